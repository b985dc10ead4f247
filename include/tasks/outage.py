"""Since when the staging database is away. Each try of a task is a process of its own, so Airflow remembers it."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Final

from airflow.sdk import Variable

from include.staging.away import StagingAway

log = logging.getLogger(__name__)

#: A Variable that is there for as long as the outage; who sees it in Airflow's pages may delete it.
KEY: Final = "staging_away_since"
_FORM: Final = "%Y-%m-%d %H:%M UTC"


def met(error: StagingAway) -> StagingAway:
    """The same, with since when; told in one line, for the log of a task ends with where it happened."""
    since = _known_since()
    if since is None:
        since = datetime.now(UTC).strftime(_FORM)
        Variable.set(KEY, since, description="Since when tasks do not reach the staging database; gone when they do.")
    told = StagingAway(f"{error.message} It is so since {since}.", field=error.field)
    log.error("action=database_away since=%s reason=%s", since, told.message)
    return told


def over() -> None:
    """The database was reached."""
    since = _known_since()
    if since is not None:
        Variable.delete(KEY)
        log.warning("action=database_back away_since=%s", since)


def _known_since() -> str | None:
    found = Variable.get(KEY, default=None)
    return None if found is None else str(found)
