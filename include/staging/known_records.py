"""What the books are known to have: the records of living links, and what was read of them and is not deleted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from include.rows import KnownRecord
from include.staging.rows import Part, portions
from include.staging.tables import NEWEST, NOT_ASKED_FOR, WRITES, decision, link, record
from include.states import LinkOrigin, LinkState

_Key = tuple[str, str]  # object, id


class KnownRecords(Part):
    """Reads `link` and `record`; what a person was asked of, or said to be kept without the books, is left out."""

    def newest(self, company: str, *, without: Collection[_Key] = (), limit: int) -> list[KnownRecord]:
        """The records that were made or changed last, the newest first, but those that were looked at."""
        most = limit + len(without)
        linked = [
            row
            for is_list in (False, True)
            for row in self._rows(
                KnownRecord,
                self._living(company)
                .where(link.c.is_list.is_(is_list))
                .order_by(link.c.linked_at.desc(), link.c.qb_id)
                .limit(most),
            )
        ]
        newest = self._read(company).order_by(record.c.stamp.desc(), record.c.object, record.c.id).limit(most)
        landed = self._rows(KnownRecord, newest)
        found = [row for row in _merged(linked, landed) if (row.kind, row.id) not in without]
        return sorted(found, key=lambda row: (row.at, row.kind, row.id), reverse=True)[:limit]

    def after(self, company: str, key: _Key | None, *, limit: int) -> list[KnownRecord]:
        """All of them, in the order of their kinds and ids that the database has, from behind `key`."""
        firsts = []
        for query, columns in (
            (self._living(company), (link.c.kind, link.c.qb_id)),
            (self._read(company), (record.c.object, record.c.id)),
        ):
            later = query if key is None else query.where(sa.tuple_(*columns) > _literal(key))
            firsts.append(sa.select(later.order_by(*columns).limit(limit).subquery()))
        both = sa.union_all(*firsts).subquery()
        query = sa.select(both).order_by(both.c.kind, both.c.id, both.c.is_read).limit(limit)
        return _merged(self._rows(KnownRecord, query), [])

    def of(self, company: str, keys: Iterable[_Key]) -> dict[_Key, KnownRecord]:
        """Those of these that are known."""
        found: dict[_Key, KnownRecord] = {}
        for portion in portions(keys):
            kinds, ids = sorted({kind for kind, _ in portion}), [qb_id for _, qb_id in portion]
            linked = self._living(company).where(link.c.kind.in_(kinds), link.c.qb_id.in_(ids))
            landed = self._read(company).where(record.c.object.in_(kinds), record.c.id.in_(ids))
            rows = _merged(self._rows(KnownRecord, linked), self._rows(KnownRecord, landed))
            found |= {(row.kind, row.id): row for row in rows if (row.kind, row.id) in portion}
        return found

    def _living(self, company: str) -> sa.Select[Any]:
        return sa.select(
            link.c.kind.label("kind"),
            link.c.qb_id.label("id"),
            link.c.linked_at.label("at"),
            link.c.edit_sequence,
            sa.false().label("is_read"),
            sa.true().label("is_linked"),
            (link.c.origin == LinkOrigin.POSTED).label("is_proof"),
        ).where(
            link.c.company == company,
            link.c.state == LinkState.ACTIVE,
            sa.text(WRITES),
            link.c.qb_id.not_in(_asked(company)),
        )

    def _read(self, company: str) -> sa.Select[Any]:
        return sa.select(
            record.c.object.label("kind"),
            record.c.id.label("id"),
            record.c.stamp.label("at"),
            record.c.edit_sequence,
            sa.true().label("is_read"),
            sa.false().label("is_linked"),
            sa.true().label("is_proof"),
        ).where(
            record.c.company == company,
            sa.text(NEWEST),
            record.c.stamp.is_not(None),
            record.c.id.not_in(_asked(company)),
        )


def _literal(key: _Key) -> sa.ColumnElement[Any]:
    return sa.tuple_(*(sa.literal(part) for part in key))


def _asked(company: str) -> sa.Select[Any]:
    """Ids that a person is asked about, or said to be kept."""
    return sa.select(decision.c.cause).where(decision.c.company == company, sa.text(NOT_ASKED_FOR))


def _merged(linked: Sequence[KnownRecord], landed: Sequence[KnownRecord]) -> list[KnownRecord]:
    """Each once: what was read of a record says when it was changed, and how it was."""
    found: dict[_Key, KnownRecord] = {}
    for row in (*linked, *landed):
        key = (row.kind, row.id)
        found[key] = row.linked() if row.is_read and key in found else row
    return list(found.values())
