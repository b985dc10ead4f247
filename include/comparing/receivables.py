"""What every customer owes on a day: balance, overdue, aging buckets and the last payment, jobs with their customer.

An invoice ages by the company's own preference, from its due date or its transaction date. A credit or an unused
payment is never due, so it ages from its transaction date by either preference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from include.errors import DataError
from include.model import CENT, ListId, TxnId

ZERO: Final = Decimal("0.00")


class AgingBasis(StrEnum):
    """From which day an invoice ages: the words of QuickBooks' preferences (AgingReportBasis)."""

    DUE_DATE = "AgeFromDueDate"
    TRANSACTION_DATE = "AgeFromTransactionDate"


class OpenKind(StrEnum):
    """What a transaction with something left of it does to the balance."""

    INVOICE = "Invoice"  #: it is owed, and it can be overdue
    CREDIT_MEMO = "CreditMemo"  #: what is left of it comes off
    PAYMENT = "ReceivePayment"  #: what is not applied comes off


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenTransaction:
    """A transaction with something left of it. `remaining` is BalanceRemaining, CreditRemaining or UnusedPayment."""

    id: TxnId
    kind: OpenKind
    customer: ListId  #: the customer or job that it names
    txn_date: date
    remaining: Decimal  #: as QuickBooks shows it, never below zero
    due_date: date | None = None  #: an invoice's; without one it is due on its own date

    @property
    def signed(self) -> Decimal:
        """What it adds to the balance."""
        return self.remaining if self.kind is OpenKind.INVOICE else -self.remaining

    def is_overdue(self, as_of: date) -> bool:
        """Whether somebody should have paid it by now; due today is not overdue."""
        return self.kind is OpenKind.INVOICE and (self.due_date or self.txn_date) < as_of

    def age(self, as_of: date, basis: AgingBasis) -> int:
        """The days that count for its bucket; below zero when it is not due yet."""
        by_due_date = self.kind is OpenKind.INVOICE and basis is AgingBasis.DUE_DATE
        return (as_of - ((self.due_date if by_due_date else None) or self.txn_date)).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """A payment that was received, whatever it was applied to."""

    id: TxnId
    customer: ListId
    txn_date: date
    amount: Decimal
    entered: str = ""  #: TimeCreated as QuickBooks wrote it: of two on a day, the later one is the last


@dataclass(frozen=True, slots=True, kw_only=True)
class Receivable:
    """What one customer owes, to the cent. `buckets` are those of `BUCKETS`, and sum to the balance."""

    customer: ListId
    balance: Decimal
    overdue: Decimal
    buckets: tuple[Decimal, Decimal, Decimal, Decimal, Decimal]
    last_payment_date: date | None = None
    last_payment_amount: Decimal | None = None


#: Name that a mapping file may use, and the last day of age that falls into it; those of QuickBooks' aging report.
BUCKETS: Final = (
    ("Current", 0),
    ("Days1To30", 30),
    ("Days31To60", 60),
    ("Days61To90", 90),
    ("DaysOver90", None),
)


def receivables(
    transactions: Iterable[OpenTransaction],
    payments: Iterable[Payment] = (),
    *,
    basis: AgingBasis,
    as_of: date,
    parents: Mapping[ListId, ListId] | None = None,
    customers: Iterable[ListId] = (),
) -> Mapping[ListId, Receivable]:
    """Customer -> what it owes, for every customer that a transaction, a payment or `customers` names.

    `parents` maps a job to the customer or job above it; everything counts for the customer at the top. `customers`
    names those to answer for even when nothing is open, so that a paid balance becomes zero. What is dated after
    `as_of` is current; leave it out to equal a report of that day.

    Raises `DataError` for an amount finer than a cent.
    """
    above = parents or {}
    opened: defaultdict[ListId, list[OpenTransaction]] = defaultdict(list)
    last: dict[ListId, Payment] = {}
    for transaction in transactions:
        opened[customer_of(transaction.customer, above)].append(transaction)
    for payment in payments:
        customer = customer_of(payment.customer, above)
        last[customer] = max(last.get(customer, payment), payment, key=_order)
    names = {*opened, *last, *(customer_of(name, above) for name in customers)}
    return {name: _receivable(name, opened[name], last.get(name), basis, as_of) for name in sorted(names)}


def customer_of(name: ListId, parents: Mapping[ListId, ListId]) -> ListId:
    """The customer at the top of a job; a circle, which QuickBooks never makes, ends where it began."""
    seen = {name}
    while (parent := parents.get(name)) is not None and parent not in seen:
        seen.add(parent)
        name = parent
    return name


def bucket_of(age: int) -> int:
    """The place among `BUCKETS` of something so many days old."""
    return next(place for place, (_, last) in enumerate(BUCKETS) if last is None or age <= last)


def _receivable(
    customer: ListId, opened: list[OpenTransaction], last: Payment | None, basis: AgingBasis, as_of: date
) -> Receivable:
    sums = [ZERO] * len(BUCKETS)
    for transaction in opened:
        sums[bucket_of(transaction.age(as_of, basis))] += transaction.signed
    current, to_30, to_60, to_90, older = (_cents(amount, customer) for amount in sums)
    return Receivable(
        customer=customer,
        balance=_cents(sum(sums, ZERO), customer),
        overdue=_cents(sum((one.remaining for one in opened if one.is_overdue(as_of)), ZERO), customer),
        buckets=(current, to_30, to_60, to_90, older),
        last_payment_date=last.txn_date if last else None,
        last_payment_amount=_cents(last.amount, customer) if last else None,
    )


def _order(payment: Payment) -> tuple[date, str, str]:
    return (payment.txn_date, payment.entered, payment.id)


def _cents(amount: Decimal, customer: ListId) -> Decimal:
    exact = amount.quantize(CENT)
    if exact != amount:
        raise DataError(
            f"Receivables of customer {customer} not counted: {amount} is finer than a cent, and QuickBooks keeps "
            "amounts to the cent. Read the customer's transactions again.",
            record_id=customer,
        )
    return exact
