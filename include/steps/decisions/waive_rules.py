"""waive_rules: a person lets a held document go on although rules fail; they do not hold it again."""

from __future__ import annotations

from typing import Final

from include.errors import SetupError
from include.events import EventAction
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.return_spec import ReturnFlow
from include.record_ids import quickbooks_id, salesforce_id
from include.rows import Decision
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.standing import UNWAIVABLE
from include.states import Answer, DecisionKind, WorkKind
from include.steps.decisions.bind_record import linked_object

_WAIVABLE: Final = (
    DecisionKind.RULE,
    DecisionKind.DUPLICATE,
    DecisionKind.MERGE,
    DecisionKind.OTHER_AMOUNT,
    DecisionKind.LEFT,
)
#: What is about a record that stands in the books: no run of the way there would say in Salesforce that it is over.
_POSTED: Final = (DecisionKind.OTHER_AMOUNT, DecisionKind.LEFT)


def waive_rules(db: Work, company: str, catalogue: Catalogue, link: str, record_id: str, by: str) -> None:
    """The rules that hold a document now do not hold it again; others still may.

    `link` is the flow, or what a flow of jobs calls its links. Raises `SetupError` when it is not held, or by something
    that no person can let pass, and `DataError` for what is no id of such a record.
    """
    db.companies.lock(company)
    object_name = linked_object(catalogue, link)
    own = salesforce_id(record_id, object_name)
    held = _held(db, company, link, own)
    for row in held:
        if row.cause in UNWAIVABLE:
            raise SetupError(f"{row.title} is held by something that cannot be waived: {row.message}")
    gone = db.decisions.answer(company, link, [own], _WAIVABLE, Answer.WAIVE, by)
    db.records.mark_dirty(company, object_name, gone)
    if any(row.kind in _POSTED for row in held):
        db.work_items.add_all([db.work_items.row(company, WorkKind.RELEASED, link, own)])
    db.events.add(company, EventAction.RULES_WAIVED, flow=link, record_id=own)


def waive_returned(db: Work, company: str, flow: ReturnFlow, said: str, by: str) -> None:
    """What holds a record of the books does not hold it again: it is another one than its namesakes."""
    db.companies.lock(company)
    qb_id = quickbooks_id(said)
    _held(db, company, flow.name, qb_id)
    db.decisions.answer(company, flow.name, [qb_id], _WAIVABLE, Answer.WAIVE, by)
    kinds = [
        kind for kind in flow.source.objects if qb_id in db.records.fetch(company, kind, [qb_id], system=QUICKBOOKS)
    ]
    db.work_items.add_all([db.work_items.row(company, WorkKind.READ, kind, qb_id) for kind in kinds])
    db.events.add(company, EventAction.RULES_WAIVED, flow=flow.name, record_id=qb_id)


def _held(db: Work, company: str, flow: str, name: str) -> list[Decision]:
    asked = db.decisions.about(company, flow, [name]).get(name, [])
    found = [row for row in asked if row.kind in _WAIVABLE]
    if not found:
        raise SetupError(f"{name} is not held by flow {flow}. See: ./o2c held {company}")
    return found
