"""Transforms that choose: defaults, tables, accounts of items."""

from __future__ import annotations

from include.mappings.context import Scene
from include.mappings.refusal import Refusal


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


def lookup(scene: Scene, value: object, table: str, default: object = None) -> object:
    """What the table of that name (under `tables` in the file) says for the value, or the default in brackets."""
    if value is None:
        return default
    rows = scene.tables.get(table, {})
    if str(value) in rows:
        return rows[str(value)]
    if default is not None:
        return default
    raise Refusal(f'the table {table} has no row for "{value}". Add one to the mapping file, or correct the record')


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
            f"{scene.target} needs an account of the kind {kind}, and neither the product nor the settings name one. "
            f"Set accounts.{kind} in the settings, or map a field of the product that names the account"
        )
    return found
