"""State and Country/Territory Picklists: an address takes a country and a state of the org's list, by code or by name.

Source: Salesforce help, "State and Country/Territory Picklists" and "Integration values": a text field takes the
integration value and nothing else, a code field the ISO code, and each fills the other; a state needs its country.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from simulators.salesforce_org.database import Database, Row
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.schema import Field, ObjectType, PicklistValue, Schema
from simulators.salesforce_org.standard_objects import standard_field

_SETTING = "countries"
_STATE, _COUNTRY = "State", "Country"
_WORDS = {
    _COUNTRY: "There's a problem with this country, even though it may appear correct. Please select a "
    "country/territory from the list of valid countries.",
    _STATE: "There's a problem with this state, even though it may appear correct. Please select a state from the list "
    "of valid states.",
}
_NO_COUNTRY = "A country/territory must be specified before specifying a state value for field"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A country or a state of the list, and the states of a country."""

    code: str
    name: str
    states: tuple[Listed, ...] = ()


def set_countries(database: Database, schema: Schema, countries: Sequence[dict[str, Any]]) -> None:
    """Switch the lists on; what is there already stays as it is, without a code."""
    database.remember(_SETTING, json.dumps(countries))
    add_countries(schema, database)
    for entry in schema:
        if any(_addresses(entry)):
            database.prepare(entry)


def add_countries(schema: Schema, database: Database) -> None:
    """Give every address the fields of codes that an org with the lists has."""
    countries = _countries(database)
    if not countries:
        return
    states = [(state, number) for number, country in enumerate(countries) for state in country.states]
    for entry in schema:
        for address in _addresses(entry):
            country = _code_field(f"{address}{_COUNTRY}Code", countries)
            state = _code_field(f"{address}{_STATE}Code", [state for state, _ in states])
            values = tuple(
                replace(value, valid_for=_bit(number)) for value, (_, number) in zip(state.values, states, strict=True)
            )
            entry.fields[country.name.lower()] = country
            entry.fields[state.name.lower()] = replace(state, values=values, controller=country.name)


def settle_addresses(database: Database, entry: ObjectType, given: Row, row: Row) -> None:
    """Let code and name follow each other, and refuse what the lists do not have."""
    countries = _countries(database)
    for address in _addresses(entry) if countries else ():
        names = [f"{address}{part}{end}" for part in (_COUNTRY, _STATE) for end in ("", "Code")]
        if not given.keys() & set(names):
            continue
        country = _settle(entry, address, _COUNTRY, countries, given, row)
        if country is None and row.get(f"{address}{_STATE}"):
            raise _refusal(entry, address, _STATE, _NO_COUNTRY)
        _settle(entry, address, _STATE, () if country is None else country.states, given, row)


def _settle(
    entry: ObjectType, address: str, part: str, listed: Sequence[Listed], given: Row, row: Row
) -> Listed | None:
    """What a part of an address is in the list; None when it is empty."""
    text, code = f"{address}{part}", f"{address}{part}Code"
    by_code = code in given and (given[code] is not None or text not in given)
    said = row.get(code) if by_code else row.get(text)
    if said is None:
        row[text] = row[code] = None
        return None
    wanted = str(said).casefold()
    found = next((each for each in listed if (each.code if by_code else each.name).casefold() == wanted), None)
    if found is None:
        raise _refusal(entry, address, part, _WORDS[part])
    row[text], row[code] = found.name, found.code
    return found


def _refusal(entry: ObjectType, address: str, part: str, words: str) -> SalesforceError:
    item = entry.fields[f"{address}{part}".lower()]
    return SalesforceError("FIELD_INTEGRITY_EXCEPTION", f"{words}: {item.label}", fields=(item.name,))


def _addresses(entry: ObjectType) -> Iterator[str]:
    """`Billing`, `Shipping`: the addresses of an object."""
    for item in list(entry.fields.values()):
        name = item.name.removesuffix(_COUNTRY)
        if not item.custom and name != item.name and entry.find(f"{name}{_STATE}") is not None:
            yield name


def _countries(database: Database) -> list[Listed]:
    return [
        Listed(
            code=country["code"],
            name=country["name"],
            states=tuple(Listed(code=state["code"], name=state["name"]) for state in country.get("states", ())),
        )
        for country in json.loads(database.setting(_SETTING) or "[]")
    ]


def _code_field(name: str, listed: Sequence[Listed]) -> Field:
    made = standard_field(name, {"type": "picklist", "length": 10})
    return replace(made, values=tuple(PicklistValue(value=each.code, label=each.name) for each in listed))


def _bit(number: int) -> str:
    """Which value of the controlling list it is valid for, as describe says it: a bit set, the highest bit first."""
    bits = bytearray(number // 8 + 1)
    bits[number // 8] |= 0x80 >> number % 8
    return base64.b64encode(bytes(bits)).decode()
