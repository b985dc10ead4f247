"""Time for jobs: each call to the org lets every unfinished job take one step, as if time had passed."""

from __future__ import annotations

from simulators.salesforce_org.bulk.extraction import read_rows
from simulators.salesforce_org.bulk.jobs import QueryJob, State
from simulators.salesforce_org.bulk.loading import load_rows
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org


def advance_jobs(org: Org) -> None:
    """Jobs in progress work on their next rows; queued ones begin."""
    with org.database.lock:
        ingest, query = list(org.jobs.ingest.values()), list(org.jobs.query.values())
        for loading in ingest:
            if loading.state == State.IN_PROGRESS:
                load_rows(org, loading, org.jobs.settings.rows_per_call)
        for reading in query:
            if reading.state == State.IN_PROGRESS:
                _read(org, reading)
        for job in (*ingest, *query):
            if job.state == State.UPLOAD_COMPLETE:
                job.turn(State.IN_PROGRESS, org.clock.now())


def _read(org: Org, job: QueryJob) -> None:
    try:
        read_rows(org, job)
    except SalesforceError as error:
        job.error = f"{error.code} : {error.message}"
        job.turn(State.FAILED, org.clock.now())
