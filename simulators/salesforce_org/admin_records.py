"""The administration URLs that read and write records: seeds, merges, recycle bin, export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from simulators.salesforce_org.batches import Outcome, run_batch
from simulators.salesforce_org.deleting import delete_record, merge_records, purge_record, undelete_record
from simulators.salesforce_org.errors import ParseError, SalesforceError, invalid_type
from simulators.salesforce_org.exchange import Answer, Call, Routes
from simulators.salesforce_org.ids import canonical
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import ObjectType
from simulators.salesforce_org.values import to_wire
from simulators.salesforce_org.writing import Writer, upsert_key

MOST_SEEDS = 2_000


def seed(org: Org, call: Call) -> Answer:
    """POST /admin/records {object, records, external_id}: insert, or upsert by a field.

    All or nothing, under all rules but field-level security; the answer is {ids} in the order sent.
    """
    entry, records, writer = _read(org, call)
    name = call.object().get("external_id")
    if name is None:
        return _run(org, [partial(_write, writer.insert, entry, record) for record in records])
    key = upsert_key(org.seed_viewer, entry, name)
    for record in records:
        if key.name not in record:
            raise ParseError("MISSING_ARGUMENT", f"{key.name} is missing in {record}")

    def upsert(record: dict[str, Any]) -> str:
        rest = {field: value for field, value in record.items() if field != key.name}
        return writer.upsert(entry, key, record[key.name], rest)[0]

    return _run(org, [partial(_write, upsert, record) for record in records])


def change(org: Org, call: Call) -> Answer:
    """PATCH /admin/records {object, records: [{Id, ...}]}."""
    entry, records, writer = _read(org, call)

    def update(record: dict[str, Any]) -> str:
        record_id = str(record.get("Id", ""))
        writer.update(entry, record_id, record)
        return canonical(record_id) or record_id

    return _run(org, [partial(_write, update, record) for record in records])


def delete(org: Org, call: Call) -> Answer:
    """POST /admin/delete {ids}."""
    writer = Writer(org=org, viewer=org.seed_viewer)

    def remove(record_id: str) -> str:
        delete_record(writer, _object_of(org, record_id), record_id)
        return canonical(record_id) or record_id

    return _run(org, [partial(_write, remove, item) for item in _ids(call)])


def undelete(org: Org, call: Call) -> Answer:
    """POST /admin/undelete {ids}: with everything that was deleted along."""
    writer = Writer(org=org, viewer=org.seed_viewer)
    with org.database.transaction():
        back = [record_id for item in _ids(call) for record_id in undelete_record(writer, item)]
    return Answer(body={"ids": back})


def purge(org: Org, call: Call) -> Answer:
    """POST /admin/purge {ids}: out of the recycle bin, for ever; sources in `deleting`."""
    with org.database.transaction():
        for item in _ids(call):
            purge_record(org, item)
    return Answer(status=204)


def hide(org: Org, call: Call) -> Answer:
    """PUT /admin/hidden {username, ids, fields}: what sharing and the profile's field-level security keep from a user.

    `fields` are standard ones, such as `Account.Phone`. Each call says it anew; without any the user sees everything.
    Source: Salesforce help, "Field-level security": a field that is kept from a user is described to nobody who acts as
    that user, so a query that names it is refused like one of a field that does not exist.
    """
    body = call.object()
    user = org.database.one('SELECT "Id" FROM "User" WHERE "Username" = ?', (body.get("username"),))
    if user is None:
        raise ParseError("UNKNOWN_USER", f"there is no user {body.get('username')}; see GET /admin/organization")
    with org.database.transaction():
        for table in ("_hidden_record", "_hidden_field"):
            org.database.run(f"DELETE FROM {table} WHERE user_id = ?", user)
        for record_id in body.get("ids", []):
            org.database.run("INSERT OR IGNORE INTO _hidden_record VALUES (?, ?)", (*user, canonical(str(record_id))))
        for path in body.get("fields", []):
            name, _, field = str(path).partition(".")
            entry = org.schema.get(name)
            item = org.seed_viewer.field(entry, field)
            org.database.run("INSERT OR IGNORE INTO _hidden_field VALUES (?, ?, ?)", (*user, entry.name, item.name))
    return Answer(status=204)


def merge(org: Org, call: Call) -> Answer:
    """POST /admin/merge {object, winner, losers}."""
    body = call.object()
    entry = org.schema.get(str(body.get("object")))
    with org.database.transaction():
        writer = Writer(org=org, viewer=org.seed_viewer)
        merge_records(writer, entry, str(body.get("winner")), [str(item) for item in body.get("losers", [])])
    return Answer(body={"ids": [canonical(str(body.get("winner")))]})


def export(org: Org, call: Call) -> Answer:
    """GET /admin/export?object=X: all fields of all records, the deleted ones as well."""
    entry = org.schema.get(call.query.get("object", ""))
    items = list(entry.fields.values())
    columns = ", ".join(f'"{item.name}"' for item in items)
    rows = org.database.all(f'SELECT {columns} FROM "{entry.name}" ORDER BY "Id"')
    records = [{item.name: to_wire(item, value) for item, value in zip(items, row, strict=True)} for row in rows]
    return Answer(body={"object": entry.name, "records": records})


def fields(org: Org, call: Call) -> Answer:
    """GET /admin/fields?object=X: the names of its fields, hidden or not."""
    entry = org.schema.get(call.query.get("object", ""))
    return Answer(body={"object": entry.name, "fields": [item.name for item in entry.fields.values()]})


def _read(org: Org, call: Call) -> tuple[ObjectType, list[dict[str, Any]], Writer]:
    body = call.object()
    entry = org.schema.get(str(body.get("object")))
    records = body.get("records")
    if not isinstance(records, list) or len(records) > MOST_SEEDS:
        raise ParseError("EXCEEDED_ID_LIMIT", f"records must be a list of at most {MOST_SEEDS}")
    return entry, records, Writer(org=org, viewer=org.seed_viewer)


def _write(write: Callable[..., str], *arguments: object) -> Outcome:
    return Outcome(id=write(*arguments))


def _run(org: Org, steps: Sequence[Callable[[], Outcome]]) -> Answer:
    outcomes = run_batch(org.database, steps, all_or_none=True)
    if any(outcome.error for outcome in outcomes):
        rolled_back = "ALL_OR_NONE_OPERATION_ROLLED_BACK"
        errors = [
            {"index": index, **outcome.error.as_row_error()}
            for index, outcome in enumerate(outcomes)
            if outcome.error and outcome.error.code != rolled_back
        ]
        return Answer(status=400, body={"errors": errors})
    return Answer(body={"ids": [outcome.id for outcome in outcomes]})


def _ids(call: Call) -> list[str]:
    ids = call.object().get("ids")
    if not isinstance(ids, list):
        raise ParseError("JSON_PARSER_ERROR", "ids must be a list")
    return [str(item) for item in ids]


def _object_of(org: Org, record_id: str) -> ObjectType:
    entry = org.schema.by_id(record_id)
    if entry is None:
        raise invalid_type(record_id)
    if canonical(record_id) is None:
        raise SalesforceError("MALFORMED_ID", f"malformed id {record_id}")
    return entry


RECORD_ROUTES: Routes = (
    ("POST", "/admin/records", seed),
    ("PATCH", "/admin/records", change),
    ("POST", "/admin/delete", delete),
    ("POST", "/admin/undelete", undelete),
    ("POST", "/admin/purge", purge),
    ("PUT", "/admin/hidden", hide),
    ("POST", "/admin/merge", merge),
    ("GET", "/admin/export", export),
    ("GET", "/admin/fields", fields),
)
