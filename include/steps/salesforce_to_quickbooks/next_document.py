"""next_document: a deal goes on from an estimate to an order to an invoice, and is not withdrawn by that."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from include.errors import DataError
from include.mappings.engine.engine import admits
from include.mappings.engine.related import Related, find_related
from include.mappings.language.spec import Flow
from include.model import Values
from include.names import CHANGE_WAITS, EXTERNAL_ID, MESSAGE, STATUS
from include.staging.door import Work
from include.standing import Standing, change_waits, status_of, status_of_all
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.find_records import Finder, reads_on

#: Texts of this length fit the field MESSAGE.
MESSAGE_LENGTH = 4000


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
    standing: Standing
    values: Mapping[str, Any]

    def rank(self, taking: Collection[str]) -> tuple[bool, bool, int]:
        """Later ones are heard above earlier ones: those that the record has left, then by the life of a deal."""
        return (self.takes, not has_gone_on(self.flow, taking), -len(self.flow.followed_by))


def has_gone_on(flow: Flow, taking: Collection[str]) -> bool:
    """Whether a record went on from this flow to one of those that take it."""
    return flow.name not in taking and any(name in taking for name in flow.followed_by)


def merge_statuses(statuses: Iterable[FlowStatus]) -> dict[str, Any]:
    """The fields of a record for which several documents may stand in QuickBooks, each carried by its own flow.

    The flow that takes the record now is heard first. The status is the worst of all documents, but for those that the
    record has gone on from.
    """
    known = list(statuses)
    taking = {each.flow.name for each in known if each.takes}
    heard = [each for each in known if status_of(each.standing) is not None or EXTERNAL_ID in each.values] or known
    heard.sort(key=lambda each: each.rank(taking))
    said: dict[str, Any] = {}
    for each in heard:
        said |= each.values
    own = [each.standing for each in reversed(heard) if not has_gone_on(each.flow, taking)]
    status, message = status_of_all(own)
    waits = any(change_waits(standing) for standing in own)
    return said | {STATUS: status, MESSAGE: message[:MESSAGE_LENGTH] or None, CHANGE_WAITS: waits}
