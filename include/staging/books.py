"""What stands in the books: the latest state of each QuickBooks record that was read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from include.staging.rows import Part, Row, digest, dump, portions
from include.staging.tables import record, record_key

QUICKBOOKS = "quickbooks"
#: Their texts change with the clock of the machine; EditSequence tells a change of the record.
_CLOCK = frozenset({"TimeCreated", "TimeModified"})


@dataclass(frozen=True, slots=True, kw_only=True)
class BookRecord:
    """One record of the books as QuickBooks answered it, or the last word about one that was deleted."""

    object: str  #: `Invoice`, `ItemService`
    id: str  #: ListID or TxnID
    fields: Mapping[str, Any]
    edit_sequence: str | None = None
    stamp: datetime | None = None
    deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A record that is new or other than it was landed before."""

    object: str
    id: str
    edit_sequence: str | None
    known_sequence: str | None  #: the state in which it was landed before; None when it is new


class Books(Part):
    """Rows of `record` that came from QuickBooks."""

    def land(self, company: str, records: Sequence[BookRecord]) -> list[Change]:
        """Keep what is new or changed, two statements for a page; answer what it was.

        A record is changed when its content is, whatever its times say. A deleted one keeps what it last said.
        """
        latest = {(item.object, item.id): item for item in records}
        known = self._known(company, list(latest))
        rows, changes = [], []
        for key, item in latest.items():
            before = known.get(key)
            if item.deleted and before is not None:
                text, fingerprint = before["payload"], before["payload_hash"]
            else:
                text = dump(item.fields)
                fingerprint = digest(dump({name: item.fields[name] for name in item.fields if name not in _CLOCK}))
            if before is not None and before["payload_hash"] == fingerprint and before["deleted"] == item.deleted:
                continue
            sequence = item.edit_sequence if item.edit_sequence or before is None else before["edit_sequence"]
            rows.append(
                {
                    "company": company,
                    "system": QUICKBOOKS,
                    "object": item.object,
                    "id": item.id,
                    "payload": text,
                    "payload_hash": fingerprint,
                    "stamp": item.stamp,
                    "edit_sequence": sequence,
                    "deleted": item.deleted,
                    "landed_at": self._now(),
                    "pending": False,
                }
            )
            changes.append(
                Change(
                    object=item.object,
                    id=item.id,
                    edit_sequence=item.edit_sequence,
                    known_sequence=before["edit_sequence"] if before is not None else None,
                )
            )
        self._upsert(record, rows, keys=("company", "system", "object", "id"))
        return changes

    def referred_to(self, company: str, field: str) -> set[str]:
        """What `field` of any record of the books holds (for what is looked at once a day only)."""
        query = sa.select(record_key.c.ref_id).where(
            record_key.c.company == company, record_key.c.system == QUICKBOOKS, record_key.c.field == field
        )
        return set(self._db.scalars(query.distinct()))

    def count(self, company: str, object: str) -> int:
        """How many records of an object are known and not deleted."""
        query = sa.select(sa.func.count()).where(
            record.c.company == company,
            record.c.system == QUICKBOOKS,
            record.c.object == object,
            sa.not_(record.c.deleted),
        )
        return int(self._db.scalar(query) or 0)

    def _known(self, company: str, keys: Sequence[tuple[str, str]]) -> dict[tuple[str, str], Row]:
        known: dict[tuple[str, str], Row] = {}
        for portion in portions(keys):
            query = sa.select(
                record.c.object,
                record.c.id,
                record.c.payload,
                record.c.payload_hash,
                record.c.edit_sequence,
                record.c.deleted,
            ).where(
                record.c.company == company,
                record.c.system == QUICKBOOKS,
                sa.tuple_(record.c.object, record.c.id).in_(portion),
            )
            known |= {(row["object"], row["id"]): row for row in self._rows(query)}
        return known
