"""Serving: a request is handed out, and gets its outcome."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from include.model import OPEN_STATES, WHOLE, Key, OutboxAction, RequestState
from include.rows import CancelledRequest, Need, OutboxRow
from include.staging.chains import Chains, turn_has_come
from include.staging.histories import is_opened_for
from include.staging.rows import portions
from include.staging.tables import SERVABLE, SUSPECT, link, request, request_need
from include.states import LinkState

#: What an answer may change of a request.
OUTCOME = ("state", "holds", "status_code", "message", "not_before", "rounds", "stale", "suspect")


class ServedRequests(Chains):
    """How requests go out, and what their answers make of them."""

    def servable_exists(self, company: str, *, armed_from: date | None) -> bool:
        """Whether anything could be handed out now (an indexed EXISTS)."""
        if armed_from is None:
            return False
        query = sa.select(sa.exists(self._servable(company, armed_from).with_only_columns(sa.literal(1))))
        return bool(self._db.scalar(query))

    def servable(self, company: str, *, armed_from: date, limit: int, suspect: str | None = None) -> list[OutboxRow]:
        """The next requests to hand out, all list records or all transactions: lists first, in the order of staging.

        They are locked, and those that a stage is rewriting at this moment are passed over.
        """
        for is_list in (True, False):
            query = self._servable(company, armed_from).where(request.c.is_list.is_(is_list))
            if suspect is not None:
                query = query.where(request.c.suspect == suspect)
            found = self._rows(OutboxRow, query.order_by(request.c.id).limit(limit).with_for_update(skip_locked=True))
            if found:
                return found
        return []

    def next_suspect(self, company: str, *, armed_from: date) -> str | None:
        """The first half-document that is waiting to be tried by itself."""
        query = self._servable(company, armed_from).where(sa.text(SUSPECT))
        found: str | None = self._db.scalar(query.with_only_columns(request.c.suspect).order_by(request.c.id).limit(1))
        return found

    def count_servable(self, company: str, *, armed_from: date | None) -> int:
        """How many could be handed out now; once per session, for the progress bar."""
        if armed_from is None:
            return 0
        query = self._servable(company, armed_from).with_only_columns(sa.func.count())
        return int(self._db.scalar(query) or 0)

    def waiting_adds(self, company: str) -> dict[str, int]:
        """Targets of the open Adds, with their number."""
        query = (
            sa.select(request.c.target, sa.func.count())
            .where(request.c.company == company, request.c.state.in_(OPEN_STATES), request.c.action == OutboxAction.ADD)
            .group_by(request.c.target)
        )
        return self._pairs(query)

    def needs_of(self, ids: Sequence[int]) -> dict[int, dict[str, str]]:
        """What each request refers to: {request id: {"flow:record id": QuickBooks id}}."""
        found: dict[int, dict[str, str]] = {number: {} for number in ids}
        query = sa.select(request_need).where(request_need.c.request_id.in_(ids))
        for row in self._rows(Need, query):
            if row.qb_id is not None:
                found[row.request_id][f"{row.flow}:{row.record_id}"] = row.qb_id
        return found

    def serve(self, served: Sequence[tuple[int, int]], message_set_id: str) -> None:
        """Mark requests, each (id, position in the document), as handed out."""
        update = (
            sa.update(request)
            .where(request.c.id == sa.bindparam("request_number"))
            .values(
                state=RequestState.SERVED,
                message_set_id=message_set_id,
                position=sa.bindparam("place"),
                served_at=self._now(),
                attempts=request.c.attempts + 1,
            )
        )
        self._db.execute(update, [{"request_number": number, "place": place} for number, place in served])

    def of_set(self, message_set_id: str) -> list[OutboxRow]:
        """The members of a message set that still wait for its answer, in their order; they are locked."""
        query = sa.select(request).where(
            request.c.message_set_id == message_set_id,
            request.c.state.in_((RequestState.SERVED, RequestState.UNKNOWN)),
        )
        return self._rows(OutboxRow, query.order_by(request.c.position).with_for_update())

    def fetch(self, ids: Sequence[int]) -> dict[int, OutboxRow]:
        """Requests by their number, locked."""
        query = sa.select(request).where(request.c.id.in_(ids)).with_for_update()
        return {row.id: row for row in self._rows(OutboxRow, query)}

    def settle(self, outcomes: Sequence[Mapping[str, Any]]) -> list[CancelledRequest]:
        """Write outcomes, each a mapping with `id` and every column of `OUTCOME`; the followers that end with them."""
        if not outcomes:
            return []
        values: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in OUTCOME}
        now = self._now()
        update = (
            sa.update(request)
            .where(request.c.id == sa.bindparam("request_number"))
            .values(finished_at=sa.bindparam("new_finished_at"), **values)
        )
        rows = [
            {"request_number": outcome["id"], "new_finished_at": None if outcome["state"] in OPEN_STATES else now}
            | {f"new_{name}": outcome[name] for name in OUTCOME}
            for outcome in outcomes
        ]
        self._db.execute(update, rows)
        return self._end_chains({row["id"]: row["state"] for row in outcomes if row["state"] not in OPEN_STATES})

    def lose(self, message_set_id: str) -> None:
        """The answer of this document is missing: nobody knows whether its members are in the books."""
        self._db.execute(
            sa.update(request)
            .where(request.c.message_set_id == message_set_id, request.c.state == RequestState.SERVED)
            .values(state=RequestState.UNKNOWN)
        )

    def satisfy(self, company: str, linked: Sequence[Key]) -> None:
        """Links have appeared: fill them into the requests that wait for them."""
        # What others refer to is the whole document of a record.
        for portion in portions(key for key in linked if key.part == WHOLE):
            pairs = [(key.flow, key.record_id) for key in portion]
            waits = sa.tuple_(request_need.c.flow, request_need.c.record_id).in_(pairs)
            newest = (
                sa.select(link.c.qb_id)
                .where(
                    link.c.company == request_need.c.company,
                    link.c.flow == request_need.c.flow,
                    link.c.salesforce_id == request_need.c.record_id,
                    link.c.part == WHOLE,
                    link.c.state == LinkState.ACTIVE,
                )
                .order_by(link.c.generation.desc())
                .limit(1)
                .scalar_subquery()
            )
            # Children are counted down before their needs are filled: only unmet needs are found by an index, and a
            # parent may have more children than a statement may have values.
            unmet = (request_need.c.company == company, request_need.c.qb_id.is_(None), waits)
            met = (
                sa.select(request_need.c.request_id, sa.func.count().label("met"))
                .where(*unmet)
                .group_by(request_need.c.request_id)
                .subquery()
            )
            self._db.execute(
                sa.update(request)
                .where(request.c.id == met.c.request_id, request.c.state == RequestState.STAGED)
                .values(missing=request.c.missing - met.c.met)
            )
            self._db.execute(sa.update(request_need).where(*unmet).values(qb_id=newest))

    def _servable(self, company: str, armed_from: date) -> sa.Select[Any]:
        now: datetime = self._now()
        return sa.select(request).where(
            request.c.company == company,
            # The words of the partial index: SQLite does not use it for values that are bound.
            sa.text(SERVABLE),
            sa.not_(request.c.stale),
            turn_has_come(),
            sa.or_(request.c.not_before.is_(None), request.c.not_before <= now),
            sa.or_(request.c.document_date.is_(None), request.c.document_date >= armed_from, is_opened_for(request)),
        )
