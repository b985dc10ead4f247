"""A dialog behind which a document stands still: people are told where to look, and the deal is posted once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from include.steps.watch_sync.find_alerts import find_alerts
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.connector import Connector
from simulators.web_connector.faults import Fault, FaultKind, FaultPlan
from simulators.web_connector.faulty import FaultyProcessor, FaultyTransport
from simulators.web_connector.wire import HttpTransport
from tests.kit.connected_company import COMPANY, PASSWORD
from tests.kit.desk import Command, Desk


@contextmanager
def invoice_stands_still(desk: Desk, kind: FaultKind, at: str) -> Iterator[FaultyTransport]:
    """An update whose document with the invoice is answered never, or when the held answer is let go."""
    books, plan = desk.world.books, FaultPlan(Fault(kind=kind, at=at, nth=2))
    with closing(HttpTransport(f"{books.address()}/ws")) as wire:
        transport = FaultyTransport(wire, plan)
        Connector(
            books.qwc, PASSWORD, FaultyProcessor(RequestProcessor(books.books), plan), transport=transport
        ).update()
        assert plan.struck
        yield transport


def is_posted_once(desk: Desk) -> bool:
    desk.world.reverse()
    return desk.says("Bench")[0] == "Posted" and len(desk.world.in_books("Invoice")) == 1


@pytest.mark.parametrize(("kind", "invoices"), [(FaultKind.KILL_BEFORE, 0), (FaultKind.KILL_AFTER, 1)])
def test_deal_behind_a_dialog_is_posted_once_when_the_web_connector_was_started_anew(
    desk: Desk, o2c: Command, kind: FaultKind, invoices: int
) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.forward()
    with invoice_stands_still(desk, kind, "write"):
        assert len(desk.world.in_books("Invoice")) == invoices
        desk.world.clock.pass_by(hours=3)
        find_alerts(desk.world.staging, desk.world.books.settings)
        told = o2c("alerts", COMPANY)[1]
        assert "QuickBooks shows a dialog and the Web Connector stands still behind it: close the dialog" in told
    desk.update()
    assert is_posted_once(desk)


def test_deal_behind_a_dialog_is_posted_once_when_somebody_closes_it_after_hours(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.forward()
    with invoice_stands_still(desk, FaultKind.HOLD, "written") as transport:
        desk.world.clock.pass_by(hours=3)
        transport.release()
    desk.update()
    assert is_posted_once(desk)
