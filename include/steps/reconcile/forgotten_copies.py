"""forgotten_copies: copies of transactions that Salesforce shows as living, and that nothing here knows.

They were written after the backup to which our own records were set back. What is in QuickBooks is read again; what was
deleted there before QuickBooks was asked, and longer ago than it remembers, only a person can find.
"""

from __future__ import annotations

from collections.abc import Iterator

from include.comparing.causes import Cause, Difference, differ
from include.comparing.compare_mirror_rows import COPY
from include.comparing.reconciled import Period
from include.mappings.language.deal_references import own_row
from include.mappings.language.return_spec import Row
from include.record_ids import named_in
from include.salesforce.soql import select_window
from include.staging.door import Staging
from include.staging.rows import portions
from include.steps.reconcile.ask_deals import Asked, copying, field_of
from include.steps.reconcile.ask_deals import Row as Record
from include.steps.reconcile.book_documents import KINDS
from include.steps.run import Run

_DAY = "TxnDate | date"


def forgotten_copies(staging: Staging, run: Run, salesforce: Asked, period: Period) -> Iterator[Difference]:
    """One difference for each of the period; a query for each object, and a statement for 500 copies."""
    asked: dict[tuple[str, str, str], Row] = {}
    for kind in KINDS:
        flow = copying(run.catalogue, kind)
        own = own_row(flow) if flow is not None else None
        day = field_of(flow, _DAY) if flow is not None else None
        if own is not None and day is not None:
            asked[own.target.object, own.target.key, day] = own
    for (_, _, day), own in asked.items():
        for portion in portions(_living(run, salesforce, own, day, period)):
            yield from _unknown(staging, run, own, portion)


def _living(run: Run, salesforce: Asked, own: Row, day: str, period: Period) -> Iterator[Record]:
    """The copies of this company's transactions that do not say that they are gone."""
    mark, key = own.target.mark, own.target.key
    fields = dict.fromkeys(["Id", "Name", "IsDeleted", key, *mark])
    for record in salesforce.query_all(select_window(own.target.object, fields, day, period.first, period.after)):
        is_gone = record["IsDeleted"] or (mark and all(record.get(name) == value for name, value in mark.items()))
        if not is_gone and named_in(run.key, record[key]):
            yield record


def _unknown(staging: Staging, run: Run, own: Row, records: list[Record]) -> Iterator[Difference]:
    by_key = {str(record[own.target.key]): record for record in records}
    with staging.read() as db:
        known = db.mirror_rows.of_ids(run.key, [key.partition(":")[2] for key in by_key])
    for key in sorted(by_key.keys() - {row.key for row in known}):
        name = str(by_key[key]["Name"])
        yield differ(COPY, key, name, "record", (name, None), None, Cause.FORGOTTEN)
