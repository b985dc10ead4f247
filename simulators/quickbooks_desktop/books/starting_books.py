"""What a company has before anybody has typed anything: accounts, terms, tax codes, forms, methods."""

from __future__ import annotations

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.qbxml.grammar import Fields

_ACCOUNTS = (
    ("Checking", "Bank", None),
    ("Accounts Receivable", "AccountsReceivable", "AccountsReceivable"),
    ("Undeposited Funds", "OtherCurrentAsset", "UndepositedFunds"),
    ("Inventory Asset", "OtherCurrentAsset", "InventoryAssets"),
    ("Accounts Payable", "AccountsPayable", "AccountsPayable"),
    ("Sales Tax Payable", "OtherCurrentLiability", "SalesTaxPayable"),
    ("Opening Balance Equity", "Equity", "OpeningBalanceEquity"),
    ("Sales", "Income", None),
    ("Service Income", "Income", None),
    ("Shipping Income", "Income", None),
    ("Discounts Given", "Income", None),
    ("Cost of Goods Sold", "CostOfGoodsSold", "CostOfGoodsSold"),
    ("Purchases", "CostOfGoodsSold", None),
    ("Office Supplies", "Expense", None),
    ("Other Income", "OtherIncome", None),
)
_TEMPLATES = (
    ("Intuit Service Invoice", "Invoice"),
    ("Intuit Product Invoice", "Invoice"),
    ("Custom Sales Receipt", "SalesReceipt"),
    ("Custom Credit Memo", "CreditMemo"),
    ("Custom Estimate", "Estimate"),
    ("Custom Sales Order", "SalesOrder"),
    ("Custom Purchase Order", "PurchaseOrder"),
)
_TERMS = (("Due on receipt", "0"), ("Net 15", "15"), ("Net 30", "30"), ("Net 60", "60"))
_TAX_CODES = (("Tax", "true", "Taxable Sales"), ("Non", "false", "Non-Taxable Sales"))
_TAX_ITEMS = (("Out of State", "0.0", "Out-of-state sale, exempt from sales tax"), ("State Tax", "5.0", "Sales tax"))
_PAYMENT_METHODS = (("Cash", "Cash"), ("Check", "Check"), ("Visa", "Visa"), ("MasterCard", "MasterCard"))
_SHIP_METHODS = ("UPS", "FedEx", "US Mail")
_CUSTOMER_TYPES = ("Corporate", "Retail")


def furnish(books: Books) -> None:
    """Fill an empty company file; call it inside a transaction."""
    for name, kind, special in _ACCOUNTS:
        body: Fields = {"AccountType": kind, **({"SpecialAccountType": special} if special else {})}
        books.new_record("Account", name, body)
    for name, kind in _TEMPLATES:
        books.new_record("Template", name, {"TemplateType": kind})
    for name, days in _TERMS:
        books.new_record("StandardTerms", name, {"StdDueDays": days, "StdDiscountDays": "0", "DiscountPct": "0.00"})
    for name, taxable, description in _TAX_CODES:
        books.new_record("SalesTaxCode", name, {"IsTaxable": taxable, "Desc": description})
    for name, rate, description in _TAX_ITEMS:
        books.new_record("ItemSalesTax", name, {"TaxRate": rate, "ItemDesc": description})
    for name, kind in _PAYMENT_METHODS:
        books.new_record("PaymentMethod", name, {"PaymentMethodType": kind})
    for name in _SHIP_METHODS:
        books.new_record("ShipMethod", name, {})
    for name in _CUSTOMER_TYPES:
        books.new_record("CustomerType", name, {})
