"""Transforms of e-mail addresses: QuickBooks holds several in one element, and a field of Salesforce one, or fewer."""

from __future__ import annotations

import re

_BETWEEN = re.compile(r"[;,\s]+")
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+")
_LONGEST = 80  # characters of a field of Salesforce of the type e-mail


def email(value: object, length: int = _LONGEST) -> str | None:
    """The first e-mail address of a text, for a field that takes one; nothing where there is none that fits."""
    return next((found for found in _ADDRESS.findall(str(value)) if len(found) <= length), None)


def emails(value: object, length: int) -> str:
    """E-mail addresses side by side, as many whole ones as fit, and then how many more QuickBooks has."""
    text = str(value).strip()
    if len(text) <= length:
        return text
    parts = [part for part in _BETWEEN.split(text) if part]
    for count in range(len(parts) - 1, 0, -1):
        shown = f"{'; '.join(parts[:count])} (and {len(parts) - count} more in QuickBooks)"
        if len(shown) <= length:
            return shown
    return f"({len(parts)} in QuickBooks)"
