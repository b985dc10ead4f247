"""Non-inventory parts. An Add wants the parent before the class, a Mod the class before the parent."""

from __future__ import annotations

from include.qbxml.element import flag, guid, ref, text, title
from include.qbxml.tables.item_parts import BAR_CODE, FORCE_UNIT_CHANGE, SALE_OR_PURCHASE_ADD, SALE_OR_PURCHASE_MOD
from include.qbxml.tables.requests import add, change_list

ITEM_NON_INVENTORY_ADD = add(
    "ItemNonInventory",
    title("Name", 31, required=True),
    BAR_CODE,
    flag("IsActive"),
    ref("ParentRef"),
    ref("ClassRef", 159, since="12.0"),
    text("ManufacturerPartNumber", 31),
    ref("UnitOfMeasureSetRef", 31),
    ref("SalesTaxCodeRef", 3),
    SALE_OR_PURCHASE_ADD,
    guid("ExternalGUID", since="8.0"),
)

ITEM_NON_INVENTORY_MOD = change_list(
    ITEM_NON_INVENTORY_ADD,
    drop=("ParentRef",),
    after={"ClassRef": ref("ParentRef"), "UnitOfMeasureSetRef": FORCE_UNIT_CHANGE},
    instead={"SalesOrPurchase": SALE_OR_PURCHASE_MOD},
)
