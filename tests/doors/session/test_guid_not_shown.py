"""A QuickBooks that does not show ExternalGUID as it was sent: after a lost answer nothing is posted twice or lost."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from include.model import Key, RequestState
from include.states import DecisionKind
from include.steps.decisions.decide_answer import decide_answer
from simulators.quickbooks_desktop.people.enter import enter
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls
from tests.kit.journey import CATALOGUE

FLOW = "opportunity_to_invoice"
HIDDEN = ("hidden", "zero")
KINDS = ("Customer", "ItemService")


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company whose QuickBooks has forgotten every message set."""
    with connected_world(tmp_path, staging_url) as made:
        made.turn("forget-message-sets", "on")
        yield made


def stage_deal(world: World, number: int, customer: Key, item: Key, amount: str = "12.34", memo: str = "") -> Key:
    """An invoice of one line, named like its deal."""
    key = Key(flow=FLOW, record_id=f"006{number:015d}")
    values = world.invoice_values(customer, item, amount) | {"Memo": memo or f"Deal {number}"}
    world.stage(
        FLOW,
        key.record_id,
        "Invoice",
        values,
        depends_on=(customer, item),
        day=values["TxnDate"],
        amount=Decimal(amount),
    )
    return key


def lose(world: World) -> None:
    """Have the next write document executed, and lose its answer with the session."""
    calls = Calls(world)
    calls.begin()
    calls.quickbooks.process(calls.reach_write())


def asked(world: World) -> list[str]:
    """What a person is asked, in words."""
    with world.staging.read() as db:
        return [row.message for row in db.decisions.open(world.key, kinds={DecisionKind.LOST_ANSWER})]


def linked(world: World) -> int:
    """How many invoices are linked, each with one of its own."""
    return len({link["qb_id"] for link in world.links() if link["kind"] == "Invoice"})


@pytest.mark.parametrize(("manner", "shown"), [("shown", True), ("bare", True), ("hidden", False), ("zero", False)])
def test_whether_the_key_comes_back_is_learned_from_the_first_answered_add(
    world: World, manner: str, shown: bool
) -> None:
    world.turn("external-guid", manner)
    assert world.company().shows_guid is None
    world.stage_customer(1)
    world.update()
    assert world.company().shows_guid is shown
    assert any("does not show the key" in words for words in world.company().warnings) is not shown


@pytest.mark.parametrize("manner", ["bare", *HIDDEN])
def test_what_was_lost_is_found_by_what_it_says_when_its_key_is_not_shown(world: World, manner: str) -> None:
    world.turn("external-guid", manner)
    customer, item = world.stage_customer(1), world.stage_item()
    lose(world)
    assert world.update().outcome is Outcome.DONE
    deals = [stage_deal(world, number, customer, item, f"{number}.10") for number in range(1, 6)]
    lose(world)
    assert world.update().outcome is Outcome.DONE
    assert {world.request(deal).state for deal in deals} == {RequestState.APPLIED}
    assert (world.count("Customer"), world.count("ItemService"), world.count("Invoice"), linked(world)) == (1, 1, 5, 5)


def test_key_that_comes_back_cut_is_no_key(world: World) -> None:
    world.turn("external-guid", "cut")
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    assert world.company().shows_guid is False
    deals = [stage_deal(world, number, customer, item, f"{number}.10") for number in range(1, 4)]
    lose(world)
    assert world.update().outcome is Outcome.DONE
    assert {world.request(deal).state for deal in deals} == {RequestState.APPLIED}
    assert (world.count("Invoice"), linked(world)) == (3, 3)


def test_key_that_comes_back_cut_before_anything_is_known_of_keys_is_asked_about(world: World) -> None:
    """Another program may have entered a record that says the same, with a key of its own."""
    world.turn("external-guid", "cut")
    customer = world.stage_customer(1)
    lose(world)
    assert world.update().outcome is Outcome.DONE
    assert (world.count("Customer"), world.request(customer).held) == (1, True)
    with world.staging.read() as db:
        assert [row.kind for row in db.decisions.open(world.key)] == [DecisionKind.NAME_TAKEN]


def test_customer_and_item_of_the_same_list_id_are_told_apart(world: World) -> None:
    """A ListID is unique in its list alone."""
    world.turn("external-guid", "hidden")
    customers = [world.stage_customer(number) for number in range(1, 6)]
    items = [world.stage_item(number) for number in range(1, 4)]
    lose(world)
    assert world.update().outcome is Outcome.DONE
    assert {world.request(key).state for key in (*customers, *items)} == {RequestState.APPLIED}
    ids = {kind: {link["qb_id"] for link in world.links() if link["kind"] == kind} for kind in KINDS}
    assert ids["Customer"] & ids["ItemService"]


@pytest.mark.parametrize("manner", HIDDEN)
def test_what_never_arrived_is_sent_again_beside_what_finance_typed_that_day(world: World, manner: str) -> None:
    """Another item, another sum, another memo: surely not ours."""
    world.turn("external-guid", manner)
    customer, item = world.stage_customer(1), world.stage_item()
    world.stage_item(2)
    world.update()
    type_invoice(world, "Item 2", "99.00", "By phone")
    deal = stage_deal(world, 1, customer, item)
    calls = Calls(world)
    calls.begin()
    calls.reach_write()
    assert world.update().outcome is Outcome.DONE
    assert world.request(deal).state == RequestState.APPLIED
    assert world.count("Invoice") == 2


@pytest.mark.parametrize("manner", HIDDEN)
def test_two_deals_that_say_the_same_are_a_persons_to_tell_apart(world: World, manner: str) -> None:
    world.turn("external-guid", manner)
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    deals = [stage_deal(world, number, customer, item, memo="Monthly fee") for number in (1, 2)]
    lose(world)
    assert world.update().outcome is Outcome.DONE
    assert {world.request(deal).state for deal in deals} == {RequestState.STAGED}
    assert all(world.request(deal).held for deal in deals)
    assert world.count("Invoice") == 2
    words = asked(world)
    assert len(words) == 2
    assert all("over 12.34" in each and "decide" in each and "send-again" in each for each in words)


def test_half_a_match_is_neither_taken_nor_sent_again(world: World) -> None:
    """Finance typed an invoice over the same sum on that day: it may be ours, changed by hand."""
    world.turn("external-guid", "hidden")
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    deal = stage_deal(world, 1, customer, item)
    calls = Calls(world)
    calls.begin()
    calls.reach_write()
    type_invoice(world, "Item 1", "12.34", "By phone")
    assert world.update().outcome is Outcome.DONE
    assert (world.request(deal).state, world.request(deal).held) == (RequestState.STAGED, True)
    assert (world.count("Invoice"), linked(world)) == (1, 0)
    assert "Invoice 1 of 2026-11-01 over 12.34" in asked(world)[0]


@pytest.mark.parametrize("off_by", ["0.00", "0.01"])
def test_quickbooks_that_showed_the_key_before_and_hides_it_now_is_not_believed(world: World, off_by: str) -> None:
    world.turn("subtotal-off-by", off_by)
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    assert world.company().shows_guid
    world.turn("external-guid", "hidden")
    deal = stage_deal(world, 1, customer, item)
    lose(world)
    assert world.update().outcome is Outcome.DONE
    assert (world.request(deal).held, world.count("Invoice")) == (True, 1)
    assert "which may be it" in asked(world)[0]


def type_invoice(world: World, item: str, amount: str, memo: str) -> None:
    """What a person types for the same customer and day."""
    line = f"<InvoiceLineAdd><ItemRef><FullName>{item}</FullName></ItemRef><Amount>{amount}</Amount></InvoiceLineAdd>"
    head = "<CustomerRef><FullName>Customer 1</FullName></CustomerRef><TxnDate>2026-11-01</TxnDate>"
    enter(world.books, f"<InvoiceAddRq><InvoiceAdd>{head}<Memo>{memo}</Memo>{line}</InvoiceAdd></InvoiceAddRq>")


def test_document_is_sent_beside_what_finance_typed_for_something_else(world: World) -> None:
    """Our own records may have been set back to an earlier state: the books are asked before it goes out."""
    world.turn("external-guid", "hidden")
    customer, item = world.stage_customer(1), world.stage_item()
    world.stage_item(2)
    world.update()
    type_invoice(world, "Item 2", "99.00", "By phone")
    deal = stage_deal(world, 1, customer, item, memo="Bench")
    assert world.update().outcome is Outcome.DONE
    assert (world.request(deal).state, world.count("Invoice")) == (RequestState.APPLIED, 2)
    assert world.purposes()[-2:] == ["refresh", "write"]


@pytest.mark.parametrize("manner", HIDDEN)
def test_first_document_of_all_is_looked_for_too_before_anything_was_learned(world: World, manner: str) -> None:
    """Our own records may have been set back to before the first Add was answered."""
    world.turn("external-guid", manner)
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    with world.staging.begin() as db:
        db.companies.change(world.key, shows_guid=None)
    type_invoice(world, "Item 1", "12.34", "Deal 1")
    deal = stage_deal(world, 1, customer, item)
    assert world.update().outcome is Outcome.DONE
    assert (world.request(deal).held, world.count("Invoice")) == (True, 1)
    assert "Invoice 1 of 2026-11-01 over 12.34" in asked(world)[0]


def test_document_that_may_be_in_the_books_already_is_sent_when_a_person_says_so(world: World) -> None:
    world.turn("external-guid", "hidden")
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    type_invoice(world, "Item 1", "10.00", "Bench")
    deal = stage_deal(world, 1, customer, item, memo="Bench")
    assert world.update().outcome is Outcome.DONE
    request = world.request(deal)
    assert (request.state, request.held, world.count("Invoice")) == (RequestState.STAGED, True, 1)
    assert asked(world)[0].startswith(f"{deal.record_id} may have been posted already. QuickBooks does not show")
    flows = CATALOGUE.flows
    with world.staging.begin() as db:
        decide_answer(
            db, request.id, qb_id=None, flow_of=lambda _, name: flows[name], catalogue_of=lambda _: CATALOGUE, by="Kim"
        )
    assert world.update().outcome is Outcome.DONE
    assert (world.request(deal).state, world.count("Invoice")) == (RequestState.APPLIED, 2)
