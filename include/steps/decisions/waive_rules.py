"""waive_rules: a person lets a held document go on although rules fail; they do not hold it again."""

from __future__ import annotations

from include.errors import SetupError
from include.mappings.language.return_spec import ReturnFlow
from include.mappings.language.spec import Flow
from include.model import HoldReason
from include.rows import HeldDocument
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.staging.quarantine import WAIVED
from include.states import HeldState, WorkKind
from include.steps.salesforce_to_quickbooks.stager import MAPPING


def waive_rules(db: Work, company: str, flow: Flow, record_id: str, by: str) -> None:
    """The rules that hold a document now do not hold it again; others still may.

    Raises `SetupError` when it is not held, or when it could not be mapped: there is nothing to waive then.
    """
    row = _held(db, company, flow.name, record_id)
    if MAPPING in row.rules.split(","):
        raise SetupError(
            f"{row.title} cannot be put into the words of QuickBooks, so nothing can be waived: {row.message}"
        )
    gone = db.quarantine.release(company, flow.name, [record_id], state=WAIVED, by=by)
    request = db.outbox.latest(company, flow.name, gone).get(record_id)
    if request is not None:
        db.outbox.unhold([request.id], HoldReason.QUARANTINE)
    db.records.mark_dirty(company, flow.source.object, gone)
    db.events.add(company, "rules_waived", flow=flow.name, record_id=record_id, by=by)


def waive_returned(db: Work, company: str, flow: ReturnFlow, qb_id: str, by: str) -> None:
    """The rule that holds a record of the books does not hold it again: it is another one than its namesakes."""
    _held(db, company, flow.name, qb_id)
    db.quarantine.release(company, flow.name, [qb_id], state=WAIVED, by=by)
    kinds = [
        kind for kind in flow.source.objects if qb_id in db.records.fetch(company, kind, [qb_id], system=QUICKBOOKS)
    ]
    db.work_items.add_all([db.work_items.row(company, WorkKind.READ, kind, qb_id) for kind in kinds])
    db.events.add(company, "rules_waived", flow=flow.name, record_id=qb_id, by=by)


def _held(db: Work, company: str, flow: str, name: str) -> HeldDocument:
    row = db.quarantine.find(company, flow, [name]).get(name)
    if row is None or row.state != HeldState.HELD:
        raise SetupError(f"{name} is not held by flow {flow}. See: ./o2c held {company}")
    return row
