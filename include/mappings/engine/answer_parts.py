"""The parts of a record of QuickBooks that stand several times, such as its lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, Final

from include.model import Values

ZERO: Final = Decimal(0)
#: Where a line or group stands among both, as the reader of answers counts; only documents with groups have it.
PLACE: Final = "Place"


class Sort(StrEnum):
    """What a line of a document is."""

    ITEM = "Item"  #: it counts
    TEXT = "Text"  #: words only
    GROUP = "Group"  #: the heading of a group, whose lines come next and count themselves
    SUBTOTAL = "Subtotal"  #: it repeats what the lines above come to


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part; of a line what sort it is."""

    fields: Values
    sort: Sort | None = None


def parts_of(fields: Values, each: str) -> list[Part]:
    """The parts of this name in their order; lines (`InvoiceLineRet`) with the groups that they stand in."""
    if not each.endswith("LineRet"):
        return [Part(fields=part) for part in _listed(fields.get(each))]
    group = f"{each.removesuffix('Ret')}GroupRet"
    found = [*_listed(fields.get(each)), *_listed(fields.get(group))]
    found.sort(key=lambda part: int(part.get(PLACE, 0)))  # stable: without places groups stand behind the others
    return list(_lines(found, each))


def amount_of(text: Any) -> Decimal:
    """An amount as QuickBooks writes it; nothing where it wrote none."""
    try:
        return Decimal(str(text)) if text not in (None, "") else ZERO
    except InvalidOperation:
        return ZERO


def _lines(found: list[Values], each: str) -> Iterator[Part]:
    """A subtotal line has neither quantity nor rate, and repeats what stands above it since the last one."""
    section = ZERO
    for part in found:
        members = _listed(part.get(each))
        if members or "ItemGroupRef" in part:
            # Its item is the group, so that what reads a line reads its heading too.
            yield Part(fields={**part, "ItemRef": part.get("ItemGroupRef") or {}}, sort=Sort.GROUP)
            yield from (Part(fields=member, sort=_sort(member)) for member in members)
            section += sum((amount_of(member.get("Amount")) for member in members), ZERO)
            continue
        amount = amount_of(part.get("Amount"))
        if _is_bare(part) and "Amount" in part and amount == section:
            section = ZERO
            yield Part(fields=part, sort=Sort.SUBTOTAL)
            continue
        section += amount
        yield Part(fields=part, sort=_sort(part))


def _sort(line: Values) -> Sort:
    return Sort.ITEM if "ItemRef" in line or "Amount" in line else Sort.TEXT


def _is_bare(line: Values) -> bool:
    return not (line.get("Quantity") or line.get("Rate") or line.get("RatePercent"))


def _listed(value: Any) -> list[Values]:
    found = value if isinstance(value, list) else [value]
    return [part for part in found if isinstance(part, dict)]
