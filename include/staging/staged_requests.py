"""Staging: a request comes into the outbox, is cancelled."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from include.errors import TransientError
from include.events import Change, ChangeCause, Subject
from include.model import OPEN_STATES, WHOLE, Key, OutboxAction, RequestState
from include.rows import CancelledRequest, OutboxRow
from include.staging.chains import OF_CANCELLED, Chains, cancelled
from include.staging.intervals import is_opened_for
from include.staging.rows import portions
from include.staging.tables import CHAIN_OPEN, DECISION_OPEN, decision, outbox, outbox_dependency
from include.states import DecisionKind


class StagedRequests(Chains):
    """How requests come, wait and go, before anybody has seen them."""

    def latest(self, company: str, flow: str, ids: Iterable[str], *, part: str = WHOLE) -> dict[str, OutboxRow]:
        """The newest request of each record's document, open or not; the first one of its chain."""
        found: dict[str, OutboxRow] = {}
        for portion in portions(ids):
            newest = (
                sa.select(sa.func.max(outbox.c.id))
                .where(
                    outbox.c.company == company,
                    outbox.c.flow == flow,
                    outbox.c.record_id.in_(portion),
                    outbox.c.part == part,
                    outbox.c.follows.is_(None),
                )
                .group_by(outbox.c.record_id)
            )
            query = sa.select(outbox).where(outbox.c.id.in_(newest.scalar_subquery()))
            found |= {row.record_id: row for row in self._rows(OutboxRow, query)}
        return found

    def staged_records(self, company: str, flow: str) -> list[str]:
        """Records of a flow of which a request waits, seen by nobody yet or refused so far."""
        query = sa.select(outbox.c.record_id).where(
            outbox.c.company == company, outbox.c.flow == flow, outbox.c.state == RequestState.STAGED
        )
        return list(self._db.scalars(query.distinct().order_by(outbox.c.record_id)))

    def add(self, values: Mapping[str, Any], depends_on: Sequence[tuple[Key, str | None]]) -> int:
        """A new staged request and what it depends on, each (key, QuickBooks id when it is linked).

        One with `follows` belongs to the chain of that request and is served once it is applied.
        """
        if values.get("follows") is None:
            return self.add_all([(values, depends_on)])[0]
        row = self._staged(values, depends_on)
        number = int(self._db.scalars(sa.insert(outbox).values(**row).returning(outbox.c.id)).one())
        self._put_dependencies([(number, row["company"], depends_on)])
        self._tell([_staged(row, number)])
        return number

    def add_all(self, staged: Sequence[tuple[Mapping[str, Any], Sequence[tuple[Key, str | None]]]]) -> list[int]:
        """Many of one flow, each the first of its chain, all with the same columns, in a few statements.

        Gives their numbers, in the order given.
        """
        if not staged:
            return []
        rows = [self._staged(values, depends_on) for values, depends_on in staged]
        self._settle_refusals(rows[0]["company"], rows[0]["flow"], [row["record_id"] for row in rows])
        self._db.execute(sa.insert(outbox), rows)
        # Asked for afterwards: SQLite would return them only row by row. At most one chain of a document is open.
        known = self._open_heads(rows[0]["company"], rows[0]["flow"], [row["record_id"] for row in rows])
        numbers = [known[row["record_id"], row["part"]] for row in rows]
        self._put_dependencies(
            [
                (number, values["company"], depends_on)
                for number, (values, depends_on) in zip(numbers, staged, strict=True)
            ]
        )
        self._tell(_staged(row, number) for row, number in zip(rows, numbers, strict=True))
        return numbers

    def replace(self, outbox_id: int, values: Mapping[str, Any], depends_on: Sequence[tuple[Key, str | None]]) -> None:
        """Give a staged request, which nobody has seen yet, its newer content.

        Raises `TransientError` when it was handed out in this moment: the older content is on its way to QuickBooks,
        and the newer one must be compared with what becomes of it.
        """
        unmet = sum(1 for _, qb_id in depends_on if qb_id is None)
        replaced = self._db.execute(
            sa.update(outbox)
            .where(outbox.c.id == outbox_id, outbox.c.state == RequestState.STAGED)
            .values(unmet=unmet, staged_at=self._now(), attempts=0, not_before=None, refused_since=None, **values)
        )
        if replaced.rowcount == 0:
            raise TransientError(
                f"Request {outbox_id} was handed to QuickBooks while its newer content was staged. Nothing is lost; "
                "run the task again.",
                record_id=values.get("record_id"),
            )
        self._db.execute(sa.delete(outbox_dependency).where(outbox_dependency.c.outbox_id == outbox_id))
        self._put_dependencies([(outbox_id, values["company"], depends_on)])

    def cancel(self, ids: Iterable[int], why: str, cause: ChangeCause) -> list[CancelledRequest]:
        """Withdraw staged requests with what follows them; those already handed out stay as they are."""
        gone: list[CancelledRequest] = []
        for portion in portions(ids):
            update = (
                sa.update(outbox)
                .where(outbox.c.id.in_(portion), outbox.c.state == RequestState.STAGED)
                .values(state=RequestState.CANCELLED, finished_at=self._now(), message=why)
                .returning(*OF_CANCELLED)
            )
            here = self._rows(CancelledRequest, update)
            self._tell(cancelled(row, cause) for row in here)
            ended = dict.fromkeys((row.id for row in here), RequestState.CANCELLED)
            gone += here + self._end_chains(ended, ended)
        return gone

    def cancel_before(self, company: str, start: date) -> list[CancelledRequest]:
        """Cancel staged transactions dated before `start`, with what follows them; answers which.

        Those of days that a person opened stay, and those that may be in the books, until a person says so.
        """
        lost = sa.select(decision.c.outbox_id).where(
            decision.c.company == company, decision.c.kind == DecisionKind.LOST_ANSWER, sa.text(DECISION_OPEN)
        )
        old = self._db.scalars(
            sa.select(outbox.c.id).where(
                outbox.c.company == company,
                outbox.c.state == RequestState.STAGED,
                outbox.c.document_date < start,
                outbox.c.id.not_in(lost.where(decision.c.outbox_id.is_not(None))),
                sa.not_(is_opened_for(outbox)),
            )
        ).all()
        return self.cancel(old, f"Dated before {start}, the day from which this company posts.", ChangeCause.PERSON)

    def cancel_needless(self, company: str, gone: Iterable[int], flows: Collection[str]) -> list[CancelledRequest]:
        """Cancel the Adds of list records that only these cancelled requests needed, flow by flow, and so on up."""
        found: list[CancelledRequest] = []
        left = [*gone]
        while left:
            needed: dict[str, set[str]] = {}
            for portion in portions(left):
                query = sa.select(outbox_dependency.c.flow, outbox_dependency.c.record_id).where(
                    outbox_dependency.c.outbox_id.in_(portion), outbox_dependency.c.qb_id.is_(None)
                )
                for flow, record_id in self._db.execute(query):
                    needed.setdefault(flow, set()).add(record_id)
            ids = [
                row.id
                for flow in sorted(needed.keys() & {*flows})
                for row in self.latest(company, flow, needed[flow] - self.wanted(company, flow, needed[flow])).values()
                if row.state == RequestState.STAGED and row.action == OutboxAction.ADD
            ]
            here = self.cancel(ids, "No document that is to be posted needs it.", ChangeCause.WITHDRAWN)
            found += here
            left = [row.id for row in here]
        return found

    def wanted(self, company: str, flow: str, ids: Iterable[str]) -> set[str]:
        """Which of these records open requests wait for."""
        found: set[str] = set()
        for portion in portions(ids):
            query = (
                sa.select(outbox_dependency.c.record_id)
                .join_from(outbox_dependency, outbox, outbox.c.id == outbox_dependency.c.outbox_id)
                .where(
                    outbox_dependency.c.company == company,
                    outbox_dependency.c.flow == flow,
                    outbox_dependency.c.record_id.in_(portion),
                    outbox_dependency.c.qb_id.is_(None),
                    outbox.c.state.in_(OPEN_STATES),
                )
            )
            found.update(self._db.scalars(query))
        return found

    def _staged(self, values: Mapping[str, Any], depends_on: Sequence[tuple[Key, str | None]]) -> dict[str, Any]:
        unmet = sum(1 for _, qb_id in depends_on if qb_id is None)
        new = {"state": RequestState.STAGED, "staged_at": self._now(), "unmet": unmet, "part": WHOLE}
        return {**new, **values, "chain_open": values.get("follows") is None}

    def _open_heads(self, company: str, flow: str, ids: Iterable[str]) -> dict[tuple[str, str], int]:
        """The first requests of the open chains, by record and part."""
        found: dict[tuple[str, str], int] = {}
        for portion in portions(ids):
            query = sa.select(outbox.c.record_id, outbox.c.part, outbox.c.id).where(
                outbox.c.company == company,
                outbox.c.flow == flow,
                outbox.c.record_id.in_(portion),
                sa.text(CHAIN_OPEN),
            )
            found |= {(record_id, part): number for record_id, part, number in self._db.execute(query)}
        return found

    def _put_dependencies(self, needed: Sequence[tuple[int, str, Sequence[tuple[Key, str | None]]]]) -> None:
        rows = [
            {"outbox_id": outbox_id, "company": company, "flow": key.flow, "record_id": key.record_id, "qb_id": qb_id}
            for outbox_id, company, depends_on in needed
            for key, qb_id in dict(depends_on).items()
        ]
        if rows:
            self._db.execute(sa.insert(outbox_dependency), rows)


def _staged(row: Mapping[str, Any], number: int) -> Change:
    """A request that is new."""
    return Change(
        company=row["company"],
        subject=Subject.REQUEST,
        before=None,
        after=RequestState.STAGED,
        cause=ChangeCause.RUN,
        flow=row["flow"],
        record_id=row["record_id"],
        outbox_id=number,
        facts={"what": row["action"], "target": row["target"]},
    )
