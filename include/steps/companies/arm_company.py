"""arm_company: from a day on a company posts; what goes out then, and what stays, is counted and named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from include.events import EventAction
from include.flow_words import Send
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.targets import Kind
from include.rows import OutboxRow
from include.staging.door import Work
from include.states import WorkKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Armed:
    """What the outbox holds of documents once a company is armed, the most money first."""

    going: Sequence[OutboxRow]  #: they go out with the next updates of the Web Connector
    held: Sequence[OutboxRow]  #: they wait for a person
    earlier: Sequence[OutboxRow]  #: dated before that day, and withdrawn now
    needless: Sequence[OutboxRow]  #: list records that only those needed
    before: date | None  #: the day from which it posted until now, where that was a later one


def arm_company(db: Work, key: str, catalogue: Catalogue, *, start: date, by: str) -> Armed:
    """Arm the company and withdraw what is dated earlier, whoever opened its days before: that is to be said anew.

    The records of what was withdrawn say so in Salesforce. Where it is another day than before, the next run looks at
    what was left out for its date: it is posted, or says from which day on.
    """
    db.companies.lock(key)
    before = db.companies.get(key).posts_from
    db.companies.arm(key, start=start, by=by)
    earlier = [row.id for row in db.outbox.cancel_before(key, start)]
    needless = [row.id for row in db.outbox.cancel_needless(key, earlier, needed_flows(catalogue))]
    rows = db.outbox.fetch([*earlier, *needless])
    row = db.work_items.row
    db.work_items.add_all([row(key, WorkKind.WITHDRAWN, each.flow, each.record_id) for each in rows.values()])
    db.events.add(key, EventAction.COMPANY_ARMED, start=start.isoformat())
    if before not in (None, start):
        _look_again(db, key, catalogue)
    staged = [each for each in db.outbox.open_all(key, limit=None) if not each.is_list]
    return Armed(
        going=_by_money(each for each in staged if not each.held),
        held=_by_money(each for each in staged if each.held),
        earlier=_by_money(rows[number] for number in earlier),
        needless=[rows[number] for number in needless],
        before=before if before is not None and start < before else None,
    )


def _look_again(db: Work, key: str, catalogue: Catalogue) -> None:
    """Have the next run look at what no flow has posted or is about to."""
    flows = [flow for flow in catalogue.enabled if flow.kind is Kind.TRANSACTION]
    for name in dict.fromkeys(flow.source.object for flow in flows):
        ids = {*db.records.ids(key, name)}
        for flow in (flow for flow in flows if flow.source.object == name):
            ids -= db.holders.known(key, flow.name, sorted(ids))
        db.records.mark_dirty(key, name, sorted(ids))


def needed_flows(catalogue: Catalogue) -> list[str]:
    """The flows of list records that go out only with a document that needs them."""
    return [flow.name for flow in catalogue.enabled if flow.kind is Kind.LIST and flow.send is Send.NEEDED]


def money_of(rows: Iterable[OutboxRow]) -> Decimal:
    """What documents come to, before tax."""
    return sum((row.amount for row in rows if row.amount is not None), Decimal("0.00"))


def _by_money(rows: Iterable[OutboxRow]) -> list[OutboxRow]:
    return sorted(rows, key=lambda row: (-(row.amount or Decimal(0)), row.title))
