"""return_receivables: what a customer owes, with its jobs, by the company's own aging, onto the Account.

A balance ages without any change in the books, so everybody who owes something is looked at once a day, and at once
when the company ages from another day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from include.comparing.receivables import (
    BUCKETS,
    AgingBasis,
    OpenKind,
    OpenTransaction,
    Payment,
    Receivable,
    customer_of,
    receivables,
)
from include.errors import TransientError
from include.mappings.engine.answer_rows import map_answer
from include.mappings.language.return_spec import RECEIVABLE, ReturnFlow
from include.model import ListId, SalesforceId, TxnId, Values
from include.rows import Company
from include.staging.books import CUSTOMER, OPEN, QUICKBOOKS, REMAINING
from include.staging.door import Work
from include.staging.rows import portions
from include.states import LinkState, Remembered
from include.steps.companies.ownership import owned_by_others
from include.steps.mirrors.find_linked import parents_of
from include.steps.mirrors.hold_records import hold_records, refused
from include.steps.mirrors.write_rows import Planned, write_rows
from include.steps.related.family_of import family_of
from include.steps.returning import Returning


def return_receivables(work: Returning, customers: Iterable[str]) -> None:
    """Write what these customers owe where it changed; raises `TransientError` when that is to be tried again."""
    flow = work.flow_from(RECEIVABLE)
    if flow is None:
        return
    with work.staging.read() as db:
        basis = aging_basis(db.companies.get(work.key))
        daily = _is_to_be_aged(db, work, basis)
        wanted = set(customers) | (_debtors(db, work.key, flow) if daily else set())
        tops = _tops(db, work.key, wanted)
    again: dict[str, str] = {}
    for portion in portions(sorted(tops)):
        with work.staging.read() as db:
            accounts = _accounts(db, work, portion)
            told = [("Account", account) for account in accounts.values()]
            others = owned_by_others(db, work.company_field, work.catalogue, told)
            accounts = {name: account for name, account in accounts.items() if account not in others}
            owed = _owed(db, work, list(accounts))
        planned = [_planned(work, flow, owed[ListId(customer)], account) for customer, account in accounts.items()]
        wrote = write_rows(work, flow.name, planned)
        again |= wrote.again
        titles = {customer: f"What Account {account} owes" for customer, account in accounts.items()}
        hold_records(work, flow.name, titles, refused(wrote.refused), wrote.again)
    if again:
        raise TransientError("; ".join(list(again.values())[:20]))
    if daily:
        with work.staging.begin() as db:
            db.fingerprints.keep(work.key, Remembered.AGING, aged_on(work.today, basis))


def receivable_fields(receivable: Receivable, account: str) -> Values:
    """What the mapping file may name."""
    return {
        "Account": account,
        "Customer": receivable.customer,
        "Balance": receivable.balance,
        "Overdue": receivable.overdue,
        **dict(zip((name for name, _ in BUCKETS), receivable.buckets, strict=True)),
        "LastPaymentDate": receivable.last_payment_date,
        "LastPaymentAmount": receivable.last_payment_amount,
    }


def aging_basis(company: Company) -> AgingBasis:
    """The company's own preference, as QuickBooks last said it; from the due date where it has not said."""
    return AgingBasis(company.facts.get("aging_basis") or AgingBasis.DUE_DATE)


def aged_on(day: date, basis: AgingBasis) -> str:
    """What is remembered once everybody's debts are aged; another one means that they are to be aged again."""
    return f"{day}, {basis}"


def open_transactions(db: Work, company: str, customers: Iterable[str]) -> list[OpenTransaction]:
    """Everything with something left of it that names one of these customers or jobs."""
    ids = list(customers)
    return [
        OpenTransaction(
            id=TxnId(record.id),
            kind=kind,
            customer=ListId(customer),
            txn_date=date.fromisoformat(record.payload["TxnDate"]),
            remaining=Decimal(record.payload[REMAINING[kind]]),
            due_date=_day(record.payload.get("DueDate")),
        )
        for kind in OpenKind
        for customer, records in db.records.refer_to(company, kind, OPEN, ids, system=QUICKBOOKS).items()
        for record in records
        if record.payload.get("IsPending") != "true"
    ]


def _owed(db: Work, work: Returning, tops: list[str]) -> Mapping[ListId, Receivable]:
    parents = family_of(db, work.key, tops)
    family = [*tops, *parents]
    return receivables(
        open_transactions(db, work.key, family),
        _payments(db, work.key, family),
        basis=aging_basis(db.companies.get(work.key)),
        as_of=work.today,
        parents={ListId(job): ListId(parent) for job, parent in parents.items()},
        customers=[ListId(top) for top in tops],
    )


def _payments(db: Work, company: str, customers: list[str]) -> list[Payment]:
    """The last payment of each customer and job."""
    return [
        Payment(
            id=TxnId(name),
            customer=ListId(customer),
            txn_date=date.fromisoformat(payload["TxnDate"]),
            amount=Decimal(payload["TotalAmount"]),
            entered=str(payload.get("TimeCreated") or ""),
        )
        for customer, (name, payload) in db.books.newest(company, OpenKind.PAYMENT, CUSTOMER, customers).items()
    ]


def _tops(db: Work, company: str, customers: set[str]) -> set[str]:
    parents = {ListId(job): ListId(parent) for job, parent in parents_of(db, company, customers).items()}
    return {customer_of(ListId(name), parents) for name in customers}


def _accounts(db: Work, work: Returning, customers: Iterable[str]) -> dict[str, SalesforceId]:
    """The Accounts that are linked with these customers; nobody else has a place for what is owed.

    An Account that a person bound to another customer shows what that one owes; one whose customer was deleted, or
    merged away, shows that nothing is owed there any more.
    """
    flows = sorted(flow.name for flow in work.catalogue.flows.values() if flow.source.object == "Account")
    pairs = [("Customer", name) for name in customers]
    linked = [
        row
        for row in db.links.fetch(work.key, pairs).values()
        if row.state in (LinkState.ACTIVE, LinkState.DELETED) and row.flow in flows
    ]
    accounts = [row.salesforce_id for row in linked]
    newest = {(flow, id): row.qb_id for flow in flows for id, row in db.links.of(work.key, flow, accounts).items()}
    return {
        row.qb_id: SalesforceId(row.salesforce_id) for row in linked if newest[row.flow, row.salesforce_id] == row.qb_id
    }


def _debtors(db: Work, company: str, flow: ReturnFlow) -> set[str]:
    """Everybody who owes something, or was said to."""
    return db.books.debtors(company) | db.mirror_rows.ids_of(company, flow.name)


def _planned(work: Returning, flow: ReturnFlow, receivable: Receivable, account: SalesforceId) -> Planned:
    fields = receivable_fields(receivable, account)
    (row,) = map_answer(flow, fields, company=work.settings.key, find_link=_none, context=work.context())
    key = f"{work.key}:{receivable.customer}"
    return Planned(row=row, kind=RECEIVABLE, qb_id=receivable.customer, key=key)


def _is_to_be_aged(db: Work, work: Returning, basis: AgingBasis) -> bool:
    """Whether everybody is looked at: once a day, and when the company's preference is another one."""
    before = db.fingerprints.get(work.key, Remembered.AGING)
    return before is None or before.value != aged_on(work.today, basis)


def _none(flow: str, qb_id: str) -> None:
    return None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
