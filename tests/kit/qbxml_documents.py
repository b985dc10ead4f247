"""Documents made from the tables: the smallest ones, one with each element, and random ones."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from include.model import Key, Reference
from include.qbxml.element import Choice, Element, Kind, Part, elements
from include.qbxml.envelope import message_set
from include.qbxml.fragment import fill_fragment, placeholders
from include.qbxml.storable import storable
from include.qbxml.tables.catalogue import REQUESTS

#: What people type: accents, a euro sign, an emoji, Chinese, markup, braces that look like a place of ours, controls.
PEOPLE_TYPE = "aé€😀漢ж–<&>\"'{{id}}\x00\x07\x1f\t z\u2028ß"

#: Add, Mod and removals: what is written from values of a mapping.
WRITES = tuple(name.removesuffix("Rq") for name in REQUESTS if not name.endswith("QueryRq"))
#: The places that name the record itself are filled by the builder.
OWN = {"ListID", "TxnID", "EditSequence"}

SAMPLES: dict[Kind, Any] = {
    Kind.TEXT: "x",
    Kind.LINES: "one\ntwo",
    Kind.NAME: "x",
    Kind.ID: "80000001-1446676743",
    Kind.AMOUNT: Decimal("12.5"),
    Kind.PRICE: Decimal("0.33333"),
    Kind.QUANTITY: Decimal("-3"),
    Kind.PERCENT: Decimal("7.25"),
    Kind.FLAG: True,
    Kind.DAY: date(2026, 3, 31),
    Kind.MOMENT: datetime(2026, 3, 31, 9, 30),  # noqa: DTZ001 - local time of the QuickBooks machine
    Kind.INTERVAL: timedelta(hours=1, minutes=30),
    Kind.GUID: "{8a9e2f10-0000-4000-8000-00000000000a}",
    Kind.INTEGER: 7,
    Kind.NUMBER: Decimal("1.0875"),
}


def body_of(request: str) -> Element:
    """Return what the values of a request go into."""
    table = REQUESTS[f"{request}Rq"]
    first = next(elements(table.parts))
    return first if first.name == request else table


def given_parts(request: str) -> tuple[Part, ...]:
    """Return the parts that a caller gives values for."""
    parts = body_of(request).parts
    if request.endswith(("Add", "Query")):
        return parts
    return tuple(part for part in parts if isinstance(part, Choice) or part.name not in OWN)


def sample(element: Element) -> Any:
    """Return a plain value for an element, required children included."""
    if element.kind is Kind.AGGREGATE:
        return smallest(element.parts) or first_child(element)
    return element.words[0] if element.kind is Kind.WORD else SAMPLES[element.kind]


def first_child(element: Element) -> dict[str, Any]:
    child = next(elements(element.parts))
    return {child.name: sample(child)}


def smallest(parts: tuple[Part, ...]) -> dict[str, Any]:
    """Return values for the required parts alone."""
    values: dict[str, Any] = {}
    for part in parts:
        if part.required:
            element = part if isinstance(part, Element) else next(elements(part.options[0]))
            values[element.name] = sample(element)
    return values


def each_element(parts: tuple[Part, ...]) -> Iterator[tuple[tuple[Element, ...], dict[str, Any]]]:
    """Yield each element's way down with the smallest values in which it has one."""
    for part in parts:
        if isinstance(part, Element):
            yield from _with(part, smallest(tuple(one for one in parts if one is not part)))
            continue
        others = smallest(tuple(one for one in parts if one is not part))
        for option in part.options:
            for way, values in each_element(option):
                yield way, {**others, **values}


def _with(element: Element, others: dict[str, Any]) -> Iterator[tuple[tuple[Element, ...], dict[str, Any]]]:
    if element.kind is not Kind.AGGREGATE:
        yield (element,), {**others, element.name: sample(element)}
        return
    for way, values in each_element(element.parts):
        yield (element, *way), {**others, element.name: values}


def put(values: dict[str, Any], way: tuple[Element, ...], value: Any) -> dict[str, Any]:
    """Return the values with another value at the end of a way."""
    name = way[0].name
    return {**values, name: value if len(way) == 1 else put(values[name], way[1:], value)}


def filled(fragment: str, number: int = 1) -> str:
    """Return a fragment as it is served."""
    return fill_fragment(
        fragment,
        request_id=f"set.{number}",
        ids=dict.fromkeys(placeholders(fragment), "80000002-1446676743"),
        own_id="80000003-1446676743",
        edit_sequence="1446676743",
    )


def document(*fragments: str) -> bytes:
    """Return the document that serves these fragments."""
    requests = [filled(fragment, number) for number, fragment in enumerate(fragments, start=1)]
    return message_set(requests, version="13.0").encode("ascii")


def shortened(text: str, length: int | None) -> str:
    """Return as much of a text as fits its element once converted."""
    if length is None or len(storable(text, breaks=True)) <= length:
        return text
    longest = bisect(range(len(text)), length, key=lambda end: len(storable(text[:end], breaks=True)))
    return text[: longest - 1]


def at_limit(length: int) -> str:
    """Return what people type, exactly as long as the limit once converted."""
    text = shortened(PEOPLE_TYPE * (length // len(storable(PEOPLE_TYPE)) + 2), length)
    while not text[-1].isalnum():  # a trailing space does not count before something follows it
        text = text[:-1]
    return text + "é" * (length - len(storable(text, breaks=True)))


_words = st.text(st.sampled_from(PEOPLE_TYPE) | st.characters(), max_size=45)
_cents = st.decimals(-(10**9), 10**9, places=2, allow_nan=False)
_prices = st.decimals(-(10**6), 10**6, allow_nan=False, allow_infinity=False)

KINDS: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.ID: st.from_regex(r"[0-9A-F]{1,8}-[0-9]{1,10}", fullmatch=True)
    | st.builds(Reference, key=st.just(Key(flow="accounts", record_id="0015g00000AbCdEAAV"))),
    Kind.AMOUNT: _cents,
    Kind.PRICE: _prices,
    Kind.QUANTITY: _prices,
    Kind.PERCENT: _prices,
    Kind.FLAG: st.booleans(),
    Kind.DAY: st.dates(date(1990, 1, 1)),
    Kind.MOMENT: st.datetimes(datetime(1990, 1, 1)),  # noqa: DTZ001 - local time of the QuickBooks machine
    Kind.INTERVAL: st.timedeltas(timedelta(0), timedelta(days=3)),
    Kind.GUID: st.uuids().map(lambda uuid: f"{{{uuid}}}"),
    Kind.INTEGER: st.integers(0, 9999),
    Kind.NUMBER: st.decimals(0, 1000, places=6, allow_nan=False),
}


def values_of(parts: tuple[Part, ...]) -> st.SearchStrategy[dict[str, Any]]:
    """Return random values for these parts, in random order."""
    return _values(parts).flatmap(
        lambda values: st.permutations(list(values)).map(lambda names: {name: values[name] for name in names})
    )


@st.composite
def _values(draw: st.DrawFn, parts: tuple[Part, ...]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for part in parts:
        if not part.required and draw(st.integers(0, 3)):
            continue
        if isinstance(part, Element):
            values[part.name] = draw(_value(part))
        elif part.repeats:
            for element in elements((part,)):
                values[element.name] = draw(st.lists(_value(element), min_size=1, max_size=2))
        else:
            option = draw(st.sampled_from(part.options))
            first = next(elements(option))
            values |= draw(_values(option)) or {first.name: draw(_value(first))}
    return values


def _value(element: Element) -> st.SearchStrategy[Any]:
    one = _one(element)
    return one | st.lists(one, min_size=1, max_size=2) if element.repeats else one


def _one(element: Element) -> st.SearchStrategy[Any]:
    if element.kind is Kind.WORD:
        return st.sampled_from(element.words)
    if element.kind is Kind.AGGREGATE:
        said = _values(element.parts).map(lambda values: values or first_child(element))
        pointed = st.just(Reference(key=Key(flow="products", record_id="01t5g00000AbCdEAAV")))
        return said | pointed if element.is_reference else said
    if element.kind is Kind.NAME:
        return _words.map(lambda text: shortened("N" + text.replace(":", ""), element.length))
    if element.kind in (Kind.TEXT, Kind.LINES):
        return _words.map(lambda text: shortened("T" + text, element.length))
    return KINDS[element.kind]
