"""The QuickBooks objects that a flow can make, and what kind each is."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType


class Kind(StrEnum):
    """A record of a list is kept up to date; a transaction is posted."""

    LIST = "list"
    TRANSACTION = "transaction"


#: QuickBooks object -> its kind. Source: the Add requests of qbXML 13.0.
TARGETS = MappingProxyType(
    {
        "Customer": Kind.LIST,
        "Vendor": Kind.LIST,
        "Class": Kind.LIST,
        "ItemService": Kind.LIST,
        "ItemNonInventory": Kind.LIST,
        "ItemInventory": Kind.LIST,
        "ItemOtherCharge": Kind.LIST,
        "ItemDiscount": Kind.LIST,
        "ItemSubtotal": Kind.LIST,
        "Invoice": Kind.TRANSACTION,
        "SalesOrder": Kind.TRANSACTION,
        "Estimate": Kind.TRANSACTION,
        "SalesReceipt": Kind.TRANSACTION,
        "CreditMemo": Kind.TRANSACTION,
        "PurchaseOrder": Kind.TRANSACTION,
        "TimeTracking": Kind.TRANSACTION,
    }
)
