"""What objects and fields the org has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from simulators.salesforce_org.errors import invalid_type


class FieldType(StrEnum):
    """The field types of describe."""

    ID = "id"
    STRING = "string"
    TEXTAREA = "textarea"
    PICKLIST = "picklist"
    MULTIPICKLIST = "multipicklist"
    REFERENCE = "reference"
    BOOLEAN = "boolean"
    CURRENCY = "currency"
    DOUBLE = "double"
    PERCENT = "percent"
    INT = "int"
    DATE = "date"
    DATETIME = "datetime"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"


NUMBERS = (FieldType.CURRENCY, FieldType.DOUBLE, FieldType.PERCENT, FieldType.INT)
IDS = (FieldType.ID, FieldType.REFERENCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PicklistValue:
    """One value of a picklist."""

    value: str
    label: str
    default: bool = False
    valid_for: str = ""  #: bits of the controlling values, base64


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of an object, with everything that writes, queries and describe need to know."""

    name: str
    label: str
    type: FieldType
    length: int = 0
    precision: int = 0
    scale: int = 0
    required: bool = False
    createable: bool = True
    updateable: bool = True
    custom: bool = False
    is_name: bool = False
    external_id: bool = False
    unique: bool = False
    case_sensitive: bool = False
    restricted: bool = False
    values: tuple[PicklistValue, ...] = ()
    reference_to: str = ""
    relationship: str = ""  #: name by which SOQL walks from the child to the parent
    children: str = ""  #: name by which SOQL walks from the parent to its children
    cascade: bool = False
    default: str | None = None
    controller: str = ""  #: the picklist that says which values are valid
    auto_number: str = ""  #: display format such as QBT-{00000}
    description: str = ""
    formula: str = ""  #: what works its value out; nobody writes it

    @property
    def long_text(self) -> bool:
        """Long text areas cannot be filtered, sorted or grouped."""
        return self.type == FieldType.TEXTAREA and self.length > 255

    @property
    def matchable(self) -> bool:
        """May an upsert or a foreign key look a record up by this field?"""
        return self.external_id or self.type == FieldType.ID


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectType:
    """One object with its fields, keyed by lower-case name (names are case-insensitive)."""

    name: str
    label: str
    plural: str
    prefix: str
    fields: dict[str, Field] = field(default_factory=dict)
    custom: bool = False
    writable: bool = True
    deletable: bool = True
    undeletable: bool = True
    mergeable: bool = False

    def find(self, name: str) -> Field | None:
        """The field of this name in any case."""
        return self.fields.get(name.lower())

    def relationship(self, name: str) -> Field | None:
        """The look-up field that this relationship name walks along."""
        wanted = name.lower()
        return next((f for f in self.fields.values() if f.relationship.lower() == wanted), None)

    @property
    def name_field(self) -> Field | None:
        """The field that a person calls the record by."""
        return next((f for f in self.fields.values() if f.is_name), None)


@dataclass(slots=True)
class Schema:
    """All objects of the org, keyed by lower-case name."""

    objects: dict[str, ObjectType] = field(default_factory=dict)

    def __iter__(self) -> Iterator[ObjectType]:
        return iter(self.objects.values())

    def add(self, entry: ObjectType) -> None:
        """Add an object or replace its definition."""
        self.objects[entry.name.lower()] = entry

    def find(self, name: str) -> ObjectType | None:
        """The object of this name in any case."""
        return self.objects.get(name.lower())

    def get(self, name: str) -> ObjectType:
        """The object of this name; INVALID_TYPE when there is none."""
        found = self.find(name)
        if found is None:
            raise invalid_type(name)
        return found

    def by_id(self, record_id: str) -> ObjectType | None:
        """The object whose key prefix an id carries."""
        return next((entry for entry in self if entry.prefix == record_id[:3]), None)

    def children_of(self, parent: str) -> Iterator[tuple[ObjectType, Field]]:
        """Every look-up that points at an object."""
        for entry in self:
            for item in entry.fields.values():
                if item.reference_to == parent:
                    yield entry, item
