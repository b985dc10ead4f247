"""Purchase orders."""

from __future__ import annotations

from include.qbxml.element import (
    amount,
    choice,
    day,
    flag,
    guid,
    lines,
    number,
    price,
    quantity,
    ref,
    text,
)
from include.qbxml.tables.address import address
from include.qbxml.tables.changes import changed
from include.qbxml.tables.line_parts import added_lines
from include.qbxml.tables.requests import add, change_transaction

_SITE = ref("InventorySiteLocationRef", 31, since="12.0")

_LINE = (
    ref("ItemRef"),
    text("ManufacturerPartNumber", 31),
    lines("Desc", 4095),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    price("Rate"),
    ref("ClassRef", 159),
    amount("Amount"),
    _SITE,
    ref("CustomerRef", 209),
    day("ServiceDate"),
    ref("OverrideItemAccountRef", 159),
    text("Other1", 29),
    text("Other2", 29),
)

PURCHASE_ORDER_ADD = add(
    "PurchaseOrder",
    ref("VendorRef", 41),
    ref("ClassRef", 159),
    choice(ref("InventorySiteRef", 31, since="10.0"), ref("ShipToEntityRef", 209)),
    ref("TemplateRef", 31),
    day("TxnDate"),
    text("RefNumber", 11),
    address("VendorAddress"),
    address("ShipAddress"),
    ref("TermsRef", 31),
    day("DueDate"),
    day("ExpectedDate"),
    ref("ShipMethodRef", 15),
    text("FOB", 13),
    lines("Memo", 4095),
    text("VendorMsg", 99),
    flag("IsToBePrinted"),
    flag("IsToBeEmailed"),
    text("Other1", 25),
    text("Other2", 29),
    number("ExchangeRate", since="8.0"),
    guid("ExternalGUID", since="9.0"),
    added_lines("PurchaseOrder", *_LINE, site=(_SITE,)),
)

PURCHASE_ORDER_MOD = change_transaction(
    PURCHASE_ORDER_ADD,
    after={"FOB": flag("IsManuallyClosed")},
    line=changed(_LINE, after={"ServiceDate": flag("IsManuallyClosed")}),
)
