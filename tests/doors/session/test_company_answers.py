"""What we ask for and how we read it, against a simulated company file: neither side knows the other's code."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from include.qbxml import queries
from include.qbxml.answers import Answer, Ret, read_answer
from include.qbxml.compare import is_in_step
from include.qbxml.envelope import message_set
from include.qbxml.fragment import build_fragment, check_fragment, fill_fragment
from include.qbxml.reports import RowKind, read_report
from include.qbxml.tables.returned_fields import RETURNED_FIELDS
from simulators.quickbooks_desktop.books.company_file import create, turn
from simulators.quickbooks_desktop.people.enter import enter
from simulators.quickbooks_desktop.people.fill import fill
from simulators.quickbooks_desktop.people.receiving import bounce, deposit, pay
from simulators.quickbooks_desktop.people.tidying import merge
from simulators.quickbooks_desktop.processor import RequestProcessor

NOON = datetime(2026, 3, 2, 17, 0, tzinfo=UTC)
BUCKETS = ("Current", "1 - 30", "31 - 60", "61 - 90", "> 90")


class Session:
    """A session with a company whose clock stands at noon of 2026-03-02 in New York."""

    def __init__(self, path: Path) -> None:
        self.path = path
        create(path, now=self.now)
        fill(path, customers=30, invoices=80, days=150, now=self.now)
        self._processor = RequestProcessor(path, now=self.now)
        self._ticket = self._processor.begin_session()

    def now(self) -> datetime:
        return NOON

    def text(self, *requests: str) -> str:
        for request in requests:
            check_fragment(request)
        return self._processor.process_request(self._ticket, message_set(list(requests), version="13.0"))

    def answer(self, request: str) -> Answer:
        (answer,) = read_answer(self.text(request)).answers
        return answer

    def rets(self, object_name: str) -> list[Ret]:
        """Everything of one kind, page by page, with the fields that we usually read."""
        found: list[Ret] = []
        iterator_id = None
        while True:
            page = self.answer(
                queries.modified_since(
                    object_name,
                    "2020-01-01T00:00:00",
                    local_to="2026-03-03T00:00:00",
                    request_id="1",
                    iterator="Continue" if iterator_id else "Start",
                    iterator_id=iterator_id,
                    max_returned=7,
                    fields=RETURNED_FIELDS[object_name],
                    include_lines=True,
                    include_linked=True,
                    owner_ids=[queries.VISIBLE_FIELDS],
                )
            )
            found += page.rets
            if not page.iterator_remaining:
                return found
            iterator_id = page.iterator_id


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return Session(tmp_path / "company.qbdb")


def with_traffic(session: Session) -> None:
    """Pay an invoice, half of one, too much for one, and something before there is an invoice."""
    pay(session.path, "3", now=session.now)
    pay(session.path, "10", amount="20.00", now=session.now)
    pay(session.path, "20", amount="99999.00", now=session.now)
    deposit(session.path, "Customer 00001", "75.25", now=session.now)


@pytest.mark.parametrize("basis", ["AgeFromDueDate", "AgeFromTransactionDate"])
def test_our_own_aging_of_what_we_read_equals_the_companys_report(session: Session, basis: str) -> None:
    with_traffic(session)
    turn(session.path, "aging-basis", basis, now=session.now)
    buckets = [Decimal(0)] * len(BUCKETS)
    for invoice in session.rets("Invoice"):
        start = invoice.text("DueDate" if basis == "AgeFromDueDate" else "TxnDate") or ""
        days = (date(2026, 3, 2) - date.fromisoformat(start)).days
        buckets[sum(days > last for last in (0, 30, 60, 90))] += Decimal(invoice.text("BalanceRemaining") or "0")
    buckets[0] -= sum(Decimal(payment.text("UnusedPayment") or "0") for payment in session.rets("ReceivePayment"))
    report = read_report(session.text(queries.aging_report("ARAgingSummary", request_id="1")))
    assert report.total is not None
    assert report.by_title(report.total) == {**dict(zip(BUCKETS, buckets, strict=True)), "TOTAL": sum(buckets)}
    assert all(buckets)


def test_balances_of_customers_and_jobs_equal_the_companys_report(session: Session) -> None:
    with_traffic(session)
    report = read_report(session.text(queries.summary_report("CustomerBalanceSummary", request_id="1")))
    reported = {row.name: row.values[1] for row in report.of(RowKind.DATA)}
    read = {ret.text("FullName"): Decimal(ret.text("Balance") or "0") for ret in session.rets("Customer")}
    assert reported == {name: balance for name, balance in read.items() if balance}
    assert len(read) == 30


def test_sales_before_tax_equal_the_companys_report(session: Session) -> None:
    query = queries.summary_report("SalesByCustomerSummary", date(2026, 1, 1), date(2026, 1, 31), request_id="1")
    reported = {row.name: row.values[1] for row in read_report(session.text(query)).of(RowKind.DATA)}
    read: dict[str, Decimal] = {}
    for invoice in session.rets("Invoice"):
        if (invoice.text("TxnDate") or "").startswith("2026-01"):
            name = invoice.text("CustomerRef/FullName") or ""
            read[name] = read.get(name, Decimal(0)) + Decimal(invoice.text("Subtotal") or "0")
    assert reported == read
    assert len(read) > 3


def test_the_detail_names_every_open_transaction(session: Session) -> None:
    with_traffic(session)
    columns = ("TxnID", "TxnType", "OpenBalance")
    query = queries.aging_report("ARAgingDetail", date(2026, 3, 2), request_id="1", columns=columns)
    report = read_report(session.text(query))
    held = [column.holds for column in report.columns]
    rows = [dict(zip(held, row.texts, strict=True)) for row in report.of(RowKind.DATA)]
    named = {row["TxnID"]: Decimal(row["OpenBalance"] or "") for row in rows if row["TxnType"] == "Invoice"}
    read = {ret.id: Decimal(ret.text("BalanceRemaining") or "0") for ret in session.rets("Invoice")}
    assert named == {txn_id: balance for txn_id, balance in read.items() if balance}


def test_pages_with_chosen_fields_bring_lines_links_and_nothing_superfluous(session: Session) -> None:
    with_traffic(session)
    invoices = session.rets("Invoice")
    assert len({invoice.id for invoice in invoices}) == 80
    for invoice in invoices:
        assert set(invoice.fields) <= set(RETURNED_FIELDS["Invoice"])
        amounts = [Decimal(amount) for amount in invoice.all("InvoiceLineRet/Amount")]
        assert sum(amounts) == Decimal(invoice.text("Subtotal") or "")
    linked = [invoice for invoice in invoices if invoice.all("LinkedTxn")]
    assert {invoice.text("RefNumber") for invoice in linked} == {"3", "10", "20"}
    payments = session.rets("ReceivePayment")
    assert sorted(len(payment.all("AppliedToTxnRet")) for payment in payments) == [0, 1, 1, 1]


def test_a_payment_that_we_write_is_applied_and_then_in_step(session: Session) -> None:
    invoice = session.rets("Invoice")[0]
    values = {
        "CustomerRef": {"ListID": invoice.text("CustomerRef/ListID")},
        "TxnDate": date(2026, 3, 2),
        "RefNumber": "W-1",
        "TotalAmount": Decimal("10"),
        "AppliedToTxn": [{"TxnID": invoice.id, "PaymentAmount": Decimal("7.5")}],
    }
    added = session.answer(fill_fragment(build_fragment("ReceivePaymentAdd", values), request_id="1", ids={}))
    (payment,) = added.rets
    assert (payment.text("UnusedPayment"), payment.text("AppliedToTxnRet/Amount")) == ("2.50", "7.50")
    more = build_fragment(
        "ReceivePaymentMod", {"AppliedToTxn": [{"TxnID": invoice.id, "PaymentAmount": Decimal("10")}]}
    )
    assert not is_in_step(more, payment)
    served = fill_fragment(more, request_id="1", ids={}, own_id=payment.id, edit_sequence=payment.edit_sequence)
    (changed,) = session.answer(served).rets
    assert is_in_step(more, changed)
    assert changed.text("UnusedPayment") == "0.00"


def test_deleted_payments_and_merged_customers_are_told(session: Session) -> None:
    (paid,) = read_answer(_enveloped(pay(session.path, "3", ref_number="CHK-9", now=session.now))).answers[0].rets
    bounce(session.path, "CHK-9", now=session.now)
    merge(session.path, "Customer", "Customer 00002", "Customer 00001", now=session.now)
    window = ("2026-03-02T10:55:00", "2026-03-02T12:00:00")
    (payment,) = session.answer(queries.deleted_transactions(["ReceivePayment"], *window, request_id="1")).rets
    assert (payment.id, payment.text("RefNumber")) == (paid.id, "CHK-9")
    (customer,) = session.answer(queries.deleted_lists(["Customer"], *window, request_id="1")).rets
    assert (customer.text("ListDelType"), customer.text("FullName")) == ("Customer", "Customer 00002")
    assert not [ret for ret in session.rets("Invoice") if ret.text("CustomerRef/FullName") == "Customer 00002"]


def test_windows_and_ranges_of_names_together_bring_each_record_once(session: Session) -> None:
    enter(session.path, "<CustomerAddRq><CustomerAdd><Name>Zulu</Name></CustomerAdd></CustomerAddRq>", now=session.now)
    found: list[str | None] = []
    for low, high in (("", "Customer 00009"), ("Customer 00009:", "Customer 00020"), ("Customer 00020:", "")):
        answer = session.answer(
            queries.modified_since("Customer", "2020-01-01", request_id="1", from_name=low, to_name=high)
        )
        found += [ret.text("FullName") for ret in answer.rets]
    assert len(found) == len(set(found)) == 31


def _enveloped(answers: str) -> str:
    return f"<QBXML><QBXMLMsgsRs>{answers}</QBXMLMsgsRs></QBXML>"
