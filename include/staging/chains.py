"""Chains: requests of one record of which each waits until the one before it is applied.

The first of a chain keeps `chain_open` until the last one is done, and the database takes one such of a record and
part: what comes later about the record waits for the whole chain.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from include.events import Change, ChangeCause, Subject
from include.model import OPEN_STATES, RequestState
from include.rows import CancelledRequest
from include.staging.changes import Changes
from include.staging.decisions import OF_REQUEST
from include.staging.rows import portions
from include.staging.tables import DECISION_OPEN, LIVING, billing, decision, outbox
from include.states import DecisionKind, DecisionState

_WHY = "The request that it was to follow was refused or cancelled."
#: What is told of a request that is cancelled.
OF_CANCELLED = (outbox.c.id, outbox.c.company, outbox.c.flow, outbox.c.record_id)
#: Those of some requests that are followed by one that is not done. It is asked apart: an UPDATE that asks its own
#: rows for it costs SQLite three times as much.
FOLLOWED = sa.select(outbox.c.follows).where(
    outbox.c.follows.in_(sa.bindparam("ids", expanding=True)), outbox.c.state.in_(OPEN_STATES)
)
_GIVEN_UP = (RequestState.REJECTED, RequestState.CANCELLED)


def cancelled(row: CancelledRequest, cause: ChangeCause) -> Change:
    """The end of a request that waited."""
    return Change(
        company=row.company,
        subject=Subject.REQUEST,
        before=RequestState.STAGED,
        after=RequestState.CANCELLED,
        cause=cause,
        flow=row.flow,
        record_id=row.record_id,
        outbox_id=row.id,
    )


def turn_has_come() -> sa.ColumnElement[bool]:
    """Whether a request follows none, or one that is applied; of an unknown one it waits."""
    before = outbox.alias("before")
    applied = sa.select(before.c.id).where(before.c.id == outbox.c.follows, before.c.state == RequestState.APPLIED)
    return sa.or_(outbox.c.follows.is_(None), sa.exists(applied.correlate(outbox)))


class Chains(Changes):
    """What the end of one request means for the others of its chain: a few statements, however many there are."""

    def _end_chains(
        self, ended: Mapping[int, RequestState], held: Iterable[int], *, are_closed: bool = False
    ) -> list[CancelledRequest]:
        """Requests that are done: what followed a refused or cancelled one goes with it, and whole chains are closed.

        Nobody is asked any more about those that were `held`. `are_closed`: each was the first of its chain, and those
        that nothing follows are closed already. Gives the followers that went.
        """
        given_up = [number for number, state in ended.items() if state in _GIVEN_UP]
        gone = self._rows(CancelledRequest, self._cancel_followers(given_up)) if given_up else []
        self._tell(cancelled(row, ChangeCause.FOLLOWED) for row in gone)
        if asked := [*held, *(row.id for row in gone)]:
            self._settle_decisions(decision.c.outbox_id.in_(asked), decision.c.kind.in_(sorted(OF_REQUEST)))
        if given_up:
            self._db.execute(self._end_bills([*given_up, *(row.id for row in gone)]))
        if ended and (gone or not are_closed):
            self._db.execute(_CLOSE, {"ended": [*ended]})
        return gone

    def _settle_decisions(self, *asked: sa.ColumnElement[bool]) -> None:
        """What a person was asked of requests that have ended, or that are sent again, holds none any more."""
        over = sa.update(decision).where(*asked, sa.text(DECISION_OPEN))
        self._db.execute(over.values(state=DecisionState.SETTLED, seen_at=self._now()))

    def _settle_refusals(self, company: str, flow: str, ids: Iterable[str]) -> None:
        """What QuickBooks refused of these records is over: they are sent again."""
        for portion in portions(ids):
            self._settle_decisions(
                decision.c.company == company,
                decision.c.flow == flow,
                decision.c.record_id.in_(portion),
                decision.c.kind == DecisionKind.REJECTED,
            )

    def _cancel_followers(self, ids: Sequence[int]) -> sa.Executable:
        lost = sa.select(outbox.c.id).where(outbox.c.id.in_(ids)).cte("lost", recursive=True)
        after = outbox.alias("after")
        lost = lost.union(sa.select(after.c.id).join(lost, after.c.follows == lost.c.id))
        return (
            sa.update(outbox)
            .where(
                outbox.c.id.in_(sa.select(lost.c.id)),
                outbox.c.follows.is_not(None),
                outbox.c.state == RequestState.STAGED,
            )
            .values(state=RequestState.CANCELLED, finished_at=self._now(), message=_WHY)
            .returning(*OF_CANCELLED)
        )

    def _end_bills(self, ids: Sequence[int]) -> sa.Executable:
        """What never came into the books bills nothing; what a person linked goes on billing."""
        unposted = (billing.c.outbox_id.in_(ids), billing.c.link_id.is_(None), sa.text(LIVING))
        return sa.update(billing).where(*unposted).values(ended=self._now())


def _close() -> sa.Update:
    ended = outbox.c.id.in_(sa.bindparam("ended", expanding=True))
    up = sa.select(outbox.c.id, outbox.c.follows).where(ended).cte("up", recursive=True)
    before = outbox.alias("before")
    up = up.union(sa.select(before.c.id, before.c.follows).join(up, before.c.id == up.c.follows))
    heads = sa.select(up.c.id.label("head"), up.c.id.label("id")).where(up.c.follows.is_(None))
    down = heads.cte("down", recursive=True)
    after = outbox.alias("after")
    down = down.union(sa.select(down.c.head, after.c.id).join(down, after.c.follows == down.c.id))
    member = outbox.alias("member")
    still_open: sa.Select[Any] = (
        sa.select(down.c.head).join(member, member.c.id == down.c.id).where(member.c.state.in_(OPEN_STATES))
    )
    return (
        sa.update(outbox)
        .where(
            outbox.c.id.in_(sa.select(down.c.head)),
            outbox.c.chain_open,
            outbox.c.id.not_in(still_open),
        )
        .values(chain_open=False)
    )


#: Whole chains of which one of the `ended` was the last that was open.
_CLOSE = _close()
