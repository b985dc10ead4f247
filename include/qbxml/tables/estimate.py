"""Estimates."""

from __future__ import annotations

from include.qbxml.element import amount, day, flag, guid, lines, number, quantity, ref, text
from include.qbxml.tables.address import address
from include.qbxml.tables.changes import changed
from include.qbxml.tables.line_parts import MARKUP, PRICE_RULE, RATE_OR_PERCENT, SITE, added_lines
from include.qbxml.tables.requests import add, change_transaction

_LINE = (
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
    added_lines("Estimate", *_LINE),
)

ESTIMATE_MOD = change_transaction(
    ESTIMATE_ADD,
    after={"IsActive": flag("CreateChangeOrder")},
    line=changed(_LINE, drop=("OverrideItemAccountRef",)),
)
