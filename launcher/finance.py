"""What finance does in a rehearsal after the first invoices: money comes in, by hand, in QuickBooks."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from launcher import quickbooks_side
from launcher.places import PYTHON, Places
from launcher.processes import run


def work_in_quickbooks(places: Places, env: Mapping[str, str]) -> str | None:
    """One payment in full, one in part, one too high, and a deposit; None when finance has been at work before."""
    if quickbooks_side.export(places, "ReceivePayment"):
        return None
    invoices = _by_number(quickbooks_side.export(places, "Invoice"))
    if len(invoices) < 4:
        return None
    whole, part, over, customer = invoices[:4]
    _hand(places, env, "pay", whole["RefNumber"], "--ref", "CHK-1001")
    half = (Decimal(str(part["BalanceRemaining"])) / 2).quantize(Decimal("0.01"))
    _hand(places, env, "pay", part["RefNumber"], "--amount", str(half), "--ref", "CHK-1002")
    more = Decimal(str(over["BalanceRemaining"])) + 100
    _hand(places, env, "pay", over["RefNumber"], "--amount", f"{more:.2f}", "--ref", "CHK-1003")
    _hand(places, env, "deposit", customer["CustomerRef"]["FullName"], "250.00", "--ref", "DEP-1")
    return "an invoice paid in full, one in half, one 100.00 too much, and a deposit of 250.00"


def _by_number(invoices: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(invoices, key=lambda invoice: int(invoice["RefNumber"]))


def _hand(places: Places, env: Mapping[str, str], *arguments: str) -> None:
    run([PYTHON, "-m", "simulators.quickbooks_desktop", str(places.books), *arguments], env)
