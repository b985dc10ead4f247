"""Transforms that choose: defaults, tables, accounts of items."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from include.mappings.transforms.context import Scene
from include.mappings.transforms.refusal import Refusal

#: Where an entry of QuickBooks has its name, and where its value.
_ENTRIES: Final = (("ContactName", "ContactValue"), ("DataExtName", "DataExtValue"))


def default(value: object, instead: object) -> object:
    """The value, or another one when it is empty."""
    return instead if value is None else value


def required(value: object, what: str) -> object:
    """The value; an empty one holds the record with the words in brackets."""
    if value is None:
        raise Refusal(f"{what} is empty. Fill it in")
    return value


def yes_no(value: object) -> str:
    """Yes or No for a check box."""
    return "Yes" if value is True or value in ("true", "True") else "No"


def flag(value: object) -> bool:
    """True or false, from QuickBooks' words for them."""
    words = {"true": True, "1": True, "false": False, "0": False}
    if str(value).lower() not in words:
        raise Refusal(f'its value is "{value}", which is neither true nor false', set_up="map an element like IsActive")
    return words[str(value).lower()]


def named(entries: object, name: str) -> object:
    """What the entry of that name holds, of a list of entries like AdditionalContactRef or DataExtRet."""
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, Mapping):
            found = next((entry.get(held) for label, held in _ENTRIES if entry.get(label) == name), None)
            if found is not None:
                return found
    return None


def lookup(scene: Scene, value: object, table: str, default: object = None) -> object:
    """What the table of that name (under `tables` in the file) says for the value, or the default in brackets."""
    if value is None:
        return default
    rows = scene.tables.get(table, {})
    if str(value) in rows:
        return rows[str(value)]
    if default is not None:
        return default
    raise Refusal(
        f'"{value}" is none of the values that are known here. Correct it',
        set_up=f"add a row for it to the table {table} of the mapping file",
    )


def account(scene: Scene, value: object, kind: str) -> object:
    """The QuickBooks account that the field names, or the company's default account of that kind.

    Kinds are `income`, `cogs`, `asset` and `expense`; a default for one item type only (`ItemService.income`) wins.
    """
    return default_account(scene, kind) if value is None else value


def default_account(scene: Scene, kind: object) -> str:
    """The company's default account of a kind: income, cogs, asset or expense."""
    accounts = scene.context.accounts
    found = accounts.get(f"{scene.target}.{kind}") or accounts.get(str(kind))
    if not found:
        raise Refusal(
            f"{scene.target} needs an account of the kind {kind}, and neither the product nor the sync names one. "
            "Name one with the product",
            set_up=f"set accounts.{kind} in the settings, or map a field that names the account",
        )
    return found
