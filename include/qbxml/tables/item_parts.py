"""What several kinds of item have in common."""

from __future__ import annotations

from include.qbxml.element import aggregate, choice, flag, lines, percent, price, ref, text

BAR_CODE = aggregate(
    "BarCode",
    text("BarCodeValue", 50),
    flag("AssignEvenIfUsed"),
    flag("AllowOverride"),
    since="12.0",
)

#: Sold or bought, or both: each with accounts of its own.
SALE_OR_PURCHASE_ADD = choice(
    aggregate(
        "SalesOrPurchase",
        lines("Desc", 4095),
        choice(price("Price"), percent("PricePercent")),
        ref("AccountRef", 159),
    ),
    aggregate(
        "SalesAndPurchase",
        lines("SalesDesc", 4095),
        price("SalesPrice"),
        ref("IncomeAccountRef", 159),
        lines("PurchaseDesc", 4095),
        price("PurchaseCost"),
        ref("ExpenseAccountRef", 159),
        ref("PrefVendorRef", 41),
    ),
    required=True,
)

#: A change says the same under names that end in Mod, and whether earlier transactions move to the new account.
SALE_OR_PURCHASE_MOD = choice(
    aggregate(
        "SalesOrPurchaseMod",
        lines("Desc", 4095),
        choice(price("Price"), percent("PricePercent")),
        ref("AccountRef", 159),
        flag("ApplyAccountRefToExistingTxns"),
    ),
    aggregate(
        "SalesAndPurchaseMod",
        lines("SalesDesc", 4095),
        price("SalesPrice"),
        ref("IncomeAccountRef", 159),
        flag("ApplyIncomeAccountRefToExistingTxns"),
        lines("PurchaseDesc", 4095),
        price("PurchaseCost"),
        ref("ExpenseAccountRef", 159),
        flag("ApplyExpenseAccountRefToExistingTxns"),
        ref("PrefVendorRef", 41),
    ),
)
