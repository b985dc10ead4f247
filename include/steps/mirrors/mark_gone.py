"""mark_gone: rows that a record of the books makes no more say so; nothing is ever deleted in Salesforce.

What a row says then is the `mark` of its target in the mapping file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from include.events import EventAction
from include.rows import MirrorRow
from include.staging.door import Work
from include.staging.mirror_rows import GONE, REFUSED
from include.staging.rows import columns_of, portions
from include.states import RowState
from include.steps.mirrors.write_rows import Wrote, stamp_of
from include.steps.returning import Returning


def mark_gone(work: Returning, rows: Sequence[MirrorRow]) -> Wrote:
    """Mark rows of `mirror_row` in Salesforce and here; what Salesforce refuses is kept as refused.

    Rows of a flow that says `ignore` and has no mark are gone here alone: they count no more. Where the mapping file is
    missing, nobody knows how its rows say so: they are kept as refused until it is there again.
    """
    marked = Wrote(again={}, refused={})
    flows = work.catalogue.returns
    groups: dict[tuple[str, str], list[MirrorRow]] = {}
    for row in rows:
        flow = flows.get(row.flow)
        if row.state != GONE and (_is_mirrored(row) if flow is None else flow.pair is None):
            groups.setdefault((row.flow, row.object), []).append(row)
    for (name, object_name), group in groups.items():
        for portion in portions(group):
            if name in flows:
                _mark(work, object_name, flows[name].marks.get(object_name, {}), portion, marked)
            else:
                _keep_unknown(work, name, portion, marked)
    return marked


def _is_mirrored(row: MirrorRow) -> bool:
    """Whether a row of a flow that is not there is a mirror's: what a pair shares has been in step."""
    return row.last_synced is None and bool(row.object.endswith("__c"))


def _mark(
    work: Returning, object_name: str, mark: Mapping[str, object], rows: Sequence[MirrorRow], marked: Wrote
) -> None:
    there = [row for row in rows if row.salesforce_id and mark]
    with work.staging.read() as db:
        stamp = stamp_of(db, object_name)
    records = [{"Id": row.salesforce_id, **mark, **stamp} for row in there]
    results = work.write_many(object_name, None, records) if records else []
    gone, refused = [row for row in rows if not (row.salesforce_id and mark)], list[MirrorRow]()
    with work.staging.begin() as db:
        events = []
        for row, result in zip(there, results, strict=True):
            if result.success or result.is_of_the_gone:
                gone.append(row)
                work.result.written += 1
                continue
            words = result.words
            named = f"{object_name} {row.key}: {result.advice}"
            if result.transient:
                work.result.problems.append(named)
                marked.again[row.qb_id] = words
            else:
                marked.refused[row.qb_id] = named
                refused.append(_ended(row, REFUSED, words))
            events.append(
                db.events.row(work.key, EventAction.ROW_REFUSED, flow=row.flow, record_id=row.qb_id, why=words)
            )
        for row in gone:
            events.append(db.events.row(work.key, EventAction.ROW_GONE, flow=row.flow, record_id=row.qb_id))
        ended = [_ended(row, GONE, None) for row in gone] + refused
        db.mirror_rows.keep([columns_of(row) for row in ended])
        db.events.add_all(events)
    work.result.refused += len(refused)


def _keep_unknown(work: Returning, flow: str, rows: Sequence[MirrorRow], marked: Wrote) -> None:
    """The record is gone, and no mapping file tells how its rows say so."""
    words = (
        f"the record is gone from QuickBooks, and there is no mapping file {flow}.yaml that says how its rows are "
        f"marked. Put the file back, and run: ./o2c retry-write-back {work.key}"
    )
    with work.staging.begin() as db:
        _keep_refused(db, work, rows, words)
    for row in rows:
        marked.refused[row.qb_id] = f"{row.object} {row.key}: {words}"
    work.result.refused += len(rows)


def _keep_refused(db: Work, work: Returning, rows: Sequence[MirrorRow], words: str) -> None:
    db.mirror_rows.keep([columns_of(_ended(row, REFUSED, words)) for row in rows])
    db.events.add_all(
        [
            db.events.row(work.key, EventAction.ROW_REFUSED, flow=row.flow, record_id=row.qb_id, why=words)
            for row in rows
        ]
    )


def _ended(row: MirrorRow, state: RowState, problem: str | None) -> MirrorRow:
    return replace(row, state=state, row_hash=None, parent_key=None, problem=problem)
