"""What is settled leaves: a portion of each table in a transaction, the oldest first, found by indexes of its own."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

import sqlalchemy as sa

from include.model import BOOK_REPORTS, ReadJobState, SetPurpose, SetState
from include.staging.books import QUICKBOOKS
from include.staging.rows import Part
from include.staging.tables import (
    DECISION_SETTLED,
    DOCUMENT_OPEN,
    DONE,
    OPEN,
    checked_row,
    connector_session,
    decision,
    finding,
    flow_run,
    flow_run_document,
    interval,
    message_set,
    outbox,
    read_job,
    record,
    rule_result,
    work_item,
)
from include.staging.tables import company as owner
from include.states import IntervalState, RunMode

#: Documents that only ask and prove nothing about a write.
QUESTIONS: Final = (
    SetPurpose.READ,
    SetPurpose.IDENTIFY,
    SetPurpose.CANARY,
    SetPurpose.DELETED,
    SetPurpose.BOUND,
    SetPurpose.REREAD,
    SetPurpose.REFRESH,
    SetPurpose.FILLER,
)
#: Documents that change the books, or settle what became of such a one.
DOCUMENTS: Final = (SetPurpose.WRITE, SetPurpose.STATUS, SetPurpose.LOOK)
#: Finished read jobs, and ended sessions, of a company that stay however old they are.
READ_JOBS_KEPT: Final = 1000
SESSIONS_KEPT: Final = 200
#: So many runs of flows leave together.
RUNS: Final = 20
#: What a run looked at is sought in the runs of so long before it may leave; what is older leaves with its run.
BEHIND: Final = timedelta(days=30)
#: What was made for a run of a flow, the rows that name others first.
_OF_RUN: Final = (finding, rule_result, checked_row, flow_run_document)


class Tidying(Part):
    """Takes rows away; each method answers how many, none when nothing is left that may leave."""

    def runs(self, company: str, before: datetime, most: int) -> int:
        """Runs of flows with what was made for them; the newest of each flow stays, and one that is to be gone on with.

        Of a run of history the run alone stays: what it staged is told apart by it.
        """
        old = sa.select(flow_run.c.id).where(*_is_old_run(company, before)).order_by(flow_run.c.started_at).limit(RUNS)
        numbers = list(self._db.scalars(old))
        if not numbers:
            return 0
        gone = sum(self._take(table, table.c.flow_run_id.in_(numbers), most) for table in _OF_RUN)
        over = sa.and_(flow_run.c.id.in_(numbers), flow_run.c.mode != RunMode.HISTORY, sa.not_(_has_any(*_OF_RUN)))
        return gone + self._db.execute(sa.delete(flow_run).where(over)).rowcount

    def checked_rows(self, company: str, before: datetime, most: int) -> int:
        """What runs looked at, row by row; nobody asks for it once the run is over."""
        days = flow_run.c.started_at.between(before - BEHIND, before)
        runs = sa.select(flow_run.c.id).where(flow_run.c.company == company, days)
        return self._take(checked_row, checked_row.c.flow_run_id.in_(runs), most)

    def work_items(self, company: str, before: datetime, most: int) -> int:
        """What was acted on; of an interval of history that is not done, all is still counted."""
        counted = sa.exists().where(interval.c.id == work_item.c.interval_id, interval.c.state != IntervalState.DONE)
        done = sa.and_(sa.text(DONE), work_item.c.company == company, work_item.c.done_at < before, sa.not_(counted))
        return self._take(work_item, sa.and_(done, _is_not_newest(work_item)), most, order=work_item.c.done_at)

    def decisions(self, company: str, before: datetime, most: int) -> int:
        """What waited for a person and ended by itself; what a person said stays."""
        settled = sa.and_(sa.text(DECISION_SETTLED), decision.c.company == company, decision.c.seen_at < before)
        return self._take(decision, sa.and_(settled, _is_not_newest(decision)), most, order=decision.c.seen_at)

    def questions(self, company: str, before: datetime, most: int) -> int:
        """Documents that only asked."""
        return self._take(message_set, _is_settled_set(company, before, QUESTIONS), most)

    def documents(self, company: str, before: datetime, most: int) -> int:
        """Documents that wrote, or settled what became of one; those of a request that is still open stay."""
        waits = sa.exists().where(outbox.c.message_set_id == message_set.c.id, sa.text(f"outbox.{OPEN}"))
        return self._take(message_set, sa.and_(_is_settled_set(company, before, DOCUMENTS), sa.not_(waits)), most)

    def sessions(self, company: str, before: datetime, most: int) -> int:
        """Updates of the Web Connector that have ended; the newest stay, and those of a document without its answer."""
        newest = sa.select(connector_session.c.started_at).where(connector_session.c.company == company)
        newest = newest.order_by(connector_session.c.started_at.desc()).offset(SESSIONS_KEPT - 1).limit(1)
        lost = sa.exists().where(
            message_set.c.session_id == connector_session.c.id, message_set.c.state != SetState.SETTLED
        )
        ended = sa.and_(
            connector_session.c.company == company,
            connector_session.c.started_at < before,
            connector_session.c.started_at < newest.scalar_subquery(),
            connector_session.c.ended_at.is_not(None),
            sa.not_(lost),
        )
        return self._take(connector_session, ended, most, order=connector_session.c.started_at)

    def read_jobs(self, company: str, before: datetime, most: int) -> int:
        """Finished read jobs but the newest, whenever they were done."""
        done = sa.select(read_job.c.id).where(read_job.c.company == company, read_job.c.state == ReadJobState.DONE)
        newest = self._db.scalar(done.order_by(read_job.c.id.desc()).offset(READ_JOBS_KEPT).limit(1))
        if newest is None:
            return 0
        old = sa.and_(read_job.c.company == company, read_job.c.state == ReadJobState.DONE, read_job.c.id <= newest)
        return self._take(read_job, old, most, order=read_job.c.id)

    def book_reports(self, company: str, before: datetime, most: int) -> int:
        """QuickBooks' own reports; the newest of each kind stays."""
        other = record.alias()
        same = (other.c.company == record.c.company, other.c.system == record.c.system)
        newest = sa.select(sa.func.max(other.c.id)).where(*same, other.c.object == record.c.object).scalar_subquery()
        old = sa.and_(
            record.c.company == company,
            record.c.system == QUICKBOOKS,
            record.c.object.in_(BOOK_REPORTS),
            record.c.landed_at < before,
            record.c.id < newest,
        )
        days = sa.select(record.c.id).where(old).order_by(record.c.id).limit(max(1, most // 5))
        ids = set(self._db.scalars(days))
        return self._db.execute(sa.delete(record).where(old, record.c.id.in_(ids))).rowcount if ids else 0

    def _take(
        self, table: sa.Table, which: sa.ColumnElement[bool], most: int, *, order: sa.ColumnElement[Any] | None = None
    ) -> int:
        chosen = sa.select(table.c.id).where(which).limit(most)
        chosen = chosen if order is None else chosen.order_by(order)
        return self._db.execute(sa.delete(table).where(table.c.id.in_(chosen))).rowcount


def _is_old_run(company: str, before: datetime) -> tuple[sa.ColumnElement[bool], ...]:
    later, one = flow_run.alias(), flow_run_document
    newer = sa.exists().where(
        later.c.company == flow_run.c.company, later.c.flow == flow_run.c.flow, later.c.id > flow_run.c.id
    )
    waits = sa.exists().where(one.c.flow_run_id == flow_run.c.id, sa.text(f"flow_run_document.{DOCUMENT_OPEN}"))
    leaves = sa.or_(flow_run.c.mode != RunMode.HISTORY, _has_any(*_OF_RUN))
    return flow_run.c.company == company, flow_run.c.started_at < before, newer, sa.not_(waits), leaves


def _has_any(*tables: sa.Table) -> sa.ColumnElement[bool]:
    return sa.or_(*(sa.exists().where(table.c.flow_run_id == flow_run.c.id) for table in tables))


def _is_settled_set(company: str, before: datetime, purposes: tuple[SetPurpose, ...]) -> sa.ColumnElement[bool]:
    """Settled before; what the company says was missed last is still compared with the next answer."""
    missed = sa.select(owner.c.missed_set).where(owner.c.key == company).scalar_subquery()
    return sa.and_(
        message_set.c.company == company,
        message_set.c.purpose.in_(purposes),
        message_set.c.settled_at < before,
        message_set.c.id.is_distinct_from(missed),
    )


def _is_not_newest(table: sa.Table) -> sa.ColumnElement[bool]:
    """SQLite gives the number of the newest row anew when that is gone, and people know rows by their numbers."""
    other = table.alias()
    return table.c.id < sa.select(sa.func.max(other.c.id)).scalar_subquery()
