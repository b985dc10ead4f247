"""Record types: a record of a type takes those values of a restricted picklist that the type offers.

Source: Salesforce help, "Considerations for restricted picklists": a value that the set has and the record type has not
is refused by the API, in the words of a value that the set has not. A new record gets the default type.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from simulators.salesforce_org.database import Database, Row
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.schema import ObjectType, Schema
from simulators.salesforce_org.standard_objects import standard_field, standard_object

TYPE, FIELD = "RecordType", "RecordTypeId"
_SETTING = "record types"
_OBJECT: dict[str, Any] = {
    "prefix": "012",
    "label": "Record Type",
    "fields": {
        "Name": {"type": "string", "length": 80, "required": True, "name": True},
        "DeveloperName": {"type": "string", "length": 80, "required": True},
        "SobjectType": {"type": "picklist", "length": 40},
        "IsActive": {"type": "boolean"},
    },
    "writable": False,
}


def set_record_types(database: Database, schema: Schema, types: Sequence[dict[str, Any]], moment: str) -> list[str]:
    """Make these record types of objects; the first of an object is its default. Their ids."""
    kept = [{**each, "id": database.next_id(_OBJECT["prefix"])} for each in types]
    database.remember(_SETTING, json.dumps(kept))
    add_record_types(schema, database)
    entry = schema.get(TYPE)
    database.prepare(entry)
    stamps: Row = dict.fromkeys(("CreatedDate", "LastModifiedDate", "SystemModstamp"), moment)
    for each in kept:
        facts: Row = {"Name": each["name"], "DeveloperName": each["name"].replace(" ", "_"), "IsActive": 1}
        database.insert(entry, {**stamps, **facts, "Id": each["id"], "IsDeleted": 0, "SobjectType": each["object"]})
        database.prepare(schema.get(each["object"]))
    return [each["id"] for each in kept]


def add_record_types(schema: Schema, database: Database) -> None:
    """Give the schema the object, and the field of those that have types."""
    types = _types(database)
    if not types:
        return
    schema.add(standard_object(TYPE, _OBJECT))
    spec = {"type": "reference", "to": TYPE, "relationship": TYPE, "label": "Record Type ID"}
    for each in types:
        schema.get(each["object"]).fields[FIELD.lower()] = standard_field(FIELD, spec)


def default_type(database: Database, entry: ObjectType) -> str | None:
    """The record type of a new record that names none."""
    return next((each["id"] for each in _types(database) if each["object"] == entry.name), None)


def check_values(database: Database, entry: ObjectType, given: Row, row: Row) -> None:
    """Refuse a value that the record's type does not offer."""
    if entry.find(FIELD) is None:
        return
    offered: dict[str, list[str]] = next(
        (each["values"] for each in _types(database) if each["id"] == row.get(FIELD)), {}
    )
    for name, values in offered.items():
        item, value = entry.find(name), given.get(name)
        if item is not None and item.restricted and value is not None and value not in values:
            message = f"{item.label}: bad value for restricted picklist field: {value}"
            raise SalesforceError("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", message, fields=(item.name,))


def _types(database: Database) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(database.setting(_SETTING) or "[]")
    return found
