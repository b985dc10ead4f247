"""Service items."""

from __future__ import annotations

from include.qbxml.element import flag, guid, ref, title
from include.qbxml.tables.item_parts import BAR_CODE, FORCE_UNIT_CHANGE, SALE_OR_PURCHASE_ADD, SALE_OR_PURCHASE_MOD
from include.qbxml.tables.requests import add, change_list

ITEM_SERVICE_ADD = add(
    "ItemService",
    title("Name", 31, required=True),
    BAR_CODE,
    flag("IsActive"),
    ref("ClassRef", 159, since="12.0"),
    ref("ParentRef"),
    ref("UnitOfMeasureSetRef", 31),
    ref("SalesTaxCodeRef", 3),
    SALE_OR_PURCHASE_ADD,
    guid("ExternalGUID", since="8.0"),
)

ITEM_SERVICE_MOD = change_list(
    ITEM_SERVICE_ADD,
    after={"UnitOfMeasureSetRef": FORCE_UNIT_CHANGE},
    instead={"SalesOrPurchase": SALE_OR_PURCHASE_MOD},
)
