"""How far each object of each system has been read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from include.rows import Watermark
from include.staging.rows import Part
from include.staging.tables import watermark

_OF_OBJECTS = sa.select(watermark).where(
    watermark.c.company == sa.bindparam("company"),
    watermark.c.system == sa.bindparam("system"),
    watermark.c.object.in_(sa.bindparam("objects", expanding=True)),
    watermark.c.window == sa.bindparam("window"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """How far an object has been read, and from where on."""

    object: str
    value: datetime
    fields_hash: str | None = None
    begun_at: datetime | None = None


class Watermarks(Part):
    """Rows of `watermark`."""

    def get(self, company: str, system: str, object: str, window: str = "changes") -> Watermark | None:
        """The row of one object, or None when it was never read."""
        return self._row(Watermark, _OF_OBJECTS, company=company, system=system, objects=[object], window=window)

    def move(
        self,
        company: str,
        system: str,
        object: str,
        value: datetime,
        *,
        fields_hash: str | None = None,
        window: str = "changes",
        begun_at: datetime | None = None,
    ) -> bool:
        """Move the mark forward, never back; True when something was written.

        What was read begins at `begun_at` (None: at the beginning). A mark that lies before it was set back meanwhile
        and stays: what is between the two is still to be read.
        """
        move = Move(object=object, value=value, fields_hash=fields_hash, begun_at=begun_at)
        return bool(self.move_all(company, system, [move], window=window))

    def move_all(self, company: str, system: str, moves: Sequence[Move], *, window: str = "changes") -> int:
        """The same for several objects of a system; how many were moved."""
        if not moves:
            return 0
        objects = [move.object for move in moves]
        rows = self._rows(Watermark, _OF_OBJECTS, company=company, system=system, window=window, objects=objects)
        known = {row.object: row.value for row in rows}
        hashes = {row.object: row.fields_hash for row in rows}
        moved: dict[str, str | None] = {}
        for move in moves:
            before = known.get(move.object)
            if before is not None and move.begun_at is not None and before < move.begun_at:
                continue
            if before is None or before < move.value or hashes[move.object] != move.fields_hash:
                known[move.object] = move.value if before is None else max(before, move.value)
                hashes[move.object] = moved[move.object] = move.fields_hash
        where = {"company": company, "system": system, "window": window, "moved_at": self._now()}
        values = [where | {"object": name, "value": known[name], "fields_hash": moved[name]} for name in moved]
        self._upsert(watermark, values, keys=("company", "system", "object", "window"))
        return len(values)

    def newest(self, company: str, system: str) -> datetime | None:
        """The mark that is farthest on, of any object and window."""
        same = (watermark.c.company == company, watermark.c.system == system)
        found: datetime | None = self._db.scalar(sa.select(sa.func.max(watermark.c.value)).where(*same))
        return found

    def forget(self, company: str, system: str, *, window: str = "changes") -> None:
        """Nothing is known to have been read: everything is read from the beginning."""
        same = (watermark.c.company == company, watermark.c.system == system, watermark.c.window == window)
        self._db.execute(sa.delete(watermark).where(*same))

    def set_back(self, company: str, system: str, value: datetime, *, window: str | None = None) -> None:
        """What was read after `value` is no longer believed, whatever the object; of one window or of all."""
        same = [watermark.c.company == company, watermark.c.system == system, watermark.c.value > value]
        if window is not None:
            same.append(watermark.c.window == window)
        self._db.execute(sa.update(watermark).where(*same).values(value=value, moved_at=self._now()))
