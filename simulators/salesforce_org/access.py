"""What a user may see and change: object permissions, field-level security, and what sharing hides."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simulators.salesforce_org.database import Database, Row
from simulators.salesforce_org.errors import SalesforceError, invalid_type, no_such_column
from simulators.salesforce_org.schema import Field, ObjectType, Schema

ADMINISTRATOR = "System Administrator"
ADMINISTRATOR_OBJECTS = ("User", "PermissionSetAssignment")


class Verb(StrEnum):
    """What an object permission allows."""

    READ = "read"
    CREATE = "create"
    EDIT = "edit"
    DELETE = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """One user's rights at this moment.

    A profile opens the standard objects and the administrator's profile opens every object; a custom field is opened
    by permission sets only, for the administrator as well. `everything` is the seat of the administration URLs.
    """

    user_id: str
    administrator: bool = False
    everything: bool = False
    objects: frozenset[tuple[str, str]] = frozenset()
    readable: frozenset[tuple[str, str]] = frozenset()
    editable: frozenset[tuple[str, str]] = frozenset()
    denied: frozenset[tuple[str, str]] = frozenset()  #: standard fields that the profile's field-level security hides
    hides_records: bool = False  #: sharing keeps some records from the user; `_hidden_record` says which

    def may(self, verb: Verb, entry: ObjectType) -> bool:
        """May the user do this to records of the object?"""
        if self.everything:
            return True
        if verb != Verb.READ and entry.name in ADMINISTRATOR_OBJECTS:
            return self.administrator
        return not entry.custom or self.administrator or (entry.name, verb.value) in self.objects

    def sees(self, entry: ObjectType, item: Field) -> bool:
        """Is the field visible? A required field, and the name of a record, always are."""
        if self.everything or item.required or item.is_name:
            return True
        if not item.custom:
            return (entry.name, item.name) not in self.denied
        return (entry.name, item.name) in self.readable

    def edits(self, entry: ObjectType, item: Field) -> bool:
        """May the user write the field?"""
        if self.everything or item.required or item.is_name:
            return True
        if not item.custom:
            return (entry.name, item.name) not in self.denied
        return (entry.name, item.name) in self.editable

    def object(self, schema: Schema, name: str) -> ObjectType:
        """The object of this name, if the user may read it; INVALID_TYPE otherwise."""
        entry = schema.get(name)
        if not self.may(Verb.READ, entry):
            raise invalid_type(name)
        return entry

    def field(self, entry: ObjectType, name: str) -> Field:
        """The field of this name, if the user sees it; INVALID_FIELD otherwise."""
        item = entry.find(name)
        if item is None or not self.sees(entry, item):
            raise no_such_column(name, entry.name)
        return item

    def demand(self, verb: Verb, entry: ObjectType) -> None:
        """Refuse what the user may not do to the object."""
        if not entry.writable and not self.everything:
            raise SalesforceError("INVALID_TYPE_FOR_OPERATION", f"entity type {entry.name} does not support {verb}")
        if not self.may(Verb.READ, entry):
            raise invalid_type(entry.name)
        if not self.may(verb, entry):
            message = f"insufficient access rights on object: {entry.name}"
            raise SalesforceError("INSUFFICIENT_ACCESS_OR_READONLY", message, status=403)


def is_hidden(database: Database, viewer: Viewer, entry: ObjectType, row: Row) -> bool:
    """Does sharing keep this record from the user, or the record that it is a detail of?

    Source: Salesforce help, "Organization-wide sharing defaults" (a detail is controlled by its parent; who has no
    access is shown nothing, and no answer says that something is left out).
    """
    if viewer.everything or not viewer.hides_records:
        return False
    ids = [row["Id"], *(row.get(link.name) for link in owners(entry))]
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT 1 FROM _hidden_record WHERE user_id = ? AND record_id IN ({marks})"
    return database.one(sql, (viewer.user_id, *ids)) is not None


def owners(entry: ObjectType) -> list[Field]:
    """The look-ups by which records of the object share the fate of another: who sees that one sees these."""
    return [item for item in entry.fields.values() if item.cascade and item.required]


def viewer_of(database: Database, user_id: str) -> Viewer:
    """The rights of a user: the profile, and the union of the assigned permission sets."""
    profile = database.one(
        'SELECT p."Name" FROM "User" u JOIN "Profile" p ON p."Id" = u."ProfileId" WHERE u."Id" = ?', (user_id,)
    )
    held = 'IN (SELECT "PermissionSetId" FROM "PermissionSetAssignment" WHERE "AssigneeId" = ? AND "IsDeleted" = 0)'
    objects = database.all(f"SELECT object, verb FROM _object_permission WHERE permission_set {held}", (user_id,))
    fields = database.all(
        f"SELECT object, field, editable FROM _field_permission WHERE permission_set {held}", (user_id,)
    )
    denied = database.all("SELECT object, field FROM _hidden_field WHERE user_id = ?", (user_id,))
    return Viewer(
        user_id=user_id,
        denied=frozenset((name, field) for name, field in denied),
        hides_records=database.one("SELECT 1 FROM _hidden_record WHERE user_id = ?", (user_id,)) is not None,
        administrator=profile is not None and profile[0] == ADMINISTRATOR,
        objects=frozenset((name, verb) for name, verb in objects),
        readable=frozenset((name, field) for name, field, _ in fields),
        editable=frozenset((name, field) for name, field, editable in fields if editable),
    )
