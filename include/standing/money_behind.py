"""money_behind: how much money waits for each held record."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from decimal import Decimal

from include.model import Key
from include.rows import OpenDependency


def money_behind(depends_on: Iterable[OpenDependency], held: Collection[Key]) -> dict[Key, Decimal]:
    """The amounts of the documents that wait for a held record, by themselves or by what stands between.

    Each document counts once: what waits for two held records counts with the first of them.
    """
    above: dict[Key, set[Key]] = {}
    amounts: dict[Key, Decimal] = {}
    for need in depends_on:
        own = Key(flow=need.flow, record_id=need.record_id)
        above.setdefault(own, set()).add(Key(flow=need.depends_on_flow, record_id=need.depends_on_record))
        if need.amount is not None:
            amounts[own] = need.amount
    found: dict[Key, Decimal] = {}
    for key, amount in amounts.items():
        blocking = min(_all_above(key, above).intersection(held), key=str, default=None)
        if blocking is not None and key not in held:
            found[blocking] = found.get(blocking, Decimal(0)) + amount
    return found


def _all_above(key: Key, above: dict[Key, set[Key]]) -> set[Key]:
    found: set[Key] = set()
    left = [*above[key]]
    while left:
        parent = left.pop()
        if parent not in found:
            found.add(parent)
            left += above.get(parent, ())
    return found - {key}
