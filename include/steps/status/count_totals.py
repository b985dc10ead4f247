"""count_totals: where every deal of a company stands, so that none is missing: posted, held, rejected, waiting."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from include.errors import DataError
from include.mappings.engine.engine import admits
from include.mappings.engine.references import document_day
from include.mappings.engine.related import Related, find_related
from include.mappings.language.spec import Flow
from include.model import RequestState, Values
from include.rows import HeldDocument, Link, OutboxRow
from include.staging.door import Work
from include.staging.rows import portions
from include.standing import Standing
from include.states import HeldState, LinkState
from include.steps.companies.ownership import departed
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.arm_date import arm_date
from include.steps.salesforce_to_quickbooks.find_records import Finder
from include.steps.salesforce_to_quickbooks.hold_documents import LINE_TOTAL


@dataclass(slots=True, kw_only=True)
class Sum:
    """A number of documents and their amount before tax."""

    count: int = 0
    amount: Decimal = Decimal(0)

    def add(self, amount: Decimal) -> None:
        """One more document."""
        self.count += 1
        self.amount += amount


@dataclass(slots=True, kw_only=True)
class Totals:
    """The documents of one flow that should be in the books, and where they are."""

    flow: str
    wanted: Sum = field(default_factory=Sum)
    standing: dict[Standing, Sum] = field(default_factory=lambda: {name: Sum() for name in Standing})
    booked: Sum = field(default_factory=Sum)  #: what QuickBooks answered for the posted ones

    @property
    def adds_up(self) -> bool:
        """Whether every document has a place, to the cent, and the books say the same of the posted ones."""
        parts = list(self.standing.values())
        posted = self.standing[Standing.POSTED]
        return (
            self.standing[Standing.UNSEEN].count == 0
            and self.wanted.count == sum(part.count for part in parts)
            and self.wanted.amount == sum((part.amount for part in parts), Decimal(0))
            and (self.booked.count, self.booked.amount) == (posted.count, posted.amount)
        )


def count_totals(db: Work, run: Run, flow: Flow) -> Totals:
    """Go through every landed document of a flow; for the closing table and audits, never on the way of records."""
    totals = Totals(flow=flow.name)
    for portion in portions(db.records.ids(run.key, flow.source.object)):
        documents = dict(wanted_documents(db, run, flow, portion))
        links = db.links.of(run.key, flow.name, documents)
        held = db.quarantine.find(run.key, flow.name, documents)
        requests = db.outbox.latest(run.key, flow.name, documents)
        for record_id, amount in documents.items():
            totals.wanted.add(amount)
            link = links.get(record_id)
            standing = standing_of(link, held.get(record_id), requests.get(record_id))
            totals.standing[standing].add(amount)
            if link is not None and standing is Standing.POSTED:
                snapshot = json.loads(link.snapshot)
                totals.booked.add(Decimal(snapshot.get("Subtotal") or amount))
    return totals


def wanted_documents(db: Work, run: Run, flow: Flow, ids: Sequence[str]) -> Iterator[tuple[str, Decimal]]:
    """Of these landed records, those that the flow admits, each with its amount before tax."""
    armed = arm_date(db, run, flow)
    records = db.records.fetch(run.key, flow.source.object, ids)
    gone = departed(db, run, flow, records)
    living = [record for record in records.values() if not record.deleted and record.id not in gone]
    found = find_related(flow, [record.payload for record in living], Finder(db, run.key).find)
    for record, related in zip(living, found, strict=True):
        try:
            admitted = admits(flow, record.payload, related)
        except DataError:
            admitted = True
        day = document_day(flow, record.payload, related)
        if admitted and not armed.is_before_cutover(day):
            yield record.id, amount_of(record.payload, related)


def amount_of(record: Values, related: Related) -> Decimal:
    """The amount of a deal before tax: its lines, or its own amount when it has none."""
    if related.lines:
        totals = (line.values.get(LINE_TOTAL) for line in related.lines)
        return sum((Decimal(str(total)) for total in totals if total is not None), Decimal(0))
    return Decimal(str(record.get("Amount") or 0))


def standing_of(link: Link | None, held: HeldDocument | None, request: OutboxRow | None) -> Standing:
    """Where a document stands, from the newest of its link, its hold and its request."""
    if link is not None and link.state == LinkState.ACTIVE:
        return Standing.POSTED
    if held is not None and held.state == HeldState.HELD:
        return Standing.HELD
    if request is not None and request.state == RequestState.REJECTED:
        return Standing.REJECTED
    if request is not None and request.state in (RequestState.STAGED, RequestState.SERVED, RequestState.UNKNOWN):
        waits_for_person = "decision" in request.holds or "quarantine" in request.holds
        return Standing.HELD if waits_for_person else Standing.WAITING
    return Standing.UNSEEN
