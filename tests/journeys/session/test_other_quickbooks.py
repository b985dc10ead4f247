"""QuickBooks of other years, of other countries, and with remarks beside its answers: order to cash, end to end."""

from __future__ import annotations

import pytest

from simulators.quickbooks_desktop.people.invoicing import invoice_order
from simulators.quickbooks_desktop.people.receiving import pay
from tests.kit.desk import Desk
from tests.kit.must_show import strays

OTHERS = (
    ("qbxml", "9.0"),
    ("country", "UK"),
    ("query-remark", "560"),
    *(
        pytest.param(*other, marks=pytest.mark.slow)
        for other in (("qbxml", "10.0"), ("country", "CA"), ("country", "AU"), ("query-remark", "501"))
    ),
)


@pytest.mark.parametrize(("switch", "value"), OTHERS)
def test_deals_are_ordered_invoiced_and_paid(desk: Desk, switch: str, value: str) -> None:
    desk.world.turn(switch, value)
    account = desk.account("One", Website="https://one.example")  # which is newer than 10.0, and left out there
    for name in ("Bench", "Lamp"):
        desk.won_deal(name, account, ("SV", "10", "100.00"))
    desk.change("Lamp", QB_Generate__c="Sales Order")
    desk.there_and_back()
    assert {name: desk.says(name) for name in ("Bench", "Lamp")} == {"Bench": ("Posted", ""), "Lamp": ("Posted", "")}
    (order,) = desk.world.in_books("SalesOrder")
    invoice_order(desk.world.books.books, order["TxnID"])
    invoices = desk.world.in_books("Invoice")
    assert [row["Subtotal"] for row in invoices] == ["1000.00", "1000.00"]
    for invoice in invoices:
        pay(desk.world.books.books, invoice["TxnID"], amount="1000.00")
    desk.poll()
    desk.there_and_back()
    for name in ("Bench", "Lamp"):
        deal = desk.world.deal(name)
        assert (deal["QB_Invoiced__c"], deal["QB_Paid__c"], deal["QB_Open__c"]) == (1000, 1000, 0)
        assert desk.says(name) == ("Posted", "")
    company = desk.world.books.company()
    assert {"qbxml": company.qbxml_version, "country": company.country}.get(switch, value) == value
    assert (desk.waiting(), company.problem, desk.world.totals().adds_up) == ([], None, True)
    assert len(desk.world.in_books("Customer")) == 1
    desk.world.turn("qbxml", "16.0")  # so that we may ask
    assert strays(desk.world) == []
