"""Balances and aging: the days on which a bucket ends, credits, jobs, and sums that hold to the cent."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.comparing.receivables import (
    BUCKETS,
    AgingBasis,
    OpenKind,
    OpenTransaction,
    Payment,
    Receivable,
    bucket_of,
    customer_of,
    receivables,
)
from include.errors import DataError
from include.model import ListId, TxnId

AS_OF = date(2017, 1, 31)
ACME, ROOF, TILES = ListId("80000001-1"), ListId("80000002-1"), ListId("80000003-1")
JOBS = {ROOF: ACME, TILES: ROOF}


def invoice(remaining: str, **changes: Any) -> OpenTransaction:
    """An invoice of Acme, dated the first of December and due at the end of it."""
    facts = {
        "id": TxnId("1A-1"),
        "kind": OpenKind.INVOICE,
        "customer": ACME,
        "txn_date": date(2016, 12, 1),
        "due_date": date(2016, 12, 31),
        "remaining": Decimal(remaining),
    }
    return OpenTransaction(**{**facts, **changes})


def credit(remaining: str, **changes: Any) -> OpenTransaction:
    """A credit memo of Acme, dated today."""
    return invoice(remaining, kind=OpenKind.CREDIT_MEMO, txn_date=AS_OF, due_date=None, **changes)


def owed(*opened: OpenTransaction, basis: AgingBasis = AgingBasis.DUE_DATE, **more: Any) -> Receivable:
    """What Acme owes."""
    return receivables(opened, basis=basis, as_of=AS_OF, parents=JOBS, **more)[ACME]


def cents(*amounts: str) -> tuple[Decimal, ...]:
    """Amounts, one for each bucket."""
    return tuple(map(Decimal, amounts))


@pytest.mark.parametrize(
    ("age", "name"),
    [
        (-5, "Current"),
        (0, "Current"),
        (1, "Days1To30"),
        (30, "Days1To30"),
        (31, "Days31To60"),
        (60, "Days31To60"),
        (61, "Days61To90"),
        (90, "Days61To90"),
        (91, "DaysOver90"),
        (4000, "DaysOver90"),
    ],
)
def test_bucket_ends_on_its_last_day(age: int, name: str) -> None:
    assert BUCKETS[bucket_of(age)][0] == name


def test_an_invoice_ages_from_the_date_that_the_company_prefers() -> None:
    by_due_date = owed(invoice("100.00"))
    assert by_due_date.buckets == cents("0", "0", "100.00", "0", "0")
    by_own_date = owed(invoice("100.00"), basis=AgingBasis.TRANSACTION_DATE)
    assert by_own_date.buckets == cents("0", "0", "0", "100.00", "0")
    assert by_own_date.overdue == by_due_date.overdue == Decimal("100.00")


def test_an_invoice_that_is_due_today_is_not_overdue() -> None:
    found = owed(invoice("100.00", due_date=AS_OF), basis=AgingBasis.TRANSACTION_DATE)
    assert found.overdue == 0
    assert found.balance == Decimal("100.00")


def test_a_credit_is_never_due_and_never_makes_an_overdue_invoice_less_overdue() -> None:
    found = owed(invoice("100.00"), credit("30.00"))
    assert (found.balance, found.overdue) == (Decimal("70.00"), Decimal("100.00"))
    assert found.buckets == cents("-30.00", "0", "100.00", "0", "0")


def test_an_old_unused_payment_ages_from_its_own_date_by_either_preference() -> None:
    unused = invoice("40.00", kind=OpenKind.PAYMENT, txn_date=date(2016, 10, 1), due_date=None)
    for basis in AgingBasis:
        assert owed(unused, basis=basis).buckets == cents("0", "0", "0", "0", "-40.00")


def test_jobs_count_for_the_customer_at_the_top() -> None:
    found = receivables(
        [invoice("1.10"), invoice("2.20", customer=ROOF), invoice("3.30", customer=TILES)],
        [Payment(id=TxnId("2B-1"), customer=TILES, txn_date=AS_OF, amount=Decimal("9.90"))],
        basis=AgingBasis.DUE_DATE,
        as_of=AS_OF,
        parents=JOBS,
    )
    assert list(found) == [ACME]
    assert found[ACME].balance == Decimal("6.60")
    assert found[ACME].last_payment_amount == Decimal("9.90")


def test_a_circle_of_jobs_comes_to_an_end() -> None:
    assert customer_of(ACME, {ACME: ROOF, ROOF: ACME}) == ROOF


def test_of_two_payments_on_a_day_the_one_entered_later_is_the_last() -> None:
    paid = [
        Payment(id=TxnId(f"{number}-1"), customer=ACME, txn_date=day, amount=Decimal(number), entered=entered)
        for number, day, entered in [
            (7, AS_OF, "2017-01-31T16:00:00-05:00"),
            (8, AS_OF, "2017-01-31T09:00:00-05:00"),
            (9, AS_OF - timedelta(days=1), "2017-01-31T17:00:00-05:00"),
        ]
    ]
    found = owed(payments=paid)
    assert (found.last_payment_date, found.last_payment_amount) == (AS_OF, Decimal("7.00"))


def test_a_customer_who_paid_everything_owes_zero() -> None:
    found = owed(customers=[TILES])
    assert {found.balance, found.overdue, *found.buckets} == {Decimal("0.00")}
    assert (found.last_payment_date, found.last_payment_amount) == (None, None)


def test_an_amount_finer_than_a_cent_is_refused() -> None:
    with pytest.raises(DataError, match="Receivables of customer 80000001-1 not counted"):
        owed(invoice("1.005"))


OPENED = st.builds(
    invoice,
    remaining=st.decimals(0, 10**9, places=2).map(str),
    kind=st.sampled_from(OpenKind),
    customer=st.sampled_from([ACME, ROOF, TILES, ListId("80000009-1")]),
    txn_date=st.dates(date(2015, 1, 1), date(2017, 12, 31)),
    due_date=st.none() | st.dates(date(2015, 1, 1), date(2017, 12, 31)),
)


@given(st.lists(OPENED, max_size=12), st.sampled_from(AgingBasis))
def test_buckets_sum_to_the_balance_and_balances_to_what_is_open(
    opened: list[OpenTransaction], basis: AgingBasis
) -> None:
    found = receivables(opened, basis=basis, as_of=AS_OF, parents=JOBS)
    assert all(sum(one.buckets) == one.balance for one in found.values())
    assert sum(one.balance for one in found.values()) == sum(one.signed for one in opened)
    assert set(found) == {customer_of(one.customer, JOBS) for one in opened}


@given(st.lists(OPENED, max_size=12))
def test_what_is_overdue_does_not_depend_on_the_preference_for_aging(opened: list[OpenTransaction]) -> None:
    by_basis = [receivables(opened, basis=basis, as_of=AS_OF) for basis in AgingBasis]
    assert [{name: one.overdue for name, one in found.items()} for found in by_basis] == [
        {name: one.overdue for name, one in by_basis[0].items()}
    ] * 2


@given(st.permutations([invoice("1.01"), credit("0.33"), invoice("7.77", customer=ROOF), credit("2.00")]))
def test_order_of_reading_does_not_matter(opened: list[OpenTransaction]) -> None:
    assert owed(*opened).balance == Decimal("6.45")
