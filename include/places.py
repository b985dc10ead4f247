"""Places: the countries and states of an org that has lists of them, by which addresses are written and compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from include.model import Values

STATE: Final = "State"
COUNTRY: Final = "Country"
_PART: Final = re.compile(rf"([A-Z][A-Za-z]*)(?:Street|City|{STATE}|PostalCode|{COUNTRY})")
#: What people write for a country that its list calls otherwise.
_ALSO: Final[Mapping[str, str]] = {
    "usa": "US",
    "us": "US",
    "united states of america": "US",
    "america": "US",
    "uk": "GB",
    "great britain": "GB",
    "england": "GB",
}
_HOME: Final[Mapping[str, str]] = {"UK": "GB"}  #: QuickBooks' word for an edition -> the code of its country


def address_of(name: str) -> str | None:
    """The address that a field of Salesforce is a part of: `BillingAddress` for `BillingCity`; None for any other."""
    part = _PART.fullmatch(name)
    return f"{part[1]}Address" if part is not None else None


def same_address(name: str, other: str) -> bool:
    """Whether two fields of Salesforce are parts of one address, which is one value: `BillingCity`, `BillingState`."""
    return address_of(name) is not None and address_of(name) == address_of(other)


def has_places(fields: Iterable[str]) -> bool:
    """Whether some of these fields hold a country or a state."""
    return any(name.endswith((STATE, COUNTRY)) for name in fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country of the list."""

    code: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A state of the list; the same code may stand in several countries."""

    code: str
    name: str
    country: str  #: the code of its country


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The lists of one object. `addresses` are the beginnings of its fields: `Billing`, `Shipping`."""

    addresses: tuple[str, ...]
    countries: Sequence[Country]
    states: Sequence[State]

    def spelled(self, values: Values, *, home: str = "") -> dict[str, Any]:
        """The same with countries and states by the names of the lists, whatever QuickBooks calls them.

        Where QuickBooks names no country, it is the one that alone has the state, else `home`, the edition's. What the
        lists do not have stays as it is: Salesforce refuses it in its own words.
        """
        found = dict(values)
        for address in self.addresses:
            country = self._country(found, address, home)
            if country is None:
                continue
            for part, name in ((COUNTRY, country.name), (STATE, self._state(found, address, country))):
                if f"{address}{part}" in found and name is not None:
                    found[f"{address}{part}"] = name
        return found

    def coded(self, values: Values) -> dict[str, Any]:
        """The same by codes, as it is written: a name may be another one in the language of the user."""
        found = dict(values)
        for address in self.addresses:
            country = next((each for each in self.countries if each.name == found.get(f"{address}{COUNTRY}")), None)
            states = [each for each in self.states if each.name == found.get(f"{address}{STATE}")]
            if country is not None:
                states = [each for each in states if each.country == country.code]
                found[f"{address}{COUNTRY}Code"] = country.code
                del found[f"{address}{COUNTRY}"]
            if len(states) == 1:
                found[f"{address}{STATE}Code"] = states[0].code
                del found[f"{address}{STATE}"]
        return found

    def _country(self, values: Values, address: str, home: str) -> Country | None:
        said = _plain(values.get(f"{address}{COUNTRY}"))
        if said:
            code = _ALSO.get(said, "").casefold()
            return next((each for each in self.countries if _is(each, said) or each.code.casefold() == code), None)
        state = _plain(values.get(f"{address}{STATE}"))
        if not state:
            return None
        codes = {each.country for each in self.states if _is(each, state)}
        wanted = _HOME.get(home, home)
        code = wanted if wanted in codes else next(iter(codes)) if len(codes) == 1 else ""
        return next((each for each in self.countries if each.code == code), None)

    def _state(self, values: Values, address: str, country: Country) -> str | None:
        said = _plain(values.get(f"{address}{STATE}"))
        return next((each.name for each in self.states if each.country == country.code and _is(each, said)), None)


def _is(place: Country | State, said: str) -> bool:
    return said in (place.code.casefold(), place.name.casefold())


def _plain(value: Any) -> str:
    """`U.S.A.` as `usa`."""
    return re.sub(r"\s+", " ", str(value or "").replace(".", "")).strip().casefold()
