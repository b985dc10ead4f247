"""reconcile: both books against each other, deal by deal, document by document and customer by customer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from include.comparing.causes import Cause, Difference, differ
from include.comparing.compare_deals import compare_deal
from include.comparing.compare_mirror_rows import compare_mirror_row
from include.comparing.deal_documents import SIGNS, Document, State
from include.comparing.reconciled import MonthLine, Period, Reconciled, Share
from include.errors import DataError
from include.mappings.engine.answer_rows import own_values
from include.mappings.language.deal_references import own_row
from include.mappings.language.return_spec import Linked, Relation, ReturnFlow, Row
from include.mappings.transforms.context import Context
from include.model import Values
from include.qbxml.guid import may_be_ours
from include.staging.books import QUICKBOOKS
from include.staging.door import Staging
from include.staging.mirror_rows import WRITTEN
from include.staging.rows import portions
from include.steps.companies.verify_organization import verify_organization
from include.steps.reconcile.ask_deals import Asked, ask_deals, ask_mirror_rows, ask_won, copying, dated_by
from include.steps.reconcile.book_documents import KINDS, is_within
from include.steps.reconcile.compare_sales import compare_sales
from include.steps.reconcile.documents_left import Left, documents_left
from include.steps.reconcile.forgotten_copies import forgotten_copies
from include.steps.reconcile.gather_deals import Found, gather_deals, target_of, with_live, with_unread
from include.steps.reconcile.keep_reconciliation import keep_reconciliation
from include.steps.reconcile.land_unread import land_unread, look_again_at_gone
from include.steps.reconcile.reconcile_company import compare_company
from include.steps.run import Run


def reconcile(
    staging: Staging, run: Run, salesforce: Asked, *, period: Period | None = None, as_of: date | None = None
) -> Reconciled:
    """Compare, keep what was found, and answer it.

    With a period only deals won and documents dated in it are compared: the monthly audit. `as_of` chooses QuickBooks'
    own report of that day instead of the newest. Salesforce is asked now; QuickBooks' side is what was read of it.
    Raises `SetupError` when another organisation answers.
    """
    verify_organization(staging, salesforce, run.company)
    result = Reconciled(company=run.key, run_id=run.run_id, as_of=as_of or run.today, period=period)
    flows = [flow for flow in run.catalogue.enabled if target_of(flow) is not None]
    for object_name in dict.fromkeys(flow.source.object for flow in flows):
        same = [flow for flow in flows if flow.source.object == object_name]
        won = None if period is None else ask_won(salesforce, run, same, period)
        living = {key: changed for same_day in (won or {}).values() for key, changed in same_day.items()}
        unread = land_unread(staging, salesforce, run, object_name, living)
        for ids in portions(_chosen(staging, run, object_name, period, living)):
            with staging.read() as db:
                known = gather_deals(db, run, same, ids)
            found = [with_unread(one, unread) for one in _ask(salesforce, run, known)]
            look_again_at_gone(staging, run.key, object_name, (one.deal.id for one in found if one.deal.gone))
            for one in found:
                is_won = won is None or one.deal.id in won.get(dated_by(one.flow) or "", ()) or one.deal.gone
                _compare(result, one, is_won=is_won)
            _compare_mirror_rows(result, run, salesforce, _mirror_rows_of(run, found))
    for left in documents_left(staging, run, flows, result.seen):
        _count_left(result, left, shows_guid=run.company.shows_guid)
        _compare_mirror_rows(result, run, salesforce, [left] if period is None else ())
    if period is None:
        result.totals = compare_company(staging, run, salesforce, as_of=as_of)
        result.differences += result.totals.differences if result.totals else ()
    else:
        result.differences += forgotten_copies(staging, run, salesforce, period)
        result.sales = compare_sales(staging, run, period)
        result.differences += result.sales.differences if result.sales else ()
    result.differences.sort(key=Difference.rank)
    result.number = keep_reconciliation(staging, result)
    return result


def _chosen(staging: Staging, run: Run, object_name: str, period: Period | None, won: Iterable[str]) -> list[str]:
    """All landed deals, or those won in the period and those whose documents are dated in it."""
    if period is None:
        with staging.read() as db:
            return db.records.ids(run.key, object_name)
    chosen = set(won)
    for kind in SIGNS:
        with staging.read() as db:
            ids = db.records.living(run.key, kind, system=QUICKBOOKS)
        for portion in portions(ids):
            with staging.read() as db:
                landed = db.reconciliations.landed(run.key, [kind], portion)
                dated = [row.id for row in landed.values() if is_within(row.payload, period.first, period.last)]
                chosen |= db.reconciliations.deals_of(run.key, kind, dated)
    with staging.read() as db:
        known = (key for portion in portions(chosen) for key in db.records.fetch(run.key, object_name, portion))
        return sorted(known)


def _ask(salesforce: Asked, run: Run, known: Sequence[Found]) -> list[Found]:
    """The deals as Salesforce says them now."""
    found = []
    by_flow: dict[str, list[Found]] = {}
    for one in known:
        by_flow.setdefault(one.flow.name, []).append(one)
    for same in by_flow.values():
        live = ask_deals(salesforce, same[0].flow, run.catalogue, [one.deal.id for one in same])
        found += [with_live(one, live.get(one.deal.id)) for one in same]
    return found


def _compare(result: Reconciled, found: Found, *, is_won: bool) -> None:
    deal, period = found.deal, result.period
    result.seen.add(deal.id)
    dated = [one for one in deal.documents if period is None or period.holds(one.day)]
    if deal.currency is not None and not any(one.counted for one in deal.documents):
        if is_won:
            result.apart.setdefault(deal.currency, Share()).add(deal.expected)
            result.differences += [replace(one, amount=None) for one in compare_deal(deal)]
        return
    if not deal.counts:
        if is_won:
            result.deals += 1
            if deal.to_be_invoiced:
                result.to_be_invoiced.add(deal.to_be_invoiced)
            result.differences += compare_deal(deal)
        return
    booked = sum((one.counted for one in dated), deal.expected * 0)
    result.documents += sum(1 for one in dated if one.counted)
    result.quickbooks += booked
    if is_won:
        result.deals += 1
        result.salesforce += deal.expected
        result.differences += compare_deal(deal)
    if period is not None:
        result.differences += _other_month(found, dated, is_won=is_won)
        result.lines.append(
            MonthLine(
                id=deal.id,
                title=deal.title,
                deal=deal.expected if is_won else None,
                documents=", ".join(one.name for one in dated if one.counted),
                booked=booked if any(one.counted for one in dated) else None,
            )
        )


def _other_month(found: Found, dated: Sequence[Document], *, is_won: bool) -> Iterator[Difference]:
    """What makes the sums of a month differ although deal and document agree."""
    deal = found.deal
    for one in deal.documents:
        if not one.counted or (one in dated) is is_won:
            continue
        values = (one.counted, None) if is_won else (None, one.counted)
        amount = one.counted if is_won else -one.counted
        about = f"{one.name} of {one.day}"
        yield differ("month", deal.id, deal.title, "amount", values, amount, Cause.OTHER_MONTH, about=about)


def _count_left(result: Reconciled, left: Left, *, shows_guid: bool | None) -> None:
    """Documents of no deal: in a month everyone is told; else only those that carry our mark."""
    for one in left.documents:
        deal = left.posted_for.get(one.id)
        if result.period is not None and not result.period.holds(one.day):
            continue
        if one.currency is not None:
            result.apart.setdefault(one.currency, Share()).add(one.counted)
            continue
        if deal is None:
            result.without_deal.add(one.counted)
        if deal is not None or (result.period is not None and one.counted):
            is_ours = deal is not None or (one.guid and may_be_ours(one.guid))  # its deal may be gone for good
            is_shown = shows_guid or (shows_guid is None and bool(one.guid))
            by_others = Cause.TYPED_BY_HAND if is_shown else Cause.UNMARKED
            cause = Cause.NEVER_LINKED if is_ours else by_others
            result.quickbooks += one.counted
            result.documents += 1
            result.differences.append(
                differ("document", deal or one.id, one.title, "amount", (None, one.counted), -one.counted, cause)
            )
            if result.period is not None:
                line = MonthLine(id=one.id, title=one.customer, deal=None, documents=one.name, booked=one.counted)
                result.lines.append(line)


def _mirror_rows_of(run: Run, found: Iterable[Found]) -> list[Left]:
    """The documents of deals with what Salesforce keeps of them, as those of no deal come."""
    return [
        Left(documents=one.deal.documents, posted_for={}, mirror_rows=one.mirror_rows)
        for one in found
        if one.deal.documents
    ]


def _is_past(run: Run, document: Document) -> bool:
    """Whether a document stays out of Salesforce: settled, and dated before the first day that is brought."""
    since = run.settings.reading.since
    return bool(since and document.day and document.day < since and not document.balance)


def _compare_mirror_rows(result: Reconciled, run: Run, salesforce: Asked, parts: Sequence[Left]) -> None:
    context = Context(company=run.settings.key, today=run.today, posting=run.settings.posting)
    for kind in KINDS:
        flow = copying(run.catalogue, kind)
        row = own_row(flow) if flow is not None else None
        if flow is None or row is None:
            continue
        documents = [
            (one, part.mirror_rows.get((flow.name, one.id)), made)
            for part in parts
            for one in part.documents
            if one.kind == kind
            and one.read_at
            and not ((flow.name, one.id) not in part.mirror_rows and _is_past(run, one))
            and (made := _made(context, flow, row, one)) is not None
        ]
        if not documents:
            continue
        names = [name for name, value in row.fields.items() if not isinstance(value, Linked | Relation)]
        mirror_rows = ask_mirror_rows(salesforce, row.target, names, [key for _, _, (key, _) in documents])
        for one, kept, (key, wanted) in documents:
            written = bool(kept and one.read_at and kept.state == WRITTEN and kept.changed_at >= one.read_at)
            wanted = row.target.mark if one.state is State.DELETED else wanted
            result.differences += compare_mirror_row(one.title, key, one, wanted, mirror_rows.get(key), written=written)


def _made(context: Context, flow: ReturnFlow, row: Row, document: Document) -> tuple[str, Values] | None:
    """The key and the fields that the mapping file makes of a transaction; None where it makes none of it."""
    try:
        return own_values(flow, row, document.fields, company=context.company, context=context, kind=document.kind)
    except DataError:
        return None  # it is held with these words
