"""Items: accounts that they need, their Mod spelling, what they sell for."""

import pytest

from tests.kit.quickbooks_desk import Desk, code, line, text, texts
from tests.unit.simulators.quickbooks_desktop.test_names import mod

ACCOUNT = "<AccountRef><FullName>Sales</FullName></AccountRef>"
TRADED = (
    "<IncomeAccountRef><FullName>Sales</FullName></IncomeAccountRef><PurchaseCost>4.00</PurchaseCost>"
    "<COGSAccountRef><FullName>Cost of Goods Sold</FullName></COGSAccountRef>"
    "<AssetAccountRef><FullName>Inventory Asset</FullName></AssetAccountRef>"
)


def add(kind: str, name: str, inner: str) -> str:
    return f"<{kind}AddRq><{kind}Add><Name>{name}</Name>{inner}</{kind}Add></{kind}AddRq>"


ITEMS = {
    "ItemService": f"<SalesOrPurchase><Price>10.00</Price>{ACCOUNT}</SalesOrPurchase>",
    "ItemNonInventory": f"<SalesOrPurchase><Price>10.00</Price>{ACCOUNT}</SalesOrPurchase>",
    "ItemOtherCharge": f"<SalesOrPurchase><PricePercent>5.0</PricePercent>{ACCOUNT}</SalesOrPurchase>",
    "ItemInventory": f"<SalesPrice>10.00</SalesPrice>{TRADED}<QuantityOnHand>5</QuantityOnHand>",
    "ItemDiscount": f"<DiscountRatePercent>10.0</DiscountRatePercent>{ACCOUNT}",
    "ItemSubtotal": "<ItemDesc>So far</ItemDesc>",
    "ItemGroup": "<ItemDesc>Kit</ItemDesc>",
    "ItemSalesTax": "<TaxRate>7.0</TaxRate>",
}


@pytest.mark.parametrize("kind", ITEMS)
def test_every_kind_of_item_is_added_read_and_changed(desk: Desk, kind: str) -> None:
    record = desk.made(add(kind, "Thing", ITEMS[kind]))
    assert record.tag == f"{kind}Ret"
    changed = desk.made(mod(record, "<Name>Other</Name>", kind))
    assert text(changed, "Name") == "Other"
    reply = desk.one("<ItemQueryRq><FullName>other</FullName></ItemQueryRq>")
    assert [found.tag for found in reply] == [f"{kind}Ret"]


@pytest.mark.parametrize(
    "body",
    [
        add("ItemService", "A", "<SalesOrPurchase><Price>1.00</Price></SalesOrPurchase>"),
        add("ItemInventory", "A", "<SalesPrice>1.00</SalesPrice>"),
        add("ItemService", "A", "<SalesAndPurchase><SalesPrice>1.00</SalesPrice></SalesAndPurchase>"),
    ],
)
def test_item_without_its_accounts_is_refused(desk: Desk, body: str) -> None:
    assert code(desk.one(body)) == 3270


def test_item_with_an_unknown_account_is_a_bad_reference(desk: Desk) -> None:
    body = "<SalesOrPurchase><Price>1.00</Price><AccountRef><FullName>Slaes</FullName></AccountRef></SalesOrPurchase>"
    reply = desk.one(add("ItemService", "A", body))
    assert code(reply) == 3140
    assert 'Account "Slaes" in the ItemService' in reply.get("statusMessage", "")


def test_mod_of_the_price_keeps_description_and_account(desk: Desk) -> None:
    changed = desk.made(
        mod(desk.service(), "<SalesOrPurchaseMod><Price>12.345</Price></SalesOrPurchaseMod>", "ItemService")
    )
    assert text(changed, "SalesOrPurchase/Price") == "12.345"
    assert text(changed, "SalesOrPurchase/Desc") == "Work"
    assert text(changed, "SalesOrPurchase/AccountRef/FullName") == "Sales"


def test_selling_an_inventory_part_lowers_the_quantity_on_hand(desk: Desk) -> None:
    desk.customer()
    desk.made(add("ItemInventory", "Bolt", ITEMS["ItemInventory"]))
    desk.invoice(line("Bolt", "<Quantity>2</Quantity>"))
    reply = desk.one("<ItemInventoryQueryRq />")
    assert texts(reply, "ItemInventoryRet/QuantityOnHand") == ["3"]


def test_group_lines_can_be_cleared(desk: Desk) -> None:
    desk.service()
    member = "<ItemGroupLine><ItemRef><FullName>Labour</FullName></ItemRef><Quantity>2</Quantity></ItemGroupLine>"
    group = desk.made(add("ItemGroup", "Kit", member))
    assert texts(group, "ItemGroupLine/Quantity") == ["2"]
    cleared = desk.made(mod(group, "<ClearItemsInGroup>true</ClearItemsInGroup>", "ItemGroup"))
    assert cleared.find("ItemGroupLine") is None
