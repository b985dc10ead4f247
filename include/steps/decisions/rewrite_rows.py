"""rewrite_rows: what the way back keeps in Salesforce is written anew, whoever changed or deleted it there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from include.errors import SetupError
from include.events import EventAction
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.return_spec import RECEIVABLE, TOTAL
from include.qbxml.readable import READABLE
from include.rows import Decision, Link
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.staging.rows import portions
from include.staging.work_items import READ
from include.states import WorkKind

#: What is worked out from several records follows from any of them.
SUMS: Final = (TOTAL, RECEIVABLE)


def rewrite_rows(db: Work, company: str, catalogue: Catalogue, *, only: str | None = None) -> int:
    """Forget what was last written of the mirrors, and have every landed record looked at; answers how many.

    `only` names one object of the books, such as `Invoice`. Customers, jobs and items are compared again; a field that
    nobody changed stays as it is. What the records that they stand for say of themselves is written anew as well.
    Raises `SetupError` for an object that no flow brings.
    """
    flows = catalogue.returns.values()
    brought = sorted({name for flow in flows if flow.enabled for name in flow.source.objects} & READABLE)
    if only is not None and only not in brought:
        raise SetupError(f"No flow of the way back brings {only}; they bring {', '.join(brought) or 'nothing'}.")
    kinds = [only] if only is not None else brought
    db.companies.lock(company)
    mirrors = [flow.name for flow in flows if flow.pair is None]
    db.mirror_rows.forget(company, mirrors, [*kinds, *SUMS])
    count = 0
    for kind in kinds:
        for portion in portions(db.records.living(company, kind, system=QUICKBOOKS)):
            db.work_items.add_all([db.work_items.row(company, READ, kind, name) for name in portion])
            links = db.links.fetch(company, [(kind, name) for name in portion])
            _write_statuses(db, company, catalogue, links.values())
            count += len(portion)
    _write_statuses(db, company, catalogue, db.decisions.open(company))
    db.events.add(company, EventAction.ROWS_FORGOTTEN, objects=kinds, records=count)
    return count


def _write_statuses(db: Work, company: str, catalogue: Catalogue, about: Iterable[Link | Decision]) -> None:
    """Id, number, status and message of the records that these are about."""
    keys = dict.fromkeys((each.flow, _record(each)) for each in about if each.flow in catalogue.flows)
    db.work_items.add_all([db.work_items.row(company, WorkKind.RELEASED, *key) for key in keys])


def _record(about: Link | Decision) -> str:
    return about.record_id if isinstance(about, Decision) else about.salesforce_id
