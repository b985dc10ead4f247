"""What a payment, a credit or a merge touches is asked for again by its id: balances are QuickBooks' own."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from simulators.quickbooks_desktop.people.enter import remove
from simulators.quickbooks_desktop.people.invoicing import invoice_order
from simulators.quickbooks_desktop.people.receiving import apply, bounce, credit, deposit, pay
from simulators.quickbooks_desktop.people.tidying import merge
from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.readers import Reader

OBJECTS = ("Customer", "ReceivePayment", "CreditMemo", "Invoice", "SalesOrder")


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres that only observes."""
    with connected_world(tmp_path, staging_url, now=clock, armed=False) as made:
        yield made


@pytest.fixture
def reader(world: World, clock: Clock) -> Reader:
    """Its receivables are read; a payment leaves the time of its invoice as it was."""
    return Reader(world, clock, objects=OBJECTS)


@pytest.fixture
def invoice(reader: Reader) -> str:
    """An invoice of 100.00 that has been read."""
    reader.customer("Acme")
    txn_id = reader.invoice("Acme", "100.00")
    later(reader)
    return txn_id


def balance(reader: Reader, invoice: str) -> Decimal:
    return Decimal(reader.landed("Invoice")[invoice]["BalanceRemaining"])


def later(reader: Reader) -> list[str]:
    """The next poll; what was typed before it is older than any look back, so that only its id can bring it again."""
    reader.clock.pass_by(days=4)
    documents = reader.read()
    assert reader.dirty() == {}
    reader.clock.pass_by(days=4)
    return documents


def id_of(answer: str) -> str:
    return answer.partition("<TxnID>")[2].partition("</TxnID>")[0]


def test_a_payment_brings_its_invoice_again(reader: Reader, invoice: str) -> None:
    pay(reader.books, invoice, amount="40.00", now=reader.clock)
    documents = later(reader)
    assert balance(reader, invoice) == 60
    assert [f"<TxnID>{invoice}</TxnID>" in text for text in documents][-1]
    assert sum("<TxnID>" in text for text in documents) == 1
    assert reader.told().count(("Invoice", invoice)) == 2


def test_an_invoice_whose_answer_a_proxy_eats_keeps_no_other_from_being_read(reader: Reader, invoice: str) -> None:
    other = reader.invoice("Acme", "50.00")
    later(reader)

    def eaten(answer: str) -> bool:
        return "<InvoiceRet>" in answer and f"<TxnID>{invoice}</TxnID>" in answer

    for paid in (invoice, other):
        pay(reader.books, paid, amount="40.00", now=reader.clock)
    for _ in range(6):
        reader.ask()  # whatever else is read comes through
        reader.session(eaten=eaten)
        reader.clock.pass_by(minutes=15)
    assert (balance(reader, invoice), balance(reader, other)) == (100, 10)
    assert reader.dirty() == {"Invoice": [invoice]}
    told = reader.company().problem or ""
    assert f"was asked for {invoice}, and that answer never came through" in told
    reader.clock.pass_by(hours=7)
    reader.ask()
    reader.session()
    assert (balance(reader, invoice), reader.dirty(), reader.company().problem) == (60, {}, None)


def test_answer_that_was_missed_once_is_forgotten_when_nothing_is_left_to_ask(reader: Reader, invoice: str) -> None:
    pay(reader.books, invoice, amount="40.00", now=reader.clock)
    reader.ask()
    reader.session(eaten=lambda answer: "<InvoiceRet>" in answer)
    reader.clock.pass_by(minutes=15)
    pay(reader.books, invoice, amount="10.00", now=reader.clock)
    reader.turn("payment-touches-invoice", "on")
    pay(reader.books, invoice, amount="5.00", now=reader.clock)  # it comes through its window now
    reader.ask()
    reader.session()
    assert (balance(reader, invoice), reader.dirty()) == (45, {})
    assert (reader.company().missed, reader.company().missed_why) == (0, None)


def test_window_whose_answer_a_proxy_eats_keeps_no_other_window_and_no_marked_record_back(
    reader: Reader, invoice: str
) -> None:
    later(reader)
    reader.customer("Eaten")

    def eaten(answer: str) -> bool:
        return "<CustomerRet>" in answer and "Eaten" in answer

    pay(reader.books, invoice, amount="40.00", now=reader.clock)
    for _ in range(60):
        reader.ask()
        reader.session(eaten=eaten)
        reader.clock.pass_by(minutes=15)
    assert (balance(reader, invoice), reader.dirty(), "Eaten" in reader.names()) == (60, {}, False)
    for _ in range(3):
        reader.ask()
        reader.session()
    assert "Eaten" in reader.names()


def test_a_payment_that_is_deleted_brings_its_invoice_again(reader: Reader, invoice: str) -> None:
    payment = id_of(pay(reader.books, invoice, now=reader.clock))
    later(reader)
    assert balance(reader, invoice) == 0
    bounce(reader.books, payment, now=reader.clock)
    later(reader)
    assert balance(reader, invoice) == 100
    assert reader.told().count(("ReceivePayment", payment)) == 2


def test_a_deposit_that_is_applied_later_brings_the_invoice_again(reader: Reader, invoice: str) -> None:
    deposit(reader.books, "Acme", "70.00", ref_number="D-1", now=reader.clock)
    later(reader)
    assert balance(reader, invoice) == 100
    apply(reader.books, "D-1", invoice, now=reader.clock)
    later(reader)
    assert balance(reader, invoice) == 30


def test_a_payment_that_is_moved_brings_what_it_paid_before_and_what_it_pays_now(reader: Reader, invoice: str) -> None:
    other = reader.invoice("Acme", "50.00")
    payment = id_of(pay(reader.books, invoice, amount="50.00", now=reader.clock))
    later(reader)
    found = reader.enter(f"<ReceivePaymentQueryRq><TxnID>{payment}</TxnID></ReceivePaymentQueryRq>")
    state = found.partition("<EditSequence>")[2].partition("</EditSequence>")[0]
    applied = "".join(
        f"<AppliedToTxnMod><TxnID>{txn}</TxnID><PaymentAmount>{amount}</PaymentAmount></AppliedToTxnMod>"
        for txn, amount in ((invoice, "0.00"), (other, "50.00"))
    )
    head = f"<TxnID>{payment}</TxnID><EditSequence>{state}</EditSequence>"
    changed = reader.enter(
        f"<ReceivePaymentModRq><ReceivePaymentMod>{head}{applied}</ReceivePaymentMod></ReceivePaymentModRq>"
    )
    assert 'statusCode="0"' in changed
    later(reader)
    assert (balance(reader, invoice), balance(reader, other)) == (100, 0)


def test_a_credit_that_is_applied_is_known_on_both_sides(reader: Reader, invoice: str) -> None:
    memo = id_of(credit(reader.books, "Acme", "30.00", ref_number="CM-1", now=reader.clock))
    later(reader)
    apply(reader.books, "CM-1", invoice, now=reader.clock)
    later(reader)
    assert balance(reader, invoice) == 70
    assert Decimal(reader.landed("CreditMemo")[memo]["CreditRemaining"]) == 0
    remove(reader.books, "delete", "CreditMemo", memo, now=reader.clock)
    later(reader)
    assert balance(reader, invoice) == 100


def test_an_invoice_that_is_deleted_frees_its_payment(reader: Reader, invoice: str) -> None:
    payment = id_of(pay(reader.books, invoice, now=reader.clock))
    later(reader)
    remove(reader.books, "delete", "Invoice", invoice, now=reader.clock)
    later(reader)
    assert invoice not in reader.landed("Invoice")
    assert Decimal(reader.landed("ReceivePayment")[payment]["UnusedPayment"]) == 100


def test_an_order_is_asked_again_when_it_is_invoiced_in_parts(reader: Reader) -> None:
    reader.customer("Acme")
    line = f"<SalesOrderLineAdd><ItemRef><FullName>{reader.item()}</FullName></ItemRef><Quantity>2</Quantity>"
    head = "<CustomerRef><FullName>Acme</FullName></CustomerRef>"
    body = f"{head}{line}<Amount>200.00</Amount></SalesOrderLineAdd>"
    order = id_of(reader.enter(f"<SalesOrderAddRq><SalesOrderAdd>{body}</SalesOrderAdd></SalesOrderAddRq>"))
    later(reader)
    made = id_of(invoice_order(reader.books, order, part="0.5", now=reader.clock))
    later(reader)
    linked = reader.landed("SalesOrder")[order]["LinkedTxn"]
    assert [link["TxnID"] for link in linked] == [made]


def test_a_merged_customer_brings_its_transactions_and_jobs_with_their_new_customer(reader: Reader) -> None:
    kept, gone = reader.customer("Acme"), reader.customer("Acme (double)")
    job = reader.job("Acme (double)", "Kitchen")
    moved = reader.invoice("Acme (double)", "100.00")
    later(reader)
    merge(reader.books, "Customer", "Acme (double)", "Acme", now=reader.clock)
    later(reader)
    assert set(reader.landed()) == {kept, job}
    assert reader.landed("Invoice")[moved]["CustomerRef"]["ListID"] == kept
    assert reader.landed()[job]["ParentRef"]["ListID"] == kept
    with reader.world.staging.read() as db:
        assert db.records.holders("acme", "Invoice", "CustomerRef.ListID", [gone], system="quickbooks") == set()


def test_a_lost_answer_is_asked_for_again_by_the_next_session(reader: Reader, invoice: str) -> None:
    pay(reader.books, invoice, now=reader.clock)
    reader.ask()
    *_, by_id = reader.session(eaten=lambda answer: "<InvoiceRet>" in answer)
    assert f"<TxnID>{invoice}</TxnID>" in by_id
    assert reader.dirty() == {"Invoice": [invoice]}
    assert balance(reader, invoice) == 100
    reader.session()
    assert (balance(reader, invoice), reader.dirty()) == (0, {})
    assert reader.begin() == "none"


def test_a_session_is_not_over_before_the_last_of_them_is_read(reader: Reader, invoice: str) -> None:
    pay(reader.books, invoice, now=reader.clock)
    reader.ask()
    reader.begin()
    progress, by_id = 0, False
    while progress < 100:
        assert not by_id
        text = reader.send()
        by_id = f"<TxnID>{invoice}</TxnID>" in text and "<IncludeLineItems>" in text
        progress = reader.receive(reader.quickbooks.process(text))
    assert by_id


def test_many_are_asked_for_a_page_at_a_time(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=OBJECTS, page=4)
    reader.customer("Acme")
    ids = [reader.invoice("Acme", "10.00") for _ in range(10)]
    later(reader)
    for txn_id in ids:
        pay(reader.books, txn_id, amount="1.00", now=clock)
    documents = later(reader)
    assert [text.count("<TxnID>") for text in documents if "<TxnID>" in text] == [4, 4, 2]
    assert {balance(reader, txn_id) for txn_id in ids} == {9}


def test_what_quickbooks_does_not_know_any_more_is_told_and_not_asked_for_for_ever(
    reader: Reader, invoice: str
) -> None:
    other = reader.invoice("Acme", "5.00")
    later(reader)
    with reader.world.staging.begin() as db:
        db.marked.add("acme", [("Invoice", invoice), ("Invoice", other)])
    assert reader.begin() == ""
    reader.exchange()  # all that is known is there
    remove(reader.books, "delete", "Invoice", invoice, now=reader.clock)
    while reader.exchange() < 100:
        pass
    assert (reader.dirty(), reader.events("records_unknown")) == ({}, 1)
    assert reader.begin() == "none"


def test_what_others_have_marked_is_asked_for_without_any_reading(reader: Reader, invoice: str) -> None:
    with reader.world.staging.begin() as db:
        db.records.mark_dirty("acme", "Invoice", [invoice], system="quickbooks")
        db.records.mark_dirty("acme", "Customer", list(reader.landed()), system="quickbooks")
    documents = reader.session()
    assert sum("<TxnID>" in text or "<ListID>" in text for text in documents) == 2
    assert reader.dirty() == {}
    assert reader.told().count(("Invoice", invoice)) == 1


def test_a_refusal_is_told_and_left_to_the_next_session(reader: Reader, invoice: str) -> None:
    pay(reader.books, invoice, now=reader.clock)
    reader.ask()
    reader.begin()
    progress = 0
    while progress < 100:
        text = reader.send()
        if f"<TxnID>{invoice}</TxnID>" in text and "<IncludeLineItems>" in text:
            progress = reader.receive("", hresult="0x80040400")
        else:
            progress = reader.receive(reader.quickbooks.process(text))
    assert "Invoice records" in str(reader.company().problem)
    assert reader.dirty() == {"Invoice": [invoice]}
    reader.session()
    assert balance(reader, invoice) == 0


def test_the_first_reading_of_all_asks_for_nothing_twice(reader: Reader) -> None:
    reader.customer("Acme")
    for _ in range(3):
        pay(reader.books, reader.invoice("Acme", "10.00"), now=reader.clock)
    documents = reader.read()
    assert not any("<TxnID>" in text for text in documents)
    assert len(reader.told()) == 7
