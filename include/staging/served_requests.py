"""Serving: a request is handed out, and gets its outcome."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from include.events import Change, ChangeCause, Subject
from include.model import OPEN_STATES, WHOLE, Key, OutboxAction, RequestState
from include.rows import Dependency, OutboxRow
from include.staging.chains import FOLLOWED, Chains, turn_has_come
from include.staging.intervals import is_opened_for
from include.staging.references import fill_references, renew_references
from include.staging.tables import BISECT_GROUP, OPEN, SERVABLE, outbox, outbox_dependency

#: What an answer may change of a request.
OUTCOME = (
    "state",
    "status_code",
    "message",
    "not_before",
    "refused_since",
    "times_unsettled",
    "needs_refresh",
    "bisect_group",
)

_IS_TIME = (
    outbox.c.company == sa.bindparam("company"),
    sa.not_(outbox.c.needs_refresh),
    turn_has_come(),
    sa.or_(outbox.c.not_before.is_(None), outbox.c.not_before <= sa.bindparam("now")),
    sa.or_(
        outbox.c.document_date.is_(None),
        outbox.c.document_date >= sa.bindparam("posts_from"),
        is_opened_for(outbox),
    ),
)
#: Requests that may be handed out now, in the words of the partial index: SQLite does not use it for bound values.
SERVABLE_NOW = sa.select(outbox).where(sa.text(SERVABLE), *_IS_TIME)
#: Those of half-documents, and in other words: SQLite would walk all that may be handed out for them.
_OF_GROUPS = sa.select(outbox).where(sa.text(BISECT_GROUP), outbox.c.unmet < 1, sa.not_(outbox.c.held), *_IS_TIME)
_NEXT, _NEXT_OF_GROUP = (
    query.where(outbox.c.is_list == sa.bindparam("is_list"))
    .order_by(outbox.c.id)
    .limit(sa.bindparam("limit"))
    .with_for_update(skip_locked=True)
    for query in (SERVABLE_NOW, _OF_GROUPS.where(outbox.c.bisect_group == sa.bindparam("group")))
)
#: The first half-document that is waiting to be tried by itself.
BISECTED = _OF_GROUPS.with_only_columns(outbox.c.bisect_group).order_by(outbox.c.id).limit(1)
_ANY = sa.select(sa.exists(SERVABLE_NOW.with_only_columns(sa.literal(1))))
_COUNT = SERVABLE_NOW.with_only_columns(sa.func.count())
_DEPENDENCIES = sa.select(outbox_dependency).where(
    outbox_dependency.c.outbox_id.in_(sa.bindparam("ids", expanding=True))
)
_SERVE = (
    sa.update(outbox)
    .where(outbox.c.id == sa.bindparam("request_number"))
    .values(
        state=RequestState.SERVED,
        message_set_id=sa.bindparam("set_id"),
        position=sa.bindparam("place"),
        served_at=sa.bindparam("at", type_=outbox.c.served_at.type),
        attempts=outbox.c.attempts + 1,
    )
)
_OF_SET = (
    sa.select(outbox)
    .where(
        outbox.c.message_set_id == sa.bindparam("set_id"),
        outbox.c.state.in_((RequestState.SERVED, RequestState.UNKNOWN)),
    )
    .order_by(outbox.c.position)
    .with_for_update()
)
_SETTLE = (
    sa.update(outbox)
    .where(outbox.c.id == sa.bindparam("request_number"))
    .values(
        {name: sa.bindparam(f"new_{name}", type_=outbox.c[name].type) for name in ("finished_at", *OUTCOME)}
        | {"chain_open": sa.and_(outbox.c.chain_open, sa.bindparam("stays_open", type_=sa.Boolean()))}
    )
)


class ServedRequests(Chains):
    """How requests go out, and what their answers make of them."""

    def servable_exists(self, company: str, *, posts_from: date | None) -> bool:
        """Whether anything could be handed out now (an indexed EXISTS)."""
        if posts_from is None:
            return False
        return bool(self._db.scalar(_ANY, self._said(company, posts_from)))

    def servable(
        self, company: str, *, posts_from: date, limit: int, bisect_group: str | None = None, lists: bool = True
    ) -> list[OutboxRow]:
        """The next requests to hand out, all list records or all transactions: lists first, in the order of staging.

        They are locked, and those that a stage is rewriting at this moment are passed over. Without `lists` no list
        record is looked for.
        """
        for is_list in (True, False) if lists else (False,):
            said = self._said(company, posts_from) | {"is_list": is_list, "limit": limit}
            query, said = (_NEXT, said) if bisect_group is None else (_NEXT_OF_GROUP, said | {"group": bisect_group})
            if found := self._rows(OutboxRow, query, **said):
                return found
        return []

    def count_servable(self, company: str, *, posts_from: date | None) -> int:
        """How many could be handed out now; once per session, for the progress bar."""
        if posts_from is None:
            return 0
        return int(self._db.scalar(_COUNT, self._said(company, posts_from)) or 0)

    def _said(self, company: str, posts_from: date) -> dict[str, Any]:
        return {"company": company, "posts_from": posts_from, "now": self._now()}

    def waiting_adds(self, company: str) -> dict[str, int]:
        """Targets of the open Adds, with their number."""
        # The words of the partial index: the history of a company is not looked through for it.
        is_open = (outbox.c.company == company, sa.text(OPEN), outbox.c.action == OutboxAction.ADD)
        return self._pairs(sa.select(outbox.c.target, sa.func.count()).where(*is_open).group_by(outbox.c.target))

    def renewed(self, company: str, rows: Sequence[OutboxRow]) -> list[OutboxRow]:
        """Those of these that may still go out: what stands for what they depend on now is there, and they mean it.

        Of one that was never out this is so: the end of a link is told to all that wait.
        """
        waiting = renew_references(self._db, self._now, company, ids=[row.id for row in rows if row.attempts])
        return [row for row in rows if row.id not in waiting]

    def dependencies_of(self, ids: Sequence[int]) -> dict[int, dict[str, str]]:
        """What each request refers to: {request id: {"flow:record id": QuickBooks id}}."""
        found: dict[int, dict[str, str]] = {number: {} for number in ids}
        for row in self._rows(Dependency, _DEPENDENCIES, ids=list(ids)):
            if row.qb_id is not None:
                found[row.outbox_id][f"{row.flow}:{row.record_id}"] = row.qb_id
        return found

    def serve(self, served: Sequence[tuple[OutboxRow, int]], message_set_id: str) -> None:
        """Mark requests, each (row, position in the document), as handed out."""
        rows = [
            {"request_number": row.id, "place": place, "set_id": message_set_id, "at": self._now()}
            for row, place in served
        ]
        self._db.execute(_SERVE, rows)
        after = {row.id: RequestState.SERVED for row, _ in served}
        told = {"message_set_id": message_set_id}
        self._tell(_steps([row for row, _ in served], after, ChangeCause.SERVED, told))

    def of_set(self, message_set_id: str) -> list[OutboxRow]:
        """The members of a message set that still wait for its answer, in their order; they are locked."""
        return self._rows(OutboxRow, _OF_SET, set_id=message_set_id)

    def fetch(self, ids: Sequence[int]) -> dict[int, OutboxRow]:
        """Requests by their number, locked."""
        query = sa.select(outbox).where(outbox.c.id.in_(ids)).with_for_update()
        return {row.id: row for row in self._rows(OutboxRow, query)}

    def settle(self, outcomes: Sequence[tuple[OutboxRow, Mapping[str, Any], Mapping[str, Any]]]) -> None:
        """Write outcomes, each a request as it stands with every column of `OUTCOME` and what its event tells.

        What follows a request ends with it.
        """
        if not outcomes:
            return
        now, after = self._now(), {row.id: outcome["state"] for row, outcome, _ in outcomes}
        ended = {number: state for number, state in after.items() if state not in OPEN_STATES}
        followed = {*self._db.scalars(FOLLOWED, {"ids": [*ended]})} if ended else set()
        rows = [
            {
                "request_number": row.id,
                "new_finished_at": now if row.id in ended else None,
                "stays_open": row.id not in ended or row.id in followed,
            }
            | {f"new_{name}": outcome[name] for name in OUTCOME}
            for row, outcome, _ in outcomes
        ]
        self._db.execute(_SETTLE, rows)
        for row, _, facts in outcomes:
            self._tell(_steps([row], after, ChangeCause.ANSWERED, facts))
        done = [row for row, *_ in outcomes if row.id in ended]
        held = [row.id for row in done if row.held or row.refused_since]
        self._end_chains(ended, held, are_closed=all(row.follows is None for row in done))

    def lose(self, message_set_id: str) -> None:
        """The answer of this document is missing: nobody knows whether its members are in the books."""
        members = (outbox.c.message_set_id == message_set_id, outbox.c.state == RequestState.SERVED)
        before = self._rows(OutboxRow, sa.select(outbox).where(*members))
        self._db.execute(sa.update(outbox).where(*members).values(state=RequestState.UNKNOWN))
        after = {row.id: RequestState.UNKNOWN for row in before}
        self._tell(_steps(before, after, ChangeCause.ANSWER_MISSING, {"message_set_id": message_set_id}))

    def satisfy(self, company: str, linked: Sequence[Key]) -> None:
        """Links have appeared: fill them into the requests that wait for them."""
        # What others refer to is the whole document of a record.
        fill_references(self._db, company, [key for key in linked if key.part == WHOLE])


def _steps(
    before: Iterable[OutboxRow],
    after: Mapping[int, RequestState],
    cause: ChangeCause,
    facts: Mapping[str, Any] | None = None,
) -> Iterator[Change]:
    """What becomes of requests, from where they stood."""
    for row in before:
        yield Change(
            company=row.company,
            subject=Subject.REQUEST,
            before=row.state,
            after=after[row.id],
            cause=cause,
            flow=row.flow,
            record_id=row.record_id,
            outbox_id=row.id,
            facts=facts or {},
        )
