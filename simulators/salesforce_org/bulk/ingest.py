"""jobs/ingest: create, upload, close, abort, delete, list, and the three files of results."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

from simulators.salesforce_org.bulk.jobs import ENDED, PREFIX, IngestJob, State, wrong_state
from simulators.salesforce_org.bulk.listing import list_page, read_creation
from simulators.salesforce_org.bulk.loading import VERBS
from simulators.salesforce_org.bulk.tables import write_table
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.record_collections import writer_of
from simulators.salesforce_org.writing import upsert_key

CSV = "text/csv"
WORDS = ("object", "operation", "externalIdFieldName", "assignmentRuleId")


def create(org: Org, call: Call) -> Answer:
    """POST jobs/ingest."""
    body, dialect = read_creation(call, WORDS)
    operation = body.get("operation", "")
    if operation not in VERBS:
        raise SalesforceError("INVALIDJOB", f"InvalidJob : {operation or 'no operation'} is not an operation")
    entry = call.viewer.object(org.schema, str(body.get("object")))
    for verb in VERBS[operation]:
        call.viewer.demand(verb, entry)
    if operation == "hardDelete" and not call.viewer.administrator:
        raise SalesforceError(
            "FEATURENOTENABLED", "FeatureNotEnabled : hardDelete needs the right Bulk API Hard Delete"
        )
    key = body.get("externalIdFieldName", "")
    if operation == "upsert" and not key:
        raise SalesforceError("INVALIDJOB", "InvalidJob : externalIdFieldName is required for upsert operation")
    if operation == "upsert":
        key = upsert_key(call.viewer, entry, key).name
    now = org.clock.now()
    job = IngestJob(
        id=org.database.next_id(PREFIX),
        operation=operation,
        object=entry.name,
        viewer=call.viewer,
        version=call.version,
        dialect=dialect,
        created=now,
        changed=now,
        state=State.OPEN,
        external_id=key if operation == "upsert" else "",
    )
    org.jobs.ingest[job.id] = job
    return Answer(body=job.as_json())


def upload(org: Org, call: Call) -> Answer:
    """PUT jobs/ingest/id/batches: the data, once."""
    job = org.jobs.find_ingest(call.groups["id"], org.clock.now())
    if job.state != State.OPEN or job.content is not None:
        raise wrong_state(job, "an upload" if job.content is None else "a second upload")
    if not call.headers.get("content-type", "").startswith(CSV):
        raise SalesforceError("CLIENTINPUTERROR", f"ClientInputError : the content type must be {CSV}", status=415)
    most = org.jobs.settings.most_bytes
    if len(call.body) > most:
        message = f"ClientInputError : the data has {len(call.body)} bytes; at most {most} are taken"
        raise SalesforceError("CLIENTINPUTERROR", message, status=413)
    job.content = call.body
    return Answer(status=201)


def change(org: Org, call: Call) -> Answer:
    """PATCH jobs/ingest/id: UploadComplete closes the job, Aborted stops it."""
    job = org.jobs.find_ingest(call.groups["id"], org.clock.now())
    wanted = call.object().get("state")
    if wanted == State.UPLOAD_COMPLETE:
        if job.state != State.OPEN or job.content is None:
            raise wrong_state(job, "UploadComplete without data" if job.content is None else "UploadComplete")
        job.locked = call.locked
        job.allow_duplicates = writer_of(org, call).allow_duplicates
    elif wanted != State.ABORTED:
        raise SalesforceError("INVALIDJOB", f"InvalidJob : the state {wanted} cannot be set")
    elif job.state in ENDED:
        raise SalesforceError("INVALIDJOBSTATE", "Aborting already Completed Job not allowed")
    job.turn(State(wanted), org.clock.now())
    return Answer(body=job.as_json())


def information(org: Org, call: Call) -> Answer:
    """GET jobs/ingest/id."""
    return Answer(body=org.jobs.find_ingest(call.groups["id"], org.clock.now()).as_json())


def remove(org: Org, call: Call) -> Answer:
    """DELETE jobs/ingest/id: the job with its data and results."""
    job = org.jobs.find_ingest(call.groups["id"], org.clock.now())
    if job.state not in (State.UPLOAD_COMPLETE, *ENDED):
        raise wrong_state(job, "a deletion")
    del org.jobs.ingest[job.id]
    return Answer(status=204)


def listing(org: Org, call: Call) -> Answer:
    """GET jobs/ingest."""
    return list_page(call, "ingest", [job.as_json() for job in org.jobs.ingest.values()])


def successful(org: Org, call: Call) -> Answer:
    """GET jobs/ingest/id/successfulResults: the id, created or not, and the columns of the upload."""
    job = _ended(org, call)
    rows = [((each.id, str(each.created).lower()), each.row) for each in job.outcomes if not each.error]
    return _results(job, ("sf__Id", "sf__Created"), rows)


def failed(org: Org, call: Call) -> Answer:
    """GET jobs/ingest/id/failedResults: the id where one is known, the error, and the columns of the upload."""
    job = _ended(org, call)
    rows = [((each.id, each.error), each.row) for each in job.outcomes if each.error]
    return _results(job, ("sf__Id", "sf__Error"), rows)


def unprocessed(org: Org, call: Call) -> Answer:
    """GET jobs/ingest/id/unprocessedrecords, in either spelling: the rows that the job did not come to."""
    job = _ended(org, call)
    if job.table is None or not job.outcomes:
        return _csv(job.content or b"")
    return _results(job, (), [((), row) for row in range(job.position, len(job.table.rows))])


def _ended(org: Org, call: Call) -> IngestJob:
    job = org.jobs.find_ingest(call.groups["id"], org.clock.now())
    if job.state not in ENDED:
        raise wrong_state(job, "reading results")
    return job


def _results(job: IngestJob, extra: Sequence[str], rows: Iterable[tuple[tuple[str, ...], int]]) -> Answer:
    shuffled = list(rows)
    random.Random(f"{job.id} {' '.join(extra)}").shuffle(shuffled)
    if job.table is None:
        return _csv(write_table(extra, (), job.dialect))
    table = job.table
    lines = ((*words, *table.rows[row]) for words, row in shuffled)
    return _csv(write_table((*extra, *table.header), lines, job.dialect))


def _csv(content: bytes) -> Answer:
    return Answer(body=content, media_type=f"{CSV};charset=UTF-8", zipped=True)
