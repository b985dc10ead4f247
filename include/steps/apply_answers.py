"""apply_answers: one outcome for each request of a write document, from the status QuickBooks gave it.

The table `OUTCOMES` is the whole policy: what a status code means is said once, in include/qbxml/status.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from include.model import HoldReason, RequestKind, RequestState
from include.qbxml.action import Action
from include.qbxml.answers import Answer
from include.qbxml.status import action_for, advice_for
from include.steps.outcome import Outcome
from include.steps.turn import Row, Turn

MOST_ATTEMPTS = 3
BACK_OFF = timedelta(minutes=1)

Judge = Callable[[Turn, Row, Answer], Outcome]


def apply_answers(turn: Turn, members: Sequence[Row], answers: Mapping[str, Answer]) -> list[Outcome]:
    """Outcomes of the members that were answered, in their order; `answers` is keyed by requestID."""
    return [
        judge(turn, row, answer)
        for row in members
        if (answer := answers.get(f"{row['message_set_id']}.{row['position']}")) is not None
    ]


def judge(turn: Turn, row: Row, answer: Answer) -> Outcome:
    """The outcome of one request."""
    action = action_for(answer.status_code, answer.severity, answer.message)
    return OUTCOMES[action](turn, row, answer)


def posted(turn: Turn, row: Row, answer: Answer) -> Outcome:
    """QuickBooks has the record."""
    if not answer.rets:
        # Said to be saved but not shown: look, rather than guess its id.
        return _again(row, answer, stale=True)
    message = f"QuickBooks noted: {answer.message}" if answer.status_code else None
    return Outcome(
        request=row,
        state=RequestState.APPLIED,
        ret=answer.rets[0],
        status_code=str(answer.status_code),
        message=message,
    )


def refused(turn: Turn, row: Row, answer: Answer) -> Outcome:
    """The record is wrong in the eyes of QuickBooks: a person corrects it."""
    return Outcome(
        request=row, state=RequestState.REJECTED, status_code=str(answer.status_code), message=_words(answer)
    )


def later(turn: Turn, row: Row, answer: Answer) -> Outcome:
    """Locked or busy: again after a while, a few times."""
    if row["attempts"] >= MOST_ATTEMPTS:
        return refused(turn, row, answer)
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        status_code=str(answer.status_code),
        message=_words(answer),
        not_before=turn.db.now + BACK_OFF * (2 ** row["attempts"]),
    )


def look(turn: Turn, row: Row, answer: Answer) -> Outcome:
    """The name is in use, or the EditSequence is old: read what is there before anything else."""
    if row["attempts"] > MOST_ATTEMPTS:
        return refused(turn, row, answer)
    return _again(row, answer, stale=True)


def behind(turn: Turn, row: Row, answer: Answer) -> Outcome:
    """Something that it refers to is not there (any more)."""
    return later(turn, row, answer)


def hold_for_permission(turn: Turn, row: Row, answer: Answer) -> Outcome:
    """An administrator of QuickBooks must allow something first; then the request goes out as it is."""
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        hold=HoldReason.PAUSE,
        status_code=str(answer.status_code),
        message=_words(answer),
    )


OUTCOMES: Mapping[Action, Judge] = {
    Action.DONE: posted,
    Action.WARN_SAVED: posted,
    Action.EMPTY: posted,
    Action.RETRY: later,
    Action.WAIT: later,
    Action.LOOK_BY_NAME: look,
    Action.STALE: look,
    Action.REQUEUE_BEHIND: behind,
    Action.FIX_DATA: refused,
    Action.REQUEUE: later,
    Action.NOT_FOUND: refused,
    Action.RESTART_QUERY: refused,
    Action.VERIFY: look,
    Action.SPLIT: refused,
    Action.LOWER_VERSION: refused,
    Action.WRONG_FILE: refused,
    Action.RELINK: refused,
    Action.MANUAL: refused,
    Action.OUR_FAULT: refused,
    Action.ADMINISTRATOR: hold_for_permission,
}


def _again(row: Row, answer: Answer, *, stale: bool) -> Outcome:
    # A modification needs a fresh EditSequence, an addition needs to know who owns the name: both are read first.
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        status_code=str(answer.status_code),
        message=answer.message,
        stale=stale,
    )


def _advice(answer: Answer) -> str:
    return advice_for(answer.status_code, answer.severity, answer.message)


def _words(answer: Answer) -> str:
    return f"QuickBooks answered {answer.status_code}: {answer.message} {_advice(answer)}".strip()


def is_modification(row: Row) -> bool:
    """Whether a request changes a record that is there already."""
    return bool(row["kind"] == RequestKind.MOD)
