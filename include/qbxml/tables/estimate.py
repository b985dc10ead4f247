"""Estimates."""

from __future__ import annotations

from include.qbxml.element import aggregate, amount, choice, day, flag, guid, ident, lines, number, quantity, ref, text
from include.qbxml.tables.address import address
from include.qbxml.tables.line_parts import CUSTOM_FIELD, MARKUP, PRICE_RULE, RATE_OR_PERCENT, SITE
from include.qbxml.tables.requests import add, change_transaction

_LINE_ADD = (
    ref("ItemRef"),
    lines("Desc", 4095),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    RATE_OR_PERCENT,
    ref("ClassRef", 159),
    amount("Amount"),
    PRICE_RULE,
    *SITE,
    ref("SalesTaxCodeRef", 3),
    MARKUP,
    ref("OverrideItemAccountRef", 159),
    text("Other1", 29),
    text("Other2", 29),
    CUSTOM_FIELD,
)

_GROUP_ADD = (
    ref("ItemGroupRef", 31, required=True),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    *SITE,
    CUSTOM_FIELD,
)

ESTIMATE_ADD = add(
    "Estimate",
    ref("CustomerRef", 209, required=True),
    ref("ClassRef", 159),
    ref("TemplateRef", 31),
    day("TxnDate"),
    text("RefNumber", 11),
    address("BillAddress"),
    address("ShipAddress"),
    flag("IsActive"),
    text("PONumber", 25),
    ref("TermsRef", 31),
    day("DueDate"),
    ref("SalesRepRef", 5),
    text("FOB", 13),
    ref("ItemSalesTaxRef", 31),
    lines("Memo", 4095),
    ref("CustomerMsgRef", 101),
    flag("IsToBeEmailed"),
    ref("CustomerSalesTaxCodeRef", 3),
    text("Other", 29),
    number("ExchangeRate", since="8.0"),
    guid("ExternalGUID", since="9.0"),
    choice(
        aggregate("EstimateLineAdd", *_LINE_ADD),
        aggregate("EstimateLineGroupAdd", *_GROUP_ADD),
        required=True,
        many=True,
    ),
)

_LINE_MOD = (
    ident("TxnLineID", required=True),
    ref("ItemRef"),
    lines("Desc", 4095),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    ref("OverrideUOMSetRef", 31),
    RATE_OR_PERCENT,
    ref("ClassRef", 159),
    amount("Amount"),
    PRICE_RULE,
    *SITE,
    ref("SalesTaxCodeRef", 3),
    MARKUP,
    text("Other1", 29),
    text("Other2", 29),
)

_GROUP_MOD = (
    ident("TxnLineID", required=True),
    ref("ItemGroupRef", 31),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    ref("OverrideUOMSetRef", 31),
    aggregate("EstimateLineMod", *_LINE_MOD, many=True),
)

ESTIMATE_MOD = change_transaction(
    "Estimate",
    ref("CustomerRef", 209),
    ref("ClassRef", 159),
    ref("TemplateRef", 31),
    day("TxnDate"),
    text("RefNumber", 11),
    address("BillAddress"),
    address("ShipAddress"),
    flag("IsActive"),
    flag("CreateChangeOrder"),
    text("PONumber", 25),
    ref("TermsRef", 31),
    day("DueDate"),
    ref("SalesRepRef", 5),
    text("FOB", 13),
    ref("ItemSalesTaxRef", 31),
    lines("Memo", 4095),
    ref("CustomerMsgRef", 101),
    flag("IsToBeEmailed"),
    ref("CustomerSalesTaxCodeRef", 3),
    text("Other", 29),
    number("ExchangeRate", since="8.0"),
    choice(
        aggregate("EstimateLineMod", *_LINE_MOD),
        aggregate("EstimateLineGroupMod", *_GROUP_MOD),
        many=True,
    ),
)
