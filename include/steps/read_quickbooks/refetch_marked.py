"""refetch_marked: records that something else has touched are asked for by their ids, after the windows of a session.

They stay marked until the answer is landed: a lost one is asked for again by the next session.
"""

from __future__ import annotations

from typing import Any

from include.events import EventAction
from include.model import SetPurpose, Values
from include.qbxml.answers import Answer
from include.qbxml.queries import by_ids
from include.qbxml.readable import READABLE
from include.qbxml.status import carries_data, tells_all
from include.staging.books import QUICKBOOKS
from include.steps.callback import Callback, Document
from include.steps.read_quickbooks.asked_in_vain import came_through, in_vain
from include.steps.read_quickbooks.land_page import keep_records, record_of

#: The word in the context of a session: objects that it could not ask again.
LEFT = "not_again"
#: The words in the context of a session: (object, id) that QuickBooks does not have, and that it would not show.
NOWHERE, UNREAD = "nowhere", "not shown"
#: In what a question keeps, beside the ids: the kind of the records that are asked for.
AGAIN = "again"
#: What a question keeps that is asked because its answer decides whether another document goes out.
DECIDES = "decides"
#: So many ids are told.
NAMED = 10
_EATEN = (
    "was asked for {ids}, and that answer never came through. The log of the Web Connector says what it met: a proxy "
    "or a firewall must let its messages pass unread, up to 32 MB"
)


def has_marked(call: Callback) -> bool:
    """Whether this session still has records to ask for again."""
    return call.db.marked.next(call.key, without=_left(call), limit=1) is not None


def refetch_marked(call: Callback) -> Document | None:
    """The next portion of one object, or one record that is asked for alone; None when nothing is left."""
    found = _next(call)
    if found is None:
        return None
    object, ids = found

    def build(set_id: str) -> list[str]:
        return [by_ids(object, ids, request_id=f"{set_id}.1", whole=True)]

    return call.document(SetPurpose.READ, build, context={AGAIN: object, "ids": ids})


def hear_marked(call: Callback, asked: Values, answer: Answer | None) -> None:
    """Land what came; what QuickBooks does not know any more is told and not asked for again."""
    object, ids = str(asked[AGAIN]), list(asked["ids"])
    came_through(call, ((object, name) for name in ids))
    if answer is None or not carries_data(answer.status_code):
        said = f"answered {answer.status_code}: {answer.message}" if answer else "answered with an empty document"
        fail_marked(call, asked, said)
        return
    records = [record_of(ret) for ret in answer.rets if ret.id]
    left = sorted({*ids} - {record.id for record in records})
    is_all = tells_all(answer.status_code)
    _clear(call, object, ids if is_all else [name for name in ids if name not in left])
    keep_records(call, records)
    if is_all:
        call.context[NOWHERE] = [*call.context.get(NOWHERE, ()), *([object, name] for name in left)]
        _tell_unknown(call, object, left)
    elif left:
        why = f"left out {len(left)} of them: {answer.status_code}, {answer.message}"
        fail_marked(call, {**asked, "ids": left}, why)
    call.log(EventAction.RECORDS_REFETCHED, object=object, found=len(records))


def fail_marked(call: Callback, asked: Values, why: str) -> None:
    """Tell a person that these could not be read, and leave them to the next session."""
    object = str(asked[AGAIN])
    if asked.get(DECIDES):
        call.context[UNREAD] = [*call.context.get(UNREAD, ()), *([object, name] for name in asked["ids"])]
        call.log(EventAction.READ_JOB_FAILED, object=object, why=why)
        return
    words = (
        f"{object} records of company {call.key!r} that a payment, a credit or a merge has touched could not be read "
        f"again: QuickBooks {why.rstrip('.')}. Correct this in QuickBooks; the next update of the Web Connector asks "
        "again."
    )
    call.context[LEFT] = [*call.context.get(LEFT, ()), object]
    call.db.companies.change(call.key, problem=words)
    call.db.sessions.change(call.session_id, last_error=words)
    call.log(EventAction.READ_JOB_FAILED, object=object, why=why)


def _next(call: Callback) -> tuple[str, list[str]] | None:
    size = call.settings.reading.page
    while (found := call.db.marked.next(call.key, without=_left(call), limit=size)) is not None:
        object, ids = found
        if object in READABLE:
            vain = in_vain(call)
            askable = [name for name in ids if (object, name) not in vain.without]
            if together := [name for name in askable if (object, name) not in vain.apart] or askable[:1]:
                return object, together
            fail_marked(call, {AGAIN: object, "ids": ids}, _EATEN.format(ids=", ".join(ids[:NAMED])))
            continue
        # QuickBooks has no question for it.
        _clear(call, object, ids)
        _tell_unknown(call, object, ids)
    return None


def _left(call: Callback) -> list[Any]:
    return list(call.context.get(LEFT, ()))


def _clear(call: Callback, object: str, ids: list[str]) -> None:
    call.db.records.clear_dirty(call.key, {object: ids}, system=QUICKBOOKS)


def _tell_unknown(call: Callback, object: str, ids: list[str]) -> None:
    if ids:
        call.log(EventAction.RECORDS_UNKNOWN, object=object, ids=ids)
