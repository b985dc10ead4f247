"""What the person who receives the money does: payments, deposits, credits, and cheques that bounce.

Each returns the answers of QuickBooks. An invoice, payment or credit memo is named by its TxnID or its number, and an
amount is text such as `50.00`; a day is `2026-03-02`, empty for today.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from pathlib import Path
from xml.sax.saxutils import escape

from simulators.quickbooks_desktop.books.company_file import Clock, wall_time
from simulators.quickbooks_desktop.people.enter import enter, remove
from simulators.quickbooks_desktop.people.found import list_record, sold_item, transaction
from simulators.quickbooks_desktop.qbxml.grammar import Fields


def pay(
    path: Path, invoice: str, *, amount: str = "", day: str = "", ref_number: str = "", now: Clock = wall_time
) -> str:
    """Receive a payment for an invoice: all that is open, a part, or more, of which the rest stays unused."""
    _, fields = transaction(path, ("Invoice",), invoice, now)
    due = Decimal(fields["BalanceRemaining"])
    paid = _amount(amount) if amount else due
    applied = (
        f"<AppliedToTxnAdd><TxnID>{fields['TxnID']}</TxnID><PaymentAmount>{min(paid, due):.2f}</PaymentAmount>"
        "</AppliedToTxnAdd>"
        if due
        else "<IsAutoApply>false</IsAutoApply>"
    )
    return _receive(path, fields["CustomerRef"]["ListID"], paid, day, ref_number, applied, now)


def deposit(
    path: Path, customer: str, amount: str, *, day: str = "", ref_number: str = "", now: Clock = wall_time
) -> str:
    """Receive a payment of a customer, or a job, for which there is no invoice yet."""
    list_id = list_record(path, "Customer", customer, now)["ListID"]
    return _receive(path, list_id, _amount(amount), day, ref_number, "<IsAutoApply>false</IsAutoApply>", now)


def apply(path: Path, credit: str, invoice: str, *, amount: str = "", now: Clock = wall_time) -> str:
    """Apply an unused payment or a credit memo to an invoice: the amount, or as much as both sides have left."""
    kind, source = transaction(path, ("ReceivePayment", "CreditMemo"), credit, now)
    _, target = transaction(path, ("Invoice",), invoice, now)
    left = Decimal(source["UnusedPayment" if kind == "ReceivePayment" else "CreditRemaining"])
    used = _amount(amount) if amount else min(left, Decimal(target["BalanceRemaining"]))
    if kind == "CreditMemo":
        inner = f"<CreditTxnID>{source['TxnID']}</CreditTxnID><AppliedAmount>{used:.2f}</AppliedAmount>"
        return enter(path, _mod("Invoice", target, f"<SetCredit>{inner}</SetCredit>"), now=now)
    before = sum(
        (
            Decimal(row["Amount"])
            for row in source.get("AppliedToTxnRet", ())
            if row["TxnID"] == target["TxnID"] and row.get("Amount")
        ),
        Decimal(0),
    )
    inner = f"<TxnID>{target['TxnID']}</TxnID><PaymentAmount>{before + used:.2f}</PaymentAmount>"
    return enter(path, _mod("ReceivePayment", source, f"<AppliedToTxnMod>{inner}</AppliedToTxnMod>"), now=now)


def bounce(path: Path, payment: str, *, now: Clock = wall_time) -> str:
    """Delete a payment, as people do when the cheque came back; what it paid is open again."""
    _, fields = transaction(path, ("ReceivePayment",), payment, now)
    return remove(path, "delete", "ReceivePayment", fields["TxnID"], now=now)


def credit(
    path: Path,
    customer: str,
    amount: str,
    *,
    item: str = "",
    day: str = "",
    ref_number: str = "",
    now: Clock = wall_time,
) -> str:
    """Write a credit memo of one line for a customer; without an item, of the first one that there is."""
    list_id = list_record(path, "Customer", customer, now)["ListID"]
    line = (
        f"<CreditMemoLineAdd><ItemRef><FullName>{escape(item or sold_item(path, now))}</FullName></ItemRef>"
        f"<Amount>{_amount(amount):.2f}</Amount></CreditMemoLineAdd>"
    )
    body = f"<CustomerRef><ListID>{list_id}</ListID></CustomerRef>{_head(day, ref_number)}{line}"
    return enter(path, f"<CreditMemoAddRq><CreditMemoAdd>{body}</CreditMemoAdd></CreditMemoAddRq>", now=now)


def _receive(path: Path, list_id: str, amount: Decimal, day: str, ref_number: str, applied: str, now: Clock) -> str:
    body = (
        f"<CustomerRef><ListID>{list_id}</ListID></CustomerRef>{_head(day, ref_number)}"
        f"<TotalAmount>{amount:.2f}</TotalAmount>{applied}"
    )
    text = f"<ReceivePaymentAddRq><ReceivePaymentAdd>{body}</ReceivePaymentAdd></ReceivePaymentAddRq>"
    return enter(path, text, now=now)


def _mod(kind: str, fields: Fields, inner: str) -> str:
    state = f"<TxnID>{fields['TxnID']}</TxnID><EditSequence>{fields['EditSequence']}</EditSequence>"
    return f"<{kind}ModRq><{kind}Mod>{state}{inner}</{kind}Mod></{kind}ModRq>"


def _head(day: str, ref_number: str) -> str:
    given = (("TxnDate", day), ("RefNumber", ref_number))
    return "".join(f"<{name}>{escape(value)}</{name}>" for name, value in given if value)


def _amount(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValueError(f"{text!r} is no amount: write it as 50.00") from error
