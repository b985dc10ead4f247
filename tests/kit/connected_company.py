"""A whole QuickBooks side for door tests: staging, endpoint over real HTTP, simulated company and Web Connector."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from argon2 import PasswordHasher, Type

from include.model import WHOLE, CompanyKey, Key, OutboxAction, Reference
from include.qbxml.fragment import build_fragment
from include.qbxml.guid import external_guid
from include.qbxml.request_name import request_name
from include.rows import Company, OutboxRow
from include.settings import Batching, CompanySettings, Settings
from include.staging.door import Staging
from include.staging.tables import link
from qbwc_operator.endpoint import build_endpoint
from simulators.quickbooks_desktop.books.company_file import turn
from simulators.quickbooks_desktop.processor import RequestProcessor, RequestProcessorError
from simulators.web_connector.connector import Connector
from simulators.web_connector.faults import FaultPlan
from simulators.web_connector.faulty import FaultyProcessor, FaultyTransport
from simulators.web_connector.outcome import UpdateResult
from simulators.web_connector.qwc import QwcFile
from simulators.web_connector.wire import HttpTransport
from tests.kit.clock import Clock, clock_of_world
from tests.kit.endpoint_server import served
from tests.kit.templates import FILE_ID, OWNER_ID, copy_books, copy_staging

COMPANY = "acme"
PASSWORD = "correct horse battery staple"
START = date(2000, 1, 1)
_SALT = b"of every test"


@dataclass
class World:
    """One company, connected."""

    staging: Staging
    settings: CompanySettings
    books: Path
    qwc: QwcFile
    address: Callable[[], str]  #: where the endpoint is served, from the first time that somebody asks
    key: str = COMPANY
    clock: Clock = field(default_factory=clock_of_world)  #: what staging, the books and the people go by
    unreadable: str = "\0"  #: QuickBooks cannot parse a document that holds this text

    def __post_init__(self) -> None:
        self.clock.follow(lambda time: turn(self.books, "time", time))

    def update(self, plan: FaultPlan | None = None, *, locked: bool = True, password: str = PASSWORD) -> UpdateResult:
        """One "Update Selected" on a connection of its own."""
        plan = plan or FaultPlan()
        wire = HttpTransport(f"{self.address()}/ws")
        connector = Connector(
            self.qwc,
            password,
            FaultyProcessor(_Fussy(self.books, self.unreadable), plan),
            transport=FaultyTransport(wire, plan),
            company_file=self.books if locked else None,
        )
        try:
            return connector.update()
        finally:
            wire.close()

    def turn(self, switch: str, value: str) -> None:
        """Turn a switch of the simulated company."""
        turn(self.books, switch, value)

    def request(self, key: Key) -> OutboxRow:
        """The newest request of a record."""
        with self.staging.read() as db:
            return db.outbox.latest(self.key, key.flow, [key.record_id])[key.record_id]

    def company(self) -> Company:
        """The company's row."""
        with self.staging.read() as db:
            return db.companies.get(self.key)

    def links(self) -> list[Mapping[str, Any]]:
        """Every link of the company."""
        with self.staging.read() as db:
            return [dict(row) for row in db.connection.execute(sa.select(link)).mappings()]

    def purposes(self) -> list[str]:
        """Why each document was handed out, in order."""
        with self.staging.read() as db:
            return [row.purpose for row in db.message_sets.documents(self.key)]

    def execute(self, statement: str, **values: Any) -> None:
        """Meddle with the staging database past its door."""
        with self.staging.begin() as db:
            db.connection.execute(sa.text(statement), values)

    def stage(
        self,
        flow: str,
        record_id: str,
        target: str,
        values: Mapping[str, Any],
        *,
        depends_on: Sequence[Key] = (),
        action: OutboxAction = OutboxAction.ADD,
        day: date | None = None,
        amount: Decimal | None = None,
        **more: Any,
    ) -> int:
        """One request in the outbox, as stage_requests would write it."""
        with self.staging.begin() as db:
            links = db.links.for_keys(self.key, list(depends_on))
            row = self.row(flow, record_id, target, values, action=action, day=day, amount=amount, **more)
            return db.outbox.add(row, [(key, links[key].qb_id if key in links else None) for key in depends_on])

    def row(
        self,
        flow: str,
        record_id: str,
        target: str,
        values: Mapping[str, Any],
        *,
        action: OutboxAction = OutboxAction.ADD,
        day: date | None = None,
        amount: Decimal | None = None,
        part: str = WHOLE,
        **more: Any,
    ) -> dict[str, Any]:
        """The columns of a request; `more` has those that a test cares for."""
        guid = external_guid(self.key, target, record_id, part, 1)
        content = dict(values) | ({"ExternalGUID": guid} if action is OutboxAction.ADD else {})
        natural_key = {
            name: str(values[key]) for name, key in (("FullName", "Name"), ("TxnDate", "TxnDate")) if key in values
        }
        if isinstance(values.get("CustomerRef"), Reference):
            natural_key["entity"] = str(values["CustomerRef"].key)
        return {
            "company": self.key,
            "flow": flow,
            "record_id": record_id,
            "target": target,
            "action": action,
            "part": part,
            "deal": record_id,
            "is_list": day is None,
            "fragment": build_fragment(request_name(action, target), content),
            "hash": str(sorted(map(str, values.items())))[:64],
            "idempotency_key": guid,
            "natural_key": json.dumps(natural_key),
            "title": record_id,
            "document_date": day,
            "amount": amount,
            **more,
        }

    def stage_customers(self, count: int) -> None:
        """Many customers to be added."""
        self.stage_customers_from(1, count)

    def stage_customers_from(self, first: int, last: int) -> None:
        """Customers of these numbers, in one transaction."""
        rows = [
            self.row("account_to_customer", f"001{number:015d}", "Customer", {"Name": f"Customer {number}"})
            for number in range(first, last + 1)
        ]
        with self.staging.begin() as db:
            db.outbox.add_all([(row, ()) for row in rows])

    def stage_change(self, key: Key, target: str, values: Mapping[str, Any]) -> int:
        """A header-only change of a list record that is linked."""
        return self.stage(key.flow, key.record_id, target, values, action=OutboxAction.MODIFY)

    def stage_customer(self, number: int) -> Key:
        """A customer to be added."""
        record_id = f"001{number:015d}"
        self.stage("account_to_customer", record_id, "Customer", {"Name": f"Customer {number}"})
        return Key(flow="account_to_customer", record_id=record_id)

    def stage_item(self, number: int = 1) -> Key:
        """A service item to be added."""
        record_id = f"01t{number:015d}"
        price = {"Price": Decimal("10.00"), "AccountRef": {"FullName": "Sales"}}
        self.stage("product_to_item", record_id, "ItemService", {"Name": f"Item {number}", "SalesOrPurchase": price})
        return Key(flow="product_to_item", record_id=record_id)

    def stage_invoice(self, number: int, customer: Key, item: Key, amount: str = "12.34") -> Key:
        """An invoice of one line to be added."""
        record_id = f"006{number:015d}"
        values = self.invoice_values(customer, item, amount)
        self.stage(
            "opportunity_to_invoice",
            record_id,
            "Invoice",
            values,
            depends_on=(customer, item),
            day=values["TxnDate"],
            amount=Decimal(amount),
        )
        return Key(flow="opportunity_to_invoice", record_id=record_id)

    def invoice_values(self, customer: Key, item: Key, amount: str = "12.34") -> dict[str, Any]:
        """An invoice of one line."""
        line = {"ItemRef": Reference(key=item), "Quantity": Decimal(1), "Amount": Decimal(amount)}
        return {"CustomerRef": Reference(key=customer), "TxnDate": date(2026, 11, 1), "InvoiceLine": [line]}

    def stage_deals(self, count: int) -> None:
        """One customer, one item, and invoices for them."""
        customer, item = self.stage_customer(1), self.stage_item()
        for number in range(1, count + 1):
            self.stage_invoice(number, customer, item)

    def states(self) -> dict[str, int]:
        """How many requests are in each state."""
        found: dict[str, int] = {}
        with self.staging.read() as db:
            for flow in ("account_to_customer", "product_to_item", "opportunity_to_invoice"):
                for row in db.totals.requests(self.key, flow):
                    found[row.state] = found.get(row.state, 0) + 1
        return found

    def ask(self, request: str) -> str:
        """What the company answers to a request typed by hand."""
        processor = RequestProcessor(self.books)
        ticket = processor.begin_session("")
        try:
            return processor.process_request(
                ticket,
                '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?>'
                f'<QBXML><QBXMLMsgsRq onError="continueOnError">{request}</QBXMLMsgsRq></QBXML>',
            )
        finally:
            processor.end_session(ticket)

    def count(self, kind: str) -> int:
        """How many records of a kind are in the books."""
        extra = "" if kind == "Invoice" else "<ActiveStatus>All</ActiveStatus>"
        return self.ask(f'<{kind}QueryRq requestID="1">{extra}</{kind}QueryRq>').count(f"<{kind}Ret>")


@cache
def quick_hash(password: str) -> str:
    """A hash of argon2id with the least work in it: sessions begin by the thousand here, and nobody breaks in."""
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1, type=Type.ID).hash(password, salt=_SALT)


class _Fussy(RequestProcessor):
    """A QuickBooks that knows less than our tables do."""

    def __init__(self, books: Path, unreadable: str) -> None:
        super().__init__(books)
        self._unreadable = unreadable

    def process_request(self, ticket: str, request: str) -> str:
        """The answer, or 0x80040400 for the whole document."""
        if self._unreadable in request:
            raise RequestProcessorError("0x80040400")
        return super().process_request(ticket, request)


@contextmanager
def serving(staging: Staging, read: Callable[[], Sequence[CompanySettings]], clock: Clock) -> Iterator[str]:
    """The endpoint of companies over real HTTP, with their settings as they are at each call."""
    endpoint = build_endpoint(lambda: staging, lambda: Settings(companies=tuple(read())), now=clock)
    with served(endpoint) as address:
        yield address


@contextmanager
def connected_world(
    folder: Path,
    url: str,
    *,
    batching: Batching | None = None,
    patience: float = 0.0,
    armed: bool = True,
    now: Clock | None = None,
) -> Iterator[World]:
    """A migrated staging database, an armed company, its books, and the endpoint, all on one clock."""
    clock = now or clock_of_world()
    settings = CompanySettings(
        key=CompanyKey(COMPANY),
        name="Acme",
        simulated=True,
        batching=batching or Batching(),
        answer_patience=patience,
    )
    if url.startswith("sqlite:///"):
        copy_staging(Path(url.removeprefix("sqlite:///")))
    staging = Staging(url, now=clock)
    if not url.startswith("sqlite:///"):
        staging.migrate()  # a copy of the migrated template is left as it is
    with staging.begin() as db:
        db.companies.create(
            {
                "key": COMPANY,
                "name": "Acme",
                "user_name": "acme-sync",
                "password_hash": quick_hash(PASSWORD),
                "owner_id": OWNER_ID,
                "file_id": FILE_ID,
                "simulated": True,
                "batch_size": settings.batching.start,
            }
        )
        if armed:
            db.companies.arm(COMPANY, start=START, by="test")
    with opened_world(staging, settings, copy_books(folder / "books.db"), clock) as world:
        yield world


@contextmanager
def opened_world(staging: Staging, settings: CompanySettings, books: Path, clock: Clock) -> Iterator[World]:
    """A company that both databases know already, and the endpoint for it."""
    qwc = QwcFile(
        app_name="Order to Cash",
        app_url="http://localhost/qbwc/ws",
        app_support="http://localhost/qbwc/support",
        user_name="acme-sync",
        owner_id=OWNER_ID,
        file_id=FILE_ID,
    )
    with ExitStack() as stack:
        stack.callback(staging.close)
        address = cache(lambda: stack.enter_context(serving(staging, lambda: [world.settings], clock)))
        world = World(staging=staging, settings=settings, books=books, qwc=qwc, address=address, clock=clock)
        yield world
