"""The trigger that wakes the reverse DAG, as the triggerer runs it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from include.staging.door import Staging
from qbwc_operator.triggers import UnclaimedWork
from tests.airflow.conftest import environment
from tests.kit.templates import copy_staging

pytestmark = pytest.mark.airflow


@pytest.fixture
def staging(tmp_path: Path) -> Staging:
    return Staging(copy_staging(tmp_path / "staging.sqlite"))


def complete(staging: Staging, record_id: str) -> None:
    with staging.begin() as db:
        db.work_items.add_all([db.work_items.row("acme", "applied", "opportunity_to_invoice", record_id)])


def connection(path: Path) -> dict[str, str]:
    return {"AIRFLOW_CONN_STAGING_DEFAULT": json.dumps({"conn_type": "sqlite", "host": str(path)})}


def test_trigger_fires_once_for_all_that_a_run_will_find(staging: Staging, tmp_path: Path) -> None:
    async def journey() -> list[Any]:
        seen: list[Any] = []
        events: asyncio.Queue[Any] = asyncio.Queue()

        async def listen() -> None:
            async for event in UnclaimedWork(poll=0.02, refire=3600).run():
                events.put_nowait(event.payload)

        listening = asyncio.create_task(listen())
        await asyncio.sleep(0.1)
        seen.append(events.qsize())
        complete(staging, "006000000000001")
        seen.append(await asyncio.wait_for(events.get(), 5))
        await asyncio.sleep(0.1)
        seen.append(events.qsize())
        complete(staging, "006000000000002")
        await asyncio.sleep(0.1)
        seen.append(events.qsize())  # the run that was told of the first will find it
        with staging.begin() as db:
            seen.append(db.work_items.claim("run"))
        complete(staging, "006000000000003")
        seen.append(await asyncio.wait_for(events.get(), 5))  # the run did not find this one
        with staging.begin() as db:
            seen.append(db.work_items.claim("next run"))
        await asyncio.sleep(0.1)
        seen.append(events.qsize())
        listening.cancel()
        return seen

    with environment(connection(tmp_path / "staging.sqlite")):
        seen = asyncio.run(journey())
    assert seen == [0, {"waiting": 1, "newest": 1}, 0, 0, 2, {"waiting": 1, "newest": 3}, 1, 0]


def test_trigger_fires_again_while_nobody_comes(staging: Staging, tmp_path: Path) -> None:
    async def journey() -> list[Any]:
        complete(staging, "006000000000001")
        events = UnclaimedWork(poll=0.02, refire=0.1).run()
        return [(await asyncio.wait_for(anext(events), 5)).payload for _ in range(3)]

    with environment(connection(tmp_path / "staging.sqlite")):
        assert asyncio.run(journey()) == [{"waiting": 1, "newest": 1}] * 3


def test_trigger_survives_a_database_that_is_not_there_yet(tmp_path: Path) -> None:
    async def journey() -> Any:
        trigger = UnclaimedWork(poll=0.02, refire=0.1)
        first = asyncio.ensure_future(anext(aiter(trigger.run())))
        await asyncio.sleep(0.3)
        assert not first.done()
        made = Staging(f"sqlite:///{tmp_path / 'late.sqlite'}")
        made.migrate()
        complete(made, "006000000000001")
        return (await asyncio.wait_for(first, 5)).payload

    with environment(connection(tmp_path / "late.sqlite")):
        assert asyncio.run(journey()) == {"waiting": 1, "newest": 1}


def test_trigger_is_kept_by_plain_values() -> None:
    path, arguments = UnclaimedWork(poll=2.0).serialize()
    assert path == "qbwc_operator.triggers.UnclaimedWork"
    assert json.loads(json.dumps(arguments)) == {"conn_id": "staging_default", "poll": 2.0, "refire": 15.0}
