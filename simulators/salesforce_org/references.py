"""Look-ups: the record that a reference names must exist, be alive and be of the right object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from simulators.salesforce_org.access import Viewer
from simulators.salesforce_org.errors import SalesforceError, no_such_column
from simulators.salesforce_org.matching import find_matches
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import Field, ObjectType


def check_reference(org: Org, item: Field, record_id: str) -> None:
    """Refuse a reference to nothing, to something deleted, or to a record of another object."""
    target = org.schema.get(item.reference_to)
    if not record_id.startswith(target.prefix):
        message = f"{item.label}: id value of incorrect type: {record_id}"
        raise SalesforceError("FIELD_INTEGRITY_EXCEPTION", message, fields=(item.name,))
    row = org.database.one(f'SELECT "IsDeleted" FROM "{target.name}" WHERE "Id" = ?', (record_id,))
    if row is None:
        raise SalesforceError("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", fields=(item.name,))
    if row[0]:
        raise SalesforceError("ENTITY_IS_DELETED", "entity is deleted", fields=(item.name,))


def follow_external_id(
    org: Org, viewer: Viewer, entry: ObjectType, name: str, nested: Mapping[str, Any]
) -> tuple[Field, str]:
    """The look-up field and parent id that a nested record such as {"Account": {"QB_Id__c": "x"}} names."""
    item = entry.relationship(name)
    if item is None or not viewer.sees(entry, item):
        raise no_such_column(name, entry.name)
    keys = {key: value for key, value in nested.items() if key.lower() != "attributes"}
    parent = org.schema.get(item.reference_to)
    if len(keys) != 1:
        raise SalesforceError("INVALID_FIELD", f"{name}: exactly one external id field must be given")
    (key_name, value) = next(iter(keys.items()))
    key = viewer.field(parent, key_name)
    if not key.matchable:
        message = f"{key.name} is not an External ID or indexed field for {parent.name}"
        raise SalesforceError("INVALID_FIELD", message, fields=(item.name,))
    matches = find_matches(org, parent, key, value)
    if len(matches) != 1:
        message = f"Foreign key external ID: {value} not found for field {key.name} in entity {parent.name}"
        raise SalesforceError("INVALID_FIELD", message, fields=(item.name,))
    return item, matches[0]
