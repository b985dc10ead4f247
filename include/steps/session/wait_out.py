"""wait_out: a refusal whose cause lies in QuickBooks is tried again by time; after a while a person is asked too."""

from __future__ import annotations

from datetime import datetime, timedelta

from include.model import RequestState
from include.qbxml.action import Action
from include.qbxml.patience import PATIENCE, Patience
from include.rows import OutboxRow
from include.states import DecisionKind
from include.steps.callback import Callback
from include.steps.session.outcome import Outcome


def wait_out(
    call: Callback, row: OutboxRow, action: Action, code: str, words: str, *, bisect_group: str | None = None
) -> Outcome:
    """The request stays, and goes out again by itself: soon, then slowly; `words` say what QuickBooks answered."""
    patience = PATIENCE[action]
    since = row.refused_since if row.refused_since is not None and row.status_code == code else call.db.now
    asks = patience.asks(since, call.db.now)
    kind = DecisionKind.PERMISSION if action is Action.ADMINISTRATOR else DecisionKind.NOT_TAKEN
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        hold=kind if asks else None,
        status_code=code,
        message=f"{words} {_when(call, patience, since, asks=asks)}",
        not_before=patience.next_try(since, call.db.now),
        refused_since=since,
        bisect_group=bisect_group,
    )


def _when(call: Callback, patience: Patience, since: datetime, *, asks: bool) -> str:
    """The same words at every try, so that nothing is told twice."""
    if not asks:
        return f"It is tried again by itself until {_clock(call, since + patience.asks_after)}."
    hours = patience.slowly // timedelta(hours=1)
    so_far = f"It has been tried since {_clock(call, since)}, and" if patience.asks_after else "It"
    return f"{so_far} is tried again by itself, at the latest every {hours} hours."


def _clock(call: Callback, moment: datetime) -> str:
    """A moment as the clock of the QuickBooks machine shows it."""
    offset = call.company.utc_offset_minutes
    local = moment + timedelta(minutes=offset or 0)
    return f"{local:%Y-%m-%d %H:%M}" + ("" if offset is not None else " UTC")
