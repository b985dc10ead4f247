"""How far each object of each system has been read."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from include.rows import Watermark
from include.staging.rows import Part
from include.staging.tables import watermark


class Watermarks(Part):
    """Rows of `watermark`."""

    def get(self, company: str, system: str, object: str, window: str = "changes") -> Watermark | None:
        """The row of one object, or None when it was never read."""
        return self._row(
            Watermark,
            sa.select(watermark).where(
                watermark.c.company == company,
                watermark.c.system == system,
                watermark.c.object == object,
                watermark.c.window == window,
            ),
        )

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
        known = self.get(company, system, object, window)
        if begun_at is not None and known is not None and known.value < begun_at:
            return False
        if known is not None and known.value >= value and known.fields_hash == fields_hash:
            return False
        newest = value if known is None else max(value, known.value)
        row = {
            "company": company,
            "system": system,
            "object": object,
            "window": window,
            "value": newest,
            "fields_hash": fields_hash,
            "moved_at": self._now(),
        }
        self._upsert(watermark, [row], keys=("company", "system", "object", "window"))
        return True

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
