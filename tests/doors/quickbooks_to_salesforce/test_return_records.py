"""What was read of the books is brought to the org, whatever goes wrong on the way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from include.errors import TransientError
from include.mappings.language.catalogue import load_catalogue
from include.model import CompanyKey
from include.settings import CompanySettings, Reading
from include.staging.books import BookRecord
from include.staging.door import Staging
from include.staging.work_items import READ
from include.steps.decisions.retry_write_back import retry_write_back
from include.steps.quickbooks_to_salesforce.return_records import return_records
from include.steps.returning import Returned, Returning
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.simulated_org import SimulatedOrg, running_org

CATALOGUE = load_catalogue(Path(__file__).parents[3] / "include" / "mappings")
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SimulatedOrg]:
    with running_org(tmp_path_factory.mktemp("org")) as running:
        yield running


class Desk:
    """A staging database into which pages of the books are landed, and runs of the reverse DAG."""

    def __init__(self, staging: Staging, org: SimulatedOrg, key: str) -> None:
        self.staging, self.org, self.key = staging, org, key
        self.settings = CompanySettings(key=CompanyKey(key), name=key, simulated=True)
        self.runs = 0
        with staging.begin() as db:
            db.companies.create(
                {
                    "key": key,
                    "name": key,
                    "user_name": f"{key}-sync",
                    "password_hash": "none",
                    "owner_id": "{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}",
                    "file_id": "{90A44FB5-33D9-4815-AC85-" + f"{abs(hash(key)) % 10**12:012d}" + "}",
                    "simulated": True,
                    "batch_size": 10,
                }
            )

    def land(self, kind: str, *records: dict[str, Any], deleted: bool = False) -> None:
        """A page that the Web Connector brought."""
        with self.staging.begin() as db:
            changes = db.books.land(
                self.key,
                [BookRecord(object=kind, id=record["TxnID"], fields=record, deleted=deleted) for record in records],
            )
            db.work_items.add_all([db.work_items.row(self.key, READ, kind, change.id) for change in changes])

    def bring(self, **facts: Any) -> Returned:
        """A run of the reverse DAG."""
        self.runs += 1
        run_id = f"run {self.runs}"
        with self.staging.begin() as db:
            db.work_items.claim(run_id)
        settings = facts.pop("settings", self.settings)
        return return_records(
            Returning(
                staging=self.staging,
                run_id=run_id,
                settings=settings,
                catalogue=CATALOGUE,
                open_salesforce=lambda: self.org.salesforce,
                today=TODAY,
            )
        )

    def rows(self, object_name: str) -> list[dict[str, Any]]:
        """The living rows of this company in the org."""
        answer = self.org.admin("GET", f"/admin/export?object={object_name}")
        found = list(answer["records"] if isinstance(answer, dict) else answer)
        return [row for row in found if not row["IsDeleted"] and row["QB_Company__c"] == self.key]

    def unclaimed(self) -> int:
        with self.staging.read() as db:
            return db.work_items.count_unclaimed()[0]


@pytest.fixture
def desk(staging_url: str, org: SimulatedOrg, request: pytest.FixtureRequest) -> Iterator[Desk]:
    staging = Staging(staging_url, now=Clock(NOVEMBER))
    name = f"{request.node.originalname.removeprefix('test_')[:12]}-{staging_url[:2]}".replace("_", "-")
    yield Desk(staging, org, name)
    staging.close()


def invoice(number: int, *, amount: str = "10.00", paid: str = "0.00", **fields: Any) -> dict[str, Any]:
    line = {"TxnLineID": f"L{number}", "ItemRef": {"ListID": "I-1", "FullName": "Rail"}, "Amount": amount}
    return {
        "TxnID": f"T-{number}",
        "EditSequence": "1",
        "TxnDate": "2026-11-01",
        "RefNumber": str(number),
        "CustomerRef": {"ListID": "C-1", "FullName": "Bath"},
        "Subtotal": amount,
        "AppliedAmount": f"-{paid}",
        "BalanceRemaining": str(Decimal(amount) - Decimal(paid)),
        "IsPaid": "true" if amount == paid else "false",
        "InvoiceLineRet": [line],
        **fields,
    }


def payment(number: int, invoice_number: int, amount: str) -> dict[str, Any]:
    applied = {"TxnID": f"T-{invoice_number}", "TxnType": "Invoice", "Amount": amount}
    return {
        "TxnID": f"P-{number}",
        "EditSequence": "1",
        "TxnDate": "2026-11-02",
        "RefNumber": f"CHK-{number}",
        "CustomerRef": {"ListID": "C-1", "FullName": "Bath"},
        "TotalAmount": amount,
        "UnusedPayment": "0.00",
        "AppliedToTxnRet": [applied],
    }


def test_payment_that_is_read_before_its_invoice_waits_for_it(desk: Desk) -> None:
    desk.land("ReceivePayment", payment(1, 1, "4.00"))
    returned = desk.bring()
    assert (returned.written, returned.waiting) == (0, 1)
    assert desk.rows("QB_Payment__c") == []
    desk.land("Invoice", invoice(1, paid="4.00"))
    assert desk.bring().written == 3
    (row,) = desk.rows("QB_Payment__c")
    (transaction,) = desk.rows("QB_Transaction__c")
    assert row["QB_Transaction__c"] == transaction["Id"]


def test_line_that_is_taken_off_is_marked_and_stays(desk: Desk) -> None:
    second = {"TxnLineID": "L9", "ItemRef": {"ListID": "I-2", "FullName": "Post"}, "Amount": "1.00"}
    whole = invoice(1)
    desk.land("Invoice", whole | {"InvoiceLineRet": [*whole["InvoiceLineRet"], second]})
    desk.bring()
    desk.land("Invoice", whole)
    desk.bring()
    marks = {row["QB_Id__c"].partition("/")[2]: row["QB_Deleted__c"] for row in desk.rows("QB_Transaction_Line__c")}
    assert marks == {"L1": False, "L9": True}


def test_what_salesforce_refuses_is_held_in_its_words_and_brought_after_the_cure(desk: Desk, org: SimulatedOrg) -> None:
    desk.land("Invoice", invoice(1, CustomerRef={"ListID": "C-1", "FullName": "x" * 300}), invoice(2))
    returned = desk.bring()
    assert (returned.refused, returned.held) == (1, 1)
    with desk.staging.read() as db:
        (held,) = db.decisions.open(desk.key)
    assert held.record_id == "T-1"
    assert "STRING_TOO_LONG" in held.message
    assert [row["QB_Number__c"] for row in desk.rows("QB_Transaction__c")] == ["2"]
    assert desk.unclaimed() == 0
    with desk.staging.begin() as db:
        assert retry_write_back(db, desk.key, CATALOGUE, "Ada") == 1
    assert desk.bring().refused == 1
    desk.land("Invoice", invoice(1))
    desk.bring()
    with desk.staging.read() as db:
        assert db.decisions.open(desk.key) == []
    assert len(desk.rows("QB_Transaction__c")) == 2


def test_run_stops_at_its_share_of_the_day_s_calls_and_goes_on_later(desk: Desk) -> None:
    desk.land("Invoice", invoice(1))
    frugal = CompanySettings(key=desk.settings.key, name="x", simulated=True, api_share=0.000001)
    with pytest.raises(TransientError, match="api_share"):
        desk.bring(settings=frugal)
    assert desk.rows("QB_Transaction__c") == []
    with desk.staging.begin() as db:
        db.connection.exec_driver_sql("UPDATE work_item SET state = 'unclaimed', claimed_by = NULL")
    assert desk.bring().written == 2


def test_request_limit_keeps_what_was_not_written(desk: Desk, org: SimulatedOrg) -> None:
    desk.land("Invoice", *(invoice(number) for number in range(1, 4)))
    limit = {"match": {"path": "composite/sobjects"}, "action": {"error": "REQUEST_LIMIT_EXCEEDED"}, "times": 1}
    org.admin("PUT", "/admin/faults", {"rules": [limit]})
    with pytest.raises(TransientError):
        desk.bring()
    org.admin("DELETE", "/admin/faults")
    with desk.staging.begin() as db:
        db.connection.exec_driver_sql("UPDATE work_item SET state = 'unclaimed', claimed_by = NULL")
    desk.bring()
    assert len(desk.rows("QB_Transaction__c")) == 3
    assert desk.unclaimed() == 0


def test_run_that_is_repeated_writes_nothing_twice(desk: Desk) -> None:
    desk.land("Invoice", *(invoice(number) for number in range(1, 4)))
    desk.bring()
    before = desk.rows("QB_Transaction__c")
    with desk.staging.begin() as db:
        db.connection.exec_driver_sql("UPDATE work_item SET state = 'unclaimed', claimed_by = NULL")
    assert desk.bring().written == 0
    assert desk.rows("QB_Transaction__c") == before


@pytest.mark.slow
def test_thousands_go_by_bulk_jobs_and_each_is_remembered(desk: Desk) -> None:
    count = 2100
    for start in range(1, count, 500):
        desk.land("Invoice", *(invoice(number) for number in range(start, min(start + 500, count + 1))))
    calls = desk.org.writes()
    returned = desk.bring()
    assert returned.written == 2 * count
    assert len(desk.rows("QB_Transaction__c")) == count
    assert desk.org.writes() - calls < 2 * count / 200
    assert desk.unclaimed() == 0


def test_settled_documents_of_the_past_stay_out_of_salesforce_until_they_are_asked_for(desk: Desk) -> None:
    since = replace(desk.settings, reading=Reading(since=date(2026, 11, 1)))
    old = {"TxnDate": "2026-10-31"}
    desk.land("Invoice", invoice(1, paid="10.00", **old), invoice(2, paid="4.00", **old), invoice(3, paid="10.00"))
    desk.bring(settings=since)
    assert {row["QB_Number__c"] for row in desk.rows("QB_Transaction__c")} == {"2", "3"}
    desk.land("Invoice", invoice(2, paid="10.00", **old))
    desk.bring(settings=since)
    (paid,) = [row for row in desk.rows("QB_Transaction__c") if row["QB_Number__c"] == "2"]
    assert paid["QB_Status__c"] == "Paid"
    with desk.staging.begin() as db:
        db.work_items.add_all([db.work_items.row(desk.key, READ, "Invoice", "T-1") | {"interval_id": 1}])
    desk.bring(settings=since)
    assert {row["QB_Number__c"] for row in desk.rows("QB_Transaction__c")} == {"1", "2", "3"}
