"""return_totals: what a deal's documents come to, added up from its transactions and payments, onto the deal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from include.errors import TransientError
from include.mappings.engine.answer_rows import map_answer
from include.mappings.language.return_spec import ReturnFlow
from include.model import Values
from include.staging.rows import load, portions
from include.staging.salesforce_rows import GONE
from include.steps.mirrors.write_rows import Planned, write_rows
from include.steps.returning import Returning

Row = Mapping[str, Any]
TOTAL: Final = "Total"
ZERO: Final = Decimal("0.00")
#: Type of a transaction -> what it adds to what was invoiced and to what is open. Estimates and orders never count.
SIGNS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {"Invoice": (1, 1), "Sales Receipt": (1, 0), "Credit Memo": (-1, -1)}
)
#: QuickBooks posts a pending transaction nowhere until it is made final.
PENDING: Final = "Pending"


def return_totals(work: Returning, deals: Iterable[str]) -> None:
    """Write the sums of these deals where they changed. Raises `TransientError` when that is to be tried again."""
    flow = work.flow_from(TOTAL)
    if flow is None:
        return
    again: dict[str, str] = {}
    for portion in portions(sorted(set(deals))):
        with work.staging.read() as db:
            rows = db.salesforce_rows.of_deals(work.key, portion)
        by_deal: dict[str, list[Values]] = {deal: [] for deal in portion}
        for row in rows:
            if row["state"] != GONE:
                by_deal[row["deal"]].append({"Object": row["object"], **load(row["content"])})
        planned = [_planned(work, flow, deal, total_of(deal, contents)) for deal, contents in by_deal.items()]
        wrote = write_rows(work, flow.name, planned)
        again |= wrote.again
        work.result.problems += wrote.refused.values()
    if again:
        raise TransientError("; ".join(list(again.values())[:20]))


def total_of(deal: str, rows: Sequence[Values]) -> Values:
    """The sums of one deal: before tax what was invoiced, with tax what was received and what is open."""
    invoiced = received = opened = ZERO
    for row in rows:
        if row["Object"] == "QB_Transaction__c" and row.get("QB_Status__c") != PENDING:
            sign, remains = SIGNS.get(row["QB_Type__c"], (0, 0))
            invoiced += sign * _money(row, "QB_Subtotal__c")
            opened += remains * _money(row, "QB_Balance__c")
            received += _money(row, "QB_Total__c") if row["QB_Type__c"] == "Sales Receipt" else ZERO
        elif row["Object"] == "QB_Payment__c" and row["QB_Type__c"] == "Payment":
            received += _money(row, "QB_Amount__c")
    return {"Deal": deal, "Invoiced": invoiced, "Paid": received, "Open": opened}


def _planned(work: Returning, flow: ReturnFlow, deal: str, total: Values) -> Planned:
    (row,) = map_answer(flow, total, company=work.settings.key, find_link=_none, context=work.context())
    return Planned(row=row, kind=TOTAL, qb_id=deal)


def _none(flow: str, qb_id: str) -> None:
    return None


def _money(row: Values, name: str) -> Decimal:
    return Decimal(row.get(name) or 0)
