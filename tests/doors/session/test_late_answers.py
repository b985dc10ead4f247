"""An answer comes when its document has been given up: what it shows to be in the books is taken."""

from __future__ import annotations

import pytest

from include.model import RequestState
from include.states import DecisionKind
from simulators.web_connector.outcome import Outcome
from tests.doors.session.test_serving_recovery import lose, refuse_three_looks, world, write_sets
from tests.kit.connected_company import World
from tests.kit.connector_calls import Calls
from tests.kit.exits import exit_of

__all__ = ["world"]


@exit_of(DecisionKind.LOST_ANSWER)
def test_answer_that_comes_when_a_person_is_asked_already_ends_the_question(world: World) -> None:
    world.turn("forget-message-sets", "on")
    customer = world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    document = calls.reach_write()
    refuse_three_looks(world)
    assert world.request(customer).held
    calls.receive(calls.quickbooks.process(document))
    assert (world.request(customer).state, world.count("Customer")) == (RequestState.APPLIED, 1)
    with world.staging.read() as db:
        assert db.decisions.open(world.key) == []


def test_a_late_answer_settles_the_document_whatever_its_ticket(world: World) -> None:
    world.stage_deals(1)
    first = lose(world)
    second = Calls(world)
    assert second.begin() == ""
    asked = second.send()
    assert first.receive(first.answer) == 100
    assert write_sets(world) == [("settled", "answered")]
    second.receive(second.quickbooks.process(asked))
    assert second.finish() == 100
    assert world.states() == {"applied": 3}
    assert (world.count("Customer"), world.count("ItemService"), world.count("Invoice")) == (1, 1, 1)


@pytest.mark.parametrize(
    "switch, manner", [("forget-message-sets", "on"), ("external-guid", "hidden"), ("external-guid", "zero")]
)
def test_a_late_answer_links_what_waits_to_be_sent_again(world: World, switch: str, manner: str) -> None:
    """QuickBooks executed the document after its books had been searched in vain; the number of its request tells."""
    world.turn(switch, manner)
    customer = world.stage_customer(1)
    first = Calls(world)
    first.begin()
    document = first.reach_write()
    second = Calls(world)
    second.begin()
    second.exchange()
    second.exchange()
    assert world.request(customer).state == RequestState.STAGED
    first.receive(first.quickbooks.process(document))
    assert world.request(customer).state == RequestState.APPLIED
    assert second.finish() == 100
    assert world.count("Customer") == 1


def test_a_record_that_is_in_the_books_twice_is_told_to_a_person(world: World) -> None:
    world.turn("forget-message-sets", "on")
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    invoice = world.stage_invoice(1, customer, item)
    first = Calls(world)
    first.begin()
    document = first.reach_write()
    assert world.update().outcome is Outcome.DONE
    linked = world.request(invoice)
    first.receive(first.quickbooks.process(document))
    assert linked.state == RequestState.APPLIED
    assert world.count("Invoice") == 2
    assert "twice" in world.company().problem
    assert len([link for link in world.links() if link["kind"] == "Invoice"]) == 1


def test_a_document_settled_by_a_late_answer_is_not_sent_again_on_a_repeated_call(world: World) -> None:
    """The second session waits for an answer to its own document, which is handed out while it is not settled."""
    world.stage_customer(1)
    first = Calls(world)
    first.begin()
    document = first.reach_write()
    first.answer = first.quickbooks.process(document)
    assert first.send() == document
    late = Calls(world)
    late.ticket = first.ticket
    late.receive(first.answer)
    assert first.send() != document
    assert write_sets(world) == [("settled", "answered")]
