"""map_records: landed records in the words of QuickBooks, as checked qbXML fragments. No record is written here."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from include.errors import DataError
from include.mappings.engine.engine import map_hash, map_record
from include.mappings.engine.related import find_related
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import Mapped, OutboxAction, OutboxOrigin, Reference, SourceRecord
from include.qbxml.element import EMPTIED
from include.qbxml.fragment import build_fragment
from include.qbxml.guid import external_guid
from include.qbxml.request_name import request_name
from include.staging.door import Work
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.find_records import Finder


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A record that cannot be put into the words of QuickBooks, and why."""

    record_id: str
    message: str
    rule: str = "mapping"


def map_records(
    db: Work, run: Run, flow: Flow, records: Sequence[SourceRecord], posted_on: Mapping[str, date]
) -> tuple[list[tuple[Mapped, str]], list[Refused]]:
    """(mapped record, full hash) of every one of these records, and those that cannot be mapped."""
    done: list[tuple[Mapped, str]] = []
    refused: list[Refused] = []
    found = find_related(flow, [record.payload for record in records], Finder(db, run.key, run.prices_in).find)
    for record, related in zip(records, found, strict=True):
        day = posted_on.get(record.id)
        try:
            mapped = map_record(flow, record.payload, related=related, context=run.context, posted_on=day)
        except DataError as error:
            refused.append(Refused(record_id=record.id, message=error.message))
            continue
        done.append((mapped, map_hash(mapped)))
    return done, refused


def build_request(
    run: Run,
    flow: Flow,
    mapped: Mapped,
    fingerprint: str,
    action: OutboxAction,
    generation: int,
    *,
    emptied: Sequence[str] = (),
) -> dict[str, Any]:
    """The row of a request: a fragment with placeholders, checked by its writer, and what recovery finds it by.

    A change takes away what stands in the `emptied` elements.

    Raises `DataError` when QuickBooks' limits are not met.
    """
    guid = external_guid(run.key, mapped.target, mapped.record_id, mapped.part, generation)
    values = {**dict.fromkeys(emptied, EMPTIED), **mapped.values}
    if action is OutboxAction.ADD:
        values["ExternalGUID"] = guid
    else:
        for element in flow.create_only:
            values.pop(element, None)
    fragment = build_fragment(request_name(action, mapped.target), values)
    return {
        "company": run.key,
        "flow": flow.name,
        "record_id": mapped.record_id,
        "target": mapped.target,
        "action": action,
        "part": mapped.part,
        "origin": OutboxOrigin.FLOW_RUN,
        "deal": mapped.deal or mapped.record_id,
        "is_list": flow.kind is Kind.LIST,
        "fragment": fragment,
        "hash": fingerprint,
        "link_hash": fingerprint if fingerprint and not flow.create_only else link_hash(flow, mapped),
        "generation": generation,
        "idempotency_key": guid,
        "lines": json.dumps(mapped.lines),
        "natural_key": json.dumps(_natural_key(values)),
        "title": mapped.title or mapped.record_id,
        "amount": mapped.amount,
        "document_date": mapped.document_date,
    }


def link_hash(flow: Flow, mapped: Mapped) -> str:
    """The hash that is compared with what QuickBooks has: without what QuickBooks owns once the record is there."""
    return map_hash(mapped, leave_out=flow.create_only)


def _natural_key(values: Mapping[str, Any]) -> dict[str, str]:
    """What the record can be found by in QuickBooks when its answer is lost."""
    found: dict[str, str] = {}
    if "Name" in values:
        found["FullName"] = str(values["Name"])
    if "TxnDate" in values:
        found["TxnDate"] = values["TxnDate"].isoformat()
    if "RefNumber" in values:
        found["RefNumber"] = str(values["RefNumber"])
    entity = values.get("CustomerRef") or values.get("VendorRef") or values.get("EntityRef")
    if isinstance(entity, Reference):
        found["entity"] = str(entity.key)
    return found
