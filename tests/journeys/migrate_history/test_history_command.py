"""What `./o2c history KEY` shows of the intervals of the past."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from include.commands import doors
from include.commands.__main__ import main
from tests.airflow.conftest import environment
from tests.kit.intervals_kit import ask, days, post
from tests.kit.journey import Journey

SETTINGS = "companies: [{key: acme, name: Acme, simulated: true, salesforce: salesforce_default}]"
Shown = Callable[[], list[str]]
YEAR = (date(2026, 1, 1), date(2026, 12, 31))


@pytest.fixture
def shown(world: Journey, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Shown]:
    """The lines of the command."""
    (tmp_path / "settings.yaml").write_text(SETTINGS, "utf-8")
    doors.staging.cache_clear()

    def run() -> list[str]:
        assert main(("history", "acme")) == 0
        return capsys.readouterr().out.splitlines()

    with environment({"STAGING_URL": world.staging.url, "O2C_SETTINGS": str(tmp_path / "settings.yaml")}):
        yield run
        doors.staging().close()
    doors.staging.cache_clear()


def test_nothing_was_asked_for(shown: Shown) -> None:
    assert shown() == ["Nothing of the past was asked for. Trigger the DAG migrate_history."]


def test_each_interval_is_a_line_with_its_counts_and_its_reasons(world: Journey, shown: Shown) -> None:
    post(world, days(*YEAR, direction="to_quickbooks", flows=["opportunity_to_invoice"]))
    ask(world, days(*YEAR, dry_run=False))
    head, to_salesforce, to_quickbooks, _, title, *rest = shown()
    assert head.split()[:4] == ["object", "days", "run", "found"]
    assert to_salesforce.split()[1:] == [
        *("Salesforce", "Invoice", "2026-01-01", "to", "2026-12-31", "real"),
        *("0", "0", "0", "0", "0", "0", "0", "0", "0", "asked"),
    ]
    assert to_quickbooks.split()[2:] == [
        *("opportunity_to_invoice", "2026-01-01", "to", "2026-12-31", "dry"),
        *("19", "14", "0", "0", "5", "0", "0", "0", "0", "done"),
    ]
    assert title == "opportunity_to_invoice 2026-01-01 to 2026-12-31:"
    assert any(line.startswith('  Opportunity "Walk-in sale" has no account.') for line in rest)
    assert rest[-1] == "1 of 2 are under way."
