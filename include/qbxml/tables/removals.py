"""Deletions and voidings, and the queries for what was deleted in the last 90 days."""

from __future__ import annotations

from include.qbxml.element import ident, word
from include.qbxml.tables.query_parts import DELETED
from include.qbxml.tables.requests import RETURNED_FIELDS, query, remove

#: The records of ours; the schema knows more.
LIST_TYPES = (
    "Customer",
    "Vendor",
    "ItemService",
    "ItemNonInventory",
    "ItemInventory",
    "ItemOtherCharge",
    "ItemDiscount",
    "ItemSubtotal",
    "ItemGroup",
)
#: An order, an estimate, a payment or hours cannot be voided, only deleted.
VOIDABLE_TYPES = ("CreditMemo", "Invoice", "SalesReceipt")
TRANSACTION_TYPES = (
    *VOIDABLE_TYPES,
    "Estimate",
    "PurchaseOrder",
    "ReceivePayment",
    "SalesOrder",
    "TimeTracking",
)

_ID = ident("TxnID", required=True)

REMOVALS = (
    remove("ListDel", word("ListDelType", *LIST_TYPES, required=True), ident("ListID", required=True)),
    remove("TxnDel", word("TxnDelType", *TRANSACTION_TYPES, required=True), _ID),
    remove("TxnVoid", word("TxnVoidType", *VOIDABLE_TYPES, required=True), _ID),
    query("TxnDeleted", word("TxnDelType", *TRANSACTION_TYPES, required=True, many=True), DELETED, RETURNED_FIELDS),
    query("ListDeleted", word("ListDelType", *LIST_TYPES, required=True, many=True), DELETED, RETURNED_FIELDS),
)
