"""last_update: how the newest update of the Web Connector went, in a line."""

from __future__ import annotations

from typing import Final

from include.staging.door import Work
from include.states import SessionEnd

HOW: Final = {
    SessionEnd.CLOSED: "ended well",
    SessionEnd.SUPERSEDED: "ended when another update began",
    SessionEnd.EXPIRED: "was not ended by the Web Connector",
    SessionEnd.REFUSED: "was stopped by the sync",
    SessionEnd.FAILED: "ended because QuickBooks could not process a request",
    SessionEnd.NOT_CONNECTED: "could not reach QuickBooks",
}


def last_update(db: Work, company: str) -> str:
    """Since when, how far, how it ended and why."""
    session = next(iter(db.sessions.recent(company, limit=1)), None)
    if session is None:
        return "The Web Connector has begun no update yet."
    ended = "is going on" if session.ended_how is None else HOW[SessionEnd(session.ended_how)]
    counts = f"{session.handed:,} documents sent, {session.answered:,} requests answered"
    why = f": {session.last_error}" if session.last_error else "."
    return f"Web Connector: the update of {session.started_at:%Y-%m-%d %H:%M} UTC {ended}, {counts}{why}"
