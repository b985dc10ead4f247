"""The forms of qbXML's simple types, as the 13.0 schema states them; most may also be empty."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import cache

from simulators.quickbooks_desktop.qbxml.money import amount_text, percent_text, price_text, quantity_text

Check = Callable[[str], bool]
Spelling = Callable[[str], str]

#: Types whose form a regular expression says completely.
_FORMS = {
    "bool": r"true|false|1|0",
    "datetime": r"\d{4}-\d{1,2}-\d{1,2}(T\d{1,2}(:\d{1,2}(:\d{1,2}([+\-]\d{1,2}:\d{1,2})?)?)?)?",
    "int": r"[+\-]?\d+",
    "amount": r"[+\-]?\d{1,13}(\.\d{2})?",
    "price": r"[+\-]?\d{1,10}(\.\d{1,5})?",
    "quantity": r"[+\-]?\d{1,10}(\.\d{1,5})?",
    "percent": r"[+\-]?\d{1,10}(\.\d{1,5})?",
    "float": r"[+\-]?(\d+(\.\d*)?|\.\d+)",
    "guid": r"0|\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}",
    "interval": r"[+\-]?PT(?=\d)(\d+H)?(\d+M)?(\d+S)?",
}
_NEVER_EMPTY = frozenset({"int", "guid"})
_ID_LENGTH = 36
_SIZED = re.compile(r"(text|id)(\d*)")


@cache
def check_of(kind: str) -> Check:
    """The check for a type of the tables, such as `text41`, `amount` or `enum(A|B)`."""
    if kind.startswith("enum("):
        words = frozenset(kind[5:-1].split("|")) | {""}
        return words.__contains__
    if sized := _SIZED.fullmatch(kind):
        return _at_most(int(sized[2] or (_ID_LENGTH if sized[1] == "id" else 0)))
    if kind == "date":
        return _is_date
    form = re.compile(rf"(?:{_FORMS[kind]}){'' if kind in _NEVER_EMPTY else '?'}", re.ASCII)
    return lambda text: form.fullmatch(text) is not None


def _at_most(length: int) -> Check:
    if not length:
        return lambda text: True
    return lambda text: len(text) <= length


def _is_date(text: str) -> bool:
    if not text:
        return True
    try:
        return len(text) == len("2026-01-31") and bool(date.fromisoformat(text))
    except ValueError:
        return False


#: How QuickBooks spells a value that it was given in another form.
_SPELLINGS: dict[str, Spelling] = {
    "bool": lambda text: {"1": "true", "0": "false"}.get(text.strip(), text.strip()),
    "amount": lambda text: amount_text(Decimal(text)),
    "price": lambda text: price_text(Decimal(text)),
    "quantity": lambda text: quantity_text(Decimal(text)),
    "percent": lambda text: percent_text(Decimal(text)),
    "date": str.strip,
    "int": lambda text: str(int(text)),
}


def spelling_of(kind: str) -> Spelling | None:
    """The function that turns a checked text of this type into QuickBooks' own spelling; None leaves it as it is."""
    return _SPELLINGS.get(kind)
