"""Dirty records: what changed since documents were last chosen, and which fields of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields

import sqlalchemy as sa

from include.model import SourceRecord
from include.rows.record import ChangedRecord, Fields
from include.staging.rows import Part, dump, load, portions
from include.staging.tables import DIRTY, record
from include.staging.written_records import SALESFORCE, theirs

_BEFORE = tuple(record.c[field.name] for field in fields(ChangedRecord))


class DirtyRecords(Part):
    """Rows of `record` that somebody has to look at."""

    def dirty(self, company: str, *, system: str = SALESFORCE) -> dict[str, dict[str, Fields]]:
        """Records that changed and for which no document has been chosen yet, by object, with what changed of each."""
        found: dict[str, dict[str, Fields]] = {}
        query = sa.select(record.c.object, record.c.id, record.c.changed_fields).where(
            record.c.company == company, record.c.system == system, sa.text(DIRTY)
        )
        for name, id, said in sorted(self._db.execute(query), key=lambda row: row[:2]):
            found.setdefault(name, {})[id] = None if said is None else frozenset(load(said))
        return found

    def any_dirty(self, company: str, *, system: str = SALESFORCE) -> bool:
        """Whether any record changed since documents were last chosen."""
        waiting = sa.select(record.c.id).where(record.c.company == company, record.c.system == system, sa.text(DIRTY))
        return bool(self._db.scalar(sa.select(sa.exists(waiting))))

    def mark_dirty(
        self,
        company: str,
        object: str | None,
        ids: Iterable[str],
        *,
        says_the_same: bool = False,
        system: str = SALESFORCE,
    ) -> None:
        """Have documents chosen for these records again; without an object for records of whatever object.

        One that `says_the_same` is looked at itself; for what reads it nothing is other than before.
        """
        which = sa.true() if object is None else record.c.object == object
        as_before = sa.case((record.c.dirty, record.c.changed_fields), else_="[]")
        values = {"dirty": True, "changed_fields": as_before if says_the_same else None}
        for portion in portions(ids):
            these = (record.c.company == company, record.c.system == system, which, record.c.id.in_(portion))
            self._db.execute(sa.update(record).where(*these).values(**values))

    def clear_dirty(self, company: str, changed: Mapping[str, Sequence[str]], *, system: str = SALESFORCE) -> None:
        """Documents have been chosen for these records."""
        for object_name, ids in changed.items():
            for portion in portions(ids):
                self._db.execute(
                    sa.update(record)
                    .where(*theirs(company, system, object_name), record.c.id.in_(portion))
                    .values(dirty=False, changed_fields=None)
                )

    def _changed_fields(self, company: str, object: str, news: Sequence[SourceRecord]) -> dict[str, str | None]:
        """What is about to change of these records of Salesforce, and has since documents were last chosen; as kept."""
        found: dict[str, str | None] = {}
        said = {item.id: item for item in news}
        for portion in portions(said):
            query = sa.select(*_BEFORE).where(*theirs(company, SALESFORCE, object), record.c.id.in_(portion))
            found |= {row.id: _news(row, said[row.id]) for row in self._rows(ChangedRecord, query)}
        return found


def _news(before: ChangedRecord, now: SourceRecord) -> str | None:
    """None where more changed than fields: it was deleted, merged or hidden, is back, or nobody knows."""
    is_known = not before.dirty or before.changed_fields is not None
    if not is_known or before.hidden_since or (before.deleted, before.master_id) != (now.deleted, now.master_id):
        return None
    old = load(before.payload)
    other = {name for name in {*old, *now.payload} if dump(old.get(name)) != dump(now.payload.get(name))}
    return dump(sorted(other.union(load(before.changed_fields or "[]") if before.dirty else ())))
