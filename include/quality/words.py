"""The words for people: a rule's message with the values of the row that failed."""

from __future__ import annotations

import string
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from include.quality.rule import Rule
from include.states import OnFail

_NOTHING = "(empty)"
_FOLLOWS = {
    OnFail.QUARANTINE: "The {noun} is then released by itself.",
    OnFail.STOP: "Nothing of this flow goes on before that.",
    OnFail.NOTE: "",
}


def finding_message(noun: str, rule: Rule, values: Mapping[str, Any]) -> str:
    """What is wrong with this row, what to do, and what follows; `noun` is what the suite's rows are called.

    `values` holds the suite's columns, the fixed ones, and `detail` where the rule's SQL gives one. A column that is
    missing or empty falls back on the next name in `{account_name|account_id}`, and in the end reads "(empty)".
    """
    follows = _FOLLOWS[rule.on_fail].format(noun=noun)
    return f"{_filled(rule.message, values)} {follows}".rstrip()


def placeholders(template: str) -> list[tuple[tuple[str, ...], str]]:
    """The names and the style of each placeholder of a message; ValueError for an unpaired brace."""
    return [
        (tuple(name.split("|")), style or "")
        for _, name, style, _ in string.Formatter().parse(template)
        if name is not None
    ]


def _filled(template: str, values: Mapping[str, Any]) -> str:
    parts: list[str] = []
    for literal, name, style, _ in string.Formatter().parse(template):
        parts.append(literal)
        if name is not None:
            parts.append(_said(name.split("|"), style or "", values))
    return "".join(parts)


def _said(names: list[str], style: str, values: Mapping[str, Any]) -> str:
    found = next((values[name] for name in names if values.get(name) not in (None, "")), None)
    return _NOTHING if found is None else FORMATS[style](found)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float | Decimal):
        number = Decimal(str(value)).normalize()
        return f"{number:f}"
    return str(value)


def _money(value: Any) -> str:
    """Thousands apart and at least two decimals; what is no number is said as it is."""
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return str(value)
    exponent = amount.normalize().as_tuple().exponent
    places = max(2, -exponent) if isinstance(exponent, int) else 2
    return f"{amount:,.{places}f}"


#: The styles of a placeholder: `{amount}` as it is, `{amount:money}` as 1,234.50.
FORMATS: Mapping[str, Callable[[Any], str]] = {"": _plain, "money": _money}
