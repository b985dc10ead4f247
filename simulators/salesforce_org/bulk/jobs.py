"""The jobs of Bulk API 2.0 and where they are kept: in memory, so that a restart of the org forgets them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from simulators.salesforce_org.access import Viewer
from simulators.salesforce_org.bulk.tables import Dialect, Table
from simulators.salesforce_org.clock import stamp
from simulators.salesforce_org.errors import SalesforceError, not_found

RETENTION = timedelta(days=7)  #: of jobs and their results
PREFIX = "750"

Kind = TypeVar("Kind", bound="Job")


class State(StrEnum):
    """Life of a job: Open -> UploadComplete -> InProgress -> JobComplete, Failed or Aborted."""

    OPEN = "Open"  #: an ingest job that takes data; -> UploadComplete when the client closes it, -> Aborted
    UPLOAD_COMPLETE = "UploadComplete"  #: in the queue; a query job begins here; -> InProgress by the next call
    IN_PROGRESS = "InProgress"  #: -> JobComplete or Failed by further calls, -> Aborted by the client
    JOB_COMPLETE = "JobComplete"  #: end, although single rows may have failed
    FAILED = "Failed"  #: end: the data or the query could not be worked on; rows done before stay done
    ABORTED = "Aborted"  #: end: stopped by the client; rows done before stay done


ENDED = (State.JOB_COMPLETE, State.FAILED, State.ABORTED)


@dataclass(slots=True, kw_only=True)
class Job:
    """What ingest and query jobs have in common."""

    id: str
    operation: str
    object: str
    viewer: Viewer
    version: str
    dialect: Dialect
    created: datetime
    changed: datetime
    state: State
    error: str = ""

    def turn(self, state: State, now: datetime) -> None:
        """Enter a state."""
        self.state, self.changed = state, now

    def as_json(self) -> dict[str, Any]:
        """The part of the job information that both kinds share."""
        info = {
            "id": self.id,
            "operation": self.operation,
            "object": self.object,
            "createdById": self.viewer.user_id,
            "createdDate": stamp(self.created),
            "systemModstamp": stamp(self.changed),
            "state": self.state.value,
            "concurrencyMode": "Parallel",
            "contentType": "CSV",
            "apiVersion": float(self.version),
            "lineEnding": self.dialect.ending,
            "columnDelimiter": self.dialect.delimiter,
        }
        return info | ({"errorMessage": self.error} if self.error else {})


@dataclass(frozen=True, slots=True, kw_only=True)
class RowOutcome:
    """What became of one uploaded row."""

    row: int
    id: str = ""
    created: bool = False
    error: str = ""


@dataclass(slots=True, kw_only=True)
class IngestJob(Job):
    """Rows to write. `outcomes` are of the rows up to `position`; the rows after it are unprocessed."""

    external_id: str = ""
    content: bytes | None = None
    table: Table | None = None
    position: int = 0
    outcomes: list[RowOutcome] = field(default_factory=list)
    locked: frozenset[str] = frozenset()
    allow_duplicates: bool = False

    def as_json(self) -> dict[str, Any]:
        """The job information."""
        info = Job.as_json(self) | {
            "jobType": "V2Ingest",
            "retries": 0,
            "totalProcessingTime": 0,
            "apiActiveProcessingTime": 0,
            "apexProcessingTime": 0,
            "numberRecordsProcessed": len(self.outcomes),
            "numberRecordsFailed": sum(bool(outcome.error) for outcome in self.outcomes),
        }
        if self.external_id:
            info["externalIdFieldName"] = self.external_id
        if self.state == State.OPEN:
            info["contentUrl"] = f"services/data/v{self.version}/jobs/ingest/{self.id}/batches"
        return info


@dataclass(slots=True, kw_only=True)
class QueryJob(Job):
    """A query to answer. `chunked`: the platform splits it by primary key, which LIMIT and ORDER BY prevent."""

    soql: str
    chunked: bool
    header: tuple[str, ...] = ()
    rows: list[tuple[str, ...]] | None = None

    def as_json(self) -> dict[str, Any]:
        """The job information."""
        return Job.as_json(self) | {
            "jobType": "V2Query",
            "retries": 0,
            "totalProcessingTime": 0,
            "isPkChunkingSupported": self.chunked,
            "numberRecordsProcessed": len(self.rows or ()),
        }


@dataclass(slots=True, kw_only=True)
class Settings:
    """What an administrator may set, to see a client on a slow, small or failing org."""

    rows_per_call: int = 10_000  #: worked on while one call is answered: one internal batch
    rows_per_page: int = 50_000  #: the largest page of a query's results
    most_bytes: int = 150_000_000 * 3 // 4  #: of an upload: 150 MB after base64
    query_jobs: int = 10_000  #: a day
    fail_after: int | None = None  #: the next ingest job fails after so many rows, the rest unprocessed


@dataclass(slots=True, kw_only=True)
class Jobs:
    """All jobs by id, in the order of their creation."""

    settings: Settings = field(default_factory=Settings)
    ingest: dict[str, IngestJob] = field(default_factory=dict)
    query: dict[str, QueryJob] = field(default_factory=dict)

    def find_ingest(self, job_id: str, now: datetime) -> IngestJob:
        """The ingest job of an id; NOT_FOUND when there is none, or none any more."""
        return _found(self.ingest, job_id, now)

    def find_query(self, job_id: str, now: datetime) -> QueryJob:
        """The query job of an id; NOT_FOUND when there is none, or none any more."""
        return _found(self.query, job_id, now)


def _found(jobs: dict[str, Kind], job_id: str, now: datetime) -> Kind:
    job = next((job for key, job in jobs.items() if key[:15] == job_id[:15]), None)
    if job is None or now - job.created > RETENTION:
        raise not_found()
    return job


def wrong_state(job: Job, wanted: str) -> SalesforceError:
    """The refusal of a call that does not fit the state of a job."""
    message = f"InvalidJobState : {wanted} is not allowed while the job {job.id} is in state {job.state}"
    return SalesforceError("INVALIDJOBSTATE", message)
