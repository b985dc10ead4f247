"""Contact roles: one contact of a deal is the primary one."""

from __future__ import annotations

from simulators.salesforce_org.rules.kinds import Change, Writing


class ContactRoleRule:
    """Naming a primary contact takes the mark from the one before."""

    def before(self, writer: Writing, change: Change) -> None:
        """Nothing to derive."""

    def after(self, writer: Writing, change: Change) -> None:
        """Unmark the other roles of the deal."""
        if change.row["IsPrimary"] and (change.old is None or not change.old["IsPrimary"]):
            writer.org.database.run(
                'UPDATE "OpportunityContactRole" SET "IsPrimary" = 0, "SystemModstamp" = ? '
                'WHERE "OpportunityId" = ? AND "Id" <> ? AND "IsPrimary" = 1',
                (writer.stamp, change.row["OpportunityId"], change.row["Id"]),
            )
