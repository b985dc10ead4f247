"""The pages that runs leave: what finance needs for years does not go with what is news for a day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from include.rows.report import ReportKind
from include.staging.door import Staging
from include.staging.reports import KEPT, LISTED
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.templates import copy_staging


@pytest.fixture
def staging(tmp_path: Path) -> Iterator[Staging]:
    """An empty staging database."""
    made = Staging(copy_staging(tmp_path / "staging.sqlite"), now=Clock(NOVEMBER))
    yield made
    made.close()


def titles(staging: Staging) -> list[str]:
    with staging.read() as db:
        return [row.title for row in db.reports.list()]


def test_audit_of_a_month_stays_listed_after_a_hundred_pages_of_data_quality(staging: Staging) -> None:
    with staging.begin() as db:
        db.reports.put("acme", "run 0 reconcile 2026-10", ReportKind.AUDIT, "Audit of 2026-10", "<p>audit</p>")
        db.reports.put("acme", "run 0 reconcile", ReportKind.COMPARISON, "Reconciliation", "<p>all</p>")
        for number in range(LISTED + 1):
            db.reports.put("acme", f"run {number}", ReportKind.QUALITY, f"Data quality {number}", "<p>quality</p>")
    found = titles(staging)
    assert len(found) == LISTED + 2
    assert found[:1] == [f"Data quality {LISTED}"]
    assert found[-2:] == ["Reconciliation", "Audit of 2026-10"]


def test_audit_of_a_month_is_kept_when_the_oldest_pages_of_data_quality_go(staging: Staging) -> None:
    kept = KEPT[ReportKind.QUALITY]
    with staging.begin() as db:
        db.reports.put("acme", "run 0 reconcile 2026-10", ReportKind.AUDIT, "Audit of 2026-10", "<p>audit</p>")
        for number in range(kept + 2):
            db.reports.put("acme", f"run {number}", ReportKind.QUALITY, f"Data quality {number}", "<p>quality</p>")
    with staging.read() as db:
        audit = next(row for row in db.reports.list() if row.kind is ReportKind.AUDIT)
        assert db.reports.html(audit.id) == "<p>audit</p>"
        assert db.totals.count("report") == kept + 1
