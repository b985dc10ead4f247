"""What a person should know: found, told once, told again when it changes or ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from include.errors import SetupError, TransientError
from include.model import CompanyKey, Key, SourceRecord
from include.rows import NOBODY, NewDecision, Refusal
from include.settings import Alerts
from include.staging.books import BookRecord
from include.states import DecisionKind, RefusalKind
from include.steps.quickbooks_to_salesforce.finish_work import fail_work
from include.steps.watch_sync.find_alerts import Found, find_alerts
from include.steps.watch_sync.gather_news import News, gather_news
from include.steps.watch_sync.send_digest import send_digest
from include.steps.watch_sync.write_digest import Digest
from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.waiting import hold_record, hold_request, release_request

TELL = Alerts(mail_to=("finance@acme.example",), quarantine_growth=3)
#: The first Account of the world.
HARBOUR = "001000000000001AAA"


@pytest.fixture
def clock() -> Clock:
    """The clock of the staging database: the fourth of May 2026, three o'clock UTC in the afternoon."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres, polled just now, that tells finance."""
    with connected_world(tmp_path, staging_url, now=clock) as made:
        made.settings = replace(made.settings, alerts=TELL)
        polled(made)
        yield made


def polled(world: World) -> None:
    """The Web Connector has just called."""
    with world.staging.begin() as db:
        db.companies.change(world.key, last_poll_at=db.now)


def find(world: World) -> Found:
    """What the DAG's first task does, the Web Connector being well."""
    polled(world)
    return find_alerts(world.staging, world.settings)


def opened(world: World) -> list[tuple[str, str]]:
    """Kind and title of what is open."""
    with world.staging.read() as db:
        return [(row.kind, row.title) for row in db.alerts.open(world.key)]


def news(world: World) -> list[News]:
    """What would be mailed now."""
    return gather_news(world.staging, world.settings, _no_salesforce)


def tell(world: World) -> list[Digest]:
    """What the DAG's second task does; the mails."""
    mails: list[Digest] = []
    send_digest(world.staging, news(world), mails.append)
    return mails


def _no_salesforce() -> Any:
    raise AssertionError("nothing is to be asked of Salesforce")


def reject(world: World, number: int, message: str = "There is an invalid reference.") -> None:
    """QuickBooks refuses a customer."""
    key = world.stage_customer(number)
    world.execute(
        "UPDATE outbox SET state = 'rejected', chain_open = false WHERE title = :title", title=f"001{number:015d}"
    )
    hold_request(world.staging, world.request(key).id, DecisionKind.REJECTED, message)


def owe(world: World, customer: str = "80000001-1", account: str = HARBOUR) -> None:
    """An Account to which the way back brought what its customer owes."""
    with world.staging.begin() as db:
        values = {"flow": "receivable_to_account", "key": f"{world.key}:{customer}", "object": "Account"}
        more = {"kind": "Customer", "qb_id": customer, "salesforce_id": account, "state": "written"}
        db.mirror_rows.keep([{"company": world.key, **values, **more}])
        land = SourceRecord(object="Account", id=account, payload={"Id": account, "Name": f"Account {account[:15]}"})
        db.records.land(world.key, [land], key_fields=())


def invoice(world: World, number: str, due: str, remaining: str, *, customer: str = "80000001-1", **more: str) -> None:
    """An invoice as a page brought it."""
    fields = {"CustomerRef": {"ListID": customer}, "RefNumber": number, "TxnDate": due, "DueDate": due}
    fields["BalanceRemaining"] = remaining
    paid = {"IsPaid": "true" if remaining == "0.00" else "false"}
    with world.staging.begin() as db:
        record = BookRecord(object="Invoice", id=f"T-{number}", fields={**fields, **paid, **more})
        db.books.land(world.key, [record])


def credit(world: World, remaining: str, *, customer: str) -> None:
    """A credit memo that is not used up."""
    fields = {"CustomerRef": {"ListID": customer}, "TxnDate": "2026-01-02", "CreditRemaining": remaining}
    with world.staging.begin() as db:
        db.books.land(world.key, [BookRecord(object="CreditMemo", id="M-1", fields=fields)])


def test_nothing_wrong_is_no_alert_and_no_mail(world: World) -> None:
    assert find(world) == Found(open=0, news=0, ended=0)
    assert tell(world) == []


def test_a_refused_request_is_told_once_again_when_it_changes_and_when_it_ends(world: World, clock: Clock) -> None:
    reject(world, 1)
    assert find(world) == Found(open=1, news=1, ended=0)
    (mail,) = tell(world)
    assert (mail.to, mail.subject) == ("finance@acme.example", "Order to cash, Acme: 1 to look at")
    clock.pass_by(hours=1)
    assert find(world) == Found(open=1, news=0, ended=0)
    assert tell(world) == []
    reject(world, 1, "The name is in use.")
    assert find(world).news == 1
    assert "The name is in use." in tell(world)[0].text
    clock.pass_by(hours=1)
    world.stage_customer(1)
    assert find(world) == Found(open=0, news=0, ended=1)
    assert tell(world)[0].subject == "Order to cash, Acme: 1 ended"
    clock.pass_by(hours=1)
    assert find(world) == Found(open=0, news=0, ended=0)
    assert tell(world) == []


def test_what_ended_before_anybody_was_told_is_not_told(world: World, clock: Clock) -> None:
    reject(world, 1)
    find(world)
    clock.pass_by(hours=1)
    world.stage_customer(1)
    find(world)
    assert tell(world) == []


def test_what_comes_back_is_told_again(world: World, clock: Clock) -> None:
    key = world.stage_customer(1)
    for _ in range(2):
        hold_request(world.staging, world.request(key).id, DecisionKind.REJECTED)
        find(world)
        assert len(tell(world)) == 1
        clock.pass_by(hours=1)
        release_request(world.staging, world.request(key).id)
        find(world)
        assert len(tell(world)) == 1
        clock.pass_by(hours=1)


def test_what_stays_open_is_told_again_after_a_week(world: World, clock: Clock) -> None:
    reject(world, 1)
    find(world)
    tell(world)
    clock.pass_by(days=6, hours=23)
    find(world)
    assert tell(world) == []
    clock.pass_by(hours=1)
    find(world)
    assert len(tell(world)) == 1
    assert tell(world) == []
    clock.pass_by(days=30)
    world.settings = replace(world.settings, alerts=replace(TELL, remind_days=0))
    find(world)
    assert tell(world) == []


def test_a_hundred_refusals_are_one_mail(world: World) -> None:
    for number in range(1, 101):
        reject(world, number)
    assert find(world) == Found(open=100, news=100, ended=0)
    (mail,) = tell(world)
    assert mail.text.count("invalid reference") == 50
    assert "Refused by QuickBooks (100)" in mail.text
    assert "And 50 more: ./o2c alerts acme" in mail.text
    assert tell(world) == []


CONFLICT = NewDecision(
    kind=DecisionKind.CONFLICT,
    flow="account_to_customer",
    record_id=HARBOUR,
    cause="Phone",
    title="Harbour Lights",
    facts={
        "kind": "Customer",
        "qb_id": "80000001-1",
        "object": "Account",
        "last_synced": None,
        "salesforce_value": "555-1",
        "quickbooks_value": None,
        "salesforce_by": None,
        "salesforce_at": None,
        "quickbooks_at": None,
    },
)


def test_everything_that_waits_for_a_person_is_found(world: World) -> None:
    key = world.stage_customer(1)
    hold_request(world.staging, world.request(key).id, DecisionKind.LOST_ANSWER, "Is it the same customer?")
    with world.staging.begin() as db:
        db.work_items.add_all([db.work_items.row(world.key, "applied", key.flow, key.record_id)])
        db.work_items.claim("run")
        (waiting,) = db.work_items.claimed("run")
        fail_work(db, world.key, {waiting.id: "FIELD_CUSTOM_VALIDATION_EXCEPTION"}, again=False)
        db.companies.change(world.key, problem="Another company file is open.")
        db.decisions.ask(world.key, [CONFLICT])
    find(world)
    assert opened(world) == [
        ("conflict", "Harbour Lights"),
        ("lost answer", key.record_id),
        ("problem", "Acme"),
        ("write back", f"account_to_customer {key.record_id}"),
    ]
    text = tell(world)[0].text
    for words in (
        'Salesforce says "555-1", QuickBooks nothing.',
        f"Is it the same customer? Then: ./o2c decide {world.request(key).id} posted --id LISTID_OR_TXNID --by NAME",
        "Another company file is open.",
        "FIELD_CUSTOM_VALIDATION_EXCEPTION Then: ./o2c retry-write-back acme --by NAME",
    ):
        assert words in text


def test_two_write_backs_of_one_record_are_one_thing(world: World) -> None:
    with world.staging.begin() as db:
        row = db.work_items.row(world.key, "applied", "account_to_customer", HARBOUR)
        db.work_items.add_all([row, row | {"kind": "released"}])
        db.work_items.claim("run")
        fail_work(db, world.key, {each.id: "INVALID" for each in db.work_items.claimed("run")}, again=False)
    find(world)
    assert opened(world) == [("write back", f"account_to_customer {HARBOUR}")]


def test_a_quarantine_that_grows_is_told_and_counted_from_the_last_digest(world: World, clock: Clock) -> None:
    def hold(first: int, last: int) -> None:
        for number in range(first, last):
            hold_record(world.staging, world.key, Key(flow="opportunity_to_invoice", record_id=f"006{number}"), "m")
        clock.pass_by(hours=1)
        find(world)

    hold(0, 2)
    assert opened(world) == []
    hold(2, 3)
    assert opened(world) == [("held", "3 documents are held")]
    assert "0 were held at the last digest." in tell(world)[0].text
    hold(3, 5)
    assert opened(world) == []
    assert tell(world) == []
    hold(5, 6)
    (mail,) = tell(world)
    assert "6 documents are held" in mail.text
    assert "3 were held at the last digest." in mail.text


def test_an_account_is_overdue_by_days_and_amount_jobs_and_credits_counted(world: World) -> None:
    world.settings = replace(world.settings, alerts=replace(TELL, overdue_amount=Decimal("100")))
    owe(world)
    owe(world, "80000002-1", "001000000000002AAA")
    owe(world, "80000003-1", "001000000000003AAA")
    with world.staging.begin() as db:
        job = BookRecord(object="Customer", id="80000009-1", fields={"ParentRef": {"ListID": "80000001-1"}})
        db.books.land(world.key, [job])
    invoice(world, "1", "2026-04-04", "60.25")  # thirty days ago
    invoice(world, "2", "2026-03-01", "39.75", customer="80000009-1")
    invoice(world, "3", "2026-04-05", "500.00")  # one day too young
    invoice(world, "4", "2026-01-01", "0.00")
    invoice(world, "5", "2026-01-01", "300.00", customer="80000002-1")  # credits are left: 40.00 to pay
    credit(world, "260.00", customer="80000002-1")
    invoice(world, "6", "2026-01-01", "99.99", customer="80000003-1")
    find(world)
    with world.staging.read() as db:
        (alert,) = db.alerts.open(world.key)
    assert (alert.kind, alert.subject, alert.amount) == ("overdue", HARBOUR, Decimal("100"))
    assert alert.message == (
        "100.00 is 30 days or more past due: invoices 2 (due 2026-03-01, 39.75), 1 (due 2026-04-04, 60.25). "
        "Ask for it, or correct it in QuickBooks."
    )


def test_the_day_is_that_of_the_company_file(world: World, clock: Clock) -> None:
    owe(world)
    invoice(world, "1", "2026-04-04", "60.25")
    world.execute("UPDATE company SET utc_offset_minutes = -960")
    find(world)
    assert opened(world) == []
    clock.pass_by(hours=1)
    find(world)
    assert len(opened(world)) == 1


def test_an_overdue_account_is_not_told_every_day_and_ends_when_it_pays(world: World, clock: Clock) -> None:
    owe(world)
    invoice(world, "1", "2026-03-01", "60.25")
    find(world)
    assert len(tell(world)) == 1
    clock.pass_by(days=1)
    find(world)
    assert tell(world) == []
    invoice(world, "1", "2026-03-01", "20.25")
    find(world)
    assert "20.25 is 30 days or more past due" in tell(world)[0].text
    clock.pass_by(days=1)
    invoice(world, "1", "2026-03-01", "0.00")
    assert find(world).ended == 1
    assert "No longer so" in tell(world)[0].text


def test_a_server_that_is_away_leaves_the_news_for_the_next_try(world: World) -> None:
    world.settings = replace(world.settings, alerts=replace(TELL, mail_to=("a@acme.example", "b@acme.example")))
    reject(world, 1)
    find(world)
    sent: list[str] = []

    def away_at_the_second(digest: Digest) -> None:
        if sent:
            raise TransientError("The mail server does not answer.")
        sent.append(digest.to)

    with pytest.raises(TransientError):
        send_digest(world.staging, news(world), away_at_the_second)
    assert [mail.to for mail in tell(world)] == ["a@acme.example", "b@acme.example"]
    assert tell(world) == []


def test_an_address_that_no_longer_exists_does_not_stop_the_others_nor_tell_them_twice(world: World) -> None:
    world.settings = replace(world.settings, alerts=replace(TELL, mail_to=("gone@acme.example", "b@acme.example")))
    reject(world, 1)
    find(world)
    sent: list[str] = []

    def refuses_one(digest: Digest) -> None:
        if digest.to.startswith("gone"):
            raise SetupError("The mail server refused a recipient.")
        sent.append(digest.to)

    with pytest.raises(SetupError, match="refused a recipient"):
        send_digest(world.staging, news(world), refuses_one)
    assert sent == ["b@acme.example"]
    assert news(world) == []


def test_what_ended_long_ago_is_forgotten(world: World, clock: Clock) -> None:
    reject(world, 1)
    find(world)
    world.stage_customer(1)
    find(world)
    clock.time += timedelta(days=91)
    find(world)
    with world.staging.read() as db:
        assert db.totals.count("alert") == 0


def refused(world: World, count: int, company: CompanyKey) -> None:
    """So many calls were refused just now."""
    with world.staging.begin() as db:
        facts = {"day": db.now.date(), "kind": RefusalKind.WRONG_PASSWORD, "source": "203.0.113.66"}
        row = Refusal(company=company, count=count, first_at=db.now, last_at=db.now, **facts)
        db.refusals.add([row])


def test_many_refused_calls_are_told_once_until_there_are_ten_times_as_many(world: World, clock: Clock) -> None:
    refused(world, 99, CompanyKey(world.key))
    assert find(world).open == 0
    refused(world, 1, CompanyKey(world.key))
    refused(world, 150, NOBODY)
    assert find(world) == Found(open=2, news=2, ended=0)
    assert opened(world) == [
        ("refused", "Many sign-ins of its user were refused"),
        ("refused", "Many calls of strangers were refused"),
    ]
    refused(world, 500, CompanyKey(world.key))
    clock.pass_by(hours=1)
    assert find(world).news == 0
    refused(world, 500, CompanyKey(world.key))
    clock.pass_by(hours=1)
    assert find(world).news == 1
    with world.staging.read() as db:
        own = next(row for row in db.alerts.open(world.key) if row.subject == "own")
    assert own.message.startswith("At least 1,000 calls in the name of acme-sync were refused since yesterday.")
    assert "./o2c status acme names the addresses" in own.message
    clock.pass_by(days=3)
    assert find(world).ended == 2
