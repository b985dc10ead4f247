"""Credit memos. Card data has no place here and is left out."""

from __future__ import annotations

from include.qbxml.element import amount, day, flag, guid, lines, number, quantity, ref, text
from include.qbxml.tables.address import address
from include.qbxml.tables.line_parts import RATE, SERIAL_OR_LOT, SITE, added_lines
from include.qbxml.tables.requests import add, change_transaction

_LINE = (
    ref("ItemRef"),
    lines("Desc", 4095),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    RATE,
    ref("ClassRef", 159),
    amount("Amount"),
    *SITE,
    SERIAL_OR_LOT,
    day("ServiceDate"),
    ref("SalesTaxCodeRef", 3),
    ref("OverrideItemAccountRef", 159),
    text("Other1", 29),
    text("Other2", 29),
)

CREDIT_MEMO_ADD = add(
    "CreditMemo",
    ref("CustomerRef", 209, required=True),
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
    guid("ExternalGUID", since="9.0"),
    added_lines("CreditMemo", *_LINE),
)

CREDIT_MEMO_MOD = change_transaction(CREDIT_MEMO_ADD, line=_LINE)
