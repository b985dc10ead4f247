"""apply_answers: one outcome for each request of a write document, from the status QuickBooks gave it.

The table `OUTCOMES` is the whole policy: what a status code means is said once, in include/qbxml/status.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from include.model import RequestState
from include.qbxml.action import Action
from include.qbxml.answers import Answer, Ret
from include.qbxml.codes import INTERNAL_ERROR
from include.qbxml.status import action_for, advice_for
from include.rows import OutboxRow
from include.steps.callback import Callback
from include.steps.session.outcome import Outcome
from include.steps.session.wait_out import wait_out

#: So often a name is looked up before the request is tried again later.
MOST_LOOKS = 3

#: None: the answer does not tell whether the books were changed, so they are searched.
Judge = Callable[[Callback, OutboxRow, Answer], Outcome | None]


def apply_answers(call: Callback, members: Sequence[OutboxRow], answers: Mapping[str, Answer]) -> list[Outcome]:
    """Outcomes of the members whose fate is told, in their order; `answers` is keyed by requestID."""
    judged = (
        judge(call, row, answer)
        for row in members
        if (answer := answers.get(f"{row.message_set_id}.{row.position}")) is not None
    )
    return [outcome for outcome in judged if outcome is not None]


def judge(call: Callback, row: OutboxRow, answer: Answer) -> Outcome | None:
    """The outcome of one request; None when only the books can tell."""
    if answer.error_recovery:
        # It was saved although the answer could not be completed: the aggregate names the record.
        return posted(call, row, replace(answer, rets=(Ret(kind=row.target, fields=answer.error_recovery),)))
    action = action_for(answer.status_code, answer.severity, answer.message)
    return OUTCOMES[action](call, row, answer)


def posted(call: Callback, row: OutboxRow, answer: Answer) -> Outcome | None:
    """QuickBooks has the record; one that is said to be saved but not shown is looked for."""
    if not answer.rets or not answer.rets[0].id:
        return None
    message = f"QuickBooks noted: {answer.message}" if answer.status_code else None
    return Outcome(
        request=row,
        state=RequestState.APPLIED,
        ret=answer.rets[0],
        status_code=str(answer.status_code),
        message=message,
    )


def refused(call: Callback, row: OutboxRow, answer: Answer) -> Outcome:
    """The record has a form that QuickBooks does not take: a person corrects it."""
    return Outcome(
        request=row, state=RequestState.REJECTED, status_code=str(answer.status_code), message=_words(answer)
    )


def unsure(call: Callback, row: OutboxRow, answer: Answer) -> Outcome | None:
    """QuickBooks failed in the middle: whether the record was saved stands in the books only."""
    return None


def later(call: Callback, row: OutboxRow, answer: Answer) -> Outcome | None:
    """The cause lies in QuickBooks, and may end there: again after a while, for as long as it is wanted."""
    if answer.status_code == INTERNAL_ERROR:
        return None
    action = action_for(answer.status_code, answer.severity, answer.message)
    return wait_out(call, row, action, str(answer.status_code), _words(answer))


def look(call: Callback, row: OutboxRow, answer: Answer) -> Outcome | None:
    """The name is in use, or the EditSequence is old: read what is there before anything else.

    What is found there decides (find_posted): the change goes out anew, both sides are compared, or a person is asked.
    """
    if row.attempts % (MOST_LOOKS + 1) == 0:
        return later(call, row, answer)
    # A modification needs a fresh EditSequence, an addition needs to know who owns the name: both are read first.
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        status_code=str(answer.status_code),
        message=answer.message,
        needs_refresh=True,
    )


OUTCOMES: Mapping[Action, Judge] = {
    Action.DONE: posted,
    Action.WARN_SAVED: posted,
    Action.EMPTY: posted,
    Action.RETRY: later,
    Action.WAIT: later,
    Action.LOOK_BY_NAME: look,
    Action.STALE: look,
    Action.REQUEUE_BEHIND: later,
    Action.FIX_DATA: refused,
    Action.BOOKS_RULE: later,
    Action.REQUEUE: later,
    Action.NOT_FOUND: refused,
    Action.RESTART_QUERY: refused,
    Action.VERIFY: unsure,
    Action.SPLIT: refused,
    Action.LOWER_VERSION: refused,
    Action.WRONG_FILE: refused,
    Action.RELINK: later,
    Action.MANUAL: later,
    Action.OUR_FAULT: refused,
    Action.ADMINISTRATOR: later,
}


def _advice(answer: Answer) -> str:
    return advice_for(answer.status_code, answer.severity, answer.message)


def _words(answer: Answer) -> str:
    return f"QuickBooks answered {answer.status_code}: {answer.message} {_advice(answer)}".strip()
