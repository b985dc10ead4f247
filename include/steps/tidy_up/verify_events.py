"""verify_events: the whole chain of a company's events, through its files and on into the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from include.rows import EventSegment
from include.staging.door import Work
from include.staging.events import GENESIS
from include.staging.segment_file import BadSegment, SegmentHead, check_segment


def verify_events(db: Work, company: str, folder: Path) -> list[str]:
    """What is missing, cut or changed, in words; nothing when everything fits."""
    wrong = list(_wrong_files(db.event_segments.all(company), folder / company))
    after = db.event_segments.end(company)
    broken = db.events.first_break(company, after=after)
    if broken is not None:
        wrong.append(f"The event log was changed at event {broken}, or right before it.")
    elif after[1] and not db.events.has_sealed(company):
        wrong.append(f"The events after seal number {after[1]:,}, the last one that lies in a file, are gone.")
    return wrong


def head_of_row(row: EventSegment) -> SegmentHead:
    """What the head of a file must say, by its row."""
    return SegmentHead(**{each.name: getattr(row, each.name) for each in fields(SegmentHead)})


def _wrong_files(rows: list[EventSegment], folder: Path) -> Iterator[str]:
    seal, number = GENESIS, 0
    for row in rows:
        if row.first_number != number + 1:
            yield (
                f"The row of the file of the events {number + 1:,} to {row.first_number - 1:,} is missing in "
                "event_segment."
            )
        elif row.seal_before != seal:
            yield f"The row of the file {row.file} was changed: it does not follow the one before it."
        try:
            check_segment(folder / row.file, head_of_row(row))
        except BadSegment as error:
            yield (
                f"The file {folder / row.file} does not hold the events {row.first_number:,} to "
                f"{row.last_number:,}: {error}. Put it back from a backup."
            )
        seal, number = row.seal_after, row.last_number
