"""Contacts, users and the assignment of permission sets."""

from __future__ import annotations

from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.rules.kinds import Change, Writing


class ContactRule:
    """The name of a person is put together by the platform."""

    def before(self, writer: Writing, change: Change) -> None:
        """Derive Name from FirstName and LastName."""
        row = change.row
        row["Name"] = " ".join(str(row[part]) for part in ("FirstName", "LastName") if row.get(part))

    def after(self, writer: Writing, change: Change) -> None:
        """Nothing else moves."""


class UserRule(ContactRule):
    """A user name is an e-mail address and is taken once."""

    def before(self, writer: Writing, change: Change) -> None:
        """Derive Name and refuse a user name that is in use."""
        ContactRule.before(self, writer, change)
        row = change.row
        row.setdefault("UserType", "Standard")
        if change.old is None and "IsActive" not in change.given:
            row["IsActive"] = 1
        if "@" not in str(row.get("Username", "")):
            message = f"Username: invalid user name: {row.get('Username')}"
            raise SalesforceError("INVALID_EMAIL_ADDRESS", message, fields=("Username",))
        others = writer.org.database.ids_where(change.entry, "Username", row["Username"])
        if any(other != row["Id"] for other in others):
            message = "Duplicate Username. The username already exists in this or another Salesforce organization."
            raise SalesforceError("DUPLICATE_USERNAME", message, fields=("Username",))


class AssignmentRule:
    """A permission set is assigned to a user once."""

    def before(self, writer: Writing, change: Change) -> None:
        """Refuse the second assignment of the same set to the same user."""
        row = change.row
        row["IsActive"] = 1
        sql = 'SELECT 1 FROM "PermissionSetAssignment" WHERE "AssigneeId" = ? AND "PermissionSetId" = ?'
        if change.old is None and writer.org.database.one(sql, (row.get("AssigneeId"), row.get("PermissionSetId"))):
            message = "Duplicate PermissionSetAssignment. Assignee: the user has this permission set already"
            raise SalesforceError("DUPLICATE_VALUE", message, fields=("AssigneeId", "PermissionSetId"))

    def after(self, writer: Writing, change: Change) -> None:
        """Nothing else moves; rights are read afresh for every call."""
