"""The outbox: one row per qbXML request, at most one open chain per (company, flow, record, part)."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable

import sqlalchemy as sa

from include.model import OPEN_STATES, Key, OutboxAction, RequestState
from include.rows import Dependency, OpenDependency, OutboxRow
from include.staging.chains import turn_has_come
from include.staging.refused_requests import RefusedRequests
from include.staging.rows import portions, row_number
from include.staging.served_requests import ServedRequests
from include.staging.staged_requests import StagedRequests
from include.staging.tables import NEEDS_REFRESH, OPEN, outbox, outbox_dependency

#: Staged requests that are read again before they are served.
NEEDING_REFRESH = sa.select(outbox).where(
    outbox.c.company == sa.bindparam("company"),
    sa.text(NEEDS_REFRESH),
    sa.not_(outbox.c.held),
    turn_has_come(),
    sa.or_(outbox.c.not_before.is_(None), outbox.c.not_before <= sa.bindparam("now")),
)
_NEXT_TO_REFRESH = NEEDING_REFRESH.order_by(outbox.c.id).limit(sa.bindparam("limit"))


class Outbox(StagedRequests, ServedRequests, RefusedRequests):
    """Rows of `outbox` and `outbox_dependency`: staged, served, and looked at."""

    def get(self, outbox_id: int) -> OutboxRow | None:
        """One request."""
        return self._row(OutboxRow, sa.select(outbox).where(outbox.c.id == row_number(outbox_id)))

    def applied(self, company: str, flow: str, ids: Iterable[str]) -> dict[str, OutboxRow]:
        """The newest request of each record that QuickBooks has taken."""
        found: dict[str, OutboxRow] = {}
        for portion in portions(ids):
            newest = (
                sa.select(sa.func.max(outbox.c.id))
                .where(
                    outbox.c.company == company,
                    outbox.c.flow == flow,
                    outbox.c.record_id.in_(portion),
                    outbox.c.state == RequestState.APPLIED,
                )
                .group_by(outbox.c.record_id)
            )
            query = sa.select(outbox).where(outbox.c.id.in_(newest.scalar_subquery()))
            found |= {row.record_id: row for row in self._rows(OutboxRow, query)}
        return found

    def by_idempotency_key(self, company: str, guids: Iterable[str]) -> dict[str, OutboxRow]:
        """Open Adds by the ExternalGUID they carry, in small letters; QuickBooks may write it in others.

        A change knows the GUID of its record too, but that the record is there does not mean that it was changed.
        """
        found: dict[str, OutboxRow] = {}
        for portion in portions(guid.lower() for guid in guids):
            query = sa.select(outbox).where(
                outbox.c.company == company,
                outbox.c.idempotency_key.in_(portion),
                outbox.c.action == OutboxAction.ADD,
                sa.text(OPEN),
            )
            found |= {row.idempotency_key: row for row in self._rows(OutboxRow, query)}
        return found

    def alike(self, company: str, flow: str, hashes: Iterable[str]) -> dict[str, list[OutboxRow]]:
        """Open Adds by their content, the oldest first."""
        found: dict[str, list[OutboxRow]] = {}
        for portion in portions(hashes):
            query = sa.select(outbox).where(
                outbox.c.company == company,
                outbox.c.flow == flow,
                outbox.c.link_hash.in_(portion),
                outbox.c.action == OutboxAction.ADD,
                sa.text(OPEN),
            )
            for row in self._rows(OutboxRow, query.order_by(outbox.c.id)):
                found.setdefault(str(row.link_hash), []).append(row)
        return found

    def numbered(self, company: str, targets: Collection[str], numbers: Iterable[str]) -> dict[str, list[OutboxRow]]:
        """Open Adds by target and the number that they give, in small letters (`Invoice r-1`), the oldest first."""
        number = sa.func.lower(self._json_text(outbox.c.natural_key, "RefNumber"))
        found: dict[str, list[OutboxRow]] = {}
        for portion in portions(each.lower() for each in numbers):
            query = sa.select(outbox).where(
                outbox.c.company == company,
                outbox.c.target.in_(sorted(targets)),
                outbox.c.action == OutboxAction.ADD,
                number.in_(portion),
                sa.text(OPEN),
            )
            for row in self._rows(OutboxRow, query.order_by(outbox.c.id)):
                given = str(json.loads(row.natural_key)["RefNumber"]).lower()
                found.setdefault(f"{row.target} {given}", []).append(row)
        return found

    def start_over(self, outbox_id: int) -> None:
        """A person has decided to send it again: its attempts, and how often it came back unsettled, count anew."""
        self._db.execute(
            sa.update(outbox)
            .where(outbox.c.id == outbox_id)
            .values(
                times_unsettled=0, attempts=0, needs_refresh=False, not_before=None, refused_since=None, message=None
            )
        )

    def needing_refresh(self, company: str, *, limit: int) -> list[OutboxRow]:
        """Staged requests that are read again before they are served: an old EditSequence, a name in use."""
        return self._rows(OutboxRow, _NEXT_TO_REFRESH, company=company, now=self._now(), limit=limit)

    def staged_alike(self, company: str, target: str, action: OutboxAction) -> list[OutboxRow]:
        """Staged requests that do the same to records of the same target."""
        query = sa.select(outbox).where(
            outbox.c.company == company,
            sa.text(OPEN),
            outbox.c.state == RequestState.STAGED,
            outbox.c.target == target,
            outbox.c.action == action,
        )
        return self._rows(OutboxRow, query.order_by(outbox.c.id))

    def blockers(self, company: str, ids: Iterable[int]) -> dict[int, list[Key]]:
        """What each waiting request still needs."""
        found: dict[int, list[Key]] = {}
        for portion in portions(ids):
            query = sa.select(outbox_dependency).where(
                outbox_dependency.c.outbox_id.in_(portion), outbox_dependency.c.qb_id.is_(None)
            )
            for row in self._rows(Dependency, query):
                found.setdefault(row.outbox_id, []).append(Key(flow=row.flow, record_id=row.record_id))
        return found

    def open_dependencies(self, company: str) -> list[OpenDependency]:
        """Every open request that waits for others, once for each of them; one statement, for reports."""
        query = (
            sa.select(
                outbox.c.flow,
                outbox.c.record_id,
                outbox.c.amount,
                outbox_dependency.c.flow.label("depends_on_flow"),
                outbox_dependency.c.record_id.label("depends_on_record"),
            )
            .join_from(outbox_dependency, outbox, outbox.c.id == outbox_dependency.c.outbox_id)
            .where(
                outbox.c.company == company,
                sa.text(OPEN),
                outbox.c.unmet > 0,
                outbox_dependency.c.qb_id.is_(None),
            )
        )
        return self._rows(OpenDependency, query)

    def open_all(self, company: str, *, limit: int | None = 1000) -> list[OutboxRow]:
        """Open requests for the operator's pages."""
        query = sa.select(outbox).where(outbox.c.company == company, outbox.c.state.in_(OPEN_STATES))
        return self._rows(OutboxRow, query.order_by(outbox.c.id).limit(limit))
