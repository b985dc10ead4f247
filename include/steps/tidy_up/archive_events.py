"""archive_events: sealed events that are old leave the log for files, each a part of the chain with both its ends."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Final

from include.errors import OrderToCashError
from include.staging.door import Staging
from include.staging.event_segments import MOST
from include.staging.segment_file import BadSegment, head_of, set_aside, write_segment

#: So many files are written at once; the rest with the next run.
MOST_FILES: Final = 40


def archive_events(staging: Staging, company: str, folder: Path, before: datetime, *, most: int = MOST) -> int:
    """Write what is older than this into files of up to `most` events below `folder`; how many events that were.

    A file is on the disk and was read back before its events leave the table, in one transaction with the row that
    names it. What a try that was cut off has left is made anew.
    """
    gone = 0
    for _ in range(MOST_FILES):
        with staging.read() as db:
            seal, _ = db.event_segments.end(company)
            events = db.event_segments.next(company, before, most=most)
        if not events:
            break
        head = head_of(seal, events)
        set_aside(folder / company, head)
        try:
            write_segment(folder / company, head, events)
        except BadSegment as error:
            raise OrderToCashError(
                f"The event log of company {company} is not put into the file {head.name}: {error}. Nothing was taken "
                f"out of the log. Run: ./o2c events {company} verify"
            ) from error
        with staging.begin() as db:
            db.event_segments.close(head, events[-1].at)
        gone += head.events
    return gone
