"""A row of Salesforce as QuickBooks wants it, and what can be said of it without either system."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from include.mappings.engine.fingerprint import digest
from include.model import SalesforceId, Values


@dataclass(frozen=True, slots=True, kw_only=True)
class ParentKey:
    """A row that must be in Salesforce first: the field that refers to it, and its own external id."""

    field: str  #: `QB_Transaction__r`
    key_field: str  #: `QB_Id__c`
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesforceRow:
    """One record of Salesforce as QuickBooks wants it.

    `values` maps every field of the mapping, but for the key field, to text, Decimal, bool, date, aware datetime in
    UTC, a relation (`{"QB_Id__c": "acme:1A-1"}`) or None, which clears. `salesforce_id` is there for a row that is
    linked already: it is updated by its id, any other is upserted by its key. `deal` is the first of its references
    that names a deal: the row counts for it. Where `key_field` goes through a
    relation (`Product2.QB_Id__c`), there is one row for the record that it names, and a query finds it.
    """

    object: str
    key_field: str
    key: str
    values: Values
    parent_keys: tuple[ParentKey, ...] = ()
    salesforce_id: SalesforceId | None = None
    deal: SalesforceId | None = None


def row_hash(row: SalesforceRow) -> str:
    """A hash of what the row says, the same for any spelling of a number; the id by which it is written is left out."""
    return digest(row.object, row.key_field, row.key, row.values)


def vanished(known_keys: Collection[str], rows: Sequence[SalesforceRow]) -> frozenset[str]:
    """The keys that a record had rows for, and has no more: a line taken off, a payment that is applied now."""
    return frozenset(known_keys) - {row.key for row in rows}
