"""The frame of a request: its element, what it changes, and which fields shall come back."""

from __future__ import annotations

from collections.abc import Mapping

from include.qbxml.element import Element, Part, aggregate, elements, ident, text
from include.qbxml.tables.changes import NOTHING, changed
from include.qbxml.tables.line_parts import changed_lines

#: IncludeRetElement narrows what comes back. It stands after the aggregate of an Add or Mod, and before OwnerID in a
#: query [qbXML 13.0 schema].
RETURNED_FIELDS = text("IncludeRetElement", 50, many=True)


def add(name: str, *parts: Part) -> Element:
    """Frame what a new record may hold."""
    return _request(f"{name}Add", parts)


def change_list(
    record: Element,
    *,
    drop: tuple[str, ...] = (),
    after: Mapping[str, Part] = NOTHING,
    instead: Mapping[str, Part] = NOTHING,
) -> Element:
    """Frame what a change to a list record may hold, from its Add; which record and which state of it come first."""
    name, parts = _added(record)
    return _request(f"{name}Mod", (*WHICH_OF_A_LIST, *changed(parts, drop=drop, after=after, instead=instead)))


def change_transaction(
    record: Element,
    *,
    drop: tuple[str, ...] = (),
    after: Mapping[str, Part] = NOTHING,
    instead: Mapping[str, Part] = NOTHING,
    required: tuple[str, ...] = (),
    line: tuple[Part, ...] = (),
) -> Element:
    """Frame what a change to a transaction may hold, from its Add; `line` is what one of its lines may hold then."""
    name, parts = _added(record)
    lines = {f"{name}LineAdd": changed_lines(name, *line)} if line else {}
    parts = changed(parts, drop=drop, after=after, instead={**instead, **lines}, required=required)
    return _request(f"{name}Mod", (*_WHICH_TRANSACTION, *parts))


def remove(name: str, *parts: Part) -> Element:
    """Frame a deletion or a voiding, which has no aggregate of its own."""
    return aggregate(f"{name}Rq", *parts, attributes=("requestID",))


def query(name: str, *parts: Part, iterates: bool = False) -> Element:
    """Frame a query; one that iterates can be read page by page."""
    attributes = ("requestID", "metaData", *(("iterator", "iteratorID") if iterates else ()))
    return aggregate(f"{name}QueryRq", *parts, attributes=attributes)


def report(name: str, *parts: Part) -> Element:
    """Frame a query for a report, which has neither pages nor fields to choose."""
    return aggregate(f"{name}ReportQueryRq", *parts, attributes=("requestID",))


_EDIT_SEQUENCE = text("EditSequence", 16, required=True)
_WHICH_TRANSACTION = (ident("TxnID", required=True), _EDIT_SEQUENCE)
#: Also which contact of a customer.
WHICH_OF_A_LIST = (ident("ListID", required=True), _EDIT_SEQUENCE)


def _added(record: Element) -> tuple[str, tuple[Part, ...]]:
    """Name the record of an Add, and say what it may hold."""
    (body,) = (part for part in elements(record.parts) if part.name == record.name.removesuffix("Rq"))
    return body.name.removesuffix("Add"), body.parts


def _request(name: str, parts: tuple[Part, ...]) -> Element:
    body = aggregate(name, *parts, required=True)
    return aggregate(f"{name}Rq", body, RETURNED_FIELDS, attributes=("requestID",))
