"""write_rows: rows of Salesforce that are other than they were last written, parents first, each result checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from include.events import EventAction
from include.mappings.engine.salesforce_row import SalesforceRow, row_hash
from include.names import STAMPED, SYNCED_AT
from include.rows import MirrorRow
from include.salesforce.row_writes import RowResult
from include.salesforce.soql import to_the_second
from include.staging.door import Work
from include.staging.mirror_rows import REFUSED, WAITING, WRITTEN
from include.staging.rows import dump, portions
from include.steps.mirrors.living_references import find_living, told_of, with_living
from include.steps.returning import Returning

Row = Mapping[str, Any]
BY_ID = "Id"
#: Rows that are remembered in one transaction.
MOST_ROWS = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A row, and the record of the books that it came from."""

    row: SalesforceRow
    kind: str
    qb_id: str
    key: str = ""  #: by which it is remembered, where that is not the key by which it is written

    @property
    def row_key(self) -> str:
        """The key of its row in the staging database."""
        return self.key or self.row.key


@dataclass(slots=True, kw_only=True)
class Wrote:
    """What became of the rows of a portion."""

    again: dict[str, str]  #: id of the books -> why it is to be tried again
    refused: dict[str, str]  #: id of the books -> why Salesforce refuses it


def write_rows(work: Returning, flow: str, planned: Sequence[Planned]) -> Wrote:
    """Write what changed, and remember it. A row whose parent is not there yet waits for it.

    A row that somebody deleted in Salesforce is made again, with the rows below it, which went with it.
    """
    wrote = Wrote(again={}, refused={})
    with work.staging.read() as db:
        known = db.mirror_rows.fetch(work.key, flow, [item.row_key for item in planned])
    made_again: set[str] = set()
    for rows in _by_object(planned):
        group = [item for item in rows if is_news(item, known.get(item.row_key)) or _parents(item) & made_again]
        if not group:
            continue
        with work.staging.read() as db:
            parents = {key for item in group for key in _parents(item)}
            there = db.mirror_rows.written(work.key, parents)
        waiting = {item.row_key: missing for item in group if (missing := _missing(item, there))}
        ready, results, told = _send_living(work, [item for item in group if item.row_key not in waiting])
        made_again |= {
            item.row_key
            for item, result in zip(ready, results, strict=True)
            if result.created and item.row_key in known and known[item.row_key].salesforce_id
        }
        for outcomes in portions(zip(ready, results, strict=True), MOST_ROWS):
            with work.staging.begin() as db:
                _keep(work, db, flow, outcomes, wrote, known, told)
        late = [item for item in group if item.row_key in waiting]
        if late:
            with work.staging.begin() as db:
                _keep_waiting(work, db, flow, late, waiting, known)
    return wrote


def is_news(item: Planned, before: MirrorRow | None) -> bool:
    """Whether Salesforce does not have the row as it is now."""
    return before is None or before.state != WRITTEN or before.row_hash != row_hash(item.row)


def stamp_of(db: Work, object_name: str) -> dict[str, str]:
    """When a row was written, in the field that our own objects have for it."""
    return {SYNCED_AT: to_the_second(db.now)} if object_name in STAMPED else {}


def _by_object(planned: Iterable[Planned]) -> list[list[Planned]]:
    """Rows of one object and key field together, in the order in which the first of each comes: parents lead."""
    groups: dict[tuple[str, str], list[Planned]] = {}
    for item in planned:
        groups.setdefault((item.row.object, item.row.key_field), []).append(item)
    return list(groups.values())


def _parents(item: Planned) -> set[str]:
    return {parent.key for parent in item.row.parent_keys}


def _missing(item: Planned, there: set[str]) -> str | None:
    return next((parent.key for parent in item.row.parent_keys if parent.key not in there), None)


def _send_living(work: Returning, group: Sequence[Planned]) -> tuple[list[Planned], list[RowResult], dict[str, str]]:
    """Write rows; those that name what is gone in Salesforce once more, as it is now. Key -> what differs, in words.

    A row whose own record is gone has nowhere to go, and is left out.
    """
    results = _send(work, group) if group else []
    dead = [item for item, result in zip(group, results, strict=True) if result.is_of_the_gone]
    if not dead:
        return list(group), results, {}
    living = find_living(work, [item.row for item in dead], group[0].row.key_field)
    again = {item.row_key: with_living(item.row, living) for item in dead}
    moved = [replace(item, row=row) for item in dead if (row := again[item.row_key]) is not None]
    second = dict(zip([item.row_key for item in moved], _send(work, moved) if moved else [], strict=True))
    kept = [
        (item, second.get(item.row_key, result))
        for item, result in zip(group, results, strict=True)
        if again.get(item.row_key, item.row) is not None
    ]
    told = {item.row_key: words for item in dead if (words := told_of(item.row, living))}
    return [item for item, _ in kept], [result for _, result in kept], told


def _send(work: Returning, group: Sequence[Planned]) -> list[RowResult]:
    head = group[0].row
    with work.staging.read() as db:
        stamp = stamp_of(db, head.object)
    records = [{head.key_field: item.row.key, **item.row.values, **stamp} for item in group]
    return work.write_many(head.object, None if head.key_field == BY_ID else head.key_field, records)


def _keep(
    work: Returning,
    db: Work,
    flow: str,
    outcomes: Sequence[tuple[Planned, RowResult]],
    wrote: Wrote,
    known: Mapping[str, MirrorRow],
    told: Mapping[str, str],
) -> None:
    rows, events, written = [], [], 0
    for item, result in outcomes:
        words = result.words
        if result.success:
            written += 1
            rows.append(_written(work, flow, item, result, told.get(item.row_key)))
            if item.row_key in told:
                why = {"flow": flow, "record_id": item.qb_id, "why": told[item.row_key]}
                events.append(db.events.row(work.key, EventAction.LOOK_UP_CHANGED, **why))
                work.result.problems.append(f"{item.row.object} {item.row.key}: {told[item.row_key]}")
            continue
        named = f"{item.row.object} {item.row.key}: {result.advice}"
        if result.transient:
            wrote.again[item.qb_id] = named
            continue
        wrote.refused[item.qb_id] = named
        work.result.refused += 1
        there = before.salesforce_id if (before := known.get(item.row_key)) else None
        rows.append(_row(work, flow, item, REFUSED, salesforce_id=there, problem=words))
        events.append(db.events.row(work.key, EventAction.ROW_REFUSED, flow=flow, record_id=item.qb_id, why=words))
    db.mirror_rows.keep(rows)
    work.result.written += written
    if written:
        events.append(db.events.row(work.key, EventAction.ROWS_WRITTEN, flow=flow, run_id=work.run_id, rows=written))
    db.events.add_all(events)


def _written(work: Returning, flow: str, item: Planned, result: RowResult, told: str | None) -> dict[str, Any]:
    """A row that is not quite as the books would have it is not remembered as such: a later look writes it anew."""
    found = {"row_hash": None, "problem": told} if told else {"row_hash": row_hash(item.row)}
    return _row(work, flow, item, WRITTEN, salesforce_id=result.id, **found)


def _keep_waiting(
    work: Returning,
    db: Work,
    flow: str,
    group: Sequence[Planned],
    waiting: Mapping[str, str],
    known: Mapping[str, MirrorRow],
) -> None:
    work.result.waiting += len(group)
    ids = {item.row_key: known[item.row_key].salesforce_id for item in group if item.row_key in known}
    db.mirror_rows.keep(
        [
            _row(work, flow, item, WAITING, parent_key=waiting[item.row_key], salesforce_id=ids.get(item.row_key))
            for item in group
        ]
    )


def _row(work: Returning, flow: str, item: Planned, state: str, **facts: Any) -> dict[str, Any]:
    return {
        "company": work.key,
        "flow": flow,
        "key": item.row_key,
        "object": item.row.object,
        "kind": item.kind,
        "qb_id": item.qb_id,
        "salesforce_id": None,
        "parent_key": None,
        "row_hash": None,
        "problem": None,
        "deal": item.row.deal,
        "content": dump(item.row.values),
        "state": state,
        **facts,
    }
