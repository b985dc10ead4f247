"""One living document bills a deal, whatever is taken back, moved or won again; judged by the books and by the org."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from include.settings import Posting
from include.states import DecisionKind
from simulators.quickbooks_desktop.people.enter import remove
from simulators.quickbooks_desktop.people.invoicing import invoice_order
from simulators.quickbooks_desktop.processor import RequestProcessor, RequestProcessorError
from tests.kit.desk import Command, Desk, desk_in
from tests.kit.exits import exit_of
from tests.kit.spoiled_line import update


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Desks in an empty org and a new company, with one service to sell."""
    with desk_in(tmp_path) as made:
        made.product("SV")
        made.won_deal("Bench", made.account("One"), ("SV", "1", "10.00"))
        made.there_and_back()
        made.poll()
        yield made


def billed(desk: Desk) -> Decimal:
    """What the books have of the deal."""
    documents = [*desk.world.in_books("Invoice"), *desk.world.in_books("SalesReceipt")]
    return sum((Decimal(each["Subtotal"]) for each in documents), Decimal(0))


def wins_again(desk: Desk, verb: str) -> None:
    """The deal is lost, finance voids or deletes as told, and the deal is won again."""
    desk.change("Bench", StageName="Closed Lost")
    desk.there_and_back()
    desk.remove(verb)
    desk.poll()
    desk.world.reverse()
    assert desk.says("Bench") == ({"void": "Voided", "delete": "Deleted"}[verb], "")
    assert desk.waiting() == []
    desk.change("Bench", StageName="Closed Won")
    desk.there_and_back()
    desk.poll()


@pytest.mark.parametrize("verb", ["void", "delete"])
def test_deal_that_is_won_again_is_billed_again_once_finance_took_its_invoice_back(desk: Desk, verb: str) -> None:
    wins_again(desk, verb)
    assert (desk.says("Bench"), billed(desk)) == (("Posted", ""), Decimal("10.00"))
    deal = desk.world.deal("Bench")
    assert (deal["QB_Number__c"], deal["QB_Invoiced__c"]) == ("2", 10)
    assert desk.world.totals().adds_up
    desk.world.forward(mode="complete")
    desk.there_and_back()
    assert billed(desk) == Decimal("10.00")


def test_new_name_of_a_posted_deal_is_no_conflict_and_a_new_price_is_one_with_both_values(desk: Desk) -> None:
    desk.change("Bench", Name="Long bench")
    desk.there_and_back()
    assert (desk.says("Long bench"), desk.waiting()) == (("Posted", ""), [])
    desk.reprice("Long bench", "12.00")
    desk.there_and_back()
    assert desk.says("Long bench") == (
        "Conflict",
        "Long bench was changed in Salesforce after Invoice 1 was posted: Amount of line 1 is 12.00 here and 10.00 "
        "there. QuickBooks was not changed. Change Invoice 1 there, or set the record back.",
    )
    desk.reprice("Long bench", "10.00")
    desk.there_and_back()
    assert (desk.says("Long bench"), desk.waiting()) == (("Posted", ""), [])


def test_deal_that_is_won_again_is_asked_about_where_the_firm_wants_it(desk: Desk) -> None:
    desk.world.posting = Posting().with_overrides({"won_again": "ask"})
    wins_again(desk, "void")
    status, message = desk.says("Bench")
    assert (status, billed(desk)) == ("Conflict", 0)
    assert message.startswith("Invoice 1 was voided in QuickBooks.")


@pytest.mark.parametrize("second, kind", [("Sales Receipt", "SalesReceipt"), ("Credit Memo", "CreditMemo")])
def test_second_kind_of_document_waits_until_the_first_is_void(desk: Desk, second: str, kind: str) -> None:
    desk.change("Bench", QB_Generate__c=second)
    desk.there_and_back()
    desk.there_and_back()
    status, message = desk.says("Bench")
    assert (status, "Invoice 1 bills this deal already." in message) == ("Conflict", True)
    assert (billed(desk), desk.world.in_books(kind)) == (Decimal("10.00"), [])
    desk.remove("void")
    desk.poll()
    desk.there_and_back()
    assert desk.says("Bench")[0] == "Posted"
    assert [Decimal(each["Subtotal"]) for each in desk.world.in_books(kind)] == [Decimal("10.00")]
    assert desk.waiting() == []


def test_order_that_finance_has_just_invoiced_is_asked_for_before_its_deal_is_billed(desk: Desk) -> None:
    desk.won_deal("Shelf", desk.account("Two"), ("SV", "1", "30.00"))
    desk.change("Shelf", QB_Generate__c="Sales Order")
    desk.there_and_back()
    (order,) = desk.world.in_books("SalesOrder")
    invoice_order(desk.world.books.books, order["TxnID"], ref_number="F-1")
    desk.change("Shelf", QB_Generate__c="Invoice")
    desk.there_and_back()
    assert (billed(desk), desk.says("Shelf")[0]) == (Decimal("40.00"), "Held")
    assert (
        f"SalesOrder {order['RefNumber']} of this deal was billed in QuickBooks already, by Invoice F-1."
        in (desk.says("Shelf")[1])
    )
    desk.remove("void")
    for _ in range(2):
        desk.poll()
        desk.there_and_back()
    assert (desk.says("Shelf"), billed(desk)) == (("Posted", ""), Decimal("40.00"))


@exit_of(DecisionKind.POSTED_TWICE, None)
@pytest.mark.parametrize("voided", ["2", "F-1"])
def test_order_that_finance_invoices_after_its_deal_was_billed_is_told_of_both(desk: Desk, voided: str) -> None:
    desk.won_deal("Shelf", desk.account("Two"), ("SV", "1", "30.00"))
    desk.change("Shelf", QB_Generate__c="Sales Order")
    desk.there_and_back()
    desk.change("Shelf", QB_Generate__c="Invoice")
    desk.there_and_back()
    (order,) = desk.world.in_books("SalesOrder")
    invoice_order(desk.world.books.books, order["TxnID"], ref_number="F-1")
    desk.world.clock.pass_by(minutes=15)
    desk.poll()
    desk.world.reverse()
    assert desk.waiting() == [DecisionKind.POSTED_TWICE]
    status, words = desk.says("Shelf")
    told = "Invoice 2 bills this deal, and SalesOrder 1 of it was billed in QuickBooks by Invoice F-1 as well."
    assert (status, told in words) == ("Conflict", True)
    number = next(row["TxnID"] for row in desk.world.in_books("Invoice") if row["RefNumber"] == voided)
    remove(desk.world.books.books, "void", "Invoice", number)
    desk.world.clock.pass_by(minutes=15)
    desk.poll()
    desk.world.reverse()
    assert DecisionKind.POSTED_TWICE not in desk.waiting()
    assert "as well" not in desk.says("Shelf")[1]


def test_order_that_finance_invoices_in_the_midst_of_an_update_is_asked_for_again_before_its_deal_is_billed(
    desk: Desk,
) -> None:
    desk.won_deal("Shelf", desk.account("Two"), ("SV", "1", "30.00"))
    desk.change("Shelf", QB_Generate__c="Sales Order")
    desk.there_and_back()
    (order,) = desk.world.in_books("SalesOrder")
    desk.change("Shelf", QB_Generate__c="Invoice")
    billings: list[str] = []

    def bill() -> None:
        billings.append(invoice_order(desk.world.books.books, order["TxnID"], ref_number="F-1"))

    desk.processor = lambda books: UnwellOnce(books, bill)
    desk.there_and_back()
    assert len(billings) == 1
    assert [Decimal(each["Subtotal"]) for each in desk.world.in_books("Invoice")] == [Decimal(10), Decimal(30)]
    assert desk.says("Shelf")[0] == "Held"
    assert (
        f"SalesOrder {order['RefNumber']} of this deal was billed in QuickBooks already, by Invoice F-1."
        in (desk.says("Shelf")[1])
    )


@pytest.mark.parametrize(
    "status", ['statusCode="1000" statusSeverity="Error"', 'statusCode="510" statusSeverity="Warn"']
)
def test_order_that_cannot_be_read_is_asked_for_again_before_its_deal_is_billed(desk: Desk, status: str) -> None:
    desk.won_deal("Shelf", desk.account("Two"), ("SV", "1", "30.00"))
    desk.change("Shelf", QB_Generate__c="Sales Order")
    desk.there_and_back()
    desk.change("Shelf", QB_Generate__c="Invoice")
    desk.processor = type("Reticent", (Reticent,), {"status": status})
    desk.there_and_back()
    assert (billed(desk), desk.says("Shelf")[0]) == (Decimal("10.00"), "Waiting")
    assert "The SalesOrder of this deal could not be read in QuickBooks" in desk.says("Shelf")[1]
    desk.processor = RequestProcessor
    desk.world.clock.pass_by(minutes=5)
    desk.there_and_back()
    assert (billed(desk), desk.says("Shelf")) == (Decimal("40.00"), ("Posted", ""))


def test_order_that_is_not_shown_holds_nobody_elses_and_is_told_until_it_is(desk: Desk) -> None:
    for name in ("Shelf", "Stool"):
        desk.won_deal(name, desk.account(f"Firm of {name}"), ("SV", "1", "30.00"))
        desk.change(name, QB_Generate__c="Sales Order")
    desk.there_and_back()
    (kept,) = [row["TxnID"] for row in desk.world.in_books("SalesOrder") if row["Memo"] == "Shelf"]
    for name in ("Shelf", "Stool"):
        desk.change(name, QB_Generate__c="Invoice")
    desk.processor = type("Reticent", (Reticent,), {"status": 'statusCode="1000" statusSeverity="Error"', "of": kept})
    for hours in (1, 13, 1):
        desk.there_and_back()
        desk.world.clock.pass_by(hours=hours)
    assert (desk.says("Stool"), desk.waiting()) == (("Posted", ""), [DecisionKind.NOT_TAKEN])
    status, words = desk.says("Shelf")
    assert (status, "The SalesOrder of this deal could not be read in QuickBooks" in words) == ("Rejected", True)
    desk.processor = RequestProcessor
    desk.world.clock.pass_by(hours=3)
    desk.there_and_back()
    assert (billed(desk), desk.says("Shelf"), desk.waiting()) == (Decimal("70.00"), ("Posted", ""), [])


def test_order_whose_answer_a_proxy_eats_keeps_nobody_elses_deal_from_being_billed(desk: Desk) -> None:
    for name, kind in (("Stool", "Estimate"), ("Shelf", "Sales Order"), ("Table", "Sales Order")):
        desk.won_deal(name, desk.account(f"Firm of {name}"), ("SV", "1", "30.00"))
        desk.change(name, QB_Generate__c=kind)
    desk.there_and_back()
    for name in ("Stool", "Shelf", "Table"):
        desk.change(name, QB_Generate__c="Invoice")
    desk.won_deal("Lamp", desk.account("Two"), ("SV", "1", "5.00"))
    desk.world.forward()

    def eats(body: bytes) -> bytes | None:
        return None if b"SalesOrderRet" in body and b"Shelf" in body else body

    for _ in range(8):
        update(desk.world.books, eats)
        desk.world.clock.pass_by(minutes=15)
    desk.world.reverse()
    assert {name: desk.says(name) for name in ("Stool", "Table", "Lamp")} == dict.fromkeys(
        ("Stool", "Table", "Lamp"), ("Posted", "")
    )
    assert "The SalesOrder of this deal could not be read in QuickBooks" in desk.says("Shelf")[1]
    assert billed(desk) == Decimal("75.00")
    desk.world.clock.pass_by(hours=7)
    desk.there_and_back()
    assert (desk.says("Shelf"), desk.waiting(), billed(desk)) == (("Posted", ""), [], Decimal("105.00"))


def test_order_that_finance_invoices_in_parts_is_billed_once(desk: Desk, o2c: Command) -> None:
    desk.won_deal("Shelf", desk.account("Two"), ("SV", "2", "30.00"))
    desk.change("Shelf", QB_Generate__c="Sales Order")
    desk.there_and_back()
    (order,) = desk.world.in_books("SalesOrder")
    for number in ("F-1", "F-2"):
        invoice_order(desk.world.books.books, order["TxnID"], part="0.5", ref_number=number)
        desk.world.clock.pass_by(minutes=15)
        desk.poll()
        if number == "F-1":
            first = next(row["TxnID"] for row in desk.world.in_books("Invoice") if row["RefNumber"] == "F-1")
            desk.change("Shelf", QB_Generate__c="Invoice")
            desk.there_and_back()
            deal = desk.world.deal("Shelf")["Id"]
            assert o2c("bind", "opportunity_to_invoice", deal, first, "--by", "Kim")[0] == 0
            desk.there_and_back()
    desk.world.reverse()
    assert DecisionKind.POSTED_TWICE not in desk.waiting()


class Reticent(RequestProcessor):
    """A QuickBooks that does not show orders by their ids."""

    status: str
    of: str = "[^<]+"  #: the one that it does not show, of a question for several as well

    def process_request(self, ticket: str, request: str) -> str:
        """No order and this status for the question, or the answer."""
        of_ids = rf'<SalesOrderQueryRq requestID="([^"]+)">(?:<TxnID>[^<]+</TxnID>)*<TxnID>{self.of}</TxnID>'
        number = re.search(rf"{of_ids}(?:<TxnID>[^<]+</TxnID>)*<IncludeLineItems>", request)
        if number is None:
            return super().process_request(ticket, request)
        return (
            f'<?xml version="1.0" ?><QBXML><QBXMLMsgsRs><SalesOrderQueryRs requestID="{number[1]}" {self.status} '
            'statusMessage="There has been an internal error." /></QBXMLMsgsRs></QBXML>'
        )


class UnwellOnce(RequestProcessor):
    """A QuickBooks that cannot read the first invoice that comes, while somebody else does something there."""

    def __init__(self, books: Path, meanwhile: Callable[[], None]) -> None:
        super().__init__(books)
        self._meanwhile = [meanwhile]

    def process_request(self, ticket: str, request: str) -> str:
        """The answer, or once 0x80040400, after which the sync sends the document again in the same session."""
        if "<InvoiceAddRq" in request and self._meanwhile:
            self._meanwhile.pop()()
            raise RequestProcessorError("0x80040400")
        return super().process_request(ticket, request)
