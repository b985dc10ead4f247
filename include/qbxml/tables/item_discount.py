"""Discounts, as an amount or as a percentage of the line above."""

from __future__ import annotations

from include.qbxml.element import choice, flag, guid, lines, percent, price, ref, title
from include.qbxml.tables.item_parts import BAR_CODE
from include.qbxml.tables.requests import add, change_list

ITEM_DISCOUNT_ADD = add(
    "ItemDiscount",
    title("Name", 31, required=True),
    BAR_CODE,
    flag("IsActive"),
    ref("ClassRef", 159, since="12.0"),
    ref("ParentRef"),
    lines("ItemDesc", 4095),
    ref("SalesTaxCodeRef", 3),
    choice(price("DiscountRate"), percent("DiscountRatePercent")),
    ref("AccountRef", 159),
    guid("ExternalGUID", since="8.0"),
)

ITEM_DISCOUNT_MOD = change_list(ITEM_DISCOUNT_ADD, after={"AccountRef": flag("ApplyAccountRefToExistingTxns")})
