"""The way back in the closing table: what happened in QuickBooks and is in Salesforce, and both books compared."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from launcher import quickbooks_side
from launcher.places import COMPANY, PYTHON, ROOT, Places
from launcher.salesforce_side import Org

KINDS = ("Invoice", "Estimate", "SalesOrder", "SalesReceipt", "CreditMemo")
WIDTH = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class WayBack:
    """Lines to print, and whether both sides agree."""

    lines: list[str]
    agrees: bool


def way_back(places: Places, org: Org, env: Mapping[str, str], known: Mapping[str, int]) -> WayBack:
    """Transactions, payments and balances on both sides, each counted by its own side, and the reconciliation.

    `known` counts the deals that are not in the books for a reason that the table names already: no difference else.
    """
    transactions = [row for row in org.export("QB_Transaction__c") if row["QB_Status__c"] != "Deleted"]
    documents = [record for kind in KINDS for record in quickbooks_side.export(places, kind)]
    payments = [row for row in org.export("QB_Payment__c") if row["QB_Status__c"] != "Deleted"]
    received = quickbooks_side.export(places, "ReceivePayment")
    paid = (_sum(payments, "QB_Amount__c", kind="Payment"), _sum(received, "TotalAmount"))
    owed = (
        _sum(org.export("Account"), "QB_Balance__c"),
        _sum([one for one in quickbooks_side.export(places, "Customer") if "ParentRef" not in one], "TotalBalance"),
    )
    both = _reconciled(env)
    rows = [
        ("Documents", _count(transactions), _count(documents)),
        ("Payments received", _money(paid[0]), _money(paid[1])),
        ("Customers owe", _money(owed[0]), _money(owed[1])),
    ]
    head = f"  {'The way back':<{WIDTH}}{'Salesforce':>13}{'QuickBooks':>15}"
    lines = [head, *(f"  {words:<{WIDTH}}{ours:>13}{theirs:>15}" for words, ours, theirs in rows), ""]
    lines += [f"  Reconciled: {both['line']}"]
    lines += [f"    {number:,} {cause}" for cause, number in both["causes"].items()]
    report = both["receivables"]
    if report is not None:
        lines.append(
            f"  Receivables of {report['customers']:,} customers: {_money(report['salesforce'])}; by QuickBooks' own "
            f"report of {report['as_of']}: {_money(report['quickbooks'])}"
        )
    agrees = len(transactions) == len(documents) and paid[0] == paid[1] and owed[0] == owed[1]
    return WayBack(lines=lines, agrees=agrees and both["causes"] == {name: n for name, n in known.items() if n})


def _reconciled(env: Mapping[str, str]) -> dict[str, Any]:
    done = subprocess.run(
        [PYTHON, "-m", "include.commands", "reconcile", COMPANY, "--json"],
        cwd=ROOT,
        env=dict(env),
        capture_output=True,
        text=True,
        check=False,
    )
    if not done.stdout:
        return {"line": f"not done. {done.stderr.strip()}", "causes": {"not done": 1}, "receivables": None}
    found: dict[str, Any] = json.loads(done.stdout, parse_float=Decimal)
    return found


def _sum(rows: list[dict[str, Any]], field: str, *, kind: str | None = None) -> Decimal:
    chosen = [row for row in rows if kind is None or row.get("QB_Type__c") == kind]
    return sum((Decimal(str(row.get(field) or 0)) for row in chosen), Decimal(0)).quantize(Decimal("0.01"))


def _count(rows: list[Any]) -> str:
    return f"{len(rows):,}"


def _money(amount: Any) -> str:
    return f"{Decimal(str(amount)):,.2f}"
