"""read_places: the countries and states that an object takes, as its description lists them."""

from __future__ import annotations

import base64
from collections.abc import Iterator

from include.places import COUNTRY, STATE, Country, Places, State
from include.salesforce.descriptions import FieldDescription, ObjectDescription

_CODES = f"{COUNTRY}Code"


def read_places(description: ObjectDescription) -> Places | None:
    """The lists of an object; None in an org whose addresses are free text.

    Source: State and Country/Territory Picklists give each address fields of codes; the one of the state is a picklist
    that depends on the one of the country, by a bit set that describe tells for each value.
    """
    addresses = [name.removesuffix(_CODES) for name in description.fields if name.endswith(_CODES)]
    if not addresses:
        return None
    countries = description.fields[f"{addresses[0]}{_CODES}"]
    states = description.field(f"{addresses[0]}{STATE}Code")
    return Places(
        addresses=tuple(addresses),
        countries=[Country(code=each.value, name=each.label) for each in countries.choices],
        states=[] if states is None else list(_states(states, countries)),
    )


def _states(states: FieldDescription, countries: FieldDescription) -> Iterator[State]:
    for state in states.choices:
        bits = base64.b64decode(state.valid_for)
        for number, country in enumerate(countries.choices):
            if number // 8 < len(bits) and bits[number // 8] & 0x80 >> number % 8:
                yield State(code=state.value, name=state.label, country=country.value)
