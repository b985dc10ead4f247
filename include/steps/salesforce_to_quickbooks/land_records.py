"""land_records: read what changed in Salesforce, keep it, and choose the documents that the run looks at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from include.salesforce.client import Salesforce
from include.staging.door import Staging
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_current import choose_current
from include.steps.salesforce_to_quickbooks.extract_records import Window
from include.steps.salesforce_to_quickbooks.land_object import Landed
from include.steps.salesforce_to_quickbooks.read_salesforce import read_salesforce


@dataclass(frozen=True, slots=True, kw_only=True)
class LandedRecords:
    """What was read of each object, how many documents each flow looks at, and which flows cannot go on, and why."""

    objects: tuple[Landed, ...]
    chosen: Mapping[str, int]
    stopped: Mapping[str, str]


def land_records(
    staging: Staging, salesforce: Salesforce, run: Run, *, backfill: Window | None = None
) -> LandedRecords:
    """Land every object of the run's flows, and choose; a flow that cannot go on chooses nothing.

    Raises `SetupError` when another organisation answers.
    """
    read = read_salesforce(staging, salesforce, run, backfill=backfill)
    chosen = choose_current(staging, salesforce, replace(read.run, excluded=tuple(read.stopped)), readers=read.readers)
    return LandedRecords(objects=tuple(read.landed), chosen=chosen, stopped=read.stopped)
