"""What the reverse DAG must act on: unclaimed, claimed, done."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

import sqlalchemy as sa

from include.model import Key
from include.rows import Unclaimed, WorkItem
from include.staging.rows import Part, portions
from include.staging.tables import (
    CLAIMED,
    DECISION_OPEN,
    FAILED,
    UNCLAIMED,
    company,
    decision,
    interval,
    lane,
    work_item,
)
from include.states import DecisionKind, Direction, IntervalState, WorkKind, WorkState

#: A record of the books was read and is other than before; one of Salesforce that stands for it was changed; a report
#: of the books came; a dry run found a record. The other kinds say what became of what we sent.
READ, COMPARE, REPORT, COUNT = WorkKind.READ, WorkKind.COMPARE, WorkKind.REPORT, WorkKind.COUNT
#: A work item that failed this often is shown to a person instead of being tried again.
MOST_ATTEMPTS = 8
#: What a paused company has to tell waits until it goes on.
PAUSED = sa.select(company.c.key).where(company.c.paused_at.is_not(None)).scalar_subquery()
#: The DAG whose runs claim work items, a company a lane.
BACK: Final = "quickbooks_to_salesforce"
#: What comes to a company while a run is at work on it, or the next one waits for it, waits for that run.
_IS_BUSY = sa.or_(lane.c.run_id.is_not(None), lane.c.next_run_id.is_not(None))
_BUSY = sa.select(lane.c.company).where(lane.c.dag == BACK, _IS_BUSY).scalar_subquery()

_ADD = sa.insert(work_item)
_AWAITED = sa.select(work_item.c.source.label("flow"), work_item.c.record_id).where(
    work_item.c.company == sa.bindparam("company"),
    work_item.c.kind.in_(sa.bindparam("kinds", expanding=True)),
    work_item.c.state.in_(sa.bindparam("states", expanding=True)),
)


class WorkItems(Part):
    """Rows of `work_item`."""

    def row(self, company: str, kind: WorkKind, source: str, record_id: str) -> dict[str, Any]:
        """The row of a work item, for `add_all`."""
        return {
            "company": company,
            "kind": kind,
            "source": source,
            "record_id": record_id,
            "state": WorkState.UNCLAIMED,
            "attempts": 0,
            "created_at": self._now(),
        }

    def add_all(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Many work items in one statement."""
        if rows:
            self._db.execute(_ADD, [dict(row) for row in rows])

    def count_unclaimed(self) -> Unclaimed:
        """Which work items a run could claim now; a paused company's wait for it."""
        query = sa.select(sa.func.count(), sa.func.min(work_item.c.id), sa.func.max(work_item.c.id)).where(
            sa.text(UNCLAIMED), work_item.c.company.not_in(PAUSED), work_item.c.company.not_in(_BUSY)
        )
        return Unclaimed(*self._db.execute(query).one())

    def idle(self) -> set[str]:
        """The companies for which nothing waits on the way back, and those that are paused.

        No work, no interval of history that is under way, and no question of which something else may be said by now.
        """
        waits = sa.exists().where(work_item.c.company == company.c.key, sa.text(UNCLAIMED))
        asked = sa.exists().where(
            interval.c.company == company.c.key,
            interval.c.direction == Direction.TO_SALESFORCE,
            interval.c.state != IntervalState.DONE,
        )
        open_question = sa.exists().where(
            decision.c.company == company.c.key, decision.c.kind == DecisionKind.POSTED_TWICE, sa.text(DECISION_OPEN)
        )
        idle = sa.or_(company.c.paused_at.is_not(None), sa.and_(~waits, ~asked, ~open_question))
        return set(self._db.scalars(sa.select(company.c.key).where(idle)))

    def claim(
        self, run_id: str, *, company: str | None = None, companies: Collection[str] | None = None, limit: int = 10000
    ) -> int:
        """Give what waits, of one company or of all, to a run; answers how many it holds. Safe to repeat.

        Of `companies`, whose lanes the run has, each up to `limit`: the many of one leave room for the few of another.
        """
        where = (sa.text(UNCLAIMED), work_item.c.company.not_in(PAUSED))
        if companies is not None:
            place = sa.func.row_number().over(partition_by=work_item.c.company, order_by=work_item.c.id)
            placed = sa.select(work_item.c.id, place.label("place")).where(*where, work_item.c.company.in_(companies))
            each = placed.subquery()
            chosen = sa.select(each.c.id).where(each.c.place <= limit)
        else:
            theirs = () if company is None else (work_item.c.company == company,)
            chosen = sa.select(work_item.c.id).where(*where, *theirs).order_by(work_item.c.id).limit(limit)
            chosen = chosen.with_for_update(skip_locked=True)
        self._db.execute(
            sa.update(work_item)
            .where(sa.text(UNCLAIMED), self._among(work_item.c.id, chosen))
            .values(state=WorkState.CLAIMED, claimed_by=run_id, claimed_at=self._now())
        )
        held = sa.select(sa.func.count()).where(sa.text(CLAIMED), work_item.c.claimed_by == run_id)
        return int(self._db.execute(held).scalar_one())

    def _among(self, column: sa.Column[Any], chosen: sa.Select[Any]) -> sa.ColumnElement[bool]:
        """Whether a column holds one of the chosen; Postgres would choose anew for each row, unless it is an array."""
        rows = chosen.scalar_subquery()
        is_sqlite = self._db.dialect.name == "sqlite"
        return column.in_(rows) if is_sqlite else column == sa.any_(sa.func.array(rows))

    def awaited(
        self,
        company: str,
        records: Iterable[tuple[str, str]],
        *,
        kinds: Sequence[str] = (READ, COMPARE),
        states: Sequence[str] = (WorkState.UNCLAIMED, WorkState.CLAIMED),
    ) -> set[tuple[str, str]]:
        """Which of these records of the books, by (kind, id), wait to be compared with Salesforce."""
        asked = {"company": company, "kinds": list(kinds), "states": list(states)}
        rows = self._of_pairs(Key, _AWAITED, work_item.c.source, work_item.c.record_id, records, **asked)
        return {(row.flow, row.record_id) for row in rows}

    def release_stale(self, *, lease: timedelta) -> int:
        """Put back work items whose run did not finish within `lease`, and is not at work on their company any more."""
        at_work = sa.exists().where(
            lane.c.dag == BACK, lane.c.company == work_item.c.company, lane.c.run_id == work_item.c.claimed_by
        )
        stale = sa.update(work_item).where(sa.text(CLAIMED), work_item.c.claimed_at < self._now() - lease, ~at_work)
        return self._db.execute(stale.values(state=WorkState.UNCLAIMED, claimed_by=None, claimed_at=None)).rowcount

    def claimed(self, run_id: str) -> list[WorkItem]:
        """What a run holds, in the order in which it happened."""
        query = sa.select(work_item).where(sa.text(CLAIMED), work_item.c.claimed_by == run_id)
        return self._rows(WorkItem, query.order_by(work_item.c.id))

    def finish(self, ids: Sequence[int]) -> None:
        """These have been acted on."""
        for portion in portions(ids):
            self._db.execute(
                sa.update(work_item)
                .where(work_item.c.id.in_(portion))
                .values(state=WorkState.DONE, done_at=self._now(), problem=None)
            )

    def fail(self, problems: Mapping[int, str], *, again: bool) -> None:
        """These could not be written; tried again by a later run, or shown to a person."""
        if not problems:
            return
        state = (
            sa.case((work_item.c.attempts + 1 >= MOST_ATTEMPTS, WorkState.FAILED), else_=WorkState.UNCLAIMED)
            if again
            else WorkState.FAILED
        )
        update = (
            sa.update(work_item)
            .where(work_item.c.id == sa.bindparam("work_item_id"))
            .values(problem=sa.bindparam("why"), attempts=work_item.c.attempts + 1, state=state, claimed_by=None)
        )
        self._db.execute(update, [{"work_item_id": key, "why": why} for key, why in problems.items()])

    def failed_of(self, ids: Iterable[int]) -> list[WorkItem]:
        """Of these, those that wait for a person."""
        found: list[WorkItem] = []
        for portion in portions(ids):
            query = sa.select(work_item).where(work_item.c.id.in_(portion), work_item.c.state == WorkState.FAILED)
            found += self._rows(WorkItem, query.order_by(work_item.c.id))
        return found

    def retry_failed(self, company: str) -> int:
        """A person has corrected the cause: try the failed ones again."""
        update = sa.update(work_item).where(work_item.c.company == company, sa.text(FAILED))
        return self._db.execute(update.values(state=WorkState.UNCLAIMED, attempts=0)).rowcount
