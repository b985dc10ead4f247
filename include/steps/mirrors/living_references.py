"""living_references: rows name records that were deleted or merged away in Salesforce; what is about money comes.

A look-up goes to the winner of a merge, or is left empty. What is written onto such a record itself, as a balance is,
has nowhere to go: it follows the link, which the way there hands to the winner.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from include.mappings.engine.salesforce_row import SalesforceRow
from include.names import REFERRED_TO
from include.salesforce.soql import select_by_ids
from include.steps.returning import Returning

_ID: Final = re.compile(r"[0-9A-Za-z]{15}[A-Z0-5]{3}")
#: A winner may have been merged into another one since.
_MOST_MERGES: Final = 5

#: Salesforce id -> the record that stands for it now; None where there is none.
Living = Mapping[str, str | None]


def find_living(work: Returning, rows: Iterable[SalesforceRow], key_field: str) -> Living:
    """Who stands for each record that these rows name or are written onto, asked by one query for 250 of an object."""
    named = {id for row in rows for id in _named(row, key_field)}
    others = _of_other_objects(work, {id for id in named if id[:3] not in REFERRED_TO})
    asked = {id for id in named if id[:3] in REFERRED_TO or id in others}
    found: dict[str, str | None] = {}
    for _ in range(_MOST_MERGES):
        found |= _ask(work, sorted(asked - found.keys()), others)
        asked |= {winner for winner in found.values() if winner is not None}
        if asked <= found.keys():
            break
    return {id: _end(id, found) for id in asked}


def with_living(row: SalesforceRow, living: Living) -> SalesforceRow | None:
    """The row with what stands now in place of what is gone; None where it is written onto a record that is gone."""
    values = {name: living.get(value, value) if isinstance(value, str) else value for name, value in row.values.items()}
    is_there = living.get(row.key, row.key) == row.key
    return replace(row, values=values) if is_there else None


def told_of(row: SalesforceRow, living: Living) -> str:
    """Which look-ups are other than the books would have them, in words; empty where none is."""
    moved = [(name, value) for name, value in row.values.items() if isinstance(value, str) and value in living]
    words = [_words(name, value, living[value]) for name, value in moved if living[value] != value]
    return " ".join(words)


def _words(name: str, value: str, winner: str | None) -> str:
    if winner is None:
        return f"{name} is left empty: {value} was deleted in Salesforce. It follows when the record is put back."
    return f"{name} is {winner}, into which {value} was merged in Salesforce."


def _named(row: SalesforceRow, key_field: str) -> Iterator[str]:
    values: list[Any] = [*row.values.values(), *([row.key] if key_field == "Id" else [])]
    for value in values:
        if isinstance(value, str) and _ID.fullmatch(value):
            yield value


def _of_other_objects(work: Returning, ids: Collection[str]) -> dict[str, str]:
    """Id -> its object, of those among these that are records of an integrator's own objects, as they were landed."""
    names = {flow.source.object for flow in work.catalogue.flows.values()} - {name for name, _ in REFERRED_TO.values()}
    if not ids or not names:
        return {}
    with work.staging.read() as db:
        return {id: name for name in sorted(names) for id in db.records.fetch(work.key, name, ids)}


def _ask(work: Returning, ids: Sequence[str], others: Mapping[str, str]) -> dict[str, str | None]:
    """Each of these -> itself where it lives, its winner where it was merged away, else None."""
    found: dict[str, str | None] = dict.fromkeys(ids)
    objects = dict(REFERRED_TO.values()) | dict.fromkeys(others.values(), False)
    for name, merges in objects.items():
        fields = ["Id", "IsDeleted", *(["MasterRecordId"] if merges else [])]
        theirs = [each for each in ids if others.get(each, REFERRED_TO.get(each[:3], ("", False))[0]) == name]
        for soql in select_by_ids(name, fields, theirs):
            for record in work.salesforce().query_all(soql):
                id = str(record["Id"])
                found[id] = record.get("MasterRecordId") if record["IsDeleted"] else id
    return found


def _end(id: str, found: Living) -> str | None:
    """The end of a chain of merges."""
    now: str | None = id
    for _ in range(_MOST_MERGES):
        if now is None or found.get(now) == now:
            return now
        now = found.get(now)
    return None
