"""A company and the Web Connector that calls for it, one call at a time, so that a test can mix two of them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from include.model import CompanyKey, Key
from include.settings import CompanySettings, Reading
from include.staging.tables import metadata
from include.steps.read_quickbooks.queue_read_jobs import queue_read_jobs
from qbwc_operator.calls import ReceiveResponse, SendRequest
from qbwc_operator.conversation import QbwcConversation
from simulators.quickbooks_desktop.books.company_file import create
from simulators.quickbooks_desktop.people.enter import enter
from simulators.quickbooks_desktop.people.listing import as_json
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.quickbooks import QuickBooks
from tests.kit.connected_company import OWNER_ID, START, World, quick_hash

#: Both companies say that their file lies here, as two machines of one pattern do.
PATH = r"C:\Books\company.qbw"
OBJECTS = ("Customer", "Invoice")


@dataclass
class Side:
    """One company: its mark is in everything that is its own, and in nothing else."""

    world: World
    mark: str
    file_id: str
    conversation: QbwcConversation
    ticket: str = ""
    old_tickets: list[str] = field(default_factory=list)
    document: str = ""
    answers: list[str] = field(default_factory=list)
    going: bool = False
    quickbooks: QuickBooks | None = None

    @property
    def key(self) -> str:
        """The company's key."""
        return self.world.key

    @property
    def password(self) -> str:
        """The password of its Web Connector."""
        return f"{self.mark} horse battery staple"

    # -- the calls ----------------------------------------------------------------------------------------------------

    def begin(self) -> str:
        """authenticate; the word in the second place. An update that was going on is left where it is."""
        self._leave()
        self.quickbooks = QuickBooks(RequestProcessor(self.world.books), OWNER_ID)
        ticket, word = self.conversation.authenticate(f"{self.key}-sync", self.password, self.key)
        self.going = word == ""
        self.ticket = ticket if self.going else self.ticket
        return word

    def intrude(self, other: Side) -> str:
        """authenticate with the other company's user and one's own password."""
        return self.conversation.authenticate(f"{other.key}-sync", self.password, f"{self.mark}{len(self.answers)}")[1]

    def send(self) -> None:
        """sendRequestXML, and QuickBooks at work on it."""
        assert self.quickbooks is not None
        hcp, country = self.quickbooks.hcp(), "US"
        self.document = self.conversation.send_request(
            SendRequest(ticket=self.ticket, hcp=hcp, company_file=PATH, country=country, major=16, minor=0)
        )
        if not self.document:
            self.going = False
            return
        self.answers.append(self.quickbooks.process(self.document))

    def receive(self) -> int:
        """receiveResponseXML with the answer of the last document."""
        self.document = ""
        progress = self.bring(self.ticket, self.answers[-1])
        self.going = 0 <= progress < 100
        return progress

    def bring(self, ticket: str, answer: str) -> int:
        """Any answer under any ticket."""
        return self.conversation.receive_response(
            ReceiveResponse(ticket=ticket, response=answer, hresult="", message="")
        )

    def close(self) -> None:
        """closeConnection."""
        self.conversation.close_connection(self.ticket)
        self.going = False
        self._leave()

    def step(self) -> None:
        """The next call of an update that goes on."""
        if not self.going:
            self.begin()
        elif self.document:
            self.receive()
        else:
            self.send()

    def finish(self) -> None:
        """Updates to the end, until nothing is left."""
        for _ in range(12):
            if self.begin() == "none":
                return
            while self.going:
                self.step()
            self.close()
        raise AssertionError(f"{self.key} never came to an end")

    def _leave(self) -> None:
        if self.quickbooks is not None:
            self.quickbooks.end()
        self.quickbooks, self.document = None, ""
        if self.ticket:
            self.old_tickets.append(self.ticket)

    # -- what there is to do ------------------------------------------------------------------------------------------

    def fill(self, deals: int, typed: int) -> None:
        """Deals to post, and customers that finance typed in. The Salesforce ids are the same in every company."""
        record_id = f"001{1:015d}"
        self.world.stage("account_to_customer", record_id, "Customer", {"Name": f"{self.mark} customer"})
        customer, item = Key(flow="account_to_customer", record_id=record_id), self.world.stage_item()
        for number in range(1, deals + 1):
            values = self.world.invoice_values(customer, item, f"{number}.00") | {"Memo": f"{self.mark} {number}"}
            self.world.stage(
                "opportunity_to_invoice",
                f"006{number:015d}",
                "Invoice",
                values,
                depends_on=(customer, item),
                day=values["TxnDate"],
                amount=Decimal(number),
            )
        for number in range(typed):
            name = f"{self.mark} typed {number}"
            enter(self.world.books, f"<CustomerAddRq><CustomerAdd><Name>{name}</Name></CustomerAdd></CustomerAddRq>")

    def ask(self, run: int) -> None:
        """What the DAG that reads the books does."""
        queue_read_jobs(self.world.staging, self.world.settings, objects=OBJECTS, run_id=f"{self.mark} run {run}")

    def in_books(self, kind: str) -> list[dict[str, Any]]:
        """Every record of a kind in the books."""
        return list(json.loads(as_json(self.world.books, kind)))

    # -- what is known ------------------------------------------------------------------------------------------------

    def dump(self) -> dict[str, str]:
        """Every row of every table that is this company's, as text."""
        found = {}
        with self.world.staging.read() as db:
            for table in metadata.sorted_tables:
                if "company" in table.c:
                    rows = db.connection.execute(sa.select(table).where(table.c.company == self.key)).all()
                    found[table.name] = "\n".join(str(tuple(row)) for row in rows)
        return found

    def landed(self, object_name: str) -> list[str]:
        """What was read of the books, by name or memo."""
        with self.world.staging.read() as db:
            ids = db.connection.execute(
                sa.text(
                    "SELECT payload FROM record WHERE company = :key AND object = :object AND system = 'quickbooks'"
                ),
                {"key": self.key, "object": object_name},
            )
            return sorted(str(row.payload) for row in ids)


def add_side(world: World, folder: Path, key: str, mark: str, file_id: str, conversation: Any) -> Side:
    """A company of its own on the staging database of `world`, with books of its own."""
    books = folder / key / "books.db"
    books.parent.mkdir()
    create(books, owner_id=OWNER_ID, file_id=file_id, now=world.clock)
    settings = CompanySettings(
        key=CompanyKey(key),
        name=f"{mark} Inc.",
        simulated=True,
        answer_patience=0,
        reading=Reading(objects=OBJECTS, page=2),
    )
    own = World(
        staging=world.staging,
        settings=settings,
        books=books,
        qwc=world.qwc,
        address=world.address,
        key=key,
        clock=world.clock,
    )
    side = Side(world=own, mark=mark, file_id=file_id, conversation=conversation)
    row = {"key": key, "name": settings.name, "user_name": f"{key}-sync", "password_hash": quick_hash(side.password)}
    with world.staging.begin() as db:
        db.companies.create({**row, "owner_id": OWNER_ID, "file_id": file_id, "simulated": True, "batch_size": 2})
        db.companies.arm(key, start=START, by="test")
    return side
