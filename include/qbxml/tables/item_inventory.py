"""Inventory parts. QuickBooks wants the three accounts in practice, though the schema does not."""

from __future__ import annotations

from include.qbxml.element import amount, day, flag, guid, lines, price, quantity, ref, text, title
from include.qbxml.tables.item_parts import BAR_CODE, FORCE_UNIT_CHANGE
from include.qbxml.tables.requests import add, change_list

ITEM_INVENTORY_ADD = add(
    "ItemInventory",
    title("Name", 31, required=True),
    BAR_CODE,
    flag("IsActive"),
    ref("ClassRef", 159, since="12.0"),
    ref("ParentRef"),
    text("ManufacturerPartNumber", 31),
    ref("UnitOfMeasureSetRef", 31),
    ref("SalesTaxCodeRef", 3),
    lines("SalesDesc", 4095),
    price("SalesPrice"),
    ref("IncomeAccountRef", 159),
    lines("PurchaseDesc", 4095),
    price("PurchaseCost"),
    ref("COGSAccountRef", 159),
    ref("PrefVendorRef", 41),
    ref("AssetAccountRef", 159),
    quantity("ReorderPoint"),
    quantity("Max", since="13.0"),
    quantity("QuantityOnHand"),
    amount("TotalValue"),
    day("InventoryDate"),
    guid("ExternalGUID", since="8.0"),
)

ITEM_INVENTORY_MOD = change_list(
    ITEM_INVENTORY_ADD,
    drop=("QuantityOnHand", "TotalValue", "InventoryDate"),
    after={
        "UnitOfMeasureSetRef": FORCE_UNIT_CHANGE,
        "IncomeAccountRef": flag("ApplyIncomeAccountRefToExistingTxns"),
        "COGSAccountRef": flag("ApplyCOGSAccountRefToExistingTxns", since="8.0"),
    },
)
