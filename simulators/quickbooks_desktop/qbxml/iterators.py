"""Iterators of one session: a snapshot of keys that is handed out page by page."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from simulators.quickbooks_desktop.qbxml.refusal import bad_iterator

IDLE_SECONDS = 10.0
AT_MOST = 3


@dataclass(slots=True)
class _Iterator:
    name: str
    keys: list[str]
    last_used: float
    at: int = 0  #: the next key; pages are taken without copying what remains


class Iterators:
    """The open iterators; they die with the session, after 10 idle seconds, or when a fourth one is started."""

    def __init__(self) -> None:
        self._open: dict[str, _Iterator] = {}

    def start(self, name: str, keys: list[str], now: float) -> str:
        """Open one for a request name; the one that was idle longest makes room."""
        while len(self._open) >= AT_MOST:
            del self._open[min(self._open, key=lambda key: self._open[key].last_used)]
        iterator_id = f"{{{uuid.uuid4()}}}"
        self._open[iterator_id] = _Iterator(name, keys, now)
        return iterator_id

    def take(self, iterator_id: str, name: str, count: int, now: float) -> tuple[list[str], int]:
        """The next keys and how many remain; 3391 when the iterator is not valid. The last page closes it."""
        found = self._open.get(iterator_id)
        if found is None or found.name != name or now - found.last_used > IDLE_SECONDS:
            self._open.pop(iterator_id, None)
            raise bad_iterator(iterator_id)
        page = found.keys[found.at : found.at + count]
        found.at += len(page)
        found.last_used = now
        remaining = len(found.keys) - found.at
        if not remaining:
            del self._open[iterator_id]
        return page, remaining

    def stop(self, iterator_id: str) -> None:
        """Close one; 3391 when there is none."""
        if self._open.pop(iterator_id, None) is None:
            raise bad_iterator(iterator_id)
