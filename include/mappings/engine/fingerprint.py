"""The hash by which a mapped record is compared with what QuickBooks has already."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from include.model import Mapped, Reference


def map_hash(mapped: Mapped, *, leave_out: Collection[str] = ()) -> str:
    """A hash of target and values, the same for any order of elements and any spelling of a number (1, 1.0, 1.00).

    `leave_out` names elements that do not count, such as a flow's `create_only` ones (those of a line as `lines.Desc`).
    The order of lines counts.
    """
    return digest(mapped.target, _counting(mapped, leave_out) if leave_out else mapped.values)


def digest(*parts: Any) -> str:
    """A hash of values, the same for any order of names and any spelling of a number; empty values do not count."""
    form = json.dumps([_canonical(part) for part in parts], sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.blake2b(form.encode(), digest_size=16).hexdigest()


def _counting(mapped: Mapped, leave_out: Collection[str]) -> dict[str, Any]:
    values = {name: value for name, value in mapped.values.items() if name not in leave_out}
    rows = f"{mapped.target}Line"
    if rows in values:
        values[rows] = [{n: v for n, v in row.items() if f"lines.{n}" not in leave_out} for row in values[rows]]
    return values


def _canonical(value: Any) -> Any:
    """JSON that keeps apart what is not equal: the text "1", the number 1, true."""
    if value is None or type(value) is str or isinstance(value, bool):
        return value
    if isinstance(value, (int, Decimal)):
        return {"number": _digits(Decimal(value))}
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, Reference):
        return {"record": str(value.key)}
    if isinstance(value, Mapping):
        return {f"={name}": _canonical(inner) for name, inner in value.items() if inner is not None}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_canonical(inner) for inner in value]
    return str(value)


def _digits(number: Decimal) -> str:
    return format(number.normalize(), "f") if number else "0"
