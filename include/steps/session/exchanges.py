"""exchanges: the protocol of a session on one page, what is asked, how its answer is heard, what a failure means.

A session goes through the phases in their order. The asker of a phase hands out one document or has nothing (left) to
ask, and then the next phase is tried. Only `write` changes the books; what is to be read comes after it. From `canary`
on the phases come round at every call: an answer may be lost, a record found to need a look, or the first work staged,
in the middle of a session.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from include.model import SetPurpose
from include.rows import MessageSet, Waits
from include.states import Phase
from include.steps.callback import Callback, Document, Heard
from include.steps.read_quickbooks.read_books import (
    has_read_job,
    hear_read_job,
    read_books,
    read_in_vain,
    read_not_parsed,
)
from include.steps.session.canaries import ask_canaries, hear_canaries, is_looking
from include.steps.session.fill_in import fill_in, hear_filler
from include.steps.session.hear_write import hear_write, write_not_parsed
from include.steps.session.look_up_named import ask_named, has_named, hear_named, named_not_parsed
from include.steps.session.missing_records import ask_deleted, has_missing, hear_deleted
from include.steps.session.next_write_document import (
    can_refresh,
    can_write,
    hear_refresh,
    next_write_document,
    refresh_not_parsed,
    refresh_requests,
)
from include.steps.session.recover_answers import (
    ask_missing,
    hear_look,
    hear_status,
    is_missing,
    look_not_parsed,
    look_unreadable,
    status_not_parsed,
    status_unreadable,
)
from include.steps.session.reread import ask_reread, hear_reread
from include.steps.session.verify_company import hear_host, verify_host

Ask = Callable[[Callback], Document | None]
Hear = Callable[[Callback, Heard], None]
#: The document that failed, and why.
Fail = Callable[[Callback, MessageSet, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One kind of document, from the question to whatever may come of it."""

    phase: Phase | None  #: None: when no phase has anything left to ask
    ask: Ask | None = None  #: the asker of its phase; None: the one of another row hands it out as well
    hear: Hear
    not_parsed: Fail | None = None  #: QuickBooks cannot read the document (0x80040400); None: the session fails
    in_vain: Fail | None = None  #: it was asked in vain too often; None: as when QuickBooks cannot read it
    unreadable: Fail | None = None  #: what else follows when nobody can read the answer: the session fails then
    has_left: Callable[[Callback], bool] | None = None  #: what keeps the update from being over
    counts_as_work: bool = False  #: it changes the books: its requests count for the per cent, and none is dropped
    keeps_answer: bool = True  #: False: the records of the answer are kept themselves, not its text


EXCHANGES: Final[Mapping[SetPurpose, Exchange]] = MappingProxyType(
    {
        SetPurpose.IDENTIFY: Exchange(phase=Phase.HOST, ask=verify_host, hear=hear_host),
        SetPurpose.CANARY: Exchange(phase=Phase.CANARY, ask=ask_canaries, hear=hear_canaries, has_left=is_looking),
        SetPurpose.DELETED: Exchange(phase=Phase.DELETED, ask=ask_deleted, hear=hear_deleted, has_left=has_missing),
        SetPurpose.STATUS: Exchange(
            phase=Phase.RECOVER,
            ask=ask_missing,
            hear=hear_status,
            not_parsed=status_not_parsed,
            unreadable=status_unreadable,
            has_left=is_missing,
        ),
        SetPurpose.LOOK: Exchange(
            phase=Phase.RECOVER, hear=hear_look, not_parsed=look_not_parsed, unreadable=look_unreadable
        ),
        SetPurpose.BOUND: Exchange(
            phase=Phase.BOUND,
            ask=ask_named,
            hear=hear_named,
            not_parsed=named_not_parsed,
            has_left=has_named,
        ),
        SetPurpose.REREAD: Exchange(phase=Phase.REREAD, ask=ask_reread, hear=hear_reread),
        SetPurpose.REFRESH: Exchange(
            phase=Phase.REFRESH,
            ask=refresh_requests,
            hear=hear_refresh,
            not_parsed=refresh_not_parsed,
            has_left=can_refresh,
        ),
        SetPurpose.WRITE: Exchange(
            phase=Phase.WORK,
            ask=next_write_document,
            hear=hear_write,
            not_parsed=write_not_parsed,
            has_left=can_write,
            counts_as_work=True,
        ),
        SetPurpose.READ: Exchange(
            phase=Phase.READ,
            ask=read_books,
            hear=hear_read_job,
            not_parsed=read_not_parsed,
            in_vain=read_in_vain,
            has_left=has_read_job,
            keeps_answer=False,
        ),
        SetPurpose.FILLER: Exchange(phase=None, ask=fill_in, hear=hear_filler),
    }
)
#: Who asks in each phase, in the order of a session.
ASKERS: Final[Mapping[Phase, Ask]] = MappingProxyType(
    {row.phase: row.ask for row in EXCHANGES.values() if row.phase is not None and row.ask is not None}
)
#: What keeps an update from being over, with its phase.
_LEFT: Final = tuple((row.phase, row.has_left) for row in EXCHANGES.values() if row.has_left is not None)


def idle_phases(waits: Waits) -> frozenset[Phase]:
    """Phases that have nothing to ask at this call, as one question for all of them has told."""
    asks = {
        Phase.RECOVER: waits.unsettled,
        Phase.BOUND: waits.named,
        Phase.REFRESH: waits.stale,
        Phase.WORK: waits.servable or waits.stale,
    }
    return frozenset(phase for phase, has_work in asks.items() if not has_work)


def has_more(call: Callback) -> bool:
    """Whether this session still has something to ask or to hand out; while there is work, nothing else is asked."""
    if can_write(call):
        return True
    idle = idle_phases(call.waits(again=True))
    return any(has_left(call) for phase, has_left in _LEFT if phase not in idle)
