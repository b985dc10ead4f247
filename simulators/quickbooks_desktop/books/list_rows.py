"""A list record as the fields of its Ret."""

from __future__ import annotations

from simulators.quickbooks_desktop.books.addresses import with_blocks
from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.books.custom_fields import list_holder, values_of
from simulators.quickbooks_desktop.books.list_kinds import REFERENCES
from simulators.quickbooks_desktop.books.references import named
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.money import amount_text, from_cents


def row(books: Books, record: ListRecord, owners: tuple[str, ...] = ()) -> Fields:
    """The Ret fields in any order; custom fields only of the owners that the query names."""
    fields: Fields = {
        "ListID": record.list_id,
        "TimeCreated": books.clock.text(record.time_created),
        "TimeModified": books.clock.text(record.time_modified),
        "EditSequence": str(record.edit_sequence),
        "Name": record.name,
        "FullName": record.full_name,
        "IsActive": "true" if record.is_active else "false",
        "Sublevel": str(record.full_name.count(":")),
        **with_names(books, record.body),
    }
    if record.parent_id:
        parent = books.record(record.space, record.parent_id)
        fields["ParentRef"] = {"ListID": record.parent_id, "FullName": parent.full_name if parent else ""}
    if record.kind == "Customer":
        fields["Balance"], fields["TotalBalance"] = balances(books, record)
    if record.kind == "SalesRep":
        fields["Initial"] = record.name
    if owners:
        fields["DataExtRet"] = values_of(books, list_holder(record), owners)
    return with_blocks(fields)


def with_names(books: Books, body: Fields) -> Fields:
    """Stored fields with every reference written out."""
    fields: Fields = {}
    for name, value in body.items():
        if isinstance(value, dict):
            fields[name] = named(books, name, value) if name in REFERENCES else with_names(books, value)
        elif isinstance(value, list) and name in REFERENCES:
            fields[name] = [named(books, name, item) for item in value]
        elif isinstance(value, list):
            fields[name] = [with_names(books, item) if isinstance(item, dict) else item for item in value]
        else:
            fields[name] = value
    return fields


def balances(books: Books, record: ListRecord) -> tuple[str, str]:
    """What a customer owes, alone and with the jobs below."""
    own = _owed(books, record.list_id)
    return amount_text(from_cents(own)), amount_text(from_cents(own + _below(books, record)))


def _below(books: Books, record: ListRecord) -> int:
    children = books.db.execute(
        "SELECT list_id FROM list_object WHERE space = 'name' AND parent_id = ?", (record.list_id,)
    ).fetchall()
    total = 0
    for (list_id,) in children:
        child = books.record("name", list_id)
        total += _owed(books, list_id) + (_below(books, child) if child else 0)
    return total


def _owed(books: Books, list_id: str) -> int:
    return int(books.db.execute("SELECT total(ar_effect) FROM txn WHERE entity_id = ?", (list_id,)).fetchone()[0])
