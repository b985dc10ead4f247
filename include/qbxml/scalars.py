"""Values as qbXML writes them, and what is wrong with a text that claims to be one. One row a kind.

The forms are those of the 13.0 schema (`qbxmltypes130.xsd`), except that an empty text is one of ours only where a
change empties an element.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any, Final

from include.qbxml.element import Element, Kind
from include.qbxml.storable import storable

_FIVE_DECIMALS = Decimal("0.00001")
_CENT = Decimal("0.01")
_DECIMAL = re.compile(r"[+-]?\d{1,10}(\.\d{1,5})?")

_PATTERNS: Final[Mapping[Kind, tuple[re.Pattern[str], str]]] = {
    Kind.AMOUNT: (re.compile(r"[+-]?\d{1,13}(\.\d{2})?"), "an amount with two decimals and at most 13 digits before"),
    Kind.PRICE: (_DECIMAL, "a price with at most five decimals and ten digits before"),
    Kind.QUANTITY: (_DECIMAL, "a quantity with at most five decimals and ten digits before"),
    Kind.PERCENT: (_DECIMAL, "a percentage with at most five decimals and ten digits before"),
    Kind.FLAG: (re.compile(r"true|false|1|0"), "true or false"),
    Kind.DAY: (re.compile(r"\d{4}-\d{2}-\d{2}"), "a date such as 2026-03-31"),
    Kind.MOMENT: (
        re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}([+-]\d{2}:\d{2})?)?"),
        "a time such as 2026-03-31T09:30:00, without Z",
    ),
    Kind.INTERVAL: (re.compile(r"[+-]?PT(?=\d)(\d+H)?(\d+M)?(\d+S)?"), "a time span such as PT1H30M0S"),
    Kind.GUID: (
        re.compile(r"0|\{[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\}"),
        "0 or a GUID in braces",
    ),
    Kind.INTEGER: (re.compile(r"[+-]?\d+"), "a whole number"),
    Kind.NUMBER: (re.compile(r"[+-]?\d+(\.\d+)?"), "a number"),
}


def write_scalar(element: Element, value: Any) -> str:
    """Return a value as the text of this element, without escaping.

    Raises ValueError, saying what is wrong in words, when the value has no such form.
    """
    written = _WRITERS[element.kind](value)
    problem = scalar_problem(element, written) if written else ""
    if problem:
        raise ValueError(problem)
    return written


def scalar_problem(element: Element, text: str) -> str:
    """Say what keeps this text from being the content of this element, or nothing."""
    if element.length is not None and len(text) > element.length:
        return f"{len(text)} characters are more than the {element.length} that QuickBooks allows"
    if element.kind is Kind.WORD:
        return "" if text in element.words else f'"{text}" is none of {", ".join(element.words)}'
    if element.kind is Kind.NAME and ":" in text:
        return f'"{text}" contains a colon, which QuickBooks reads as parent and child'
    pattern, meaning = _PATTERNS.get(element.kind, (None, ""))
    if pattern and (not pattern.fullmatch(text) or not _is_on_the_calendar(element.kind, text)):
        return f'"{text}" is not {meaning}'
    return ""


def _is_on_the_calendar(kind: Kind, text: str) -> bool:
    if kind not in (Kind.DAY, Kind.MOMENT):
        return True
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _line(value: Any) -> str:
    return storable(_as_text(value))


def _lines(value: Any) -> str:
    return storable(_as_text(value), breaks=True)


def _name(value: Any) -> str:
    text = _as_text(value)
    name = storable(text)
    if not name.replace("?", "").strip() and text.strip(" ?"):
        raise ValueError(
            f'"{text}" has no character that QuickBooks can store. Give the record a name in Latin letters'
        )
    return name


def _as_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    raise ValueError(f"{value!r} is not text")


def _decimal(value: Any) -> Decimal:
    if isinstance(value, bool | float):
        raise ValueError(f"{value!r} is not a Decimal; money never passes through a float")
    try:
        number = Decimal(value)
    except (InvalidOperation, TypeError, ValueError):
        raise ValueError(f"{value!r} is not a number") from None
    if not number.is_finite():
        raise ValueError(f"{value!r} is not a finite number")
    return number or Decimal(0)  # never -0


def _amount(value: Any) -> str:
    number = _decimal(value)
    if number.adjusted() > 13:
        return f"{number:f}"
    cents = number.quantize(_CENT, rounding=ROUND_HALF_UP)
    if cents != number:
        raise ValueError(f"{number:f} has more than two decimals. Round it where the total it belongs to is decided")
    return f"{cents:f}"


def _five_decimals(value: Any) -> str:
    number = _decimal(value)
    if number.adjusted() > 10:
        return f"{number:f}"
    return _plain(number.quantize(_FIVE_DECIMALS, rounding=ROUND_HALF_UP))


def _number(value: Any) -> str:
    return _plain(_decimal(value))


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    shortened = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if shortened == "-0" else shortened


def _flag(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else _as_text(value)


def _day(value: Any) -> str:
    if isinstance(value, datetime):
        raise ValueError(f"{value.isoformat()} is a point in time; say in which time zone its date is meant")
    return _as_text(value)


def _moment(value: Any) -> str:
    return value.replace(microsecond=0).isoformat() if isinstance(value, datetime) else _as_text(value)


def _interval(value: Any) -> str:
    if not isinstance(value, timedelta):
        return _as_text(value)
    minutes, seconds = divmod(int(value.total_seconds()), 60)
    return f"PT{minutes // 60}H{minutes % 60}M{seconds}S"


_WRITERS: Final[Mapping[Kind, Callable[[Any], str]]] = {
    Kind.TEXT: _line,
    Kind.LINES: _lines,
    Kind.NAME: _name,
    Kind.ID: _line,
    Kind.AMOUNT: _amount,
    Kind.PRICE: _five_decimals,
    Kind.QUANTITY: _five_decimals,
    Kind.PERCENT: _five_decimals,
    Kind.FLAG: _flag,
    Kind.DAY: _day,
    Kind.MOMENT: _moment,
    Kind.INTERVAL: _interval,
    Kind.GUID: _as_text,
    Kind.INTEGER: _as_text,
    Kind.NUMBER: _number,
    Kind.WORD: _as_text,
}
