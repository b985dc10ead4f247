"""The books were set back to an older copy: it is noticed, all that is lost is named, and both sides agree again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from include.states import Answer, DecisionKind
from simulators.quickbooks_desktop.books.company_file import back_up, restore
from simulators.quickbooks_desktop.people.receiving import pay
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Command, Desk
from tests.kit.exits import exit_of
from tests.kit.older_books import approve, backed_up, follow, in_books, rounds, typed_invoice
from tests.kit.runbooks import runbook


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with backed_up(tmp_path) as made:
        yield made


def work_of_a_day(desk: Desk) -> datetime:
    """A payment, an invoice that finance types and a posted deal, after the backup; when that was made."""
    taken = desk.world.clock.time
    desk.world.clock.pass_by(minutes=5)
    pay(desk.world.books.books, in_books(desk, "Bench"), amount="400.00", ref_number="CHK-9")
    typed_invoice(desk, "By hand", "55.00")
    desk.won_deal("Lamp", desk.world.record("Account", Name="One")["Id"], ("SV", "1", "70.00"))
    desk.there_and_back()
    desk.world.poll()
    assert desk.world.deal("Bench")["QB_Open__c"] == 600
    desk.world.clock.pass_by(hours=1)
    return taken


def living(desk: Desk, object_name: str) -> dict[str, str]:
    """The rows of the mirror that do not say that they are gone, number by key."""
    rows = desk.world.exported(object_name)
    return {row["QB_Id__c"]: row["QB_Number__c"] for row in rows if row["QB_Status__c"] != "Deleted"}


def test_older_books_are_noticed_by_a_reading_too_and_every_lost_record_is_named(desk: Desk, tmp_path: Path) -> None:
    for number in range(8):
        typed_invoice(desk, f"Hand {number}", f"{number + 1}.00")
    desk.world.poll()
    restore(desk.world.books.books, tmp_path / "backup.db")
    desk.world.clock.pass_by(minutes=15)
    run = desk.world.run()
    desk.ask()
    assert desk.world.books.update().outcome is Outcome.SERVICE_ERROR
    problem = desk.world.books.company().problem or ""
    assert "have gone back in time" in problem
    for number in range(8):
        assert f" of One over {number + 1}.00 dated " in problem
    assert run.company.books_check is None


@exit_of(DecisionKind.LOST, Answer.TYPED)
@runbook("A restored company file")
def test_older_books_that_stay_are_read_whole_and_both_sides_agree_again(
    desk: Desk, o2c: Command, tmp_path: Path
) -> None:
    taken = work_of_a_day(desk)
    before = living(desk, "QB_Transaction__c")
    assert len(before) == 3
    restore(desk.world.books.books, tmp_path / "backup.db")
    desk.ask()
    assert desk.world.books.update().outcome is Outcome.SERVICE_ERROR
    approve(o2c, taken)
    rounds(desk)
    deal, account = desk.world.deal("Bench"), desk.world.record("Account", Name="One")
    assert (deal["QB_Open__c"], deal["QB_Paid__c"], desk.says("Bench")) == (1000, 0, ("Posted", ""))
    assert desk.says("Lamp") == ("Posted", "")
    there = {f"{COMPANY}:{row['TxnID']}": row["RefNumber"] for row in desk.world.in_books("Invoice")}
    assert living(desk, "QB_Transaction__c") == there
    assert len(set(there.values())) == 2
    assert living(desk, "QB_Payment__c") == {}
    assert account["QB_Balance__c"] == Decimal("1070.00")
    advice = o2c("held", COMPANY)[1]
    for lost in (" of One over 55.00 dated ", "ReceivePayment CHK-9 of One over 400.00 dated "):
        assert lost in advice
    assert "Lamp" not in advice
    for words in [line.split("./o2c ")[1].split() for line in advice.splitlines() if "./o2c missing" in line]:
        assert o2c(*("Kim" if word == "NAME" else word for word in words))[0] == 0
    assert "of One over" not in o2c("held", COMPANY)[1]


def test_deal_whose_invoice_the_older_books_lack_promises_nothing_once_it_is_lost(
    desk: Desk, o2c: Command, tmp_path: Path
) -> None:
    taken = work_of_a_day(desk)
    restore(desk.world.books.books, tmp_path / "backup.db")
    desk.ask()
    desk.world.books.update()
    approve(o2c, taken)
    desk.ask()
    desk.poll()
    assert "the next run" in desk.says("Lamp")[1]
    desk.change("Lamp", StageName="Closed Lost")
    rounds(desk)
    assert (desk.says("Lamp")[1], desk.world.deal("Lamp")["QB_Invoiced__c"]) == ("", 0)


@pytest.mark.slow
def test_link_that_a_person_made_survives_where_the_older_books_have_the_record(
    desk: Desk, o2c: Command, tmp_path: Path
) -> None:
    by_hand = typed_invoice(desk, "Shelf by hand", "30.00")
    back_up(desk.world.books.books, tmp_path / "later.db")
    taken = desk.world.clock.time
    desk.world.poll()
    desk.won_deal("Shelf", desk.world.record("Account", Name="One")["Id"], ("SV", "3", "10.00"))
    deal = desk.world.deal("Shelf")["Id"]
    assert o2c("bind", "opportunity_to_invoice", deal, by_hand, "--by", "Kim")[0] == 0
    rounds(desk)
    typed_invoice(desk, "Lost", "5.00")
    desk.world.poll()
    restore(desk.world.books.books, tmp_path / "later.db")
    approve(o2c, taken)
    rounds(desk)
    assert len(desk.world.in_books("Invoice")) == 2
    (link,) = [link for link in desk.world.books.links() if link["salesforce_id"] == deal]
    assert (link["qb_id"], link["state"], link["origin"]) == (by_hand, "active", "bound")


@exit_of(DecisionKind.ENDED, Answer.BIND, Answer.RECREATE, None)
def test_what_a_person_had_named_and_the_older_books_lack_is_named_anew_or_made_from_salesforce(
    desk: Desk, o2c: Command, tmp_path: Path
) -> None:
    taken, one = desk.world.clock.time, desk.world.record("Account", Name="One")["Id"]
    desk.world.clock.pass_by(minutes=5)
    deals = {}
    for name, amount in (("Shelf", "30.00"), ("Stool", "20.00"), ("Table", "50.00")):
        by_hand = typed_invoice(desk, f"{name} by hand", amount)
        desk.won_deal(name, one, ("SV", "1", amount))
        deals[name] = desk.world.deal(name)["Id"]
        assert o2c("bind", "opportunity_to_invoice", deals[name], by_hand, "--by", "Kim")[0] == 0
    two, dos = desk.account("Two"), desk.customer("Two of finance")
    assert o2c("bind", "account_to_customer", two, dos, "--by", "Kim")[0] == 0
    rounds(desk)
    assert {desk.says(name)[0] for name in deals} == {"Posted"}
    restore(desk.world.books.books, tmp_path / "backup.db")
    approve(o2c, taken)
    rounds(desk)
    for name in deals:
        status, words = desk.says(name)
        assert status == "Conflict"
        assert "is not in the restored company file: it was typed into QuickBooks after the backup" in words
        assert "was deleted" not in words
    assert "is not in the restored company file" in desk.world.record("Account", Id=two)["QB_Sync_Message__c"]
    assert desk.waiting() == [DecisionKind.ENDED] * 4
    follow(o2c, "bind", deals["Shelf"], LISTID_OR_TXNID=typed_invoice(desk, "Shelf anew", "30.00"))
    follow(o2c, "recreate", deals["Stool"])
    desk.change("Table", StageName="Closed Lost")
    follow(o2c, "bind", two, LISTID_OR_TXNID=desk.customer("Two anew"))
    rounds(desk)
    desk.there_and_back()
    assert (desk.says("Shelf"), desk.says("Stool")) == (("Posted", ""), ("Posted", ""))
    assert sorted(row["Subtotal"] for row in desk.world.in_books("Invoice")) == ["1000.00", "20.00", "30.00"]
    assert DecisionKind.ENDED not in desk.waiting()
    assert desk.world.totals().adds_up


def test_invoice_that_was_voided_after_the_backup_stands_for_its_deal_again_when_that_is_won_again(
    desk: Desk, o2c: Command, tmp_path: Path
) -> None:
    desk.change("Bench", StageName="Closed Lost")
    desk.remove("void")
    for _ in range(2):
        desk.poll()
        desk.there_and_back()
    assert desk.waiting() == []
    restore(desk.world.books.books, tmp_path / "backup.db")
    rounds(desk)
    desk.change("Bench", StageName="Closed Won")
    rounds(desk)
    assert [row["Subtotal"] for row in desk.world.in_books("Invoice")] == ["1000.00"]
    assert (desk.says("Bench"), desk.world.deal("Bench")["QB_Invoiced__c"]) == (("Posted", ""), 1000)
