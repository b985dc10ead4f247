"""Unlinked: records of the books that carry an ExternalGUID of ours, and that no link knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from include.rows import NewUnlinked, UnlinkedGuid
from include.staging.rows import Part, columns_of, portions
from include.staging.tables import link, unlinked_guid


class Unlinked(Part):
    """Rows of `unlinked_guid`."""

    def keep(self, found: Sequence[NewUnlinked]) -> None:
        """Records of the books that carry an ExternalGUID of ours-to-be and have no link."""
        rows = [{"seen_at": self._now(), **columns_of(each)} for each in found]
        self._upsert(unlinked_guid, rows, keys=("company", "guid"))

    def never_linked(self, company: str, kinds: Iterable[str]) -> list[UnlinkedGuid]:
        """Records of these kinds that carry an ExternalGUID of ours, and that no link knows to this day."""
        same = (link.c.company == company, link.c.kind == unlinked_guid.c.kind, link.c.qb_id == unlinked_guid.c.qb_id)
        query = sa.select(unlinked_guid).where(
            unlinked_guid.c.company == company,
            unlinked_guid.c.kind.in_(sorted(kinds)),
            sa.not_(sa.exists(sa.select(link.c.id).where(*same))),
        )
        return self._rows(UnlinkedGuid, query)

    def of_records(self, company: str, ids: Iterable[str]) -> list[UnlinkedGuid]:
        """Unlinked records by their TxnID."""
        found: list[UnlinkedGuid] = []
        for portion in portions(dict.fromkeys(ids)):
            query = sa.select(unlinked_guid).where(
                unlinked_guid.c.company == company, unlinked_guid.c.qb_id.in_(portion)
            )
            found += self._rows(UnlinkedGuid, query)
        return found

    def forget(self, company: str, ids: Iterable[str]) -> None:
        """Records with these ids are lost with the books."""
        for portion in portions(dict.fromkeys(ids)):
            self._db.execute(
                sa.delete(unlinked_guid).where(unlinked_guid.c.company == company, unlinked_guid.c.qb_id.in_(portion))
            )

    def of(self, company: str, guids: Iterable[str]) -> dict[str, UnlinkedGuid]:
        """Unlinked records by ExternalGUID."""
        found: dict[str, UnlinkedGuid] = {}
        for portion in portions(guids):
            query = sa.select(unlinked_guid).where(
                unlinked_guid.c.company == company, unlinked_guid.c.guid.in_(portion)
            )
            found |= {row.guid: row for row in self._rows(UnlinkedGuid, query)}
        return found
