"""The calls of a Bulk API 2.0 job: create, upload, close, wait, and its results."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from include.salesforce.bulk_table import read_table
from include.salesforce.error_codes import SalesforceSetup, SalesforceTransient
from include.salesforce.refusal import SalesforceError, read_bulk_job
from include.salesforce.transport import Call, Transport
from include.salesforce.wire import write_json

_JSON = {"Content-Type": "application/json"}
_CSV = {"Content-Type": "text/csv; charset=UTF-8"}
_ACCEPT_CSV = {"Accept": "text/csv"}
_ENDED = frozenset({"JobComplete", "Failed", "Aborted"})
_POLLS = (0.5, 1.0, 2.0, 5.0, 10.0, 20.0)  # seconds; the last one goes on
_LONGEST_WAIT = 3600.0  # seconds
_ROWS_PER_PAGE = "20000"
_LAST_PAGE = (None, "", "null")

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """How far a job has come, in the org's words. `error` says why it failed."""

    id: str
    object: str
    state: str
    processed: int
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkJobs:
    """The jobs of one org. `path` turns a resource into its address below the instance.

    `write_headers` are sent when a job that writes is made.
    """

    transport: Transport
    path: Callable[[str], str]
    write_headers: Mapping[str, str] = field(default_factory=dict)

    def load(self, object_name: str, external_id_field: str | None, content: bytes, what: str) -> Job:
        """Upsert, or update by Id without an external id, and wait for the end, whatever it is.

        A job whose data did not arrive for certain is aborted: nothing of it was written.
        """
        words = {"object": object_name, "operation": "upsert" if external_id_field else "update"}
        words |= {"externalIdFieldName": external_id_field} if external_id_field else {}
        job_id = self._create("ingest", {**words, "contentType": "CSV", "lineEnding": "LF"}, what)
        try:
            self.transport.call(self._call("PUT", f"ingest/{job_id}/batches", what, _CSV, content, repeatable=False))
        except SalesforceTransient:
            self._abort("ingest", job_id, what)
            raise
        self._close(job_id, what)
        return self._wait("ingest", job_id, what)

    def rows(self, job: Job, kind: str, what: str) -> list[Row]:
        """Return the `successfulResults` or `failedResults` of a job, in no order; what is in neither it did not do."""
        content = self.transport.call(self._call("GET", f"ingest/{job.id}/{kind}", what, _ACCEPT_CSV))
        header, lines = read_table(content)
        return [dict(zip(header, line, strict=True)) for line in lines]

    def query(self, soql: str, what: str) -> Job:
        """Run a query to its end, deleted records included; what ends it otherwise is raised."""
        job_id = self._create("query", {"operation": "queryAll", "query": soql}, what)
        job = self._wait("query", job_id, what)
        if job.state != "JobComplete":
            raise job_error(job, what)
        return job

    def pages(self, job: Job, what: str) -> Iterator[tuple[tuple[str, ...], list[list[str]]]]:
        """Yield the columns and the rows of each page; whether a page repeats the header makes no difference."""
        columns: tuple[str, ...] = ()
        locator: str | None = None
        while True:
            params = {"maxRecords": _ROWS_PER_PAGE} | ({"locator": locator} if locator else {})
            call = self._call("GET", f"query/{job.id}/results", what, _ACCEPT_CSV, params=params)
            reply = self.transport.exchange(call)
            first, lines = read_table(reply.content)
            columns = columns or first
            yield columns, lines if first in (columns, ()) else [list(first), *lines]
            locator = reply.headers.get("Sforce-Locator")
            if locator in _LAST_PAGE:
                return

    def _create(self, kind: str, words: Mapping[str, str], what: str) -> str:
        # a job whose creation was not answered stays open and empty, and Salesforce removes it
        headers = {**_JSON, **self.write_headers} if kind == "ingest" else _JSON
        return str(self.transport.json(self._call("POST", kind, what, headers, write_json(words)))["id"])

    def _wait(self, kind: str, job_id: str, what: str) -> Job:
        waited, polls = 0.0, 0
        while waited < _LONGEST_WAIT:
            job = self._ask(kind, job_id, what)
            if job.state in _ENDED:
                return job
            if job.state == "Open":
                self._close(job_id, what)
            seconds = _POLLS[min(polls, len(_POLLS) - 1)]
            self.transport.pause(seconds)
            waited, polls = waited + seconds, polls + 1
        self._abort(kind, job_id, what)
        raise SalesforceTransient(
            f"The bulk job {job_id} for {what} did not end within {_LONGEST_WAIT / 60:.0f} minutes and was aborted. "
            "Look at Setup, Bulk Data Load Jobs; the next run repeats it.",
            status_code="JOB_TIMEOUT",
        )

    def _ask(self, kind: str, job_id: str, what: str) -> Job:
        answer = self.transport.json(self._call("GET", f"{kind}/{job_id}", what))
        return Job(
            id=job_id,
            object=str(answer.get("object") or ""),
            state=str(answer["state"]),
            processed=int(answer.get("numberRecordsProcessed") or 0),
            error=str(answer.get("errorMessage") or ""),
        )

    def _close(self, job_id: str, what: str) -> None:
        body = write_json({"state": "UploadComplete"})
        try:
            self.transport.call(self._call("PATCH", f"ingest/{job_id}", what, _JSON, body, repeatable=False))
        except SalesforceTransient:
            return  # the next poll shows whether the job was closed

    def _abort(self, kind: str, job_id: str, what: str) -> None:
        body = write_json({"state": "Aborted"})
        try:
            self.transport.call(self._call("PATCH", f"{kind}/{job_id}", what, _JSON, body))
        except (SalesforceTransient, SalesforceSetup):
            return  # it has ended, or is left to Salesforce, which removes it

    def _call(
        self,
        method: str,
        resource: str,
        what: str,
        headers: Mapping[str, str] | None = None,
        body: bytes | None = None,
        *,
        params: Mapping[str, str] | None = None,
        repeatable: bool = True,
    ) -> Call:
        return Call(
            method=method,
            path=self.path(f"jobs/{resource}"),
            what=what,
            params=params or {},
            headers=headers or {},
            body=body,
            repeatable=repeatable,
        )


def job_error(job: Job, what: str) -> SalesforceError:
    """Return the error for a job that ended without doing its work, naming the job, the reason and the cure."""
    if job.state == "Aborted":
        return SalesforceTransient(
            f"The bulk job {job.id} for {what} was aborted in Salesforce after {job.processed} records. "
            "Ask who aborted it in Setup, Bulk Data Load Jobs; the next run repeats what is missing.",
            status_code="JOB_ABORTED",
        )
    return read_bulk_job(job.error).error(f"the bulk job {job.id} for {what}")
