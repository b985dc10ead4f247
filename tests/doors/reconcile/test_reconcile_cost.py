"""What it costs to compare thousands of deals, and how comparisons are kept; the same on SQLite and on Postgres."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from include.comparing.causes import Cause
from include.comparing.reconciled import Reconciled, month_before, month_of
from include.errors import SetupError
from include.model import SourceRecord
from include.rows import NewLink
from include.staging.books import BookRecord
from include.staging.door import Staging
from include.staging.reconciliations import KEPT
from include.staging.rows import portions
from include.states import LinkOrigin
from include.steps.reconcile.reconcile import reconcile
from tests.doors.salesforce_to_quickbooks.test_staging_cost import (
    STAMP,
    run,
    staging,
)
from tests.kit.statements import counted

__all__ = ["staging"]


#: A further portion of deals: what was landed, wants, is linked and written of them, where they stand, and their lines;
#: and of their documents, which belong to no deal.
PORTION = 12


class Ledger:
    """A Salesforce that says of every deal, line and copy what the test has in mind."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def organization_id(self) -> str:
        return "00D000000000001AAA"

    def is_simulated(self) -> bool:
        return True

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        self.asked.append(soql)
        for value in re.findall(r"'([^']+)'", soql):
            if " FROM OpportunityLineItem " in soql:
                yield {"Id": f"{value}L", "OpportunityId": value, "TotalPrice": Decimal("20.00")}
            elif " FROM QB_Transaction__c " in soql:
                number = value.removeprefix("acme:T")
                named = {"Name": f"Invoice {number}", "QB_Number__c": number, "QB_Date__c": "2026-11-02"}
                yield {"QB_Id__c": value, **named, **COPY}
            else:
                yield {"Id": value, "Name": f"Deal {value}", "IsDeleted": False, "Amount": Decimal("20.00"), **SUMS}


COPY = {
    "QB_Company__c": "acme",
    "QB_Type__c": "Invoice",
    "QB_Subtotal__c": Decimal("20.00"),
    "QB_Tax__c": Decimal("1.60"),
    "QB_Total__c": Decimal("21.60"),
    "QB_Paid__c": Decimal("0"),
    "QB_Balance__c": Decimal("21.60"),
    "QB_Status__c": "Open",
}
SUMS = {"QB_Invoiced__c": Decimal("20.00"), "QB_Paid__c": Decimal("0.00"), "QB_Open__c": Decimal("21.60")}


def invoice(number: int) -> BookRecord:
    fields = {"TxnID": f"T{number}", "RefNumber": str(number), "TxnDate": "2026-11-02", "Subtotal": "20.00"}
    fields |= {"SalesTaxTotal": "1.60", "AppliedAmount": "0.00", "BalanceRemaining": "21.60", "EditSequence": "1"}
    lines = [{"TxnLineID": f"L{number}", "Amount": "20.00", "Quantity": "1"}]
    return BookRecord(object="Invoice", id=f"T{number}", fields={**fields, "InvoiceLineRet": lines}, edit_sequence="1")


def post(staging: Staging, first: int, last: int) -> None:
    """Won deals that have been posted, read and brought."""
    values = {"CloseDate": "2026-11-02", "IsWon": True, "QB_Generate__c": "Invoice"}
    for numbers in portions(range(first, last)):
        deals = [
            SourceRecord(
                object="Opportunity", id=deal(n), payload={"Id": deal(n), "Name": f"{n}", **values}, stamp=STAMP
            )
            for n in numbers
        ]
        lines = [
            SourceRecord(
                object="OpportunityLineItem",
                id=f"{deal(n)}L",
                payload={"Id": f"{deal(n)}L", "OpportunityId": deal(n), "TotalPrice": Decimal("20.00")},
                stamp=STAMP,
            )
            for n in numbers
        ]
        with staging.begin() as db:
            db.records.land("acme", deals, key_fields=())
            db.records.land("acme", lines, key_fields=("OpportunityId",))
            db.books.land("acme", [invoice(n) for n in numbers])
            db.links.add_all([link(n) for n in numbers])


def deal(number: int) -> str:
    return f"006{number:015d}"


def link(number: int) -> NewLink:
    return NewLink(
        company="acme",
        kind="Invoice",
        qb_id=f"T{number}",
        flow="opportunity_to_invoice",
        salesforce_id=deal(number),
        is_list=False,
        edit_sequence="1",
        number=str(number),
        applied_hash="x",
        snapshot='{"Subtotal": "20.00", "EditSequence": "1"}',
        origin=LinkOrigin.POSTED,
    )


def compare(staging: Staging, ledger: Ledger) -> Reconciled:
    return reconcile(staging, run(staging, "run"), ledger)


def test_statements_and_questions_grow_with_portions_and_not_with_deals(staging: Staging) -> None:
    post(staging, 0, 20)
    compare(staging, Ledger())  # the organisation is pinned once
    costs: list[tuple[int, int, int]] = []
    for last in (500, 1500):
        post(staging, costs[-1][0] if costs else 20, last)
        ledger = Ledger()
        with counted(staging) as statements:
            result = compare(staging, ledger)
        assert result.line == f"{last:,} deals, Salesforce {last * 20:,}.00, QuickBooks {last * 20:,}.00, 0 differences"
        costs.append((last, len(statements), len(ledger.asked)))
    (_, few, asked), (_, many, more) = costs
    assert many - few == 2 * PORTION, costs
    assert more - asked == 2 * (2 + 3 + 3)  # of deals, lines and copies


def test_one_cent_among_many_is_found(staging: Staging) -> None:
    post(staging, 0, 600)
    wrong = invoice(555)
    changed = {**wrong.fields, "Subtotal": "19.99", "BalanceRemaining": "21.59", "EditSequence": "2"}
    with staging.begin() as db:
        db.books.land("acme", [BookRecord(object="Invoice", id="T555", fields=changed, edit_sequence="2")])
    found = compare(staging, Ledger()).differences
    assert {one.record_id for one in found} == {deal(555), "acme:T555"}
    (amount,) = [one for one in found if one.field == "amount"]
    assert (amount.cause, amount.amount) == (Cause.EDITED, Decimal("0.01"))


def test_the_same_run_again_takes_the_place_of_its_comparison(staging: Staging) -> None:
    post(staging, 0, 3)
    with staging.begin() as db:
        db.books.land("acme", [BookRecord(object="Invoice", id="T1", fields=invoice(1).fields, deleted=True)])
    first, second = compare(staging, Ledger()), compare(staging, Ledger())
    with staging.read() as db:
        assert [row.id for row in db.reconciliations.recent("acme")] == [second.number]
        assert db.totals.count("difference") == len(second.differences) == len(first.differences)
        rows = db.reconciliations.differences(second.number)
    assert len(rows) == len(second.differences) > 0
    assert {row.cause for row in rows} == {str(one.cause) for one in second.differences}


def test_only_the_newest_comparisons_are_kept(staging: Staging) -> None:
    empty = {"company": "acme", "as_of": date(2026, 11, 21), "deals": 0, "differences": 0, "summary": "{}"}
    with staging.begin() as db:
        numbers = [db.reconciliations.put({**empty, "run_id": f"run {n}"}, []) for n in range(KEPT + 5)]
        kept = db.reconciliations.recent(limit=10_000)
    assert [row.id for row in kept] == numbers[5:][::-1]


def test_comparisons_of_another_company_are_not_seen(staging: Staging) -> None:
    post(staging, 0, 2)
    compare(staging, Ledger())
    with staging.read() as db:
        assert db.reconciliations.recent("other") == []
        assert db.reconciliations.landed("other", ["Invoice"], ["T1"]) == {}
        assert db.reconciliations.links_of("other", [deal(1)]) == []


def test_another_organisation_is_refused_before_anything_is_compared(staging: Staging) -> None:
    class Other(Ledger):
        def organization_id(self) -> str:
            return "00D000000000002AAA"

    compare(staging, Ledger())
    other = Other()
    with pytest.raises(SetupError, match=r"organi[sz]ation"):
        compare(staging, other)
    assert other.asked == []


def test_a_month_is_told_by_its_words() -> None:
    period = month_of("2026-12")
    assert (period.first, period.last, period.after, str(period)) == (
        date(2026, 12, 1),
        date(2026, 12, 31),
        date(2027, 1, 1),
        "December 2026",
    )
    assert month_before(datetime(2027, 1, 1, tzinfo=UTC).date()) == period
    assert month_of("2028-02").last == date(2028, 2, 29)
    with pytest.raises(SetupError, match=r'"October" is not a month. Write it as 2026-10'):
        month_of("October")
