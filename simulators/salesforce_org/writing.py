"""Insert, update and upsert one record under all rules of the platform."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from simulators.salesforce_org.access import Verb, Viewer, is_hidden
from simulators.salesforce_org.addresses import settle_addresses
from simulators.salesforce_org.automation import check_lock, run_triggers
from simulators.salesforce_org.checks import run_rules
from simulators.salesforce_org.database import Row, Value
from simulators.salesforce_org.errors import ParseError, SalesforceError
from simulators.salesforce_org.faults import planned_error
from simulators.salesforce_org.ids import canonical
from simulators.salesforce_org.matching import find_matches
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.record_types import FIELD, check_values, default_type
from simulators.salesforce_org.references import check_reference, follow_external_id
from simulators.salesforce_org.rules import RULES
from simulators.salesforce_org.rules.kinds import Change
from simulators.salesforce_org.schema import Field, FieldType, ObjectType
from simulators.salesforce_org.values import to_storage

Given = Mapping[str, Any]


@dataclass(slots=True, kw_only=True)
class Writer:
    """Writes on behalf of one user. Every refusal is a SalesforceError; the caller holds a transaction."""

    org: Org
    viewer: Viewer
    locked: frozenset[str] = frozenset()
    allow_duplicates: bool = False
    rows: int = 1  #: how many of the object the call carries, for the org's triggers
    stamp: str = field(default="")

    def __post_init__(self) -> None:
        self.stamp = self.stamp or self.org.clock.write_stamp()

    def insert(self, entry: ObjectType, given: Given) -> str:
        """Create a record; its id."""
        self.viewer.demand(Verb.CREATE, entry)
        if any(name.lower() == "id" for name in given):
            raise SalesforceError(
                "INVALID_FIELD_FOR_INSERT_UPDATE", "cannot specify Id in an insert call", fields=("Id",)
            )
        row = self.read(entry, given, creating=True)
        row = self._defaults(entry, row) | row
        row["Id"] = self.org.database.next_id(entry.prefix)
        name = entry.name_field
        if entry.custom and name is not None and row.get(name.name) is None:
            row[name.name] = row["Id"]  # the platform never leaves the name of a custom object's record empty
        row |= dict.fromkeys(("CreatedDate", "LastModifiedDate", "SystemModstamp"), self.stamp)
        row |= dict.fromkeys(("CreatedById", "LastModifiedById"), self.viewer.user_id)
        self._store(entry, Change(entry=entry, given=row, old=None, row=row))
        return str(row["Id"])

    def update(self, entry: ObjectType, record_id: str, given: Given) -> None:
        """Change a record; null clears a field."""
        self.viewer.demand(Verb.EDIT, entry)
        old = self.current(entry, record_id)
        if str(old["Id"]) in self.locked:
            raise planned_error("UNABLE_TO_LOCK_ROW")
        check_lock(self.org.database, self.viewer, str(old["Id"]))
        changed = self.read(entry, given, creating=False)
        row = old | changed | {"SystemModstamp": self.stamp, "LastModifiedDate": self.stamp}
        row["LastModifiedById"] = self.viewer.user_id
        self._store(entry, Change(entry=entry, given=changed, old=old, row=row))

    def upsert(self, entry: ObjectType, key: Field, value: Any, given: Given) -> tuple[str, bool]:
        """Create, or change the one record that an external id names; (id, created)."""
        matches = find_matches(self.org, entry, key, value)
        if len(matches) > 1:
            message = f"{key.name}: more than one record found for external id field: {matches}"
            raise SalesforceError("DUPLICATE_EXTERNAL_ID", message, fields=(key.name,))
        if matches:
            self.update(entry, matches[0], given)
            return matches[0], False
        if key.type == FieldType.ID:
            raise SalesforceError("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", fields=(key.name,))
        return self.insert(entry, {**given, key.name: value}), True

    def current(self, entry: ObjectType, record_id: str) -> Row:
        """The stored record, if it is there and alive."""
        full = canonical(record_id)
        if full is None:
            raise SalesforceError("MALFORMED_ID", f"malformed id {record_id}", fields=("Id",))
        if not full.startswith(entry.prefix):
            message = f"{entry.label} ID: id value of incorrect type: {record_id}"
            raise SalesforceError("MALFORMED_ID", message, fields=("Id",))
        old = self.org.database.fetch(entry, full)
        if old is None:
            raise SalesforceError("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", status=404)
        if is_hidden(self.org.database, self.viewer, entry, old):
            message = "insufficient access rights on cross-reference id"
            raise SalesforceError("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", message, status=403)
        if old["IsDeleted"]:
            raise SalesforceError("ENTITY_IS_DELETED", "entity is deleted", status=404)
        return old

    def read(self, entry: ObjectType, given: Given, *, creating: bool) -> Row:
        """The stored values of a JSON record; unknown, hidden and read-only fields are refused."""
        row: Row = {}
        denied: list[str] = []
        for name, value in given.items():
            if name.lower() in ("attributes", "id"):
                continue
            if isinstance(value, Mapping):
                item, parent = follow_external_id(self.org, self.viewer, entry, name, value)
                row[item.name] = parent
                continue
            item = self.viewer.field(entry, name)
            allowed = item.createable if creating else item.updateable
            if not allowed or not self.viewer.edits(entry, item):
                denied.append(item.name)
                continue
            row[item.name] = self._value(entry, item, value)
        if denied:
            message = (
                f"Unable to create/update fields: {', '.join(denied)}. Please check the security settings of this "
                "field and verify that it is read/write for your profile or permission set."
            )
            raise SalesforceError("INVALID_FIELD_FOR_INSERT_UPDATE", message, fields=tuple(denied))
        return row

    def _value(self, entry: ObjectType, item: Field, value: Any) -> Value:
        stored = to_storage(item, value)
        if item.type == FieldType.REFERENCE and stored is not None:
            check_reference(self.org, item, str(stored))
            if str(stored) in self.locked:
                raise planned_error("UNABLE_TO_LOCK_ROW")
        return stored

    def _defaults(self, entry: ObjectType, row: Row) -> Row:
        defaults: Row = {}
        for item in entry.fields.values():
            if item.name in row:
                continue
            if item.type == FieldType.BOOLEAN:
                defaults[item.name] = int(item.default == "true")
            elif item.auto_number:
                defaults[item.name] = self._auto_number(entry, item)
            elif item.name == FIELD:
                defaults[item.name] = default_type(self.org.database, entry)
            elif item.name == "OwnerId":
                defaults[item.name] = self.viewer.user_id
            else:
                chosen = next((value.value for value in item.values if value.default), item.default)
                if chosen is not None:
                    defaults[item.name] = chosen
        return defaults

    def _auto_number(self, entry: ObjectType, item: Field) -> str:
        zeros = item.auto_number.count("0")
        head, _, tail = item.auto_number.partition("{")
        counter = f"auto number {entry.name}.{item.name}"
        number = int(self.org.database.setting(counter) or 0) + 1
        self.org.database.remember(counter, str(number))
        return f"{head}{number:0{zeros}d}{tail.partition('}')[2]}"

    def _store(self, entry: ObjectType, change: Change) -> None:
        run_triggers(self.org.database, entry, self.rows)
        settle_addresses(self.org.database, entry, change.given, change.row)
        check_values(self.org.database, entry, change.given, change.row)
        rule = RULES.get(entry.name)
        if rule:
            rule.before(self, change)
        self._require(entry, change.row)
        self._unique(entry, change)
        database = self.org.database
        if change.old is None:
            database.insert(entry, change.row)
        else:
            differing = {name: value for name, value in change.row.items() if change.old.get(name) != value}
            database.change(entry, str(change.row["Id"]), differing)
        run_rules(self.org, self.viewer, entry, change, allow_duplicates=self.allow_duplicates)
        if rule:
            rule.after(self, change)

    def _require(self, entry: ObjectType, row: Row) -> None:
        missing = tuple(
            item.name for item in entry.fields.values() if item.required and row.get(item.name) in (None, "")
        )
        if missing:
            message = f"Required fields are missing: [{', '.join(missing)}]"
            raise SalesforceError("REQUIRED_FIELD_MISSING", message, fields=missing)

    def _unique(self, entry: ObjectType, change: Change) -> None:
        for item in entry.fields.values():
            value = change.given.get(item.name)
            if not item.unique or value is None:
                continue
            sql = f'SELECT "Id" FROM "{entry.name}" WHERE "{item.name}" = ? AND "Id" <> ? AND "IsDeleted" = 0'
            other = self.org.database.one(sql, (value, change.row["Id"]))
            if other:
                message = f"duplicate value found: {item.name} duplicates value on record with id: {other[0]}"
                raise SalesforceError("DUPLICATE_VALUE", message, fields=(item.name,))


def record_type(org: Org, viewer: Viewer, given: Given) -> ObjectType:
    """The object that a record of a collection names in its attributes."""
    attributes = given.get("attributes")
    if not isinstance(attributes, Mapping) or not isinstance(attributes.get("type"), str):
        raise ParseError("INVALID_TYPE", "sObject type must be specified in attributes.type")
    return viewer.object(org.schema, attributes["type"])


def upsert_key(viewer: Viewer, entry: ObjectType, name: str) -> Field:
    """The field that an upsert names in its URL; it must be an external id, or Id."""
    item = entry.find(name)
    if item is None or not viewer.sees(entry, item) or not item.matchable:
        message = f"Provided external ID field does not exist or is not accessible: {name}"
        raise SalesforceError("NOT_FOUND", message, status=404)
    return item
