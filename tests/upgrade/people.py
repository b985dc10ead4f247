"""Who lives in the story: sales in Salesforce, finance in QuickBooks, and whoever looks after the sync."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from include.model import Key
from include.steps.decisions.bind_record import bind_record
from simulators.quickbooks_desktop.people.receiving import pay
from tests.kit.connected_company import COMPANY
from tests.kit.connector_calls import Calls
from tests.kit.desk import Desk
from tests.kit.journey import Journey

CUSTOMER, INVOICE = "account_to_customer", "opportunity_to_invoice"


@dataclass
class People:
    """What they do, and what they see."""

    desk: Desk

    @property
    def world(self) -> Journey:
        """Where they live."""
        return self.desk.world

    @property
    def books(self) -> Path:
        """The company file."""
        return self.world.books.books

    def rounds(self, count: int = 2) -> None:
        """What the schedules do in a quarter of an hour each."""
        for _ in range(count):
            self.world.clock.pass_by(minutes=15)
            self.desk.there_and_back()
            self.desk.poll()

    def deal(self, name: str, account: str) -> None:
        """A won deal of an account."""
        self.desk.won_deal(name, self.account(account)["Id"], ("SV", "1", "100.00"))

    def account(self, name: str) -> dict[str, Any]:
        """The account of this name."""
        return self.world.record("Account", Name=name)

    def customer(self, name: str) -> dict[str, Any]:
        """The customer of this name."""
        return next(row for row in self.world.in_books("Customer") if row["Name"] == name)

    def invoice(self, deal: str) -> dict[str, Any]:
        """The first invoice of a deal."""
        return next(row for row in self.world.in_books("Invoice") if row.get("Memo") == deal)

    def numbered(self, number: str) -> dict[str, Any]:
        """The invoice with a number."""
        return next(row for row in self.world.in_books("Invoice") if row["RefNumber"] == number)

    def request(self, deal: str) -> int:
        """The number of the request for the invoice of a deal."""
        key = Key(flow=INVOICE, record_id=self.world.deal(deal)["Id"])
        return int(self.world.books.request(key).id)

    def pay(self, deal: str) -> None:
        """A cheque for the invoice of a deal."""
        pay(self.books, self.invoice(deal)["TxnID"], ref_number="CHK-9", now=self.world.clock)

    def typed_invoice(self, customer: str, memo: str, amount: str) -> None:
        """An invoice that finance types."""
        item = self.world.in_books("ItemService")[0]["FullName"]
        line = f"<ItemRef><FullName>{item}</FullName></ItemRef><Amount>{amount}</Amount>"
        head = f"<CustomerRef><FullName>{customer}</FullName></CustomerRef><Memo>{memo}</Memo>"
        body = f"{head}<InvoiceLineAdd>{line}</InvoiceLineAdd>"
        self.desk.type(f"<InvoiceAddRq><InvoiceAdd>{body}</InvoiceAdd></InvoiceAddRq>")

    def edit(self, customer: str, content: str) -> None:
        """A person edits a customer in QuickBooks."""
        row = self.customer(customer)
        state = f"<ListID>{row['ListID']}</ListID><EditSequence>{row['EditSequence']}</EditSequence>"
        self.desk.type(f"<CustomerModRq><CustomerMod>{state}{content}</CustomerMod></CustomerModRq>")

    def bind(self, account: str, list_id: str) -> None:
        """Whoever looks after the sync names the customer of an account."""
        catalogue = self.world.catalogue
        with self.world.staging.begin() as db:
            flow = catalogue.flows[CUSTOMER]
            bind_record(db, COMPANY, catalogue, flow, self.account(account)["Id"], list_id, kind=None, by="Kim")

    def spoil(self, deal: str) -> None:
        """A request that a version of ours made wrongly."""
        number = self.request(deal)
        for tag in ("<Desc>", "</Desc>"):
            wrong = tag.replace("Desc", "Description")
            self.world.books.execute(
                "UPDATE outbox SET fragment = replace(fragment, :tag, :wrong) WHERE id = :id",
                tag=tag,
                wrong=wrong,
                id=number,
            )


def reach_invoice(calls: Calls) -> str:
    """Exchange whatever comes before an invoice; the document that adds it."""
    while "InvoiceAddRq" not in (document := calls.send()):
        assert document, calls.last_error()
        calls.receive(calls.quickbooks.process(document))
    return document
