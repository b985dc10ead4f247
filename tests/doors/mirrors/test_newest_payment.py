"""The last payment of a customer is picked by the database, however many there are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from include.staging.books import CUSTOMER, BookRecord
from include.staging.door import Staging
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.work import calls_of

KEY, BATH, ROOF = "acme", "80000001-1", "80000002-1"


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    made = Staging(staging_url, now=Clock(NOVEMBER))
    yield made
    made.close()


def payment(number: int, day: str, *, entered: str = "2026-01-01T10:00:00-05:00", customer: str = BATH) -> BookRecord:
    fields = {
        "TxnDate": day,
        "TimeCreated": entered,
        "TotalAmount": f"{number}.00",
        "CustomerRef": {"ListID": customer},
    }
    return BookRecord(object="ReceivePayment", id=f"P-{number}", fields=fields)


def land(staging: Staging, *records: BookRecord) -> None:
    with staging.begin() as db:
        db.books.land(KEY, records)


def newest(staging: Staging) -> dict[str, Any]:
    """Customer -> TxnID and amount of its last payment."""
    with staging.read() as db:
        found = db.books.newest(KEY, "ReceivePayment", CUSTOMER, [BATH, ROOF])
    return {customer: (name, fields["TotalAmount"]) for customer, (name, fields) in found.items()}


def test_the_payment_dated_last_is_the_last_and_of_two_on_a_day_the_one_entered_last(staging: Staging) -> None:
    late = "2026-01-09T10:00:00-05:00"
    land(staging, payment(1, "2026-01-05"), payment(2, "2026-01-07", entered=late), payment(3, "2026-01-07"))
    land(staging, payment(4, "2026-01-02", customer=ROOF))
    assert newest(staging) == {BATH: ("P-2", "2.00"), ROOF: ("P-4", "4.00")}


def test_the_one_before_is_the_last_when_the_last_is_deleted_or_moved_to_another_customer(staging: Staging) -> None:
    land(staging, payment(1, "2026-01-05"), payment(2, "2026-01-07"), payment(3, "2026-01-08"))
    gone = payment(3, "2026-01-08")
    land(staging, BookRecord(object=gone.object, id=gone.id, fields={"TxnID": gone.id}, deleted=True))
    assert newest(staging) == {BATH: ("P-2", "2.00")}
    land(staging, payment(2, "2026-01-07", customer=ROOF))
    assert newest(staging) == {BATH: ("P-1", "1.00"), ROOF: ("P-2", "2.00")}


def test_five_thousand_payments_cost_no_more_than_a_look(staging: Staging) -> None:
    days = [f"20{20 + number // 1000}-0{1 + number % 9}-{1 + number % 28:02d}" for number in range(5000)]
    land(staging, *(payment(number, day) for number, day in enumerate(days[:5])))
    newest(staging)  # what is made once, such as the statement
    of_five = calls_of(lambda: newest(staging))
    land(staging, *(payment(number, day) for number, day in enumerate(days)))
    assert calls_of(lambda: newest(staging)).total() <= of_five.total()
    found = newest(staging)
    last = max(range(5000), key=lambda number: (days[number], f"P-{number}"))
    assert found == {BATH: (f"P-{last}", f"{last}.00")}
