"""Accounts: the hierarchy must not run in a circle."""

from __future__ import annotations

from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.rules.kinds import Change, Writing


class AccountRule:
    """An account is not its own ancestor."""

    def before(self, writer: Writing, change: Change) -> None:
        """Walk up the parents of a changed ParentId."""
        parent = change.given.get("ParentId")
        while parent:
            if parent == change.row.get("Id"):
                message = "Circular reference in the account hierarchy: an account cannot be its own ancestor"
                raise SalesforceError("CIRCULAR_DEPENDENCY", message, fields=("ParentId",))
            row = writer.org.database.one('SELECT "ParentId" FROM "Account" WHERE "Id" = ?', (parent,))
            parent = row[0] if row else None

    def after(self, writer: Writing, change: Change) -> None:
        """Nothing else moves."""
