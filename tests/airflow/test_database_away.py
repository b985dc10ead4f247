"""A staging database that does not answer is told by a task in one sentence: what is away, and since when."""

from __future__ import annotations

import json
import logging
import re
from pathlib import Path
from typing import Any

import pytest

from tests.airflow.conftest import environment
from tests.kit.journey import Journey

pytestmark = pytest.mark.airflow


def read(dag_bag: Any) -> str:
    """The end of a run of read_quickbooks; a test does not wait for another try."""
    dag = dag_bag.dags["read_quickbooks"]
    for task in dag.tasks:
        task.retries = 0
    return str(dag.test(run_conf={"company": None, "objects": ["Invoice"], "complete": False}).state)


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What was said of the database, and forgotten."""
    lines = [each.getMessage() for each in caplog.records if each.getMessage().startswith("action=database_")]
    caplog.clear()
    return lines


def test_every_try_says_since_when_the_database_is_away_and_the_first_that_reaches_it_that_it_is_back(
    dag_bag: Any, connected: Journey, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    away = {"conn_type": "sqlite", "host": str(tmp_path / "nowhere" / "staging.db")}
    with environment({"AIRFLOW_CONN_STAGING_DEFAULT": json.dumps(away)}):
        assert read(dag_bag) == "failed"
        (first,) = told(caplog)
        assert read(dag_bag) == "failed"
        assert told(caplog) == [first]
    sentence = re.fullmatch(
        r"action=database_away since=(?P<since>[-\d]+ [\d:]+ UTC) reason=The staging database sqlite:///\S+/staging.db "
        r"does not answer: unable to open database file\. Check that its folder is there and may be written, and that "
        r"STAGING_URL \(or the Connection staging_default\) names it\. It is so since (?P=since)\.",
        first,
    )
    assert sentence is not None, first
    assert read(dag_bag) == "success"
    assert told(caplog) == [f"action=database_back away_since={sentence['since']}"]
    assert read(dag_bag) == "success"
    assert told(caplog) == []
