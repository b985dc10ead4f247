"""Queries of transactions: by ids, by numbers, or everything that passes the filters."""

from __future__ import annotations

from include.qbxml.element import Element, Part, aggregate, choice, flag, ident, integer, text, word
from include.qbxml.tables.query_parts import CURRENCY, DATES, OWNER, REF_NUMBERS, WHICH
from include.qbxml.tables.requests import RETURNED_FIELDS, query

_ENTITY = aggregate("EntityFilter", WHICH)
_ACCOUNT = aggregate("AccountFilter", WHICH)
_PAID = word("PaidStatus", "All", "PaidOnly", "NotPaidOnly")


def _transaction_query(name: str, *last: Part, by_account: bool = True, linked: bool = True) -> Element:
    accounts = (_ACCOUNT,) if by_account else ()
    by_filter = (integer("MaxReturned"), DATES, _ENTITY, *accounts, REF_NUMBERS, CURRENCY, *last)
    which = choice(
        ident("TxnID", many=True),
        text("RefNumber", many=True),
        text("RefNumberCaseSensitive", many=True),
        by_filter,
    )
    linked_part = (flag("IncludeLinkedTxns"),) if linked else ()
    return query(name, which, flag("IncludeLineItems"), *linked_part, RETURNED_FIELDS, OWNER, iterates=True)


_TIME_ENTITY = aggregate("TimeTrackingEntityFilter", choice(ident("ListID", many=True), text("FullName", many=True)))

TRANSACTION_QUERIES = (
    _transaction_query("Invoice", _PAID),
    _transaction_query("SalesOrder", by_account=False),
    _transaction_query("Estimate"),
    _transaction_query("SalesReceipt", linked=False),
    _transaction_query("CreditMemo"),
    _transaction_query("PurchaseOrder"),
    _transaction_query("ReceivePayment", linked=False),
    query(
        "TimeTracking",
        choice(ident("TxnID", many=True), (integer("MaxReturned"), DATES, _TIME_ENTITY)),
        RETURNED_FIELDS,
        iterates=True,
    ),
)
