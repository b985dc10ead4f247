"""The parts of a record of QuickBooks that stand several times, such as its lines."""

from __future__ import annotations

from typing import Any

from include.model import Values


def parts_of(fields: Values, each: str) -> list[Values]:
    """The parts of this name in their order; lines within a group (`InvoiceLineGroupRet`) stand behind the others."""
    groups = _listed(fields.get(f"{each.removesuffix('Ret')}GroupRet"))
    return [*_listed(fields.get(each)), *(part for group in groups for part in _listed(group.get(each)))]


def _listed(value: Any) -> list[Values]:
    found = value if isinstance(value, list) else [value]
    return [part for part in found if isinstance(part, dict)]
