"""Finds records by an external id or by their Salesforce id."""

from __future__ import annotations

from typing import Any

from simulators.salesforce_org.ids import canonical
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import Field, FieldType, ObjectType
from simulators.salesforce_org.values import to_storage


def find_matches(org: Org, entry: ObjectType, key: Field, value: Any) -> list[str]:
    """Ids of the living records that carry the value; the field's own case rule decides what is equal."""
    stored = canonical(str(value)) if key.type == FieldType.ID else to_storage(key, value)
    if stored is None:
        return []
    return org.database.ids_where(entry, key.name, stored)
