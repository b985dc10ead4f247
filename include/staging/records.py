"""Landed source records: the latest state of each, and the keys by which they refer to one another.

`system` is the one that a record was read from; ids are unique within a system and an object. What comes in
an order is sorted here: for an ORDER BY, SQLite walks a whole object and leaves the index that finds the few.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from operator import attrgetter

import sqlalchemy as sa

from include.model import SourceRecord
from include.rows.record import Kept, RecordDigest, ReferringRecord, StoredRecord
from include.staging.dirty_records import DirtyRecords
from include.staging.record_keys import RecordKeys
from include.staging.rows import load_field, portions
from include.staging.tables import MERGED, record, record_key, watermark
from include.staging.written_records import (
    SALESFORCE,
    SOURCE,
    WrittenRecords,
    fingerprint,
    own_ids_only,
    source,
    theirs,
)

#: A record is merged into another, and that one again, no more often than this.
MOST_MERGES = 8
#: What tells whether one of them is other than it was.
_DIGEST = tuple(record.c[field.name] for field in fields(RecordDigest))


class Records(WrittenRecords, DirtyRecords, RecordKeys):
    """Rows of `record` and `record_key`."""

    def land(
        self,
        company: str,
        records: Sequence[SourceRecord],
        *,
        key_fields: Iterable[str],
        again: bool = False,
        asked_for: bool = False,
        system: str = SALESFORCE,
    ) -> Kept:
        """Keep the records that are new or changed (`again`: the unchanged ones too).

        A record is changed when the hash of its payload, its deletion or its merge is, or when it was hidden. An older
        stamp never replaces a newer one, but for a record that is put back, or was `asked_for` by its id just now: a
        long transaction leaves the stamp of its beginning. Every kept record is dirty until documents have been chosen.
        """
        if not records:
            return Kept()
        object_name = records[0].object
        own = own_ids_only(company, records) if system == SALESFORCE else records
        latest = {item.id: item for item in sorted(own, key=_by_stamp)}
        known = self._known(company, system, object_name, list(latest))
        named = tuple(key_fields)
        rows: list[dict[str, object]] = []
        keys: list[dict[str, str]] = []
        changed, in_doubt = list[str](), list[str]()
        for item in latest.values():
            text, payload_hash = fingerprint(item)
            before = known.get(item.id)
            if before is not None:
                if before.is_same(payload_hash) and not again:
                    continue
                if not asked_for and before.is_newer_than(item):
                    in_doubt.append(item.id)
                    continue
            changed.append(item.id)
            rows.append(
                {
                    "company": company,
                    "system": system,
                    "object": object_name,
                    "id": item.id,
                    "payload": text,
                    "payload_hash": payload_hash,
                    "stamp": item.stamp,
                    "deleted": item.deleted,
                    "master_id": item.master_id,
                    "landed_at": self._now(),
                    "dirty": True,
                    "changed_fields": None,
                    "hidden_since": None,
                }
            )
            keys.extend(
                {
                    "company": company,
                    "system": system,
                    "object": object_name,
                    "record_id": item.id,
                    "field": name,
                    "ref_id": value,
                }
                for name in named
                if isinstance(value := item.payload.get(name), str) and value
            )
        other = [latest[key] for key in changed if key in known]
        if system == SALESFORCE and not again:
            said = self._changed_fields(company, object_name, other)
            rows = [row | {"changed_fields": said.get(str(row["id"]))} for row in rows]
        for portion in portions(item.id for item in other):
            self._db.execute(
                sa.delete(record_key).where(
                    record_key.c.company == company,
                    record_key.c.system == system,
                    record_key.c.object == object_name,
                    record_key.c.record_id.in_(portion),
                )
            )
        self._upsert(record, rows, keys=("company", "system", "object", "id"))
        self._upsert(record_key, keys, keys=("company", "system", "object", "record_id", "field"))
        return Kept(changed=changed, in_doubt=in_doubt)

    def changed(self, company: str, records: Sequence[SourceRecord], *, system: str = SALESFORCE) -> bool:
        """Whether any of these would be kept by `land`; only reads."""
        if not records:
            return False
        own = own_ids_only(company, records) if system == SALESFORCE else records
        for portion in portions(own):
            known = self._known(company, system, records[0].object, list({item.id for item in portion}))
            if any(
                (before := known.get(item.id)) is None or not before.is_same(fingerprint(item)[1]) for item in portion
            ):
                return True
        return False

    def fetch(
        self, company: str, object: str, ids: Iterable[str], *, system: str = SALESFORCE
    ) -> dict[str, SourceRecord]:
        """Records by id; unknown ids are left out."""
        found: dict[str, SourceRecord] = {}
        for portion in portions(dict.fromkeys(ids)):
            query = sa.select(*SOURCE).where(
                *theirs(company, system, object),
                record.c.id.in_(portion),
            )
            for row in self._rows(StoredRecord, query):
                found[row.id] = source(row)
        return found

    def names(self, company: str, ids: Iterable[str], *, system: str = SALESFORCE) -> dict[str, str]:
        """What records of whatever object are called, by their ids alone: for a few that stand in a message."""
        return self._values(company, "Name", ids, record.c.system == system)

    def said(self, company: str, field: str, ids: Iterable[str]) -> dict[str, str]:
        """What a field of records of Salesforce says, by their ids alone, of whatever object that is read."""
        read = sa.select(watermark.c.object).where(watermark.c.company == company, watermark.c.system == SALESFORCE)
        return self._values(company, field, ids, record.c.system == SALESFORCE, record.c.object.in_(read.distinct()))

    def _values(self, company: str, field: str, ids: Iterable[str], *where: sa.ColumnElement[bool]) -> dict[str, str]:
        found: dict[str, str] = {}
        for portion in portions(dict.fromkeys(ids)):
            these = (record.c.company == company, *where, record.c.id.in_(portion))
            query = sa.select(record.c.id, record.c.payload).where(*these)
            values = ((id, load_field(payload, field)) for id, payload in self._db.execute(query))
            found |= {id: str(value) for id, value in values if value}
        return found

    def refer_to(
        self, company: str, object: str, field: str, ids: Iterable[str], *, system: str = SALESFORCE
    ) -> dict[str, list[SourceRecord]]:
        """Records of `object` whose `field` holds one of `ids`, by that id, deleted ones left out."""
        found: dict[str, list[SourceRecord]] = {}
        for portion in portions(dict.fromkeys(ids)):
            query = (
                sa.select(*SOURCE, record_key.c.ref_id)
                .join_from(
                    record_key,
                    record,
                    sa.and_(
                        record.c.company == record_key.c.company,
                        record.c.system == record_key.c.system,
                        record.c.object == record_key.c.object,
                        record.c.id == record_key.c.record_id,
                    ),
                )
                .where(
                    record_key.c.company == company,
                    record_key.c.system == system,
                    record_key.c.object == object,
                    record_key.c.field == field,
                    record_key.c.ref_id.in_(portion),
                    sa.not_(record.c.deleted),
                )
            )
            for row in sorted(self._rows(ReferringRecord, query), key=attrgetter("id")):
                found.setdefault(row.ref_id, []).append(source(row))
        return found

    def ids(self, company: str, object: str, *, system: str = SALESFORCE) -> list[str]:
        """Every landed id of an object (a complete run only)."""
        return list(
            self._db.scalars(sa.select(record.c.id).where(*theirs(company, system, object)).order_by(record.c.id))
        )

    def all(self, company: str, object: str, *, system: str = SALESFORCE) -> list[SourceRecord]:
        """Every record of a small object, such as the price books, deleted ones left out."""
        query = sa.select(*SOURCE).where(*theirs(company, system, object), sa.not_(record.c.deleted))
        return [source(row) for row in self._rows(StoredRecord, query.order_by(record.c.id))]

    def living(self, company: str, object: str, *, system: str = SALESFORCE) -> list[str]:
        """Every landed id of an object that is not deleted (a complete run only)."""
        query = sa.select(record.c.id).where(*theirs(company, system, object), sa.not_(record.c.deleted))
        return list(self._db.scalars(query.order_by(record.c.id)))

    def losers(
        self, company: str, object: str, winners: Iterable[str], *, system: str = SALESFORCE
    ) -> dict[str, list[SourceRecord]]:
        """Records that were merged away, by the id of their winner."""
        found: dict[str, list[SourceRecord]] = {}
        for portion in portions(dict.fromkeys(winners)):
            query = sa.select(*SOURCE).where(
                *theirs(company, system, object),
                sa.text(MERGED),
                record.c.master_id.in_(portion),
            )
            for row in sorted(self._rows(StoredRecord, query), key=attrgetter("id")):
                found.setdefault(str(row.master_id), []).append(source(row))
        return found

    def _known(self, company: str, system: str, object_name: str, ids: Sequence[str]) -> dict[str, RecordDigest]:
        known: dict[str, RecordDigest] = {}
        for portion in portions(ids):
            query = sa.select(*_DIGEST).where(*theirs(company, system, object_name), record.c.id.in_(portion))
            known |= {row.id: row for row in self._rows(RecordDigest, query)}
        return known


def _by_stamp(item: SourceRecord) -> float:
    return item.stamp.timestamp() if item.stamp else 0.0
