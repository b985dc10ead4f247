"""Ingest jobs of Bulk API 2.0 in the simulated org over real HTTPS, driven by the unmodified bulk2 client."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator
from typing import Any

import pytest
from simple_salesforce.exceptions import SalesforceOperationError, SalesforceResourceNotFound

from simulators.salesforce_org.running import RunningOrg, running_org
from tests.kit.org_jobs import Admin, Client, ask, signed_on, table


@pytest.fixture(scope="module")
def org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningOrg]:
    with running_org(tmp_path_factory.mktemp("org")) as running:
        yield running


@pytest.fixture
def admin(org: RunningOrg) -> Iterator[Admin]:
    door = Admin(org)
    yield door
    door.call("PUT", "/bulk", {})
    door.call("DELETE", "/faults")
    door.call("PUT", "/clock", {"offset_seconds": 0})


@pytest.fixture(scope="module")
def salesforce(org: RunningOrg) -> Iterator[Client]:
    with signed_on(org) as client:
        yield client


def job_of(salesforce: Client, job_id: str) -> dict[str, Any]:
    job: dict[str, Any] = ask(salesforce, "GET", f"ingest/{job_id}").json()
    return job


def open_job(salesforce: Client, data: str, **words: Any) -> str:
    """An ingest job with its data, closed."""
    body = {"object": "Account", "operation": "insert", "contentType": "CSV"} | words
    job_id: str = ask(salesforce, "POST", "ingest", json=body).json()["id"]
    headers = {"Content-Type": "text/csv; charset=UTF-8"}
    assert ask(salesforce, "PUT", f"ingest/{job_id}/batches", data=data.encode(), headers=headers).status_code == 201
    assert ask(salesforce, "PATCH", f"ingest/{job_id}", json={"state": "UploadComplete"}).status_code == 200
    return job_id


def finish(salesforce: Client, job_id: str) -> dict[str, Any]:
    for _ in range(50):
        job = job_of(salesforce, job_id)
        if job["state"] not in ("UploadComplete", "InProgress"):
            return job
    raise AssertionError(f"{job} does not end")


def test_many_rows_are_inserted_and_their_results_come_in_another_order(salesforce: Client) -> None:
    rows = [{"Name": f"Bulk {number:04d}", "Site": "Bulk"} for number in range(600)]
    (outcome,) = salesforce.bulk2.Account.insert(records=rows, wait=0)
    assert (outcome["numberRecordsProcessed"], outcome["numberRecordsFailed"]) == (600, 0)
    results = table(salesforce.bulk2.Account.get_successful_records(outcome["job_id"]))
    names = [row["Name"] for row in results]
    assert names != sorted(names)
    assert sorted(names) == [row["Name"] for row in rows]
    assert {row["sf__Created"] for row in results} == {"true"}
    assert len({row["sf__Id"] for row in results}) == 600


def test_a_job_passes_through_its_states(salesforce: Client) -> None:
    body = {"object": "Account", "operation": "insert", "contentType": "CSV", "lineEnding": "LF"}
    job = ask(salesforce, "POST", "ingest", json=body).json()
    assert (job["state"], job["jobType"], job["concurrencyMode"]) == ("Open", "V2Ingest", "Parallel")
    assert job["contentUrl"] == f"services/data/v62.0/jobs/ingest/{job['id']}/batches"
    early = ask(salesforce, "PATCH", f"ingest/{job['id']}", json={"state": "UploadComplete"})
    assert (early.status_code, early.json()[0]["errorCode"]) == (400, "INVALIDJOBSTATE")
    headers = {"Content-Type": "text/csv"}
    assert ask(salesforce, "PUT", f"ingest/{job['id']}/batches", data=b"Name\nS\n", headers=headers).status_code == 201
    twice = ask(salesforce, "PUT", f"ingest/{job['id']}/batches", data=b"Name\nS\n", headers=headers)
    assert twice.status_code == 400
    closed = ask(salesforce, "PATCH", f"ingest/{job['id']}", json={"state": "UploadComplete"}).json()
    states = [closed["state"], *(job_of(salesforce, job["id"])["state"] for _ in range(3))]
    assert states == ["UploadComplete", "InProgress", "JobComplete", "JobComplete"]
    late = ask(salesforce, "PATCH", f"ingest/{job['id']}", json={"state": "Aborted"})
    assert late.json()[0]["errorCode"] == "INVALIDJOBSTATE"


def test_an_empty_cell_says_nothing_and_not_available_clears(salesforce: Client, admin: Admin) -> None:
    kept, cleared = admin.seed("Account", {"Name": "Kept", "Site": "A"}, {"Name": "Cleared", "Site": "B"})
    rows = [{"Id": kept, "Site": "", "Phone": "1"}, {"Id": cleared, "Site": "#N/A", "Phone": "2"}]
    (outcome,) = salesforce.bulk2.Account.update(records=rows, wait=0)
    assert outcome["numberRecordsFailed"] == 0
    assert [admin.record("Account", each)["Site"] for each in (kept, cleared)] == ["A", None]


def test_newlines_quotes_and_delimiters_inside_a_value_survive(salesforce: Client, admin: Admin) -> None:
    street = '12 "Main" St, Suite 4\nSecond floor; left'
    (outcome,) = salesforce.bulk2.Account.insert(
        records=[{"Name": "Lines", "BillingStreet": street}], column_delimiter="SEMICOLON", line_ending="LF", wait=0
    )
    text = salesforce.bulk2.Account.get_successful_records(outcome["job_id"])
    (row,) = csv.DictReader(io.StringIO(text, newline=""), delimiter=";")
    assert row["BillingStreet"] == street
    assert admin.record("Account", row["sf__Id"])["BillingStreet"] == street


def test_a_failed_row_says_code_message_and_fields_and_leaves_its_neighbours(salesforce: Client) -> None:
    rows = [
        {"Name": "Good", "AnnualRevenue": "1"},
        {"Name": "", "AnnualRevenue": "2"},
        {"Name": "Bad number", "AnnualRevenue": "many"},
    ]
    (outcome,) = salesforce.bulk2.Account.insert(records=rows, wait=0)
    assert (outcome["numberRecordsProcessed"], outcome["numberRecordsFailed"]) == (3, 2)
    failed = {
        row["AnnualRevenue"]: row for row in table(salesforce.bulk2.Account.get_failed_records(outcome["job_id"]))
    }
    assert failed["2"]["sf__Error"] == "REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --"
    assert failed["many"]["sf__Error"].startswith("INVALID_TYPE_ON_FIELD_IN_RECORD:AnnualRevenue")
    assert failed["2"]["sf__Id"] == ""


def test_an_id_twice_among_200_rows_fails_both(salesforce: Client, admin: Admin) -> None:
    (account,) = admin.seed("Account", {"Name": "Twice"})
    rows = [{"Id": account, "Site": site} for site in ("A", "B")]
    (outcome,) = salesforce.bulk2.Account.update(records=rows, wait=0)
    failed = table(salesforce.bulk2.Account.get_failed_records(outcome["job_id"]))
    assert [row["sf__Error"].partition(":")[0] for row in failed] == ["DUPLICATE_VALUE"] * 2
    assert {row["sf__Id"] for row in failed} == {account}


def test_records_are_deleted_and_purged_by_id(salesforce: Client, admin: Admin) -> None:
    soft, hard = admin.seed("Account", {"Name": "Soft"}, {"Name": "Hard"})
    salesforce.bulk2.Account.delete(records=[{"Id": soft}], wait=0)
    salesforce.bulk2.Account.hard_delete(records=[{"Id": hard}], wait=0)
    rows = {row["Id"]: row["IsDeleted"] for row in admin.call("GET", "/export?object=Account")["records"]}
    assert rows[soft] is True
    assert hard not in rows


def test_a_job_with_an_unknown_column_fails_as_a_whole(salesforce: Client) -> None:
    with pytest.raises(SalesforceOperationError, match="InvalidBatch : Field name not found : Nothing__c"):
        salesforce.bulk2.Account.insert(records=[{"Name": "x", "Nothing__c": "1"}], wait=0)
    job_id = open_job(salesforce, "Name,Nothing__c\nx,1\n")
    job = finish(salesforce, job_id)
    assert (job["state"], job["numberRecordsProcessed"]) == ("Failed", 0)
    spellings = [ask(salesforce, "GET", f"ingest/{job_id}/unprocessed{word}").text for word in ("records", "Records")]
    assert spellings == ["Name,Nothing__c\nx,1\n"] * 2


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("Name\r\nx\r\n", "LineEnding is invalid on user data. Current LineEnding setting is LF"),
        ("Name,Name\nx,y\n", "Duplicate field name"),
        ("Name,Site\nx\n", "number of columns of row 1"),
        ("", "the data is empty"),
    ],
)
def test_data_that_cannot_be_read_fails_the_job(salesforce: Client, data: str, words: str) -> None:
    job = finish(salesforce, open_job(salesforce, data))
    assert job["state"] == "Failed"
    assert words in job["errorMessage"]


def test_an_aborted_job_keeps_what_it_did_and_returns_the_rest(salesforce: Client, admin: Admin) -> None:
    admin.call("PUT", "/bulk", {"rows_per_call": 200})
    job_id = open_job(salesforce, "Name\n" + "".join(f"Abort {number}\n" for number in range(500)))
    assert job_of(salesforce, job_id)["state"] == "InProgress"
    assert job_of(salesforce, job_id)["numberRecordsProcessed"] == 200
    salesforce.bulk2.Account._client.abort_job(job_id, False)
    job = job_of(salesforce, job_id)
    done = table(salesforce.bulk2.Account.get_successful_records(job_id))
    rest = table(salesforce.bulk2.Account.get_unprocessed_records(job_id))
    assert job["state"] == "Aborted"
    assert len(done) == job["numberRecordsProcessed"] == 400
    assert {row["Name"] for row in done} | {row["Name"] for row in rest} == {f"Abort {number}" for number in range(500)}
    assert list(rest[0]) == ["Name"]


def test_a_job_may_fail_in_its_middle(salesforce: Client, admin: Admin) -> None:
    admin.call("PUT", "/bulk", {"fail_after": 3})
    job_id = open_job(salesforce, "Name\n" + "".join(f"Middle {number}\n" for number in range(5)))
    job = finish(salesforce, job_id)
    assert (job["state"], job["numberRecordsProcessed"]) == ("Failed", 3)
    assert len(table(salesforce.bulk2.Account.get_unprocessed_records(job_id))) == 2
    assert finish(salesforce, open_job(salesforce, "Name\nAfter\n"))["state"] == "JobComplete"


def test_a_locked_row_fails_alone(salesforce: Client, admin: Admin) -> None:
    free, locked = admin.seed("Account", {"Name": "Free"}, {"Name": "Locked"})
    action = {"error": "UNABLE_TO_LOCK_ROW", "ids": [locked]}
    admin.call("PUT", "/faults", [{"match": {"method": "PATCH", "path": "jobs/ingest"}, "action": action}])
    rows = [{"Id": free, "Site": "A"}, {"Id": locked, "Site": "B"}]
    (outcome,) = salesforce.bulk2.Account.update(records=rows, wait=0)
    (failed,) = table(salesforce.bulk2.Account.get_failed_records(outcome["job_id"]))
    assert (failed["sf__Id"], failed["sf__Error"].partition(":")[0]) == (locked, "UNABLE_TO_LOCK_ROW")


def test_data_may_be_zipped_and_results_are(salesforce: Client) -> None:
    body = {"object": "Account", "operation": "insert"}
    job_id = ask(salesforce, "POST", "ingest", json=body).json()["id"]
    headers = {"Content-Type": "text/csv", "Content-Encoding": "gzip"}
    data = gzip.compress(b"Name\nZipped\n")
    assert ask(salesforce, "PUT", f"ingest/{job_id}/batches", data=data, headers=headers).status_code == 201
    ask(salesforce, "PATCH", f"ingest/{job_id}", json={"state": "UploadComplete"})
    assert finish(salesforce, job_id)["numberRecordsProcessed"] == 1
    answer = ask(salesforce, "GET", f"ingest/{job_id}/successfulResults", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["Content-Encoding"] == "gzip"
    assert table(answer.text)[0]["Name"] == "Zipped"


def test_an_upload_above_the_limit_is_refused(salesforce: Client, admin: Admin) -> None:
    admin.call("PUT", "/bulk", {"most_bytes": 20})
    job_id = ask(salesforce, "POST", "ingest", json={"object": "Account", "operation": "insert"}).json()["id"]
    headers = {"Content-Type": "text/csv"}
    answer = ask(salesforce, "PUT", f"ingest/{job_id}/batches", data=b"Name\n" + b"x" * 20, headers=headers)
    assert (answer.status_code, answer.json()[0]["errorCode"]) == (413, "CLIENTINPUTERROR")


def test_jobs_are_listed_deleted_and_forgotten_after_seven_days(salesforce: Client, admin: Admin) -> None:
    job_id = open_job(salesforce, "Name\nListed\n")
    finish(salesforce, job_id)
    listed = ask(salesforce, "GET", "ingest").json()
    assert (listed["done"], job_id in {job["id"] for job in listed["records"]}) == (True, True)
    assert ask(salesforce, "GET", "ingest?jobType=V2Query").json()["records"] == []
    assert ask(salesforce, "DELETE", f"ingest/{job_id}").status_code == 204
    assert ask(salesforce, "GET", f"ingest/{job_id}").status_code == 404
    old = open_job(salesforce, "Name\nOld\n")
    finish(salesforce, old)
    admin.call("PUT", "/clock", {"offset_seconds": 7 * 86_400 + 60})
    with pytest.raises(SalesforceResourceNotFound):
        salesforce.restful(f"jobs/ingest/{old}")


def test_an_upsert_job_needs_an_external_id(salesforce: Client) -> None:
    body = {"object": "Account", "operation": "upsert"}
    answer = ask(salesforce, "POST", "ingest", json=body)
    assert (answer.status_code, answer.json()[0]["errorCode"]) == (400, "INVALIDJOB")
    with pytest.raises(SalesforceResourceNotFound, match="external ID field does not exist"):
        salesforce.bulk2.Account.upsert(records=[{"Name": "x"}], external_id_field="Name", wait=0)
