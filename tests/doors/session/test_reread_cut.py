"""What changed in the books is asked for to its end before anything is added, also by updates that all end early."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from include.model import Key
from include.qbxml.guid import external_guid
from include.rows import NewLink
from include.states import LinkOrigin, LinkState
from include.steps.read_quickbooks.learn_clock import read_gap
from simulators.quickbooks_desktop.people.fill import fill
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls

MOST_SESSIONS = 100
#: Customers of the books; QuickBooks gives 250 in an answer.
MANY = 1000
#: What the invoices of `stage_deals` refer to.
PARENTS = {"account_to_customer": "001000000000000001", "product_to_item": "01t000000000000001"}


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A company whose staging database knows nothing of what is in the books, nor in which zone they are."""
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as made:
        yield made


def session_cut_off(world: World, answers: int) -> list[str]:
    """An update that is cut off with an answer in its hands: what it asked of changes in the books, or wrote."""
    calls, asked = Calls(world), list[str]()
    calls.begin()
    progress = 0
    while 0 <= progress < 100:
        document = calls.send()
        assert document, calls.last_error()
        asked += [document] if "FromModifiedDate" in document or "AddRq" in document else []
        if len(asked) > answers:
            return asked
        progress = calls.receive(calls.quickbooks.process(document))
    return asked


def sessions_until_written(world: World, answers: int) -> int:
    """How many updates it takes, each cut off behind so many answers."""
    for number in range(1, MOST_SESSIONS):
        if any("AddRq" in document for document in session_cut_off(world, answers)):
            return number
        world.clock.pass_by(minutes=15)
    raise AssertionError(f"nothing was written in {MOST_SESSIONS} updates; known up to {mark(world)}")


def mark(world: World) -> datetime | None:
    """Up to when the customers of the books are known."""
    with world.staging.read() as db:
        found = db.watermarks.get(world.key, "quickbooks", "Customer", "reread")
    return None if found is None else found.value


def add_ours(world: World, number: int) -> None:
    """The books have a customer of ours that the staging database has forgotten."""
    guid = external_guid(world.key, "Customer", f"001{number:015d}", "", 1)
    world.ask(
        f'<CustomerAddRq requestID="1"><CustomerAdd><Name>Customer of ours {number}</Name>'
        f"<ExternalGUID>{guid}</ExternalGUID></CustomerAdd></CustomerAddRq>"
    )


@pytest.mark.parametrize(
    ("days", "answers"), [(20, 1), (0, 3), pytest.param(0, 1, marks=pytest.mark.slow)], ids=lambda each: str(each)
)
def test_updates_that_all_end_early_come_to_the_end_of_what_changed_and_write(
    world: World, days: int, answers: int
) -> None:
    """Over three weeks, or all within one second, where the answers are cut by names."""
    fill(world.books, customers=MANY, invoices=0, days=days, now=world.clock)
    add_ours(world, 1)
    world.stage_customers(2)
    sessions_until_written(world, answers)
    world.clock.pass_by(minutes=15)
    world.update()
    assert world.states() == {"applied": 2}
    assert world.count("Customer") == MANY + 2


def test_what_is_to_be_read_again_for_a_wrong_clock_is_asked_for_although_later_changes_were_read(world: World) -> None:
    fill(world.books, customers=MANY, invoices=0, days=20, now=world.clock)
    add_ours(world, 1)
    world.stage_customers(2)
    while (read := mark(world)) is None or read < world.clock() - timedelta(days=12):
        session_cut_off(world, 1)
    with world.staging.begin() as db:
        read_gap(db, world.key, timedelta(days=15))
    (question, *_) = session_cut_off(world, 0)
    since = question.partition("<FromModifiedDate>")[2].partition("</FromModifiedDate>")[0]
    assert datetime.fromisoformat(since).replace(tzinfo=UTC) < world.clock() - timedelta(days=15)
    sessions_until_written(world, 1)
    assert mark(world) > read


@pytest.mark.parametrize("target", ["SalesReceipt", "Invoice"])
def test_kind_that_may_not_be_asked_for_beside_another_keeps_nothing_back(world: World, target: str) -> None:
    """The user of QuickBooks may not see one kind; what bills a deal is asked for of every kind that was posted."""
    world.stage_deals(1)
    world.update()
    with world.staging.begin() as db:
        old = {"kind": "SalesReceipt", "qb_id": "F-1", "flow": "opportunity_to_sales_receipt", "salesforce_id": "006X"}
        db.links.add_all(
            [NewLink(company=world.key, is_list=False, origin=LinkOrigin.POSTED, state=LinkState.RETIRED, **old)]
        )
    customer, item = (Key(flow=flow, record_id=key) for flow, key in PARENTS.items())
    world.stage_invoice(2, customer, item)
    calls, progress = Calls(world), 0
    calls.begin()
    while 0 <= progress < 100:
        document = calls.send()
        answer = calls.quickbooks.process(document)
        if f"<{target}QueryRq" in document and "FromModifiedDate" in document:
            answer = re.sub('statusCode="[01]"', 'statusCode="3261"', answer)
        progress = calls.receive(answer)
    assert world.count("Invoice") == (2 if target == "SalesReceipt" else 1), calls.last_error()
