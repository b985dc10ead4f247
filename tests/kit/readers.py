"""A company whose books are read: asked by the step, answered by the simulated company call by call, on one clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from include.model import CompanyKey, SetPurpose
from include.rows import Company, ReadJob
from include.settings import CompanySettings, Reading
from include.staging.rows import load
from include.staging.tables import event, record, work_item
from include.steps.read_quickbooks.queue_read_jobs import queue_read_jobs
from qbwc_operator.calls import ReceiveResponse, SendRequest
from qbwc_operator.conversation import QbwcConversation
from simulators.quickbooks_desktop.books.company_file import create, turn
from simulators.quickbooks_desktop.people.enter import enter
from simulators.quickbooks_desktop.people.fill import fill
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.quickbooks import QuickBooks
from tests.kit.clock import Clock
from tests.kit.connected_company import FILE_ID, OWNER_ID, PASSWORD, World
from tests.kit.connector_calls import conversation_with


@dataclass
class Reader:
    """One company and the sessions in which it is read."""

    world: World
    clock: Clock
    objects: tuple[str, ...] = ("Customer",)
    page: int = 100
    key: str = "acme"
    switches: Mapping[str, str] = field(default_factory=dict)
    file_id: str = FILE_ID
    books: Path = field(init=False)
    settings: CompanySettings = field(init=False)
    conversation: QbwcConversation = field(init=False)
    quickbooks: QuickBooks = field(init=False)
    ticket: str = ""
    asked: int = 0

    def __post_init__(self) -> None:
        self.books = self.world.books.with_name(f"{self.key}-read.db")
        create(self.books, self.switches, owner_id=OWNER_ID, file_id=self.file_id, now=self.clock)
        reading = Reading(objects=self.objects, page=self.page)
        self.settings = CompanySettings(
            key=CompanyKey(self.key), name=self.key, simulated=True, reading=reading, answer_patience=0
        )
        self.conversation = conversation_with(self.world.staging, self.settings)

    # -- the schedule and the Web Connector ---------------------------------------------------------------------------

    def ask(self, *only: str, complete: bool = False) -> list[str]:
        """What the DAG does."""
        self.asked += 1
        objects, run_id = self.settings.reading.objects, f"run {self.asked}"
        return queue_read_jobs(
            self.world.staging, self.settings, objects=objects, run_id=run_id, only=only, complete=complete
        )

    def begin(self) -> str:
        """authenticate, on a new session with QuickBooks; the word in the second place."""
        self.quickbooks = QuickBooks(RequestProcessor(self.books, now=self.clock), OWNER_ID)
        self.ticket, word = self.conversation.authenticate(f"{self.key}-sync", PASSWORD, "127.0.0.1")
        return word

    def send(self) -> str:
        """sendRequestXML."""
        return self.conversation.send_request(
            SendRequest(
                ticket=self.ticket,
                hcp=self.quickbooks.hcp(),
                company_file=self.quickbooks.company,
                country="US",
                major=16,
                minor=0,
            )
        )

    def receive(self, response: str, *, hresult: str = "") -> int:
        """receiveResponseXML."""
        return self.conversation.receive_response(
            ReceiveResponse(ticket=self.ticket, response=response, hresult=hresult, message="")
        )

    def exchange(self) -> int:
        """One document and its answer."""
        return self.receive(self.quickbooks.process(self.send()))

    def session(self, *, dies_at_page: int = 0, eaten: Callable[[str], bool] = lambda answer: False) -> list[str]:
        """A whole update, or one that ends with a page in its hands; answers the documents that read.

        It ends at a page of this number, or with an answer that a proxy eats.

        What is asked before, whether the books are the known ones, is left out.
        """
        documents: list[str] = []
        if self.begin() == "none":
            return documents
        progress = 0
        while 0 <= progress < 100:
            document = self.send()
            answer = self.quickbooks.process(document)
            if self._purpose(document) not in (SetPurpose.CANARY, SetPurpose.DELETED):
                documents.append(document)
                if len(documents) == dies_at_page or eaten(answer):
                    return documents
            progress = self.receive(answer)
        self.conversation.close_connection(self.ticket)
        return documents

    def _purpose(self, document: str) -> SetPurpose | None:
        number = document.partition('requestID="')[2].partition(".")[0]
        with self.world.staging.read() as db:
            found = db.message_sets.get(number)
        return None if found is None else found.purpose

    def read(self) -> list[str]:
        """Ask, and let the Web Connector come by."""
        self.ask()
        return self.session()

    # -- the books ----------------------------------------------------------------------------------------------------

    def enter(self, request: str) -> str:
        """What a person types into QuickBooks."""
        return enter(self.books, request, now=self.clock)

    def customer(self, name: str) -> str:
        """A customer typed in; its ListID."""
        answer = self.enter(f"<CustomerAddRq><CustomerAdd><Name>{name}</Name></CustomerAdd></CustomerAddRq>")
        return _between(answer, "ListID")

    def job(self, customer: str, name: str) -> str:
        """A job of a customer typed in; its ListID."""
        parent = f"<ParentRef><FullName>{customer}</FullName></ParentRef>"
        return _between(
            self.enter(f"<CustomerAddRq><CustomerAdd><Name>{name}</Name>{parent}</CustomerAdd></CustomerAddRq>"),
            "ListID",
        )

    def invoice(self, customer: str, amount: str, *, day: str = "2026-05-01") -> str:
        """An invoice of one line typed in; its TxnID."""
        line = f"<ItemRef><FullName>{self.item()}</FullName></ItemRef><Amount>{amount}</Amount>"
        head = f"<CustomerRef><FullName>{customer}</FullName></CustomerRef><TxnDate>{day}</TxnDate>"
        body = f"{head}<InvoiceLineAdd>{line}</InvoiceLineAdd>"
        return _between(self.enter(f"<InvoiceAddRq><InvoiceAdd>{body}</InvoiceAdd></InvoiceAddRq>"), "TxnID")

    def item(self) -> str:
        """Something that can be sold; its full name."""
        if "<ItemServiceRet>" not in self.enter("<ItemServiceQueryRq/>"):
            fill(self.books, customers=0, invoices=0, days=0, now=self.clock)
        return _between(self.enter("<ItemServiceQueryRq/>"), "FullName")

    def rename(self, list_id: str, name: str) -> None:
        """A customer gets another name."""
        found = self.enter(f"<CustomerQueryRq><ListID>{list_id}</ListID></CustomerQueryRq>")
        state = f"<ListID>{list_id}</ListID><EditSequence>{_between(found, 'EditSequence')}</EditSequence>"
        self.enter(f"<CustomerModRq><CustomerMod>{state}<Name>{name}</Name></CustomerMod></CustomerModRq>")

    def fill(self, customers: int, invoices: int = 0, days: int = 0) -> None:
        """Many records."""
        fill(self.books, customers=customers, invoices=invoices, days=days, now=self.clock)

    def turn(self, switch: str, value: str) -> None:
        """Turn a switch of the company."""
        turn(self.books, switch, value, now=self.clock)

    # -- what we know -------------------------------------------------------------------------------------------------

    def landed(self, object: str = "Customer") -> dict[str, Mapping[str, Any]]:
        """What the records of an object say, by id, deleted ones left out."""
        query = sa.select(record.c.id, record.c.payload).where(
            record.c.company == self.key,
            record.c.system == "quickbooks",
            record.c.object == object,
            sa.not_(record.c.deleted),
        )
        with self.world.staging.read() as db:
            return {row.id: load(row.payload) for row in db.connection.execute(query)}

    def row(self, id: str, object: str = "Customer") -> Mapping[str, Any]:
        """The row of a landed record."""
        query = sa.select(record).where(record.c.company == self.key, record.c.object == object, record.c.id == id)
        with self.world.staging.read() as db:
            return dict(db.connection.execute(query).mappings().one())

    def dirty(self) -> dict[str, list[str]]:
        """The landed records that are to be asked for again."""
        with self.world.staging.read() as db:
            return {name: [*ids] for name, ids in db.records.dirty(self.key, system="quickbooks").items()}

    def names(self, object: str = "Customer") -> set[str]:
        """The names of the landed records."""
        return {str(fields["Name"]) for fields in self.landed(object).values()}

    def told(self) -> list[tuple[str, str]]:
        """Object and id of every change that the way back is told of."""
        query = sa.select(work_item.c.source, work_item.c.record_id).where(
            work_item.c.company == self.key, work_item.c.kind == "read"
        )
        with self.world.staging.read() as db:
            return [(flow, record_id) for flow, record_id in db.connection.execute(query.order_by(work_item.c.id))]

    def read_jobs(self) -> list[ReadJob]:
        """Every read job of the company, oldest first."""
        with self.world.staging.read() as db:
            return db.read_jobs.recent(self.key, limit=10_000)[::-1]

    def mark(self, object: str = "Customer") -> datetime | None:
        """Up to when an object is known."""
        with self.world.staging.read() as db:
            found = db.watermarks.get(self.key, "quickbooks", object)
        return None if found is None else found.value

    def company(self) -> Company:
        """The company's row."""
        with self.world.staging.read() as db:
            return db.companies.get(self.key)

    def events(self, action: str) -> int:
        """How often something happened."""
        query = sa.select(sa.func.count()).where(event.c.company == self.key, event.c.action == action)
        with self.world.staging.read() as db:
            return int(db.connection.execute(query).scalar_one())


def add_company(world: World, key: str, file_id: str) -> None:
    """A second company on the same staging database."""
    with world.staging.begin() as db:
        password = db.companies.get("acme").password_hash
        values = {"name": key, "user_name": f"{key}-sync", "password_hash": password, "owner_id": OWNER_ID}
        db.companies.create({**values, "key": key, "file_id": file_id, "simulated": True, "batch_size": 10})


def _between(text: str, name: str) -> str:
    found = text.partition(f"<{name}>")[2].partition(f"</{name}>")[0]
    assert found, text
    return found
