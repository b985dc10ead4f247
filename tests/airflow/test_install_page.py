"""A stranger follows the page of the installation: its commands of the product, in their order."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from include.commands import doors
from include.commands.__main__ import main
from tests.airflow.conftest import ROOT, environment
from tests.kit.simulated_org import ADMINISTRATOR, INTEGRATION_USER

PAGE = (ROOT / "docs" / "install.md").read_text("utf-8")
#: What stands on the page, and a stranger has another one.
USER = "sync@example.com"


def commands() -> list[list[str]]:
    """Every command of the product up to the go-live, in its order; `airflow-init` has run the migration."""
    before = PAGE.partition("## 7. Go live")[0]
    return [["migrate"], *(line.split() for line in re.findall(r"^docker compose run --rm o2c (.+)$", before, re.M))]


@pytest.fixture
def stranger(connected: Any, tmp_path: Path) -> Iterator[Path]:
    """An org that answers, and a staging database in which nothing is yet; where files go."""
    staging = {"conn_type": "sqlite", "host": str(tmp_path / "new.sqlite")}
    admin = json.loads(os.environ["AIRFLOW_CONN_SALESFORCE_DEFAULT"]) | {"login": ADMINISTRATOR}
    admin["extra"]["consumer_key"] = "3MVG9administrator"
    values = {"AIRFLOW_CONN_STAGING_DEFAULT": staging, "AIRFLOW_CONN_SALESFORCE_ADMIN": admin}
    with environment({name: json.dumps(value) for name, value in values.items()}):
        doors.staging.cache_clear()
        yield tmp_path
        doors.staging().close()
    doors.staging.cache_clear()


def test_page_of_the_installation_can_be_followed_from_top_to_bottom(
    stranger: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(stranger)
    assert os.environ.get("STAGING_URL") is None
    told = {}
    for words in commands():
        code = main([word.replace(USER, INTEGRATION_USER) for word in words])
        said = capsys.readouterr()
        told[words[0]] = said.out
        is_last = words == ["preflight"]
        assert code == (1 if is_last else 0), (words, said)
    assert [line for line in told["preflight"].splitlines() if line.startswith("  ")] == [
        "  flows: good",
        "  Salesforce: good",
        "  QuickBooks: the Web Connector has not called yet. Add the .qwc file, type the password, and run one update.",
    ]
    assert (stranger / "acme.qwc").exists()


def test_observer_that_has_been_called_has_nothing_left_to_mend(
    connected: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    connected.books.update()
    with connected.staging.begin() as db:
        db.companies.change("acme", posts_from=None)
    doors.staging.cache_clear()
    assert main(["preflight"]) == 0
    told = capsys.readouterr().out
    assert "  Note: the company only looks, and writes nothing before ./o2c arm acme --from DATE --by NAME" in told
    assert "  Note: QuickBooks keeps classes, and no class is set by " in told
    doors.staging().close()
    doors.staging.cache_clear()
