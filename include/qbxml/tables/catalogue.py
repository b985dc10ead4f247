"""Every request that we may send, by the name of its element.

The order, kinds and lengths are those of the official qbXML 13.0 schema, compared with the 16.0 reference of Intuit:
they are the same for our objects. Elements for other products than QuickBooks Desktop are left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from include.qbxml.element import Element
from include.qbxml.tables.company_queries import COMPANY_QUERIES
from include.qbxml.tables.credit_memo import CREDIT_MEMO_ADD, CREDIT_MEMO_MOD
from include.qbxml.tables.customer import CUSTOMER_ADD, CUSTOMER_MOD
from include.qbxml.tables.estimate import ESTIMATE_ADD, ESTIMATE_MOD
from include.qbxml.tables.invoice import INVOICE_ADD, INVOICE_MOD
from include.qbxml.tables.item_discount import ITEM_DISCOUNT_ADD, ITEM_DISCOUNT_MOD
from include.qbxml.tables.item_group import ITEM_GROUP_ADD, ITEM_GROUP_MOD
from include.qbxml.tables.item_inventory import ITEM_INVENTORY_ADD, ITEM_INVENTORY_MOD
from include.qbxml.tables.item_non_inventory import ITEM_NON_INVENTORY_ADD, ITEM_NON_INVENTORY_MOD
from include.qbxml.tables.item_other_charge import ITEM_OTHER_CHARGE_ADD, ITEM_OTHER_CHARGE_MOD
from include.qbxml.tables.item_service import ITEM_SERVICE_ADD, ITEM_SERVICE_MOD
from include.qbxml.tables.item_subtotal import ITEM_SUBTOTAL_ADD, ITEM_SUBTOTAL_MOD
from include.qbxml.tables.list_queries import LIST_QUERIES
from include.qbxml.tables.purchase_order import PURCHASE_ORDER_ADD, PURCHASE_ORDER_MOD
from include.qbxml.tables.receive_payment import RECEIVE_PAYMENT_ADD, RECEIVE_PAYMENT_MOD
from include.qbxml.tables.removals import REMOVALS
from include.qbxml.tables.report_queries import REPORT_QUERIES
from include.qbxml.tables.sales_order import SALES_ORDER_ADD, SALES_ORDER_MOD
from include.qbxml.tables.sales_receipt import SALES_RECEIPT_ADD, SALES_RECEIPT_MOD
from include.qbxml.tables.time_tracking import TIME_TRACKING_ADD, TIME_TRACKING_MOD
from include.qbxml.tables.transaction_queries import TRANSACTION_QUERIES

_TABLES = (
    CUSTOMER_ADD,
    CUSTOMER_MOD,
    ITEM_SERVICE_ADD,
    ITEM_SERVICE_MOD,
    ITEM_NON_INVENTORY_ADD,
    ITEM_NON_INVENTORY_MOD,
    ITEM_INVENTORY_ADD,
    ITEM_INVENTORY_MOD,
    ITEM_OTHER_CHARGE_ADD,
    ITEM_OTHER_CHARGE_MOD,
    ITEM_DISCOUNT_ADD,
    ITEM_DISCOUNT_MOD,
    ITEM_SUBTOTAL_ADD,
    ITEM_SUBTOTAL_MOD,
    ITEM_GROUP_ADD,
    ITEM_GROUP_MOD,
    INVOICE_ADD,
    INVOICE_MOD,
    SALES_ORDER_ADD,
    SALES_ORDER_MOD,
    ESTIMATE_ADD,
    ESTIMATE_MOD,
    SALES_RECEIPT_ADD,
    SALES_RECEIPT_MOD,
    CREDIT_MEMO_ADD,
    CREDIT_MEMO_MOD,
    PURCHASE_ORDER_ADD,
    PURCHASE_ORDER_MOD,
    RECEIVE_PAYMENT_ADD,
    RECEIVE_PAYMENT_MOD,
    TIME_TRACKING_ADD,
    TIME_TRACKING_MOD,
    *REMOVALS,
    *LIST_QUERIES,
    *TRANSACTION_QUERIES,
    *COMPANY_QUERIES,
    *REPORT_QUERIES,
)

#: By the name of the request's element: `InvoiceAddRq`.
REQUESTS: Final[Mapping[str, Element]] = MappingProxyType({table.name: table for table in _TABLES})

#: What has a ListID; everything else that we write has a TxnID.
LIST_OBJECTS: Final = frozenset(table.name.removesuffix("QueryRq") for table in LIST_QUERIES)
