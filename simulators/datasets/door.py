"""The administration URLs of a simulated org, as the loaders use them."""

from __future__ import annotations

import argparse
import json
import ssl
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from http.client import HTTPException, HTTPSConnection
from pathlib import Path
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

MOST_RECORDS = 2_000
TIMEOUT = 120
IDLE = 2.0  # seconds; the org ends a connection on which nothing was said for five
NEEDED_FIELDS = (("Opportunity", "QB_Generate__c"), ("Product2", "QB_Item_Type__c"))

Record = dict[str, Any]


class LoadError(Exception):
    """The org did not take what it was given; the text says what and why."""


class OrgDoor:
    """Seeds records through the administration URLs, which need no sign-on and hide no field.

    The connection is kept from call to call, until `close`.
    """

    def __init__(self, url: str, authority: Path) -> None:
        self._url = url.rstrip("/")
        place = urlsplit(self._url)
        context = ssl.create_default_context(cafile=str(authority))
        self._connection = HTTPSConnection(place.hostname or "", place.port, context=context, timeout=TIMEOUT)
        self._used = 0.0

    def close(self) -> None:
        """End the connection; the next call opens another."""
        self._connection.close()

    def insert(self, name: str, records: Sequence[Record]) -> list[str]:
        """Create records; their ids in the order given."""
        ids: list[str] = []
        for piece in _pieces(records):
            ids += self._call("POST", "/records", {"object": name, "records": piece})["ids"]
        return ids

    def update(self, name: str, records: Sequence[Record]) -> None:
        """Change records; each carries its Id."""
        for piece in _pieces(records):
            self._call("PATCH", "/records", {"object": name, "records": piece})

    def export(self, name: str) -> list[Record]:
        """Every living record of an object, all fields."""
        records: list[Record] = self._call("GET", f"/export?object={name}")["records"]
        return [record for record in records if not record["IsDeleted"]]

    def standard_pricebook(self) -> str:
        """The id of the standard price book."""
        return str(self._call("GET", "/organization")["standard_pricebook_id"])

    def demand_package(self) -> None:
        """Refuse to load into an org that has not got the custom fields."""
        for name, field in NEEDED_FIELDS:
            if field not in self._call("GET", f"/fields?object={name}")["fields"]:
                raise LoadError(
                    f"{name} has no field {field}: deploy the Salesforce package into this org first, then load again."
                )

    def _call(self, method: str, path: str, body: Any = None) -> Any:
        if monotonic() - self._used > IDLE:
            self.close()
        data = None if body is None else json.dumps(body).encode()
        try:
            self._connection.request(method, f"/admin{path}", data)
            answer = self._connection.getresponse()
            content = answer.read()
        except (OSError, HTTPException) as error:
            self.close()
            raise LoadError(f"the org at {self._url} cannot be reached: {error}") from None
        self._used = monotonic()
        if answer.status >= HTTPStatus.BAD_REQUEST:
            text = content.decode("utf-8", "replace")
            raise LoadError(f"{method} {path} was refused with {answer.status}: {text[:2_000]}")
        return json.loads(content) if content else None


def door_arguments(parser: argparse.ArgumentParser) -> None:
    """Add --org and --ca to a command line."""
    parser.add_argument("--org", default="https://127.0.0.1:18443", help="address of the simulated org")
    parser.add_argument("--ca", type=Path, required=True, help="ca.pem of the simulated org")


def _pieces(records: Sequence[Record]) -> Iterator[Sequence[Record]]:
    return (records[start : start + MOST_RECORDS] for start in range(0, len(records), MOST_RECORDS))
