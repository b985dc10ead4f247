"""Validation rules and duplicate rules that an administrator has set.

Sources: the REST API guide, "Duplicate Rule Header" (`allowSave` saves past a rule that alerts, never past one that
blocks), and its status codes (DUPLICATES_DETECTED); Salesforce help, "Duplicate rules" (the actions Allow with Alert
and Block; "Use one of these records?" is the text that a new rule begins with). Fuzzy matching is left out: a value
is another's or it is not.
"""

from __future__ import annotations

from simulators.salesforce_org.access import Viewer
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.rules.kinds import Change
from simulators.salesforce_org.schema import ObjectType
from simulators.salesforce_org.soql.compiler import Compiler
from simulators.salesforce_org.soql.grammar import parse


def run_rules(org: Org, viewer: Viewer, entry: ObjectType, change: Change, *, allow_duplicates: bool) -> None:
    """Refuse a stored record that a validation rule or a duplicate rule catches; the caller rolls back."""
    _validate(org, viewer, entry, str(change.row["Id"]))
    _deduplicate(org, entry, change, allow_duplicates)


def validation_sql(org: Org, entry: ObjectType, condition: str) -> tuple[str, tuple[str | float | int | None, ...]]:
    """The SQL of a rule's condition, which is a SOQL WHERE clause that is true for a record in error."""
    viewer = Viewer(user_id="", everything=True)
    compiled = Compiler(schema=org.schema, viewer=viewer, now=org.clock.now()).compile(
        parse(f"SELECT Id FROM {entry.name} WHERE {condition}")
    )
    return compiled.sql, compiled.parameters


def _validate(org: Org, viewer: Viewer, entry: ObjectType, record_id: str) -> None:
    """A rule with NOT($Permission.Name) in its formula lets those pass who have that custom permission."""
    held = (
        'SELECT g.name FROM _custom_grant g JOIN "PermissionSetAssignment" a ON a."PermissionSetId" = '
        'g.permission_set WHERE a."AssigneeId" = ? AND a."IsDeleted" = 0'
    )
    sql = (
        "SELECT r.condition, r.message, r.field FROM _validation_rule r LEFT JOIN _validation_exception e "
        "ON e.object = r.object AND e.name = r.name "
        f"WHERE r.object = ? AND (e.permission IS NULL OR e.permission NOT IN ({held})) ORDER BY r.name"
    )
    for condition, message, field in org.database.all(sql, (entry.name, viewer.user_id)):
        query, parameters = validation_sql(org, entry, condition)
        if org.database.one(f"SELECT 1 FROM ({query}) WHERE c0 = ?", (*parameters, record_id)):
            fields = (field,) if field else ()
            raise SalesforceError("FIELD_CUSTOM_VALIDATION_EXCEPTION", message, fields=fields)


def _deduplicate(org: Org, entry: ObjectType, change: Change, allow: bool) -> None:
    rules = org.database.all("SELECT field, allow_save FROM _duplicate_rule WHERE object = ?", (entry.name,))
    for field, allow_save in rules:
        value = change.given.get(field)
        if value is None or (allow and allow_save):
            continue
        others = org.database.ids_where(entry, field, value)
        if any(other != change.row["Id"] for other in others):
            raise SalesforceError("DUPLICATES_DETECTED", "Use one of these records?")
