"""A backfill reads the records of its interval, and never moves a watermark."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from include.steps.salesforce_to_quickbooks.choose_current import choose_current
from include.steps.salesforce_to_quickbooks.extract_records import Window
from include.steps.salesforce_to_quickbooks.read_salesforce import read_salesforce
from include.tasks.runs import selected_window
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey

pytestmark = pytest.mark.airflow
START, END = datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 11, 2, tzinfo=UTC)


class Started:
    """What the tasks read of a run."""

    def __init__(self, run_type: str) -> None:
        self.run_type, self.data_interval_start, self.data_interval_end = run_type, START, END


@pytest.mark.parametrize("run_type", ["scheduled", "manual", "asset_triggered"])
def test_only_a_backfill_selects_by_its_interval(run_type: str) -> None:
    assert selected_window(Started(run_type)) is None
    assert selected_window(Started("backfill")) == Window(since=START, until=END)


def test_backfill_reads_its_interval_and_leaves_the_watermark(world: Journey) -> None:
    world.forward()
    with world.staging.read() as db:
        before = db.watermarks.get(COMPANY, "salesforce", "Opportunity")
    assert before is not None
    world.change("Opportunity", world.deal("Refit bench"), Name="Refit bench, corrected")
    world.queries()
    run, now = world.run(), before.value
    late = Window(since=now - timedelta(days=1), until=now + timedelta(minutes=30))
    read = read_salesforce(world.staging, world.salesforce, run, backfill=late)
    assert all("SystemModstamp >=" in soql and "SystemModstamp <" in soql for soql in world.queries())
    assert {landed.object: landed.changed for landed in read.landed if landed.changed} == {"Opportunity": 1}
    assert choose_current(world.staging, world.salesforce, run)["opportunity_to_invoice"] == 1
    early = Window(since=now - timedelta(days=9), until=now - timedelta(days=8))
    nothing = read_salesforce(world.staging, world.salesforce, run, backfill=early)
    assert all(landed.read == 0 for landed in nothing.landed)
    with world.staging.read() as db:
        assert db.watermarks.get(COMPANY, "salesforce", "Opportunity") == before
