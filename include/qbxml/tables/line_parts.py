"""What the lines of several kinds of transaction have in common."""

from __future__ import annotations

from include.qbxml.element import aggregate, amount, choice, flag, guid, ident, percent, price, ref, text, word

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
