"""Accounts that owe for too long: marked in the org, told to their owner, and let go when they pay."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from include.settings import Alerts
from include.staging.books import BookRecord
from include.steps.status.measure_lag import measure_lag
from include.steps.watch_sync.alert_kinds import AlertKind
from include.steps.watch_sync.find_alerts import find_alerts
from include.steps.watch_sync.flag_overdue import Flagged, flag_overdue
from include.steps.watch_sync.gather_news import gather_news
from include.steps.watch_sync.send_digest import send_digest
from include.steps.watch_sync.write_digest import Digest
from simulators.quickbooks_desktop.people import receiving
from tests.kit.connected_company import COMPANY
from tests.kit.exits import exit_of
from tests.kit.journey import Journey

on_both = pytest.mark.parametrize("world", ["sqlite", "postgres"], indirect=True)
CUSTOMER = "80000001-1"
FINANCE = ("finance@acme.example",)


def owe(world: Journey, account: Mapping[str, Any], *, customer: str = CUSTOMER) -> None:
    """What the way back keeps of an Account."""
    row = {"flow": "receivable_to_account", "key": f"{COMPANY}:{customer}", "object": "Account", "kind": "Customer"}
    facts = {"company": COMPANY, "qb_id": customer, "salesforce_id": account["Id"], "state": "written"}
    with world.staging.begin() as db:
        db.mirror_rows.keep([{**row, **facts, "content": json.dumps({"QB_Balance__c": 900})}])


def invoice(world: Journey, remaining: str, *, days: int = 45, customer: str = CUSTOMER) -> None:
    """An invoice of the books that was due so many days ago."""
    with world.staging.begin() as db:
        due = (db.now - timedelta(days=days)).date().isoformat()
        fields = {"CustomerRef": {"ListID": customer}, "RefNumber": "17", "TxnDate": due, "DueDate": due}
        left = {"BalanceRemaining": remaining, "IsPaid": "true" if remaining == "0.00" else "false"}
        db.books.land(COMPANY, [BookRecord(object="Invoice", id=f"T-{customer}", fields={**fields, **left})])


def watch(world: Journey) -> Flagged:
    """What the first task of the DAG does."""
    with world.staging.begin() as db:
        db.companies.change(COMPANY, last_poll_at=db.now)
    find_alerts(world.staging, world.books.settings)
    return flag_overdue(world.staging, world.books.settings, lambda: world.salesforce)


def marked(world: Journey) -> list[str]:
    """The Accounts that carry the mark in the org."""
    return sorted(str(each["Name"]) for each in world.exported("Account") if each["QB_Overdue_Alert__c"])


def mails(world: Journey, **alerts: Any) -> list[Digest]:
    """What the second task of the DAG does."""
    settings = replace(world.books.settings, alerts=Alerts(**alerts))
    sent: list[Digest] = []
    send_digest(world.staging, gather_news(world.staging, settings, lambda: world.salesforce), sent.append)
    return sent


@on_both
@exit_of(AlertKind.OVERDUE)
def test_mark_is_set_on_the_overdue_account_and_cleared_when_it_pays(world: Journey) -> None:
    late, well, foreign = (each for each in world.exported("Account")[:3])
    owe(world, late)
    owe(world, well, customer="80000002-1")
    world.change("Account", foreign, QB_Overdue_Alert__c=True)  # another company answers for it
    invoice(world, "250.00")
    invoice(world, "250.00", days=29, customer="80000002-1")
    assert watch(world) == Flagged(set=1)
    assert f"Overdue accounts (1)\n--------------------\n* {late['Id']}" in mails(world, mail_to=FINANCE)[0].text
    assert marked(world) == sorted([late["Name"], foreign["Name"]])
    world.queries()
    assert watch(world) == Flagged()
    assert world.queries() == ["SELECT Id FROM Account WHERE QB_Overdue_Alert__c = true AND IsDeleted = false"]
    invoice(world, "0.00")
    assert watch(world) == Flagged(cleared=1)
    assert marked(world) == [foreign["Name"]]
    assert f"No longer so\n------------\n* Overdue accounts: {late['Id']}" in mails(world, mail_to=FINANCE)[0].text


def test_mark_that_a_person_took_away_comes_back(world: Journey) -> None:
    late = world.exported("Account")[0]
    owe(world, late)
    invoice(world, "250.00")
    watch(world)
    world.change("Account", late, QB_Overdue_Alert__c=False)
    assert watch(world) == Flagged(set=1)
    assert marked(world) == [late["Name"]]


def test_company_without_receivables_asks_salesforce_nothing(world: Journey) -> None:
    world.queries()
    assert watch(world) == Flagged()
    assert world.queries() == []


def test_account_that_was_deleted_is_passed_over(world: Journey) -> None:
    late = world.exported("Account")[0]
    owe(world, late)
    invoice(world, "250.00")
    world.org.admin("POST", "/admin/delete", {"ids": [late["Id"]]})
    assert watch(world) == Flagged()


def test_owner_is_told_of_the_account_and_the_list_of_everything(world: Journey) -> None:
    late = world.exported("Account")[0]
    owe(world, late)
    invoice(world, "250.00")
    watch(world)
    with world.staging.begin() as db:
        db.companies.change(COMPANY, problem="Another company file is open.")
    watch(world)
    finance, owner = mails(world, mail_to=FINANCE, mail_owner=True)
    assert (finance.to, owner.to) == ("finance@acme.example", "admin@acme.example")
    assert "Another company file is open." in finance.text
    assert "Another company file" not in owner.text
    assert "held now" not in owner.text
    for mail in (finance, owner):
        assert "250.00 is 30 days or more past due: invoice 17" in mail.text
    assert mails(world, mail_to=FINANCE, mail_owner=True) == []


def test_owner_who_is_on_the_list_gets_one_mail(world: Journey) -> None:
    owe(world, world.exported("Account")[0])
    invoice(world, "250.00")
    watch(world)
    assert [mail.to for mail in mails(world, mail_to=("Admin@acme.example",), mail_owner=True)] == [
        "Admin@acme.example"
    ]


def test_deal_carries_the_time_at_which_salesforce_last_changed_it(world: Journey) -> None:
    world.there_and_back()
    deal = world.deal("Refit bench")
    with world.staging.read() as db:
        request = db.outbox.latest(COMPANY, "opportunity_to_invoice", [deal["Id"]])[deal["Id"]]
        assert request.source_stamp == db.records.fetch(COMPANY, "Opportunity", [deal["Id"]])[deal["Id"]].stamp
    world.change("Opportunity", world.deal("Walk-in sale"), CloseDate="2026-11-03")
    passed = world.forward()
    assert passed.report is not None
    assert re.search(r"Deal won to written back: median \d+ (s|min)", passed.report)


@pytest.mark.slow
def test_customer_who_pays_in_quickbooks_loses_the_mark_and_the_lag_of_the_payment_is_known(world: Journey) -> None:
    world.books.settings = replace(world.books.settings, alerts=Alerts(overdue_days=0))
    world.there_and_back()
    world.poll()
    watch(world)
    invoices = world.in_books("Invoice")
    customer = invoices[0]["CustomerRef"]["ListID"]
    (payer,) = (each for each in world.exported("Account") if each["QB_Id__c"] == f"{COMPANY}:{customer}")
    before = marked(world)
    assert payer["Name"] in before
    for each in invoices:
        if each["CustomerRef"]["ListID"] == customer:
            receiving.pay(world.books.books, each["RefNumber"])
    world.poll()
    assert watch(world) == Flagged(cleared=1)
    assert marked(world) == [name for name in before if name != payer["Name"]]
    with world.staging.read() as db:
        lag = measure_lag(db, COMPANY, since=db.now - timedelta(hours=1))
    assert lag.payment_to_written is not None
    # A poll is two runs, and by the clock of this world each of them is a minute after what came before.
    assert timedelta(minutes=2) <= lag.payment_to_written.worst < timedelta(minutes=2, seconds=1)
    assert lag.won_to_written is not None
    assert lag.won_to_written.count == 12
