"""A cause that lies in QuickBooks is waited out: for hours, by itself, and nothing is rejected for ever."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from include.model import Key, RequestState
from include.qbxml.status import STATUSES
from include.states import DecisionKind
from simulators.quickbooks_desktop.people.enter import enter
from simulators.web_connector.outcome import Outcome
from tests.kit.clock import MAY, Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.waiting import asked_about

#: What the switch `busy` says, and the status code of the answers.
LOCKS = {
    "object-open": "3175",
    "related-open": "3176",
    "modified": "3180",
    "list-locked": "3180",
    "no-lock": "3180",
    "unavailable": "1010",
    "wrong-mode": "3162",
}
#: A test of the way from refusal to posting asks nothing of the dialect of the staging database.
SQLITE = "sqlite:///{}/staging.sqlite"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A connected company; it is eleven o'clock where it is."""
    with connected_world(tmp_path, SQLITE.format(tmp_path), now=Clock(MAY)) as made:
        made.execute("UPDATE company SET utc_offset_minutes = -240")
        yield made


def poll(world: World, *, every: int, minutes: int) -> None:
    """The Web Connector comes by for a while."""
    for _ in range(0, minutes, every):
        world.clock.pass_by(minutes=every)
        world.update()


def waiting(world: World, key: Key) -> tuple[RequestState, str | None]:
    row = world.request(key)
    return row.state, row.status_code


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_over_lunch_is_waited_out_by_itself(world: World, lock: str) -> None:
    world.turn("busy", lock)
    world.turn("busy-hours", "11:00-12:10")
    customer = world.stage_customer(1)
    assert world.update().outcome is Outcome.DONE
    assert waiting(world, customer) == (RequestState.STAGED, LOCKS[lock])
    assert "It is tried again by itself until 2026-05-04 23:00" in world.request(customer).message
    poll(world, every=15, minutes=60)
    assert (waiting(world, customer), asked_about(world.staging, world.key, customer)) == (
        (RequestState.STAGED, LOCKS[lock]),
        [],
    )
    poll(world, every=15, minutes=45)
    assert world.states() == {"applied": 1}
    assert world.request(customer).attempts <= 7


def test_lock_over_half_a_day_is_told_to_a_person_and_tried_on_slowly(world: World) -> None:
    world.turn("busy", "related-open")
    customer, item = world.stage_customer(1), world.stage_item()
    invoice = world.stage_invoice(1, customer, item)
    poll(world, every=30, minutes=13 * 60)
    assert waiting(world, customer) == (RequestState.STAGED, "3176")
    assert asked_about(world.staging, world.key, customer) == [DecisionKind.NOT_TAKEN]
    told = world.request(customer).message
    assert "It has been tried since 2026-05-04 11:30" in told
    assert "./o2c" not in told
    tries = world.request(customer).attempts
    poll(world, every=30, minutes=4 * 60)
    assert world.request(customer).attempts == tries + 2
    assert world.request(customer).message == told
    world.turn("busy", "off")
    poll(world, every=30, minutes=2 * 60)
    assert world.states() == {"applied": 3}
    assert world.request(invoice).state == RequestState.APPLIED
    assert asked_about(world.staging, world.key, customer) == []


def test_nightly_backup_keeps_the_web_connector_out_and_nothing_is_lost(world: World) -> None:
    world.turn("backup-hours", "11:00-11:30")
    world.stage_deals(1)
    assert world.update().outcome is Outcome.CANNOT_CONNECT
    poll(world, every=30, minutes=30)
    assert world.states() == {"applied": 3}


def test_document_of_a_closed_period_goes_out_as_soon_as_the_books_are_reopened(world: World) -> None:
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    world.turn("closing-date", "2099-12-31")
    invoice = world.stage_invoice(1, customer, item)
    world.update()
    assert waiting(world, invoice) == (RequestState.STAGED, "3171")
    assert asked_about(world.staging, world.key, invoice) == [DecisionKind.NOT_TAKEN]
    world.turn("closing-date", "")
    world.stage_customer(2)  # anything that is to be done; the clock stands
    world.update()
    assert world.request(invoice).state == RequestState.APPLIED
    assert asked_about(world.staging, world.key, invoice) == []


def test_kind_of_document_that_was_switched_off_goes_out_once_it_is_on(world: World) -> None:
    world.turn("estimates", "off")
    customer, item = world.stage_customer(1), world.stage_item()
    values = world.invoice_values(customer, item, "5.00")
    values["EstimateLine"] = values.pop("InvoiceLine")
    estimate = Key(flow="opportunity_to_estimate", record_id="006000000000000009")
    world.stage(
        estimate.flow, estimate.record_id, "Estimate", values, depends_on=(customer, item), day=values["TxnDate"]
    )
    world.update()
    assert waiting(world, estimate) == (RequestState.STAGED, "3250")
    assert asked_about(world.staging, world.key, estimate) == [DecisionKind.PERMISSION]
    world.turn("estimates", "on")
    world.stage_customer(2)
    world.update()
    assert world.request(estimate).state == RequestState.APPLIED


def test_item_whose_account_was_missing_is_made_once_finance_has_added_it(world: World) -> None:
    world.stage_item()
    item = Key(flow="product_to_item", record_id="01t000000000000009")
    price = {"Price": "10.00", "AccountRef": {"FullName": "Consulting"}}
    world.stage(item.flow, item.record_id, "ItemService", {"Name": "Advice", "SalesOrPurchase": price})
    customer = world.stage_customer(1)
    invoice = world.stage_invoice(1, customer, item)
    poll(world, every=30, minutes=90)
    assert waiting(world, item) == (RequestState.STAGED, "3140")
    assert asked_about(world.staging, world.key, item) == [DecisionKind.NOT_TAKEN]
    enter(
        world.books,
        "<AccountAddRq><AccountAdd><Name>Consulting</Name><AccountType>Income</AccountType></AccountAdd></AccountAddRq>",
    )
    poll(world, every=60, minutes=3 * 60)
    assert world.request(invoice).state == RequestState.APPLIED
    assert asked_about(world.staging, world.key, item) == []


def test_document_that_quickbooks_could_not_read_once_is_tried_alone_once_more(world: World) -> None:
    world.unreadable = "Customer 1"
    customer = world.stage_customer(1)
    calls = world.update()
    assert calls.outcome is Outcome.DONE
    row = world.request(customer)
    assert (row.state, row.attempts, row.status_code) == (RequestState.STAGED, 2, "0x80040400")
    assert asked_about(world.staging, world.key, customer) == [DecisionKind.NOT_TAKEN]
    poll(world, every=60, minutes=60)
    assert world.request(customer).attempts == 3
    assert not world.request(customer).held, "the same one again says nothing about its kind"
    world.unreadable = "\0"
    poll(world, every=60, minutes=4 * 60)
    assert world.request(customer).state == RequestState.APPLIED
    assert world.company().last_unreadable_kind is None


def test_only_what_has_a_wrong_form_is_rejected() -> None:
    """Everything else may end in QuickBooks, and is tried again."""
    assert {code for code, status in STATUSES.items() if status.action == "fix_data"} == {
        *(3010, 3020, 3030, 3031, 3035, 3040, 3045, 3050, 3060, 3065, 3070, 3090)
    }
