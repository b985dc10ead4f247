"""Written records: what we wrote onto records of Salesforce ourselves is no news when it is read again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

import sqlalchemy as sa

from include.model import SourceRecord, Values
from include.names import EXTERNAL_ID
from include.rows.record import StoredRecord
from include.staging.rows import Part, digest, dump, load, portions
from include.staging.tables import record

#: Whose records they are when nothing is said.
SALESFORCE = "salesforce"
#: What makes a source record.
SOURCE = tuple(record.c[field.name] for field in fields(StoredRecord))


class WrittenRecords(Part):
    """Rows of `record` that the way back has written to."""

    def note(self, company: str, object: str, written: Mapping[str, Values]) -> None:
        """These values stand on these records now, because we wrote them; fields that are not read are passed over.

        A record that is landed anew beside this keeps what was landed.
        """
        for portion in portions(written):
            query = sa.select(*SOURCE).where(*theirs(company, SALESFORCE, object), record.c.id.in_(portion))
            rows = [
                row
                for stored in self._rows(StoredRecord, query)
                if (row := _noted(source(stored), written[stored.id])) is not None
            ]
            if rows:
                same = (record.c.id == sa.bindparam("of_id"), record.c.payload_hash == sa.bindparam("before"))
                update = sa.update(record).where(*theirs(company, SALESFORCE, object), *same)
                values: dict[str, Any] = {"payload": sa.bindparam("text"), "payload_hash": sa.bindparam("after")}
                self._db.execute(update.values(**values), rows)


def _noted(known: SourceRecord, written: Values) -> dict[str, Any] | None:
    news = {name: value for name, value in written.items() if name in known.payload and known.payload[name] != value}
    if not news:
        return None
    text, after = fingerprint(replace(known, payload={**known.payload, **news}))
    return {"of_id": known.id, "before": fingerprint(known)[1], "text": text, "after": after}


def theirs(company: str, system: str, object: str) -> tuple[sa.ColumnElement[bool], ...]:
    """The records of one object."""
    return (record.c.company == company, record.c.system == system, record.c.object == object)


def fingerprint(item: SourceRecord) -> tuple[str, str]:
    """The payload as it is kept, and the hash by which a change is seen; the stamp does not count."""
    text = dump(item.payload)
    return text, digest(f"{text}|{item.deleted}|{item.master_id}")


def own_ids_only(company: str, records: Sequence[SourceRecord]) -> list[SourceRecord]:
    """Records of Salesforce without the ids that other companies of the org have written onto them."""
    return [_own(company, item) for item in records]


def _own(company: str, item: SourceRecord) -> SourceRecord:
    name = item.payload.get(EXTERNAL_ID)
    if name is None or str(name).startswith(f"{company}:"):
        return item
    return replace(item, payload={**item.payload, EXTERNAL_ID: None})


def source(row: StoredRecord) -> SourceRecord:
    """A stored record as a step sees it."""
    return SourceRecord(
        object=row.object,
        id=row.id,
        payload=load(row.payload),
        stamp=row.stamp,
        deleted=row.deleted,
        master_id=row.master_id,
    )
