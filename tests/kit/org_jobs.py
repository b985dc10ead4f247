"""The simulated org as tests of its bulk jobs see it: the unmodified client, calls past it, and its administration."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import requests
from simple_salesforce.api import Salesforce

from simulators.salesforce_org.running import RunningOrg

Client = Any  #: simple-salesforce annotates its answers too widely to index them
ADMIN = "admin@acme.example"


class Admin:
    """The administration URLs of a running org."""

    def __init__(self, org: RunningOrg) -> None:
        self.org = org

    def call(self, method: str, path: str, body: Any = None) -> Any:
        answer = requests.request(
            method, f"{self.org.url}/admin{path}", json=body, verify=str(self.org.authority), timeout=20
        )
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def seed(self, object_name: str, *records: dict[str, Any]) -> list[str]:
        ids: list[str] = self.call("POST", "/records", {"object": object_name, "records": list(records)})["ids"]
        return ids

    def record(self, object_name: str, record_id: str) -> dict[str, Any]:
        rows = self.call("GET", f"/export?object={object_name}")["records"]
        return next(row for row in rows if row["Id"] == record_id)


@contextmanager
def signed_on(org: RunningOrg) -> Iterator[Client]:
    """The client of the administrator."""
    app = {"consumer_key": "KEY", "consumer_secret": "SECRET", "certificate": None, "username": ADMIN}
    Admin(org).call("POST", "/connected-apps", app)
    with requests.Session() as session:
        session.verify, session.trust_env = str(org.bundle), False
        session.proxies = {"https": org.proxy}
        yield Salesforce(
            consumer_key="KEY", consumer_secret="SECRET", domain="acme.my", version="62.0", session=session
        )


def ask(salesforce: Client, method: str, path: str, **options: Any) -> requests.Response:
    """A call below jobs/ past the client, which reads more into some answers than there is."""
    answer: requests.Response = salesforce.session.request(
        method,
        f"{salesforce.base_url}jobs/{path}",
        headers={**salesforce.headers, **options.pop("headers", {})},
        timeout=20,
        **options,
    )
    return answer


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))
