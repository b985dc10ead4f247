"""Query jobs of Bulk API 2.0 in the simulated org over real HTTPS, driven by the unmodified bulk2 client."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from simple_salesforce.exceptions import SalesforceMalformedRequest

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


@pytest.fixture(scope="module")
def salesforce(org: RunningOrg) -> Iterator[Client]:
    with signed_on(org) as client:
        yield client


def test_a_query_comes_in_pages_each_with_its_header(salesforce: Client, admin: Admin) -> None:
    ids = admin.seed("Contact", *({"LastName": f"Paged {number:03d}"} for number in range(250)))
    pages = list(salesforce.bulk2.Contact.query("SELECT Id, LastName FROM Contact", max_records=100, wait=0))
    assert [page.splitlines()[0] for page in pages] == ['"Id","LastName"'] * 3
    assert [len(table(page)) for page in pages] == [100, 100, 50]
    assert [row["Id"] for page in pages for row in table(page)] != ids
    assert {row["Id"] for page in pages for row in table(page)} == set(ids)


def test_a_query_is_downloaded_page_by_page(salesforce: Client, tmp_path: Path) -> None:
    soql = "SELECT Id FROM Contact ORDER BY LastName LIMIT 30"
    results = salesforce.bulk2.Contact.download(soql, str(tmp_path), max_records=20, wait=0)
    assert [result["number_of_records"] for result in results] == [20, 10]
    assert [result["locator"] for result in results][-1] == ""


def test_order_and_limit_are_obeyed_but_end_the_chunking(salesforce: Client, admin: Admin) -> None:
    admin.seed("Contact", *({"LastName": f"Order {number}"} for number in range(5)))
    like = "SELECT LastName FROM Contact WHERE LastName LIKE 'Order %'"
    chunked = []
    for soql in (like, f"{like} ORDER BY LastName DESC", f"{like} LIMIT 2"):
        chunked.append(ask(salesforce, "POST", "query", json={"operation": "query", "query": soql}).json())
    assert [job["isPkChunkingSupported"] for job in chunked] == [True, False, False]
    assert {job["state"] for job in chunked} == {"UploadComplete"}
    (page,) = salesforce.bulk2.Contact.query(f"{like} ORDER BY LastName DESC", wait=0)
    assert [row["LastName"][-1] for row in table(page)] == list("43210")


def test_deleted_records_are_found_by_query_all_alone(salesforce: Client, admin: Admin) -> None:
    (gone,) = admin.seed("Account", {"Name": "Gone in bulk"})
    admin.call("POST", "/delete", {"ids": [gone]})
    soql = "SELECT Id, IsDeleted FROM Account WHERE Name = 'Gone in bulk'"
    (living,) = salesforce.bulk2.Account.query(soql, wait=0)
    (everything,) = salesforce.bulk2.Account.query_all(soql, wait=0)
    assert table(living) == []
    assert table(everything) == [{"Id": gone, "IsDeleted": "true"}]


def test_values_stand_as_text_and_large_numbers_with_an_exponent(salesforce: Client, admin: Admin) -> None:
    admin.seed("Account", {"Name": "Texts"})
    (deal,) = admin.seed(
        "Opportunity",
        {"Name": "Text deal", "StageName": "Prospecting", "CloseDate": "2026-01-31", "Amount": 12345678.9},
    )
    soql = (
        f"SELECT Amount, Probability, IsWon, CloseDate, CreatedDate, Account.Name FROM Opportunity WHERE Id = '{deal}'"
    )
    (page,) = salesforce.bulk2.Opportunity.query(soql, wait=0)
    (row,) = table(page)
    assert (row["Amount"], row["Probability"], row["IsWon"]) == ("1.23456789E7", "10.0", "false")
    assert (row["CloseDate"], row["Account.Name"]) == ("2026-01-31", "")
    assert row["CreatedDate"].endswith(".000Z")


@pytest.mark.parametrize(
    ("soql", "words"),
    [
        ("SELECT Id, (SELECT Id FROM Contacts) FROM Account", "Aggregate Relationships not supported"),
        ("SELECT COUNT(Id) FROM Account", "aggregate functions are not supported"),
        ("SELECT Name FROM Account GROUP BY Name", "GROUP BY"),
        ("SELECT Id FROM Account LIMIT 1 OFFSET 1", "OFFSET"),
        ("SELECT Nothing__c FROM Account", "INVALID_FIELD"),
    ],
)
def test_a_query_that_a_job_cannot_run_is_refused_at_once(salesforce: Client, soql: str, words: str) -> None:
    with pytest.raises(SalesforceMalformedRequest, match=words):
        list(salesforce.bulk2.Account.query(soql, wait=0))


def test_a_query_job_may_be_aborted_and_deleted(salesforce: Client) -> None:
    body = {"operation": "query", "query": "SELECT Id FROM Account"}
    job_id = ask(salesforce, "POST", "query", json=body).json()["id"]
    early = ask(salesforce, "GET", f"query/{job_id}/results")
    assert early.json()[0]["errorCode"] == "INVALIDJOBSTATE"
    again = ask(salesforce, "POST", "query", json=body).json()["id"]
    assert salesforce.bulk2.Account._client.abort_job(again, True)["state"] == "Aborted"
    assert ask(salesforce, "DELETE", f"query/{again}").status_code == 204
    assert ask(salesforce, "GET", f"query/{again}").status_code == 404


def test_the_query_jobs_of_a_day_are_counted(salesforce: Client, admin: Admin) -> None:
    before = salesforce.limits()["DailyBulkV2QueryJobs"]
    assert before["Max"] - before["Remaining"] == len(ask(salesforce, "GET", "query").json()["records"])
    admin.call("PUT", "/bulk", {"query_jobs": 0})
    with pytest.raises(SalesforceMalformedRequest, match="EXCEEDED_QUOTA"):
        list(salesforce.bulk2.Account.query("SELECT Id FROM Account", wait=0))
