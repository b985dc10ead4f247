"""What finance does by hand: payments, deposits, credits, bounced cheques, names, merges, orders in parts."""

from __future__ import annotations

import pytest
from lxml import etree

from simulators.quickbooks_desktop.commands import main
from simulators.quickbooks_desktop.people.invoicing import invoice_order
from simulators.quickbooks_desktop.people.receiving import apply, bounce, credit, deposit, pay
from simulators.quickbooks_desktop.people.tidying import merge, rename
from tests.kit.quickbooks_desk import Desk, Reply, code, line, text, texts
from tests.unit.simulators.quickbooks_desktop.test_payments import hundred, read


def ret(answers: str) -> Reply:
    """The record in the answer of a command that must have worked."""
    reply = etree.fromstring(answers)
    assert code(reply) == 0, reply.get("statusMessage")
    return reply[0]


def test_person_at_an_old_quickbooks_types_as_at_any_other(desk: Desk) -> None:
    desk.stocked().turn("qbxml", "9.0")
    assert ret(credit(desk.path, "Abercrombie", "5.00", item="Labour", now=desk.now)).tag == "CreditMemoRet"


def balance(desk: Desk, name: str = "Abercrombie") -> tuple[str, str]:
    reply = desk.one(f"<CustomerQueryRq><FullName>{name}</FullName></CustomerQueryRq>")
    return text(reply[0], "Balance"), text(reply[0], "TotalBalance")


def left(desk: Desk, invoice: Reply) -> str:
    return text(read(desk, invoice), "BalanceRemaining")


def test_an_invoice_is_paid_in_parts_then_in_full(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    number = text(invoice, "RefNumber")
    part = ret(pay(desk.path, number, amount="30", day="2026-03-05", ref_number="CHK-9", now=desk.now))
    assert [text(part, name) for name in ("TxnDate", "RefNumber", "TotalAmount")] == ["2026-03-05", "CHK-9", "30.00"]
    assert left(desk, invoice) == "70.00"
    rest = ret(pay(desk.path, number, now=desk.now))
    assert text(rest, "TotalAmount") == "70.00"
    assert (left(desk, invoice), balance(desk)) == ("0.00", ("0.00", "0.00"))


def test_paying_too_much_leaves_the_rest_unused(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    paid = ret(pay(desk.path, text(invoice, "TxnID"), amount="120.00", now=desk.now))
    assert (text(paid, "AppliedToTxnRet/Amount"), text(paid, "UnusedPayment")) == ("100.00", "20.00")
    assert balance(desk)[0] == "-20.00"
    again = ret(pay(desk.path, text(invoice, "TxnID"), amount="5.00", now=desk.now))
    assert text(again, "UnusedPayment") == "5.00"


def test_a_deposit_before_the_invoice_is_applied_to_it_later(desk: Desk) -> None:
    desk.stocked()
    paid = ret(deposit(desk.path, "abercrombie", "60.00", ref_number="D-1", now=desk.now))
    invoice = hundred(desk)
    applied = ret(apply(desk.path, "D-1", text(invoice, "RefNumber"), amount="25.00", now=desk.now))
    assert (text(applied, "TxnID"), text(applied, "UnusedPayment")) == (text(paid, "TxnID"), "35.00")
    assert left(desk, invoice) == "75.00"
    more = ret(apply(desk.path, "D-1", text(invoice, "RefNumber"), now=desk.now))
    assert texts(more, "AppliedToTxnRet/Amount") == ["60.00"]
    assert (left(desk, invoice), balance(desk)[0]) == ("40.00", "40.00")


def test_a_credit_memo_is_applied_to_an_invoice_by_hand(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    memo = ret(credit(desk.path, "Abercrombie", "30.00", ref_number="CM-1", now=desk.now))
    assert balance(desk)[0] == "70.00"
    changed = ret(apply(desk.path, "CM-1", text(invoice, "TxnID"), now=desk.now))
    assert (text(changed, "BalanceRemaining"), text(changed, "LinkedTxn/TxnType")) == ("70.00", "CreditMemo")
    assert texts(changed, "InvoiceLineRet/Amount") == ["100.00"]
    reply = desk.one(f"<CreditMemoQueryRq><TxnID>{text(memo, 'TxnID')}</TxnID></CreditMemoQueryRq>")
    assert text(reply[0], "CreditRemaining") == "0.00"


def test_a_bounced_cheque_opens_the_invoice_again_and_is_among_the_deleted(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    paid = ret(pay(desk.path, text(invoice, "TxnID"), now=desk.now))
    ret(bounce(desk.path, text(paid, "TxnID"), now=desk.now))
    assert (left(desk, invoice), balance(desk)[0]) == ("100.00", "100.00")
    gone = desk.one("<TxnDeletedQueryRq><TxnDelType>ReceivePayment</TxnDelType></TxnDeletedQueryRq>")
    assert texts(gone, "TxnDeletedRet/TxnID") == [text(paid, "TxnID")]


def test_deleting_a_discounted_invoice_leaves_no_discount_in_the_balance(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    account = "<DiscountAccountRef><FullName>Discounts Given</FullName></DiscountAccountRef>"
    desk.made(
        "<ReceivePaymentAddRq><ReceivePaymentAdd><CustomerRef><FullName>Abercrombie</FullName></CustomerRef>"
        f"<TotalAmount>98.00</TotalAmount><AppliedToTxnAdd><TxnID>{text(invoice, 'TxnID')}</TxnID>"
        f"<PaymentAmount>98.00</PaymentAmount><DiscountAmount>2.00</DiscountAmount>{account}"
        "</AppliedToTxnAdd></ReceivePaymentAdd></ReceivePaymentAddRq>"
    )
    assert balance(desk)[0] == "0.00"
    desk.one(f"<TxnDelRq><TxnDelType>Invoice</TxnDelType><TxnID>{text(invoice, 'TxnID')}</TxnID></TxnDelRq>")
    assert balance(desk)[0] == "-98.00"


def test_a_credit_that_came_with_a_payment_is_named_in_its_row(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    memo = ret(credit(desk.path, "Abercrombie", "40.00", now=desk.now))
    paid = desk.made(
        "<ReceivePaymentAddRq><ReceivePaymentAdd><CustomerRef><FullName>Abercrombie</FullName></CustomerRef>"
        f"<TotalAmount>60.00</TotalAmount><AppliedToTxnAdd><TxnID>{text(invoice, 'TxnID')}</TxnID>"
        f"<PaymentAmount>60.00</PaymentAmount><SetCredit><CreditTxnID>{text(memo, 'TxnID')}</CreditTxnID>"
        "<AppliedAmount>40.00</AppliedAmount></SetCredit></AppliedToTxnAdd></ReceivePaymentAdd></ReceivePaymentAddRq>"
    )
    row = paid.find("AppliedToTxnRet")
    assert row is not None
    assert (text(row, "Amount"), text(row, "BalanceRemaining")) == ("60.00", "0.00")
    assert (text(row, "LinkedTxn/TxnID"), text(row, "LinkedTxn/Amount")) == (text(memo, "TxnID"), "-40.00")


def test_an_order_is_invoiced_in_two_parts(desk: Desk) -> None:
    desk.stocked().service("Parts", "7.00")
    lines = line(kind="SalesOrder", inner="<Quantity>4</Quantity>") + line(
        "Parts", "<Quantity>10</Quantity>", "SalesOrder"
    )
    customer = "<CustomerRef><FullName>Abercrombie</FullName></CustomerRef>"
    order = desk.made(f"<SalesOrderAddRq><SalesOrderAdd>{customer}{lines}</SalesOrderAdd></SalesOrderAddRq>")
    number = text(order, "RefNumber")
    first = ret(invoice_order(desk.path, number, part="0.5", now=desk.now))
    assert texts(first, "InvoiceLineRet/Quantity") == ["2", "5"]
    assert text(first, "Subtotal") == "55.00"
    second = ret(invoice_order(desk.path, number, day="2026-03-09", now=desk.now))
    assert (text(second, "Subtotal"), text(second, "TxnDate")) == ("55.00", "2026-03-09")
    named = f"<TxnID>{text(order, 'TxnID')}</TxnID>"
    asked = f"<SalesOrderQueryRq>{named}<IncludeLinkedTxns>true</IncludeLinkedTxns></SalesOrderQueryRq>"
    found = desk.one(asked)[0]
    assert text(found, "IsFullyInvoiced") == "true"
    assert texts(found, "LinkedTxn/TxnID") == [text(first, "TxnID"), text(second, "TxnID")]
    with pytest.raises(ValueError, match="nothing open"):
        invoice_order(desk.path, number, now=desk.now)
    desk.one(f"<TxnDelRq><TxnDelType>Invoice</TxnDelType><TxnID>{text(second, 'TxnID')}</TxnID></TxnDelRq>")
    assert text(desk.one(asked)[0], "IsFullyInvoiced") == "false"
    third = ret(invoice_order(desk.path, number, now=desk.now))
    assert text(third, "Subtotal") == "55.00"


def test_a_renamed_customer_takes_its_jobs_along(desk: Desk) -> None:
    desk.stocked()
    desk.customer("Job", "<ParentRef><FullName>Abercrombie</FullName></ParentRef>")
    desk.wait(60)
    renamed = ret(rename(desk.path, "Customer", "Abercrombie", "Abercrombie & Sons", now=desk.now))
    assert text(renamed, "TimeModified") > text(renamed, "TimeCreated")
    assert texts(desk.one("<CustomerQueryRq />"), "CustomerRet/FullName") == [
        "Abercrombie & Sons",
        "Abercrombie & Sons:Job",
    ]


@pytest.mark.parametrize("touches", ["off", "on"])
def test_merged_customers_share_one_record_that_has_it_all(desk: Desk, touches: str) -> None:
    loser = desk.customer("Double")
    desk.stocked().turn("merge-touches-transactions", touches)
    desk.customer("Job", "<ParentRef><FullName>Double</FullName></ParentRef>")
    invoice = desk.invoice(customer="Double")
    desk.invoice(customer="Double:Job")
    desk.wait(60)
    answers = etree.fromstring(merge(desk.path, "Customer", "Double", "Abercrombie", now=desk.now))
    assert text(answers, "MergedFrom/FullName") == "Double"
    assert texts(desk.one("<CustomerQueryRq />"), "CustomerRet/FullName") == ["Abercrombie", "Abercrombie:Job"]
    assert balance(desk) == ("10.00", "20.00")
    moved = read(desk, invoice)
    assert text(moved, "CustomerRef/FullName") == "Abercrombie"
    assert (text(moved, "TimeModified") > text(invoice, "TimeModified")) == (touches == "on")
    gone = desk.one("<ListDeletedQueryRq><ListDelType>Customer</ListDelType></ListDeletedQueryRq>")
    assert texts(gone, "ListDeletedRet/ListID") == [text(loser, "ListID")]
    assert texts(gone, "ListDeletedRet/FullName") == ["Double"]


def test_merging_asks_for_the_latest_state_and_for_two_different_records(desk: Desk) -> None:
    one = desk.customer("One")
    job = desk.customer("Job", "<ParentRef><FullName>One</FullName></ParentRef>")

    def merged(loser: Reply, survivor: Reply, sequence: str = "") -> int:
        sides = "".join(
            f"<{side}><ListID>{text(found, 'ListID')}</ListID>"
            f"<EditSequence>{sequence or text(found, 'EditSequence')}</EditSequence></{side}>"
            for side, found in (("MergeFrom", loser), ("MergeTo", survivor))
        )
        return code(desk.one(f"<ListMergeRq><ListMergeType>Customer</ListMergeType>{sides}</ListMergeRq>"))

    assert merged(one, job, "1") == 3200
    assert merged(one, job) == merged(one, one) == 3500
    assert merged(job, one) == 0


def test_the_commands_do_the_same(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    hundred(desk.stocked())
    desk.customer("Double")
    for arguments in (
        ["pay", "1", "--amount", "10", "--ref", "P-1"],
        ["deposit", "Abercrombie", "5.00", "--ref", "D-1"],
        ["apply", "D-1", "1"],
        ["credit", "Abercrombie", "20.00", "--item", "Labour", "--ref", "C-1"],
        ["apply", "C-1", "1", "--amount", "8.00"],
        ["bounce", "P-1"],
        ["rename", "Customer", "Double", "Twice"],
        ["merge", "Customer", "Twice", "Abercrombie"],
    ):
        assert main([str(desk.path), *arguments]) == 0, arguments
    assert "Status OK" in capsys.readouterr().out
    assert balance(desk)[0] == "75.00"
    assert text(desk.one("<InvoiceQueryRq />")[0], "BalanceRemaining") == "87.00"


@pytest.mark.parametrize(
    ("arguments", "fact"),
    [
        (("pay", "none"), "no Invoice with the TxnID or number 'none'"),
        (("pay", "1", "--amount", "much"), "'much' is no amount"),
        (("deposit", "Nobody", "1.00"), "no Customer with the ListID or name 'Nobody'"),
        (("rename", "Pumpkin", "a", "b"), "no list of 'Pumpkin'"),
        (("invoice-order", "1"), "no SalesOrder with the TxnID or number '1'"),
        (("credit", "Abercrombie", "1.00", "--item", "No such item"), "invalid reference to QuickBooks Item"),
    ],
)
def test_a_command_that_cannot_work_says_so(
    desk: Desk, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], fact: str
) -> None:
    hundred(desk.stocked())
    assert main([str(desk.path), *arguments]) == 1
    captured = capsys.readouterr()
    assert fact in captured.out + captured.err
