"""Before the first write of a session: did the books, or our own records, go back in time?

`ask_canaries` asks for the last records that we know. One that is missing and was not deleted in QuickBooks means that
an older copy of the company file is open. `ask_reread` reads what changed in the books since our last event: a record
that carries the ExternalGUID of a staged Add was posted before our staging database was restored; it is linked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any

from include.errors import SetupError
from include.model import CLOCK_DOUBT, WIDEST_OFFSET, SetPurpose
from include.qbxml.answers import Answer, Ret
from include.qbxml.codes import CONCLUSIVE, ITERATOR_EXPIRED, NOT_OFFERED
from include.qbxml.queries import by_ids, deleted_lists, deleted_transactions, modified_since
from include.states import Gone, Phase, WorkKind
from include.steps.callback import Callback, Document

CANARIES = 5
PAGE = 250
#: The window of the mark that tells up to when the records of a kind are known.
REREAD = "reread"
DELETED_DAYS = 89  #: QuickBooks tells of 90 days

MOST_RESTARTS = 3

_ID_FIELDS = {True: ("ListID", "EditSequence", "FullName", "Name"), False: ("TxnID", "EditSequence", "RefNumber")}


def ask_canaries(call: Callback) -> Document | None:
    """Ask for the last records that we know, once in a session, as soon as it is going to write."""
    if call.context.get("canaries") or not will_write(call):
        return None
    known = call.db.links.canaries(call.key, limit=CANARIES)
    if not known:
        call.context["canaries"] = "none"
        return None
    kind, ids = known[0].kind, [row.qb_id for row in known]
    fields = _ID_FIELDS[known[0].is_list][:1]
    context = {"kind": kind, "ids": ids, "is_list": known[0].is_list}
    return call.document(
        SetPurpose.CANARY, lambda set_id: [by_ids(kind, ids, fields, request_id=f"{set_id}.1")], context=context
    )


def hear_canaries(call: Callback, asked: Mapping[str, Any], answers: Sequence[Answer]) -> Phase:
    """The next phase: on to the work, or first ask what became of the missing ones."""
    _require_answers(call, answers, "whether the last posted records are still there")
    call.context["canaries"] = "heard"
    seen = {ret.id for answer in answers for ret in answer.rets}
    missing = [qb_id for qb_id in asked["ids"] if qb_id not in seen]
    if not missing:
        return Phase.RECOVER
    call.context["missing"] = {"kind": asked["kind"], "is_list": asked["is_list"], "ids": missing}
    return Phase.DELETED


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


def hear_deleted(call: Callback, missing: Mapping[str, Any], answers: Sequence[Answer]) -> Phase:
    """Go on when all were deleted by somebody; stop when the books do not know them at all."""
    _require_answers(call, answers, "what was deleted")
    deleted = {ret.id for answer in answers for ret in answer.rets}
    gone = [qb_id for qb_id in missing["ids"] if qb_id in deleted]
    links = call.db.links.fetch(call.key, [(missing["kind"], qb_id) for qb_id in missing["ids"]])
    work_items = []
    for qb_id in gone:
        link = links[missing["kind"], qb_id]
        call.db.links.end(call.key, missing["kind"], qb_id, Gone.TOLD)
        work_items.append(call.db.work_items.row(call.key, WorkKind.DELETED, link.flow, link.salesforce_id))
        call.log("deletion_seen", flow=link.flow, record_id=link.salesforce_id, qb_id=qb_id)
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
    return Phase.RECOVER


def reread_first(call: Callback, targets: Iterable[str]) -> Document | None:
    """What must be read before records of these kinds are added; None when this session has read all of it."""
    state = call.context.setdefault("reread", {"targets": [], "done": [], "iterator": None})
    unread = {*targets} - {*state["done"]}
    if unread and not state["done"]:
        # Once in a session also the kinds of what is held: the books may answer what a person is asked.
        unread |= {*call.db.outbox.waiting_adds(call.key)}
    state["targets"] = sorted(unread - {*state.get("off", ())})
    return ask_reread(call)


def ask_reread(call: Callback) -> Document | None:
    """The next page of what changed in the books since our last event, for the kinds that are about to be added."""
    state = call.context.get("reread")
    if not state or not state["targets"]:
        return None
    target, iterator = state["targets"][0], state["iterator"]
    since = state.setdefault("since", {}).setdefault(target, _since(call, target))
    fields = (*_ID_FIELDS[not is_transaction(target)], "TimeModified", "ExternalGUID", *SUMS.get(target, ()))

    def build(set_id: str) -> list[str]:
        return [
            modified_since(
                target,
                since,
                request_id=f"{set_id}.1",
                iterator="Continue" if iterator else "Start",
                iterator_id=iterator,
                max_returned=PAGE,
                fields=fields,
                active_all=not is_transaction(target),
            )
        ]

    return call.document(SetPurpose.REREAD, build, context={"target": target})


def hear_reread(call: Callback, answers: Sequence[Answer]) -> list[tuple[str, Ret]]:
    """Records of the books that carry a GUID; moves on to the next page or kind."""
    state = call.context["reread"]
    target = state["targets"][0]
    found: list[tuple[str, Ret]] = []
    if any(answer.status_code == ITERATOR_EXPIRED for answer in answers) and state.get("restarts", 0) < MOST_RESTARTS:
        # The pages of before are read again: what they told is known already and changes nothing.
        state["iterator"], state["restarts"] = None, state.get("restarts", 0) + 1
        return found
    if any(answer.status_code == NOT_OFFERED for answer in answers):
        # An Add of this kind is refused alike, so nothing is posted twice; other kinds go on, and the mark stays.
        state["targets"], state["iterator"] = state["targets"][1:], None
        state["off"] = [*state.get("off", ()), target]
        return found
    _require_answers(call, answers, f"which {target} records were changed")
    for answer in answers:
        found.extend((target, ret) for ret in answer.rets if ret.external_guid not in (None, "", "0"))
        if answer.iterator_remaining and answer.iterator_id:
            state["iterator"] = answer.iterator_id
        else:
            state["targets"], state["iterator"] = state["targets"][1:], None
            state["done"] = [*state["done"], target]
    return found


def reread_again(call: Callback) -> None:
    """What was lost and not found may have been posted and changed since: the next look is at all that was modified."""
    if "reread" in call.context:
        call.context["reread"]["done"] = []


def keep_reread(call: Callback) -> None:
    """A session has ended well: what its kinds hold in the books is known up to this moment.

    The mark goes back in time together with our records, so that after a restore everything since then is read.
    """
    for target in call.context.get("reread", {}).get("done", ()):
        call.db.watermarks.move(call.key, "quickbooks", target, call.db.now, window=REREAD)


def _require_answers(call: Callback, answers: Sequence[Answer], what: str) -> None:
    """A question that was refused says nothing about the books: it must not pass for `nothing there`."""
    bad = next((answer for answer in answers if answer.status_code not in CONCLUSIVE), None)
    if answers and bad is None:
        return
    words = f"{bad.status_code}: {bad.message}" if bad is not None else "with an empty document"
    raise SetupError(
        f"QuickBooks was asked {what} in company {call.key!r} and answered {words}. Nothing was written. Correct this "
        "in QuickBooks; the next update asks again.",
        field="continuity",
    )


def will_write(call: Callback) -> bool:
    """Whether this session is going to change the books."""
    if call.posts_from is None:
        return False
    if call.db.message_sets.open_write(call.key) is not None or call.db.outbox.needing_refresh(call.key, limit=1):
        return True
    return call.db.outbox.servable_exists(call.key, posts_from=call.posts_from)


def is_transaction(target: str) -> bool:
    """Whether records of this kind carry a TxnID."""
    return target in TRANSACTIONS


#: What tells the sum of a transaction without its lines.
SUMS: Mapping[str, tuple[str, ...]] = {
    "Invoice": ("TxnDate", "Subtotal", "SalesTaxTotal", "AppliedAmount", "BalanceRemaining", "IsPaid"),
    "CreditMemo": ("TxnDate", "Subtotal", "SalesTaxTotal", "TotalAmount", "CreditRemaining"),
    "Estimate": ("TxnDate", "Subtotal", "SalesTaxTotal", "TotalAmount"),
    "SalesOrder": ("TxnDate", "Subtotal", "SalesTaxTotal", "TotalAmount"),
    "SalesReceipt": ("TxnDate", "Subtotal", "SalesTaxTotal", "TotalAmount"),
    "PurchaseOrder": ("TxnDate", "TotalAmount"),
}
TRANSACTIONS = frozenset(
    {
        "CreditMemo",
        "Estimate",
        "Invoice",
        "PurchaseOrder",
        "ReceivePayment",
        "SalesOrder",
        "SalesReceipt",
        "TimeTracking",
    }
)


def _since(call: Callback, target: str) -> str:
    """Local time of the QuickBooks machine, without an offset, as its filters want it."""
    mark = call.db.watermarks.get(call.key, "quickbooks", target, REREAD)
    start: datetime = datetime.combine(call.posts_from or call.db.now.date(), time(), tzinfo=UTC)
    last: datetime = mark.value if mark is not None else start
    offset = call.company.utc_offset_minutes
    local = last - CLOCK_DOUBT + (timedelta(minutes=offset) if offset is not None else -WIDEST_OFFSET)
    return local.strftime("%Y-%m-%dT%H:%M:%S")
