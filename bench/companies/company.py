"""One company: its row in the staging database, its line in the settings, its books, and its Web Connector."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

from bench.companies.orgs import ENTITY, Org
from include.staging.door import Staging
from simulators.quickbooks_desktop.books.company_file import create
from simulators.quickbooks_desktop.processor import RequestProcessor
from simulators.web_connector.connector import Connector
from simulators.web_connector.outcome import UpdateResult
from simulators.web_connector.qwc import QwcFile
from simulators.web_connector.wire import HttpTransport
from tests.kit.connected_company import PASSWORD, START, quick_hash
from tests.kit.templates import OWNER_ID

#: Seconds that QuickBooks takes for a record; in life it is slower.
A_RECORD: Final = 0.05


class Unhurried(RequestProcessor):
    """A QuickBooks that takes its time, and no processor for it."""

    def process_request(self, ticket: str, request: str) -> str:
        """The answer, later."""
        time.sleep(A_RECORD * request.count("requestID="))
        return super().process_request(ticket, request)


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """One of many."""

    key: str
    number: int
    org: Org
    books: Path

    @property
    def file_id(self) -> str:
        """Its FileID."""
        return f"{{{self.number:08d}-33D9-4815-AC85-BC87A7E7D1EB}}"

    def found(self, staging: Staging) -> None:
        """Make its row, armed, and its books."""
        create(self.books, owner_id=OWNER_ID, file_id=self.file_id)
        row = {"key": self.key, "name": self.key, "user_name": f"{self.key}-sync", "owner_id": OWNER_ID}
        row |= {"password_hash": quick_hash(PASSWORD), "file_id": self.file_id}
        with staging.begin() as db:
            db.companies.create({**row, "simulated": True, "batch_size": 10})
            db.companies.arm(self.key, start=START, by="bench")

    def update(self, url: str) -> UpdateResult:
        """Its Web Connector comes by once."""
        qwc = QwcFile(
            app_name=self.key,
            app_url=url,
            app_support=url,
            user_name=f"{self.key}-sync",
            owner_id=OWNER_ID,
            file_id=self.file_id,
        )
        wire = HttpTransport(url)
        try:
            return Connector(qwc, PASSWORD, Unhurried(self.books), transport=wire).update()
        finally:
            wire.close()


def write_settings(path: Path, companies: Iterable[Company]) -> None:
    """The settings file names these; it is there as a whole or not at all."""
    named: list[dict[str, Any]] = [
        {
            "key": each.key,
            "name": each.key,
            "simulated": True,
            "salesforce": each.org.connection,
            "owns": each.key,
        }
        for each in companies
    ]
    new = path.with_suffix(".new")
    new.write_text(yaml.safe_dump({"companies": named, "company_field": {"Opportunity": ENTITY}}), encoding="utf-8")
    new.replace(path)
