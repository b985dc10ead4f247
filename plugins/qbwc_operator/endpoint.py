"""The SOAP application with its real conversation, for Airflow's API server and for a server of its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime
from functools import cache
from urllib.parse import urlsplit

from starlette.applications import Starlette

from include.errors import SetupError
from include.settings import CompanySettings, Settings
from include.staging.door import Staging
from include.staging.rows import utc_now
from qbwc_operator.app import create_app
from qbwc_operator.conversation import QbwcConversation
from qbwc_operator.delay import SignInDelay
from qbwc_operator.known_callers import KnownCallers
from qbwc_operator.memory import give_back_large_blocks
from qbwc_operator.refused_calls import RefusedCalls

#: So long one call waits for locks of the database, in all.
CALL_SECONDS = 30.0


def build_endpoint(
    open_staging: Callable[[], Staging],
    read_settings: Callable[[], Settings],
    *,
    now: Callable[[], datetime] = utc_now,
) -> Starlette:
    """The ASGI application; the database and the settings are opened at the first call, in a worker thread.

    `now` is the clock of what is refused before the database is asked.
    """
    give_back_large_blocks()
    newest = _Newest(read_settings)
    refused = RefusedCalls(now)

    delay, callers = SignInDelay(time.monotonic), KnownCallers()
    staging = cache(open_staging)

    def conversation() -> QbwcConversation:
        """For one call, whatever it does: no lock holds its thread for longer than the budget."""
        door = staging().within(CALL_SECONDS)
        return QbwcConversation(door, newest.company, delay=delay, callers=callers, refused=refused)

    return create_app(conversation, app_url=lambda host: public_address(read_settings(), host), refused=refused)


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


def public_address(settings: Settings, host: str) -> str:
    """The address of the service as the settings have it: of the company whose host was asked, else of the first.

    What a caller writes into its Host header is never repeated: a proxy may have kept the page for the next caller.
    """
    addresses = [company.app_url for company in settings.companies]
    return next((each for each in addresses if urlsplit(each).netloc == host), addresses[0])
