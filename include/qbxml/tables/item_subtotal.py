"""Subtotals of the lines above."""

from __future__ import annotations

from include.qbxml.element import flag, guid, lines, title
from include.qbxml.tables.item_parts import BAR_CODE
from include.qbxml.tables.requests import add, change_list

ITEM_SUBTOTAL_ADD = add(
    "ItemSubtotal",
    title("Name", 31, required=True),
    BAR_CODE,
    flag("IsActive"),
    lines("ItemDesc", 4095),
    guid("ExternalGUID", since="8.0"),
)

ITEM_SUBTOTAL_MOD = change_list(ITEM_SUBTOTAL_ADD)
