"""From values by name to elements in the order of a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from include.model import Reference, Values
from include.qbxml.element import CLEARABLE, EMPTIED, Choice, Element, Kind, Part
from include.qbxml.escape import escape_text
from include.qbxml.faults import FragmentError
from include.qbxml.place import Place, listed, names
from include.qbxml.placeholder import link
from include.qbxml.scalars import write_scalar
from include.qbxml.storable import storable
from include.qbxml.tables.address import ADDRESS_LINES, ADDRESS_PARTS


def write_parts(parts: tuple[Part, ...], values: Values, place: Place) -> str:
    """Return the elements of a sequence that have a value, in the order of the table and escaped.

    Raises FragmentError for a name that the table does not know, a value that does not fit its element, a required
    element without a value, and two values of which only one may be given.
    """
    return _write(parts, names(parts), values, place)


def _write(parts: tuple[Part, ...], known: frozenset[str], values: Values, place: Place) -> str:
    given = {name: value for name, value in values.items() if not is_empty(value)}
    if not known.issuperset(given) and (unknown := given.keys() - known - names(place.sister)):
        raise place.fault(
            "QuickBooks knows no such element here", set_up="correct its name in the mapping file", at=min(unknown)
        )
    said = (part for part in parts if part.required or not part.names.isdisjoint(given))
    return "".join(_part(part, given, place) for part in said)


def is_empty(value: Any) -> bool:
    """Tell whether a value says nothing: None, an empty text, and aggregates of such."""
    if value is None or isinstance(value, str):
        return not value
    if isinstance(value, dict | Mapping):
        return all(map(is_empty, value.values()))
    return isinstance(value, list | tuple) and all(map(is_empty, value))


def _part(part: Part, given: Values, place: Place) -> str:
    if isinstance(part, Choice):
        return _choice(part, given, place)
    items = _items(part, given, place)
    if len(items) > 1 and not part.repeats:
        raise place.fault(f"may stand here once, not {len(items)} times", at=part.name)
    written = "".join(_element(part, item, number, place) for number, item in _numbered(items))
    if part.required and not written:
        raise place.fault("is required and has no value", set_up="give it one in the mapping file", at=part.name)
    return written


def _choice(part: Choice, given: Values, place: Place) -> str:
    written = _mixture(part, given, place) if part.repeats else _one_of(part, given, place)
    if part.required and not written:
        raise place.fault(f"one of {listed((part,))} is required", set_up="give it in the mapping file")
    return written


def _one_of(part: Choice, given: Values, place: Place) -> str:
    taken = [option for option, said in zip(part.options, part.each, strict=True) if not said.isdisjoint(given)]
    if len(taken) > 1:
        raise place.fault(f"only one of {listed((part,))} may be given", set_up="drop the others in the mapping file")
    return "".join(_part(item, given, place) for option in taken for item in option)


def _mixture(part: Choice, given: Values, place: Place) -> str:
    return "".join(
        _element(_best_fit(item, element, part.alternatives), item, number, place)
        for element in part.alternatives
        for number, item in _numbered(_items(element, given, place))
    )


def _best_fit(item: Any, element: Element, alternatives: Sequence[Element]) -> Element:
    """Return the line that knows all that the item says: one with an ItemGroupRef is a group line."""
    if not isinstance(item, Mapping):
        return element
    said = {name for name, value in item.items() if not is_empty(value)}
    return next((one for one in (element, *alternatives) if said <= one.inner), element)


def _items(element: Element, given: Values, place: Place) -> list[Any]:
    spoken = element.spoken
    if spoken != element.name and element.name in given and spoken in given:
        raise place.fault(
            f"is given twice, also as {spoken}", set_up="keep one of them in the mapping file", at=element.name
        )
    value = given.get(element.name, given.get(spoken))
    items = value if isinstance(value, list | tuple) else [value]
    return [item for item in items if not is_empty(item)]


def _numbered(items: list[Any]) -> list[tuple[int | None, Any]]:
    return list(enumerate(items, start=1)) if len(items) > 1 else [(None, item) for item in items]


def _element(element: Element, value: Any, number: int | None, place: Place) -> str:
    if element.parts and place.is_change and element.parts == ADDRESS_PARTS:
        value = _whole_address(value)
    if value is EMPTIED:
        return f"<{element.name}></{element.name}>" if place.is_change and element.kind in CLEARABLE else ""
    if element.kind is not Kind.AGGREGATE and not isinstance(value, Reference):
        content = _scalar(element, value, number, place)
    else:
        content = _content(element, value, place.inside(element, number=number))
    return f"<{element.name}>{content}</{element.name}>" if content else ""


def _whole_address(value: Any) -> Any:
    """A change replaces an address as a whole: lines that it says no more are sent empty, or they would stay."""
    if value is not EMPTIED and not isinstance(value, Mapping):
        return value
    emptied = dict.fromkeys(ADDRESS_LINES, EMPTIED)
    return emptied if value is EMPTIED else {**emptied, **value}


def _content(element: Element, value: Any, place: Place) -> str:
    if isinstance(value, Reference):
        return _reference(element, value, place)
    if not isinstance(value, Mapping):
        raise place.fault(f"holds {listed(element.parts)}, not the bare value {value!r}")
    return _write(element.parts, element.inner, value, place)


def _scalar(element: Element, value: Any, number: int | None, parent: Place) -> str:
    try:
        return escape_text(write_scalar(element, value))
    except ValueError as error:
        raise _refused(element, value, parent.inside(element, number=number), str(error)) from None


def _refused(element: Element, value: Any, place: Place, problem: str) -> FragmentError:
    length = len(storable(value, breaks=True)) if isinstance(value, str) else 0
    if element.length is None or length <= element.length:
        return place.fault(problem)
    advice, cut = "Shorten it in Salesforce", "cut it in the mapping file"
    return place.fault(f"{problem}. {advice}", set_up=cut, length=length, limit=element.length)


def _reference(element: Element, value: Reference, place: Place) -> str:
    if not element.is_reference and element.kind is not Kind.ID:
        raise place.fault(f"cannot point at {value.key}; only a reference or an id can")
    try:
        target = link(value.key)
    except ValueError as error:
        raise place.fault(str(error)) from None
    return f"<ListID>{target}</ListID>" if element.is_reference else target
