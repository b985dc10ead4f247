"""ask_deals: what Salesforce itself says of deals and of its copies of transactions, not what was landed of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Final, Protocol

from include.comparing.reconciled import Period
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.deal_references import deal_flows, names_deal, own_row
from include.mappings.language.expression import Expression
from include.mappings.language.return_spec import TOTAL, ReturnFlow, RowTarget
from include.mappings.language.spec import Flow
from include.model import Values
from include.salesforce.soql import parse_stamp, select_by_ids, select_in
from include.steps.companies.verify_organization import Organization
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.hold_documents import LINE_TOTAL
from include.steps.salesforce_to_quickbooks.select_dated import Describes, day_field, select_dated

Row = Mapping[str, Any]
#: The sums on a deal, by what they are called in decision 009, and what they are worked out as.
SUMS: Final = ("Invoiced", "Paid", "Open")
_AMOUNT: Final = "Amount"
_CLOSED: Final = "CloseDate"
_STAMP: Final = "SystemModstamp"
_DEAL: Final = "Opportunity"


class Asked(Organization, Describes, Protocol):
    """What is needed of the door to Salesforce."""

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """Yield the records of a query, deleted ones included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveDeal:
    """A deal as Salesforce says it at this moment."""

    title: str
    amount: Decimal
    lines: tuple[Decimal, ...]
    gone: bool
    kept: Mapping[str, Decimal | None]


def ask_deals(salesforce: Asked, flow: Flow, catalogue: Catalogue, ids: Sequence[str]) -> dict[str, LiveDeal]:
    """The deals of these ids, deleted ones marked; those that Salesforce does not know are left out."""
    kept = kept_fields(flow, catalogue)
    amount = [_AMOUNT] if flow.source.object == _DEAL else []
    fields = ["Id", "Name", "IsDeleted", *amount, *kept.values()]
    records = [
        record for soql in select_by_ids(flow.source.object, fields, ids) for record in salesforce.query_all(soql)
    ]
    lines = _ask_lines(salesforce, flow, ids)
    return {record["Id"]: _live(record, lines.get(record["Id"], ()), flow, kept) for record in records}


def ask_won(salesforce: Asked, run: Run, flows: Sequence[Flow], period: Period) -> dict[str, dict[str, datetime]]:
    """The living records of these flows' object whose day lies in a period, with when they were changed last.

    By the field that says the day, as flows may go by different ones, and by id.
    """
    found: dict[str, dict[str, datetime]] = {}
    for field in dict.fromkeys(filter(None, map(dated_by, flows))):
        object_name, days = flows[0].source.object, (period.first, period.last)
        soql = select_dated(salesforce, run.company, object_name, ["Id", "IsDeleted", _STAMP], field, days)
        rows = (record for record in salesforce.query_all(soql) if not record.get("IsDeleted"))
        found[field] = {record["Id"]: parse_stamp(record[_STAMP]) for record in rows}
    return found


def dated_by(flow: Flow) -> str | None:
    """The field by which the records of a flow belong to a month; None where none can be asked for."""
    return day_field(flow) or (_CLOSED if flow.source.object == _DEAL else None)


def ask_mirror_rows(salesforce: Asked, target: RowTarget, fields: Iterable[str], keys: Sequence[str]) -> dict[str, Row]:
    """The copies of transactions that Salesforce keeps, by their key."""
    wanted = [target.key, *fields]
    return {
        record[target.key]: record
        for soql in select_in(target.object, wanted, target.key, keys)
        for record in salesforce.query_all(soql)
    }


def ask_balances(salesforce: Asked, field: str, accounts: Sequence[str]) -> dict[str, Decimal]:
    """What the Accounts say in this field that their customers owe."""
    return {
        record["Id"]: Decimal(str(record[field] or 0))
        for soql in select_by_ids("Account", ["Id", field], accounts)
        for record in salesforce.query_all(soql)
    }


def kept_fields(flow: Flow, catalogue: Catalogue) -> dict[str, str]:
    """The sums that the way back keeps on the deals of a flow; none while it is switched off."""
    total = next((one for one in catalogue.returns.values() if one.source.objects == (TOTAL,)), None)
    is_kept = total is not None and total.enabled and copying(catalogue, "Invoice") is not None
    if total is None or not is_kept or flow.source.object != _DEAL:
        return {}
    return {name: field for name in SUMS if (field := field_of(total, name)) is not None}


def field_of(flow: ReturnFlow, name: str) -> str | None:
    """The field of Salesforce that a flow fills with this very value of its source."""
    fields = ((field, value) for row in flow.rows for field, value in row.fields.items())
    return next(
        (field for field, value in fields if isinstance(value, Expression) and value.text.strip("{} ") == name), None
    )


def copying(catalogue: Catalogue, kind: str) -> ReturnFlow | None:
    """The flow that copies transactions of a kind into Salesforce for their deals, while it is switched on."""
    deals = deal_flows(catalogue)
    flows = (flow for flow in catalogue.returns.values() if flow.enabled and kind in flow.source.objects)
    return next((one for one in flows if (row := own_row(one)) is not None and names_deal(row, deals)), None)


def _ask_lines(salesforce: Asked, flow: Flow, ids: Sequence[str]) -> dict[str, list[Decimal]]:
    found: dict[str, list[Decimal]] = {}
    if not (flow.source.lines and flow.source.lines_key):
        return found
    key = flow.source.lines_key
    for soql in select_in(flow.source.lines, ["Id", key, LINE_TOTAL], key, ids):
        for line in salesforce.query_all(soql):
            if line[LINE_TOTAL] is not None:
                found.setdefault(line[key], []).append(Decimal(str(line[LINE_TOTAL])))
    return found


def _live(record: Values, lines: Sequence[Decimal], flow: Flow, kept: Mapping[str, str]) -> LiveDeal:
    own = Decimal(str(record.get(_AMOUNT) or 0))
    return LiveDeal(
        title=str(record.get("Name") or record["Id"]),
        amount=sum(lines, Decimal(0)) if lines else own,
        lines=tuple(lines),
        gone=bool(record.get("IsDeleted")),
        kept={name: None if record.get(field) is None else Decimal(str(record[field])) for name, field in kept.items()},
    )
