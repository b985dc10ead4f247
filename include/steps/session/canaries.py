"""canaries: did the books go back in time? Asked once, before the first write of a session.

The last records that we know are asked for. One that is missing and was not deleted in QuickBooks means that an older
copy of the company file is open.
"""

from __future__ import annotations

from datetime import timedelta

from include.errors import SetupError
from include.events import EventAction
from include.model import SetPurpose
from include.qbxml.queries import by_ids, deleted_lists, deleted_transactions
from include.qbxml.status import tells_all
from include.states import Gone, Phase, WorkKind
from include.steps.callback import Callback, Document, Heard
from include.steps.session.conclusive import require_answers
from include.steps.session.next_write_document import can_refresh, can_write
from include.steps.session.recover_answers import is_missing

CANARIES = 5
DELETED_DAYS = 89  #: QuickBooks tells of 90 days


def ask_canaries(call: Callback) -> Document | None:
    """Ask for the last records that we know, once in a session, as soon as it is going to write."""
    if call.context.get("canaries") or not will_write(call):
        return None
    known = call.db.links.canaries(call.key, limit=CANARIES)
    if not known:
        call.context["canaries"] = "none"
        return None
    kind, ids = known[0].kind, [row.qb_id for row in known]
    fields = ("ListID",) if known[0].is_list else ("TxnID",)
    context = {"kind": kind, "ids": ids, "is_list": known[0].is_list}
    return call.document(
        SetPurpose.CANARY, lambda set_id: [by_ids(kind, ids, fields, request_id=f"{set_id}.1")], context=context
    )


def hear_canaries(call: Callback, heard: Heard) -> None:
    """On to the work, or first ask what became of the missing ones."""
    asked, answers = heard.asked, heard.answers.answers
    require_answers(call, answers, "whether the last posted records are still there")
    call.context["canaries"] = "heard"
    seen = {ret.id for answer in answers for ret in answer.rets}
    missing = [qb_id for qb_id in asked["ids"] if qb_id not in seen]
    if not missing or not all(tells_all(answer.status_code) for answer in answers):
        call.enter(Phase.RECOVER)
        return
    call.context["missing"] = {"kind": asked["kind"], "is_list": asked["is_list"], "ids": missing}
    call.enter(Phase.DELETED)


def ask_deleted(call: Callback) -> Document | None:
    """Ask whether the missing records were deleted in QuickBooks."""
    missing = call.context.get("missing")
    if not missing:
        return None
    ask = deleted_lists if missing["is_list"] else deleted_transactions
    start = (call.db.now - timedelta(days=DELETED_DAYS)).strftime("%Y-%m-%dT%H:%M:%S")
    return call.document(
        SetPurpose.DELETED, lambda set_id: [ask([missing["kind"]], start, request_id=f"{set_id}.1")], context=missing
    )


def has_missing(call: Callback) -> bool:
    """Whether it is still to be asked what became of records that are not there any more."""
    return call.posts_from is not None and bool(call.context.get("missing"))


def hear_deleted(call: Callback, heard: Heard) -> None:
    """Go on when all were deleted by somebody; stop when the books do not know them at all."""
    missing, answers = heard.asked, heard.answers.answers
    require_answers(call, answers, "what was deleted")
    deleted = {ret.id for answer in answers for ret in answer.rets}
    gone = [qb_id for qb_id in missing["ids"] if qb_id in deleted]
    links = call.db.links.fetch(call.key, [(missing["kind"], qb_id) for qb_id in missing["ids"]])
    work_items = []
    for qb_id in gone:
        link = links[missing["kind"], qb_id]
        call.db.links.end(call.key, missing["kind"], qb_id, Gone.TOLD)
        work_items.append(call.db.work_items.row(call.key, WorkKind.DELETED, link.flow, link.salesforce_id))
        call.log(EventAction.DELETION_SEEN, flow=link.flow, record_id=link.salesforce_id, qb_id=qb_id)
    call.db.work_items.add_all(work_items)
    lost = [qb_id for qb_id in missing["ids"] if qb_id not in deleted]
    call.context.pop("missing", None)
    if lost:
        names = ", ".join(f"{missing['kind']} {links[missing['kind'], q].number or ''} ({q})" for q in lost)
        raise SetupError(
            f"The books of company {call.key!r} have gone back in time: {names} is known here, but QuickBooks neither "
            "has it nor deleted it. An older copy of the company file is probably open. Nothing was written. Open "
            f"the current file; if the older one is to stay, run: ./o2c company restored {call.key} --by NAME "
            "--backup-time TIME",
            field="company_path",
        )
    call.enter(Phase.RECOVER)


def will_write(call: Callback) -> bool:
    """Whether this session is going to change the books."""
    return is_missing(call) or can_refresh(call) or can_write(call)
