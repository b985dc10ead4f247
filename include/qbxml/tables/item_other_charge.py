"""Other charges."""

from __future__ import annotations

from include.qbxml.element import flag, guid, ref, title
from include.qbxml.tables.item_parts import BAR_CODE, SALE_OR_PURCHASE_ADD, SALE_OR_PURCHASE_MOD
from include.qbxml.tables.requests import add, change_list

ITEM_OTHER_CHARGE_ADD = add(
    "ItemOtherCharge",
    title("Name", 31, required=True),
    BAR_CODE,
    flag("IsActive"),
    ref("ClassRef", 159, since="12.0"),
    ref("ParentRef"),
    ref("SalesTaxCodeRef", 3),
    SALE_OR_PURCHASE_ADD,
    guid("ExternalGUID", since="8.0"),
)

ITEM_OTHER_CHARGE_MOD = change_list(ITEM_OTHER_CHARGE_ADD, instead={"SalesOrPurchase": SALE_OR_PURCHASE_MOD})
