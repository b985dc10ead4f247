"""look_up_named: what people named is asked for in the books before it counts; found, it is linked, else they are told.

It is asked before anything is written, so that what finance has already is not sent once more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from include.model import SetPurpose
from include.qbxml.answers import Answer, Ret
from include.qbxml.queries import by_ids
from include.qbxml.status import carries_data, tells_all
from include.rows import Decision, MessageSet, Named
from include.states import DecisionKind
from include.steps.callback import Callback, Document, Heard, context_of
from include.steps.session.link_named import link_named, refuse_named

#: So many are asked for in one document.
PORTION: Final = 50
#: The word in the context of a session: decisions about which it has asked.
ASKED: Final = "named"
#: The id itself has a form that QuickBooks does not know: nobody has it.
NO_ID: Final = 3000


def has_named(call: Callback) -> bool:
    """Whether a person named something that this session has not asked for."""
    return bool(_unasked(call))


def ask_named(call: Callback) -> Document | None:
    """The next portion, one query for each so that every answer is about one record; None when all are asked for."""
    rows = _unasked(call)[:PORTION]
    if not rows:
        return None
    call.context[ASKED] = [*call.context.get(ASKED, ()), *(row.id for row in rows)]
    named = [Named.of(row) for row in rows]

    def build(set_id: str) -> list[str]:
        return [
            by_ids(each.kind, [each.qb_id], request_id=f"{set_id}.{place}", whole=True)
            for place, each in enumerate(named, 1)
        ]

    return call.document(SetPurpose.BOUND, build, context={"named": [row.id for row in rows]})


def hear_named(call: Callback, heard: Heard) -> None:
    """Link what is there, refuse what surely is not; what QuickBooks did not answer waits for the next update."""
    answers = heard.answers.by_request_id()
    for place, row in _still_open(call, heard.asked["named"]):
        answer, named = answers.get(f"{heard.document.id}.{place}"), Named.of(row)
        if answer is None:
            continue
        found = _of_id(answer.rets, named.qb_id)
        if found is not None and carries_data(answer.status_code):
            link_named(call, row, named, found)
        elif _is_nowhere(answer):
            refuse_named(call, row, named, f"QuickBooks has no {named.kind} with this id")


def named_not_parsed(call: Callback, document: MessageSet, why: str) -> None:
    """QuickBooks cannot read the question, and never will: the company goes on without these."""
    for _, row in _still_open(call, context_of(document)["named"]):
        refuse_named(call, row, Named.of(row), f"it could not be looked up: {why.rstrip('.')}")


def _unasked(call: Callback) -> list[Decision]:
    asked = set(call.context.get(ASKED, ()))
    return [row for row in call.db.decisions.open(call.key, kinds=(DecisionKind.BOUND,)) if row.id not in asked]


def _still_open(call: Callback, numbers: Sequence[int]) -> Iterator[tuple[int, Decision]]:
    """The decisions of a document with their places in it, without those that were taken back meanwhile."""
    waiting = {row.id: row for row in call.db.decisions.open(call.key, kinds=(DecisionKind.BOUND,))}
    return ((place, waiting[number]) for place, number in enumerate(numbers, 1) if number in waiting)


def _of_id(rets: Sequence[Ret], qb_id: str) -> Ret | None:
    return next((ret for ret in rets if ret.id == qb_id), None)


def _is_nowhere(answer: Answer) -> bool:
    return answer.status_code == NO_ID or (not answer.rets and tells_all(answer.status_code))
