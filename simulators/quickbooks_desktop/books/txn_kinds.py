"""The transactions of a company file and how they differ; everything else about them is the same code."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class TxnKind:
    """One kind of transaction.

    `ar_sign` is the effect on the customer's balance, `stock_sign` on the quantity on hand, `total_field` where the
    answer shows the total, `feature` the switch that it needs, `template` its default form, `numbered` whether
    QuickBooks counts RefNumber on, `defaults` the fields that QuickBooks fills in.
    """

    kind: str
    entity: str = "CustomerRef"
    ar_sign: int = 0
    stock_sign: int = 0
    total_field: str = "TotalAmount"
    feature: str = ""
    template: str = ""
    taxed: bool = True
    numbered: bool = True
    needs_lines: bool = False
    purchase: bool = False
    voidable: bool = False
    defaults: tuple[tuple[str, str], ...] = ()
    accounts: tuple[tuple[str, str], ...] = ()  #: account reference -> its default account


_RECEIVABLE = (("ARAccountRef", "Accounts Receivable"),)
_UNDEPOSITED = (("DepositToAccountRef", "Undeposited Funds"),)
_TO_SEND = (("IsToBePrinted", "true"), ("IsToBeEmailed", "false"))

TXN_KINDS: dict[str, TxnKind] = {
    kind.kind: kind
    for kind in (
        TxnKind(
            kind="Invoice",
            ar_sign=1,
            stock_sign=-1,
            total_field="BalanceRemaining",
            template="Intuit Service Invoice",
            voidable=True,
            defaults=(("IsPending", "false"), ("IsFinanceCharge", "false"), *_TO_SEND),
            accounts=_RECEIVABLE,
        ),
        TxnKind(
            kind="SalesReceipt",
            stock_sign=-1,
            template="Custom Sales Receipt",
            needs_lines=True,
            voidable=True,
            defaults=(("IsPending", "false"), *_TO_SEND),
            accounts=_UNDEPOSITED,
        ),
        TxnKind(
            kind="CreditMemo",
            ar_sign=-1,
            stock_sign=1,
            template="Custom Credit Memo",
            needs_lines=True,
            voidable=True,
            defaults=(("IsPending", "false"), *_TO_SEND),
            accounts=_RECEIVABLE,
        ),
        TxnKind(
            kind="Estimate",
            feature="estimates",
            template="Custom Estimate",
            needs_lines=True,
            defaults=(("IsActive", "true"), ("IsToBeEmailed", "false")),
        ),
        TxnKind(
            kind="SalesOrder",
            feature="sales-orders",
            template="Custom Sales Order",
            needs_lines=True,
            defaults=(("IsManuallyClosed", "false"), *_TO_SEND),
        ),
        TxnKind(
            kind="PurchaseOrder",
            entity="VendorRef",
            feature="inventory",
            template="Custom Purchase Order",
            taxed=False,
            needs_lines=True,
            purchase=True,
            defaults=(("IsManuallyClosed", "false"), ("IsFullyReceived", "false"), *_TO_SEND),
        ),
        TxnKind(
            kind="ReceivePayment",
            ar_sign=-1,
            taxed=False,
            numbered=False,
            accounts=(*_RECEIVABLE, *_UNDEPOSITED),
        ),
        TxnKind(
            kind="TimeTracking",
            entity="EntityRef",
            taxed=False,
            numbered=False,
            defaults=(("BillableStatus", "NotBillable"),),
        ),
    )
}
