"""The lists of a company file, and which list each reference element points to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ListKind:
    """One kind of list record; `space` is what shares ids and names with it, `title` its list in messages."""

    kind: str
    space: str
    title: str
    has_parent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """What a reference element may point to: a space, the kinds in it, and the word that messages use."""

    space: str
    kinds: frozenset[str]
    word: str


_ITEMS = ("ItemService", "ItemNonInventory", "ItemInventory", "ItemOtherCharge", "ItemDiscount")
_TAXES = ("ItemSalesTax", "ItemSalesTaxGroup")
_FLAT_ITEMS = ("ItemSubtotal", "ItemGroup", *_TAXES)

LIST_KINDS: dict[str, ListKind] = {
    kind.kind: kind
    for kind in (
        ListKind(kind="Customer", space="name", title="Customers", has_parent=True),
        ListKind(kind="Vendor", space="name", title="Vendors"),
        ListKind(kind="Employee", space="name", title="Employees"),
        ListKind(kind="OtherName", space="name", title="Other Names"),
        *(ListKind(kind=kind, space="item", title="Items", has_parent=True) for kind in _ITEMS),
        *(ListKind(kind=kind, space="item", title="Items") for kind in _FLAT_ITEMS),
        ListKind(kind="Account", space="account", title="Accounts", has_parent=True),
        ListKind(kind="Class", space="class", title="Classes", has_parent=True),
        ListKind(kind="StandardTerms", space="terms", title="Terms"),
        ListKind(kind="DateDrivenTerms", space="terms", title="Terms"),
        ListKind(kind="SalesRep", space="sales_rep", title="Sales Reps"),
        ListKind(kind="CustomerType", space="customer_type", title="Customer Types", has_parent=True),
        ListKind(kind="VendorType", space="vendor_type", title="Vendor Types", has_parent=True),
        ListKind(kind="JobType", space="job_type", title="Job Types", has_parent=True),
        ListKind(kind="CustomerMsg", space="customer_msg", title="Customer Messages"),
        ListKind(kind="PaymentMethod", space="payment_method", title="Payment Methods"),
        ListKind(kind="ShipMethod", space="ship_method", title="Ship Methods"),
        ListKind(kind="SalesTaxCode", space="sales_tax_code", title="Sales Tax Codes"),
        ListKind(kind="Template", space="template", title="Templates"),
        ListKind(kind="PriceLevel", space="price_level", title="Price Levels"),
        ListKind(kind="Currency", space="currency", title="Currencies"),
    )
}

#: A query that answers with several kinds.
UNIONS: dict[str, tuple[str, ...]] = {
    "Item": (*_ITEMS, *_FLAT_ITEMS),
    "Entity": ("Customer", "Vendor", "Employee", "OtherName"),
    "Terms": ("StandardTerms", "DateDrivenTerms"),
}

ITEM_KINDS = frozenset(UNIONS["Item"])

_CUSTOMER = Reference(space="name", kinds=frozenset({"Customer"}), word="Customer")
_VENDOR = Reference(space="name", kinds=frozenset({"Vendor"}), word="Vendor")
_ACCOUNT = Reference(space="account", kinds=frozenset({"Account"}), word="Account")
_TAX_CODE = Reference(space="sales_tax_code", kinds=frozenset({"SalesTaxCode"}), word="Sales Tax Code")
_METHOD = Reference(space="payment_method", kinds=frozenset({"PaymentMethod"}), word="Payment Method")

REFERENCES: dict[str, Reference] = {
    "CustomerRef": _CUSTOMER,
    "VendorRef": _VENDOR,
    "PrefVendorRef": _VENDOR,
    "TaxVendorRef": _VENDOR,
    "EntityRef": Reference(space="name", kinds=frozenset({"Employee", "Vendor", "OtherName"}), word="Entity"),
    "SalesRepEntityRef": Reference(space="name", kinds=frozenset(UNIONS["Entity"]), word="Entity"),
    "ShipToEntityRef": Reference(space="name", kinds=frozenset(UNIONS["Entity"]), word="Entity"),
    "ItemRef": Reference(space="item", kinds=ITEM_KINDS - {"ItemGroup", "ItemSalesTaxGroup"}, word="Item"),
    "ItemGroupRef": Reference(space="item", kinds=frozenset({"ItemGroup"}), word="Item"),
    "ItemServiceRef": Reference(space="item", kinds=frozenset({"ItemService"}), word="Item"),
    "ItemSalesTaxRef": Reference(space="item", kinds=frozenset(_TAXES), word="Item"),
    "AccountRef": _ACCOUNT,
    "ARAccountRef": _ACCOUNT,
    "IncomeAccountRef": _ACCOUNT,
    "ExpenseAccountRef": _ACCOUNT,
    "COGSAccountRef": _ACCOUNT,
    "AssetAccountRef": _ACCOUNT,
    "DepositToAccountRef": _ACCOUNT,
    "DiscountAccountRef": _ACCOUNT,
    "PrefillAccountRef": _ACCOUNT,
    "OverrideItemAccountRef": _ACCOUNT,
    "ClassRef": Reference(space="class", kinds=frozenset({"Class"}), word="Class"),
    "DiscountClassRef": Reference(space="class", kinds=frozenset({"Class"}), word="Class"),
    "TermsRef": Reference(space="terms", kinds=frozenset(UNIONS["Terms"]), word="Terms"),
    "SalesRepRef": Reference(space="sales_rep", kinds=frozenset({"SalesRep"}), word="Sales Rep"),
    "CustomerTypeRef": Reference(space="customer_type", kinds=frozenset({"CustomerType"}), word="Customer Type"),
    "VendorTypeRef": Reference(space="vendor_type", kinds=frozenset({"VendorType"}), word="Vendor Type"),
    "JobTypeRef": Reference(space="job_type", kinds=frozenset({"JobType"}), word="Job Type"),
    "CustomerMsgRef": Reference(space="customer_msg", kinds=frozenset({"CustomerMsg"}), word="Customer Message"),
    "PaymentMethodRef": _METHOD,
    "PreferredPaymentMethodRef": _METHOD,
    "ShipMethodRef": Reference(space="ship_method", kinds=frozenset({"ShipMethod"}), word="Ship Method"),
    "SalesTaxCodeRef": _TAX_CODE,
    "CustomerSalesTaxCodeRef": _TAX_CODE,
    "TemplateRef": Reference(space="template", kinds=frozenset({"Template"}), word="Template"),
    "PriceLevelRef": Reference(space="price_level", kinds=frozenset({"PriceLevel"}), word="Price Level"),
    "CurrencyRef": Reference(space="currency", kinds=frozenset({"Currency"}), word="Currency"),
}

#: References to features that this company file does not have.
UNAVAILABLE = frozenset(
    {
        "InventorySiteRef",
        "InventorySiteLocationRef",
        "UnitOfMeasureSetRef",
        "OverrideUOMSetRef",
        "PayrollItemWageRef",
        "BillingRateRef",
    }
)
