"""Custom fields (DataExt): OwnerID 0 is what the user sees, a GUID is private to an application."""

from __future__ import annotations

import json

from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.books.list_kinds import UNIONS
from simulators.quickbooks_desktop.qbxml.answer import Answer
from simulators.quickbooks_desktop.qbxml.document import Request
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.refusal import (
    Refusal,
    bad_reference,
    field_not_allowed,
    name_in_use,
    object_not_found,
)

COMPANY = "company"

#: ListDataExtType -> the space of the list.
_SPACES = {
    "Account": "account",
    "Item": "item",
    **dict.fromkeys(UNIONS["Entity"], "name"),
}
_LENGTHS = {"STR255TYPE": 255, "STR1024TYPE": 1024}


def define(books: Books, request: Request) -> Answer:
    """DataExtDefAdd: a field of an owner, for the objects it is assigned to."""
    assert request.fields is not None
    fields = request.fields["DataExtDefAdd"]
    owner, name = fields["OwnerID"].upper(), fields["DataExtName"]
    if _definition(books, owner, name):
        raise name_in_use(name)
    objects = fields.get("AssignToObject", [])
    books.db.execute(
        "INSERT INTO custom_field VALUES (?, ?, ?, ?)", (owner, name, fields["DataExtType"], json.dumps(objects))
    )
    ret = {
        "OwnerID": fields["OwnerID"],
        "DataExtID": str(books.next("custom field")),
        "DataExtName": name,
        "DataExtType": fields["DataExtType"],
        "AssignToObject": objects,
        "DataExtListRequire": fields.get("DataExtListRequire") or "false",
        "DataExtTxnRequire": fields.get("DataExtTxnRequire") or "false",
        "DataExtFormatString": [fields.get("DataExtFormatString", "")],  # there even when it is empty
    }
    return Answer(rows=(("DataExtDefRet", ret),))


def change(books: Books, request: Request) -> Answer:
    """DataExtAdd, DataExtMod and DataExtDel of one value."""
    assert request.fields is not None
    fields = request.fields[f"DataExt{request.verb}"]
    owner, name = fields["OwnerID"].upper(), fields["DataExtName"]
    holder, holder_type = _holder(books, fields)
    definition = _definition(books, owner, name)
    if definition is None:
        raise object_not_found(name)
    kind, objects = definition
    if objects and holder_type not in objects:
        raise field_not_allowed(name, holder_type)
    if request.verb == "Del":
        gone = books.db.execute(
            "DELETE FROM custom_value WHERE holder = ? AND owner_id = ? AND name = ?", (holder, owner, name)
        )
        if not gone.rowcount:
            raise object_not_found(name)
        return Answer()
    write(books, holder, owner, name, fields["DataExtValue"])
    ret = {"OwnerID": fields["OwnerID"], "DataExtName": name, "DataExtType": kind}
    return Answer(rows=(("DataExtRet", {**ret, "DataExtValue": fields["DataExtValue"]}),))


def write(books: Books, holder: str, owner: str, name: str, value: str) -> None:
    """Keep one value; the field must be defined (3120) and the value must fit it (3070)."""
    definition = _definition(books, owner.upper(), name)
    if definition is None:
        raise object_not_found(name)
    if len(value) > _LENGTHS.get(definition[0], len(value)):
        raise Refusal(3070, f'The value of the custom field "{name}" is too long.')
    books.db.execute("INSERT OR REPLACE INTO custom_value VALUES (?, ?, ?, ?)", (holder, owner.upper(), name, value))


def values_of(books: Books, holder: str, owners: tuple[str, ...]) -> list[Fields]:
    """The values of one record, of these owners only."""
    wanted = [owner.upper() for owner in owners]
    rows = books.db.execute(
        "SELECT v.owner_id, v.name, f.type, v.value FROM custom_value v JOIN custom_field f USING (owner_id, name) "
        f"WHERE v.holder = ? AND v.owner_id IN ({', '.join('?' * len(wanted))}) ORDER BY v.owner_id, v.name",
        (holder, *wanted),
    )
    return [
        {"OwnerID": owner, "DataExtName": name, "DataExtType": kind, "DataExtValue": value}
        for owner, name, kind, value in rows
    ]


def list_holder(record: ListRecord) -> str:
    """The key of a list record's values; a ListID alone is unique in its list only."""
    return f"{record.space}/{record.list_id}"


def forget(books: Books, holder: str) -> None:
    """The record is gone, and so are its values."""
    books.db.execute("DELETE FROM custom_value WHERE holder = ?", (holder,))


def _definition(books: Books, owner: str, name: str) -> tuple[str, list[str]] | None:
    row = books.db.execute(
        "SELECT type, objects FROM custom_field WHERE owner_id = ? AND name = ?", (owner, name)
    ).fetchone()
    return (row[0], json.loads(row[1])) if row else None


def _holder(books: Books, fields: Fields) -> tuple[str, str]:
    """The id of the record that holds the value, and its type as AssignToObject names it."""
    if "OtherDataExtType" in fields:
        return COMPANY, "Company"
    if "ListDataExtType" in fields:
        kind, reference = fields["ListDataExtType"], fields["ListObjRef"]
        space = _SPACES[kind]
        list_id, full_name = reference.get("ListID"), reference.get("FullName", "")
        record = books.record(space, list_id) if list_id else books.record_named(space, full_name)
        if record is None or (space == "name" and record.kind != kind):
            raise bad_reference(kind, list_id or full_name, "DataExt")
        return list_holder(record), kind
    row = books.db.execute(
        "SELECT txn_id, body FROM txn WHERE txn_id = ? AND kind = ?", (fields["TxnID"], fields["TxnDataExtType"])
    ).fetchone()
    if row is None:
        raise object_not_found(fields["TxnID"])
    line_id = fields.get("TxnLineID")
    if line_id and f'"{line_id}"' not in row[1]:
        raise object_not_found(line_id)
    return line_id or row[0], fields["TxnDataExtType"]
