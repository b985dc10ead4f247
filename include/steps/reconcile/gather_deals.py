"""gather_deals: deals of one portion with everything that belongs to them, in a constant number of statements."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from include.comparing.causes import Cause
from include.comparing.deal_documents import Deal, Document
from include.mappings.language.spec import Flow
from include.model import CLOCK_DOUBT, RequestState
from include.qbxml.guid import guids_of
from include.rows import BookState, Link, MirrorRow, OutboxRow, Watermark
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.staging.mirror_rows import is_of_record
from include.standing import NEXT_POLL, Change, Heading, heading_of, standing_of
from include.steps.reconcile.ask_deals import LiveDeal
from include.steps.reconcile.book_documents import KINDS, RETIRED, payments_of, posted_document, read_landed, received
from include.steps.run import Run
from include.steps.standings.read_facts import read_facts, with_parents, with_stops
from include.steps.status.wanted_documents import Worth, wanted_documents

_PENDING: Final[Mapping[Change, Cause]] = {
    Change.WAITING: Cause.WAITING,
    Change.FOR_APPROVAL: Cause.HELD,
    Change.HELD: Cause.HELD,
    Change.REJECTED: Cause.REJECTED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A deal as the staging database knows it; Salesforce's own word is put in afterwards."""

    flow: Flow
    deal: Deal
    mirror_rows: Mapping[tuple[str, str], MirrorRow]  #: (flow, TxnID) -> the row that says what Salesforce has


def target_of(flow: Flow) -> str | None:
    """The kind of transaction that a flow makes, if it is one that is compared."""
    return next((name for name in flow.target.names if name in KINDS), None)


def gather_deals(db: Work, run: Run, flows: Sequence[Flow], ids: Sequence[str]) -> list[Found]:
    """Of these records, those that a flow admits or that stand in the books; each once, in the order of the ids."""
    wanted = wanted_documents(db, run, flows, ids)
    links: dict[str, list[Link]] = {}
    for link in db.reconciliations.links_of(run.key, ids):
        if link.kind in KINDS and link.state != RETIRED and link.let_go_at is None:
            links.setdefault(link.salesforce_id, []).append(link)
    mirror_rows: dict[str, list[MirrorRow]] = {}
    for row in db.mirror_rows.of_deals(run.key, ids):
        if row.kind in KINDS and is_of_record(row):
            mirror_rows.setdefault(str(row.deal), []).append(row)
    chosen = {one: flow for one in ids if (flow := _flow_of(one, flows, wanted, links)) is not None}
    documents = _documents(db, run, chosen, links, mirror_rows)
    facts = {flow.name: _Facts(db, run, flow, [one for one in chosen if chosen[one] is flow]) for flow in flows}
    return [
        Found(
            flow=flow,
            deal=facts[flow.name].deal(one, wanted[flow.name].get(one), links.get(one, ()), documents[one]),
            mirror_rows={(row.flow, row.qb_id): row for row in mirror_rows.get(one, ())},
        )
        for one, flow in chosen.items()
    ]


def with_live(found: Found, live: LiveDeal | None) -> Found:
    """The same deal as Salesforce says it now; one that it does not know has been deleted for good."""
    if live is None:
        return replace(found, deal=replace(found.deal, gone=True))
    deal = replace(found.deal, title=live.title, amount=live.amount, lines=live.lines, gone=live.gone, kept=live.kept)
    return replace(found, deal=deal)


def with_unread(found: Found, unread: Collection[str]) -> Found:
    """The same deal, which was never read before if it is among these."""
    if found.deal.id not in unread:
        return found
    return replace(found, deal=replace(found.deal, never_read=True))


class _Facts:
    """What is known of the deals of one flow besides their documents."""

    def __init__(self, db: Work, run: Run, flow: Flow, ids: Sequence[str]) -> None:
        self._flow = flow
        self._books_in = run.settings.currency
        facts = with_parents(db, run.key, read_facts(db, run.key, flow.name, ids))
        facts = with_stops(db, run.key, flow.name, facts)
        self._facts = facts
        self._standings = {one: standing_of(each) for one, each in facts.items()}

    def deal(self, id: str, worth: Worth | None, links: Iterable[Link], documents: Sequence[Document]) -> Deal:
        request, standing = self._facts[id].request, self._standings[id]
        titles = [each.title for each in (request, *self._facts[id].decisions) if each is not None]
        was_posted = any(one.flow == self._flow.name for one in links)
        return Deal(
            id=id,
            title=next(iter(titles), id),
            kind=target_of(self._flow) or "",
            amount=Decimal(0) if worth is None else worth.amount,
            currency=None if worth is None or worth.currency == self._books_in else worth.currency,
            standing=Heading.POSTED if was_posted else heading_of(standing),
            wanted=worth is not None,
            sent=_sent(request),
            pending=_PENDING.get(standing.change) if was_posted else None,
            message="" if standing.cause == NEXT_POLL else standing.cause,
            documents=tuple(documents),
        )


def _flow_of(
    id: str, flows: Sequence[Flow], wanted: Mapping[str, Mapping[str, Worth]], links: Mapping[str, Sequence[Link]]
) -> Flow | None:
    """The flow that a deal belongs to now, else the one that posted it last."""
    for flow in flows:
        if id in wanted[flow.name]:
            return flow
    last = {link.flow for link in links.get(id, ())[-1:]}
    return next((flow for flow in flows if flow.name in last), None)


def _documents(
    db: Work,
    run: Run,
    ids: Iterable[str],
    links: Mapping[str, Sequence[Link]],
    mirror_rows: Mapping[str, Sequence[MirrorRow]],
) -> dict[str, list[Document]]:
    ids = list(ids)
    named = [link.qb_id for one in ids for link in links.get(one, ())]
    named += [row.qb_id for one in ids for row in mirror_rows.get(one, ())]
    landed = db.reconciliations.landed(run.key, KINDS, named)
    kinds = {link.kind for one in ids for link in links.get(one, ())}
    marks = {kind: db.watermarks.get(run.key, QUICKBOOKS, kind) for kind in sorted(kinds)}
    found: dict[str, list[Document]] = {}
    for one in ids:
        own = {(link.kind, link.qb_id): link for link in links.get(one, ())}
        found[one] = [
            posted_document(link, landed.get(key), overdue=_is_overdue(link, marks[link.kind]))
            for key, link in own.items()
        ]
        theirs = ((row.kind, row.qb_id) for row in mirror_rows.get(one, ()))
        found[one] += [_typed(run, one, landed[key]) for key in theirs if key not in own and key in landed]
    payments = _payments(db, run, landed.values())
    return {one: [_paid(each, landed, payments) for each in documents] for one, documents in found.items()}


def _payments(db: Work, run: Run, landed: Iterable[BookState]) -> dict[str, BookState]:
    """The payments that these transactions name, by TxnID."""
    named = [payment for row in landed for payment in payments_of(row.payload)]
    found = db.reconciliations.landed(run.key, ["ReceivePayment"], named)
    return {id: row for (_, id), row in found.items() if not row.deleted}


def _paid(
    document: Document, landed: Mapping[tuple[str, str], BookState], payments: Mapping[str, BookState]
) -> Document:
    """What was received for it, as its payments say it."""
    if document.read_at is None:
        return document
    came = received(landed[document.kind, document.id].payload, payments)
    return document if came == document.received else replace(document, received=came)


def _typed(run: Run, deal: str, landed: BookState) -> Document:
    """A document of a deal that no link knows: a person typed it, or the link of our posting was lost."""
    document = read_landed(landed)
    marks = guids_of(run.key, document.kind, deal) if document.guid else {}
    return replace(document, is_marked=document.guid in marks)


def _is_overdue(link: Link, mark: Watermark | None) -> bool:
    # A read job asks for so much more than what it has not seen, so it has seen what is older than that.
    return mark is not None and bool(mark.value > link.changed_at + CLOCK_DOUBT)


def _sent(request: OutboxRow | None) -> Decimal | None:
    """The amount of the request that was applied last; a later one that waits says nothing of what was posted."""
    if request is None or request.state != RequestState.APPLIED or request.amount is None:
        return None
    return Decimal(request.amount)
