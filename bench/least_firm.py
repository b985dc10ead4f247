"""The same firm in the hands of the least program: its pages of JSON, and its exchanges with the simulated books."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from pathlib import Path
from typing import Any, Final

import orjson

from bench import records
from bench.clock import Clock
from bench.connector import Exchanges
from bench.least import Least, Postgres, Sqlite
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.envelope import request_envelope
from simulators.web_connector.quickbooks import QuickBooks
from tests.kit.templates import OWNER_ID

_RESULT: Final = re.compile(r"<sendRequestXMLResult>(.*)</sendRequestXMLResult>", re.S)


class LeastFirm:
    """A database and books of its own."""

    def __init__(self, url: str, books: Path, clock: Clock) -> None:
        is_file = url.startswith("sqlite:///")
        self._db: Sqlite | Postgres = (
            Sqlite(url.removeprefix("sqlite:///")) if is_file else Postgres(url.replace("+psycopg2", ""))
        )
        self._least, self.clock = Least(self._db), clock
        self._quickbooks = QuickBooks(RequestProcessor(books), OWNER_ID)

    def stage_accounts(self, numbers: Iterable[int]) -> None:
        """Accounts with their contacts."""
        page = accounts_page(numbers)
        with self.clock.step("stage"):
            self._least.stage_accounts(page)

    def stage_products(self, numbers: Iterable[int]) -> None:
        """Services with their prices."""
        page = orjson.dumps([{**row, "UnitPrice": 10} for row in records.products(numbers)])
        with self.clock.step("stage"):
            self._least.stage_products(page)

    def stage_deals(self, numbers: Iterable[int]) -> None:
        """Won deals with their accounts and lines."""
        page = deals_page(numbers)
        with self.clock.step("stage"):
            self._least.stage_deals(page)

    def update(self, most: int) -> Exchanges:
        """Everything that is staged, so many at a time."""
        done = Exchanges()
        while True:
            with self.clock.lap() as lap:
                body = self._least.serve(most)
            found = _RESULT.search(body.decode())
            assert found is not None
            if not found[1]:
                return done
            self.clock.add("serve", lap)
            done.texts.append(unescape(found[1]))
            done.answers.append(self._quickbooks.process(done.texts[-1]))
            brought = request_envelope("receiveResponseXML", "ticket", done.answers[-1], "", "")
            with self.clock.step("receive"):
                applied = self._least.receive(brought)
            done.documents.append(applied)
            done.applied += applied

    def close(self) -> None:
        """Close the database and the books."""
        self._quickbooks.end()
        self._db.close()


def accounts_page(numbers: Iterable[int]) -> bytes:
    """Accounts as one query would bring them, each with its first contact."""
    wanted = list(numbers)
    both = zip(records.accounts(wanted), records.contacts(wanted), strict=True)
    return orjson.dumps([{**account, "Contact": contact} for account, contact in both])


def deals_page(numbers: Iterable[int]) -> bytes:
    """Deals as one query would bring them, each with its account and its lines."""
    wanted = list(numbers)
    lines: dict[str, list[dict[str, Any]]] = {}
    for line in records.lines(wanted):
        lines.setdefault(line["OpportunityId"], []).append(line)
    both = zip(records.deals(wanted), records.accounts(wanted), strict=True)
    return orjson.dumps([{**deal, "Account": account, "Lines": lines[deal["Id"]]} for deal, account in both])
