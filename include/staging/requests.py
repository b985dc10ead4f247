"""The outbox: one row per qbXML request, at most one open one per (company, flow, record)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from include.errors import TransientError
from include.model import HoldReason, Key, RequestKind, RequestState
from include.staging.rows import Part, Row, portions
from include.staging.tables import OPEN, SERVABLE, STALE, SUSPECT, link, request, request_need

_OPEN = ("staged", "served", "unknown")
#: What an answer may change of a request.
OUTCOME = ("state", "holds", "status_code", "message", "not_before", "rounds", "stale", "suspect")


class Requests(Part):
    """Rows of `request` and `request_need`."""

    # -- staging ------------------------------------------------------------------------------------------------

    def latest(self, company: str, flow: str, ids: Iterable[str]) -> dict[str, Row]:
        """The newest request of each record, open or not."""
        found: dict[str, Row] = {}
        for portion in portions(ids):
            newest = (
                sa.select(sa.func.max(request.c.id))
                .where(request.c.company == company, request.c.flow == flow, request.c.record_id.in_(portion))
                .group_by(request.c.record_id)
            )
            query = sa.select(request).where(request.c.id.in_(newest.scalar_subquery()))
            found |= {row["record_id"]: row for row in self._rows(query)}
        return found

    def add(self, values: Mapping[str, Any], needs: Sequence[tuple[Key, str | None]]) -> int:
        """A new staged request and what it needs, each (key, QuickBooks id when it is linked)."""
        return self.add_all([(values, needs)])[0]

    def add_all(self, staged: Sequence[tuple[Mapping[str, Any], Sequence[tuple[Key, str | None]]]]) -> list[int]:
        """Many of one flow, all with the same columns, in a few statements; their numbers, in the order given."""
        if not staged:
            return []
        new = {"state": RequestState.STAGED, "staged_at": self._now()}
        rows: list[dict[str, Any]] = [
            new | {"missing": sum(1 for _, qb_id in needs if qb_id is None), **values} for values, needs in staged
        ]
        self._db.execute(sa.insert(request), rows)
        # Asked for afterwards: SQLite would return them only row by row. At most one request of a record is open.
        known = self.latest(rows[0]["company"], rows[0]["flow"], [row["record_id"] for row in rows])
        numbers = [int(known[row["record_id"]]["id"]) for row in rows]
        self._put_needs(
            [(number, values["company"], needs) for number, (values, needs) in zip(numbers, staged, strict=True)]
        )
        return numbers

    def replace(self, request_id: int, values: Mapping[str, Any], needs: Sequence[tuple[Key, str | None]]) -> None:
        """Give a staged request, which nobody has seen yet, its newer content.

        Raises `TransientError` when it was handed out in this moment: the older content is on its way to QuickBooks,
        and the newer one must be compared with what becomes of it.
        """
        missing = sum(1 for _, qb_id in needs if qb_id is None)
        replaced = self._db.execute(
            sa.update(request)
            .where(request.c.id == request_id, request.c.state == RequestState.STAGED)
            .values(missing=missing, staged_at=self._now(), attempts=0, not_before=None, **values)
        )
        if replaced.rowcount == 0:
            raise TransientError(
                f"Request {request_id} was handed to QuickBooks while its newer content was staged. Nothing is lost; "
                "run the task again.",
                record_id=values.get("record_id"),
            )
        self._db.execute(sa.delete(request_need).where(request_need.c.request_id == request_id))
        self._put_needs([(request_id, values["company"], needs)])

    def cancel(self, ids: Iterable[int], why: str) -> list[Row]:
        """Withdraw staged requests; those already handed out stay as they are."""
        gone: list[Row] = []
        for portion in portions(ids):
            update = (
                sa.update(request)
                .where(request.c.id.in_(portion), request.c.state == RequestState.STAGED)
                .values(state=RequestState.CANCELLED, finished_at=self._now(), message=why)
                .returning(request.c.id, request.c.flow, request.c.record_id)
            )
            gone.extend(self._rows(update))
        return gone

    def cancel_before(self, company: str, start: date) -> int:
        """Withdraw staged transactions dated before `start`, and the list records that only they needed."""
        old = self._db.scalars(
            sa.select(request.c.id).where(
                request.c.company == company,
                request.c.state == RequestState.STAGED,
                request.c.document_date < start,
            )
        ).all()
        return len(self.cancel(old, f"Dated before {start}, the day from which this company posts."))

    # -- holds --------------------------------------------------------------------------------------------------

    def hold(self, ids: Iterable[int], reason: HoldReason, message: str | None = None) -> None:
        """Add a hold reason to open requests."""
        told = {} if message is None else {"message": message}
        for holds, portion in self._by_holds(ids):
            reasons = sorted({*filter(None, holds.split(",")), reason.value})
            self._db.execute(
                sa.update(request).where(request.c.id.in_(portion)).values(holds=",".join(reasons), **told)
            )

    def unhold(self, ids: Iterable[int], reason: HoldReason) -> None:
        """Take a hold reason away."""
        for holds, portion in self._by_holds(ids):
            reasons = [word for word in holds.split(",") if word and word != reason]
            self._db.execute(sa.update(request).where(request.c.id.in_(portion)).values(holds=",".join(reasons)))

    def held(self, company: str, reason: HoldReason) -> list[Row]:
        """Open requests that wait for this reason."""
        query = sa.select(request).where(
            request.c.company == company, request.c.state.in_(_OPEN), request.c.holds.like(f"%{reason.value}%")
        )
        return self._rows(query.order_by(request.c.id))

    # -- serving ------------------------------------------------------------------------------------------------

    def servable_exists(self, company: str, *, armed_from: date | None) -> bool:
        """Whether anything could be handed out now (an indexed EXISTS)."""
        if armed_from is None:
            return False
        query = sa.select(sa.exists(self._servable(company, armed_from).with_only_columns(sa.literal(1))))
        return bool(self._db.scalar(query))

    def servable(self, company: str, *, armed_from: date, limit: int, suspect: str | None = None) -> list[Row]:
        """The next requests to hand out, all list records or all transactions: lists first, in the order of staging.

        They are locked, and those that a stage is rewriting at this moment are passed over.
        """
        for is_list in (True, False):
            query = self._servable(company, armed_from).where(request.c.is_list.is_(is_list))
            if suspect is not None:
                query = query.where(request.c.suspect == suspect)
            found = self._rows(query.order_by(request.c.id).limit(limit).with_for_update(skip_locked=True))
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
            .where(request.c.company == company, request.c.state.in_(_OPEN), request.c.kind == "Add")
            .group_by(request.c.target)
        )
        return self._pairs(query)

    def needs_of(self, ids: Sequence[int]) -> dict[int, dict[str, str]]:
        """What each request refers to: {request id: {"flow:record id": QuickBooks id}}."""
        found: dict[int, dict[str, str]] = {number: {} for number in ids}
        query = sa.select(request_need).where(request_need.c.request_id.in_(ids))
        for row in self._rows(query):
            if row["qb_id"] is not None:
                found[row["request_id"]][f"{row['flow']}:{row['record_id']}"] = row["qb_id"]
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

    # -- answers ------------------------------------------------------------------------------------------------

    def of_set(self, message_set_id: str) -> list[Row]:
        """The members of a message set that still wait for its answer, in their order; they are locked."""
        query = sa.select(request).where(
            request.c.message_set_id == message_set_id,
            request.c.state.in_((RequestState.SERVED, RequestState.UNKNOWN)),
        )
        return self._rows(query.order_by(request.c.position).with_for_update())

    def fetch(self, ids: Sequence[int]) -> dict[int, Row]:
        """Requests by their number, locked."""
        query = sa.select(request).where(request.c.id.in_(ids)).with_for_update()
        return {row["id"]: row for row in self._rows(query)}

    def settle(self, outcomes: Sequence[Mapping[str, Any]]) -> None:
        """Write outcomes, each a mapping with `id` and every column of `OUTCOME`."""
        if not outcomes:
            return
        values: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in OUTCOME}
        now = self._now()
        update = (
            sa.update(request)
            .where(request.c.id == sa.bindparam("request_number"))
            .values(finished_at=sa.bindparam("new_finished_at"), **values)
        )
        rows = [
            {"request_number": outcome["id"], "new_finished_at": None if outcome["state"] in _OPEN else now}
            | {f"new_{name}": outcome[name] for name in OUTCOME}
            for outcome in outcomes
        ]
        self._db.execute(update, rows)

    def lose(self, message_set_id: str) -> None:
        """The answer of this document is missing: nobody knows whether its members are in the books."""
        self._db.execute(
            sa.update(request)
            .where(request.c.message_set_id == message_set_id, request.c.state == RequestState.SERVED)
            .values(state=RequestState.UNKNOWN)
        )

    def satisfy(self, company: str, linked: Sequence[Key]) -> None:
        """Links have appeared: fill them into the requests that wait for them."""
        for portion in portions(linked):
            pairs = [(key.flow, key.record_id) for key in portion]
            waits = sa.tuple_(request_need.c.flow, request_need.c.record_id).in_(pairs)
            newest = (
                sa.select(link.c.qb_id)
                .where(
                    link.c.company == request_need.c.company,
                    link.c.flow == request_need.c.flow,
                    link.c.salesforce_id == request_need.c.record_id,
                    link.c.state == "active",
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

    # -- looking ------------------------------------------------------------------------------------------------

    def get(self, request_id: int) -> Row | None:
        """One request."""
        return self._row(sa.select(request).where(request.c.id == request_id))

    def by_guid(self, company: str, guids: Iterable[str]) -> dict[str, Row]:
        """Open Adds by the ExternalGUID they carry, in small letters; QuickBooks may write it in others.

        A change knows the GUID of its record too, but that the record is there does not mean that it was changed.
        """
        found: dict[str, Row] = {}
        for portion in portions(guid.lower() for guid in guids):
            query = sa.select(request).where(
                request.c.company == company,
                request.c.guid.in_(portion),
                request.c.kind == RequestKind.ADD,
                sa.text(OPEN),
            )
            found |= {row["guid"]: row for row in self._rows(query)}
        return found

    def start_over(self, request_id: int) -> None:
        """A person has decided to send it again: its rounds and attempts count anew."""
        self._db.execute(
            sa.update(request).where(request.c.id == request_id).values(rounds=0, attempts=0, stale=False, message=None)
        )

    def stale(self, company: str, *, limit: int) -> list[Row]:
        """Staged requests that are read again before they are served: an old EditSequence, a name in use."""
        query = sa.select(request).where(
            request.c.company == company,
            sa.text(STALE),
            request.c.holds == "",
            sa.or_(request.c.not_before.is_(None), request.c.not_before <= self._now()),
        )
        return self._rows(query.order_by(request.c.id).limit(limit))

    def staged_of_kind(self, company: str, target: str, kind: str) -> list[Row]:
        """Staged requests of one target and kind."""
        query = sa.select(request).where(
            request.c.company == company,
            request.c.state == RequestState.STAGED,
            request.c.target == target,
            request.c.kind == kind,
        )
        return self._rows(query.order_by(request.c.id))

    def blockers(self, company: str, ids: Iterable[int]) -> dict[int, list[Key]]:
        """What each waiting request still needs."""
        found: dict[int, list[Key]] = {}
        for portion in portions(ids):
            query = sa.select(request_need).where(
                request_need.c.request_id.in_(portion), request_need.c.qb_id.is_(None)
            )
            for row in self._rows(query):
                found.setdefault(row["request_id"], []).append(Key(flow=row["flow"], record_id=row["record_id"]))
        return found

    def wanted(self, company: str, flow: str, ids: Iterable[str]) -> set[str]:
        """Which of these records open requests wait for."""
        found: set[str] = set()
        for portion in portions(ids):
            query = (
                sa.select(request_need.c.record_id)
                .join_from(request_need, request, request.c.id == request_need.c.request_id)
                .where(
                    request_need.c.company == company,
                    request_need.c.flow == flow,
                    request_need.c.record_id.in_(portion),
                    request_need.c.qb_id.is_(None),
                    request.c.state.in_(_OPEN),
                )
            )
            found.update(self._db.scalars(query))
        return found

    def open_all(self, company: str, *, limit: int = 1000) -> list[Row]:
        """Open requests for the operator's pages."""
        query = sa.select(request).where(request.c.company == company, request.c.state.in_(_OPEN))
        return self._rows(query.order_by(request.c.id).limit(limit))

    def _servable(self, company: str, armed_from: date) -> sa.Select[Any]:
        now: datetime = self._now()
        return sa.select(request).where(
            request.c.company == company,
            # The words of the partial index: SQLite does not use it for values that are bound.
            sa.text(SERVABLE),
            sa.not_(request.c.stale),
            sa.or_(request.c.not_before.is_(None), request.c.not_before <= now),
            sa.or_(request.c.document_date.is_(None), request.c.document_date >= armed_from),
        )

    def _by_holds(self, ids: Iterable[int]) -> Iterator[tuple[str, list[int]]]:
        """Requests of the same hold reasons, locked."""
        for portion in portions(ids):
            same: dict[str, list[int]] = {}
            query = sa.select(request.c.id, request.c.holds).where(request.c.id.in_(portion)).with_for_update()
            for row in self._rows(query):
                same.setdefault(row["holds"], []).append(row["id"])
            yield from same.items()

    def _put_needs(self, needed: Sequence[tuple[int, str, Sequence[tuple[Key, str | None]]]]) -> None:
        rows = [
            {"request_id": request_id, "company": company, "flow": key.flow, "record_id": key.record_id, "qb_id": qb_id}
            for request_id, company, needs in needed
            for key, qb_id in dict(needs).items()
        ]
        if rows:
            self._db.execute(sa.insert(request_need), rows)
