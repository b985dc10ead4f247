"""The lines of a posted document stand beside its link."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from include.model import Key, Reference
from include.rows import LinkLine
from include.settings import Batching
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls

FLOW = "opportunity_to_invoice"


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company that posts up to fifty documents at once."""
    with connected_world(tmp_path, staging_url, batching=Batching(start=50, lists=50, transactions=50)) as made:
        yield made


def test_the_answer_tells_which_line_of_the_books_is_which_line_of_salesforce(world: World) -> None:
    stage(world, 1, "10.00", "20.00")
    assert world.update().outcome is Outcome.DONE
    first, second = lines(world)
    assert [(line.position, line.source_line) for line in (first, second)] == [(1, "00k11"), (2, "00k12")]
    assert [json.loads(line.sent)["Amount"] for line in (first, second)] == ["10.00", "20.00"]
    assert [json.loads(line.seen or "{}")["Amount"] for line in (first, second)] == ["10.00", "20.00"]
    in_books = world.ask('<InvoiceQueryRq requestID="1"><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq>')
    assert all(f"<TxnLineID>{line.line_id}</TxnLineID>" in in_books for line in (first, second))


def test_lines_of_a_document_that_was_looked_up_are_known_too(world: World) -> None:
    """The search after a lost answer asks for whole documents."""
    world.turn("forget-message-sets", "on")
    stage(world, 1, "10.00")
    calls = Calls(world)
    calls.begin()
    while "<InvoiceAddRq" not in (document := calls.send()):
        calls.receive(calls.quickbooks.process(document))
    calls.quickbooks.process(document)
    assert world.update().outcome is Outcome.DONE
    (line,) = lines(world)
    in_books = world.ask('<InvoiceQueryRq requestID="1"><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq>')
    assert (line.source_line, f"<TxnLineID>{line.line_id}</TxnLineID>" in in_books) == ("00k11", True)
    assert (json.loads(line.sent)["Amount"], json.loads(line.seen or "{}")["Amount"]) == ("10.00", "10.00")


def stage(world: World, number: int, *amounts: str) -> None:
    """An invoice of these lines."""
    customer, item = world.stage_customer(number), world.stage_item(number)
    values = world.invoice_values(customer, item)
    values["InvoiceLine"] = [{"ItemRef": Reference(key=item), "Amount": Decimal(amount)} for amount in amounts]
    sources = json.dumps([f"00k{number}{place}" for place, _ in enumerate(amounts, 1)])
    record_id = f"006{number:015d}"
    world.stage(FLOW, record_id, "Invoice", values, depends_on=(customer, item), day=values["TxnDate"], lines=sources)


def lines(world: World) -> list[LinkLine]:
    """The lines of the first invoice."""
    with world.staging.read() as db:
        key = Key(flow=FLOW, record_id="006000000000000001")
        link = db.links.for_keys(world.key, [key])[key]
        return db.link_lines.of([link.id])[link.id]
