"""Does the org offer what the mappings ask for? Complaints in words, from descriptions alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from include.currencies import CURRENCY
from include.salesforce.descriptions import ObjectDescription

#: In a formula: a field of a parent, a setting or the user, and what the clock decides.
_BEYOND: Final = re.compile(r"[A-Za-z]\w*\.[A-Za-z]|\$\w|\b(?:TODAY|NOW|TIMENOW)\s*\(", re.IGNORECASE)
_NAME: Final = re.compile(r"[A-Za-z]\w*")
#: An integration licence is enough: nobody is asked to make the user an administrator.
_RIGHT = (
    "The permission set QuickBooks_Sync gives this right for the objects of the shipped mappings, and `./o2c package "
    "deploy` assigns it. Give it for any other object by a permission set of your own."
)


def check_object(description: ObjectDescription, *, written: bool, created: bool = False) -> list[str]:
    """Return complaints about the user's rights on a whole object."""
    complaints = []
    if not description.queryable:
        complaints.append(f"{description.name} may not be read by this user. {_RIGHT}")
    if written and not description.updateable:
        complaints.append(f"{description.name} may not be edited by this user. {_RIGHT}")
    if created and not description.createable:
        complaints.append(f"{description.name} may not be created by this user. {_RIGHT}")
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


def unseen_formulas(description: ObjectDescription, wanted_fields: Iterable[str]) -> list[str]:
    """Formula fields that are read and change without a stamp: by another record, by the user, or as time goes by.

    What the record's own fields alone decide is stamped with them.
    """
    found = (description.field(name) for name in sorted(wanted_fields))
    return [
        f"{description.name}.{each.name} is a formula: when only what it reads has changed, Salesforce calls the "
        "record unchanged, and no run sees it. Name in the mapping what the formula reads, or run "
        "salesforce_to_quickbooks with the mode Complete after such a change."
        for each in found
        if each is not None and each.name.endswith("__c") and _changes_unseen(description, each.formula, {each.name})
    ]


def check_told_apart(description: ObjectDescription, name: str) -> list[str]:
    """Return a complaint about the field that tells companies apart, where no run would see its change."""
    found = description.field(name)
    if found is None or not _changes_unseen(description, found.formula, {found.name}):
        return []
    return [
        f"{description.name}.{found.name} tells the companies apart, and is a formula that reads other records: when "
        "it comes to say another company, no run sees it. Name a field of the object itself, which a flow "
        "of Salesforce may fill in."
    ]


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
    return description.field(CURRENCY) is not None


def _changes_unseen(description: ObjectDescription, formula: str, seen: set[str]) -> bool:
    """Whether a formula reads beyond its record, itself or through another formula of the record."""
    if _BEYOND.search(formula):
        return True
    named = (description.field(name) for name in _NAME.findall(formula))
    deeper = [each for each in named if each is not None and each.formula and each.name not in seen]
    return any(_changes_unseen(description, each.formula, {*seen, each.name}) for each in deeper)


def _missing(object_name: str, name: str) -> str:
    if name.upper().startswith("QB_"):
        cure = "Deploy the package (`./o2c package deploy`); it also assigns the permission set QuickBooks_Sync."
    else:
        cure = "Correct the mapping, or grant the field to the integration user by a permission set."
    return f"{object_name}.{name} is missing or hidden by field-level security. {cure}"


def _read_only(description: ObjectDescription, name: str) -> str:
    found = description.field(name)
    if found is not None and found.calculated:
        return (
            f"{description.name}.{name} is worked out by Salesforce (a formula or a roll-up), and nobody can write it. "
            "Take it out of what the mapping writes, or write what it is worked out from."
        )
    if name.lower() == "name" and description.name == "Account" and has_person_accounts(description):
        return "Account.Name cannot be written while person accounts are enabled. Write LastName and FirstName."
    if name.upper().startswith("QB_"):
        cure = "Assign the permission set QuickBooks_Sync to the integration user."
    else:
        cure = "Take it out of write_back, or let the integration user edit it by a permission set."
    return f"{description.name}.{name} may not be written by this user. {cure}"
