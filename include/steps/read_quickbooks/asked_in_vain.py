"""asked_in_vain: a record whose answer never comes through is asked for alone, and then done without for a while.

A proxy that eats the answer about one record eats that about all that were asked for with it, and the session ends
there. So what was learned is handed on from session to session: first that they are asked for one by one, then which of
them it is. After some hours it is tried once more.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from include.steps.callback import Callback

#: Kind and id of a record of the books.
Asked = tuple[str, str]
#: So long a record is done without.
PATIENCE: Final = timedelta(hours=6)
#: What sessions have learned is forgotten when none of them had to ask for so long.
_KEPT: Final = timedelta(days=1)
#: The word in the context of a session.
_WORD: Final = "asked in vain"


@dataclass(frozen=True, slots=True)
class InVain:
    """What earlier sessions have asked for in vain."""

    apart: frozenset[Asked] = frozenset()  #: each is asked for alone
    without: frozenset[Asked] = frozenset()  #: not asked for now


def in_vain(call: Callback) -> InVain:
    """What is known of it now; whose time is over is asked for again, alone."""
    rows = _rows(call)
    without = frozenset((kind, id) for kind, id, until in rows if until and datetime.fromisoformat(until) > call.db.now)
    return InVain(apart=frozenset((kind, id) for kind, id, _ in rows) - without, without=without)


def give_up(call: Callback, records: Iterable[Asked]) -> None:
    """A question for these was asked in vain too often: each is asked for alone; one that was is done without."""
    given_up = list(records)
    until = (call.db.now + PATIENCE).isoformat() if len(given_up) == 1 else None
    others = [row for row in _rows(call) if (row[0], row[1]) not in given_up]
    call.context[_WORD] = [*others, *([kind, id, until] for kind, id in given_up)]


def came_through(call: Callback, records: Iterable[Asked]) -> None:
    """An answer about these was taken."""
    if call.context.get(_WORD):
        heard = {*records}
        call.context[_WORD] = [row for row in call.context[_WORD] if (row[0], row[1]) not in heard]


def _rows(call: Callback) -> list[list[Any]]:
    if _WORD not in call.context:
        since = call.db.now - _KEPT
        call.context[_WORD] = call.db.sessions.left_of(call.key, _WORD, before=call.session_id, since=since) or []
    rows: list[list[Any]] = call.context[_WORD]
    return rows
