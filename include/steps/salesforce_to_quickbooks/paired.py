"""paired: what the other side has to say before a change of a pair goes to QuickBooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from include.comparing.three_way import same
from include.mappings.language.expression import Expression
from include.mappings.language.return_spec import ReturnFlow
from include.mappings.language.spec import Flow
from include.model import Mapped, OutboxAction, SourceRecord, Values
from include.rows import Link
from include.staging.door import Work
from include.staging.rows import dump, load
from include.staging.work_items import READ
from include.states import ALL_THAT_DIFFERS, LinkOrigin, SyncState
from include.steps.flows.pair_fields import (
    is_own,
    linked_row,
    names_read,
    pair_of,
    pending_fields,
    sent_fields,
    written_fields,
)
from include.steps.run import Run

#: A link that was made by a record born in QuickBooks.
RETURNED = LinkOrigin.RETURNED


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired:
    """One portion of records that QuickBooks may change too."""

    back: ReturnFlow
    payloads: Mapping[str, Values]  #: what Salesforce says, by id
    last_synced: Mapping[str, Mapping[str, Sequence[Any]]]  #: what both sides had in step, by Salesforce id
    later: frozenset[str]  #: not sent before both sides are compared, or a person has decided
    pending: Mapping[str, Values]  #: Salesforce id -> what QuickBooks says of fields that Salesforce refused to take

    def is_taken_over(self, link: Link) -> bool:
        """Whether the record is in Salesforce as it came from QuickBooks, so that there is nothing to send."""
        record_id = str(link.salesforce_id)
        born = link.origin == RETURNED and link.sync_state == SyncState.UNREAD
        if record_id not in self.last_synced or not (born or link.sync_state == SyncState.TAKE_OVER):
            return False
        payload = self.payloads[record_id]
        return all(same(payload.get(name), both[0]) for name, both in self.last_synced[record_id].items())

    def emptied(self, flow: Flow, mapped: Mapped) -> list[str]:
        """The elements that stand for fields of the pair and say nothing any more."""
        row = linked_row(self.back)
        shared = frozenset().union(*(names_read(row, name) for name in written_fields(row)))
        fields = {**flow.fields, **flow.target_fields.get(mapped.target, {})}
        return [
            name
            for name, value in fields.items()
            if isinstance(value, Expression) and name in shared - flow.create_only and name not in mapped.values
        ]

    def facts(self, record_id: str, action: OutboxAction) -> dict[str, Any]:
        """What the request of a record carries: what Salesforce said, and that an edit of somebody comes first."""
        return {
            "compare_first": action == OutboxAction.MODIFY,
            "sent": dump(sent_fields(self.back, self.payloads[record_id])),
        }


def as_agreed(paired: Paired | None, records: Sequence[SourceRecord]) -> Sequence[SourceRecord]:
    """The records with QuickBooks' own word where Salesforce refused it: no change takes that away in QuickBooks."""
    if paired is None or not paired.pending:
        return records
    pending = paired.pending
    return [replace(record, payload={**record.payload, **pending.get(record.id, {})}) for record in records]


def read_paired(
    db: Work, run: Run, flow: Flow, records: Sequence[SourceRecord], links: Mapping[str, Link]
) -> Paired | None:
    """The other side of a portion, in a fixed number of statements; None for a flow that has no way back."""
    back = pair_of(run.catalogue.returning(run.settings.job_from), flow.name)
    if back is None:
        return None
    linked = {str(link.qb_id): str(link.salesforce_id) for link in links.values()}
    kept = [row for row in db.mirror_rows.of_ids(run.key, linked) if is_own(row, back) and row.last_synced]
    payloads = {record.id: record.payload for record in records}
    pending = {
        linked[row.qb_id]: found for row in kept if (found := pending_fields(row)) and linked[row.qb_id] in payloads
    }
    moved = {name for name, found in pending.items() if not _is_unmoved(payloads[name], found)}
    known = [(link.kind, link.qb_id) for link in links.values()]
    awaited = db.work_items.awaited(run.key, known, kinds=(READ,))
    conflicts = db.decisions.conflicts(run.key, flow.name, linked.values())
    disputed = {record_id for record_id, what in conflicts if what != ALL_THAT_DIFFERS}
    return Paired(
        back=back,
        payloads=payloads,
        last_synced={linked[row.qb_id]: load(row.last_synced or "{}") for row in kept},
        later=frozenset(linked[qb_id] for _, qb_id in awaited) | frozenset(disputed) | moved,
        pending={name: {each: both[1] for each, both in found.items()} for name, found in pending.items()},
    )


def _is_unmoved(payload: Values, pending: Mapping[str, Sequence[Any]]) -> bool:
    """Whether nobody in Salesforce has edited a field that waits to take QuickBooks' word."""
    return all(same(payload.get(name), both[0]) for name, both in pending.items())
