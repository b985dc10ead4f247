"""An answer is lost, comes late or twice: nothing is posted twice, nothing is forgotten."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from include.model import RequestState, SetState
from include.settings import Batching
from include.states import DecisionKind
from simulators.web_connector.faults import FaultPlan, parse_fault
from simulators.web_connector.outcome import Outcome
from tests.kit.clock import MAY, Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls
from tests.kit.exits import exit_of

LOST = "lose_answer@receiveResponseXML"


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company whose write documents carry two requests."""
    with connected_world(tmp_path, staging_url, batching=Batching(start=2, transactions=2, lists=2)) as made:
        yield made


def lose(world: World) -> Calls:
    """Hand out a write document, have it executed, and lose its answer with the session."""
    calls = Calls(world)
    calls.begin()
    calls.answer = calls.quickbooks.process(calls.reach_write())
    return calls


def write_sets(world: World) -> list[tuple[str, str]]:
    """State and outcome of the write documents."""
    with world.staging.read() as db:
        rows = db.message_sets.documents(world.key)
    return [(row.state, row.outcome) for row in rows if row.purpose == "write"]


def test_a_stored_answer_is_taken_and_the_session_goes_on_to_the_rest(world: World) -> None:
    world.stage_deals(3)
    lose(world)
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"applied": 5}
    assert world.count("Invoice") == 3
    assert write_sets(world)[0] == ("settled", "answered")
    assert "look" not in world.purposes()


def test_record_of_last_winter_that_is_found_in_summer_does_not_turn_the_clock_back(
    tmp_path: Path, staging_url: str
) -> None:
    """The offset from UTC is that of today; the stamp of the record was written by the other clock of the year."""
    with connected_world(tmp_path, staging_url, now=Clock(MAY.replace(month=1))) as world:
        world.turn("summer-offset", "daylight")
        world.turn("forget-message-sets", "on")
        customer = world.stage_customer(1)
        lose(world)
        world.clock.time = MAY
        world.execute("UPDATE company SET utc_offset_minutes = -240")
        assert world.update().outcome is Outcome.DONE
        (link,) = world.links()
        assert (world.request(customer).state, link["origin"]) == (RequestState.APPLIED, "found")
        assert world.company().utc_offset_minutes == -240


def test_a_stored_answer_without_its_rows_is_no_reason_to_send_again(world: World) -> None:
    world.turn("status-only", "on")
    world.stage_deals(1)
    lose(world)
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"applied": 3}
    assert (world.count("Customer"), world.count("Invoice")) == (1, 1)
    assert "look" in world.purposes()


def test_no_document_goes_out_twice_when_a_store_says_0_of_a_set_that_it_does_not_have(world: World) -> None:
    """0 without rows: five invoices wanted were ten in the books when the same bytes were sent on this word."""
    world.turn("unknown-message-set", "0")
    world.turn("forget-message-sets", "on")
    world.stage_deals(5)
    world.update(FaultPlan(parse_fault("drop@receiveResponseXML:6")))
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"applied": 7}
    assert (world.count("Customer"), world.count("ItemService"), world.count("Invoice")) == (1, 1, 5)
    assert world.purposes().count("look") == 1


def test_what_quickbooks_has_forgotten_is_found_in_the_books(world: World) -> None:
    world.turn("forget-message-sets", "on")
    world.stage_deals(1)
    lose(world)
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"applied": 3}
    assert (world.count("Customer"), world.count("ItemService")) == (1, 1)
    assert {link["origin"] for link in world.links()} == {"found", "posted"}


def test_a_quickbooks_that_ignores_message_set_ids_never_gets_the_same_bytes_again(world: World) -> None:
    world.turn("forget-message-sets", "on")
    world.stage_deals(1)
    lose(world)
    calls = Calls(world)
    calls.begin()
    assert "oldMessageSetID" in calls.send()
    plain = '<?xml version="1.0" ?><QBXML><QBXMLMsgsRs></QBXMLMsgsRs></QBXML>'
    assert 0 <= calls.receive(plain) < 100
    assert "CustomerQueryRq" in calls.send()


def test_a_question_that_quickbooks_refuses_is_not_taken_for_nothing_there(world: World) -> None:
    """An error answer has no rows either; to send again because of it would post twice."""
    world.turn("forget-message-sets", "on")
    customer = world.stage_customer(1)
    lose(world)
    calls = Calls(world)
    calls.begin()
    calls.exchange()
    document = calls.send()
    refusal = calls.quickbooks.process(document).replace('statusCode="0"', 'statusCode="1000"')
    assert calls.receive(refusal.replace("CustomerRet", "NothingRet")) == -1
    assert "could not be searched" in calls.last_error()
    assert world.request(customer).state == RequestState.UNKNOWN
    assert world.update().outcome is Outcome.DONE
    assert world.request(customer).state == RequestState.APPLIED
    assert world.count("Customer") == 1


def refuse_three_looks(world: World) -> None:
    """QuickBooks cannot say what is in its books, in three sessions."""
    for _ in range(3):
        calls = Calls(world)
        calls.begin()
        calls.exchange()
        answer = calls.quickbooks.process(calls.send())
        calls.receive(re.sub(r'statusCode="\d+"', 'statusCode="1000"', answer))


def test_after_three_looks_without_an_answer_a_person_decides_and_the_rest_goes_on(world: World) -> None:
    world.turn("forget-message-sets", "on")
    customer = world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    calls.reach_write()
    refuse_three_looks(world)
    held = world.request(customer)
    assert (held.state, held.held) == (RequestState.STAGED, True)
    assert f"./o2c decide {held.id}" in held.message
    world.stage_item()
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"staged": 1, "applied": 1}


@exit_of(DecisionKind.LOST_ANSWER)
def test_what_waits_for_a_decision_is_linked_as_soon_as_the_books_show_it(world: World) -> None:
    world.turn("forget-message-sets", "on")
    customer = world.stage_customer(1)
    lose(world)
    refuse_three_looks(world)
    assert world.request(customer).held
    world.stage_item()
    world.update()
    assert world.states() == {"applied": 2}
    assert world.count("Customer") == 1


def test_an_answer_lost_twice_without_a_trace_in_the_books_is_given_to_a_person(world: World) -> None:
    world.turn("forget-message-sets", "on")
    customer = world.stage_customer(1)
    for _ in range(2):
        calls = Calls(world)
        calls.begin()
        calls.reach_write()  # and the machine is switched off before QuickBooks sees it
    assert world.update().outcome is Outcome.DONE
    held = world.request(customer)
    assert (held.state, held.held, held.times_unsettled) == (RequestState.STAGED, True, 2)
    assert world.update().outcome is Outcome.NO_WORK
    assert world.count("Customer") == 0


def test_a_repeated_answer_changes_nothing(world: World) -> None:
    world.stage_deals(1)
    calls = Calls(world)
    calls.begin()
    calls.answer = calls.quickbooks.process(calls.reach_write())
    progress = calls.receive(calls.answer)
    before = (world.states(), world.links())
    assert calls.receive(calls.answer) == progress
    assert (world.states(), world.links()) == before
    assert calls.finish() == 100
    assert world.count("Invoice") == 1


def test_an_answer_without_one_of_its_members_is_completed_in_the_same_session(world: World) -> None:
    first, second = world.stage_customer(1), world.stage_customer(2)
    calls = Calls(world)
    calls.begin()
    answer = calls.quickbooks.process(calls.reach_write())
    end = answer.index("</CustomerAddRs>") + len("</CustomerAddRs>")
    cut = answer[:end] + "</QBXMLMsgsRs></QBXML>"
    assert 0 <= calls.receive(cut) < 100
    assert [world.request(key).state for key in (first, second)] == [RequestState.APPLIED, RequestState.UNKNOWN]
    assert calls.finish() == 100
    assert world.states() == {"applied": 2}
    assert world.count("Customer") == 2


def test_an_internal_error_of_quickbooks_is_no_proof_that_nothing_was_saved(world: World) -> None:
    customer = world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    answer = calls.quickbooks.process(calls.reach_write())
    broken = answer.replace('statusCode="0" statusSeverity="Info"', 'statusCode="1000" statusSeverity="Error"')
    calls.receive(broken.replace("CustomerRet", "NothingRet"))
    assert calls.finish() == 100
    assert world.request(customer).state == RequestState.APPLIED
    assert world.count("Customer") == 1


def test_an_unreadable_answer_is_asked_for_again(world: World) -> None:
    world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    answer = calls.quickbooks.process(calls.reach_write())
    assert calls.receive(answer[: len(answer) // 2]) == -1
    assert "well-formed" in calls.last_error()
    assert world.update().outcome is Outcome.DONE
    assert world.count("Customer") == 1


@pytest.mark.parametrize("hresult", ["0x80040402", "0x8004040D", "0x80010105", "-2147220467"])
def test_a_request_processor_that_fails_after_the_work_posts_nothing_twice(world: World, hresult: str) -> None:
    world.stage_deals(2)
    plan = FaultPlan(parse_fault(f"executed_answer_lost@process_request:4,hresult={hresult}"))
    assert world.update(plan).outcome is Outcome.SERVICE_ERROR
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"applied": 4}
    assert (world.count("Customer"), world.count("ItemService"), world.count("Invoice")) == (1, 1, 2)


def test_documents_are_smaller_after_a_lost_answer(world: World) -> None:
    world.stage_deals(3)
    lose(world)
    Calls(world).begin()
    assert world.company().batch_size == 1


def test_twenty_invoices_of_one_customer_and_day_are_found_by_one_question(tmp_path: Path, staging_url: str) -> None:
    with connected_world(tmp_path, staging_url, batching=Batching(start=20)) as world:
        world.turn("forget-message-sets", "on")
        customer, item = world.stage_customer(1), world.stage_item()
        world.update()
        invoices = [world.stage_invoice(number, customer, item) for number in range(1, 21)]
        lose(world)
        calls = Calls(world)
        calls.begin()
        calls.exchange()
        while "InvoiceQueryRq" not in (look := calls.send()) or "iterator" in look or "EntityFilter" not in look:
            calls.receive(calls.quickbooks.process(look))
        assert look.count("<InvoiceQueryRq") == 1
        calls.receive(calls.quickbooks.process(look))
        calls.finish()
        assert {world.request(key).state for key in invoices} == {RequestState.APPLIED}
        assert len({link["qb_id"] for link in world.links() if link["kind"] == "Invoice"}) == 20
        assert world.count("Invoice") == 20


def test_a_change_whose_answer_was_lost_is_recognised_in_the_books(world: World) -> None:
    world.turn("forget-message-sets", "on")
    customer = world.stage_customer(1)
    world.update()
    world.stage_change(customer, "Customer", {"Phone": "555 0100"})
    lose(world)
    assert world.update().outcome is Outcome.DONE
    assert world.request(customer).state == RequestState.APPLIED
    assert world.request(customer).times_unsettled == 0
    assert world.purposes().count("write") == 2


def test_a_change_that_never_arrived_is_sent_again(world: World) -> None:
    world.turn("forget-message-sets", "on")
    customer = world.stage_customer(1)
    world.update()
    world.stage_change(customer, "Customer", {"Phone": "555 0100"})
    calls = Calls(world)
    calls.begin()
    calls.reach_write()
    assert world.update().outcome is Outcome.DONE
    assert world.request(customer).state == RequestState.APPLIED
    assert "<Phone>555 0100</Phone>" in world.ask('<CustomerQueryRq requestID="1"></CustomerQueryRq>')


def test_a_request_that_is_posted_already_is_not_added_a_second_time(world: World) -> None:
    """Whatever staged it, and when: the last look before a request leaves is at the links."""
    customer, item = world.stage_customer(1), world.stage_item()
    invoice = world.stage_invoice(1, customer, item)
    world.update()
    world.stage_invoice(2, customer, item)
    calls = Calls(world)
    calls.begin()
    answer = calls.quickbooks.process(calls.reach_write())
    world.stage_invoice(1, customer, item)
    calls.receive(answer)
    calls.finish()
    assert world.request(invoice).state == RequestState.CANCELLED
    assert "already" in world.request(invoice).message
    assert world.count("Invoice") == 2


def test_a_vendor_less_transaction_that_cannot_be_looked_up_is_given_to_a_person(world: World) -> None:
    world.turn("forget-message-sets", "on")
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    invoice = world.stage_invoice(1, customer, item, "10.00")
    world.execute("UPDATE outbox SET natural_key = '{}' WHERE record_id = :id", id=invoice.record_id)
    lose(world)
    assert world.update().outcome is Outcome.DONE
    held = world.request(invoice)
    assert (held.state, held.held) == (RequestState.STAGED, True)
    assert world.count("Invoice") == 1


def test_a_status_question_that_quickbooks_cannot_read_leads_to_the_search(world: World) -> None:
    """Whether the Web Connector lets message sets through was never tried by anybody in public."""
    world.stage_customer(1)
    lose(world)
    calls = Calls(world)
    calls.begin()
    assert "oldMessageSetID" in calls.send()
    assert 0 <= calls.receive("", hresult="0x80040400") < 100
    assert calls.finish() == 100
    assert world.states() == {"applied": 1}
    assert world.count("Customer") == 1


def test_a_set_is_unknown_until_quickbooks_has_been_asked(world: World) -> None:
    key = world.stage_customer(1)
    lose(world)
    Calls(world).begin()
    assert write_sets(world) == [(SetState.UNKNOWN, None)]
    assert world.request(key).state == RequestState.UNKNOWN


def test_a_found_invoice_has_its_sum_to_the_cent(world: World) -> None:
    world.turn("forget-message-sets", "on")
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    world.stage_invoice(1, customer, item, "1234.56")
    lose(world)
    world.update()
    assert "<Subtotal>1234.56</Subtotal>" in world.ask('<InvoiceQueryRq requestID="1"></InvoiceQueryRq>')
    found = next(link for link in world.links() if link["kind"] == "Invoice")
    assert json.loads(found["snapshot"])["Subtotal"] == "1234.56"
