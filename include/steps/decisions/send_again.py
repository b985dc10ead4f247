"""send_again: what QuickBooks has refused goes out once more, because a person says that its cause is gone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from include.errors import SetupError
from include.events import EventAction
from include.mappings.language.spec import Flow
from include.rows import OutboxRow
from include.staging.door import Work
from include.standing import TRIED_AGAIN
from include.states import Answer, DecisionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class SentAgain:
    """How many requests go out: at the next poll as they are, or staged anew by the next run."""

    at_next_poll: int
    by_next_run: int


def send_again(
    db: Work, company: str, flows: Mapping[str, Flow], by: str, *, request: int | None = None, code: str | None = None
) -> SentAgain:
    """Send one request, all that were refused with a code, or everything that QuickBooks refuses, once more.

    What is still staged goes out as it is. What was rejected is staged anew from what Salesforce says now. What waits
    behind them follows by itself. Raises `SetupError` when QuickBooks refuses nothing of the kind.
    """
    db.companies.lock(company)
    waiting = _named(db.outbox.waited_out(company), request, code)
    rejected = [row for row in _named(db.outbox.rejected(company), request, code) if row.flow in flows]
    if not waiting and not rejected:
        raise SetupError(f"{_what(request, code)} See: ./o2c held {company}")
    db.outbox.wait_anew(row.id for row in waiting)
    db.outbox.let_go(rejected, f"Sent again by {by}.")
    for name in dict.fromkeys(row.flow for row in (*waiting, *rejected)):
        ids = [row.record_id for row in (*waiting, *rejected) if row.flow == name]
        db.decisions.answer(company, name, ids, {*TRIED_AGAIN, DecisionKind.REJECTED}, Answer.SEND_AGAIN, by)
    for name in dict.fromkeys(row.flow for row in rejected):
        ids = [row.record_id for row in rejected if row.flow == name]
        db.records.mark_dirty(company, flows[name].source.object, ids)
    told = {"requests": len(waiting) + len(rejected), "code": code, "outbox_id": request}
    db.events.add(company, EventAction.REQUESTS_SENT_AGAIN, **{key: each for key, each in told.items() if each})
    return SentAgain(at_next_poll=len(waiting), by_next_run=len(rejected))


def _named(rows: Sequence[OutboxRow], request: int | None, code: str | None) -> list[OutboxRow]:
    return [row for row in rows if request in (None, row.id) and code in (None, row.status_code)]


def _what(request: int | None, code: str | None) -> str:
    if request is not None:
        return f"Request {request} is not refused by QuickBooks, or a newer one has taken its place."
    return f"QuickBooks refuses nothing{f' with code {code}' if code is not None else ''}."
