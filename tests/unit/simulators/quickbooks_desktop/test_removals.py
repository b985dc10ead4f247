"""Deleting, voiding, and the ninety days that deletions are remembered."""

from tests.kit.quickbooks_desk import Desk, Reply, code, line, text, texts
from tests.unit.simulators.quickbooks_desktop.test_payments import applied, hundred, payment

DAY = 24 * 60 * 60


def delete(txn: Reply, kind: str = "Invoice") -> str:
    return f"<TxnDelRq><TxnDelType>{kind}</TxnDelType><TxnID>{text(txn, 'TxnID')}</TxnID></TxnDelRq>"


def void(txn: Reply, kind: str = "Invoice") -> str:
    return f"<TxnVoidRq><TxnVoidType>{kind}</TxnVoidType><TxnID>{text(txn, 'TxnID')}</TxnID></TxnVoidRq>"


def delete_list(record: Reply, kind: str = "Customer") -> str:
    return f"<ListDelRq><ListDelType>{kind}</ListDelType><ListID>{text(record, 'ListID')}</ListID></ListDelRq>"


def deleted(desk: Desk, *kinds: str, span: str = "") -> list[str]:
    named = "".join(f"<TxnDelType>{kind}</TxnDelType>" for kind in kinds)
    return texts(desk.one(f"<TxnDeletedQueryRq>{named}{span}</TxnDeletedQueryRq>"), "TxnDeletedRet/RefNumber")


def test_deleted_invoice_is_gone_and_reported_for_its_type_only(desk: Desk) -> None:
    invoice = desk.stocked().invoice(head="<RefNumber>9</RefNumber>")
    reply = desk.one(delete(invoice))
    assert (code(reply), text(reply, "TxnID")) == (0, text(invoice, "TxnID"))
    assert code(desk.one(f"<InvoiceQueryRq><TxnID>{text(invoice, 'TxnID')}</TxnID></InvoiceQueryRq>")) == 500
    assert deleted(desk, "Invoice", "Estimate") == ["9"]
    assert deleted(desk, "Estimate") == []


def test_deletions_are_remembered_for_ninety_days(desk: Desk) -> None:
    desk.one(delete(desk.stocked().invoice(head="<RefNumber>9</RefNumber>")))
    desk.wait(90 * DAY - 1)
    assert deleted(desk, "Invoice") == ["9"]
    desk.wait(1)
    assert deleted(desk, "Invoice") == []


def test_deletions_can_be_asked_for_by_time(desk: Desk) -> None:
    desk.one(delete(desk.stocked().invoice(head="<RefNumber>9</RefNumber>")))
    span = "<DeletedDateRangeFilter><FromDeletedDate>{}</FromDeletedDate></DeletedDateRangeFilter>"
    assert deleted(desk, "Invoice", span=span.format("2026-03-02T10:00:00")) == ["9"]
    assert deleted(desk, "Invoice", span=span.format("2026-03-02T10:00:01")) == []


def test_deleting_a_payment_opens_the_invoice_again(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    paid = desk.made(payment("100.00", applied(invoice, "100.00")))
    assert code(desk.one(delete(paid, "ReceivePayment"))) == 0
    assert texts(desk.one("<InvoiceQueryRq />"), "InvoiceRet/BalanceRemaining") == ["100.00"]


def test_deleting_an_invoice_frees_its_payment(desk: Desk) -> None:
    invoice = hundred(desk.stocked())
    desk.made(payment("100.00", applied(invoice, "100.00")))
    desk.one(delete(invoice))
    assert texts(desk.one("<ReceivePaymentQueryRq />"), "ReceivePaymentRet/UnusedPayment") == ["100.00"]


def test_voided_invoice_keeps_its_id_with_zero_amounts(desk: Desk) -> None:
    invoice = desk.stocked().invoice(line(inner="<Quantity>3</Quantity>"))
    desk.wait(5)
    reply = desk.one(void(invoice))
    assert text(reply, "TimeModified") > text(reply, "TimeCreated")
    query = f"<TxnID>{text(invoice, 'TxnID')}</TxnID><IncludeLineItems>true</IncludeLineItems>"
    found = desk.one(f"<InvoiceQueryRq>{query}</InvoiceQueryRq>")[0]
    assert [text(found, name) for name in ("Subtotal", "BalanceRemaining", "IsPaid", "InvoiceLineRet/Amount")] == [
        "0.00",
        "0.00",
        "true",
        "0.00",
    ]
    assert text(found, "Memo").startswith("VOID:")
    assert text(found, "EditSequence") != text(invoice, "EditSequence")
    assert texts(desk.one("<CustomerQueryRq />"), "CustomerRet/Balance") == ["0.00"]


def test_closed_books_keep_their_transactions(desk: Desk) -> None:
    invoice = desk.stocked().invoice()
    desk.turn("closing-date", "2026-03-02")
    assert code(desk.one(void(invoice))) == 3171
    assert code(desk.one(delete(invoice))) == 3161


def test_unknown_transaction_is_not_found(desk: Desk) -> None:
    invoice = desk.stocked().invoice()
    assert code(desk.one(void(invoice, "CreditMemo"))) == 3120
    assert code(desk.one(delete(invoice, "Estimate"))) == 3120
    assert code(desk.one(delete(invoice, "Check"))) == 3120


def test_list_record_in_use_cannot_be_deleted(desk: Desk) -> None:
    customer, item = desk.customer(), desk.service()
    desk.invoice()
    assert code(desk.one(delete_list(customer))) == 3160
    assert code(desk.one(delete_list(item, "ItemService"))) == 3160


def test_a_parent_and_an_account_of_an_item_are_in_use(desk: Desk) -> None:
    parent = desk.customer("North")
    desk.customer("Roof", "<ParentRef><FullName>North</FullName></ParentRef>")
    assert code(desk.one(delete_list(parent))) == 3160
    desk.service()
    account = desk.one("<AccountQueryRq><FullName>Sales</FullName></AccountQueryRq>")[0]
    assert code(desk.one(delete_list(account, "Account"))) == 3160


def test_unused_record_is_deleted_and_its_name_is_free_again(desk: Desk) -> None:
    record = desk.customer("Gone")
    assert code(desk.one(delete_list(record))) == 0
    reply = desk.one("<ListDeletedQueryRq><ListDelType>Customer</ListDelType></ListDeletedQueryRq>")
    assert texts(reply, "ListDeletedRet/FullName") == ["Gone"]
    assert text(desk.customer("Gone"), "ListID") != text(record, "ListID")


def test_delete_in_multi_user_mode_only_makes_the_record_inactive(desk: Desk) -> None:
    record = desk.customer("Tough")
    desk.turn("file-mode", "MultiUser")
    assert code(desk.one(delete_list(record))) == 0
    reply = desk.one("<CustomerQueryRq><ActiveStatus>InactiveOnly</ActiveStatus></CustomerQueryRq>")
    assert texts(reply, "CustomerRet/Name") == ["Tough"]
    assert code(desk.one("<ListDeletedQueryRq><ListDelType>Customer</ListDelType></ListDeletedQueryRq>")) == 1
