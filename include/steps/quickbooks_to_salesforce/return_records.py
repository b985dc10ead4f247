"""return_records: what was read of the books, brought to Salesforce: records first, then what follows from them.

The work items only say where to look. What is done follows from the state of now, so a repeated, late or doubled
work item does no harm, and a run that dies is done again by the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from include.mappings.language.return_spec import RECEIVABLE, TOTAL, ReturnFlow
from include.model import ORDERS, SETTLING_KINDS
from include.rows import WorkItem
from include.staging.books import named_by
from include.staging.door import Work
from include.staging.rows import portions
from include.staging.work_items import COMPARE, READ
from include.steps.billing.end_bills import end_bills_of
from include.steps.billing.look_again import look_again
from include.steps.mirrors.return_mirrors import return_mirrors
from include.steps.mirrors.return_receivables import return_receivables
from include.steps.mirrors.return_totals import return_totals
from include.steps.pairs.return_pairs import return_pairs
from include.steps.quickbooks_to_salesforce.count_history import close_intervals, count_history
from include.steps.quickbooks_to_salesforce.finish_work import fail_work, finish_work
from include.steps.quickbooks_to_salesforce.look_at_adopted import look_at_adopted
from include.steps.quickbooks_to_salesforce.look_at_billed import look_at_billed
from include.steps.quickbooks_to_salesforce.look_at_merged import look_at_asked, look_at_moved
from include.steps.quickbooks_to_salesforce.retry_refused import retry_refused
from include.steps.quickbooks_to_salesforce.return_deletions import return_deletions
from include.steps.quickbooks_to_salesforce.settle_amounts import settle_amounts
from include.steps.quickbooks_to_salesforce.settle_ended import settle_ended
from include.steps.returning import BookState, Returned, Returning, states_of

Bring = Callable[[Returning, ReturnFlow, Sequence[BookState]], dict[str, str]]
#: Records that others refer to come before them; payments and credits name documents.
FIRST: Final = ("Customer",)
LAST: Final = ("Estimate", "SalesOrder", "Invoice", "SalesReceipt", "CreditMemo", "ReceivePayment")
#: So many records at once: enough that a large change goes to Salesforce by a bulk job.
PORTION: Final = 2500
#: Rows that waited for a row which is written now are brought in the same run; a chain of these is short.
MOST_ROUNDS: Final = 5


@dataclass(slots=True)
class _Touched:
    """What follows from the records of a run."""

    deals: set[str] = field(default_factory=set)
    customers: set[str] = field(default_factory=set)
    again: dict[tuple[str, str], str] = field(default_factory=dict)
    read: dict[tuple[str, str], tuple[str, bool]] = field(default_factory=dict)  #: as what each was brought


def return_records(work: Returning) -> Returned:
    """Bring the records of the work items that this run holds for a company.

    A record that Salesforce refuses is held with its words; one that could not be written for a passing reason is
    tried again by a later run.
    """
    retry_refused(work)
    count_history(work)
    with work.staging.read() as db:
        held = [
            row for row in db.work_items.claimed(work.run_id) if row.company == work.key and row.kind in (READ, COMPARE)
        ]
    work.of_history = frozenset((row.source, row.record_id) for row in held if row.interval_id is not None)
    asked: dict[str, list[str]] = {}
    for row in held:
        asked.setdefault(row.source, []).append(row.record_id)
    # A refused sum or balance that is tried again: what it is worked out from follows from its record.
    touched = _Touched(deals=set(asked.pop(TOTAL, ())), customers=set(asked.pop(RECEIVABLE, ())))
    for _ in range(MOST_ROUNDS):
        for kind in _in_order(asked):
            for portion in portions(dict.fromkeys(asked[kind]), PORTION):
                _bring(work, kind, portion, touched)
        asked = _revived(work, asked)
        if not asked:
            break
    return_totals(work, touched.deals)
    return_receivables(work, touched.customers)
    look_at_asked(work)
    with work.staging.begin() as db:
        _finish(db, work.key, held, touched.again)
        _bring_later(db, work.key, touched.read)
    close_intervals(work)
    return work.result


def _bring(work: Returning, kind: str, ids: Sequence[str], touched: _Touched) -> None:
    with work.staging.read() as db:
        read = db.books.fingerprints(work.key, kind, ids)
        states = states_of(db, work.key, kind, ids)
        touched.read |= {(kind, name): found for name, found in read.items()}
        _touch(db, work, states, touched)
    if kind in SETTLING_KINDS | ORDERS:
        with work.staging.begin() as db:
            end_bills_of(db, work.key, kind, ids)
            look_again(db, work.key, work.catalogue)
    living = [state for state in states if not state.deleted]
    look_at_moved(work, states)
    settle_ended(work, states)
    settle_amounts(work, living)
    look_at_adopted(work, kind, living)
    for flow in (flow for flow in work.flows if kind in flow.source.objects):
        bring: Bring = return_pairs if flow.pair is not None else return_mirrors
        for name, why in (bring(work, flow, living) if living else {}).items():
            touched.again[kind, name] = why
    look_at_billed(work, kind, living)
    for name, why in return_deletions(work, [state for state in states if state.deleted]).items():
        touched.again[kind, name] = why
    with work.staging.read() as db:
        _touch(db, work, states, touched)


def _touch(db: Work, work: Returning, states: Sequence[BookState], touched: _Touched) -> None:
    """The deals that the records' rows and links belong to, and the customers that they name: before and after."""
    company = work.key
    rows = db.mirror_rows.of_ids(company, [state.id for state in states])
    touched.deals |= {row.deal for row in rows if row.deal} | _linked_deals(db, work, states)
    touched.customers |= set(chain.from_iterable(_customers(state) for state in states))
    accounts = db.mirror_rows.accounts_of(rows)
    touched.customers |= {
        row.qb_id for row in db.mirror_rows.of_salesforce(company, accounts) if row.kind == RECEIVABLE
    }


def _linked_deals(db: Work, work: Returning, states: Sequence[BookState]) -> set[str]:
    """What we posted belongs to its deal before a row of it was ever brought, and when it is gone before that."""
    total = work.flow_from(TOTAL)
    if total is None:
        return set()
    flows, summed = work.catalogue.flows, total.rows[0].target.object
    kinds = {state.key for state in states}
    return {
        link.deal
        for link in db.links.of_records(work.key, [qb_id for _, qb_id in kinds])
        if (link.kind, link.qb_id) in kinds
        and not link.is_list
        and link.flow in flows
        and flows[link.flow].source.object == summed
    }


def _customers(state: BookState) -> Iterable[str]:
    if state.kind == "Customer":
        yield state.id
    if (named := named_by(state.fields)) is not None:
        yield named


def _revived(work: Returning, asked: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The records whose rows wait for one that stands in Salesforce now."""
    found: dict[str, list[str]] = {}
    with work.staging.read() as db:
        for portion in portions(dict.fromkeys(chain.from_iterable(asked.values()))):
            keys = [row.key for row in db.mirror_rows.of_ids(work.key, portion) if row.salesforce_id]
            for row in db.mirror_rows.waiting_for(work.key, keys):
                found.setdefault(row.kind, []).append(row.qb_id)
    return found


def _in_order(kinds: Iterable[str]) -> list[str]:
    def place(kind: str) -> tuple[int, int, str]:
        if kind in FIRST:
            return 0, FIRST.index(kind), kind
        return (2, LAST.index(kind), kind) if kind in LAST else (1, 0, kind)

    return sorted(kinds, key=place)


def _finish(db: Work, company: str, held: Sequence[WorkItem], again: Mapping[tuple[str, str], str]) -> None:
    late = {row.id: why for row in held if (why := again.get((row.source, row.record_id))) is not None}
    finish_work(db, company, [row for row in held if row.id not in late])
    fail_work(db, company, late, again=True)


def _bring_later(db: Work, company: str, read: Mapping[tuple[str, str], tuple[str, bool]]) -> None:
    """Records that were changed while this run brought them.

    The next run brings them, unless another one has done so beside this one: then the older state may stand in
    Salesforce, and they are written again.
    """
    moved: list[tuple[str, str]] = []
    for kind in dict.fromkeys(kind for kind, _ in read):
        now = db.books.fingerprints(company, kind, [name for each, name in read if each == kind])
        moved += [(kind, name) for name, found in now.items() if found != read[kind, name]]
    waiting = db.work_items.awaited(company, moved, states=["unclaimed"])
    late = [key for key in moved if key not in waiting]
    db.mirror_rows.forget_hashes(company, [name for _, name in late])
    db.work_items.add_all([db.work_items.row(company, READ, kind, name) for kind, name in late])
