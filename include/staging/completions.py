"""What the reverse DAG must act on: unclaimed, claimed, done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from include.model import Key
from include.rows import WorkItem
from include.staging.rows import Part, portions
from include.staging.tables import company, completion
from include.states import WorkKind, WorkState

#: A record of the books was read and is other than before; one of Salesforce that stands for it was changed; a report
#: of the books came; a dry run found a record. The other kinds say what became of what we sent.
READ, COMPARE, REPORT, COUNT = WorkKind.READ, WorkKind.COMPARE, WorkKind.REPORT, WorkKind.COUNT
#: A completion that failed this often is shown to a person instead of being tried again.
MOST_ATTEMPTS = 8
#: What a paused company has to tell waits until it goes on.
PAUSED = sa.select(company.c.key).where(company.c.paused_at.is_not(None)).scalar_subquery()


class Completions(Part):
    """Rows of `completion`."""

    def row(self, company: str, kind: WorkKind, flow: str, record_id: str) -> dict[str, Any]:
        """The row of a completion, for `add_all`."""
        return {
            "company": company,
            "kind": kind,
            "flow": flow,
            "record_id": record_id,
            "state": WorkState.UNCLAIMED,
            "attempts": 0,
            "created_at": self._now(),
        }

    def add_all(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Many completions in one statement."""
        if rows:
            self._db.execute(sa.insert(completion), [dict(row) for row in rows])

    def count_unclaimed(self) -> tuple[int, int | None]:
        """How many completions wait for the reverse DAG, and the id of the newest; a paused company's wait for it."""
        query = sa.select(sa.func.count(), sa.func.max(completion.c.id)).where(
            completion.c.state == WorkState.UNCLAIMED, completion.c.company.not_in(PAUSED)
        )
        count, newest = self._db.execute(query).one()
        return count, newest

    def claim(self, run_id: str, *, company: str | None = None, limit: int = 10000) -> int:
        """Give what waits, of one company or of all, to a run; answers how many it holds. Safe to repeat."""
        theirs = () if company is None else (completion.c.company == company,)
        chosen = (
            sa.select(completion.c.id)
            .where(completion.c.state == WorkState.UNCLAIMED, completion.c.company.not_in(PAUSED), *theirs)
            .order_by(completion.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        self._db.execute(
            sa.update(completion)
            .where(completion.c.state == WorkState.UNCLAIMED, completion.c.id.in_(chosen.scalar_subquery()))
            .values(state=WorkState.CLAIMED, batch_id=run_id, claimed_at=self._now())
        )
        held = sa.select(sa.func.count()).where(
            completion.c.state == WorkState.CLAIMED, completion.c.batch_id == run_id
        )
        return int(self._db.execute(held).scalar_one())

    def awaited(
        self,
        company: str,
        records: Iterable[tuple[str, str]],
        *,
        kinds: Sequence[str] = (READ, COMPARE),
        states: Sequence[str] = (WorkState.UNCLAIMED, WorkState.CLAIMED),
    ) -> set[tuple[str, str]]:
        """Which of these records of the books, by (kind, id), wait to be compared with Salesforce."""
        query = sa.select(completion.c.flow, completion.c.record_id).where(
            completion.c.company == company, completion.c.kind.in_(kinds), completion.c.state.in_(states)
        )
        rows = self._of_pairs(Key, query, completion.c.flow, completion.c.record_id, records)
        return {(row.flow, row.record_id) for row in rows}

    def release_stale(self, *, lease: timedelta) -> int:
        """Put back completions whose run did not finish within `lease`."""
        stale = sa.update(completion).where(
            completion.c.state == WorkState.CLAIMED, completion.c.claimed_at < self._now() - lease
        )
        return self._db.execute(stale.values(state=WorkState.UNCLAIMED, batch_id=None, claimed_at=None)).rowcount

    def claimed(self, run_id: str) -> list[WorkItem]:
        """What a run holds, in the order in which it happened."""
        query = sa.select(completion).where(completion.c.state == WorkState.CLAIMED, completion.c.batch_id == run_id)
        return self._rows(WorkItem, query.order_by(completion.c.id))

    def finish(self, ids: Sequence[int]) -> None:
        """These have been acted on."""
        for portion in portions(ids):
            self._db.execute(
                sa.update(completion)
                .where(completion.c.id.in_(portion))
                .values(state=WorkState.DONE, done_at=self._now(), problem=None)
            )

    def fail(self, problems: Mapping[int, str], *, again: bool) -> None:
        """These could not be written; tried again by a later run, or shown to a person."""
        if not problems:
            return
        state = (
            sa.case((completion.c.attempts + 1 >= MOST_ATTEMPTS, WorkState.FAILED), else_=WorkState.UNCLAIMED)
            if again
            else WorkState.FAILED
        )
        update = (
            sa.update(completion)
            .where(completion.c.id == sa.bindparam("completion_id"))
            .values(problem=sa.bindparam("why"), attempts=completion.c.attempts + 1, state=state, batch_id=None)
        )
        self._db.execute(update, [{"completion_id": key, "why": why} for key, why in problems.items()])

    def retry_failed(self, company: str) -> int:
        """A person has corrected the cause: try the failed ones again."""
        update = sa.update(completion).where(completion.c.company == company, completion.c.state == WorkState.FAILED)
        return self._db.execute(update.values(state=WorkState.UNCLAIMED, attempts=0)).rowcount

    def failed(self, company: str) -> list[WorkItem]:
        """Write-backs that wait for a person."""
        return self._rows(
            WorkItem,
            sa.select(completion).where(completion.c.company == company, completion.c.state == WorkState.FAILED),
        )
