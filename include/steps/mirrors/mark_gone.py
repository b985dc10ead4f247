"""mark_gone: rows that a record of the books makes no more say so; nothing is ever deleted in Salesforce."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from include.salesforce.soql import to_the_second
from include.staging.rows import portions
from include.staging.salesforce_rows import GONE, REFUSED
from include.steps.mirrors.write_rows import SYNCED_AT, Wrote
from include.steps.returning import Returning

Row = Mapping[str, Any]
#: Object -> what a row of it says when its record is deleted, or has it no more. A transaction owes nothing then.
SAYS: Final[Mapping[str, Mapping[str, Any]]] = MappingProxyType(
    {
        "QB_Transaction__c": {"QB_Status__c": "Deleted", "QB_Balance__c": 0},
        "QB_Transaction_Line__c": {"QB_Deleted__c": True},
        "QB_Payment__c": {"QB_Status__c": "Deleted"},
    }
)
#: The row was deleted in Salesforce as well.
_GONE_THERE: Final = frozenset({"ENTITY_IS_DELETED", "INVALID_CROSS_REFERENCE_KEY"})


def mark_gone(work: Returning, rows: Sequence[Row]) -> Wrote:
    """Mark rows of `salesforce_row` in Salesforce and here; what Salesforce refuses is kept as refused."""
    marked = Wrote(again={}, refused={})
    known = [row for row in rows if row["object"] in SAYS and row["state"] != GONE]
    for object_name in dict.fromkeys(row["object"] for row in known):
        for portion in portions([row for row in known if row["object"] == object_name]):
            _mark(work, object_name, portion, marked)
    return marked


def _mark(work: Returning, object_name: str, rows: Sequence[Row], marked: Wrote) -> None:
    there = [row for row in rows if row["salesforce_id"]]
    with work.staging.read() as db:
        stamp = to_the_second(db.now)
    records = [{"Id": row["salesforce_id"], **SAYS[object_name], SYNCED_AT: stamp} for row in there]
    results = work.salesforce().write_many(object_name, None, records) if records else []
    gone, refused = [row for row in rows if not row["salesforce_id"]], list[Row]()
    with work.staging.begin() as db:
        events = []
        for row, result in zip(there, results, strict=True):
            if result.success or any(error.code in _GONE_THERE for error in result.errors):
                gone.append(row)
                work.result.written += 1
                continue
            words = result.words
            named = f"{object_name} {row['key']}: {words}"
            if result.transient:
                work.result.problems.append(named)
                marked.again[row["qb_id"]] = words
            else:
                marked.refused[row["qb_id"]] = named
                refused.append({**row, "state": REFUSED, "row_hash": None, "parent_key": None, "problem": words})
            events.append(db.events.row(work.key, "row_refused", flow=row["flow"], record_id=row["qb_id"], why=words))
        for row in gone:
            events.append(db.events.row(work.key, "row_gone", flow=row["flow"], record_id=row["qb_id"]))
        said = {"state": GONE, "row_hash": None, "parent_key": None, "problem": None}
        db.salesforce_rows.keep([{**row, **said} for row in gone] + refused)
        db.events.add_all(events)
    work.result.refused += len(refused)
