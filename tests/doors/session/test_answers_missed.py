"""Answers that cannot be taken or never come: counted, told at once, and nothing of the company stands for ever."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from include.model import Key, RequestState
from include.states import DecisionKind
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls
from tests.kit.spoiled_line import Spoil, broken, eaten, update

CUSTOMER = Key(flow="account_to_customer", record_id=f"001{1:015d}")
ITEM = Key(flow="product_to_item", record_id=f"01t{1:015d}")


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company with a customer and an item in its books."""
    with connected_world(tmp_path, staging_url) as made:
        made.stage_customer(1)
        made.stage_item()
        made.update()
        yield made


def told(world: World) -> str:
    """What people are told of the company."""
    return "\n".join(world.company().warnings)


WRITTEN, SEARCHED = b"InvoiceAddRs", b"InvoiceQueryRs"


@pytest.mark.parametrize("spoil", [eaten, broken], ids=["a proxy eats it", "it is cut off"])
def test_answer_that_never_comes_through_is_told_at_once_and_done_without(
    world: World, spoil: Callable[..., Spoil]
) -> None:
    """Neither the answer to the document nor the stored one comes through; the books are searched in the end."""
    invoice = world.stage_invoice(1, CUSTOMER, ITEM)
    update(world, spoil(WRITTEN))
    update(world, spoil(WRITTEN))
    assert "could not be taken" in told(world)
    assert world.request(invoice).state == RequestState.UNKNOWN
    for _ in range(2):
        update(world, spoil(WRITTEN))
    assert world.request(invoice).state == RequestState.APPLIED
    assert world.count("Invoice") == 1
    assert told(world) == ""


def test_line_that_lets_no_answer_about_invoices_pass_leaves_them_to_a_person_and_the_rest_goes_on(
    world: World,
) -> None:
    invoice = world.stage_invoice(1, CUSTOMER, ITEM)
    update(world, eaten(WRITTEN))
    for _ in range(5):
        update(world, eaten(WRITTEN, SEARCHED))
    held = world.request(invoice)
    assert (held.state, held.held) == (RequestState.STAGED, True)
    with world.staging.read() as db:
        (asked,) = db.decisions.open(world.key, kinds={DecisionKind.LOST_ANSWER})
    assert "never came" in asked.message
    assert f"./o2c decide {held.id} send-again" in asked.message
    assert world.count("Invoice") == 1
    other = world.stage_customer(2)
    update(world, eaten(WRITTEN))
    assert world.request(other).state == RequestState.APPLIED


def test_the_count_says_how_often_and_a_taken_answer_ends_it(world: World) -> None:
    invoice = world.stage_invoice(1, CUSTOMER, ITEM)
    calls = Calls(world)
    calls.begin()
    calls.receive(calls.quickbooks.process(calls.reach_write())[:-40])
    assert "a document that changes the books could not be taken" in told(world)
    assert "not well-formed" in told(world)
    assert world.update().outcome is Outcome.DONE
    assert (told(world), world.company().missed) == ("", 0)
    assert world.request(invoice).state == RequestState.APPLIED


def test_stranger_with_a_made_up_ticket_tells_nobody_anything(world: World) -> None:
    calls = Calls(world)
    calls.conversation.not_taken("no ticket of ours", "The message is not read.")
    assert told(world) == ""


def test_more_answers_than_were_asked_are_no_answer(world: World) -> None:
    invoice = world.stage_invoice(1, CUSTOMER, ITEM)
    calls = Calls(world)
    calls.begin()
    answer = calls.quickbooks.process(calls.reach_write())
    assert calls.receive(answer.replace("</QBXMLMsgsRs>", '<aRs statusCode="0"/>' * 900 + "</QBXMLMsgsRs>")) == -1
    assert "holds 901 answers to 1 requests" in told(world)
    assert world.update().outcome is Outcome.DONE
    assert world.request(invoice).state == RequestState.APPLIED


def test_text_without_end_in_an_answer_is_not_kept_for_ever(world: World) -> None:
    world.stage_invoice(1, CUSTOMER, ITEM)
    calls = Calls(world)
    calls.begin()
    answer = calls.quickbooks.process(calls.reach_write())
    calls.receive(answer.replace("</InvoiceRet>", f"<Memo>{'x' * 8_000_000}</Memo></InvoiceRet>"))
    with world.staging.read() as db:
        kept = max(len(row.raw_answer or "") for row in db.message_sets.documents(world.key))
        (link,) = db.links.fetch(world.key, [("Invoice", row["qb_id"]) for row in world.links()]).values()
    assert kept < 1_000_100
    assert "(cut: it has 8,000,000 characters)" in link.snapshot
