"""Payments, credits and what they leave open."""

import pytest

from tests.kit.quickbooks_desk import Desk, Reply, code, line, text, texts
from tests.unit.simulators.quickbooks_desktop.test_invoices import mod


def payment(amount: str, how: str, customer: str = "Abercrombie") -> str:
    return (
        f"<ReceivePaymentAddRq><ReceivePaymentAdd><CustomerRef><FullName>{customer}</FullName></CustomerRef>"
        f"<TotalAmount>{amount}</TotalAmount>{how}</ReceivePaymentAdd></ReceivePaymentAddRq>"
    )


def applied(invoice: Reply, amount: str, inner: str = "", verb: str = "Add") -> str:
    return (
        f"<AppliedToTxn{verb}><TxnID>{text(invoice, 'TxnID')}</TxnID><PaymentAmount>{amount}</PaymentAmount>{inner}"
        f"</AppliedToTxn{verb}>"
    )


def read(desk: Desk, invoice: Reply) -> Reply:
    return desk.one(
        f"<InvoiceQueryRq><TxnID>{text(invoice, 'TxnID')}</TxnID><IncludeLinkedTxns>true</IncludeLinkedTxns>"
        "</InvoiceQueryRq>"
    )[0]


def hundred(desk: Desk, head: str = "") -> Reply:
    return desk.invoice(line(inner="<Amount>100.00</Amount>"), head=head)


def credit_memo(desk: Desk, amount: str) -> Reply:
    inner = line(kind="CreditMemo", inner=f"<Amount>{amount}</Amount>")
    body = f"<CustomerRef><FullName>Abercrombie</FullName></CustomerRef>{inner}"
    return desk.made(f"<CreditMemoAddRq><CreditMemoAdd>{body}</CreditMemoAdd></CreditMemoAddRq>")


def test_part_payment_shows_a_negative_applied_amount_and_the_rest(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    paid = desk.made(payment("55.00", applied(invoice, "55.00")))
    found = read(desk, invoice)
    assert [text(found, name) for name in ("AppliedAmount", "BalanceRemaining", "IsPaid")] == [
        "-55.00",
        "45.00",
        "false",
    ]
    assert text(found, "LinkedTxn/TxnID") == text(paid, "TxnID")
    assert (text(found, "LinkedTxn/TxnType"), text(found, "LinkedTxn/Amount")) == ("ReceivePayment", "-55.00")
    assert text(paid, "AppliedToTxnRet/BalanceRemaining") == "45.00"
    assert text(paid, "UnusedPayment") == "0.00"


def test_full_payment_makes_the_invoice_paid_and_the_balance_zero(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    desk.made(payment("100.00", applied(invoice, "100.00")))
    assert text(read(desk, invoice), "IsPaid") == "true"
    assert texts(desk.one("<CustomerQueryRq />"), "CustomerRet/Balance") == ["0.00"]


def test_a_payment_leaves_time_modified_of_the_invoice_alone(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    desk.wait(60)
    desk.made(payment("10.00", applied(invoice, "10.00")))
    assert text(read(desk, invoice), "EditSequence") == text(invoice, "EditSequence")


def test_a_payment_can_be_told_to_touch_the_invoice(desk: Desk) -> None:
    desk.turn("payment-touches-invoice", "on")
    invoice = hundred(desk.stocked())
    desk.wait(60)
    desk.made(payment("10.00", applied(invoice, "10.00")))
    assert text(read(desk, invoice), "TimeModified") > text(invoice, "TimeModified")


@pytest.mark.parametrize("touches", ["off", "on"])
def test_a_deleted_payment_touches_the_invoice_like_the_payment_did(desk: Desk, touches: str) -> None:
    desk.turn("payment-touches-invoice", touches)
    invoice = hundred(desk.stocked())
    paid = desk.made(payment("10.00", applied(invoice, "10.00")))
    before = text(read(desk, invoice), "TimeModified")
    desk.wait(60)
    desk.one(f"<TxnDelRq><TxnDelType>ReceivePayment</TxnDelType><TxnID>{text(paid, 'TxnID')}</TxnID></TxnDelRq>")
    assert (text(read(desk, invoice), "TimeModified") > before) == (touches == "on")


def test_paying_more_than_is_due_is_refused_with_the_verbatim_sentence(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    reply = desk.one(payment("129.43", applied(invoice, "129.43")))
    assert code(reply) == 3210
    assert reply.get("statusMessage") == (
        'The "AppliedToTxnAdd payment amount" field has an invalid value "129.43".  '
        "QuickBooks error message: You cannot pay more than the amount due."
    )
    assert text(read(desk, invoice), "BalanceRemaining") == "100.00"


def test_a_payment_cannot_be_applied_beyond_itself(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    assert code(desk.one(payment("10.00", applied(invoice, "20.00")))) == 3210


def test_automatic_application_starts_with_the_oldest_invoice(desk: Desk) -> None:
    newer = hundred(desk.stocked(), "<TxnDate>2026-02-01</TxnDate>")
    older = hundred(desk, "<TxnDate>2026-01-01</TxnDate>")
    paid = desk.made(payment("150.00", "<IsAutoApply>true</IsAutoApply>"))
    assert texts(paid, "AppliedToTxnRet/Amount") != []
    assert [text(read(desk, invoice), "BalanceRemaining") for invoice in (older, newer)] == ["0.00", "50.00"]


def test_unapplied_payment_stays_unused_and_lowers_the_balance(desk: Desk) -> None:
    hundred(desk.stocked())
    paid = desk.made(payment("30.00", "<IsAutoApply>false</IsAutoApply>"))
    assert text(paid, "UnusedPayment") == "30.00"
    assert texts(desk.one("<CustomerQueryRq />"), "CustomerRet/Balance") == ["70.00"]


def test_discount_taken_counts_towards_the_invoice(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    account = "<DiscountAccountRef><FullName>Discounts Given</FullName></DiscountAccountRef>"
    discount = f"<DiscountAmount>2.00</DiscountAmount>{account}"
    paid = desk.made(payment("98.00", applied(invoice, "98.00", discount)))
    assert text(paid, "AppliedToTxnRet/DiscountAccountRef/FullName") == "Discounts Given"
    assert text(read(desk, invoice), "IsPaid") == "true"
    assert texts(desk.one("<CustomerQueryRq />"), "CustomerRet/Balance") == ["0.00"]


def test_credit_memo_is_applied_to_an_invoice(desk: Desk) -> None:
    credit = credit_memo(desk.stocked(), "30.00")
    txn_id = text(credit, "TxnID")
    set_credit = f"<SetCredit><CreditTxnID>{txn_id}</CreditTxnID><AppliedAmount>{{}}</AppliedAmount></SetCredit>"
    invoice = hundred(desk, set_credit.format("20.00"))
    assert text(invoice, "BalanceRemaining") == "80.00"
    reply = desk.one(f"<CreditMemoQueryRq><TxnID>{text(credit, 'TxnID')}</TxnID></CreditMemoQueryRq>")
    assert texts(reply, "CreditMemoRet/CreditRemaining") == ["10.00"]
    over = mod(invoice, set_credit.format("10.01"))
    assert code(desk.one(over)) == 3210


def test_a_payment_can_be_taken_off_an_invoice_again(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    paid = desk.made(payment("100.00", applied(invoice, "100.00")))
    changed = desk.made(mod(paid, applied(invoice, "0.00", verb="Mod"), "ReceivePayment"))
    assert text(changed, "UnusedPayment") == "100.00"
    assert text(read(desk, invoice), "BalanceRemaining") == "100.00"


def test_another_customers_invoice_cannot_be_paid_but_a_jobs_can(desk: Desk) -> None:
    desk.stocked()
    desk.customer("Other")
    desk.customer("Job", "<ParentRef><FullName>Abercrombie</FullName></ParentRef>")
    foreign = desk.invoice(customer="Other")
    job = desk.invoice(customer="Abercrombie:Job")
    assert code(desk.one(payment("10.00", applied(foreign, "10.00")))) == 3210
    assert code(desk.one(payment("10.00", applied(job, "10.00")))) == 0


def test_an_invoice_that_somebody_has_open_cannot_be_paid(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    desk.turn("in-use", text(invoice, "TxnID"))
    assert code(desk.one(payment("1.00", applied(invoice, "1.00")))) == 3176
    assert code(desk.one(mod(invoice, "<Memo>x</Memo>"))) == 3175


def test_an_invoice_cannot_shrink_below_what_has_been_paid(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    desk.made(payment("60.00", applied(invoice, "60.00")))
    line_id = text(invoice, "InvoiceLineRet/TxnLineID")
    smaller = f"<InvoiceLineMod><TxnLineID>{line_id}</TxnLineID><Amount>50.00</Amount></InvoiceLineMod>"
    assert code(desk.one(mod(invoice, smaller))) == 3210
