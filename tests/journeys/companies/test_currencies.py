"""Several currencies, in QuickBooks or in Salesforce: no amount is taken for one of another currency."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from include.staging.books import QUICKBOOKS
from include.standing import Heading
from include.steps.reconcile.reconcile import reconcile
from tests.kit.connected_company import COMPANY
from tests.kit.desk import SETTINGS, Desk, terminal

IN_QUICKBOOKS = (
    f"QuickBooks keeps several currencies for company '{COMPANY}', and the settings do not say in which one its deals"
)
IN_SALESFORCE = (
    "Salesforce keeps several currencies (EUR, USD), and the settings do not say in which one the books of company "
    f"'{COMPANY}' are."
)


def say(desk: Desk, currency: str | None) -> None:
    """The settings say which currency the books are in."""
    desk.world.books.settings = replace(desk.world.books.settings, currency=currency)


def worldwide(desk: Desk) -> None:
    """The org keeps euros as well, in which the product has another price."""
    desk.world.org.admin("PUT", "/admin/currencies", {"codes": ["USD", "EUR"]})
    people = desk.world.people
    product = desk.world.record("Product2", ProductCode="SV")["Id"]
    entry = {"Pricebook2Id": people.standard_pricebook(), "Product2Id": product, "UnitPrice": "9.00", "IsActive": True}
    people.insert("PricebookEntry", [entry | {"CurrencyIsoCode": "EUR"}])


def test_company_with_several_currencies_is_read_and_neither_armed_nor_written_to(desk: Desk, tmp_path: Path) -> None:
    desk.world.turn("multicurrency", "on")
    desk.customer("Typed by finance")
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.forward()
    desk.poll()
    assert str(desk.world.books.company().problem).startswith(IN_QUICKBOOKS)
    assert [row["Name"] for row in desk.world.in_books("Customer")] == ["Typed by finance"]
    with desk.world.staging.read() as db:
        assert len(db.records.living(COMPANY, "Customer", system=QUICKBOOKS)) == 1
    with terminal(desk.world, tmp_path) as o2c:
        words = ("arm", COMPANY, "--from", "2026-01-01", "--by", "Kim")
        code, told = o2c(*words)
        assert (code, told.startswith(IN_QUICKBOOKS)) == (1, True)
        assert "as in currency: USD" in told
        (tmp_path / "settings.yaml").write_text(SETTINGS.replace("simulated: true", "simulated: true, currency: USD"))
        assert o2c(*words)[0] == 0
    say(desk, "USD")
    desk.update()
    assert desk.world.books.company().problem is None
    assert [row["Subtotal"] for row in desk.world.in_books("Invoice")] == ["10.00"]


def test_deal_in_another_currency_than_the_books_is_held_and_added_to_nothing(desk: Desk, tmp_path: Path) -> None:
    worldwide(desk)
    account = desk.account("One")
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    desk.won_deal("Lyon", account, ("SV", "2", "900.00"), currency="EUR")
    desk.there_and_back()
    assert desk.world.in_books("Invoice") == []
    assert str(desk.world.books.company().problem).startswith(IN_SALESFORCE)
    assert desk.says("Bench")[0] == desk.says("Lyon")[0] == "Held"
    assert "nobody has said yet in which currency the books of Acme are" in desk.says("Lyon")[1]
    with terminal(desk.world, tmp_path) as o2c:
        assert o2c("arm", COMPANY, "--from", "2026-01-01", "--by", "Kim")[1].startswith(IN_SALESFORCE)
    say(desk, "USD")
    desk.there_and_back()
    assert [row["Subtotal"] for row in desk.world.in_books("Invoice")] == ["10.00"]
    status, words = desk.says("Lyon")
    assert status == "Held"
    assert words.startswith("Lyon is in EUR, and the books of Acme are in USD: its amounts would be booked as USD.")
    assert "./o2c" not in words
    apart = {each.currency: each.standing for each in desk.world.totals_by_currency()}
    assert apart["USD"][Heading.POSTED].amount == Decimal("10.00")
    assert (apart["USD"][Heading.HELD].count, apart["EUR"][Heading.HELD].amount) == (0, Decimal("1800.00"))
    with terminal(desk.world, tmp_path) as o2c:
        assert "1,800.00 EUR since" in o2c("held", COMPANY)[1]
        lyon = desk.world.deal("Lyon")["Id"]
        code, told = o2c("waive", "opportunity_to_invoice", lyon, "--company", COMPANY, "--by", "Kim")
        assert (code, "cannot be waived" in told) == (1, True)
    compared = reconcile(desk.world.staging, desk.world.run(), desk.world.salesforce)
    assert compared.line.startswith("1 deal, Salesforce 10.00, QuickBooks 10.00, apart from these 1,800.00 EUR")


def test_item_has_the_price_of_the_currency_of_the_books_and_the_page_adds_up_by_currency(desk: Desk) -> None:
    worldwide(desk)
    say(desk, "EUR")
    account = desk.account("One")
    desk.won_deal("Lyon", account, ("SV", "1", "50.00"), currency="EUR")
    desk.won_deal("Bench", account, ("SV", "2", "900.00"), currency="USD")
    page = str(desk.world.forward().report)
    desk.update()
    assert [row["SalesOrPurchase"]["Price"] for row in desk.world.in_books("ItemService")] == ["9.00"]
    assert [row["Memo"] for row in desk.world.in_books("Invoice")] == ["Lyon"]
    assert "In another currency than the books" in page
    assert "USD 1,800.00" in page


def test_deal_of_a_customer_that_quickbooks_keeps_in_another_currency_is_held(desk: Desk, tmp_path: Path) -> None:
    desk.world.turn("multicurrency", "on")
    say(desk, "USD")
    desk.type(
        "<CurrencyAddRq><CurrencyAdd><Name>Euro</Name><CurrencyCode>EUR</CurrencyCode></CurrencyAdd></CurrencyAddRq>"
    )
    customer = desk.customer("Lyon SA", "<CurrencyRef><FullName>Euro</FullName></CurrencyRef>")
    account = desk.account("Lyon")
    desk.world.forward()
    with terminal(desk.world, tmp_path) as o2c:
        assert o2c("bind", "account_to_customer", account, customer, "--company", COMPANY, "--by", "Kim")[0] == 0
    desk.update()
    desk.won_deal("Bench", account, ("SV", "1", "10.00"))
    desk.there_and_back()
    assert desk.world.in_books("Invoice") == []
    status, words = desk.says("Bench")
    assert (status, "./o2c" in words) == ("Held", False)
    assert words.startswith(
        "QuickBooks keeps the customer Lyon SA of Bench in Euro, and the books are in US Dollar: its amounts would be "
        "booked in Euro. Have finance invoice it by hand, and empty Generate;"
    )
