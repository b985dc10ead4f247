"""Invoices."""

from __future__ import annotations

from include.qbxml.element import aggregate, amount, choice, day, flag, guid, ident, lines, number, quantity, ref, text
from include.qbxml.tables.address import address
from include.qbxml.tables.line_parts import CREDIT, CUSTOM_FIELD, PRICE_RULE, RATE, SERIAL_OR_LOT, SITE
from include.qbxml.tables.requests import add, change_transaction

_LINE_ADD = (
    ref("ItemRef"),
    lines("Desc", 4095),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    RATE,
    ref("ClassRef", 159),
    amount("Amount"),
    PRICE_RULE,
    *SITE,
    SERIAL_OR_LOT,
    day("ServiceDate"),
    ref("SalesTaxCodeRef", 3),
    ref("OverrideItemAccountRef", 159),
    text("Other1", 29),
    text("Other2", 29),
    aggregate(
        "LinkToTxn",
        ident("TxnID", required=True),
        ident("TxnLineID", required=True),
    ),
    CUSTOM_FIELD,
)

_GROUP_ADD = (
    ref("ItemGroupRef", 31, required=True),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    *SITE,
    CUSTOM_FIELD,
)

INVOICE_ADD = add(
    "Invoice",
    ref("CustomerRef", 209, required=True),
    ref("ClassRef", 159),
    ref("ARAccountRef", 159),
    ref("TemplateRef", 31),
    day("TxnDate"),
    text("RefNumber", 11),
    address("BillAddress"),
    address("ShipAddress"),
    flag("IsPending"),
    flag("IsFinanceCharge", since="8.0"),
    text("PONumber", 25),
    ref("TermsRef", 31),
    day("DueDate"),
    ref("SalesRepRef", 5),
    text("FOB", 13),
    day("ShipDate"),
    ref("ShipMethodRef", 15),
    ref("ItemSalesTaxRef", 31),
    lines("Memo", 4095),
    ref("CustomerMsgRef", 101),
    flag("IsToBePrinted"),
    flag("IsToBeEmailed"),
    ref("CustomerSalesTaxCodeRef", 3),
    text("Other", 29),
    number("ExchangeRate", since="8.0"),
    guid("ExternalGUID", since="9.0"),
    ident("LinkToTxnID", many=True),
    CREDIT,
    choice(
        aggregate("InvoiceLineAdd", *_LINE_ADD),
        aggregate("InvoiceLineGroupAdd", *_GROUP_ADD),
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
    RATE,
    ref("ClassRef", 159),
    amount("Amount"),
    PRICE_RULE,
    *SITE,
    SERIAL_OR_LOT,
    day("ServiceDate"),
    ref("SalesTaxCodeRef", 3),
    ref("OverrideItemAccountRef", 159),
    text("Other1", 29),
    text("Other2", 29),
)

_GROUP_MOD = (
    ident("TxnLineID", required=True),
    ref("ItemGroupRef", 31),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    ref("OverrideUOMSetRef", 31),
    aggregate("InvoiceLineMod", *_LINE_MOD, many=True),
)

INVOICE_MOD = change_transaction(
    "Invoice",
    ref("CustomerRef", 209),
    ref("ClassRef", 159),
    ref("ARAccountRef", 159),
    ref("TemplateRef", 31),
    day("TxnDate"),
    text("RefNumber", 11),
    address("BillAddress"),
    address("ShipAddress"),
    flag("IsPending"),
    text("PONumber", 25),
    ref("TermsRef", 31),
    day("DueDate"),
    ref("SalesRepRef", 5),
    text("FOB", 13),
    day("ShipDate"),
    ref("ShipMethodRef", 15),
    ref("ItemSalesTaxRef", 31),
    lines("Memo", 4095),
    ref("CustomerMsgRef", 101),
    flag("IsToBePrinted"),
    flag("IsToBeEmailed"),
    ref("CustomerSalesTaxCodeRef", 3),
    text("Other", 29),
    number("ExchangeRate", since="8.0"),
    CREDIT,
    choice(
        aggregate("InvoiceLineMod", *_LINE_MOD),
        aggregate("InvoiceLineGroupMod", *_GROUP_MOD),
        many=True,
    ),
)
