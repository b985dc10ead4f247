"""Groups of items that are sold together."""

from __future__ import annotations

from include.qbxml.element import aggregate, choice, flag, guid, lines, quantity, ref, text, title
from include.qbxml.tables.item_parts import BAR_CODE, FORCE_UNIT_CHANGE
from include.qbxml.tables.requests import add, change_list

_LINE = aggregate("ItemGroupLine", ref("ItemRef"), quantity("Quantity"), text("UnitOfMeasure", 31), many=True)

ITEM_GROUP_ADD = add(
    "ItemGroup",
    title("Name", 31, required=True),
    BAR_CODE,
    flag("IsActive"),
    lines("ItemDesc", 4095),
    ref("UnitOfMeasureSetRef", 31),
    flag("IsPrintItemsInGroup"),
    guid("ExternalGUID", since="8.0"),
    _LINE,
)

ITEM_GROUP_MOD = change_list(
    ITEM_GROUP_ADD,
    after={"UnitOfMeasureSetRef": FORCE_UNIT_CHANGE},
    instead={"ItemGroupLine": choice(flag("ClearItemsInGroup"), _LINE)},
)
