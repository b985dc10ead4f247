"""Who gets the permission sets of the package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from include.salesforce.client import Salesforce
from include.salesforce.error_codes import SalesforceSetup
from include.salesforce.soql import quote, to_id18

INTEGRATION_SET = "QuickBooks_Sync"  #: fields and records, for the user that the sync signs on as
PEOPLE_SET = "QuickBooks_Sync_User"  #: fields only, for people

#: A choice of people -> which users it means. Profile names are translated in orgs, rights are not.
_GROUPS: Mapping[str, str] = {
    "admins": "Profile.PermissionsModifyAllData = true",
    "all": "UserType = 'Standard'",
}
_PROFILE = "profile:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """The outcome of assigning one permission set: how many users are new, had it before, or could not get it."""

    permission_set: str
    added: int
    present: int
    refused: tuple[str, ...] = ()  #: `user name: why`


def assign_to_integration_user(salesforce: Salesforce, username: str | None = None) -> Assignment:
    """Give the integration user its rights: the signed-on user, or the one with this user name.

    SalesforceSetup when the org refuses.
    """
    users = _users(salesforce, [username]) if username else {salesforce.user_id(): "the signed-on user"}
    outcome = _assign(salesforce, INTEGRATION_SET, users)
    if outcome.refused:
        raise SalesforceSetup(
            f"The permission set {INTEGRATION_SET} could not be assigned: {outcome.refused[0]}. "
            "Assign it to the integration user in Setup, Permission Sets.",
            record_id=next(iter(users)),
        )
    return outcome


def assign_to_people(salesforce: Salesforce, choice: str | Sequence[str]) -> Assignment:
    """Show the fields to `admins`, `all`, the users of one profile (`profile:Sales User`), or users by user name."""
    return _assign(salesforce, PEOPLE_SET, _users(salesforce, choice))


def _users(salesforce: Salesforce, choice: str | Sequence[str]) -> Mapping[str, str]:
    found: dict[str, str] = {
        to_id18(user["Id"]): str(user["Username"])
        for user in salesforce.query_all(f"SELECT Id, Username FROM User WHERE IsActive = true AND {_which(choice)}")
    }
    if isinstance(choice, str):
        wanted = [] if found or choice in _GROUPS else [choice]
    else:
        names = {each.lower() for each in found.values()}
        wanted = [each for each in choice if each.lower() not in names]
    if wanted:
        raise SalesforceSetup(
            f"No active Salesforce user belongs to {', '.join(wanted)}. Correct the user names or the profile's name."
        )
    return found


def _which(choice: str | Sequence[str]) -> str:
    if not isinstance(choice, str):
        return f"Username IN ({', '.join(map(quote, choice))})"
    if choice.startswith(_PROFILE):
        return f"Profile.Name = {quote(choice.removeprefix(_PROFILE))}"
    return _GROUPS.get(choice) or f"Username = {quote(choice)}"


def _assign(salesforce: Salesforce, permission_set: str, users: Mapping[str, str]) -> Assignment:
    set_id = _set_id(salesforce, permission_set)
    present = {
        to_id18(row["AssigneeId"])
        for row in salesforce.query_all(
            f"SELECT AssigneeId FROM PermissionSetAssignment WHERE PermissionSetId = {quote(set_id)}"
        )
    }
    missing = [user for user in users if user not in present]
    rows = [{"AssigneeId": user, "PermissionSetId": set_id} for user in missing]
    results = salesforce.create_records("PermissionSetAssignment", rows)
    refused = tuple(
        f"{users[user]}: {result.errors[0].message if result.errors else 'no reason given'}"
        for user, result in zip(missing, results, strict=True)
        if not result.success and not any(error.code == "DUPLICATE_VALUE" for error in result.errors)
    )
    return Assignment(
        permission_set=permission_set,
        added=len(missing) - len(refused),
        present=len(users) - len(missing),
        refused=refused,
    )


def _set_id(salesforce: Salesforce, permission_set: str) -> str:
    rows = list(salesforce.query_all(f"SELECT Id FROM PermissionSet WHERE Name = {quote(permission_set)}"))
    if not rows:
        raise SalesforceSetup(
            f"The org has no permission set {permission_set}. Deploy the package first: `./o2c package deploy`."
        )
    return to_id18(rows[0]["Id"])
