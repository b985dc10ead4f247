"""missing_records: what became of records that we know and QuickBooks does not have.

Some were deleted there, which it tells for 90 days. Else the books went back in time: an older copy is open, and
nothing goes on before a person has said which copy counts. Where QuickBooks has forgotten, or has what is newer, a
person is asked about each record, and the rest goes on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from include.errors import SetupError
from include.events import EventAction
from include.model import SetPurpose
from include.qbxml.queries import deleted_lists, deleted_transactions
from include.qbxml.readable import DELETED_LISTS, DELETED_TRANSACTIONS, deletion_types, is_list
from include.staging.books import QUICKBOOKS
from include.states import BooksCheck, Phase
from include.steps.callback import Callback, Document, Heard
from include.steps.read_quickbooks.queue_read_jobs import REMEMBERED
from include.steps.session.canaries import check_all, end_check
from include.steps.session.conclusive import require_answers
from include.steps.session.looked import LOOKED
from include.steps.session.lose_records import (
    ask_about,
    dated_before,
    end_deleted,
    keep_condensed,
    known_as,
    lose_records,
)

_ASKS: Final = {DELETED_TRANSACTIONS: deleted_transactions, DELETED_LISTS: deleted_lists}
_Key = tuple[str, str]  # object, id


def ask_deleted(call: Callback) -> Document | None:
    """Ask whether the missing records were deleted in QuickBooks."""
    missing = _missing(call)
    if not missing:
        return None
    kinds = {kind for kind, _ in missing}
    types = {question: deletion_types(question, kinds) for question in _ASKS}
    start = (call.db.now - REMEMBERED).strftime("%Y-%m-%dT%H:%M:%S")

    def build(set_id: str) -> list[str]:
        asked = [question for question in _ASKS if types[question]]
        return [
            _ASKS[question](types[question], start, request_id=f"{set_id}.{place}")
            for place, question in enumerate(asked, 1)
        ]

    return call.document(SetPurpose.DELETED, build)


def has_missing(call: Callback) -> bool:
    """Whether it is still to be asked what became of records that are not there any more."""
    return bool(_missing(call))


def hear_deleted(call: Callback, heard: Heard) -> None:
    """Go on when all were deleted by somebody, or a person can say of each; stop when the books are older ones."""
    require_answers(call, heard.answers.answers, "what was deleted")
    missing, looked = _missing(call), call.context[LOOKED]
    told = {str(ret.id) for answer in heard.answers.answers for ret in answer.rets}
    end_deleted(call, [key for key in missing if key[1] in told])
    lost = {key: at for key, at in missing.items() if key[1] not in told}
    looked["missing"] = []
    if call.company.books_check is BooksCheck.RESTORED:
        lose_records(call, list(lost))
    elif lost:
        old = dated_before(call, list(lost), call.company.condensed_before)
        kept = [key for key, is_settled in old.items() if is_settled]  # condensing leaves what is open
        keep_condensed(call, kept)
        lost = {key: at for key, at in lost.items() if key not in kept}
        forgotten = [
            key for key, at in lost.items() if key in old or _may_be_forgotten(call, key, at, looked.get("proven"))
        ]
        _stop_for(call, [key for key in lost if key not in forgotten])
        ask_about(call, forgotten)
        if forgotten and call.company.books_check is None:
            check_all(call, BooksCheck.FORGOTTEN)
            return
    end_check(call, missing=len(missing), lost=len(lost))
    call.enter(Phase.RECOVER)


def _missing(call: Callback) -> dict[_Key, datetime]:
    looked: Mapping[str, Any] = call.context.get(LOOKED) or {}
    if not looked.get("done"):
        return {}
    return {(kind, id): datetime.fromisoformat(at) for kind, id, at in looked["missing"]}


def _may_be_forgotten(call: Callback, key: _Key, at: datetime, proven: str | None) -> bool:
    """Whether a record may have been deleted before QuickBooks remembers, or was taken out with its year.

    Books that have what is newer than the record are no older copy.
    """
    if proven is not None and datetime.fromisoformat(proven) > at:
        return True
    question = DELETED_LISTS if is_list(key[0]) else DELETED_TRANSACTIONS
    mark = call.db.watermarks.get(call.key, QUICKBOOKS, question)
    known = max([at, *([mark.value] if mark is not None else [])])
    return bool(call.db.now - known > REMEMBERED)


def _stop_for(call: Callback, lost: Sequence[_Key]) -> None:
    if not lost:
        return
    names = "; ".join(known_as(call, lost).values())
    call.log(EventAction.RECORDS_UNKNOWN, ids=[qb_id for _, qb_id in lost])
    raise SetupError(
        f"The books of company {call.key!r} have gone back in time. Known here, and neither there nor deleted there: "
        f"{names}. An older copy of the company file is probably open. Nothing was written. Open the current file; if "
        f"the older one is to stay, run: ./o2c company restored {call.key} --by NAME --backup-time TIME. Was the file "
        f"condensed instead, run: ./o2c company condensed {call.key} --by NAME --before DAY",
        field="company_path",
    )
