"""jobs/query: create, abort, delete, list, and the pages of the result."""

from __future__ import annotations

import base64
import binascii
from datetime import timedelta

from simulators.salesforce_org.bulk.extraction import check_query, compile_job, is_chunked
from simulators.salesforce_org.bulk.jobs import ENDED, PREFIX, QueryJob, State, wrong_state
from simulators.salesforce_org.bulk.listing import list_page, read_creation
from simulators.salesforce_org.bulk.tables import write_table
from simulators.salesforce_org.errors import SalesforceError, malformed_query
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.org import Org

WORDS = ("operation", "query")
OPERATIONS = ("query", "queryAll")
DAY = timedelta(days=1)


def create(org: Org, call: Call) -> Answer:
    """POST jobs/query: the query is checked at once and answered later."""
    body, dialect = read_creation(call, WORDS)
    operation, soql = body.get("operation"), body.get("query")
    if operation not in OPERATIONS:
        raise SalesforceError("INVALIDJOB", f"InvalidJob : {operation or 'no operation'} is not an operation")
    if not isinstance(soql, str) or not soql:
        raise malformed_query("A query string has to be specified")
    now = org.clock.now()
    if sum(now - job.created < DAY for job in org.jobs.query.values()) >= org.jobs.settings.query_jobs:
        raise SalesforceError("EXCEEDED_QUOTA", "ExceededQuota : the query jobs of 24 hours are used up")
    query = check_query(soql)
    job = QueryJob(
        id=org.database.next_id(PREFIX),
        operation=operation,
        object=call.viewer.object(org.schema, query.source).name,
        viewer=call.viewer,
        version=call.version,
        dialect=dialect,
        created=now,
        changed=now,
        state=State.UPLOAD_COMPLETE,
        soql=soql,
        chunked=is_chunked(query),
    )
    compile_job(org, job)
    org.jobs.query[job.id] = job
    return Answer(body=job.as_json())


def change(org: Org, call: Call) -> Answer:
    """PATCH jobs/query/id: Aborted is the only state that can be set."""
    job = org.jobs.find_query(call.groups["id"], org.clock.now())
    wanted = call.object().get("state")
    if wanted != State.ABORTED:
        raise SalesforceError("INVALIDJOB", f"InvalidJob : the state {wanted} cannot be set")
    if job.state in ENDED:
        raise SalesforceError("INVALIDJOBSTATE", "Aborting already Completed Job not allowed")
    job.turn(State.ABORTED, org.clock.now())
    return Answer(body=job.as_json())


def information(org: Org, call: Call) -> Answer:
    """GET jobs/query/id."""
    return Answer(body=org.jobs.find_query(call.groups["id"], org.clock.now()).as_json())


def remove(org: Org, call: Call) -> Answer:
    """DELETE jobs/query/id: the job with its results."""
    job = org.jobs.find_query(call.groups["id"], org.clock.now())
    if job.state not in ENDED:
        raise wrong_state(job, "a deletion")
    del org.jobs.query[job.id]
    return Answer(status=204)


def listing(org: Org, call: Call) -> Answer:
    """GET jobs/query."""
    return list_page(call, "query", [job.as_json() for job in org.jobs.query.values()])


def results(org: Org, call: Call) -> Answer:
    """GET jobs/query/id/results?maxRecords=&locator=: one page, its header row first."""
    job = org.jobs.find_query(call.groups["id"], org.clock.now())
    if job.state != State.JOB_COMPLETE or job.rows is None:
        raise wrong_state(job, "reading results")
    wished = call.query.get("maxRecords", "")
    most = min(int(wished) if wished.isdigit() and int(wished) else 50_000, org.jobs.settings.rows_per_page)
    start = _position(call.query.get("locator"))
    page = job.rows[start : start + most]
    more = start + most < len(job.rows)
    headers = {
        "Sforce-Locator": base64.urlsafe_b64encode(str(start + most).encode()).decode() if more else "null",
        "Sforce-NumberOfRecords": str(len(page)),
    }
    content = write_table(job.header, page, job.dialect)
    return Answer(body=content, media_type="text/csv", headers=headers, zipped=True)


def _position(locator: str | None) -> int:
    if locator is None:
        return 0
    try:
        return int(base64.urlsafe_b64decode(locator.encode()))
    except (ValueError, binascii.Error):
        raise SalesforceError("INVALIDLOCATOR", f"InvalidLocator : {locator} is no locator of this job") from None
