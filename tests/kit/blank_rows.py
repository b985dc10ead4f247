"""Rows of the staging database for a test that cares for a few of their columns."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import EnumType
from typing import Any, TypeVar, get_type_hints

R = TypeVar("R")
_BLANK = {str: "", int: 0, bool: False, datetime: datetime(2026, 11, 2, tzinfo=UTC), date: date(2026, 11, 2)}


def blank(kind: type[R], /, **columns: Any) -> R:
    """A row of `kind`: these columns, and in every other nothing, the first word, or an empty value."""
    hints = get_type_hints(kind)
    return kind(**{field.name: _empty(hints[field.name]) for field in fields(kind)} | columns)  # type: ignore[arg-type]


def _empty(hint: Any) -> Any:
    known = {**_BLANK, Decimal: Decimal(0)}
    kinds = getattr(hint, "__args__", ())
    if type(None) in kinds:
        return None
    if isinstance(hint, EnumType):
        return next(iter(hint))
    plain = getattr(hint, "__supertype__", hint)
    return known.get(plain, "")
