"""What happened: the event log, in its table and in the files of what is older."""

from __future__ import annotations

import argparse
from itertools import chain, islice
from typing import Any, Final

from include.commands.doors import staging
from include.opening.files import events_folder
from include.record_ids import either_id
from include.rows import Event
from include.steps.tidy_up.older_events import older_events
from include.steps.tidy_up.verify_events import verify_events

#: Whoever may write into the table and the files can do all three, so no more is claimed.
CHAIN_HOLDS: Final = (
    "The sealed events fit one another. That does not tell of the newest ones taken away, of events that are not "
    "sealed yet, or of a chain that was sealed anew; a backup does."
)


def add_verbs(verbs: Any) -> None:
    """events."""
    verb = verbs.add_parser("events", help="the event log: show it, or check the chain of its seals")
    verb.add_argument("key")
    verb.add_argument("action", choices=["show", "verify"], nargs="?", default="show")
    verb.add_argument("--record", metavar="ID", help="only events of this record")
    verb.add_argument("--limit", type=int, default=50)
    verb.add_argument("--all", action="store_true", help="look through the files of older events too")
    verb.set_defaults(run=events)


def events(options: argparse.Namespace) -> int:
    """The newest first; `verify` walks the chain of seals, through the files and the table."""
    if options.action == "verify":
        with staging().read() as db:
            wrong = verify_events(db, options.key, events_folder())
            files = len(db.event_segments.all(options.key))
        through = (
            f" The oldest lie in files, of which {files:,} {'was' if files == 1 else 'were'} read." if files else ""
        )
        print("\n".join(wrong) if wrong else CHAIN_HOLDS + through)
        return 1 if wrong else 0
    record = either_id(options.record) if options.record else None
    with staging().read() as db:
        newest = db.events.recent(options.key, limit=options.limit, record_id=record)
        segments = db.event_segments.all(options.key)
    older = older_events(segments, events_folder(), record_id=record) if options.all else ()
    for row in islice(chain(newest, older), options.limit):
        _show(row)
    if segments and not options.all and len(newest) < options.limit:
        end = segments[-1]
        print(
            f"Older events, until {end.last_at:%Y-%m-%d %H:%M:%S}, lie in files in {events_folder() / options.key}; "
            "--all looks through them too."
        )
    return 0


def _show(row: Event) -> None:
    what = " ".join(filter(None, (row.flow, row.record_id, row.message_set_id)))
    print(f"{row.at:%Y-%m-%d %H:%M:%S} {row.action:<20} {what} {row.detail or ''}")
