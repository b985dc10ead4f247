"""sobjects/X: create, read, change and delete one record, and upsert by external id."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from simulators.salesforce_org.access import is_hidden
from simulators.salesforce_org.deleting import delete_record
from simulators.salesforce_org.errors import ParseError, SalesforceError, not_found
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.ids import canonical
from simulators.salesforce_org.matching import find_matches
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.record_collections import writer_of
from simulators.salesforce_org.schema import FieldType, ObjectType
from simulators.salesforce_org.values import to_wire
from simulators.salesforce_org.writing import upsert_key


def create(org: Org, call: Call) -> Answer:
    """POST sobjects/X."""
    entry = call.viewer.object(org.schema, call.groups["object"])
    given = call.object()
    with org.database.transaction():
        record_id = writer_of(org, call).insert(entry, given)
    headers = {"Location": f"/services/data/v{call.version}/sobjects/{entry.name}/{record_id}"}
    return Answer(status=201, body={"id": record_id, "success": True, "errors": []}, headers=headers)


def read(org: Org, call: Call) -> Answer:
    """GET sobjects/X/id, all fields or those that `fields` names."""
    entry = call.viewer.object(org.schema, call.groups["object"])
    return Answer(body=_shown(org, call, entry, call.groups["id"]))


def change(org: Org, call: Call) -> Answer:
    """PATCH sobjects/X/id."""
    entry = call.viewer.object(org.schema, call.groups["object"])
    given = call.object()
    if any(name.lower() == "id" for name in given):
        message = "The Id field should not be specified in the sobject data."
        raise ParseError("INVALID_FIELD", message, fields=("Id",))
    with org.database.transaction():
        writer_of(org, call).update(entry, call.groups["id"], given)
    return Answer(status=204)


def remove(org: Org, call: Call) -> Answer:
    """DELETE sobjects/X/id."""
    entry = call.viewer.object(org.schema, call.groups["object"])
    with org.database.transaction():
        delete_record(writer_of(org, call), entry, call.groups["id"])
    return Answer(status=204)


def upsert(org: Org, call: Call) -> Answer:
    """PATCH sobjects/X/field/value; 300 with the addresses when several records carry the value."""
    entry = call.viewer.object(org.schema, call.groups["object"])
    key = upsert_key(call.viewer, entry, call.groups["field"])
    value = unquote(call.groups["value"])
    given = call.object()
    if any(name.lower() == key.name.lower() for name in given):
        message = f"The {key.name} field should not be specified in the sobject data."
        raise ParseError("INVALID_FIELD", message, fields=(key.name,))
    many = _choices(org, call, entry)
    if many:
        return many
    with org.database.transaction():
        record_id, created = writer_of(org, call).upsert(entry, key, value, given)
    body = {"id": record_id, "success": True, "errors": [], "created": created}
    return Answer(status=201 if created else 200, body=body)


def read_by_key(org: Org, call: Call) -> Answer:
    """GET sobjects/X/field/value."""
    entry = call.viewer.object(org.schema, call.groups["object"])
    key = upsert_key(call.viewer, entry, call.groups["field"])
    many = _choices(org, call, entry)
    if many:
        return many
    matches = find_matches(org, entry, key, unquote(call.groups["value"]))
    if not matches:
        raise not_found()
    return Answer(body=_shown(org, call, entry, matches[0]))


def _choices(org: Org, call: Call, entry: ObjectType) -> Answer | None:
    key = upsert_key(call.viewer, entry, call.groups["field"])
    matches = find_matches(org, entry, key, unquote(call.groups["value"]))
    if len(matches) < 2:
        return None
    base = f"/services/data/v{call.version}/sobjects/{entry.name}"
    return Answer(status=300, body=[f"{base}/{match}" for match in matches])


def _shown(org: Org, call: Call, entry: ObjectType, record_id: str) -> dict[str, Any]:
    full = canonical(record_id)
    row = org.database.fetch(entry, full) if full else None
    if row is None or is_hidden(org.database, call.viewer, entry, row):
        raise not_found()
    if row["IsDeleted"]:
        raise SalesforceError("ENTITY_IS_DELETED", "entity is deleted", status=404)
    wanted = [name for name in call.query.get("fields", "").split(",") if name]
    if wanted:
        items = [call.viewer.field(entry, name.strip()) for name in wanted]
    else:
        items = [item for item in entry.fields.values() if call.viewer.sees(entry, item)]
    url = f"/services/data/v{call.version}/sobjects/{entry.name}/{full}"
    values = {item.name: to_wire(item, row[item.name]) for item in items if item.type != FieldType.ID}
    return {"attributes": {"type": entry.name, "url": url}, "Id": full} | values
