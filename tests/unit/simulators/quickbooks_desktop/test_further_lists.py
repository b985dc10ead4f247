"""Sales reps, price levels, currencies, tax groups and employees, which transactions refer to."""

from __future__ import annotations

from lxml import etree

from tests.kit.quickbooks_desk import Desk, code, text


def add(desk: Desk, kind: str, content: str) -> etree._Element:
    reply = desk.one(f"<{kind}AddRq><{kind}Add>{content}</{kind}Add></{kind}AddRq>")
    assert code(reply) == 0, reply.get("statusMessage")
    return reply[0]


def test_a_sales_rep_is_a_person_of_the_books_by_initials(desk: Desk) -> None:
    add(desk, "Employee", "<FirstName>Ada</FirstName><LastName>Byron</LastName><Phone>555</Phone>")
    rep = add(
        desk, "SalesRep", "<Initial>AB</Initial><SalesRepEntityRef><FullName>Ada Byron</FullName></SalesRepEntityRef>"
    )
    assert text(rep, "Initial") == "AB"
    assert rep.findtext("SalesRepEntityRef/FullName") == "Ada Byron"
    again = "<SalesRepAddRq><SalesRepAdd><Initial>ab</Initial><SalesRepEntityRef><FullName>Ada Byron</FullName>"
    assert code(desk.one(f"{again}</SalesRepEntityRef></SalesRepAdd></SalesRepAddRq>")) == 3100
    nobody = again.replace("ab<", "XY<").replace("Ada Byron", "Nobody")
    assert code(desk.one(f"{nobody}</SalesRepEntityRef></SalesRepAdd></SalesRepAddRq>")) == 3140


def test_an_employee_shares_its_name_with_the_other_names(desk: Desk) -> None:
    desk.customer("Ada Byron")
    content = "<EmployeeAdd><FirstName>Ada</FirstName><LastName>Byron</LastName></EmployeeAdd>"
    assert code(desk.one(f"<EmployeeAddRq>{content}</EmployeeAddRq>")) == 3100


def test_a_price_level_is_a_percentage_or_prices_of_items(desk: Desk) -> None:
    desk.service("Labour")
    flat = add(desk, "PriceLevel", "<Name>Partner</Name><PriceLevelFixedPercentage>-10.0</PriceLevelFixedPercentage>")
    assert (text(flat, "PriceLevelType"), text(flat, "PriceLevelFixedPercentage")) == ("FixedPercentage", "-10.0")
    price = "<ItemRef><FullName>Labour</FullName></ItemRef><CustomPrice>80.00</CustomPrice>"
    own = add(desk, "PriceLevel", f"<Name>Acme</Name><PriceLevelPerItem>{price}</PriceLevelPerItem>")
    assert text(own, "PriceLevelType") == "PerItem"
    (level,) = own.iter("PriceLevelPerItemRet")
    assert (level.findtext("ItemRef/FullName"), level.findtext("CustomPrice")) == ("Labour", "80.00")
    found = desk.one("<PriceLevelQueryRq/>")
    assert sorted(row.findtext("Name") or "" for row in found) == ["Acme", "Partner"]


def test_a_tax_group_adds_up_the_rates_of_its_taxes(desk: Desk) -> None:
    vendor = "<TaxVendorRef><FullName>State</FullName></TaxVendorRef>"
    add(desk, "Vendor", "<Name>State</Name>")
    for name, rate in (("City", "2.0"), ("County", "6.25")):
        add(desk, "ItemSalesTax", f"<Name>{name}</Name><ItemDesc>x</ItemDesc><TaxRate>{rate}</TaxRate>{vendor}")
    members = "".join(f"<ItemSalesTaxRef><FullName>{name}</FullName></ItemSalesTaxRef>" for name in ("City", "County"))
    group = add(desk, "ItemSalesTaxGroup", f"<Name>Both</Name>{members}")
    assert [each.findtext("FullName") for each in group.iter("ItemSalesTaxRef")] == ["City", "County"]
    desk.customer("Firm")
    desk.service("Labour")
    invoice = add(
        desk,
        "Invoice",
        "<CustomerRef><FullName>Firm</FullName></CustomerRef><ItemSalesTaxRef><FullName>Both</FullName></ItemSalesTaxRef>"
        "<InvoiceLineAdd><ItemRef><FullName>Labour</FullName></ItemRef><Amount>100.00</Amount><SalesTaxCodeRef>"
        "<FullName>Tax</FullName></SalesTaxCodeRef></InvoiceLineAdd>",
    )
    assert (text(invoice, "SalesTaxPercentage"), text(invoice, "SalesTaxTotal")) == ("8.25", "8.25")


def test_currencies_are_a_list_where_the_company_has_several(desk: Desk) -> None:
    krone = "<CurrencyAdd><Name>Norse Krone</Name><CurrencyCode>NOK</CurrencyCode></CurrencyAdd>"
    assert code(desk.one(f"<CurrencyAddRq>{krone}</CurrencyAddRq>")) != 0
    desk.turn("multicurrency", "on")
    made = desk.one(f"<CurrencyAddRq>{krone}</CurrencyAddRq>")[0]
    assert (text(made, "CurrencyCode"), text(made, "IsUserDefinedCurrency")) == ("NOK", "true")
