"""The trigger that wakes the reverse DAG: level-triggered, its only state is the staging database."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any

from airflow.sdk import BaseHook, Connection
from airflow.triggers.base import BaseEventTrigger, TriggerEvent

from include.rows import Unclaimed
from include.staging.away import StagingAway
from qbwc_operator.outage import Outage

log = logging.getLogger(__name__)

Counter = Callable[[], Unclaimed]


class UnclaimedWork(BaseEventTrigger):
    """Fires while unclaimed work items exist: once for all that a run will find, and again after `refire` seconds.

    What comes before that run claims is found by it. So the next is told of what is new only when the oldest that was
    told of is gone: a run has come. Airflow loses an event now and then, so the first repetition comes after a third of
    that time.
    """

    def __init__(self, conn_id: str = "staging_default", poll: float = 1.0, refire: float = 15.0) -> None:
        super().__init__()
        self.conn_id = conn_id
        self.poll = poll
        self.refire = refire

    def serialize(self) -> tuple[str, dict[str, Any]]:
        """Plain values only, and never a secret: they are stored in Airflow's database."""
        return (
            "qbwc_operator.triggers.UnclaimedWork",
            {"conn_id": self.conn_id, "poll": self.poll, "refire": self.refire},
        )

    async def run(self) -> AsyncIterator[TriggerEvent]:
        """Never ends; an error is logged once per wait and does not end it either."""
        count_waiting: Counter | None = None
        told, told_at, is_awaited, told_twice = Unclaimed(0, None, None), 0.0, False, False
        outage = Outage(log, time.monotonic, lambda: datetime.now(UTC))

        def tell(error: Exception) -> None:
            if isinstance(error, StagingAway):
                outage.met(error)
            else:
                log.exception("action=work_not_counted conn_id=%s", self.conn_id)

        while True:
            try:
                if count_waiting is None:
                    # On the event loop only the async form finds Connections kept in Airflow's database.
                    count_waiting = waiting_counter(await BaseHook.aget_connection(self.conn_id))
                found = await asyncio.to_thread(count_waiting)
                outage.over()
            except Exception as error:
                tell(error)
                count_waiting = None
                await asyncio.sleep(self.refire)
                continue
            is_awaited = is_awaited and found.oldest == told.oldest
            is_new = (found.oldest, found.newest) != (told.oldest, told.newest) and not is_awaited
            patience = self.refire if told_twice or not is_awaited else self.refire / 3
            if found.waiting and (is_new or time.monotonic() - told_at >= patience):
                told_twice = is_awaited
                told, told_at, is_awaited = found, time.monotonic(), True
                yield TriggerEvent({"waiting": found.waiting, "newest": found.newest})
            await asyncio.sleep(self.poll)


def waiting_counter(connection: Connection) -> Counter:
    """A function that asks the staging database how many work items wait."""
    from include.staging.address import staging_url
    from include.staging.door import Staging

    staging = Staging(staging_url(connection))

    def count_waiting() -> Unclaimed:
        with staging.read() as db:
            return db.work_items.count_unclaimed()

    return count_waiting
