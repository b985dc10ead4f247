"""Transforms of addresses: from Salesforce's street, city, state, postal code and country to QuickBooks' lines."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from typing import Any

from include.mappings.transforms.context import Scene
from include.mappings.transforms.lengths import LENGTHS
from include.mappings.transforms.refusal import Refusal
from include.mappings.transforms.texts import single_line

_PARTS = ("Street", "City", "State", "PostalCode", "Country")
_LINES = ("Addr1", "Addr2", "Addr3", "Addr4", "Addr5")
_LINE_LENGTH = LENGTHS["Addr1"]


def field_names(kind: str) -> tuple[str, ...]:
    """The five fields of an address of Salesforce: `Billing` -> BillingStreet and so on."""
    return tuple(f"{kind}{part}" for part in _PARTS)


def billing_address(scene: Scene, record: Mapping[str, Any], name: object = None) -> dict[str, str] | None:
    """The record's billing address; a name in brackets becomes its first line."""
    return _address(scene, record, "Billing", name)


def shipping_address(scene: Scene, record: Mapping[str, Any], name: object = None) -> dict[str, str] | None:
    """The record's shipping address; a name in brackets becomes its first line."""
    return _address(scene, record, "Shipping", name)


def mailing_address(scene: Scene, record: Mapping[str, Any], name: object = None) -> dict[str, str] | None:
    """The contact's mailing address; a name in brackets becomes its first line."""
    return _address(scene, record, "Mailing", name)


def street(address: object, name: object = None) -> str | None:
    """The lines of an address of QuickBooks above its city; a first line that is the name in brackets is left out."""
    if not isinstance(address, Mapping):
        raise Refusal("its value is not an address of QuickBooks", set_up="map an element like BillAddress")
    lines = [line for line in (single_line(address.get(place) or "") for place in _LINES) if line]
    if lines and name is not None and lines[0].casefold() == single_line(name).casefold():
        lines = lines[1:]
    return "\n".join(lines) or None


def _address(scene: Scene, record: Mapping[str, Any], kind: str, name: object) -> dict[str, str] | None:
    """None when all five fields are empty."""
    street, city, state, postal_code, country = (str(record.get(field) or "") for field in field_names(kind))
    values = {
        "City": _fitting(scene, city, "City"),
        "State": _fitting(scene, state, "State"),
        "PostalCode": _postal_code(scene, postal_code, f"{kind}PostalCode"),
        "Country": _fitting(scene, country, "Country"),
    }
    lines = _lines(scene, street)
    if not lines and not any(values.values()):
        return None
    if name is not None:
        lines = _five([*_lines(scene, single_line(name))[:1], *lines])
    return {**dict(zip(_LINES, lines, strict=False)), **{key: text for key, text in values.items() if text}}


def _lines(scene: Scene, street: str) -> list[str]:
    """The street in at most five lines of 41: long lines are broken between words, surplus lines are joined."""
    lines = [scene.context.written(line) for line in map(single_line, street.splitlines()) if line]
    broken = [piece for line in lines for piece in _wrapped(line)]
    return _five(broken if len(broken) <= len(_LINES) else lines)


def _wrapped(line: str) -> list[str]:
    if len(line) <= _LINE_LENGTH:
        return [line]
    return textwrap.wrap(line, _LINE_LENGTH, break_on_hyphens=False)


def _five(lines: list[str]) -> list[str]:
    kept, surplus = lines[: len(_LINES) - 1], lines[len(_LINES) - 1 :]
    rows = [*kept, ", ".join(surplus)] if surplus else kept
    return [row for row in (text[:_LINE_LENGTH].strip(" ,") for text in rows) if row]


def _fitting(scene: Scene, text: str, element: str) -> str:
    return scene.context.written(single_line(text))[: LENGTHS[element]].rstrip()


def _postal_code(scene: Scene, text: str, field: str) -> str:
    """A postal code is never cut: half of one leads somewhere else."""
    code = scene.context.written(single_line(text))
    if len(code) > LENGTHS["PostalCode"]:
        code = code.replace(" ", "")
    if len(code) > LENGTHS["PostalCode"]:
        raise Refusal(f"{field} has {len(code)} characters, and QuickBooks holds 13. Correct the address")
    return code
