"""compare_reports: when QuickBooks' own reports have come, the balances are compared with them at once."""

from __future__ import annotations

from collections.abc import Callable

from include.comparing.reconciled import Reconciled
from include.staging.completions import REPORT
from include.staging.door import Staging
from include.steps.reconcile.ask_deals import Asked
from include.steps.reconcile.reconcile_company import reconcile_company
from include.steps.reconcile.write_reconciliation import write_reconciliation
from include.steps.run import Run


def compare_reports(staging: Staging, run: Run, salesforce: Callable[[], Asked]) -> Reconciled | None:
    """Compare when this run holds completions of reports, and keep what was found with its page; None without any."""
    with staging.read() as db:
        held = [row for row in db.completions.claimed(run.run_id) if row["kind"] == REPORT]
    came = [row["id"] for row in held if row["company"] == run.key]
    if not came:
        return None
    result = reconcile_company(staging, run, salesforce())
    if result is not None:
        write_reconciliation(staging, run, result)
    with staging.begin() as db:
        db.completions.finish(came)
    return result
