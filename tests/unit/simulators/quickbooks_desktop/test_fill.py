"""Many customers and invoices at once, and reading them page by page."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest

from simulators.quickbooks_desktop.commands import main
from simulators.quickbooks_desktop.people.fill import fill
from tests.kit.quickbooks_desk import Desk, Reply, code, text, texts


def pages(desk: Desk, kind: str, inner: str, size: int = 100) -> list[Reply]:
    """Every page of a query."""
    query = f"<{kind}QueryRq {{}}><MaxReturned>{size}</MaxReturned>{inner}</{kind}QueryRq>"
    found = [desk.one(query.format('iterator="Start"'))]
    while found[-1].get("iteratorRemainingCount") != "0":
        found.append(desk.one(query.format(f'iterator="Continue" iteratorID="{found[0].get("iteratorID")}"')))
    return found


def test_filled_books_keep_the_rules_of_the_books(desk: Desk) -> None:
    fill(desk.path, customers=40, invoices=90, now=desk.now)
    customers = desk.one("<CustomerQueryRq />")
    invoices = desk.one("<InvoiceQueryRq />")
    assert (len(customers), len(invoices)) == (40, 90)
    assert len(texts(customers, "CustomerRet/ParentRef/FullName")) == 4
    assert sorted(map(int, texts(invoices, "InvoiceRet/RefNumber"))) == list(range(1, 91))
    owed = sum(map(Decimal, texts(customers, "CustomerRet/Balance")))
    assert owed == sum(map(Decimal, texts(invoices, "InvoiceRet/BalanceRemaining"))) > 0
    assert set(texts(invoices, "InvoiceRet/BillAddress/City")) == {"Albany"}


def test_filling_again_goes_on_with_new_names(desk: Desk) -> None:
    desk.customer("Customer 00002")
    fill(desk.path, customers=3, invoices=0, now=desk.now)
    fill(desk.path, customers=1, invoices=2, now=desk.now)
    assert texts(desk.one("<CustomerQueryRq />"), "CustomerRet/Name") == [
        f"Customer {number:05d}" for number in (1, 2, 3, 4, 5)
    ]
    assert len(desk.one("<InvoiceQueryRq />")) == 2


def test_records_are_spread_over_the_days_before_now(desk: Desk) -> None:
    fill(desk.path, customers=10, invoices=10, days=100, now=desk.now)
    window = "<ModifiedDateRangeFilter><ToModifiedDate>2026-01-11</ToModifiedDate></ModifiedDateRangeFilter>"
    assert len(desk.one(f"<InvoiceQueryRq>{window}</InvoiceQueryRq>")) == 5
    dates = texts(desk.one("<InvoiceQueryRq />"), "InvoiceRet/TxnDate")
    assert (dates[0], dates[-1]) == ("2025-12-02", "2026-03-02")


def test_filling_respects_the_closing_date_and_leaves_nothing_behind(desk: Desk) -> None:
    desk.turn("closing-date", "2026-01-31")
    with pytest.raises(ValueError, match="closing date"):
        fill(desk.path, customers=2, invoices=10, days=100, now=desk.now)
    assert code(desk.one("<CustomerQueryRq />")) == 1


def test_fill_is_a_command(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(desk.path), "fill", "--customers", "4", "--invoices", "5"]) == 0
    assert "4 customers and 5 invoices" in capsys.readouterr().out
    assert main([str(desk.path), "fill", "--invoices", "1"]) == 0


def test_invoices_without_any_customer_are_refused(desk: Desk) -> None:
    with pytest.raises(ValueError, match="--customers"):
        fill(desk.path, customers=0, invoices=1, now=desk.now)


WHOLE = {
    "Invoice": "<ModifiedDateRangeFilter><FromModifiedDate>2020-01-01</FromModifiedDate></ModifiedDateRangeFilter>"
    "<IncludeLineItems>true</IncludeLineItems><IncludeLinkedTxns>true</IncludeLinkedTxns>",
    "Customer": "<ActiveStatus>All</ActiveStatus>",
}


@pytest.mark.parametrize("kind", WHOLE)
def test_a_page_of_many_costs_what_a_page_of_few_does(desk: Desk, kind: str) -> None:
    fill(desk.path, customers=200, invoices=200, days=30, now=desk.now)
    few = cpu_seconds_of_the_second_page(desk, kind)
    fill(desk.path, customers=1800, invoices=1800, days=30, now=desk.now)
    many = cpu_seconds_of_the_second_page(desk, kind)
    assert many < 3 * few, (many, few)  # ten times as much, if a page copied or counted the rest
    found = pages(desk, kind, WHOLE[kind])
    name = f"{kind}Ret/{'TxnID' if kind == 'Invoice' else 'ListID'}"
    assert (len(found), len({one for page in found for one in texts(page, name)})) == (20, 2000)


def cpu_seconds_of_the_second_page(desk: Desk, kind: str) -> float:
    """What the second page of all takes of the processor; the least of six, as the machine makes some slower."""
    query = f"<{kind}QueryRq {{}}><MaxReturned>100</MaxReturned>{WHOLE[kind]}</{kind}QueryRq>"
    seconds = []
    for _ in range(6):
        first = desk.one(query.format('iterator="Start"'))
        again = query.format(f'iterator="Continue" iteratorID="{first.get("iteratorID")}"')
        started = time.process_time()
        assert len(desk.one(again)) == 100
        seconds.append(time.process_time() - started)
    return min(seconds)


def test_ranges_of_names_cut_a_list_without_losing_or_doubling_a_record(desk: Desk) -> None:
    for name in ("Alpha", "beta", "Beta Two", "Gamma", "Zulu", "&#201;mile"):
        desk.customer(name)
    span = "<NameRangeFilter><FromName>{}</FromName><ToName>{}</ToName></NameRangeFilter>"

    def names(low: str, high: str) -> list[str]:
        return texts(desk.one(f"<CustomerQueryRq>{span.format(low, high)}</CustomerQueryRq>"), "CustomerRet/Name")

    assert names("A", "BETA") == ["Alpha", "beta"]
    assert names("beta ", "Z") == ["Beta Two", "Gamma"]
    assert names("Z", "") == ["Zulu", "Émile"]
    assert text(desk.one("<CustomerQueryRq />")[5], "Name") == "Émile"
