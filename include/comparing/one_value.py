"""one_value: the fields of an address are one value, taken whole from one side and never mixed from both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from include.comparing.three_way import LastSynced, same
from include.model import Values
from include.owners import FieldOwner
from include.places import address_of

#: What is compared -> the fields that it is made of: one, or the parts of an address.
Units = Mapping[str, Sequence[str]]


def units_of(owners: Mapping[str, FieldOwner]) -> Units:
    """The parts of an address together, where one side's word counts for all of them."""
    parts: dict[str, list[str]] = {}
    for name in owners:
        parts.setdefault(address_of(name) or name, []).append(name)
    units: dict[str, tuple[str, ...]] = {}
    for unit, names in parts.items():
        is_whole = len(names) > 1 and len({owners[name] for name in names}) == 1
        units |= {unit: tuple(names)} if is_whole else {name: (name,) for name in names}
    return units


def gathered(values: Values, units: Units) -> dict[str, Any]:
    """The value of each unit: of an address all its parts, in their order."""
    return {unit: _of(unit, fields, values) for unit, fields in units.items()}


def gathered_steps(last_synced: LastSynced, units: Units, salesforce: Values, quickbooks: Values) -> LastSynced:
    """What both sides had in step, by unit; a part of an address that was not compared before is as it is now."""
    found: dict[str, list[Any]] = {}
    for unit, fields in units.items():
        if any(name in last_synced for name in fields):
            both = {name: last_synced.get(name, [salesforce.get(name), quickbooks.get(name)]) for name in fields}
            found[unit] = [_of(unit, fields, {name: each[side] for name, each in both.items()}) for side in (0, 1)]
    return found


def spread_steps(last_synced: LastSynced, units: Units) -> dict[str, list[Any]]:
    """The same by field, as it is kept."""
    return {
        name: [_part(unit, units[unit], side, place) for side in both]
        for unit, both in last_synced.items()
        for place, name in enumerate(units[unit])
    }


def differing_parts(unit: str, fields: Sequence[str], wanted: Any, there: Any) -> dict[str, Any]:
    """The fields of a unit that have to be written so that it says what is wanted."""
    if not _is_address(unit, fields):
        return {unit: wanted}
    return {name: new for name, new, old in zip(fields, wanted, there, strict=True) if not same(new, old)}


def _of(unit: str, fields: Sequence[str], values: Values) -> Any:
    return tuple(values.get(name) for name in fields) if _is_address(unit, fields) else values.get(unit)


def _part(unit: str, fields: Sequence[str], value: Any, place: int) -> Any:
    return value[place] if value is not None and _is_address(unit, fields) else value


def _is_address(unit: str, fields: Sequence[str]) -> bool:
    return tuple(fields) != (unit,)
