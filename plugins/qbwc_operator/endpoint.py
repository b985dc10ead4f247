"""The SOAP application with its real conversation, for Airflow's API server and for a server of its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

from starlette.applications import Starlette

from include.errors import SetupError
from include.qbxml.hresult import look_up
from include.settings import CompanySettings, Settings
from include.staging.door import Staging
from include.states import SessionEnd
from qbwc_operator.app import create_app
from qbwc_operator.conversation import QbwcConversation
from qbwc_operator.delay import SignInDelay
from qbwc_operator.support_page import CompanySupport, SessionLine, render_support_page

ENDED = {
    "closed": "ended well",
    "superseded": "another update took over",
    "expired": "no call for half an hour",
    "refused": "stopped by a safety check",
    "failed": "QuickBooks could not process a request",
    "not connected": "QuickBooks could not be reached",
}


def build_endpoint(open_staging: Callable[[], Staging], read_settings: Callable[[], Settings]) -> Starlette:
    """The ASGI application; the database and the settings are opened at the first call, in a worker thread."""

    newest = _Newest(read_settings)

    @cache
    def conversation() -> QbwcConversation:
        return QbwcConversation(open_staging(), newest.company, delay=SignInDelay(time.monotonic))

    def support_page() -> str:
        return render_support_page(_companies(open_staging()), now=datetime.now(UTC))

    return create_app(conversation, support_page=support_page)


class _Newest:
    """The settings as they are at each call; while the file cannot be read, as they were before."""

    def __init__(self, read: Callable[[], Settings]) -> None:
        self._read = read
        self._good: Settings | None = None

    def company(self, key: str) -> CompanySettings:
        """The settings of one company: also of one that was added after the endpoint was started."""
        try:
            self._good = self._read()
        except SetupError:
            if self._good is None or all(known.key != key for known in self._good.companies):
                raise
        return self._good.company(key)


def _companies(staging: Staging) -> list[CompanySupport]:
    with staging.read() as db:
        return [
            CompanySupport(
                key=row.key,
                name=row.name,
                waiting=db.outbox.count_servable(row.key, posts_from=row.posts_from),
                held=db.decisions.count_held(row.key),
                sessions=tuple(
                    SessionLine(
                        started=session.started_at,
                        ended=session.ended_at,
                        served=session.handed,
                        answered=session.answered,
                        how_it_ended=ENDED.get(session.ended_how or "", "still open"),
                        advice=_advice(session.ended_how),
                    )
                    for session in db.sessions.recent(row.key, limit=10)
                ),
            )
            for row in db.companies.all()
        ]


def _advice(ended_how: str | None) -> str:
    """What to do next; without customers' data, for the page is open to anybody."""
    if ended_how == SessionEnd.NOT_CONNECTED:
        return look_up("0x80040408").advice
    if ended_how in (SessionEnd.REFUSED, SessionEnd.FAILED):
        return "The status of the company tells why: ./o2c status"
    return ""
