"""One server, one staging database, and a company of its own for every cell of the fault matrix."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from include.model import CompanyKey
from include.settings import Batching, CompanySettings
from include.staging.door import Staging
from simulators.quickbooks_desktop.books.company_file import create, turn
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.connector import Connector
from simulators.web_connector.faults import FaultPlan
from simulators.web_connector.faulty import FaultyProcessor, FaultyTransport
from simulators.web_connector.outcome import UpdateResult
from simulators.web_connector.qwc import QwcFile
from simulators.web_connector.wire import Answer, HttpTransport, Transport, WireError
from tests.kit.clock import MachineClock
from tests.kit.connected_company import OWNER_ID, PASSWORD, START, World, quick_hash
from tests.kit.fault_server import OwnProcess, Server
from tests.kit.templates import copy_staging

INVOICES = 3
#: So many records belong into the books of each company, each once; no second document of a deal is among them.
WANTED = {"Customer": 1, "ItemService": 1, "Invoice": INVOICES}
COMPANIES = 400
#: Two requests in a document: the customer and the item, two invoices, one invoice.
BATCHING = Batching(start=2, transactions=2, lists=2)
#: A call that waits for the lock on the staging database has reached the server after this time at the latest.
REACHED_SECONDS = 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One call of a session: the nth of its name."""

    method: str
    nth: int

    def __str__(self) -> str:
        return f"{self.method} {self.nth}"


class Recorder:
    """A transport that writes down which calls are made."""

    def __init__(self, inner: Transport) -> None:
        self._inner = inner
        self.calls: list[str] = []

    def call(self, method: str, body: bytes) -> Answer:
        """Pass the call on."""
        self.calls.append(method)
        return self._inner.call(method, body)


class Killer:
    """A transport on which the server dies at one position: before its commit, or after it."""

    def __init__(self, inner: Transport, world: FaultWorld, at: Position, *, before_commit: bool) -> None:
        self._inner = inner
        self._world = world
        self._at = at
        self._before_commit = before_commit
        self._seen = 0

    def call(self, method: str, body: bytes) -> Answer:
        """Pass the call on; at the position it reaches the server, whose answer is never seen."""
        self._seen += method == self._at.method
        if method != self._at.method or self._seen != self._at.nth:
            return self._inner.call(method, body)
        self._seen += 1
        if self._before_commit:
            self._die_waiting(method, body)
        else:
            self._inner.call(method, body)
            self._world.server.kill()
        self._world.server.start()
        raise WireError(f"{method}: the server died.")

    def _die_waiting(self, method: str, body: bytes) -> None:
        with self._world.locked():
            caller = threading.Thread(target=self._call_in_vain, args=(method, body))
            caller.start()
            caller.join(REACHED_SECONDS)
            self._world.server.kill()
        caller.join()

    def _call_in_vain(self, method: str, body: bytes) -> None:
        try:
            self._inner.call(method, body)
        except WireError:
            return


@dataclass
class Cell(World):
    """One company with its requests staged and its books."""

    wire: Callable[[], HttpTransport] = lambda: HttpTransport("")
    written: list[set[str]] = field(default_factory=list)  #: the documents with Adds that QuickBooks got, by session

    def run(
        self,
        plan: FaultPlan | None = None,
        *,
        around: Callable[[Transport], Transport] = lambda inner: inner,
        meanwhile: Callable[[], object] = lambda: None,
    ) -> tuple[UpdateResult, Callable[[], None]]:
        """One update with faults, and what delivers the calls that were held back."""
        plan = plan or FaultPlan()
        wire = self.wire()
        transport = FaultyTransport(around(wire), plan, meanwhile=meanwhile)
        processor = _Watched(self.books)
        self.written.append(processor.written)
        connector = Connector(self.qwc, PASSWORD, FaultyProcessor(processor, plan), transport=transport)

        def release() -> None:
            transport.release()
            wire.close()

        try:
            return connector.update(), release
        finally:
            wire.close()
            processor.close()

    def in_books(self) -> dict[str, int]:
        """How many records of each kind the books hold, read from the company file itself."""
        with closing(sqlite3.connect(self.books)) as db:
            listed = "SELECT kind, count(*) FROM list_object WHERE json_extract(body, '$.ExternalGUID') IS NOT NULL"
            found = dict(db.execute(f"{listed} GROUP BY kind"))
            return found | dict(db.execute("SELECT kind, count(*) FROM txn GROUP BY kind"))

    @property
    def is_right(self) -> bool:
        """Everything in the books once, every request applied, and the bytes of no document in two sessions."""
        is_there_once = self.in_books() == WANTED and self.states() == {"applied": sum(WANTED.values())}
        return is_there_once and sum(map(len, self.written)) == len(set().union(*self.written))


class _Watched(RequestProcessor):
    """A QuickBooks that writes down what changes its books."""

    def __init__(self, books: Path) -> None:
        super().__init__(books)
        self.written: set[str] = set()

    def process_request(self, ticket: str, request: str) -> str:
        """The answer."""
        if "AddRq" in request:
            self.written.add(request)
        return super().process_request(ticket, request)


class FaultWorld:
    """The server, its staging database, and companies as they are needed."""

    def __init__(self, folder: Path, server: Callable[[str, Path], Server] | None = None) -> None:
        self._folder = folder
        self._database = folder / "staging.sqlite"
        self.staging = Staging(copy_staging(self._database))
        settings = folder / "settings.json"  # JSON is YAML
        settings.write_text(json.dumps({"companies": [_settings(number) for number in range(COMPANIES)]}))
        make = server or (lambda url, path: OwnProcess(folder, url, path))
        self.server = make(self.staging.url, settings)
        self._password_hash = quick_hash(PASSWORD)
        self._next = 0

    @contextmanager
    def running(self) -> Iterator[FaultWorld]:
        """The server is up, and killed in the end."""
        try:
            self.server.start()
            yield self
        finally:
            self.server.kill()
            self.staging.close()

    def cell(self, switches: Mapping[str, str] | None = None) -> Cell:
        """A new company with three write documents to come, whose QuickBooks has these switches turned."""
        number, self._next = self._next, self._next + 1
        key, file_id = f"c{number}", f"{{{uuid4()}}}".upper()
        books = self._folder / f"{key}.db"
        create(books, owner_id=OWNER_ID, file_id=file_id)
        for name, value in (switches or {}).items():
            turn(books, name, value)
        with self.staging.begin() as db:
            db.companies.create(
                {
                    "key": key,
                    "name": key,
                    "user_name": f"user-{key}",
                    "password_hash": self._password_hash,
                    "owner_id": OWNER_ID,
                    "file_id": file_id,
                    "simulated": True,
                    "batch_size": BATCHING.start,
                }
            )
            db.companies.arm(key, start=START, by="test")
        made = Cell(
            staging=self.staging,
            settings=CompanySettings(key=CompanyKey(key), name=key, simulated=True),
            books=books,
            qwc=QwcFile(
                app_name="Order to Cash",
                app_url=self.server.url,
                app_support=self.server.url,
                user_name=f"user-{key}",
                owner_id=OWNER_ID,
                file_id=file_id,
            ),
            address=lambda: self.server.url.removesuffix("/ws"),
            key=key,
            clock=MachineClock(),  # the server, in a process of its own, goes by it
            wire=lambda: HttpTransport(self.server.url),
        )
        self._stage(made)
        return made

    def _stage(self, cell: Cell) -> None:
        """A customer, an item, an invoice for each deal, and a second document that would bill the first deal."""
        customer, item = cell.stage_customer(1), cell.stage_item()
        # Each over a sum of its own: two that say the same are told apart by their keys alone.
        deals = [cell.stage_invoice(number, customer, item, f"{number}2.34") for number in range(1, INVOICES + 1)]
        with self.staging.begin() as db:
            invoices = db.outbox.latest(cell.key, deals[0].flow, [deal.record_id for deal in deals]).values()
            db.billing.add_all(
                cell.key,
                [{"deal": row.deal, "part": row.part, "kind": row.target, "outbox_id": row.id} for row in invoices],
            )
        values = cell.invoice_values(customer, item, "12.34")
        second = {name.replace("Invoice", "SalesReceipt"): value for name, value in values.items()}
        cell.stage(
            "opportunity_to_sales_receipt",
            deals[0].record_id,
            "SalesReceipt",
            second,
            depends_on=(customer, item),
            day=values["TxnDate"],
        )

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Nobody else can write to the staging database."""
        with closing(sqlite3.connect(self._database, isolation_level=None, timeout=30)) as db:
            db.execute("BEGIN IMMEDIATE")
            yield
            db.execute("ROLLBACK")

    def positions(self, switches: Mapping[str, str] | None = None) -> list[Position]:
        """Every call of a clean session, in order; the session has at least three write documents."""
        cell, recorders = self.cell(switches), list[Recorder]()

        def record(inner: Transport) -> Transport:
            recorders.append(Recorder(inner))
            return recorders[-1]

        result, _ = cell.run(around=record)
        if not cell.is_right:
            raise RuntimeError(f"The clean session failed: {result}, {cell.in_books()}, {cell.states()}")
        with self.staging.read() as db:
            writes = [row for row in db.message_sets.documents(cell.key) if row.purpose == "write"]
        if len(writes) < 3:
            raise RuntimeError(f"The clean session has {len(writes)} write documents; three are needed.")
        calls = recorders[0].calls
        return [Position(method=name, nth=calls[: place + 1].count(name)) for place, name in enumerate(calls)]


def _settings(number: int) -> dict[str, object]:
    return {
        "key": f"c{number}",
        "name": f"c{number}",
        "simulated": True,
        "salesforce": f"org_{number}",
        "answer_patience": 0,
        "batching": {"start": BATCHING.start, "transactions": BATCHING.transactions, "lists": BATCHING.lists},
    }
