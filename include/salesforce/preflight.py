"""Does the org offer what the mappings ask for? Complaints in words, from descriptions alone."""

from __future__ import annotations

from collections.abc import Iterable

from include.salesforce.descriptions import ObjectDescription

_ADMIN = "The integration user needs System Administrator access or the same rights by permission set."


def check_object(description: ObjectDescription, *, written: bool, created: bool = False) -> list[str]:
    """Return complaints about the user's rights on a whole object."""
    complaints = []
    if not description.queryable:
        complaints.append(f"{description.name} may not be read by this user. {_ADMIN}")
    if written and not description.updateable:
        complaints.append(f"{description.name} may not be edited by this user. {_ADMIN}")
    if created and not description.createable:
        complaints.append(f"{description.name} may not be created by this user. {_ADMIN}")
    return complaints


def check_fields(
    description: ObjectDescription, wanted_fields: Iterable[str], writable_fields: Iterable[str]
) -> list[str]:
    """Return complaints about fields that are read (`wanted_fields`) or written (`writable_fields`).

    A field that is not in the description is missing or hidden: the org does not tell these two apart.
    """
    writable = {each.lower(): each for each in writable_fields}
    wanted = {each.lower(): each for each in wanted_fields} | writable
    complaints = []
    for key, name in sorted(wanted.items()):
        found = description.field(name)
        if found is None:
            complaints.append(_missing(description.name, name))
        elif key in writable and not found.updateable:
            complaints.append(_read_only(description, name))
    return complaints


def check_picklist(description: ObjectDescription, field: str, values: Iterable[str]) -> list[str]:
    """Return complaints about values that are written to a restricted picklist which does not hold them."""
    found = description.field(field)
    if found is None or not found.restricted:
        return []
    absent = [value for value in values if value not in found.values]
    return [f'{description.name}.{field} lacks the value "{value}". Deploy the package again.' for value in absent]


def has_person_accounts(description: ObjectDescription) -> bool:
    """Are person accounts enabled? Asked of Account or Contact, which then have IsPersonAccount."""
    return description.field("IsPersonAccount") is not None


def has_multiple_currencies(description: ObjectDescription) -> bool:
    """Is the org multi-currency? Its records then have CurrencyIsoCode."""
    return description.field("CurrencyIsoCode") is not None


def _missing(object_name: str, name: str) -> str:
    if name.upper().startswith("QB_"):
        cure = "Deploy the package (`./o2c package deploy`); it also assigns the permission set QuickBooks_Sync."
    else:
        cure = "Correct the mapping, or grant the field to the integration user by a permission set."
    return f"{object_name}.{name} is missing or hidden by field-level security. {cure}"


def _read_only(description: ObjectDescription, name: str) -> str:
    if name.lower() == "name" and description.name == "Account" and has_person_accounts(description):
        return "Account.Name cannot be written while person accounts are enabled. Write LastName and FirstName."
    if name.upper().startswith("QB_"):
        cure = "Assign the permission set QuickBooks_Sync to the integration user."
    else:
        cure = "Take it out of write_back, or let the integration user edit it by a permission set."
    return f"{description.name}.{name} may not be written by this user. {cure}"
