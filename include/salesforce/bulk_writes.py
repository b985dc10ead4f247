"""Writing thousands of rows by Bulk API 2.0 jobs, with the outcome of each row as a collection would tell it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from include.salesforce.bulk_jobs import BulkJobs, Job, job_error
from include.salesforce.bulk_table import columns_of, to_cell, write_table
from include.salesforce.refusal import read_bulk
from include.salesforce.row_writes import Row
from include.salesforce.soql import to_id18

#: Up to so many rows collections are quicker; Salesforce advises Bulk API above.
MOST_BY_COLLECTION = 2_000
_MOST_ROWS = 50_000
_MOST_BYTES = 90_000_000  # an upload has at most 100 MB
_ID = re.compile(r"[A-Za-z0-9]{15}([A-Za-z0-9]{3})?")

Answer = Mapping[str, Any]


def rows_per_job(rows: Sequence[Row]) -> int:
    """Return how many of these rows fit one upload, were each as large as the largest."""
    columns = columns_of(rows)
    largest = max((len(write_table(columns, [row])) for row in rows), default=1)
    return max(1, min(_MOST_ROWS, _MOST_BYTES // largest))


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkLoad:
    """How rows of one object are sent: upserted by `external_id_field`, or updated by Id when it is None."""

    jobs: BulkJobs
    object_name: str
    external_id_field: str | None

    def send(self, rows: Sequence[Row]) -> list[Answer]:
        """Write rows with different keys in one job; the answers stand in the order of the rows.

        Rows that the job did not come to are answered as NOT_PROCESSED, or JOB_ABORTED when a person stopped it.
        Raises SalesforceSetup when Salesforce cannot work with the data at all, and SalesforceTransient when the job
        ended before its first row.
        """
        what = f"{'the upsert' if self.external_id_field else 'the update'} of {len(rows)} {self.object_name} records"
        ordered = sorted(rows, key=_parents)
        content = write_table(columns_of(rows), ordered)
        job = self.jobs.load(self.object_name, self.external_id_field, content, what)
        if job.state != "JobComplete" and not job.processed:
            raise job_error(job, what)
        outcomes = self._outcomes(job, what)
        missing = _not_processed(job, what)
        return [outcomes.get(self.key(row), missing) for row in rows]

    def key(self, row: Row) -> str:
        """Return what tells a row from the others: its external id, or its Id of 18 characters."""
        return to_cell(row[self.external_id_field]) if self.external_id_field else to_id18(str(row["Id"]))

    def _outcomes(self, job: Job, what: str) -> dict[str, Answer]:
        outcomes: dict[str, Answer] = {}
        for row in self.jobs.rows(job, "successfulResults", what):
            created = row.get("sf__Created", "").lower() == "true"
            outcomes[self._echoed(row)] = {"id": row["sf__Id"], "success": True, "created": created, "errors": ()}
        for row in self.jobs.rows(job, "failedResults", what):
            refusal = read_bulk(row["sf__Error"])
            error = {"statusCode": refusal.code, "message": refusal.message, "fields": refusal.fields}
            outcomes[self._echoed(row)] = {"id": row.get("sf__Id") or None, "success": False, "errors": (error,)}
        return outcomes

    def _echoed(self, row: Mapping[str, str]) -> str:
        if self.external_id_field:
            return row.get(self.external_id_field, "")
        return to_id18(row.get("Id") or row["sf__Id"])


def _not_processed(job: Job, what: str) -> Answer:
    aborted = job.state == "Aborted"
    reason = str(job_error(job, what)) if job.state != "JobComplete" else f"The bulk job {job.id} left the row out."
    code = "JOB_ABORTED" if aborted else "NOT_PROCESSED"
    return {"success": False, "errors": ({"statusCode": code, "message": reason, "fields": ()},)}


def _parents(row: Row) -> list[str]:
    # children of one parent side by side, so that two batches do not wait for the same lock
    texts = (str(value) for name, value in sorted(row.items()) if name != "Id" and value is not None)
    return [text for text in texts if _ID.fullmatch(text) or text.startswith("{")]
