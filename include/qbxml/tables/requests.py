"""The frame of a request: its element, what it changes, and which fields shall come back."""

from __future__ import annotations

from include.qbxml.element import Element, Part, aggregate, ident, text

#: IncludeRetElement narrows what comes back. It stands after the aggregate of an Add or Mod, and before OwnerID in a
#: query [qbXML 13.0 schema].
RETURNED_FIELDS = text("IncludeRetElement", 50, many=True)


def add(name: str, *parts: Part) -> Element:
    """Frame what a new record may hold."""
    return _request(f"{name}Add", parts)


def change_list(name: str, *parts: Part) -> Element:
    """Frame what a change to a list record may hold; which record and which state of it come first."""
    return _request(f"{name}Mod", (ident("ListID", required=True), _EDIT_SEQUENCE, *parts))


def change_transaction(name: str, *parts: Part) -> Element:
    """Frame what a change to a transaction may hold; which record and which state of it come first."""
    return _request(f"{name}Mod", (ident("TxnID", required=True), _EDIT_SEQUENCE, *parts))


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


def _request(name: str, parts: tuple[Part, ...]) -> Element:
    body = aggregate(name, *parts, required=True)
    return aggregate(f"{name}Rq", body, RETURNED_FIELDS, attributes=("requestID",))
