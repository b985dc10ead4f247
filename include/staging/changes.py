"""Parts whose rows have a life: each step of it is an event, written with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

import sqlalchemy as sa

from include.events import Change
from include.staging.events import Events
from include.staging.rows import Part


class Changes(Part):
    """A part that tells what it changes: one statement, however many rows there are."""

    def __init__(self, db: sa.Connection, now: Callable[[], datetime], events: Events) -> None:
        super().__init__(db, now)
        self._events = events

    def _tell(self, changes: Iterable[Change]) -> None:
        """Only what is other than before is told."""
        self._events.add_all([self._events.change(each) for each in changes if each.before != each.after])
