"""QuickBooks has a document in another state than the one that a change was made for (3200)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from include.model import Key, OutboxAction, RequestState
from include.states import DecisionKind
from simulators.quickbooks_desktop.people.enter import enter
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import World, connected_world


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company."""
    with connected_world(tmp_path, staging_url) as made:
        yield made


def edit_invoice(world: World, values: str) -> None:
    """Finance changes the one invoice."""
    found = world.ask('<InvoiceQueryRq requestID="1"></InvoiceQueryRq>')
    name, sequence = (found.partition(f"<{tag}>")[2].partition("<")[0] for tag in ("TxnID", "EditSequence"))
    own = f"<TxnID>{name}</TxnID><EditSequence>{sequence}</EditSequence>"
    enter(world.books, f'<InvoiceModRq requestID="1"><InvoiceMod>{own}{values}</InvoiceMod></InvoiceModRq>')


def stage_memo(world: World, invoice: Key, memo: str) -> None:
    """Salesforce changes the memo of an invoice that is in the books."""
    values = {"Memo": memo}
    world.stage(
        invoice.flow,
        invoice.record_id,
        "Invoice",
        values,
        action=OutboxAction.MODIFY,
        day=date(2026, 11, 1),
        title="Bench",
    )


def test_change_of_an_invoice_that_was_only_printed_meanwhile_is_read_and_served_again(world: World) -> None:
    invoice = world.stage_invoice(1, world.stage_customer(1), world.stage_item())
    world.update()
    edit_invoice(world, "<IsToBePrinted>false</IsToBePrinted>")
    stage_memo(world, invoice, "Long bench")
    assert world.update().outcome is Outcome.DONE
    assert world.request(invoice).state == RequestState.APPLIED
    assert "<Memo>Long bench</Memo>" in world.ask('<InvoiceQueryRq requestID="1"></InvoiceQueryRq>')
    assert world.purposes()[-3:] == ["write", "refresh", "write"]


def test_change_of_an_invoice_that_finance_changed_as_well_is_told_and_written_over_by_nobody(world: World) -> None:
    invoice = world.stage_invoice(1, world.stage_customer(1), world.stage_item())
    world.update()
    edit_invoice(world, "<Memo>Call before delivery</Memo>")
    stage_memo(world, invoice, "Long bench")
    assert world.update().outcome is Outcome.DONE
    assert world.request(invoice).state == RequestState.CANCELLED
    assert "<Memo>Call before delivery</Memo>" in world.ask('<InvoiceQueryRq requestID="1"></InvoiceQueryRq>')
    with world.staging.read() as db:
        (asked,) = db.decisions.open(world.key)
    assert (asked.kind, asked.message) == (
        DecisionKind.DIFFERENCE,
        "Bench was changed in Salesforce, and Invoice 1 was changed in QuickBooks as well: Memo is Long bench here and "
        "Call before delivery there. Nothing was written over. Change Invoice 1 there, or set the record back.",
    )
    assert world.update().outcome is Outcome.NO_WORK
