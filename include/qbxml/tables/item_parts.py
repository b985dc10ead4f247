"""What several kinds of item have in common."""

from __future__ import annotations

from include.qbxml.element import aggregate, choice, flag, lines, percent, price, ref, text
from include.qbxml.tables.changes import changed

BAR_CODE = aggregate(
    "BarCode",
    text("BarCodeValue", 50),
    flag("AssignEvenIfUsed"),
    flag("AllowOverride"),
    since="12.0",
)

#: Stands behind the set of units, in a change only.
FORCE_UNIT_CHANGE = flag("ForceUOMChange")

_ONE_WAY = (lines("Desc", 4095), choice(price("Price"), percent("PricePercent")), ref("AccountRef", 159))
_BOTH_WAYS = (
    lines("SalesDesc", 4095),
    price("SalesPrice"),
    ref("IncomeAccountRef", 159),
    lines("PurchaseDesc", 4095),
    price("PurchaseCost"),
    ref("ExpenseAccountRef", 159),
    ref("PrefVendorRef", 41),
)

#: Sold or bought, or both: each with accounts of its own.
SALE_OR_PURCHASE_ADD = choice(
    aggregate("SalesOrPurchase", *_ONE_WAY), aggregate("SalesAndPurchase", *_BOTH_WAYS), required=True
)

#: A change says the same under names that end in Mod, and whether earlier transactions move to the new account.
SALE_OR_PURCHASE_MOD = choice(
    aggregate("SalesOrPurchaseMod", *changed(_ONE_WAY, after={"AccountRef": flag("ApplyAccountRefToExistingTxns")})),
    aggregate(
        "SalesAndPurchaseMod",
        *changed(
            _BOTH_WAYS,
            after={
                "IncomeAccountRef": flag("ApplyIncomeAccountRefToExistingTxns"),
                "ExpenseAccountRef": flag("ApplyExpenseAccountRefToExistingTxns"),
            },
        ),
    ),
)
