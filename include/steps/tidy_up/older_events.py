"""older_events: the events that lie in files, the newest first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from include.errors import SetupError
from include.rows import Event, EventSegment
from include.staging.segment_file import BadSegment, read_segment
from include.steps.tidy_up.verify_events import head_of_row


def older_events(rows: list[EventSegment], folder: Path, *, record_id: str | None = None) -> Iterator[Event]:
    """Those of the files of these rows, or of them those of a record; a file is read when its turn comes.

    Raises `SetupError` at a file that is not as it was written.
    """
    for row in reversed(rows):
        path = folder / row.company / row.file
        try:
            events = read_segment(path, head_of_row(row))
        except BadSegment as error:
            raise SetupError(
                f"{path} does not hold the events {row.first_number:,} to {row.last_number:,}: {error}. Put it back "
                f"from a backup; ./o2c events {row.company} verify looks at all of them."
            ) from error
        yield from (each for each in reversed(events) if record_id in (None, each.record_id))
