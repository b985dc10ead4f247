"""The fields that we read of each object (IncludeRetElement), so that an answer carries no more than is used.

Without them QuickBooks sends everything: printed address blocks, templates, messages. Lines also need
`include_lines`, linked transactions `include_linked`, and custom fields the OwnerID.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_STATE = ("TimeCreated", "TimeModified", "EditSequence")
_LIST = ("ListID", *_STATE, "Name", "FullName", "IsActive", "ExternalGUID", "DataExtRet")
_CHILD = (*_LIST, "ParentRef", "Sublevel")
_ITEM = (*_CHILD, "ClassRef", "SalesTaxCodeRef")
_TRADED = (*_ITEM, "SalesOrPurchase", "SalesAndPurchase")
_TXN = ("TxnID", *_STATE, "TxnNumber", "TxnDate", "RefNumber", "Memo", "ExternalGUID", "DataExtRet")
_MONEY = ("CurrencyRef", "ExchangeRate")
_SALE = (
    *_TXN,
    *_MONEY,
    "CustomerRef",
    "ClassRef",
    "DueDate",
    "SalesRepRef",
    "Subtotal",
    "ItemSalesTaxRef",
    "SalesTaxPercentage",
    "SalesTaxTotal",
    "Other",
)
_ON_TERMS = (*_SALE, "PONumber", "TermsRef", "LinkedTxn")
_ADDRESSES = ("BillAddress", "ShipAddress")


def _lines(name: str) -> tuple[str, ...]:
    return f"{name}LineRet", f"{name}LineGroupRet"


#: Object -> the names of its fields, for `modified_since` and `by_ids`; an object that is not here is read whole.
RETURNED_FIELDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "Customer": (
            *_CHILD,
            *_ADDRESSES,
            "ClassRef",
            "CompanyName",
            "Salutation",
            "FirstName",
            "MiddleName",
            "LastName",
            "JobTitle",
            "Phone",
            "AltPhone",
            "Fax",
            "Email",
            "Cc",
            "Contact",
            "AltContact",
            "AdditionalContactRef",
            "CustomerTypeRef",
            "TermsRef",
            "SalesRepRef",
            "Balance",
            "TotalBalance",
            "SalesTaxCodeRef",
            "ItemSalesTaxRef",
            "ResaleNumber",
            "AccountNumber",
            "CreditLimit",
            "JobStatus",
            "JobStartDate",
            "JobProjectedEndDate",
            "JobEndDate",
            "JobDesc",
            "JobTypeRef",
            "Notes",
            "PriceLevelRef",
            "CurrencyRef",
        ),
        "ItemService": (*_TRADED, "UnitOfMeasureSetRef"),
        "ItemNonInventory": (*_TRADED, "ManufacturerPartNumber", "UnitOfMeasureSetRef"),
        "ItemOtherCharge": _TRADED,
        "ItemInventory": (
            *_ITEM,
            "ManufacturerPartNumber",
            "UnitOfMeasureSetRef",
            "SalesDesc",
            "SalesPrice",
            "IncomeAccountRef",
            "PurchaseDesc",
            "PurchaseCost",
            "COGSAccountRef",
            "PrefVendorRef",
            "AssetAccountRef",
            "ReorderPoint",
            "QuantityOnHand",
            "AverageCost",
            "QuantityOnOrder",
            "QuantityOnSalesOrder",
        ),
        "ItemDiscount": (
            *_CHILD,
            "ClassRef",
            "ItemDesc",
            "SalesTaxCodeRef",
            "DiscountRate",
            "DiscountRatePercent",
            "AccountRef",
        ),
        "ItemSubtotal": (*(name for name in _LIST if name != "FullName"), "ItemDesc"),
        "ItemGroup": (
            *(name for name in _LIST if name != "FullName"),
            "ItemDesc",
            "IsPrintItemsInGroup",
            "ItemGroupLine",
        ),
        "Invoice": (
            *_ON_TERMS,
            *_ADDRESSES,
            "ARAccountRef",
            "IsPending",
            "ShipDate",
            "AppliedAmount",
            "BalanceRemaining",
            "IsPaid",
            *_lines("Invoice"),
        ),
        "SalesReceipt": (
            *_SALE,
            *_ADDRESSES,
            "IsPending",
            "CheckNumber",
            "PaymentMethodRef",
            "ShipDate",
            "TotalAmount",
            "DepositToAccountRef",
            *_lines("SalesReceipt"),
        ),
        "CreditMemo": (
            *_ON_TERMS,
            *_ADDRESSES,
            "ARAccountRef",
            "IsPending",
            "ShipDate",
            "TotalAmount",
            "CreditRemaining",
            *_lines("CreditMemo"),
        ),
        "Estimate": (*_ON_TERMS, *_ADDRESSES, "IsActive", "TotalAmount", *_lines("Estimate")),
        "SalesOrder": (
            *_ON_TERMS,
            *_ADDRESSES,
            "ShipDate",
            "TotalAmount",
            "IsManuallyClosed",
            "IsFullyInvoiced",
            *_lines("SalesOrder"),
        ),
        "ReceivePayment": (
            *_TXN,
            *_MONEY,
            "CustomerRef",
            "ARAccountRef",
            "TotalAmount",
            "PaymentMethodRef",
            "DepositToAccountRef",
            "UnusedPayment",
            "UnusedCredits",
            "AppliedToTxnRet",
        ),
    }
)
