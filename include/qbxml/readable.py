"""What can be read of the books as a whole: objects page by page, and what was deleted of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from include.qbxml.element import elements
from include.qbxml.tables.catalogue import LIST_OBJECTS, REQUESTS
from include.qbxml.tables.removals import LIST_TYPES, TRANSACTION_TYPES

#: Objects that QuickBooks returns by pages.
READABLE: Final = frozenset(
    name.removesuffix("QueryRq") for name, table in REQUESTS.items() if "iterator" in table.attributes
)
#: What was deleted; QuickBooks remembers 90 days, and answers without pages.
DELETED_TRANSACTIONS, DELETED_LISTS = "TxnDeleted", "ListDeleted"
DELETIONS: Final = (DELETED_TRANSACTIONS, DELETED_LISTS)

#: What tells the sum of a transaction without its lines.
SUM_FIELDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "Invoice": ("TxnDate", "Subtotal", "SalesTaxTotal", "AppliedAmount", "BalanceRemaining", "IsPaid"),
        "CreditMemo": ("TxnDate", "Subtotal", "SalesTaxTotal", "TotalAmount", "CreditRemaining"),
        "Estimate": ("TxnDate", "Subtotal", "SalesTaxTotal", "TotalAmount"),
        "SalesOrder": ("TxnDate", "Subtotal", "SalesTaxTotal", "TotalAmount"),
        "SalesReceipt": ("TxnDate", "Subtotal", "SalesTaxTotal", "TotalAmount"),
        "PurchaseOrder": ("TxnDate", "TotalAmount"),
    }
)

#: The amounts among these.
AMOUNTS: Final = frozenset(name for names in SUM_FIELDS.values() for name in names) - {"TxnDate", "IsPaid"}


def deletion_types(question: str, objects: Iterable[str]) -> tuple[str, ...]:
    """Which types a question about deletions names for these objects; `Item` stands for items of all types."""
    wanted = frozenset(objects)
    types = TRANSACTION_TYPES if question == DELETED_TRANSACTIONS else LIST_TYPES
    return tuple(name for name in types if name in wanted or ("Item" in wanted and name.startswith("Item")))


def has_custom_fields(object: str) -> bool:
    """Whether a query of an object may name the owner of custom fields."""
    return "OwnerID" in {element.name for element in elements(REQUESTS[f"{object}QueryRq"].parts)}


def is_list(object: str) -> bool:
    """Whether records of an object have a ListID and a full name, or a TxnID and a number."""
    return object in LIST_OBJECTS
