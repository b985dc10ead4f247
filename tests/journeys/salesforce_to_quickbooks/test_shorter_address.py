"""An address that becomes shorter in Salesforce is shorter in QuickBooks: no line of the older one stays there."""

from __future__ import annotations

from tests.kit.desk import Desk


def test_old_lines_of_an_address_do_not_stay_in_quickbooks(desk: Desk) -> None:
    account = desk.account("One", BillingStreet="Suite 5\n1 Main St", BillingState="IL")
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    desk.there_and_back()
    (customer,) = desk.world.in_books("Customer")
    assert customer["BillAddress"]["Addr2"] == "1 Main St"
    desk.world.change("Account", {"Id": account}, BillingStreet="9 Short Rd", BillingState=None)
    for _ in range(3):
        desk.there_and_back()
    (customer,) = desk.world.in_books("Customer")
    shown = {name: text for name, text in customer["BillAddress"].items() if text}
    assert shown == {"Addr1": "9 Short Rd", "City": "Springfield", "PostalCode": "62701", "Country": "USA"}
