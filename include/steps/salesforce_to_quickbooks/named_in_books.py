"""named_in_books: a record that is new here and says that it is in the books: put back under a new id, or copied.

One that was deleted and put back by a data loader has a new id and its old QuickBooks Id: it takes over what stood for
the deleted one. A copy of a record that is still there is asked about.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from include.events import EventAction
from include.mappings.language.return_spec import TOTAL
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import Key, SourceRecord
from include.qbxml.guid import shown_guid
from include.rows import Decision, Link, NewDecision, NewLink
from include.staging.door import Work
from include.staging.rows import dump
from include.states import COPY, DecisionKind, LinkOrigin, LinkState, SyncState, WorkKind
from include.steps.billing.end_bills import is_over, read_landed
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.copies import CURE
from include.steps.salesforce_to_quickbooks.deals_of import deals_of
from include.steps.salesforce_to_quickbooks.forgotten_names import names_of
from include.steps.salesforce_to_quickbooks.left_in_books import keep_found, kinds_of, take_back
from include.steps.salesforce_to_quickbooks.map_records import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What became of new records that name a record of the books."""

    adopted: frozenset[str] = frozenset()
    refused: Sequence[Refused] = field(default_factory=tuple)


def named_in_books(db: Work, run: Run, flow: Flow, records: Iterable[SourceRecord]) -> Named:
    """Adopt what stood for deleted records, and refuse copies; a few statements, and none where nothing is named."""
    named = names_of(run, records)
    if not named:
        return Named()
    known = db.links.of(run.key, flow.name, named)
    waived = db.decisions.waived(run.key, flow.name, named)
    links = _links(db, run, flow, named.values())
    claims = {
        record_id: links[name]
        for record_id, name in named.items()
        if record_id not in known and name in links and COPY not in waived.get(record_id, ())
    }
    holders = db.records.fetch(run.key, flow.source.object, [link.salesforce_id for link in claims.values()])
    living = {key for key, record in holders.items() if not record.deleted}
    copied = {key: link for key, link in claims.items() if link.salesforce_id in living}
    latest = db.outbox.latest(run.key, flow.name, named.keys() - known.keys())
    busy = {key for key, request in latest.items() if request.is_in_flight}
    free = {key: link for key, link in claims.items() if key not in copied.keys() | busy}
    left = {key: name for key, name in named.items() if key not in known.keys() | claims.keys() | busy}
    _stand_for(db, run, flow, {key: name for key, name in left.items() if COPY not in waived.get(key, ())})
    _adopt(db, run, flow, free)
    # A copy says the sums of what it was copied from as well.
    row = db.work_items.row
    db.work_items.add_all([row(run.key, WorkKind.READ, TOTAL, key) for key, link in copied.items() if not link.is_list])
    return Named(
        adopted=frozenset(free),
        refused=[
            Refused(record_id=key, rule=COPY, message=_is_anothers(link, holders[link.salesforce_id]))
            for key, link in copied.items()
        ],
    )


def stand_for_named(db: Work, run: Run, flow: Flow, records: Iterable[SourceRecord]) -> None:
    """Records that are not wanted stand for what they name, where nothing here knows what was posted for them."""
    named = names_of(run, records)
    known = db.links.of(run.key, flow.name, named) if named else {}
    _stand_for(db, run, flow, {key: name for key, name in named.items() if key not in known})


def _stand_for(db: Work, run: Run, flow: Flow, named: Mapping[str, str]) -> None:
    """Records that name a living document which stands for nothing here stand for it: our own records were set back.

    What they say is held against it. One without a key of ours was typed, and named, unless keys are known not to show.
    """
    if not named or flow.kind is not Kind.TRANSACTION:
        return
    linked = {str(link.qb_id) for link in db.links.of_records(run.key, named.values())}
    free = {key: name for key, name in named.items() if name not in linked}
    # A flow of several kinds says only with its request which one the record wants now.
    latest, kinds = db.outbox.latest(run.key, flow.name, free), kinds_of(flow)
    wants = {key: kinds if len(kinds) == 1 else {latest[key].target} if key in latest else set() for key in free}
    asked = [(kind, name) for key, name in free.items() for kind in wants[key]]
    landed = {
        name: (kind, record.payload)
        for (kind, name), record in read_landed(db, run.key, asked).items()
        if not is_over(record)
    }
    first = {name: key for key, name in reversed(free.items())}  # a document stands for one record
    here = {key: landed[name] for name, key in first.items() if name in landed and landed[name][0] in wants[key]}
    take_back(db, run, flow, here)
    deals = deals_of(db, run.key, flow, list(here)) if here else {}
    hides_keys = run.company.shows_guid is False
    for record_id, (kind, fields) in here.items():
        guid = shown_guid(fields.get("ExternalGUID"))
        link = NewLink(
            company=run.key,
            kind=kind,
            qb_id=free[record_id],
            flow=flow.name,
            salesforce_id=record_id,
            deal=deals.get(record_id),
            is_list=False,
            edit_sequence=fields.get("EditSequence"),
            number=fields.get("RefNumber"),
            idempotency_key=guid.lower() if guid is not None else None,
            snapshot=dump(fields),
            origin=LinkOrigin.FOUND if guid is not None or hides_keys else LinkOrigin.BOUND,
        )
        keep_found(db, run, link)


def _links(db: Work, run: Run, flow: Flow, names: Iterable[str]) -> dict[str, Link]:
    return {
        str(link.qb_id): link
        for link in db.links.of_records(run.key, names)
        if link.flow == flow.name and link.state == LinkState.ACTIVE and link.writes
    }


def _adopt(db: Work, run: Run, flow: Flow, claims: Mapping[str, Link]) -> None:
    """The new records stand for what the deleted ones stood for, with all flows; what was to be posted is not."""
    take_back(db, run, flow, claims)
    for record_id, link in claims.items():
        old = link.salesforce_id
        for name in db.links.flows_of(run.key, old):
            how = db.links.move(run.key, name, old, record_id)
            asked = db.decisions.about(run.key, name, [old]).get(old, [])
            db.decisions.settle(run.key, name, [old])
            db.decisions.ask(run.key, [_of(record_id, row) for row in asked if row.kind is DecisionKind.OTHER_AMOUNT])
            facts = {"flow": name, "record_id": old, "master": record_id, "how": how}
            db.events.add(run.key, EventAction.RECORD_PUT_BACK, **facts)
        db.outbox.satisfy(run.key, [Key(flow=flow.name, record_id=record_id)])
    meeting = [link for link in claims.values() if link.is_list]
    db.links.mark(run.key, {(link.kind, str(link.qb_id)): SyncState.MEETING for link in meeting})
    db.billing.move(run.key, {link.salesforce_id: record_id for record_id, link in claims.items()})
    row = db.work_items.row
    db.work_items.add_all([row(run.key, WorkKind.MERGED, flow.name, record_id) for record_id in claims])
    db.work_items.add_all([row(run.key, WorkKind.READ, link.kind, str(link.qb_id)) for link in claims.values()])


def _of(record_id: str, row: Decision) -> NewDecision:
    """The same question about another record: QuickBooks still says what was asked about."""
    return NewDecision(
        kind=row.kind,
        flow=row.flow,
        record_id=record_id,
        part=row.part,
        title=row.title,
        facts=row.known,
        amount=row.amount,
        document_date=row.document_date,
    )


def _is_anothers(link: Link, holder: SourceRecord) -> str:
    name = holder.payload.get("Name") or holder.id
    return f'Its QuickBooks Id is that of {link.name}, which stands for "{name}" ({holder.id}). {CURE}'
