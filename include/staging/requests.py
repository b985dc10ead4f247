"""The outbox: one row per qbXML request, at most one open chain per (company, flow, record, part)."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from include.model import OPEN_STATES, Key, OutboxAction, RequestState
from include.rows import Need, OutboxRow
from include.staging.chains import turn_has_come
from include.staging.rows import portions
from include.staging.served_requests import ServedRequests
from include.staging.staged_requests import StagedRequests
from include.staging.tables import OPEN, STALE, request, request_need


class Requests(StagedRequests, ServedRequests):
    """Rows of `request` and `request_need`: staged, served, and looked at."""

    def get(self, request_id: int) -> OutboxRow | None:
        """One request."""
        return self._row(OutboxRow, sa.select(request).where(request.c.id == request_id))

    def applied(self, company: str, flow: str, ids: Iterable[str]) -> dict[str, OutboxRow]:
        """The newest request of each record that QuickBooks has taken."""
        found: dict[str, OutboxRow] = {}
        for portion in portions(ids):
            newest = (
                sa.select(sa.func.max(request.c.id))
                .where(
                    request.c.company == company,
                    request.c.flow == flow,
                    request.c.record_id.in_(portion),
                    request.c.state == RequestState.APPLIED,
                )
                .group_by(request.c.record_id)
            )
            query = sa.select(request).where(request.c.id.in_(newest.scalar_subquery()))
            found |= {row.record_id: row for row in self._rows(OutboxRow, query)}
        return found

    def by_guid(self, company: str, guids: Iterable[str]) -> dict[str, OutboxRow]:
        """Open Adds by the ExternalGUID they carry, in small letters; QuickBooks may write it in others.

        A change knows the GUID of its record too, but that the record is there does not mean that it was changed.
        """
        found: dict[str, OutboxRow] = {}
        for portion in portions(guid.lower() for guid in guids):
            query = sa.select(request).where(
                request.c.company == company,
                request.c.guid.in_(portion),
                request.c.action == OutboxAction.ADD,
                sa.text(OPEN),
            )
            found |= {row.guid: row for row in self._rows(OutboxRow, query)}
        return found

    def start_over(self, request_id: int) -> None:
        """A person has decided to send it again: its rounds and attempts count anew."""
        self._db.execute(
            sa.update(request).where(request.c.id == request_id).values(rounds=0, attempts=0, stale=False, message=None)
        )

    def stale(self, company: str, *, limit: int) -> list[OutboxRow]:
        """Staged requests that are read again before they are served: an old EditSequence, a name in use."""
        query = sa.select(request).where(
            request.c.company == company,
            sa.text(STALE),
            request.c.holds == "",
            turn_has_come(),
            sa.or_(request.c.not_before.is_(None), request.c.not_before <= self._now()),
        )
        return self._rows(OutboxRow, query.order_by(request.c.id).limit(limit))

    def staged_alike(self, company: str, target: str, action: OutboxAction) -> list[OutboxRow]:
        """Staged requests that do the same to records of the same target."""
        query = sa.select(request).where(
            request.c.company == company,
            request.c.state == RequestState.STAGED,
            request.c.target == target,
            request.c.action == action,
        )
        return self._rows(OutboxRow, query.order_by(request.c.id))

    def blockers(self, company: str, ids: Iterable[int]) -> dict[int, list[Key]]:
        """What each waiting request still needs."""
        found: dict[int, list[Key]] = {}
        for portion in portions(ids):
            query = sa.select(request_need).where(
                request_need.c.request_id.in_(portion), request_need.c.qb_id.is_(None)
            )
            for row in self._rows(Need, query):
                found.setdefault(row.request_id, []).append(Key(flow=row.flow, record_id=row.record_id))
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
                    request.c.state.in_(OPEN_STATES),
                )
            )
            found.update(self._db.scalars(query))
        return found

    def open_all(self, company: str, *, limit: int = 1000) -> list[OutboxRow]:
        """Open requests for the operator's pages."""
        query = sa.select(request).where(request.c.company == company, request.c.state.in_(OPEN_STATES))
        return self._rows(OutboxRow, query.order_by(request.c.id).limit(limit))
