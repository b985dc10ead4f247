"""The operator's pages: what a browser is told beside them, and what is asked for that is not there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from include.rows.report import ReportKind
from include.staging.door import Staging
from tests.airflow.conftest import environment
from tests.kit.templates import copy_staging

pytestmark = pytest.mark.airflow


@pytest.fixture
def browser(dag_bag: Any, tmp_path: Path) -> Iterator[Any]:
    """Somebody who may see the pages, with one report on them."""
    from fastapi.testclient import TestClient

    from qbwc_operator.access import may_view, open_staging
    from qbwc_operator.pages import pages

    copy_staging(tmp_path / "staging.sqlite")
    with environment({"STAGING_URL": f"sqlite:///{tmp_path / 'staging.sqlite'}"}):
        staging: Staging = open_staging()
        with staging.begin() as db:
            db.reports.put("acme", "run", ReportKind.QUALITY, "<i>Acme</i>", "<p>One report")
        pages.dependency_overrides[may_view.dependency] = lambda: None
        with TestClient(pages) as client:
            yield client
        pages.dependency_overrides.clear()
        staging.close()
        open_staging.cache_clear()


@pytest.mark.parametrize(
    "number", ["2", "0", "-1", "+1", "one", "1.0", "2147483648", "9223372036854775808", "9" * 23, "9" * 5000, "%D9%A1"]
)
def test_whatever_is_no_report_is_not_found(browser: Any, number: str) -> None:
    assert browser.get("/reports/1").text == "<p>One report"
    assert browser.get(f"/reports/{number}").status_code == 404


def test_a_page_is_kept_by_nobody_runs_nothing_and_is_framed_by_its_own_site_only(browser: Any) -> None:
    for path in ("/reports", "/reports/1", "/reports/7", "/nothing"):
        told = browser.get(path).headers
        assert told["cache-control"] == "no-store"
        assert told["x-content-type-options"] == "nosniff"
        assert told["x-frame-options"] == "SAMEORIGIN"
        assert told["referrer-policy"] == "no-referrer"
        assert "default-src 'none'" in told["content-security-policy"]
        assert "frame-ancestors 'self'" in told["content-security-policy"]
    assert "&lt;i&gt;Acme&lt;/i&gt;" in browser.get("/reports").text
