"""migrate_history: the days of the past that a person asked for, in the direction that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field

from include.salesforce.client import Salesforce
from include.staging.door import Staging
from include.staging.intervals import TO_QUICKBOOKS
from include.steps.flows.objects_to_read import objects_to_read
from include.steps.migrate_history.bring_history import bring_history
from include.steps.migrate_history.history_scope import HistoryScope
from include.steps.migrate_history.post_history import post_history
from include.steps.run import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Migrated:
    """What became of each interval, and which flows cannot go on, with the reason and the cure."""

    intervals: Mapping[str, str]
    stopped: Mapping[str, str] = field(default_factory=dict)


def migrate_history(
    staging: Staging, open_salesforce: Callable[[], AbstractContextManager[Salesforce]], run: Run, scope: HistoryScope
) -> Migrated:
    """To Salesforce the books are asked, and the Web Connector brings them; deals are judged and posted at once."""
    if scope.direction == TO_QUICKBOOKS:
        with open_salesforce() as salesforce:
            posted = post_history(staging, salesforce, run, scope)
        return Migrated(intervals=posted.intervals, stopped=posted.stopped)
    objects = objects_to_read(run.catalogue.returning(run.settings.job_from), run.settings.reading)
    return Migrated(intervals=bring_history(staging, run.key, scope, objects=objects, run_id=run.run_id))
