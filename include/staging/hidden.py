"""Records that Salesforce showed before, does not show any more, and does not name as deleted."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from include.rows import HiddenRecord
from include.staging.rows import Part, portions
from include.staging.tables import HIDDEN, record
from include.staging.written_records import SALESFORCE, theirs


class Hidden(Part):
    """Rows of `record` with `hidden_since`; one that is landed again is hidden no more."""

    def add(self, company: str, object: str, ids: Iterable[str]) -> None:
        """These are not shown any more; since when stays at the first time."""
        for portion in portions(ids):
            self._db.execute(
                sa.update(record)
                .where(*theirs(company, SALESFORCE, object), record.c.id.in_(portion), record.c.hidden_since.is_(None))
                .values(hidden_since=self._now())
            )

    def of(self, company: str, object: str | None = None) -> list[HiddenRecord]:
        """What is not shown, of one object or of all, by object and id."""
        query = sa.select(record.c.object, record.c.id, record.c.payload, record.c.hidden_since).where(
            record.c.company == company, record.c.system == SALESFORCE, sa.text(HIDDEN), sa.not_(record.c.deleted)
        )
        if object is not None:
            query = query.where(record.c.object == object)
        return sorted(self._rows(HiddenRecord, query), key=lambda row: (row.object, row.id))

    def take_for_deleted(self, company: str, object: str, ids: Iterable[str]) -> None:
        """A person says that these were deleted; should one be shown again, it is other than it was landed."""
        for portion in portions(ids):
            self._db.execute(
                sa.update(record)
                .where(*theirs(company, SALESFORCE, object), record.c.id.in_(portion))
                .values(deleted=True, dirty=True, changed_fields=None, hidden_since=None, payload_hash="")
            )
