"""Writing by Bulk API 2.0 through the Salesforce door, against the simulated org over real HTTPS."""

from __future__ import annotations

import random
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
import requests

from include.errors import DataError
from include.salesforce.client import Salesforce
from include.salesforce.error_codes import SalesforceQuota, SalesforceSetup, SalesforceTransient
from tests.kit.simulated_org import SimulatedOrg

TRANSACTION = "QB_Transaction__c"


@pytest.fixture(scope="module")
def administration(salesforce_org: SimulatedOrg) -> Iterator[requests.Session]:
    """One connection to the administration URLs for all tests: opening one takes longer than a test."""
    with requests.Session() as session:
        session.verify = str(salesforce_org.bundle)
        yield session


@pytest.fixture
def org(salesforce_org: SimulatedOrg, administration: requests.Session) -> Iterator[SimulatedOrg]:
    yield salesforce_org
    for path, body in (("faults", []), ("triggers", []), ("bulk", {}), ("limits", {"limit": 100_000, "used": 0})):
        administration.put(f"{salesforce_org.url}/admin/{path}", json=body, timeout=10).raise_for_status()


@pytest.fixture(scope="module")
def waited() -> list[float]:
    return []


@pytest.fixture
def pauses(waited: list[float]) -> list[float]:
    """The pauses of one test, in seconds."""
    waited.clear()
    return waited


@pytest.fixture(scope="module")
def client(salesforce_org: SimulatedOrg, waited: list[float]) -> Iterator[Salesforce]:
    with Salesforce(salesforce_org.sign_on, pause=waited.append, most_by_collection=2) as client:
        yield client


@pytest.fixture
def salesforce(org: SimulatedOrg, client: Salesforce) -> Salesforce:
    """A client that takes a bulk job for more than two rows, and writes its pauses down instead of sleeping."""
    return client


def rows_of(prefix: str, count: int, **values: Any) -> list[dict[str, Any]]:
    return [{"QB_Id__c": f"{prefix}:{number}", "Name": f"{prefix} {number}", **values} for number in range(count)]


def stored(salesforce: Salesforce, prefix: str, *fields: str) -> dict[str, dict[str, Any]]:
    soql = f"SELECT Id, QB_Id__c, {', '.join(fields)} FROM {TRANSACTION} WHERE QB_Id__c LIKE '{prefix}:%'"
    return {record["QB_Id__c"]: record for record in salesforce.query_all(soql)}


def fault(org: SimulatedOrg, method: str, path: str, action: dict[str, Any], **more: Any) -> None:
    org.admin("PUT", "/admin/faults", [{"match": {"method": method, "path": path}, "action": action, **more}])


def job_ids(org: SimulatedOrg) -> list[str]:
    """The ingest jobs that were closed, by the calls that closed them."""
    calls = org.admin("GET", "/admin/calls")
    return [call["path"] for call in calls if call["method"] == "PUT" and call["path"].endswith("/batches")]


def test_more_than_2000_rows_take_a_bulk_job_and_keep_their_order(org: SimulatedOrg) -> None:
    rows = rows_of("many", 2_001, QB_Total__c=Decimal("0.10"))
    random.Random(1).shuffle(rows)
    org.admin("DELETE", "/admin/calls")
    results = org.salesforce.write_many(TRANSACTION, "QB_Id__c", rows)
    assert len(job_ids(org)) == 1
    assert all(result.success and result.created for result in results)
    found = stored(org.salesforce, "many", "QB_Total__c")
    assert [result.id for result in results] == [found[row["QB_Id__c"]]["Id"] for row in rows]
    assert {record["QB_Total__c"] for record in found.values()} == {Decimal("0.1")}


def test_up_to_2000_rows_go_by_collections(org: SimulatedOrg) -> None:
    org.admin("DELETE", "/admin/calls")
    results = org.salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of("few", 201))
    updated = org.salesforce.write_many(TRANSACTION, None, [{"Id": each.id, "QB_Number__c": "1"} for each in results])
    assert [job_ids(org), len(results), {result.created for result in updated}] == [[], 201, {False}]
    assert {record["QB_Number__c"] for record in stored(org.salesforce, "few", "QB_Number__c").values()} == {"1"}


def test_a_second_upsert_changes_and_none_clears_and_a_missing_field_stays(salesforce: Salesforce) -> None:
    first = salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of("twice", 3, QB_Number__c="A", QB_Customer__c="C"))
    rows: list[dict[str, Any]] = [{"QB_Id__c": f"twice:{number}", "QB_Number__c": None} for number in range(3)]
    rows[2]["QB_Customer__c"] = ""
    second = salesforce.write_many(TRANSACTION, "QB_Id__c", rows)
    assert [result.id for result in first] == [result.id for result in second]
    assert {result.created for result in second} == {False}
    found = stored(salesforce, "twice", "QB_Number__c", "QB_Customer__c")
    assert {record["QB_Number__c"] for record in found.values()} == {None}
    assert [found[f"twice:{number}"]["QB_Customer__c"] for number in range(3)] == ["C", "C", None]


def test_records_of_salesforce_are_updated_by_their_id_of_either_length(salesforce: Salesforce) -> None:
    created = salesforce.create_records("Account", [{"Name": f"By id {number}"} for number in range(3)])
    ids = [str(result.id) for result in created]
    street = 'Main "St", 1\nback; door\r\nleft'
    rows = [{"Id": each[:15], "BillingStreet": street, "QB_Balance__c": Decimal("1234567890123.45")} for each in ids]
    results = salesforce.write_many("Account", None, rows)
    assert [(result.id, result.success, result.created) for result in results] == [(each, True, False) for each in ids]
    (record,) = salesforce.query_all(f"SELECT BillingStreet, QB_Balance__c FROM Account WHERE Id = '{ids[1]}'")
    assert record == {"BillingStreet": street, "QB_Balance__c": Decimal("1234567890123.45")}


def test_a_refused_row_says_why_and_does_not_stop_its_neighbours(salesforce: Salesforce) -> None:
    rows = rows_of("refused", 4)
    rows[1]["QB_Status__c"] = "Lost"
    rows[2]["QB_Date__c"] = "tomorrow"
    results = salesforce.write_many(TRANSACTION, "QB_Id__c", rows)
    assert [result.success for result in results] == [True, False, False, True]
    (error,) = results[1].errors
    assert (error.code, error.fields) == ("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", ("QB_Status__c",))
    assert "bad value for restricted picklist field: Lost" in error.message
    assert (results[1].id, results[1].transient, results[2].transient) == (None, False, False)


def test_rows_with_the_same_key_become_one(salesforce: Salesforce) -> None:
    rows = [*rows_of("same", 3), {"QB_Id__c": "same:1", "QB_Number__c": "later"}]
    results = salesforce.write_many(TRANSACTION, "QB_Id__c", rows)
    assert results[1] == results[3]
    assert stored(salesforce, "same", "Name", "QB_Number__c")["same:1"]["QB_Number__c"] == "later"


def test_a_child_is_tied_to_a_parent_by_its_quickbooks_id(salesforce: Salesforce) -> None:
    salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of("parent", 3))
    lines: list[dict[str, Any]] = [
        {"QB_Id__c": f"parent:{number % 3}/{number}", "QB_Transaction__r": {"QB_Id__c": f"parent:{number % 3}"}}
        for number in range(6)
    ]
    results = salesforce.write_many("QB_Transaction_Line__c", "QB_Id__c", lines)
    assert {result.success for result in results} == {True}
    asked = "SELECT QB_Id__c, QB_Transaction__r.QB_Id__c FROM QB_Transaction_Line__c WHERE QB_Id__c LIKE 'parent:%'"
    found = {each["QB_Id__c"]: each["QB_Transaction__r"]["QB_Id__c"] for each in salesforce.query_all(asked)}
    assert found == {each["QB_Id__c"]: each["QB_Transaction__r"]["QB_Id__c"] for each in lines}


def test_rows_that_a_job_did_not_come_to_are_sent_again(salesforce: Salesforce, org: SimulatedOrg) -> None:
    org.admin("PUT", "/admin/bulk", {"fail_after": 3})
    org.admin("DELETE", "/admin/calls")
    results = salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of("rest", 5))
    assert [result.success for result in results] == [True] * 5
    assert len(job_ids(org)) == 2
    assert len(stored(salesforce, "rest", "Name")) == 5


def test_a_locked_row_is_written_when_its_lock_is_gone(salesforce: Salesforce, org: SimulatedOrg) -> None:
    ids = [str(each.id) for each in salesforce.create_records("Account", [{"Name": f"L{n}"} for n in range(3)])]
    fault(org, "PATCH", "jobs/ingest", {"error": "UNABLE_TO_LOCK_ROW", "ids": [ids[1]]})
    org.admin("DELETE", "/admin/calls")
    results = salesforce.write_many("Account", None, [{"Id": each, "Site": "S"} for each in ids])
    assert [(result.id, result.success) for result in results] == [(each, True) for each in ids]
    assert len(job_ids(org)) == 2


def test_an_unknown_column_is_a_matter_of_the_set_up_and_named(salesforce: Salesforce) -> None:
    with pytest.raises(SalesforceSetup, match=r"upsert of 3 QB_Transaction__c records: InvalidBatch: .*QB_Nothing__c"):
        salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of("column", 3, QB_Nothing__c="1"))


def test_a_field_that_is_no_external_id_is_a_matter_of_the_set_up(salesforce: Salesforce) -> None:
    with pytest.raises(SalesforceSetup, match="NOT_FOUND"):
        salesforce.write_many(TRANSACTION, "Name", rows_of("key", 3))


def test_a_job_that_fails_before_its_first_row_is_a_clear_error(salesforce: Salesforce, org: SimulatedOrg) -> None:
    org.admin("PUT", "/admin/bulk", {"fail_after": 0})
    with pytest.raises(SalesforceTransient, match=r"the bulk job 750\w+ for the upsert of 3 .* retried more than 15"):
        salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of("fails", 3))


def aborting(salesforce: Salesforce, org: SimulatedOrg, after: int) -> Salesforce:
    """A client in whose waiting time a person aborts the job."""
    waits: list[float] = []

    def pause(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == after:
            path = salesforce.path("jobs/ingest")
            newest = requests_json(salesforce, org, "GET", path)["records"][-1]["id"]
            requests_json(salesforce, org, "PATCH", f"{path}/{newest}", {"state": "Aborted"})

    return Salesforce(org.sign_on, pause=pause, most_by_collection=2)


def requests_json(salesforce: Salesforce, org: SimulatedOrg, method: str, path: str, body: Any = None) -> Any:
    signed = salesforce.transport.signed
    headers = {"Authorization": f"Bearer {signed.access_token}"}
    answer = requests.request(
        method, signed.instance_url + path, json=body, headers=headers, proxies=dict(org.proxies), timeout=10
    )
    answer.raise_for_status()
    return answer.json()


def test_a_job_that_a_person_aborts_keeps_what_it_did_and_names_the_rest(
    salesforce: Salesforce, org: SimulatedOrg
) -> None:
    org.admin("PUT", "/admin/bulk", {"rows_per_call": 200})
    with aborting(salesforce, org, after=2) as client:
        results = client.write_many(TRANSACTION, "QB_Id__c", rows_of("abort", 900))
    written = [result for result in results if result.success]
    left = [result for result in results if not result.success]
    assert 0 < len(written) == len(stored(salesforce, "abort", "Name")) < 900
    assert {result.transient for result in left} == {True}
    assert {error.code for result in left for error in result.errors} == {"JOB_ABORTED"}
    assert "was aborted in Salesforce after" in left[0].errors[0].message


def test_a_job_aborted_before_its_first_row_is_a_clear_error(salesforce: Salesforce, org: SimulatedOrg) -> None:
    org.admin("PUT", "/admin/bulk", {"rows_per_call": 0})
    with aborting(salesforce, org, after=1) as client, pytest.raises(SalesforceTransient, match="was aborted in"):
        client.write_many(TRANSACTION, "QB_Id__c", rows_of("never", 3))


def test_a_job_that_does_not_end_is_aborted_after_an_hour(
    salesforce: Salesforce, org: SimulatedOrg, pauses: list[float]
) -> None:
    org.admin("PUT", "/admin/bulk", {"rows_per_call": 0})
    with pytest.raises(SalesforceTransient, match=r"did not end within 60 minutes and was aborted"):
        salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of("slow", 3))
    assert 3_600 <= sum(pauses) < 3_700
    newest = requests_json(salesforce, org, "GET", salesforce.path("jobs/ingest"))["records"][-1]
    assert newest["state"] == "Aborted"


def test_what_the_triggers_cannot_stand_in_a_job_goes_by_small_collections(
    salesforce: Salesforce, org: SimulatedOrg, pauses: list[float]
) -> None:
    org.admin("PUT", "/admin/triggers", [{"object": TRANSACTION, "most_rows": 10}])
    results = salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of("heavy", 42))
    assert all(result.success for result in results)
    assert len(stored(salesforce, "heavy", "Name")) == 42


def test_used_up_calls_stop_a_write_at_once(salesforce: Salesforce, org: SimulatedOrg, pauses: list[float]) -> None:
    salesforce.user_id()
    org.admin("PUT", "/admin/limits", {"limit": 100, "used": 100})
    with pytest.raises(SalesforceQuota, match="REQUEST_LIMIT_EXCEEDED"):
        salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of("quota", 3))
    assert pauses == []


@pytest.mark.parametrize(
    "method, path",
    [
        ("POST", "jobs/ingest"),
        ("PATCH", "jobs/ingest"),
        ("GET", r"jobs/ingest/\w+$"),
        ("GET", "successfulResults"),
        ("GET", "failedResults"),
    ],
)
@pytest.mark.parametrize("after", [False, True])
def test_a_lost_call_of_a_job_is_made_up_for(
    salesforce: Salesforce, org: SimulatedOrg, method: str, path: str, after: bool
) -> None:
    fault(org, method, path, {"close": True, "after": after})
    results = salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of(f"lost-{method}", 3))
    assert [result.success for result in results] == [True] * 3
    assert org.admin("GET", "/admin/faults")[0]["taken"] == 1


@pytest.mark.parametrize("after", [False, True])
def test_data_that_did_not_arrive_for_certain_is_not_written(
    salesforce: Salesforce, org: SimulatedOrg, after: bool
) -> None:
    fault(org, "PUT", "batches", {"close": True, "after": after})
    with pytest.raises(SalesforceTransient):
        salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of(f"upload-{after}", 3))
    newest = requests_json(salesforce, org, "GET", salesforce.path("jobs/ingest"))["records"][-1]
    assert newest["state"] == "Aborted"
    assert stored(salesforce, f"upload-{after}", "Name") == {}


def test_an_expired_session_is_renewed_within_a_job(salesforce: Salesforce, org: SimulatedOrg) -> None:
    fault(org, "GET", "jobs/ingest", {"expire_session": True})
    results = salesforce.write_many(TRANSACTION, "QB_Id__c", rows_of("session", 3))
    assert [result.success for result in results] == [True] * 3


def test_a_value_that_is_no_id_is_refused_before_anything_is_sent(salesforce: Salesforce, org: SimulatedOrg) -> None:
    writes = org.writes()
    with pytest.raises(DataError, match="is not a Salesforce id"):
        salesforce.write_many("Account", None, [{"Id": "x", "Site": "1"}] * 3)
    assert org.writes() == writes
