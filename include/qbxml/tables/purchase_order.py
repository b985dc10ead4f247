"""Purchase orders."""

from __future__ import annotations

from include.qbxml.element import (
    aggregate,
    amount,
    choice,
    day,
    flag,
    guid,
    ident,
    lines,
    number,
    price,
    quantity,
    ref,
    text,
)
from include.qbxml.tables.address import address
from include.qbxml.tables.line_parts import CUSTOM_FIELD
from include.qbxml.tables.requests import add, change_transaction

_LINE_ADD = (
    ref("ItemRef"),
    text("ManufacturerPartNumber", 31),
    lines("Desc", 4095),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    price("Rate"),
    ref("ClassRef", 159),
    amount("Amount"),
    ref("InventorySiteLocationRef", 31, since="12.0"),
    ref("CustomerRef", 209),
    day("ServiceDate"),
    ref("OverrideItemAccountRef", 159),
    text("Other1", 29),
    text("Other2", 29),
    CUSTOM_FIELD,
)

_GROUP_ADD = (
    ref("ItemGroupRef", 31, required=True),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    ref("InventorySiteLocationRef", 31, since="12.0"),
    CUSTOM_FIELD,
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
    choice(
        aggregate("PurchaseOrderLineAdd", *_LINE_ADD),
        aggregate("PurchaseOrderLineGroupAdd", *_GROUP_ADD),
        required=True,
        many=True,
    ),
)

_LINE_MOD = (
    ident("TxnLineID", required=True),
    ref("ItemRef"),
    text("ManufacturerPartNumber", 31),
    lines("Desc", 4095),
    quantity("Quantity"),
    text("UnitOfMeasure", 31),
    ref("OverrideUOMSetRef", 31),
    price("Rate"),
    ref("ClassRef", 159),
    amount("Amount"),
    ref("InventorySiteLocationRef", 31, since="12.0"),
    ref("CustomerRef", 209),
    day("ServiceDate"),
    flag("IsManuallyClosed"),
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
    aggregate("PurchaseOrderLineMod", *_LINE_MOD, many=True),
)

PURCHASE_ORDER_MOD = change_transaction(
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
    flag("IsManuallyClosed"),
    lines("Memo", 4095),
    text("VendorMsg", 99),
    flag("IsToBePrinted"),
    flag("IsToBeEmailed"),
    text("Other1", 25),
    text("Other2", 29),
    number("ExchangeRate", since="8.0"),
    choice(
        aggregate("PurchaseOrderLineMod", *_LINE_MOD),
        aggregate("PurchaseOrderLineGroupMod", *_GROUP_MOD),
        many=True,
    ),
)
