"""Answering a query: names, filters, caps, pages and metadata."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.qbxml.answer import Answer
from simulators.quickbooks_desktop.qbxml.document import Request
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.iterators import Iterators
from simulators.quickbooks_desktop.qbxml.refusal import NOTHING_FOUND, Status, element_not_allowed, missing_element

_BY_NAME = ("ListID", "FullName", "TxnID", "RefNumber", "RefNumberCaseSensitive")


class Source(Protocol):
    """Where the rows of a query come from."""

    def keys(self, fields: Fields) -> tuple[list[str], Status | None]:
        """The keys that the query asks for, and a status other than found or not found."""

    def row(self, key: str, fields: Fields) -> tuple[str, Fields] | None:
        """The row of a key as it is now."""


def query(books: Books, iterators: Iterators, request: Request, source: Source) -> Answer:
    """Rows of a query; MaxReturned alone caps silently, an iterator says how many remain."""
    assert request.fields is not None
    fields = request.fields
    step = request.attributes.get("iterator")
    if step is not None:
        return _page(books, iterators, request, source, step)
    keys, status = source.keys(fields)
    if fields.get("MaxReturned"):
        keys = keys[: max(int(fields["MaxReturned"]), 0)]
    return _answer(source, keys, status, request)


def _page(books: Books, iterators: Iterators, request: Request, source: Source, step: str) -> Answer:
    fields = request.fields or {}
    for name in _BY_NAME:
        if name in fields:
            raise element_not_allowed(name, "An iterator goes with filters, not with names.")
    iterator_id = request.attributes.get("iteratorID", "")
    if step == "Stop":
        iterators.stop(iterator_id)
        return Answer()
    if not fields.get("MaxReturned"):
        raise missing_element("MaxReturned")
    status = None
    now = books.now()
    if step == "Start":
        keys, status = source.keys(fields)
        if not keys:
            return Answer(status=status or NOTHING_FOUND, attributes=(("iteratorRemainingCount", "0"),))
        iterator_id = iterators.start(request.name, keys, now)
    page, remaining = iterators.take(iterator_id, request.name, int(fields["MaxReturned"]), now)
    answer = _answer(source, page, status, request)
    pages = (("iteratorRemainingCount", str(remaining)), ("iteratorID", iterator_id))
    return replace(answer, attributes=(*answer.attributes, *pages))


def _answer(source: Source, keys: list[str], status: Status | None, request: Request) -> Answer:
    fields = request.fields or {}
    meta = request.attributes.get("metaData", "NoMetaData")
    count = () if meta == "NoMetaData" else (("retCount", str(len(keys))),)
    if not keys:
        return Answer(status=status or NOTHING_FOUND, attributes=count)
    if meta == "MetaDataOnly":
        return Answer(status=status or Status(), attributes=count)
    rows = tuple(row for key in keys if (row := source.row(key, fields)) is not None)
    return Answer(status=status or Status(), rows=rows, attributes=count)
