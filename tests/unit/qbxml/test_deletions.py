"""What was deleted, as QuickBooks tells it."""

from __future__ import annotations

from include.qbxml.answers import read_answer
from include.qbxml.deletions import Deleted, read_deleted

ANSWER = """<QBXML><QBXMLMsgsRs>
<TxnDeletedQueryRs requestID="1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<TxnDeletedRet><TxnDelType>ReceivePayment</TxnDelType><TxnID>C5-1</TxnID>
<TimeCreated>2026-07-01T12:00:00-05:00</TimeCreated><TimeDeleted>2026-07-02T12:00:00-05:00</TimeDeleted>
<RefNumber>CHK-9</RefNumber></TxnDeletedRet>
<TxnDeletedRet><TxnDelType>Invoice</TxnDelType><TxnID>C6-1</TxnID>
<TimeCreated>2026-07-01T12:00:00-05:00</TimeCreated><TimeDeleted>2026-07-02T13:00:00-05:00</TimeDeleted>
</TxnDeletedRet></TxnDeletedQueryRs>
<ListDeletedQueryRs requestID="2" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<ListDeletedRet><ListDelType>Customer</ListDelType><ListID>80000001-1</ListID>
<TimeCreated>2026-07-01T12:00:00-05:00</TimeCreated><TimeDeleted>2026-07-02T14:00:00-05:00</TimeDeleted>
<FullName>Acme:Kitchen</FullName></ListDeletedRet></ListDeletedQueryRs>
<TxnDeletedQueryRs requestID="3" statusCode="1" statusSeverity="Info" statusMessage="nothing" />
<TxnDelRs requestID="4" statusCode="0" statusSeverity="Info" statusMessage="Status OK">
<TxnDelType>Invoice</TxnDelType><TxnID>C7-1</TxnID><TimeDeleted>2026-07-02T15:00:00-05:00</TimeDeleted></TxnDelRs>
</QBXMLMsgsRs></QBXML>"""


def test_transactions_lists_and_our_own_deletions_read_alike() -> None:
    answers = read_answer(ANSWER).by_request_id()
    payment, invoice = read_deleted(answers["1"])
    assert payment == Deleted(
        type="ReceivePayment",
        id="C5-1",
        time_deleted="2026-07-02T12:00:00-05:00",
        time_created="2026-07-01T12:00:00-05:00",
        label="CHK-9",
    )
    assert (invoice.type, invoice.label) == ("Invoice", "")
    (customer,) = read_deleted(answers["2"])
    assert (customer.type, customer.id, customer.label) == ("Customer", "80000001-1", "Acme:Kitchen")
    assert [gone.id for gone in read_deleted(answers["4"])] == ["C7-1"]


def test_nothing_deleted_is_an_answer() -> None:
    assert read_deleted(read_answer(ANSWER).by_request_id()["3"]) == ()
