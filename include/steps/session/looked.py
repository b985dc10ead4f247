"""looked: how far the known records were asked for, what was there and what was not, from one update to the next.

To ask for all that is known may take more answers than an update gets, so the next one goes on where it was cut off.
What was there and what was missing is true of the books of then. So whoever goes on asks once more for all that was
missing, and for what was there and had been changed last: when one of the former is there, or one of the latter is gone
or older, other books are open, and all is asked for anew.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from include.qbxml.answers import Ret
from include.states import BooksCheck
from include.steps.callback import Callback
from include.steps.read_quickbooks.learn_clock import stamp_of

#: The word in the context of a session: how far it has looked, and what it has not found.
LOOKED: Final = "canaries"
#: Of so many that were there, the ones that were changed last, it is asked whether they still are.
WITNESSES: Final = 5

_Key = tuple[str, str]  # object, id


def nothing(why: BooksCheck | None) -> dict[str, Any]:
    """A session that has not looked; `why` all that is known is asked for."""
    return {"why": why, "done": False, "asked": [], "missing": [], "there": [], "again": [], "proven": None}


def go_on(call: Callback) -> dict[str, Any] | None:
    """Where an earlier session that asked for all that is known, for the same reason, was cut off; None: nowhere."""
    why = call.company.books_check
    if why is None:
        return None
    earlier: Mapping[str, Any] = call.db.sessions.left_of(call.key, LOOKED, before=call.session_id) or {}
    if earlier.get("why") != why or (earlier["done"] and not earlier["missing"]):
        return None
    known = call.db.known_records.of(call.key, [(kind, qb_id) for kind, qb_id, _ in earlier["missing"]])
    missing = [row for row in earlier["missing"] if (row[0], row[1]) in known]
    again = [*earlier["there"], *([kind, qb_id, None, None] for kind, qb_id, _ in missing)]
    return {**nothing(why), **earlier, "done": False, "missing": missing, "again": again}


def are_other_books(again: Sequence[Sequence[str | None]], seen: Mapping[_Key, Ret]) -> bool:
    """Whether what was there is gone or older, or what was missing is there."""
    for kind, qb_id, edit_sequence, stamp in again:
        ret = seen.get((str(kind), str(qb_id)))
        if (ret is None) != (stamp is None):
            return True
        if ret is not None and ret.edit_sequence != edit_sequence and not _is_later(ret, str(stamp)):
            return True
    return False


def keep_there(looked: dict[str, Any], seen: Mapping[_Key, Ret]) -> None:
    """Of what is there, keep what was changed last."""
    stamps = {key: ret.text("TimeModified") for key, ret in seen.items() if stamp_of(ret.text("TimeModified"))}
    there = {(kind, qb_id): [kind, qb_id, *rest] for kind, qb_id, *rest in looked.get("there", ())}
    there |= {key: [*key, seen[key].edit_sequence, stamp] for key, stamp in stamps.items()}
    looked["there"] = sorted(there.values(), key=lambda row: datetime.fromisoformat(row[3]))[-WITNESSES:]


def keep_missing(looked: dict[str, Any], unsure: Sequence[_Key]) -> None:
    """What QuickBooks would not tell of any more does not count as missing."""
    looked["missing"] = [row for row in looked["missing"] if (row[0], row[1]) not in unsure]


def _is_later(ret: Ret, stamp: str) -> bool:
    found = stamp_of(ret.text("TimeModified"))
    return found is not None and found > datetime.fromisoformat(stamp)
