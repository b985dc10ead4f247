"""Works on the rows of an ingest job: 200 at a time, each row with its own outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from simulators.salesforce_org.access import Verb
from simulators.salesforce_org.bulk.jobs import IngestJob, RowOutcome, State
from simulators.salesforce_org.bulk.tables import Table, TableProblem, read_table
from simulators.salesforce_org.deleting import delete_record, purge_record
from simulators.salesforce_org.errors import ParseError, SalesforceError
from simulators.salesforce_org.ids import canonical
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import Field, FieldType, ObjectType
from simulators.salesforce_org.writing import Writer, upsert_key

ROWS_AT_ONCE = 200  #: the platform hands so many rows to its triggers; a key twice among them fails
CLEARED = "#N/A"
TRUE = ("true", "1", "yes", "y", "on")
FALSE = ("false", "0", "no", "n", "off")

Given = dict[str, Any]


def check_header(org: Org, job: IngestJob, table: Table) -> None:
    """Refuse data whose columns are not fields that the user sees, or lack the key of the operation."""
    entry = job.viewer.object(org.schema, job.object)
    names = [name.lower() for name in table.header]
    for name in table.header:
        if names.count(name.lower()) > 1:
            raise TableProblem(f"InvalidBatch : Duplicate field name in the header : {name}")
        try:
            _column(org, job, entry, name)
        except SalesforceError:
            raise TableProblem(f"InvalidBatch : Field name not found : {name}") from None
    key = {"insert": "", "upsert": job.external_id}.get(job.operation, "Id")
    if key and key.lower() not in names:
        raise TableProblem(f"InvalidBatch : Field name not found : {key}")


def load_rows(org: Org, job: IngestJob, most: int) -> None:
    """Work on at most so many further rows of a job; it ends with its last row, or fails where the org was told."""
    table = job.table
    if table is None:
        try:
            table = job.table = read_table(job.content or b"", job.dialect)
            check_header(org, job, table)
        except TableProblem as problem:
            _fail(org, job, str(problem))
            return
    fail_at = org.jobs.settings.fail_after
    end = min(len(table.rows), job.position + most)
    if fail_at is not None and fail_at < end:
        end = max(fail_at, job.position)
    while job.position < end:
        start, job.position = job.position, min(end, job.position + ROWS_AT_ONCE)
        with org.database.transaction():
            job.outcomes.extend(_load(org, job, table, start, job.position))
    if fail_at is not None and job.position >= fail_at and job.position < len(table.rows):
        org.jobs.settings.fail_after = None
        _fail(org, job, "InternalServerError : Unable to process the data: the job was retried more than 15 times")
    elif job.position == len(table.rows):
        job.turn(State.JOB_COMPLETE, org.clock.now())


def _fail(org: Org, job: IngestJob, reason: str) -> None:
    job.error = reason
    job.turn(State.FAILED, org.clock.now())


def _load(org: Org, job: IngestJob, table: Table, start: int, end: int) -> list[RowOutcome]:
    entry = job.viewer.object(org.schema, job.object)
    writer = Writer(
        org=org, viewer=job.viewer, locked=job.locked, allow_duplicates=job.allow_duplicates, rows=end - start
    )
    key = upsert_key(job.viewer, entry, job.external_id) if job.operation == "upsert" else None
    column = (key.name if key else "Id").lower()
    place = next((at for at, name in enumerate(table.header) if name.lower() == column), None)
    keys = Counter(_comparable(key, row[place]) for row in table.rows[start:end]) if place is not None else Counter()
    outcomes = []
    for number in range(start, end):
        row = table.rows[number]
        value = row[place] if place is not None else ""
        twice = bool(value) and keys[_comparable(key, value)] > 1
        try:
            with org.database.transaction():
                record_id, created = _write(writer, job, entry, key, value, table, row, twice=twice)
            outcomes.append(RowOutcome(row=number, id=record_id, created=created))
        except SalesforceError as error:
            known = canonical(value) if column == "id" and value else None
            outcomes.append(RowOutcome(row=number, id=known or "", error=_words(error)))
    return outcomes


def _write(
    writer: Writer,
    job: IngestJob,
    entry: ObjectType,
    key: Field | None,
    value: str,
    table: Table,
    row: Sequence[str],
    *,
    twice: bool,
) -> tuple[str, bool]:
    name = key.name if key else "Id"
    if job.operation != "insert" and value in ("", CLEARED):
        raise SalesforceError("MISSING_ARGUMENT", f"{name} not specified", fields=(name,))
    if twice:
        word = "id in list" if name == "Id" else "external id specified"
        raise SalesforceError("DUPLICATE_VALUE", f"Duplicate {word}: {value}", fields=(name,))
    given = _given(writer.org, job, entry, table.header, row, key)
    if job.operation == "upsert" and key is not None:
        if key.type != FieldType.ID and any(column.lower() == "id" for column in given):
            message = f"cannot specify both an external ID reference {name} and a salesforce id"
            raise SalesforceError("INVALID_FIELD", message, fields=(name,))
        return writer.upsert(entry, key, value, given)
    return OPERATIONS[job.operation](writer, entry, value, given), job.operation == "insert"


def _update(writer: Writer, entry: ObjectType, record_id: str, given: Given) -> str:
    writer.update(entry, record_id, given)
    return canonical(record_id) or record_id


def _delete(writer: Writer, entry: ObjectType, record_id: str, given: Given) -> str:
    delete_record(writer, entry, record_id)
    return canonical(record_id) or record_id


def _hard_delete(writer: Writer, entry: ObjectType, record_id: str, given: Given) -> str:
    delete_record(writer, entry, record_id)
    purge_record(writer.org, record_id)
    return canonical(record_id) or record_id


OPERATIONS: dict[str, Callable[[Writer, ObjectType, str, Given], str]] = {
    "insert": lambda writer, entry, _, given: writer.insert(entry, given),
    "update": _update,
    "delete": _delete,
    "hardDelete": _hard_delete,
}
#: what a user must be allowed to do before a job is accepted
VERBS: dict[str, tuple[Verb, ...]] = {
    "insert": (Verb.CREATE,),
    "update": (Verb.EDIT,),
    "upsert": (Verb.CREATE, Verb.EDIT),
    "delete": (Verb.DELETE,),
    "hardDelete": (Verb.DELETE,),
}


def _given(
    org: Org, job: IngestJob, entry: ObjectType, header: Sequence[str], row: Sequence[str], key: Field | None
) -> Given:
    """The record of a row: an empty cell says nothing, `#N/A` clears, `Parent__r.Key__c` names a parent."""
    given: Given = {}
    for name, text in zip(header, row, strict=True):
        if not text or (key is not None and name.lower() == key.name.lower()):
            continue
        parent, _, field_name = name.rpartition(".")
        if not parent:
            given[name] = _read(_column(org, job, entry, name), text)
        elif text == CLEARED:
            link = entry.relationship(parent)
            given[link.name if link else parent] = None
        else:
            given[parent] = {field_name: text}
    return given


def _column(org: Org, job: IngestJob, entry: ObjectType, name: str) -> Field:
    parent, _, field_name = name.rpartition(".")
    if not parent:
        return job.viewer.field(entry, name)
    link = entry.relationship(parent)
    if link is None or not job.viewer.sees(entry, link):
        raise SalesforceError("INVALID_FIELD", name)
    item = job.viewer.field(org.schema.get(link.reference_to), field_name)
    if not item.matchable:
        raise SalesforceError("INVALID_FIELD", name)
    return item


def _read(item: Field, text: str) -> Any:
    if text == CLEARED:
        return None
    if item.type == FieldType.BOOLEAN:
        word = text.strip().lower()
        return True if word in TRUE else False if word in FALSE else text
    return text


def _comparable(key: Field | None, text: str) -> str:
    value = text.strip()
    if key is None or key.type == FieldType.ID:
        return canonical(value) or value
    return value if key.case_sensitive else value.casefold()


def _words(error: SalesforceError) -> str:
    """`CODE:message:fields --`, as the column sf__Error says it."""
    code, message = error.code, error.message
    if isinstance(error, ParseError) and code == "JSON_PARSER_ERROR":
        code = "INVALID_TYPE_ON_FIELD_IN_RECORD"
        message = f"{error.fields[0] if error.fields else ''}: value not of required type"
    return f"{code}:{message}:{','.join(error.fields)} --"
