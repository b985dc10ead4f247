"""What the lines of several kinds of transaction have in common."""

from __future__ import annotations

from include.qbxml.element import (
    Choice,
    Element,
    Part,
    aggregate,
    amount,
    choice,
    flag,
    guid,
    ident,
    percent,
    price,
    quantity,
    ref,
    text,
    word,
)
from include.qbxml.tables.changes import changed

#: A unit price, or a percentage of the line above, or the price that a price level gives.
RATE = choice(price("Rate"), percent("RatePercent"), ref("PriceLevelRef", 31))
RATE_OR_PERCENT = choice(price("Rate"), percent("RatePercent"))
#: What an estimate adds on top of its cost.
MARKUP = choice(price("MarkupRate"), percent("MarkupRatePercent"), ref("PriceLevelRef", 31))

PRICE_RULE = word("OptionForPriceRuleConflict", "Zero", "BasePrice", since="13.0")
SITE = (ref("InventorySiteRef", 31, since="10.0"), ref("InventorySiteLocationRef", 31, since="12.0"))
SERIAL_OR_LOT = choice(text("SerialNumber", 4095, since="11.0"), text("LotNumber", 40, since="11.0"))

#: Custom fields, by the OwnerID 0 for those that people see.
CUSTOM_FIELD = aggregate(
    "DataExt",
    guid("OwnerID", required=True),
    text("DataExtName", 31, required=True),
    text("DataExtValue", required=True),
    many=True,
)

#: A credit that shall be applied to the transaction.
CREDIT = aggregate(
    "SetCredit",
    ident("CreditTxnID", required=True),
    amount("AppliedAmount", required=True),
    flag("Override", since="10.0"),
    many=True,
    since="10.0",
)

_GROUP = (ref("ItemGroupRef", 31, required=True), quantity("Quantity"), text("UnitOfMeasure", 31))


def added_lines(name: str, *line: Part, required: bool = True, site: tuple[Element, ...] = SITE) -> Choice:
    """Say that the lines of a new transaction stand here, and its groups of items."""
    return choice(
        aggregate(f"{name}LineAdd", *line, CUSTOM_FIELD),
        aggregate(f"{name}LineGroupAdd", *_GROUP, *site, CUSTOM_FIELD),
        required=required,
        many=True,
    )


def changed_lines(name: str, *line: Part) -> Choice:
    """Say that the lines of a changed transaction stand here, each by its id (-1 for a new one)."""
    one, group = f"{name}LineMod", f"{name}LineGroupMod"
    lines = _changed_line(line)
    return choice(
        aggregate(one, *lines), aggregate(group, *_changed_line(_GROUP), aggregate(one, *lines, many=True)), many=True
    )


def _changed_line(line: tuple[Part, ...]) -> tuple[Part, ...]:
    unit_set = ref("OverrideUOMSetRef", 31)
    return (ident("TxnLineID", required=True), *changed(line, after={"UnitOfMeasure": unit_set}))
