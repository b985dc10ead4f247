"""The table at the end of a rehearsal: both sides, and every deal at its place."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from launcher import quickbooks_side
from launcher.places import COMPANY, PYTHON, ROOT, Places
from launcher.processes import RehearsalError
from launcher.salesforce_side import Org
from launcher.way_back import way_back

FLOW = "opportunity_to_invoice"
NAMES = {"posted": "posted", "held": "held with a reason", "rejected": "rejected by QuickBooks", "waiting": "waiting"}


def closing_table(places: Places, org: Org, env: Mapping[str, str]) -> tuple[list[str], bool]:
    """Lines to print, and whether everything adds up to the cent, by the product and by both sides themselves."""
    status = json.loads(_status(env), parse_float=Decimal)[COMPANY]
    deals = {record["Id"]: record for record in org.export("Opportunity")}
    invoices = quickbooks_side.export(places, "Invoice")
    booked = sum((Decimal(str(invoice["Subtotal"])) for invoice in invoices), Decimal(0))
    flow = next(flow for flow in status["flows"] if flow["flow"] == FLOW)
    won = [deal for deal in deals.values() if deal.get("IsWon") and deal.get("QB_Generate__c") == "Invoice"]
    amount = sum((Decimal(str(deal["Amount"] or 0)) for deal in won), Decimal(0))
    written = [deal for deal in won if deal.get("QB_Sync_Status__c")]
    numbered = [deal for deal in won if deal.get("QB_Number__c")]
    standing = flow["standing"]
    adds_up = (
        flow["adds_up"]
        and (len(won), amount) == (flow["wanted"]["count"], Decimal(str(flow["wanted"]["amount"])))
        and len(invoices) == standing["posted"]["count"] == len(numbered)
        and booked == Decimal(str(standing["posted"]["amount"])) + Decimal(str(flow["left"]))
        and len(written) == len(won)
    )
    lines = ["", *_sides(places, org, deals, invoices), ""]
    lines += [_row("Won deals to invoice since 2000-01-01", len(won), amount), "  " + "-" * 68]
    for name, words in NAMES.items():
        lines.append(_row(f"  {words}", standing[name]["count"], standing[name]["amount"]))
    lines += ["  " + "-" * 68, _row("Invoices in the books", len(invoices), booked)]
    lines.append(f"  {'Deals with a status written back':<42}{len(written):>8,}")
    lines.append(f"  {'  of them with an invoice number':<42}{len(numbered):>8,}")
    not_booked = {name: standing[name]["count"] for name in NAMES if name != "posted"}
    back = way_back(places, org, env, not_booked)
    lines += ["", *back.lines, *(f"  {line}" for line in status["lag"])]
    all_right = bool(adds_up) and back.agrees
    lines += ["", "  It adds up to the cent." if all_right else "  IT DOES NOT ADD UP: ./o2c status tells more."]
    return lines, all_right


def _sides(places: Places, org: Org, deals: Mapping[str, Any], invoices: list[dict[str, Any]]) -> list[str]:
    items = sum(len(quickbooks_side.export(places, kind)) for kind in quickbooks_side.ITEMS)
    customers = len(quickbooks_side.export(places, "Customer"))
    rows = [
        ("Accounts", len(org.export("Account")), "Customers", customers),
        ("Products", len(org.export("Product2")), "Items", items),
        ("Opportunities", len(deals), "Invoices", len(invoices)),
    ]
    head = f"  {'Salesforce':<26}{'':>8}     {'QuickBooks':<20}{'':>8}"
    return [head, *(f"  {a:<26}{b:>8,}     {c:<20}{d:>8,}" for a, b, c, d in rows)]


def _row(words: str, count: int, amount: Any) -> str:
    return f"  {words:<42}{count:>8,}{Decimal(str(amount)):>18,.2f}"


def _status(env: Mapping[str, str]) -> str:
    done = subprocess.run(
        [PYTHON, "-m", "include.commands", "status", "--json"],
        cwd=ROOT,
        env=dict(env),
        capture_output=True,
        text=True,
        check=False,
    )
    if not done.stdout:
        raise RehearsalError(f"./o2c status said nothing: {' '.join(done.stderr.split())[-500:]}")
    return done.stdout
