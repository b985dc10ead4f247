"""Queries of lists: by ids, by full names, or everything that passes the filters."""

from __future__ import annotations

from include.qbxml.element import Element, Part, choice, ident, integer, text, word
from include.qbxml.tables.query_parts import (
    ACTIVE_STATUS,
    CLASS,
    CURRENCY,
    MODIFIED,
    NAMES,
    OWNER,
    TOTAL_BALANCE,
)
from include.qbxml.tables.requests import RETURNED_FIELDS, query

_ACCOUNT_TYPES = (
    "AccountsPayable",
    "AccountsReceivable",
    "Bank",
    "CostOfGoodsSold",
    "CreditCard",
    "Equity",
    "Expense",
    "FixedAsset",
    "Income",
    "LongTermLiability",
    "NonPosting",
    "OtherAsset",
    "OtherCurrentAsset",
    "OtherCurrentLiability",
    "OtherExpense",
    "OtherIncome",
)


def _list_query(name: str, *filters: Part, custom_fields: bool = True, iterates: bool = True) -> Element:
    by_filter = (integer("MaxReturned"), ACTIVE_STATUS, *MODIFIED, NAMES, *filters)
    which = choice(ident("ListID", many=True), text("FullName", many=True), by_filter)
    return query(name, which, RETURNED_FIELDS, *((OWNER,) if custom_fields else ()), iterates=iterates)


LIST_QUERIES = (
    _list_query("Customer", TOTAL_BALANCE, CURRENCY, CLASS),
    _list_query("Vendor", TOTAL_BALANCE, CURRENCY, CLASS),
    _list_query("Item"),
    _list_query("ItemService", CLASS),
    _list_query("ItemNonInventory", CLASS),
    _list_query("ItemInventory", CLASS),
    _list_query("ItemOtherCharge", CLASS),
    _list_query("ItemDiscount", CLASS),
    _list_query("ItemSubtotal"),
    _list_query("ItemGroup"),
    _list_query("ItemSalesTax", CLASS),
    _list_query("Account", word("AccountType", *_ACCOUNT_TYPES, many=True), CURRENCY, iterates=False),
    _list_query("Class", custom_fields=False, iterates=False),
    _list_query("SalesTaxCode", custom_fields=False, iterates=False),
    _list_query("StandardTerms", custom_fields=False, iterates=False),
    _list_query("Terms", custom_fields=False, iterates=False),
)
