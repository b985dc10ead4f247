"""The filters that list and transaction queries have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from simulators.quickbooks_desktop.books.books import Books, ListRecord
from simulators.quickbooks_desktop.qbxml.grammar import Fields
from simulators.quickbooks_desktop.qbxml.refusal import Refusal

#: A condition on columns and its values.
Condition = tuple[str, tuple[Any, ...]]

_MATCHES: dict[str, Callable[[str, str], bool]] = {
    "StartsWith": str.startswith,
    "Contains": str.__contains__,
    "EndsWith": str.endswith,
}


def matches(text: str, criterion: str, wanted: str) -> bool:
    """Whether a name or number matches a filter, in any case of letters."""
    return _MATCHES[criterion](text.casefold(), wanted.casefold())


def between(text: str, low: str, high: str) -> bool:
    """Whether a name or number lies in a range whose ends may be open, in any case of letters."""
    key = text.casefold()
    return (not low or low.casefold() <= key) and (not high or key <= high.casefold())


def modified_between(books: Books, column: str, low: str, high: str) -> list[Condition]:
    """Both ends count; 3020 for a date that does not exist, 3030 when the range is the wrong way round."""
    start = _instant(books, low, end_of_day=False)
    end = _instant(books, high, end_of_day=True)
    if start is not None and end is not None and start > end:
        raise Refusal(3030, f'The date range "{low}" to "{high}" is invalid.')
    conditions: list[Condition] = []
    if start is not None:
        conditions.append((f"{column} >= ?", (start,)))
    if end is not None:
        conditions.append((f"{column} <= ?", (end,)))
    return conditions


def joined(conditions: list[Condition]) -> Condition:
    """All of the conditions."""
    return " AND ".join(text for text, _ in conditions), tuple(value for _, values in conditions for value in values)


def one_of(column: str, values: tuple[Any, ...]) -> Condition:
    """The column has one of the values; never true without values."""
    return f"{column} IN ({', '.join('?' * len(values))})", values


def records_of(books: Books, space: str, wanted: Fields) -> list[ListRecord]:
    """The records that a filter names by ListID, FullName, or one of them with everything below it."""
    found = [books.record(space, list_id) for list_id in wanted.get("ListID", ())]
    found += [books.record_named(space, name) for name in wanted.get("FullName", ())]
    tops = [books.record(space, wanted["ListIDWithChildren"])] if wanted.get("ListIDWithChildren") else []
    if wanted.get("FullNameWithChildren"):
        tops.append(books.record_named(space, wanted["FullNameWithChildren"]))
    for top in tops:
        if top is not None:
            found.append(top)
            prefix = f"{top.full_name.casefold()}:"
            found += list(books.records("space = ? AND substr(sort_name, 1, ?) = ?", (space, len(prefix), prefix)))
    return [record for record in found if record is not None]


def _instant(books: Books, text: str, *, end_of_day: bool) -> int | None:
    if not text:
        return None
    instant = books.clock.epoch(text, end_of_day=end_of_day)
    if instant is None:
        raise Refusal(3020, f'The date "{text}" is invalid.')
    return instant
