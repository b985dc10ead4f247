"""A company whose books are landed page by page, and runs of the reverse DAG that may die at any point of their way."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count
from typing import Any
from uuid import uuid4

import sqlalchemy as sa

from include.mappings.language.catalogue import Catalogue
from include.model import CompanyKey, SourceRecord
from include.rows import NewLink
from include.settings import CompanySettings
from include.staging.books import BookRecord
from include.staging.door import Staging, Work
from include.staging.tables import decision, link, mirror_row, record, watermark, work_item
from include.staging.work_items import READ
from include.states import LinkOrigin
from include.steps.flows.override_flows import override_flows
from include.steps.quickbooks_to_salesforce.return_records import return_records
from include.steps.quickbooks_to_salesforce.write_back import write_back
from include.steps.returning import Returned, Returning
from tests.doors.quickbooks_to_salesforce.test_return_records import CATALOGUE
from tests.kit.simulated_org import SimulatedOrg

BRINGS = {"enabled": True, "bring": "all"}
FLOWS = override_flows(CATALOGUE, {"customer_to_account": BRINGS, "item_to_product": BRINGS})
TODAY = date(2026, 11, 21)
OBJECTS = ("Account", "Product2", "PricebookEntry", "Opportunity")
ROWS = ("QB_Transaction__c", "QB_Transaction_Line__c", "QB_Payment__c")
TABLES = (mirror_row, link, decision, record, watermark)
#: What differs between two runs that came to the same end.
_TIMES = re.compile(r"Date$|Modstamp$|_At__c$|_at$|^stamp$")
_NUMBERS = {"Id", "id", "flow_run_id", "since", "payload_hash", "row_hash", "salesforce_by"}
#: Names that the org counts up.
_COUNTED = ("QBL-", "QBP-")
_CONFLICT = re.compile(r"settle \d+")
#: Who edited a record last, as far as Salesforce knows: the sync itself, when it wrote another field since.
_WHO = re.compile(r"\([\w ]+, \d{4}-\d\d-\d\d \d\d:\d\d\)")
_ZEROS = re.compile(r"(\d\.\d)0+\b")
_COMPANIES = count(1)


class Killed(BaseException):
    """The process is gone: nothing that catches errors catches it."""


@dataclass
class Fate:
    """Counts what a run does, and ends it at one point, the nth of a kind; or something else happens `meanwhile`."""

    at: tuple[str, int] = ("never", 0)
    seen: Counter[str] = field(default_factory=Counter)
    meanwhile: Callable[[], object] | None = None

    def pass_by(self, kind: str) -> None:
        """A point of the way."""
        self.seen[kind] += 1
        if (kind, self.seen[kind]) != self.at:
            return
        if self.meanwhile is not None:
            self.meanwhile()
        else:
            raise Killed(f"{kind} {self.at[1]}")

    def points(self) -> list[tuple[str, int]]:
        """Every point that was passed."""
        return [(kind, number) for kind, last in self.seen.items() for number in range(1, last + 1)]


class MortalStaging(Staging):
    """The staging database of a process that may die before or after a commit."""

    def __init__(self, url: str, fate: Fate) -> None:
        super().__init__(url)
        self._fate = fate

    @contextmanager
    def begin(self) -> Iterator[Work]:
        """A transaction."""
        with super().begin() as db:
            yield db
            self._fate.pass_by("before commit")
        self._fate.pass_by("after commit")


class MortalDoor:
    """The door to Salesforce of a process that may die before a call, or before it sees the answer."""

    def __init__(self, door: Any, fate: Fate) -> None:
        self._door, self._fate = door, fate

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*args: Any) -> Any:
            self._fate.pass_by("before call")
            answer = getattr(self._door, name)(*args)
            found = list(answer) if name == "query_all" else answer
            self._fate.pass_by("after call")
            return iter(found) if name == "query_all" else found

        return call


class ReverseDesk:
    """One company, its landed books, and its part of the org; every company of a test has the same records."""

    def __init__(self, staging: Staging, org: SimulatedOrg, *, catalogue: Catalogue = FLOWS) -> None:
        self.staging, self.org, self.catalogue = staging, org, catalogue
        self.key = f"c{next(_COMPANIES)}-{staging.url[:2]}-{uuid4().hex[:4]}"
        self.settings = CompanySettings(key=CompanyKey(self.key), name=self.key, simulated=True)
        self._runs = count(1)
        row = {"key": self.key, "name": self.key, "user_name": f"{self.key}-sync", "password_hash": "none"}
        row |= {"owner_id": f"{{{uuid4()}}}", "file_id": f"{{{uuid4()}}}"}
        with staging.begin() as db:
            db.companies.create({**row, "simulated": True, "batch_size": 10})

    # -- what comes ---------------------------------------------------------------------------------------------------

    def land(self, kind: str, *fields: dict[str, Any], deleted: bool = False) -> None:
        """A page that the Web Connector brought."""
        page = [
            BookRecord(object=kind, id=each.get("TxnID") or each["ListID"], fields=each, deleted=deleted)
            for each in fields
        ]
        with self.staging.begin() as db:
            changes = db.books.land(self.key, page)
            db.work_items.add_all([db.work_items.row(self.key, READ, kind, change.id) for change in changes])

    def insert(self, object_name: str, **values: Any) -> str:
        """A person enters a record in Salesforce; its id."""
        answer = self.org.admin("POST", "/admin/records", {"object": object_name, "records": [values]})
        return str(answer["ids"][0])

    def change(self, object_name: str, record_id: str, **values: Any) -> None:
        """A person edits a record in Salesforce."""
        self.org.admin("PATCH", "/admin/records", {"object": object_name, "records": [{"Id": record_id, **values}]})

    def deal(self, name: str, account: str, txn_id: str, *, flow: str = "opportunity_to_invoice") -> str:
        """A deal of an account that was posted as this transaction; its id."""
        values = {"Name": f"{self.key} {name}", "StageName": "Closed Won", "CloseDate": "2026-11-01"}
        record_id = self.insert("Opportunity", AccountId=account, **values)
        deal = SourceRecord(object="Opportunity", id=record_id, payload={"Id": record_id, "AccountId": account})
        with self.staging.begin() as db:
            db.records.land(self.key, [deal], key_fields=["AccountId"])
            self.post(db, flow, record_id, txn_id)
        return record_id

    def post(self, db: Work, flow: str, record_id: str, txn_id: str, *, kind: str = "Invoice") -> None:
        """The link of a document that was posted."""
        row: dict[str, Any] = {
            "company": self.key,
            "kind": kind,
            "qb_id": txn_id,
            "flow": flow,
            "salesforce_id": record_id,
        }
        row |= {"is_list": False, "edit_sequence": "1", "applied_hash": "h", "origin": LinkOrigin.POSTED}
        db.links.add_all([NewLink(**row)])

    # -- runs ---------------------------------------------------------------------------------------------------------

    def run(self, fate: Fate | None = None, *, limit: int = 10000, run_id: str = "") -> Returned:
        """A run of the reverse DAG: claimed, brought, written back; one of a `run_id` that was begun goes on."""
        fate = fate or Fate()
        staging, door = MortalStaging(self.staging.url, fate), MortalDoor(self.org.salesforce, fate)
        run_id = run_id or f"{self.key} run {next(self._runs)}"
        try:
            with self.staging.begin() as db:
                db.work_items.claim(run_id, limit=limit)
            found = return_records(self.returning(run_id, staging, door))
            write_back(staging, run_id, self.key, self.catalogue, lambda: door)
            return found
        finally:
            staging.close()

    def returning(self, run_id: str, staging: Staging | None = None, door: Any = None) -> Returning:
        """What return_records is told."""
        return Returning(
            staging=staging or self.staging,
            run_id=run_id,
            settings=self.settings,
            catalogue=self.catalogue,
            open_salesforce=lambda: door or self.org.salesforce,
            today=TODAY,
        )

    def recover(self) -> int:
        """The lease of dead runs ends, and runs go on until nothing waits; how many there were."""
        for number in range(1, 9):
            with self.staging.begin() as db:
                db.work_items.release_stale(lease=timedelta(seconds=-1))  # over, although the clock stands
            if not self.open():
                return number
            self.run()
        raise AssertionError(f"{self.open()} were never done")

    def open(self) -> list[tuple[str, str, str, str]]:
        """Work items that are not done: kind, flow, record and state."""
        columns = work_item.c
        query = sa.select(columns.kind, columns.source, columns.record_id, columns.state).where(
            columns.company == self.key, columns.state != "done"
        )
        with self.staging.read() as db:
            return [(row.kind, row.source, row.record_id, row.state) for row in db.connection.execute(query)]

    # -- what stands where --------------------------------------------------------------------------------------------

    def rows(self, object_name: str) -> list[dict[str, Any]]:
        """The records of this company in the org, by their name or key, deleted ones as well."""
        answer = self.org.admin("GET", f"/admin/export?object={object_name}")
        found = list(answer["records"] if isinstance(answer, dict) else answer)
        if object_name in ROWS:
            return [row for row in found if row["QB_Company__c"] == self.key]
        if object_name == "PricebookEntry":
            products = {row["Id"] for row in self.rows("Product2")}
            return [row for row in found if row["Product2Id"] in products]
        return [row for row in found if str(row["Name"]).startswith(self.key)]

    def everything(self) -> dict[str, list[str]]:
        """The org's records and the staging rows of this company, without times and with names instead of ids."""
        org = {name: self.rows(name) for name in (*OBJECTS, *ROWS)}
        names = {row["Id"]: f"<{name} {_called(row)}>" for name, rows in org.items() for row in rows}
        names |= {row["Id"]: f"<price of {names[row['Product2Id']]}>" for row in org["PricebookEntry"]}
        found = {name: [_plain(row) for row in rows] for name, rows in org.items()}
        with self.staging.read() as db:
            for table in TABLES:
                query = sa.select(table).where(table.c.company == self.key)
                found[table.name] = [_plain(dict(row)) for row in db.connection.execute(query).mappings()]
        return {
            name: sorted(_renamed(text, {**names, self.key: "<us>"}) for text in rows) for name, rows in found.items()
        }


def _called(row: dict[str, Any]) -> str:
    return str(row.get("QB_Id__c") or row.get("Name"))


def _plain(row: dict[str, Any]) -> str:
    kept = {name: value for name, value in row.items() if name not in _NUMBERS and not _TIMES.search(name)}
    if str(row.get("Name")).startswith(_COUNTED):
        del kept["Name"]
    if row.get("last_synced"):
        kept.pop("content", None)  # of a pair: how it was last written is another thing than how it was last compared
    elif "row_hash" in row:
        kept["has hash"] = row["row_hash"] is not None
    return json.dumps(kept, default=str, sort_keys=True)


def _renamed(text: str, names: dict[str, str]) -> str:
    """The text with names instead of ids; an id that was made twice has two names."""
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, names[name])
    return _ZEROS.sub(r"\1", _CONFLICT.sub("settle N", _WHO.sub("(somebody)", text)))


def differences(wanted: dict[str, list[str]], found: dict[str, list[str]]) -> list[str]:
    """What one of the two has and the other has not."""
    told: list[str] = []
    for name in wanted:
        ours, theirs = Counter(wanted[name]), Counter(found[name])
        told += [f"{name}: missing {text}" for text in (ours - theirs).elements()]
        told += [f"{name}: too much {text}" for text in (theirs - ours).elements()]
    return told


def chosen(points: Sequence[tuple[str, int]], every: int) -> list[tuple[str, int]]:
    """Every nth of these, the last ones of each stretch."""
    return list(points[every - 1 :: every])
