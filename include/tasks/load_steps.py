"""load_steps: what the tasks of a company import, loaded by the process from which they are forked.

A company with news has two or three tasks, each a process of its own that would import the same for half a second.
"""

from __future__ import annotations

import gc
from types import ModuleType

from include.quality.loading import load_gx


def load_for_forks() -> None:
    """All of it, and Great Expectations. The collector leaves that alone: what it marked would be copied for each."""
    load_gx()
    load_steps()
    gc.freeze()


def load_steps() -> tuple[ModuleType, ...]:
    """Import them; they open nothing and start no thread, so that the process may be forked."""
    from include.steps.companies import lanes
    from include.steps.quickbooks_to_salesforce import claim_work, return_records, seal_events, write_back
    from include.steps.reconcile import ask_reports, reconcile, reconcile_company
    from include.steps.salesforce_to_quickbooks import find_news, land_records, stage_requests, validate_records
    from include.steps.status import write_report
    from include.steps.watch_sync import find_alerts, flag_overdue

    back = (claim_work, return_records, reconcile_company, write_back, seal_events)
    books = (ask_reports, reconcile, find_alerts, flag_overdue)
    return (lanes, find_news, land_records, validate_records, stage_requests, write_report, *back, *books)
