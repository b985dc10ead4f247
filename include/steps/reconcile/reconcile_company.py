"""reconcile_company: what customers owe by us, by Salesforce and by QuickBooks' own report, to the cent."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from include.comparing.causes import Cause, Difference
from include.comparing.compare_aging import (
    NOTHING,
    Figures,
    aging_of,
    amounts_of,
    compare_aging,
    compare_amounts,
    figures_of,
)
from include.comparing.receivables import OpenKind, customer_of, receivables
from include.comparing.reconciled import CompanyTotals, Reconciled
from include.mappings.language.return_spec import RECEIVABLE
from include.model import ListId
from include.staging.books import CUSTOMER, QUICKBOOKS
from include.staging.door import Staging, Work
from include.staging.rows import portions
from include.staging.work_items import REPORT
from include.states import LinkState
from include.steps.companies.verify_organization import verify_organization
from include.steps.mirrors.find_linked import parents_of
from include.steps.mirrors.return_receivables import aging_basis, open_transactions
from include.steps.read_quickbooks.report_table import AGING, BALANCES
from include.steps.reconcile.ask_deals import Asked, ask_balances, field_of
from include.steps.reconcile.keep_reconciliation import keep_reconciliation
from include.steps.reconcile.write_reconciliation import write_reconciliation
from include.steps.related.family_of import family_of
from include.steps.run import Run

_KINDS: Final = tuple(OpenKind)


def compare_company(
    staging: Staging, run: Run, salesforce: Asked, *, as_of: date | None = None
) -> CompanyTotals | None:
    """Compare with the newest report that was read, or that of `as_of`; None when there is none.

    The report is of its own day, so everything is counted as of that day.
    """
    with staging.read() as db:
        aging = db.reconciliations.report(run.key, AGING, as_of.isoformat() if as_of else None)
        if aging is None:
            return None
        day = date.fromisoformat(aging.payload["as_of"])
        balances = db.reconciliations.report(run.key, BALANCES, day.isoformat())
        names, ours = _ours(db, run, tops_of(db, run.key, db.books.debtors(run.key)), day)
        moved = db.reconciliations.moved_since(run.key, _KINDS, CUSTOMER, aging.landed_at)
        news = {names.get(one, one) for one in tops_of(db, run.key, moved)}
        is_read = _is_read_since(db, run.key, aging.landed_at)
    theirs = aging_of(aging.payload)

    def why(name: str) -> Cause:
        return Cause.NOT_COUNTED if is_read and name not in news else Cause.NOT_READ

    compared = compare_aging(ours, theirs, why)
    found = list(compared.differences)
    if balances is not None:
        aged = {name: figures[-1] for name, figures in theirs.items()}
        found += compare_amounts("Balance by query", aged, amounts_of(balances.payload), lambda _: Cause.NOT_READ)
    found += _accounts(staging, run, salesforce, names, ours)
    return CompanyTotals(as_of=day, compared=replace(compared, differences=tuple(found)))


def tops_of(db: Work, company: str, names: Collection[str]) -> set[str]:
    """The customers at the top of these customers and jobs."""
    parents = {ListId(job): ListId(parent) for job, parent in parents_of(db, company, names).items()}
    return {customer_of(ListId(name), parents) for name in names}


def _ours(db: Work, run: Run, customers: Collection[str], day: date) -> tuple[dict[str, str], dict[str, Figures]]:
    """Customer's ListID -> name, and name -> what we say that it owes on a day."""
    names: dict[str, str] = {}
    ours: dict[str, Figures] = {}
    basis = aging_basis(run.company)
    for portion in portions(sorted(customers)):
        known = db.records.fetch(run.key, "Customer", portion, system=QUICKBOOKS)
        names |= {one: str(known[one].payload.get("FullName") or one) if one in known else one for one in portion}
        parents = family_of(db, run.key, portion)
        opened = open_transactions(db, run.key, [*portion, *parents])
        above = {ListId(job): ListId(parent) for job, parent in parents.items()}
        owed = receivables((one for one in opened if one.txn_date <= day), basis=basis, as_of=day, parents=above)
        ours |= {names[customer]: figures_of(one) for customer, one in owed.items()}
    return names, ours


def _is_read_since(db: Work, company: str, moment: datetime) -> bool:
    """Whether every kind that can be owed has been read after the report."""
    marks = [db.watermarks.get(company, QUICKBOOKS, kind) for kind in _KINDS]
    return all(mark is not None and mark.moved_at >= moment for mark in marks)


def _accounts(
    staging: Staging, run: Run, salesforce: Asked, names: Mapping[str, str], ours: Mapping[str, Figures]
) -> list[Difference]:
    """What the Accounts show against what we say, for everybody who owes something."""
    found: list[Difference] = []
    flow = next((one for one in run.catalogue.returns.values() if one.source.objects == (RECEIVABLE,)), None)
    field = field_of(flow, "Balance") if flow is not None and flow.enabled else None
    if field is None:
        return found
    for portion in portions(sorted(names)):
        with staging.read() as db:
            links = db.links.fetch(run.key, [("Customer", one) for one in portion])
        accounts = {
            str(row.salesforce_id): names[qb_id]
            for (_, qb_id), row in links.items()
            if row.state == LinkState.ACTIVE and row.salesforce_id.startswith("001")
        }
        shown = {accounts[one]: balance for one, balance in ask_balances(salesforce, field, list(accounts)).items()}
        owed = {name: ours.get(name, NOTHING)[-1] for name in accounts.values()}
        found += compare_amounts(field, shown, owed, lambda _: Cause.NOT_WRITTEN_BACK)
    return found


def reconcile_company(staging: Staging, run: Run, salesforce: Asked) -> Reconciled | None:
    """Compare what customers owe alone, as soon as a report has been read; None when none has been."""
    verify_organization(staging, salesforce, run.company)
    totals = compare_company(staging, run, salesforce)
    if totals is None:
        return None
    result = Reconciled(company=run.key, run_id=run.run_id, as_of=totals.as_of, totals=totals)
    result.differences += totals.differences
    result.number = keep_reconciliation(staging, result)
    return result


def compare_reports(staging: Staging, run: Run, salesforce: Callable[[], Asked]) -> Reconciled | None:
    """Compare when this run holds work items of reports, and keep what was found with its page; None without any."""
    with staging.read() as db:
        held = [row for row in db.work_items.claimed(run.run_id) if row.kind == REPORT]
    came = [row.id for row in held if row.company == run.key]
    if not came:
        return None
    result = reconcile_company(staging, run, salesforce())
    if result is not None:
        write_reconciliation(staging, run, result)
    with staging.begin() as db:
        db.work_items.finish(came)
    return result
