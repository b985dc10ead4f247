"""The people at their desks: what they type into an empty org, and what they see there and in the books."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, Protocol

from include.commands import doors
from include.commands.__main__ import main
from include.staging.door import Staging
from include.states import DecisionKind
from include.steps.flows.objects_to_read import objects_to_read
from include.steps.read_quickbooks.queue_read_jobs import queue_read_jobs
from simulators.quickbooks_desktop.people.enter import enter, remove
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.connector import Connector
from simulators.web_connector.outcome import UpdateResult
from simulators.web_connector.wire import Answer, HttpTransport
from tests.kit.connected_company import COMPANY, PASSWORD
from tests.kit.journey import Journey, journey
from tests.kit.simulated_org import running_org

PLACE = {"Street": "1 Main St", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}
SETTINGS = "companies:\n- {key: acme, name: Acme, simulated: true}\n"
#: Another company stands beside, so that a command that does not say which is refused.
OF_TWO = f"{SETTINGS}- {{key: beside, name: Beside, simulated: true, salesforce: another}}\n"
#: What a command answered: its exit code, and all that it printed.
Command = Callable[..., tuple[int, str]]


@dataclass
class Desk:
    """A rep, a bookkeeper and the Web Connector, who share one world."""

    world: Journey
    processor: Callable[[Path], RequestProcessor] = RequestProcessor

    # -- in Salesforce ----------------------------------------------------------------------------------------------

    def account(self, name: str, **more: Any) -> str:
        """An account with an address; its id."""
        both = {kind + part: text for kind in ("Billing", "Shipping") for part, text in PLACE.items()}
        return self.world.people.insert("Account", [{"Name": name, **both, **more}])[0]

    def product(self, code: str, price: str = "10.00", kind: str = "Service") -> None:
        """A product with its standard price."""
        product = {"Name": code, "ProductCode": code, "IsActive": True, "QB_Item_Type__c": kind}
        made = self.world.people.insert("Product2", [product])[0]
        book = self.world.people.standard_pricebook()
        entry = {"Pricebook2Id": book, "Product2Id": made, "UnitPrice": price, "IsActive": True}
        self.world.people.insert("PricebookEntry", [entry])

    def won_deal(self, name: str, account: str, *lines: tuple[str, str, str], currency: str = "") -> None:
        """A won deal that is to be invoiced; lines of product code, quantity and price."""
        deal = {
            "Name": name,
            "AccountId": account,
            "StageName": "Closed Won",
            "CloseDate": "2026-09-04",
            "Pricebook2Id": self.world.people.standard_pricebook(),
            "QB_Generate__c": "Invoice",
            **({"CurrencyIsoCode": currency} if currency else {}),
        }
        self.world.people.insert("Opportunity", [deal])
        for code, quantity, price in lines:
            self.world.add_line(self.world.deal(name), code, quantity, price)

    def change(self, name: str, **values: Any) -> None:
        """A person edits a deal."""
        self.world.change("Opportunity", self.world.deal(name), **values)

    def reprice(self, name: str, price: str) -> None:
        """The one line of a deal has another price."""
        line = self.world.record("OpportunityLineItem", OpportunityId=self.world.deal(name)["Id"])
        self.world.change("OpportunityLineItem", line, UnitPrice=price)

    def delete(self, name: str) -> None:
        """A person deletes a deal."""
        self.world.org.admin("POST", "/admin/delete", {"ids": [self.world.deal(name)["Id"]]})

    def says(self, name: str) -> tuple[str, str]:
        """What a deal says about itself: its status and the message beside it."""
        deal = self.world.deal(name)
        return deal["QB_Sync_Status__c"], deal["QB_Sync_Message__c"] or ""

    # -- in QuickBooks ----------------------------------------------------------------------------------------------

    def customer(self, name: str, more: str = "") -> str:
        """A customer typed in by hand; its ListID."""
        self.type(f"<CustomerAddRq><CustomerAdd><Name>{name}</Name>{more}</CustomerAdd></CustomerAddRq>")
        return next(row["ListID"] for row in self.world.in_books("Customer") if row["Name"] == name)

    def remove(self, verb: str, kind: str = "Invoice") -> None:
        """Finance voids or deletes the newest document of a kind."""
        newest = max(self.world.in_books(kind), key=lambda row: row["TxnID"])
        remove(self.world.books.books, verb, kind, newest["TxnID"])

    def type(self, request: str) -> str:
        """What a person types into QuickBooks."""
        return enter(self.world.books.books, request)

    # -- between them -----------------------------------------------------------------------------------------------

    def update(self, change: tuple[bytes, bytes] | None = None) -> UpdateResult:
        """One update of the Web Connector; `change` replaces bytes in what it sends to receiveResponseXML."""
        wire = HttpTransport(f"{self.world.books.address()}/ws")
        books = self.world.books
        transport = _Changed(wire, change) if change else wire
        try:
            return Connector(books.qwc, PASSWORD, self.processor(books.books), transport=transport).update()
        finally:
            wire.close()

    def waiting(self) -> list[DecisionKind]:
        """What waits for a person."""
        with self.world.staging.read() as db:
            return [row.kind for row in db.decisions.open(COMPANY)]

    def there_and_back(self) -> None:
        """A forward run, an update, and the way back."""
        self.world.forward()
        self.update()
        self.world.reverse()

    def ask(self) -> None:
        """What changed in the books is asked for."""
        run = self.world.run()
        objects = objects_to_read(run.catalogue.returning(run.settings.job_from), run.settings.reading)
        queue_read_jobs(self.world.staging, run.settings, objects=objects, run_id=run.run_id)

    def poll(self) -> None:
        """What changed in the books is asked for, read by one update, and brought."""
        self.ask()
        self.update()
        self.world.reverse()


@dataclass
class _Changed:
    """A line on which the bytes of an answer are other ones."""

    wire: HttpTransport
    change: tuple[bytes, bytes]

    def call(self, method: str, body: bytes) -> Answer:
        """POST one envelope and return what came back."""
        return self.wire.call(method, body.replace(*self.change) if method == "receiveResponseXML" else body)


@contextmanager
def desk_in(folder: Path) -> Iterator[Desk]:
    """Desks in an empty org and a new company."""
    with running_org(folder) as org, journey(folder, f"sqlite:///{folder / 'staging.sqlite'}", org) as world:
        yield Desk(world)


class Keeper(Protocol):
    """Whoever has a staging database."""

    @property
    def staging(self) -> Staging:
        """It."""
        ...


@contextmanager
def terminal(world: Keeper, folder: Path, *, settings: str = SETTINGS) -> Iterator[Command]:
    """A terminal in which a person types `./o2c …` about this world."""
    (folder / "settings.yaml").write_text(settings, "utf-8")
    values = {"STAGING_URL": world.staging.url, "O2C_SETTINGS": str(folder / "settings.yaml")}
    values["O2C_EVENTS"] = str(folder / "events")
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    _forget()
    try:
        yield typed
        doors.staging().close()
    finally:
        _forget()
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def typed(*words: str) -> tuple[int, str]:
    """What a command ends with and says, in the terminal that is open."""
    paper = StringIO()
    with redirect_stdout(paper), redirect_stderr(paper):
        code = main(words)
    return code, paper.getvalue()


def _forget() -> None:
    doors.staging.cache_clear()
