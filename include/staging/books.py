"""What stands in the books: the latest state of each QuickBooks record that was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

import sqlalchemy as sa

from include.model import Values
from include.staging.rows import Part, digest, dump, load, pair_portions, portions
from include.staging.tables import KEY_OPEN, record, record_key

QUICKBOOKS = "quickbooks"
#: References by which records are found; `record_key` has their ListID.
REFERENCES: Final = ("CustomerRef", "ParentRef")
CUSTOMER, PARENT = (f"{name}.ListID" for name in REFERENCES)
#: By this name a transaction refers to its customer as long as something is left of it: nobody searches what is paid.
OPEN: Final = "Open"
REMAINING: Final[Mapping[str, str]] = MappingProxyType(
    {"Invoice": "BalanceRemaining", "CreditMemo": "CreditRemaining", "ReceivePayment": "UnusedPayment"}
)
#: What changes with the clock of the machine, or when a record is saved as it was.
_STATE: Final = frozenset({"TimeCreated", "TimeModified", "EditSequence"})


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
    deleted: bool
    fields: Mapping[str, Any]  #: what it says now; of a deleted one what the books say of its deletion
    text: str | None  #: what it said when it was landed before, as JSON; None when it is new
    was_deleted: bool  #: whether it was gone when it was landed before

    @property
    def is_back(self) -> bool:
        """Whether it was gone, and stands in the books again."""
        return self.was_deleted and not self.deleted

    @property
    def before(self) -> Mapping[str, Any]:
        """What it said when it was landed before; nothing when it is new."""
        return load(self.text) if self.text is not None else {}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """What was landed of a record before."""

    object: str
    id: str
    payload: str
    payload_hash: str
    edit_sequence: str | None
    deleted: bool
    dirty: bool


_LANDED = sa.select(*(record.c[field.name] for field in fields(_Known))).where(
    record.c.company == sa.bindparam("company"), record.c.system == QUICKBOOKS
)


class Books(Part):
    """Rows of `record` and `record_key` that came from QuickBooks.

    A record is `dirty` when something else says that it is not any more what was landed: it is asked for again.
    """

    def land(self, company: str, records: Sequence[BookRecord]) -> list[Change]:
        """Keep what came, a few statements for a page; answer what is new or changed.

        A record is changed when its content is, whatever its times and its EditSequence say; these are kept too. A
        deleted one keeps what it last said. What was landed is not dirty any more.
        """
        latest = {(item.object, item.id): item for item in records}
        known = self._known(company, list(latest))
        rows, changes = [], []
        for key, item in latest.items():
            before = known.get(key)
            row = self._row_of(company, item, before)
            is_changed = before is None or (before.payload_hash, before.deleted) != (row["payload_hash"], item.deleted)
            if before is None or is_changed or before.dirty or before.edit_sequence != row["edit_sequence"]:
                rows.append(row)
            if is_changed:
                changes.append(_changed(item, before))
        self._upsert(record, rows, keys=("company", "system", "object", "id"))
        self._keep_keys(company, changes)
        return changes

    def debtors(self, company: str) -> set[str]:
        """The customers and jobs that anything with something left of it names."""
        query = sa.select(record_key.c.ref_id).where(
            record_key.c.company == company, record_key.c.system == QUICKBOOKS, sa.text(KEY_OPEN)
        )
        return set(self._db.scalars(query.distinct()))

    def fingerprints(self, company: str, object: str, ids: Iterable[str]) -> dict[str, tuple[str, bool]]:
        """Id -> what tells whether a record is other than before: its content, and whether it was deleted."""
        found: dict[str, tuple[str, bool]] = {}
        for portion in portions(dict.fromkeys(ids)):
            query = sa.select(record.c.id, record.c.payload_hash, record.c.deleted).where(
                record.c.company == company,
                record.c.system == QUICKBOOKS,
                record.c.object == object,
                record.c.id.in_(portion),
            )
            found |= {row.id: (row.payload_hash, row.deleted) for row in self._db.execute(query)}
        return found

    def newest(self, company: str, object: str, field: str, ids: Iterable[str]) -> dict[str, tuple[str, Values]]:
        """Of the transactions whose `field` names one of `ids`, the last one: {named id: (TxnID, payload)}.

        It is the one dated last; of two on a day, the one entered last. The database picks it: a customer of many years
        has thousands.
        """
        found: dict[str, tuple[str, Values]] = {}
        order = [self._text("TxnDate").desc(), self._text("TimeCreated").desc(), record.c.id.desc()]
        for portion in portions(dict.fromkeys(ids)):
            place = sa.func.row_number().over(partition_by=record_key.c.ref_id, order_by=order)
            ranked = (
                sa.select(record_key.c.ref_id, record.c.id, record.c.payload, place.label("place"))
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
                    record_key.c.system == QUICKBOOKS,
                    record_key.c.object == object,
                    record_key.c.field == field,
                    record_key.c.ref_id.in_(portion),
                    sa.not_(record.c.deleted),
                )
                .subquery()
            )
            first = sa.select(ranked.c.ref_id, ranked.c.id, ranked.c.payload).where(ranked.c.place == 1)
            for named, txn_id, payload in self._db.execute(first):
                found[named] = (txn_id, load(payload))
        return found

    def count(self, company: str, object: str) -> int:
        """How many records of an object are known and not deleted."""
        query = sa.select(sa.func.count()).where(
            record.c.company == company,
            record.c.system == QUICKBOOKS,
            record.c.object == object,
            sa.not_(record.c.deleted),
        )
        return int(self._db.scalar(query) or 0)

    def _text(self, name: str) -> sa.ColumnElement[str]:
        """A text of the payload, empty where there is none."""
        return sa.func.coalesce(self._json_text(record.c.payload, name), "")

    def _row_of(self, company: str, item: BookRecord, before: _Known | None) -> dict[str, Any]:
        if item.deleted and before is not None:
            text, fingerprint, sequence = before.payload, before.payload_hash, before.edit_sequence
        else:
            text, sequence = dump(item.fields), item.edit_sequence or (before.edit_sequence if before else None)
            fingerprint = digest(dump({name: item.fields[name] for name in item.fields if name not in _STATE}))
        return {
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
            "dirty": False,
        }

    def _keep_keys(self, company: str, changes: Sequence[Change]) -> None:
        """The references of what changed; a deleted record keeps its own."""
        said = [change for change in changes if not change.deleted]
        for portion in pair_portions((change.object, change.id) for change in said if change.text is not None):
            for name, ids in portion.items():
                self._db.execute(
                    sa.delete(record_key).where(
                        record_key.c.company == company,
                        record_key.c.system == QUICKBOOKS,
                        record_key.c.object == name,
                        record_key.c.record_id.in_(ids),
                    )
                )
        rows = [
            {
                "company": company,
                "system": QUICKBOOKS,
                "object": change.object,
                "record_id": change.id,
                "field": field,
                "ref_id": ref_id,
            }
            for change in said
            for field, ref_id in _references(change)
        ]
        self._upsert(record_key, rows, keys=("company", "system", "object", "record_id", "field"))

    def _known(self, company: str, keys: Sequence[tuple[str, str]]) -> dict[tuple[str, str], _Known]:
        rows = self._of_pairs(_Known, _LANDED, record.c.object, record.c.id, keys, company=company)
        return {(row.object, row.id): row for row in rows}


def open_of(kind: str, fields: Mapping[str, Any]) -> Decimal:
    """How much of a transaction is left to be paid or applied, as it says itself."""
    return Decimal(fields.get(REMAINING.get(kind, "")) or 0)


def named_by(fields: Mapping[str, Any], reference: str = REFERENCES[0]) -> str | None:
    """ListID of the customer that a transaction names, or of what a record names by another reference."""
    ref = fields.get(reference)
    return str(ref["ListID"]) if isinstance(ref, Mapping) and ref.get("ListID") else None


def _references(change: Change) -> Iterator[tuple[str, str]]:
    for name in REFERENCES:
        listed = named_by(change.fields, name)
        if listed is not None:
            yield f"{name}.ListID", listed
            if name == REFERENCES[0] and open_of(change.object, change.fields):
                yield OPEN, listed


def _changed(item: BookRecord, before: _Known | None) -> Change:
    return Change(
        object=item.object,
        id=item.id,
        deleted=item.deleted,
        fields=item.fields,
        text=before.payload if before is not None else None,
        was_deleted=before is not None and before.deleted,
    )
