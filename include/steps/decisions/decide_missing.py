"""decide_missing: a person says what became of records that QuickBooks does not have."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from include.errors import SetupError
from include.events import EventAction
from include.rows import Decision
from include.staging.books import QUICKBOOKS, BookRecord, open_of
from include.staging.door import Work
from include.staging.work_items import READ
from include.states import Answer, BooksCheck, DecisionKind, DecisionState, Gone, LinkState, WorkKind

#: What may be said of each kind.
_SAYS: Final = {
    DecisionKind.MISSING: (Answer.DELETED, Answer.KEPT),
    DecisionKind.LOST: (Answer.TYPED,),
}


def decide_missing(db: Work, number: int, answer: Answer, by: str) -> str:
    """Carry out what a person says of a decision; what it is about in words.

    Raises `SetupError` when nothing of the kind waits, or nothing of the kind can be said of it.
    """
    row = db.decisions.get(number)
    if row is None or row.kind not in _SAYS or row.state is not DecisionState.OPEN:
        raise SetupError(f"Decision {number} does not wait for what became of a record. See: ./o2c held COMPANY")
    if answer not in _SAYS[row.kind]:
        can = " or ".join(each.value for each in _SAYS[row.kind])
        raise SetupError(f"Of decision {number} ({row.title}) one can say {can}.")
    db.companies.lock(row.company)
    db.decisions.finish([row.id], answer, by)
    if answer is Answer.DELETED:
        _delete(db, row)
    _tell(db, row)
    db.events.add(row.company, EventAction.MISSING_DECIDED, flow=row.flow, record_id=row.record_id, what=answer)
    return str(row.title)


def keep_condensed(db: Work, company: str, before: date, by: str) -> int:
    """Everything that is missing, settled and dated before a day counts as it was; how many records were asked about.

    The next update of the Web Connector asks for every known record: what else is missing stays as it was too. Of what
    was open a person is asked, because condensing leaves it.
    """
    waiting = _waiting(db, company)
    kinds = sorted({str(row.known["kind"]) for row in waiting})
    landed = db.reconciliations.landed(company, kinds, [row.cause for row in waiting])
    left = {qb_id for (kind, qb_id), record in landed.items() if open_of(kind, record.payload)}
    old = [row for row in waiting if row.document_date is not None and row.document_date < before]
    rows = [row for row in old if row.cause not in left]
    db.decisions.finish([row.id for row in rows], Answer.KEPT, by)
    for row in rows:
        _tell(db, row)
    known = db.companies.get(company).condensed_before
    until = max(before, known) if known is not None else before  # what was condensed once stays so
    db.companies.change(company, problem=None, condensed_before=until, books_check=BooksCheck.FORGOTTEN)
    db.events.add(company, EventAction.COMPANY_CONDENSED, before=before.isoformat(), records=len(rows))
    return len(rows)


def take_restored_books(db: Work, company: str, backup_time: datetime) -> None:
    """An older copy of the books stays: nothing that was read of them, or asked about it, counts any more."""
    db.decisions.end([row.id for row in _waiting(db, company)], DecisionState.SETTLED)
    db.companies.change(company, problem=None, books_check=BooksCheck.RESTORED)
    db.watermarks.forget(company, QUICKBOOKS)
    db.watermarks.set_back(company, QUICKBOOKS, backup_time)
    db.read_jobs.complete(company)
    db.marked.add_deleted(company, backup_time)
    db.events.add(company, EventAction.COMPANY_RESTORED, backup_time=backup_time.isoformat())


def _waiting(db: Work, company: str) -> list[Decision]:
    return db.decisions.open(company, kinds=(DecisionKind.MISSING,))


def _delete(db: Work, row: Decision) -> None:
    key = (str(row.known["kind"]), row.cause)
    if db.records.fetch(row.company, key[0], [key[1]], system=QUICKBOOKS):
        db.books.land(row.company, [BookRecord(object=key[0], id=key[1], fields={}, deleted=True)])
        db.work_items.add_all([db.work_items.row(row.company, READ, *key)])
    link = db.links.fetch(row.company, [key]).get(key)
    if link is not None and link.state == LinkState.ACTIVE:
        db.links.end(row.company, {key: Gone.TOLD})


def _tell(db: Work, row: Decision) -> None:
    """The record of Salesforce says so, where it has one."""
    if row.flow != row.known["kind"]:
        db.work_items.add_all([db.work_items.row(row.company, WorkKind.DELETED, row.flow, row.record_id)])
