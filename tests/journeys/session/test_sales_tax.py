"""QuickBooks works sales tax out itself: a deal is compared before it, and what is owed is shown with it."""

from __future__ import annotations

from typing import Any

from simulators.quickbooks_desktop.people.receiving import pay
from tests.kit.desk import Desk
from tests.kit.must_show import money, strays


def sold(desk: Desk, deal: str, account: str) -> tuple[Any, ...]:
    """A deal over 1,000.00 is posted and read: what it says, what is invoiced and owed, and the tax that is shown."""
    desk.won_deal(deal, account, ("SV", "10", "100.00"))
    desk.there_and_back()
    desk.poll()
    return said(desk, deal)


def said(desk: Desk, deal: str) -> tuple[Any, ...]:
    row = desk.world.deal(deal)
    shown = desk.world.record("QB_Transaction__c", QB_Opportunity__c=row["Id"])
    sums = [money(value) for value in (row["QB_Invoiced__c"], row["QB_Open__c"], row["QB_Paid__c"], shown["QB_Tax__c"])]
    return (*desk.says(deal), *sums)


def uses_sales_tax(desk: Desk) -> Any:
    return desk.world.books.company().facts["uses_sales_tax"]


def test_deal_is_posted_before_tax_owed_with_it_and_settled_by_what_the_customer_pays(desk: Desk) -> None:
    desk.world.turn("sales-tax-item", "State Tax")  # 5 per cent
    account = desk.account("One")
    assert sold(desk, "Bench", account) == ("Posted", "", 1000, 1050, 0, 50)
    assert uses_sales_tax(desk) is True
    pay(desk.world.books.books, desk.world.in_books("Invoice")[0]["TxnID"], amount="1050.00")
    desk.poll()
    assert said(desk, "Bench") == ("Posted", "", 1000, 0, 1050, 50)
    (customer,) = desk.world.in_books("Customer")
    names = f"<ListID>{customer['ListID']}</ListID><EditSequence>{customer['EditSequence']}</EditSequence>"
    exempt = "<SalesTaxCodeRef><FullName>Non</FullName></SalesTaxCodeRef>"
    desk.type(f"<CustomerModRq><CustomerMod>{names}{exempt}</CustomerMod></CustomerModRq>")
    assert sold(desk, "Lamp", account) == ("Posted", "", 1000, 1000, 0, 0)
    desk.world.turn("sales-tax", "off")
    assert sold(desk, "Shelf", desk.account("Two")) == ("Posted", "", 1000, 1000, 0, 0)
    assert uses_sales_tax(desk) is False
    assert strays(desk.world) == []
    assert desk.world.totals().adds_up
