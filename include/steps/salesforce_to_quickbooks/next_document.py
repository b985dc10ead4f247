"""next_document: a deal goes on from an estimate to an order to an invoice, and is not withdrawn by that."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from include.errors import DataError
from include.mappings.engine.engine import admits
from include.mappings.engine.related import Related, find_related
from include.mappings.language.spec import Flow
from include.model import SyncStatus, Values
from include.names import EXTERNAL_ID, MESSAGE, STATUS
from include.staging.door import Work
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.find_records import Finder, reads_on


def takes(flow: Flow, record: Values, finder: Finder) -> bool:
    """Whether the flow's `where` takes the record now."""
    related = find_related(flow, [record], finder.find)[0] if reads_on(flow.where) else Related()
    try:
        return admits(flow, record, related)
    except DataError:
        return True  # a condition that cannot be worked out is not a reason to forget the record: the gate says so


def gone_on(db: Work, run: Run, flow: Flow, ids: Sequence[str]) -> set[str]:
    """The records that left this flow for one that may follow it, by `followed_by`."""
    followers = [each for each in run.catalogue.enabled if each.name in flow.followed_by]
    if not followers or not ids:
        return set()
    finder = Finder(db, run.key)
    records = db.records.fetch(run.key, flow.source.object, ids)
    for follower in followers:
        finder.foresee(follower, [record.payload for record in records.values()])
    return {
        record.id
        for record in records.values()
        if not record.deleted and any(takes(follower, record.payload, finder) for follower in followers)
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowStatus:
    """What one flow says of a record; `takes` tells whether the record is its own now."""

    flow: Flow
    takes: bool
    values: Mapping[str, Any]

    def rank(self, taking: Collection[str]) -> tuple[bool, bool, int]:
        """Later ones are heard above earlier ones: those that the record has left, then by the life of a deal."""
        return (self.takes, not self.has_gone_on(taking), -len(self.flow.followed_by))

    def has_gone_on(self, taking: Collection[str]) -> bool:
        """Whether the record went on from this flow to one that takes it."""
        return not self.takes and any(name in taking for name in self.flow.followed_by)


def merge_statuses(statuses: Iterable[FlowStatus]) -> dict[str, Any]:
    """The fields of a record for which several documents may stand in QuickBooks, each carried by its own flow.

    The flow that takes the record now is heard first. A conflict about any of the documents stays in view, but for
    those that the record has gone on from.
    """
    known = list(statuses)
    taking = {status.flow.name for status in known if status.takes}
    heard = [status for status in known if status.values[STATUS] is not None or EXTERNAL_ID in status.values] or known
    heard.sort(key=lambda status: status.rank(taking))
    said: dict[str, Any] = {}
    for status in heard:
        said |= status.values
    conflicts = [
        status.values[MESSAGE] or ""
        for status in heard
        if status.values[STATUS] is SyncStatus.CONFLICT and not status.has_gone_on(taking)
    ]
    if conflicts:
        said |= {STATUS: SyncStatus.CONFLICT, MESSAGE: "\n".join(dict.fromkeys(conflicts))}
    return said
