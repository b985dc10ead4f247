"""try_again: something in QuickBooks is other than before, so what it refused goes out again at once."""

from __future__ import annotations

from collections.abc import Collection

from include.events import EventAction
from include.steps.callback import Callback


def try_again(call: Callback, *, why: str, codes: Collection[int] = ()) -> None:
    """Have what was refused with any of these codes, or at all, tried in this session."""
    count = call.db.outbox.try_now(call.key, codes=[str(code) for code in codes])
    if count:
        call.log(EventAction.REQUESTS_TRIED_AGAIN, requests=count, why=why)
