"""Record keys: by which fields landed records refer to one another, followed either way."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

import sqlalchemy as sa

from include.staging.rows import Part, portions
from include.staging.tables import record_key
from include.staging.written_records import SALESFORCE


class RecordKeys(Part):
    """Rows of `record_key`."""

    def holders(
        self, company: str, object: str, field: str, ids: Iterable[str], *, system: str = SALESFORCE
    ) -> set[str]:
        """Ids of the records of `object` whose `field` holds one of `ids`, deleted ones included."""
        found: set[str] = set()
        for portion in portions(dict.fromkeys(ids)):
            these = (*_of(company, object, field, system), record_key.c.ref_id.in_(portion))
            found.update(self._db.scalars(sa.select(record_key.c.record_id).where(*these)))
        return found

    def held_keys(
        self, company: str, object: str, field: str, ids: Iterable[str], *, system: str = SALESFORCE
    ) -> set[str]:
        """What `field` of these records holds."""
        return {held for _, held in self._held(company, object, field, ids, system=system)}

    def holders_by(self, company: str, object: str, field: str, ids: Iterable[str]) -> dict[str, set[str]]:
        """The same of records of Salesforce, by what their `field` holds."""
        found: dict[str, set[str]] = {}
        for portion in portions(dict.fromkeys(ids)):
            query = sa.select(record_key.c.ref_id, record_key.c.record_id).where(
                *_of(company, object, field), record_key.c.ref_id.in_(portion)
            )
            for held, key in self._db.execute(query):
                found.setdefault(held, set()).add(key)
        return found

    def few_holders(self, company: str, object: str, field: str, ids: Iterable[str], *, most: int) -> set[str] | None:
        """The same of records of Salesforce as long as they are not more than `most`; None where they are."""
        found: set[str] = set()
        for portion in portions(dict.fromkeys(ids)):
            query = sa.select(record_key.c.record_id).where(
                *_of(company, object, field), record_key.c.ref_id.in_(portion)
            )
            found.update(self._db.scalars(query.limit(most + 1 - len(found))))
            if len(found) > most:
                return None
        return found

    def holding(self, company: str, object: str, field: str, ids: Collection[str], among: Iterable[str]) -> set[str]:
        """Those `among` records of an object whose `field` holds one of `ids`: as many are read as there are."""
        return {key for key, held in self._held(company, object, field, among) if held in ids}

    def _held(
        self, company: str, object: str, field: str, records: Iterable[str], *, system: str = SALESFORCE
    ) -> Iterator[tuple[str, str]]:
        for portion in portions(dict.fromkeys(records)):
            query = sa.select(record_key.c.record_id, record_key.c.ref_id).where(
                *_of(company, object, field, system), record_key.c.record_id.in_(portion)
            )
            yield from ((key, held) for key, held in self._db.execute(query))


def _of(company: str, object: str, field: str, system: str = SALESFORCE) -> tuple[sa.ColumnElement[bool], ...]:
    """The references of one field of one object."""
    return (
        record_key.c.company == company,
        record_key.c.system == system,
        record_key.c.object == object,
        record_key.c.field == field,
    )
