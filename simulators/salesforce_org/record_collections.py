"""composite/sobjects: create, change, upsert and delete up to 200 records in one call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from typing import Any

from simulators.salesforce_org.batches import MOST_RECORDS, Outcome, run_batch
from simulators.salesforce_org.deleting import delete_record
from simulators.salesforce_org.errors import ParseError, SalesforceError
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.ids import canonical
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.writing import Given, Writer, record_type, upsert_key

MOST_CHUNKS = 10
Step = Callable[[], Outcome]


def create_records(org: Org, call: Call) -> Answer:
    """POST composite/sobjects."""
    records, all_or_none = _records(call)
    _check_chunks(records)
    writer = writer_of(org, call, len(records))

    def step(record: Given) -> Step:
        entry = record_type(org, call.viewer, record)
        return lambda: Outcome(id=writer.insert(entry, record))

    return _run(org, [step(record) for record in records], all_or_none)


def update_records(org: Org, call: Call) -> Answer:
    """PATCH composite/sobjects: every record carries its id."""
    records, all_or_none = _records(call)
    _check_chunks(records)
    writer = writer_of(org, call, len(records))
    ids = [_id_of(record) for record in records]
    twice = {key for key, count in Counter(canonical(item) for item in ids if item).items() if key and count > 1}

    def step(record: Given, record_id: str | None) -> Step:
        entry = record_type(org, call.viewer, record)

        def change() -> Outcome:
            if not record_id:
                raise SalesforceError("MISSING_ARGUMENT", "Id not specified in an update call", fields=("Id",))
            full = canonical(record_id) or record_id
            if full in twice:
                raise SalesforceError("DUPLICATE_VALUE", f"duplicate id in list: {full}", fields=("Id",))
            writer.update(entry, record_id, record)
            return Outcome(id=full)

        return change

    return _run(org, [step(*pair) for pair in zip(records, ids, strict=True)], all_or_none)


def upsert_records(org: Org, call: Call) -> Answer:
    """PATCH composite/sobjects/{object}/{external id field}: one object a call."""
    records, all_or_none = _records(call)
    entry = call.viewer.object(org.schema, call.groups["object"])
    key = upsert_key(call.viewer, entry, call.groups["field"])
    writer = writer_of(org, call, len(records))
    keyed = [_split(record, key.name) for record in records]
    for record in records:
        if record_type(org, call.viewer, record).name != entry.name:
            raise ParseError("INVALID_TYPE", f"every record of this call must be of type {entry.name}")

    def comparable(value: Any) -> str:
        text = str(value).strip()
        return text if key.case_sensitive else text.casefold()

    count = Counter(comparable(value) for value, _ in keyed if value is not None)

    def step(value: Any, record: Given) -> Step:
        def write() -> Outcome:
            if value in (None, ""):
                message = f"{key.name} not specified"
                raise SalesforceError("MISSING_ARGUMENT", message, fields=(key.name,))
            if count[comparable(value)] > 1:
                message = f"Duplicate external id specified: {value}"
                raise SalesforceError("DUPLICATE_VALUE", message, fields=(key.name,))
            named = _id_of(record)
            if named:
                message = f"cannot specify both an external ID reference {key.name} and a salesforce id, {named}"
                raise SalesforceError("INVALID_FIELD", message, fields=(key.name,))
            record_id, created = writer.upsert(entry, key, value, record)
            return Outcome(id=record_id, created=created)

        return write

    return _run(org, [step(value, record) for value, record in keyed], all_or_none)


def delete_records(org: Org, call: Call) -> Answer:
    """DELETE composite/sobjects?ids=..."""
    ids = [item for item in call.query.get("ids", "").split(",") if item]
    _check_size(ids)
    writer = writer_of(org, call)

    def step(record_id: str) -> Step:
        def remove() -> Outcome:
            entry = org.schema.by_id(record_id)
            if entry is None:
                raise SalesforceError("MALFORMED_ID", f"malformed id {record_id}")
            delete_record(writer, entry, record_id)
            return Outcome(id=canonical(record_id))

        return remove

    return _run(org, [step(item) for item in ids], call.query.get("allOrNone", "").lower() == "true")


def writer_of(org: Org, call: Call, rows: int = 1) -> Writer:
    """The writer for the user of a call that carries so many rows, as its headers wish."""
    header = call.headers.get("sforce-duplicate-rule-header", "").replace(" ", "").lower()
    allowed = "allowsave=true" in header
    return Writer(org=org, viewer=call.viewer, locked=call.locked, allow_duplicates=allowed, rows=rows)


def _run(org: Org, steps: Sequence[Step], all_or_none: bool) -> Answer:
    outcomes = run_batch(org.database, steps, all_or_none=all_or_none)
    return Answer(body=[outcome.as_json() for outcome in outcomes])


def _records(call: Call) -> tuple[list[dict[str, Any]], bool]:
    body = call.object()
    unknown = set(body) - {"records", "allOrNone"}
    records = body.get("records")
    if unknown or not isinstance(records, list) or not all(isinstance(record, dict) for record in records):
        raise ParseError(
            "JSON_PARSER_ERROR", f"the body must hold records and allOrNone only; unknown: {sorted(unknown)}"
        )
    _check_size(records)
    return records, bool(body.get("allOrNone", False))


def _check_size(items: Sequence[Any]) -> None:
    if len(items) > MOST_RECORDS:
        message = f"record limit reached. cannot submit more than {MOST_RECORDS} records into this call"
        raise ParseError("EXCEEDED_ID_LIMIT", message)


def _check_chunks(records: Sequence[Given]) -> None:
    types = [str((record.get("attributes") or {}).get("type")).lower() for record in records]
    if sum(1 for _ in groupby(types)) > MOST_CHUNKS:
        message = f"Your request exceeded the maximum limit of {MOST_CHUNKS} chunks of object types"
        raise ParseError("TOO_MANY_TYPES", message)


def _id_of(record: Mapping[str, Any]) -> str | None:
    found = next((value for name, value in record.items() if name.lower() == "id"), None)
    return found if isinstance(found, str) else None


def _split(record: Mapping[str, Any], key: str) -> tuple[Any, dict[str, Any]]:
    value = next((value for name, value in record.items() if name.lower() == key.lower()), None)
    return value, {name: item for name, item in record.items() if name.lower() != key.lower()}
