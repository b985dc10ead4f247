"""Payments that customers make, and what of them is applied to which invoice.

The card data of a payment is left out: none of it passes through this project.
"""

from __future__ import annotations

from include.qbxml.element import aggregate, amount, choice, day, flag, guid, ident, lines, number, ref, text
from include.qbxml.tables.line_parts import CREDIT
from include.qbxml.tables.requests import add, change_transaction

_APPLIED = (
    ident("TxnID", required=True),
    amount("PaymentAmount"),
    CREDIT,
    amount("DiscountAmount"),
    ref("DiscountAccountRef", 159),
    ref("DiscountClassRef", 159, since="11.0"),
)

RECEIVE_PAYMENT_ADD = add(
    "ReceivePayment",
    ref("CustomerRef", 209, required=True),
    ref("ARAccountRef", 159),
    day("TxnDate"),
    text("RefNumber", 20),
    amount("TotalAmount"),
    number("ExchangeRate", since="8.0"),
    ref("PaymentMethodRef", 31),
    lines("Memo", 4095),
    ref("DepositToAccountRef", 159),
    guid("ExternalGUID", since="9.0"),
    # IsAutoApply false is how a payment says that it is applied to nothing yet.
    choice(flag("IsAutoApply"), aggregate("AppliedToTxnAdd", *_APPLIED, many=True), required=True),
)

RECEIVE_PAYMENT_MOD = change_transaction(
    RECEIVE_PAYMENT_ADD,
    instead={"IsAutoApply": aggregate("AppliedToTxnMod", *_APPLIED, many=True)},
)
