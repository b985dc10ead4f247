"""Where a schedule is played: an org, a company and the sync between them, and what has happened there so far."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import requests

from include.errors import OrderToCashError
from simulators.datasets.door import LoadError
from simulators.quickbooks_desktop.people.enter import enter
from simulators.quickbooks_desktop.people.listing import records
from tests.kit.desk import PLACE, Desk, terminal
from tests.kit.journey import Journey

One = TypeVar("One")
Fields = dict[str, Any]
#: What the firm sells: code, kind of item, price.
PRODUCTS = (("SV", "Service", "10.00"), ("PT", "Non-Inventory Part", "25.50"), ("CH", "Other Charge", "7.05"))
ACCOUNTS = 3
#: What is made of deals.
DOCUMENTS = ("Invoice", "SalesReceipt", "SalesOrder", "Estimate", "CreditMemo")
#: Before the memo of what is void: QuickBooks has no element for it.
VOID = "VOID:"


@dataclass
class Stage:
    """The world of one schedule, and the few things that it has to remember."""

    world: Journey
    folder: Path
    numbers: int = 0  #: of deals that there have ever been
    runs: list[str] = field(default_factory=list)  #: ids of the runs of the way there, each of which may be cleared
    adopted: set[str] = field(default_factory=set)  #: TxnIDs that a person named for a deal
    backup: tuple[Path, str] | None = None  #: a copy of the company file, and when it was taken
    posts_from: date | None = None  #: the day from which a person has armed the company again
    posted_before: set[str] = field(default_factory=set)  #: TxnIDs that the books had then
    not_known: set[str] = field(default_factory=set)  #: what an audit has named, by TxnID: one side alone shows it
    is_opened: bool = False  #: whether a person has had days before it posted since
    is_dated_late: bool = False  #: whether what is of a closed period is dated on the first open day
    condensed: dict[str, list[Fields]] = field(default_factory=dict)  #: by kind: taken out at year end, and still true
    condensed_before: str = ""  #: the day before which what is settled was taken out, as a person has said
    hidden: set[str] = field(default_factory=set)  #: ids of the deals that the integration user does not see
    untrue: list[str] = field(default_factory=list)  #: what was said of hidden deals and is not so
    told: list[str] = field(default_factory=list)  #: what happened, in order, for whoever reads a finding
    crashes: list[str] = field(default_factory=list)  #: what ended in an error that is not one of ours

    @property
    def desk(self) -> Desk:
        """The people at their desks."""
        return Desk(self.world)

    @property
    def books(self) -> Path:
        """The company file."""
        return self.world.books.books

    def begin(self) -> None:
        """What there is before the first act: a few accounts, and something to sell."""
        for code, kind, price in PRODUCTS:
            self.desk.product(code, price, kind)
        for number in range(1, ACCOUNTS + 1):
            self.account(f"A{number:03d}")

    def account(self, name: str) -> None:
        """An account with an address."""
        both = {kind + part: text for kind in ("Billing", "Shipping") for part, text in PLACE.items()}
        self.world.people.insert("Account", [{"Name": name, **both}])

    # -- what there is ----------------------------------------------------------------------------------------------

    def all(self, name: str) -> list[Fields]:
        """Every record of an object of the org, the deleted ones too, in the order in which they were made."""
        return sorted(self.world.exported(name), key=lambda row: row["Id"])

    def living(self, name: str) -> list[Fields]:
        """Those that are not deleted."""
        return [row for row in self.all(name) if not row["IsDeleted"]]

    def deleted(self, name: str) -> list[Fields]:
        """Those in the recycle bin."""
        return [row for row in self.all(name) if row["IsDeleted"] and not row.get("MasterRecordId")]

    def of(self, kind: str) -> list[Fields]:
        """Every record of a kind in the books, in the order in which they were made."""
        rows = records(self.books, kind, now=self.world.clock)
        return sorted(rows, key=lambda row: (int(row.get("TxnNumber") or 0), row["TimeCreated"], row.get("ListID", "")))

    def held(self) -> str:
        """What is listed of what waits for a person."""
        with terminal(self.world, self.folder) as o2c:
            return o2c("held", "acme")[1]

    def one(self, rows: Sequence[One], choice: int) -> One | None:
        """One of them; None when there is none."""
        return rows[choice % len(rows)] if rows else None

    def arm(self, start: date) -> None:
        """The company is armed again, from this day on."""
        self.posts_from, self.is_opened = start, False
        self.posted_before = {row["TxnID"] for kind in DOCUMENTS for row in self.of(kind)}

    # -- what is done -----------------------------------------------------------------------------------------------

    def type(self, request: str) -> str:
        """What a person types into QuickBooks, who sees what it answers."""
        return enter(self.books, request, now=self.world.clock)

    def types(self, *words: str) -> None:
        """What whoever looks after the sync types after `./o2c`, and reads."""
        with terminal(self.world, self.folder) as o2c:
            code, said = o2c(*words)
        self.told.append(f"   {code}: {said.strip()}")

    def people(self, act: Callable[[], object]) -> None:
        """What a person tries on either side; what is refused has not happened."""
        try:
            act()
        except (LoadError, ValueError, requests.HTTPError) as error:
            self.told.append(f"   refused: {error}")

    def sync(self, act: Callable[[], object]) -> None:
        """A step of the sync: an error of its own family is one that its people read, any other is a fault."""
        try:
            act()
        except OrderToCashError as error:
            self.told.append(f"   {type(error).__name__}: {error}")
        except Exception as error:
            self.crashes.append(f"{type(error).__name__}: {error}")
            self.told.append(f"   CRASH {self.crashes[-1]}")


def number_in(row: Fields) -> str:
    """The number of the deal that a document was made for: the first word of its memo."""
    words = str(row.get("Memo") or "").removeprefix(VOID).split()
    return words[0] if words else ""


def below(heading: str, held: str) -> str:
    """The parts of what is held below the headings that begin so."""
    return "".join(part for part in re.split(r"^(?=\S)", held, flags=re.M) if part.startswith(heading))


def id_in(key: str | None) -> str:
    """The ListID or TxnID behind the company in a key that landed in Salesforce."""
    return (key or "").partition(":")[2]
