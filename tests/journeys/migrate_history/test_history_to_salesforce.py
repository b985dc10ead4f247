"""The past of the books comes to Salesforce month by month: counted first, brought once, resumed after any kill."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from include.steps.read_quickbooks.queue_read_jobs import queue_read_jobs
from simulators.quickbooks_desktop.people.enter import enter
from simulators.quickbooks_desktop.people.receiving import pay
from tests.kit.clock import NOVEMBER
from tests.kit.connected_company import COMPANY
from tests.kit.intervals_kit import (
    ALL_BORN,
    ask,
    bring,
    counted,
    dated,
    days,
    interval,
    intervals,
    months,
    read,
    three_years,
    transactions,
    whole,
)
from tests.kit.journey import Journey

NAMES = ("Invoice", "Customer")
TODAY = NOVEMBER.date()
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Journey]:
    """A company file with three years of invoices, and an empty org."""
    name = getattr(request, "param", "sqlite")
    url = request.getfixturevalue("postgres_url") if name == "postgres" else f"sqlite:///{tmp_path / 'staging.sqlite'}"
    with three_years(tmp_path, url) as made:
        yield made


@pytest.mark.parametrize("world", ["sqlite", "postgres"], indirect=True)
def test_three_years_are_counted_month_by_month_and_then_brought(world: Journey) -> None:
    expected = dated(world)
    every = list(months(*whole(world)))
    assert len(every) >= 36
    assert sum(expected.values()) == 72
    for first, last in every:
        assert ask(world, days(first, last)) == {"Invoice": "asked"}
    read(world)
    assert counted(world, "Invoice", dry_run=True) == {
        first: {"found": expected[first], "new": expected[first]} if expected[first] else {} for first, _ in every
    }
    assert transactions(world) == []
    assert world.rows()["record"] == 0
    for first, last in every:
        ask(world, days(first, last, dry_run=False))
    read(world)
    assert counted(world, "Invoice", dry_run=False) == {
        first: dict.fromkeys(("found", "new", "written"), expected[first]) if expected[first] else {}
        for first, _ in every
    }
    brought = transactions(world)
    assert len(brought) == len(set(brought)) == 72


def test_nothing_is_doubled_when_it_is_asked_again(world: Journey) -> None:
    first, last = whole(world)
    real = days(first, last, dry_run=False)
    assert bring(world, real) == {"Invoice": "asked"}
    before = world.exported("QB_Transaction__c")
    assert bring(world, real) == {"Invoice": "done already"}
    assert interval(world, "Invoice", dry_run=False) == {"state": "done", "found": 72, "new": 72, "written": 72}
    again = days(first, last, dry_run=False, again=True)
    assert bring(world, again) == {"Invoice": "asked"}
    assert interval(world, "Invoice", dry_run=False) == {"state": "done", "found": 72, "unchanged": 72}
    assert world.exported("QB_Transaction__c") == before


def test_what_a_dry_run_saw_is_as_new_as_before_to_an_ordinary_read_job(world: Journey) -> None:
    bring(world, days(*whole(world)))
    assert interval(world, "Invoice") == {"state": "done", "found": 72, "new": 72}
    assert transactions(world) == []
    world.poll()
    assert len(transactions(world)) == 72
    bring(world, days(*whole(world), again=True))
    assert interval(world, "Invoice") == {"state": "done", "found": 72, "unchanged": 72}


def test_what_was_read_while_its_flow_was_off_is_brought_by_the_real_run(world: Journey) -> None:
    world.overrides = {"invoice_to_transaction": {"enabled": False}}
    ask_everything(world)
    assert transactions(world) == []
    world.overrides = {}
    world.poll()
    assert transactions(world) == []
    bring(world, days(*whole(world), dry_run=False))
    assert interval(world, "Invoice", dry_run=False) == {"state": "done", "found": 72, "new": 72, "written": 72}
    assert len(transactions(world)) == 72


def ask_everything(world: Journey) -> None:
    """An ordinary read job of the invoices, whatever flows are on."""
    run = world.run()
    queue_read_jobs(world.staging, run.settings, objects=("Invoice",), run_id=run.run_id)
    read(world)


def test_an_invoice_that_was_changed_is_counted_as_changed_and_brought(world: Journey) -> None:
    first, last = whole(world)
    bring(world, days(first, last, dry_run=False))
    invoice = world.in_books("Invoice")[0]
    state = f"<TxnID>{invoice['TxnID']}</TxnID><EditSequence>{invoice['EditSequence']}</EditSequence>"
    enter(
        world.books.books,
        f"<InvoiceModRq><InvoiceMod>{state}<RefNumber>CORRECTED</RefNumber></InvoiceMod></InvoiceModRq>",
    )
    bring(world, days(first, last))
    assert interval(world, "Invoice") == {"state": "done", "found": 72, "changed": 1, "unchanged": 71}
    bring(world, days(first, last, dry_run=False, again=True))
    assert interval(world, "Invoice", dry_run=False) == {
        "state": "done",
        "found": 72,
        "changed": 1,
        "unchanged": 71,
        "written": 1,
    }


def test_two_dry_runs_that_overlap_count_each_record_in_both(world: Journey) -> None:
    first, last = whole(world)
    middle = first + (last - first) / 2
    ask(world, days(first, last))
    ask(world, days(middle, last))
    read(world)
    late = sum(date.fromisoformat(row["TxnDate"]) >= middle for row in world.in_books("Invoice"))
    assert [(row.first_day, row.found, row.new, row.state) for row in intervals(world)] == [
        (first, 72, 72, "done"),
        (middle, late, late, "done"),
    ]
    assert world.rows()["record"] == 0


def test_customers_are_counted_in_the_month_of_their_last_change(world: Journey) -> None:
    world.overrides = ALL_BORN
    changed = Counter(row["TimeModified"][:7] for row in world.in_books("Customer"))
    since = min(date.fromisoformat(row["TimeModified"][:10]) for row in world.in_books("Customer"))
    every = list(months(since, TOMORROW))
    for first, last in every:
        ask(world, days(first, last), "Customer")
    read(world)
    found = counted(world, "Customer", dry_run=True)
    assert {f"{first:%Y-%m}": row["new"] for first, row in found.items() if row} == dict(changed)
    assert world.exported("Account") == []


def test_a_customer_whose_name_an_account_has_is_counted_as_held(world: Journey) -> None:
    world.overrides = ALL_BORN
    world.people.insert("Account", [{"Name": world.in_books("Customer")[0]["Name"]}])
    since = min(date.fromisoformat(row["TimeModified"][:10]) for row in world.in_books("Customer"))
    for is_dry in (True, False):
        bring(world, days(since, TOMORROW, dry_run=is_dry), "Customer")
    assert interval(world, "Customer") == {"state": "done", "found": 6, "new": 5, "held": 1}
    assert "may be the same record" in next(row.problem for row in intervals(world) if row.dry_run)
    assert interval(world, "Customer", dry_run=False) == {
        "state": "done",
        "found": 6,
        "new": 5,
        "held": 1,
        "written": 5,
    }


def test_records_that_no_flow_brings_are_found_and_left_out(world: Journey) -> None:
    since = min(date.fromisoformat(row["TimeModified"][:10]) for row in world.in_books("Customer"))
    bring(world, days(since, TOMORROW), "Customer")
    assert interval(world, "Customer") == {"state": "done", "found": 6}


def test_a_payment_of_the_past_is_no_lag(world: Journey) -> None:
    invoice = world.in_books("Invoice")[0]
    pay(world.books.books, invoice["RefNumber"], amount="1.00")
    bring(world, days(*whole(world), dry_run=False), "Invoice")
    bring(world, days(TODAY - timedelta(days=1), TOMORROW, dry_run=False), "ReceivePayment")
    assert interval(world, "ReceivePayment", dry_run=False) == {"state": "done", "found": 1, "new": 1, "written": 1}
    with world.staging.read() as db:
        assert db.lag.payments(COMPANY, since=datetime(2020, 1, 1, tzinfo=UTC)) == []


def test_items_of_every_type_are_one_piece(world: Journey) -> None:
    world.overrides = {"item_to_product": {"enabled": True, "bring": "all"}}
    items = world.in_books("ItemService")
    since = min(date.fromisoformat(row["TimeModified"][:10]) for row in items)
    for is_dry in (True, False):
        bring(world, days(since, TOMORROW, dry_run=is_dry), "Item")
    taxes = world.in_books("ItemSalesTax")
    assert interval(world, "Item") == {"state": "done", "found": len(items) + len(taxes), "new": len(items)}
    assert interval(world, "Item", dry_run=False)["written"] == len(items)
    assert len(world.exported("Product2")) == len(items)


def test_what_salesforce_refuses_is_counted_and_the_rest_is_written(world: Journey) -> None:
    numbers = sorted(row["RefNumber"] for row in world.in_books("Invoice"))
    condition = f"QB_Number__c = '{numbers[0]}'"
    rule = {"object": "QB_Transaction__c", "name": "Number", "condition": condition, "message": "Not this one."}
    world.org.admin("PUT", "/admin/validation-rules", [rule])
    bring(world, days(*whole(world), dry_run=False))
    assert interval(world, "Invoice", dry_run=False) == {
        "state": "done",
        "found": 72,
        "new": 72,
        "written": 71,
        "refused": 1,
    }


def test_customers_and_invoices_of_an_empty_org_find_each_other_whatever_comes_first(world: Journey) -> None:
    world.overrides = ALL_BORN
    since, half = whole(world)[0] - timedelta(days=31), timedelta(days=182)
    for start in (since + 6 * half, *(since + place * half for place in range(6))):
        bring(world, days(start, start + half - timedelta(days=1), dry_run=False), "Invoice", "Customer")
    world.reverse()  # invoices whose customer came after them have their look-up filled by the run that follows
    written = {name: sum(row.written for row in intervals(world) if row.object == name) for name in NAMES}
    assert written == {"Invoice": 72, "Customer": 6}
    accounts = {record["Id"] for record in world.exported("Account")}
    assert len(accounts) == 6
    owners = [record["QB_Account__c"] for record in world.exported("QB_Transaction__c")]
    assert len(owners) == 72
    assert set(owners) <= accounts
