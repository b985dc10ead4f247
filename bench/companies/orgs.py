"""Salesforce as the companies have it: simulated orgs, of which one serves several companies told apart by a field."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

from bench import records
from simulators.salesforce_org.ids import make_id
from tests.kit.simulated_org import SimulatedOrg, running_org

#: A field that every org has; a firm would have a picklist of its own.
ENTITY: Final = "NextStep"
_HANG: Final = {"match": {"path": ".*"}, "action": {"hang": 100_000}, "times": 1_000_000}
_POSTED: Final = "SELECT Id FROM Opportunity WHERE Id = '{}' AND QB_Sync_Status__c = 'Posted'"


@dataclass(slots=True)
class Org:
    """One org with a product, and the accounts of its companies."""

    number: int
    simulated: SimulatedOrg
    _entry: str = ""
    _won: int = 0
    _accounts: dict[str, list[str]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def connection(self) -> str:
        """The id of its Connection."""
        return f"salesforce_{self.number}"

    def as_connection(self) -> str:
        """Its Connection, as Airflow reads it from its environment."""
        extra: dict[str, Any] = {"consumer_key": "3MVG9integration", "private_key": self.simulated.private_key}
        extra |= {"domain": "login", "version": "63.0", "proxies": dict(self.simulated.proxies)}
        return json.dumps({"conn_type": "salesforce", "login": "integration@acme.example", "extra": extra})

    def open_shop(self, companies: Mapping[str, int]) -> None:
        """A product, and so many accounts of each company."""
        people = self.simulated.people
        (product,) = people.insert("Product2", [_without_id(row) for row in records.products([1])])
        price = {"Pricebook2Id": people.standard_pricebook(), "Product2Id": product, "UnitPrice": 10, "IsActive": True}
        (self._entry,) = people.insert("PricebookEntry", [price])
        first = 1
        for key, count in companies.items():
            rows = records.accounts(range(first, first + count))
            self._accounts[key] = people.insert("Account", [_without_id(row) for row in rows])
            first += count

    def win(self, key: str, count: int = 1) -> list[str]:
        """So many deals of a company are won, each of one line and over a sum of its own; their ids."""
        people, accounts = self.simulated.people, self._accounts[key]
        numbers = range(self._won + 1, self._won + count + 1)
        self._won += count
        deals = [
            {
                "Name": f"Deal {number}",
                "AccountId": accounts[number % len(accounts)],
                "StageName": "Closed Won",
                "CloseDate": datetime.now(UTC).date().isoformat(),
                "QB_Generate__c": "Invoice",
                ENTITY: key,
            }
            for number in numbers
        ]
        ids = people.insert("Opportunity", deals)
        line = {"PricebookEntryId": self._entry, "UnitPrice": 10, "Description": "An hour"}
        lines = [{"OpportunityId": deal, "Quantity": number, **line} for deal, number in zip(ids, numbers, strict=True)]
        people.insert("OpportunityLineItem", lines)
        return ids

    def is_posted(self, deal: str) -> bool:
        """Whether the org says of a deal that it is in the books."""
        with self._lock:
            return bool(list(self.simulated.salesforce.query_all(_POSTED.format(deal))))

    def hang(self) -> None:
        """From now on it takes every call and answers none."""
        self.simulated.admin("PUT", "/admin/faults", {"rules": [_HANG]})

    def answer_again(self) -> None:
        """It is well again."""
        self.simulated.admin("DELETE", "/admin/faults")


@contextmanager
def running_orgs(folder: Path, companies: Sequence[Mapping[str, int]]) -> Iterator[list[Org]]:
    """An org for each of these groups of companies, each company with so many accounts."""
    with ExitStack() as stack:
        orgs = []
        for number, group in enumerate(companies):
            place = folder / f"org-{number}"
            place.mkdir(parents=True)
            running = running_org(place, time="", furnish=partial(_rename, number=number))
            orgs.append(Org(number, stack.enter_context(running)))
            orgs[-1].open_shop(group)
        yield orgs


def _rename(state: Path, *, number: int) -> None:
    """The copies of one template would be one and the same organisation."""
    with closing(sqlite3.connect(state)) as db, db:
        new = make_id("00D", 1_000_000 + number)
        db.execute("UPDATE _setting SET value = ? WHERE name = 'organization'", (new,))
        db.execute('UPDATE "Organization" SET "Id" = ?', (new,))


def _without_id(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "Id"}
