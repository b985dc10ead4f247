"""compare_sales: the documents dated in a period against QuickBooks' own report of what was sold in it, by customer."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from include.comparing.causes import Cause
from include.comparing.compare_aging import amounts_of, compare_amounts, top_of
from include.comparing.deal_documents import SIGNS, ZERO, Document
from include.comparing.reconciled import Period, SalesTotals
from include.staging.books import QUICKBOOKS
from include.staging.door import Staging
from include.staging.rows import portions
from include.steps.read_quickbooks.report_table import SALES, report_id
from include.steps.reconcile.book_documents import read_landed
from include.steps.run import Run


def compare_sales(staging: Staging, run: Run, period: Period) -> SalesTotals | None:
    """Compare customer by customer, jobs with their customer; None when no report of the period has been read."""
    with staging.read() as db:
        report = db.reconciliations.report(run.key, SALES, report_id(SALES, period.first, period.last))
    if report is None:
        return None
    ours: dict[str, Decimal] = {}
    for document in _documents(staging, run):
        if period.holds(document.day) and document.counted and not document.pending:
            name = top_of(document.customer)
            ours[name] = ours.get(name, ZERO) + document.counted
    theirs = amounts_of(report.payload)
    return SalesTotals(
        ours=sum(ours.values(), ZERO),
        theirs=sum(theirs.values(), ZERO),
        differences=tuple(compare_amounts("Sales", ours, theirs, lambda _: Cause.NOT_READ)),
    )


def _documents(staging: Staging, run: Run) -> Iterator[Document]:
    for kind in SIGNS:
        with staging.read() as db:
            ids = db.records.living(run.key, kind, system=QUICKBOOKS)
        for portion in portions(ids):
            with staging.read() as db:
                landed = db.reconciliations.landed(run.key, [kind], portion)
            yield from map(read_landed, landed.values())
