"""count_totals: where every deal of a company stands, so that none is missing: each under one heading."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal

from include.mappings.language.spec import Flow
from include.staging.door import Work
from include.staging.rows import portions
from include.standing import Facts, Heading, heading_of, standing_of
from include.standing.amount_words import more_in_books
from include.states import Answer, DecisionKind
from include.steps.run import Run
from include.steps.standings.read_facts import read_facts, with_books, with_parents, with_stops
from include.steps.status.wanted_documents import wanted_documents


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
    """The documents of one flow, in one currency, that should be in the books, and where they are."""

    flow: str
    currency: str | None = None  #: None: there is but one
    wanted: Sum = field(default_factory=Sum)
    standing: dict[Heading, Sum] = field(default_factory=lambda: {name: Sum() for name in Heading})
    booked: Sum = field(default_factory=Sum)  #: what QuickBooks answered for the posted ones
    left: Decimal = Decimal(0)  #: so much more QuickBooks says of those that finance left as they are
    blocked: dict[str, Sum] = field(default_factory=dict)  #: of those that wait: for a parent that a person must mend

    @property
    def adds_up(self) -> bool:
        """Whether every document has a place, to the cent, and the books say the same of the posted ones."""
        parts = list(self.standing.values())
        posted = self.standing[Heading.POSTED]
        return (
            self.standing[Heading.UNSEEN].count == 0
            and self.wanted.count == sum(part.count for part in parts)
            and self.wanted.amount == sum((part.amount for part in parts), Decimal(0))
            and (self.booked.count, self.booked.amount) == (posted.count, posted.amount + self.left)
        )


def count_totals(db: Work, run: Run, flow: Flow) -> list[Totals]:
    """Go through every landed document of a flow; for the closing table and audits, never on the way of records.

    One for each currency, that of the books first: amounts of two currencies are never added up.
    """
    own = run.settings.currency if run.company.currencies else None
    found = {own: Totals(flow=flow.name, currency=own)}
    for portion in portions(db.records.ids(run.key, flow.source.object)):
        documents = wanted_documents(db, run, [flow], portion)[flow.name]
        facts = read_facts(db, run.key, flow.name, documents)
        facts = with_stops(db, run.key, flow.name, with_parents(db, run.key, with_books(db, run.key, facts)))
        others: dict[str, Decimal] = {}
        for record_id, worth in documents.items():
            totals = found.setdefault(worth.currency, Totals(flow=flow.name, currency=worth.currency))
            if more := _count(totals, facts[record_id], worth.amount):
                others[record_id] = more
        kind, answer = DecisionKind.OTHER_AMOUNT, Answer.WAIVE
        for row in db.decisions.ended_by(run.key, flow.name, list(others), kind=kind, answer=answer):
            if others.get(row.record_id) == more_in_books(row):
                found[documents[row.record_id].currency].left += others.pop(row.record_id)
    return list(found.values())


def _count(totals: Totals, facts: Facts, amount: Decimal) -> Decimal:
    """Put a document under its heading; how much more QuickBooks says of it when it is posted."""
    totals.wanted.add(amount)
    standing, link = standing_of(facts), facts.link
    heading = heading_of(standing)
    totals.standing[heading].add(amount)
    if standing.is_blocked:
        totals.blocked.setdefault(standing.cause, Sum()).add(amount)
    if link is None or heading is not Heading.POSTED:
        return Decimal(0)
    there = Decimal(json.loads(link.snapshot).get("Subtotal") or amount)
    totals.booked.add(there)
    return there - amount
