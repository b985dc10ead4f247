"""find_overdue: the Accounts whose customers owe for longer than the settings allow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from include.comparing.receivables import ZERO, customer_of, receivables
from include.model import ListId, SalesforceId
from include.rows import OverdueInvoice
from include.settings import Alerts
from include.staging.door import Work
from include.steps.mirrors.find_linked import parents_of
from include.steps.mirrors.return_receivables import aging_basis, open_transactions
from include.steps.related.family_of import family_of

#: The flow that brings what a customer owes to its Account.
RECEIVABLES: Final = "receivable_to_account"
#: So many invoices are named; the others are counted.
_NAMED: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Overdue:
    """An Account that owes too long: how much, and the invoices, the oldest first, in words."""

    account: SalesforceId
    name: str
    amount: Decimal
    message: str


def find_overdue(db: Work, company: str, alerts: Alerts) -> list[Overdue]:
    """Overdue Accounts by id. Jobs count for their customer, and credits that are left come off.

    The day is the company file's own. What an Account has to pay in all is an upper bound, so that one whose credits
    pay for the old invoices is left alone.
    """
    today = db.companies.get(company).day_of(db.now)
    overdue_by = today - timedelta(days=alerts.overdue_days)
    unpaid = [
        invoice
        for invoice in db.receivables.overdue_invoices(company, due_by=overdue_by)
        if Decimal(invoice.remaining or 0) > 0 and invoice.customer
    ]
    named = parents_of(db, company, {str(invoice.customer) for invoice in unpaid})
    parents = {ListId(job): ListId(parent) for job, parent in named.items()}
    invoices: dict[str, list[OverdueInvoice]] = {}
    for invoice in unpaid:
        invoices.setdefault(customer_of(ListId(str(invoice.customer)), parents), []).append(invoice)
    rows = db.receivables.owed(company, RECEIVABLES, [f"{company}:{customer}" for customer in invoices])
    late = {row.key.partition(":")[2] for row in rows}
    owed_now = _owed(db, company, late, today)
    found: dict[str, tuple[Decimal, list[OverdueInvoice]]] = {}
    for row in rows:
        customer = row.key.partition(":")[2]
        open_ones = invoices[customer]
        overdue = sum((Decimal(invoice.remaining or 0) for invoice in open_ones), ZERO)
        amount, others = found.get(row.salesforce_id, (ZERO, []))
        found[row.salesforce_id] = (
            amount + min(overdue, max(owed_now.get(customer, ZERO), ZERO)),
            [*others, *open_ones],
        )
    wanted = {account: facts for account, facts in found.items() if facts[0] >= alerts.overdue_amount}
    names = db.records.fetch(company, "Account", sorted(wanted))
    return [
        Overdue(
            account=SalesforceId(account),
            name=str(names[account].payload.get("Name") or account) if account in names else account,
            amount=amount,
            message=_words(amount, open_ones, alerts),
        )
        for account, (amount, open_ones) in sorted(wanted.items())
    ]


def _owed(db: Work, company: str, customers: Iterable[str], today: date) -> dict[str, Decimal]:
    """What these customers have to pay in all, with their jobs, as the books say now."""
    tops = sorted(customers)
    parents = family_of(db, company, tops)
    found = receivables(
        open_transactions(db, company, [*tops, *parents]),
        (),
        basis=aging_basis(db.companies.get(company)),
        as_of=today,
        parents={ListId(job): ListId(parent) for job, parent in parents.items()},
    )
    return {str(name): one.balance for name, one in found.items()}


def _words(amount: Decimal, invoices: Sequence[OverdueInvoice], alerts: Alerts) -> str:
    """The same words on every day on which nothing changed, so that nobody is told twice."""
    ordered = sorted(invoices, key=lambda invoice: (invoice.due, invoice.id))
    named = ", ".join(
        f"{invoice.number or invoice.id} (due {invoice.due}, {Decimal(invoice.remaining or 0):,.2f})"
        for invoice in ordered[:_NAMED]
    )
    more = f" and {len(ordered) - _NAMED:,} more" if len(ordered) > _NAMED else ""
    days = f"{alerts.overdue_days} {'day' if alerts.overdue_days == 1 else 'days'} or more"
    plural = "invoice" if len(ordered) == 1 else "invoices"
    return f"{amount:,.2f} is {days} past due: {plural} {named}{more}. Ask for it, or correct it in QuickBooks."
