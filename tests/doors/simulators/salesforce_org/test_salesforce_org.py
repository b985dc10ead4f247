"""The simulated org over real HTTPS, driven by the unmodified simple-salesforce client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import rsa
from simple_salesforce.api import Salesforce
from simple_salesforce.exceptions import SalesforceError, SalesforceMalformedRequest

from simulators.salesforce_org.running import RunningOrg, running_org
from tests.kit.certificates import pem_of, self_signed

Client = Any  #: simple-salesforce annotates its answers too widely to index them

KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
KEY_PEM = pem_of(KEY)
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


@pytest.fixture(scope="module")
def org(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningOrg]:
    with running_org(tmp_path_factory.mktemp("org")) as running:
        yield running


@pytest.fixture(scope="module")
def admin(org: RunningOrg) -> Admin:
    door = Admin(org)
    app = {
        "consumer_key": "KEY",
        "consumer_secret": "SECRET",
        "certificate": self_signed(KEY, "order to cash"),
        "username": ADMIN,
    }
    door.call("POST", "/connected-apps", app)
    return door


@pytest.fixture
def salesforce(org: RunningOrg, admin: Admin) -> Iterator[Client]:
    with requests.Session() as session:
        session.verify = str(org.bundle)
        session.proxies = {"https": org.proxy}
        session.trust_env = False
        yield Salesforce(username=ADMIN, consumer_key="KEY", privatekey=KEY_PEM, version="60.0", session=session)


def token_answer(org: RunningOrg, form: dict[str, str]) -> requests.Response:
    url = f"{org.url}/services/oauth2/token"
    return requests.post(url, data=form, verify=str(org.authority), timeout=20)


def assertion(**changes: Any) -> str:
    exp = int((datetime.now(UTC) + timedelta(minutes=3)).timestamp())
    claims = {"iss": "KEY", "sub": ADMIN, "aud": "https://login.salesforce.com", "exp": exp} | changes
    return jwt.encode(claims, KEY, algorithm="RS256")


def jwt_form(text: str) -> dict[str, str]:
    return {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": text}


def test_a_client_signs_on_at_login_salesforce_com_through_the_proxy(salesforce: Client) -> None:
    assert salesforce.sf_instance == "acme.my.salesforce.com"
    found = salesforce.query("SELECT Id, Name FROM Organization")
    assert found["totalSize"] == 1
    assert found["records"][0]["Name"] == "Acme"
    assert salesforce.api_usage["api-usage"].total == 100_000


def test_an_assertion_signed_with_another_key_is_refused(org: RunningOrg, admin: Admin) -> None:
    other = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    claims = jwt.decode(assertion(), options={"verify_signature": False})
    answer = token_answer(org, jwt_form(jwt.encode(claims, other, algorithm="RS256")))
    assert (answer.status_code, answer.json()) == (
        400,
        {"error": "invalid_grant", "error_description": "invalid assertion"},
    )


@pytest.mark.parametrize("exp", [lambda now: str(now + 180), lambda now: now * 1000 + 300])
def test_the_end_of_an_assertion_is_taken_as_clients_write_it(
    org: RunningOrg, admin: Admin, exp: Callable[[int], int | str]
) -> None:
    now = int(datetime.now(UTC).timestamp())
    assert "access_token" in token_answer(org, jwt_form(assertion(exp=exp(now)))).json()


def test_an_address_with_two_slashes_is_no_address(org: RunningOrg, salesforce: Client) -> None:
    answer = requests.get(f"{org.url}//services/data/v60.0/limits", verify=str(org.authority), timeout=20)
    assert (answer.status_code, answer.json()[0]["errorCode"]) == (404, "NOT_FOUND")


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"aud": "https://evil.example"}, "invalid_grant", "audience is invalid"),
        ({"exp": 1}, "invalid_grant", "expired authorization code"),
        ({"exp": "1"}, "invalid_grant", "expired authorization code"),
        ({"sub": "nobody@acme.example"}, "invalid_grant", "user hasn't approved this consumer"),
        ({"iss": "OTHER"}, "invalid_client_id", "client identifier invalid"),
    ],
)
def test_every_claim_of_an_assertion_is_verified(
    org: RunningOrg, admin: Admin, changes: dict[str, Any], error: str, words: str
) -> None:
    body = token_answer(org, jwt_form(assertion(**changes))).json()
    assert body["error"] == error
    assert words in body["error_description"]


def test_client_credentials_sign_on_as_the_user_of_the_app(org: RunningOrg, admin: Admin) -> None:
    form = {"grant_type": "client_credentials", "client_id": "KEY", "client_secret": "SECRET"}
    token = token_answer(org, form).json()["access_token"]
    url, headers = f"{org.url}/services/oauth2/userinfo", {"Authorization": f"Bearer {token}"}
    who = requests.get(url, headers=headers, verify=str(org.authority), timeout=20).json()
    assert who["preferred_username"] == ADMIN
    assert who["organization_id"] == admin.call("GET", "/organization")["organization_id"]
    assert len(who["organization_id"]) == 18
    wrong = token_answer(org, form | {"client_secret": "guess"})
    assert (wrong.status_code, wrong.json()["error"]) == (400, "invalid_client")


def test_a_query_is_paged_by_a_cursor_that_does_not_move(salesforce: Client, admin: Admin) -> None:
    names = [{"Name": f"Page {number:04d}"} for number in range(450)]
    admin.call("POST", "/records", {"object": "Account", "records": names})
    soql = "SELECT Id, Name FROM Account WHERE Name LIKE 'Page %' ORDER BY Name"
    first = salesforce.query(soql, headers={"Sforce-Query-Options": "batchSize=200"})
    assert (len(first["records"]), first["done"], first["totalSize"]) == (200, False, 450)
    admin.call("POST", "/records", {"object": "Account", "records": [{"Name": "Page 0000b"}]})
    rest = salesforce.query_more(first["nextRecordsUrl"], identifier_is_url=True)
    assert rest["records"][0]["Name"] == "Page 0200"
    last = salesforce.query_more(rest["nextRecordsUrl"], identifier_is_url=True)
    assert (len(last["records"]), last["done"]) == (50, True)
    admin.call("POST", "/expire", {"locators": True})
    with pytest.raises(SalesforceMalformedRequest, match="INVALID_QUERY_LOCATOR"):
        salesforce.query_more(first["nextRecordsUrl"], identifier_is_url=True)
    assert len(list(salesforce.query_all_iter(soql))) == 451


def test_one_query_per_object_can_be_proved_from_the_call_log(salesforce: Client, admin: Admin) -> None:
    admin.call("DELETE", "/calls")
    list(salesforce.query_all_iter("SELECT Id FROM Contact", include_deleted=True))
    calls = admin.call("GET", "/calls")
    assert [(call["soql"], call["continuation"]) for call in calls] == [("SELECT Id FROM Contact", False)]
    assert calls[0]["path"] == "/services/data/v60.0/queryAll"


def test_a_collection_is_updated_record_by_record(salesforce: Client, admin: Admin) -> None:
    seeded = admin.call("POST", "/records", {"object": "Account", "records": [{"Name": "One"}, {"Name": "Two"}]})
    one, two = seeded["ids"]
    records = [
        {"attributes": {"type": "Account"}, "id": one, "Name": "x" * 256},
        {"attributes": {"type": "Account"}, "id": two, "BillingCity": "Köln"},
    ]
    results = salesforce.restful("composite/sobjects", method="PATCH", json={"allOrNone": False, "records": records})
    assert [result["success"] for result in results] == [False, True]
    assert results[0]["errors"][0]["statusCode"] == "STRING_TOO_LONG"
    assert salesforce.Account.get(two)["BillingCity"] == "Köln"


def test_all_or_none_takes_everything_back(salesforce: Client, admin: Admin) -> None:
    records = [
        {"attributes": {"type": "Account"}, "Name": "All or none"},
        {"attributes": {"type": "Account"}, "Phone": "1"},
    ]
    results = salesforce.restful("composite/sobjects", method="POST", json={"allOrNone": True, "records": records})
    codes = [result["errors"][0]["statusCode"] for result in results]
    assert codes == ["ALL_OR_NONE_OPERATION_ROLLED_BACK", "REQUIRED_FIELD_MISSING"]
    assert salesforce.query("SELECT COUNT() FROM Account WHERE Name = 'All or none'")["totalSize"] == 0


def test_201_records_in_one_call_are_refused(salesforce: Client) -> None:
    records = [{"attributes": {"type": "Account"}, "Name": str(number)} for number in range(201)]
    with pytest.raises(SalesforceError, match="EXCEEDED_ID_LIMIT"):
        salesforce.restful("composite/sobjects", method="POST", json={"records": records})


def test_an_ended_session_is_renewed_by_the_client(salesforce: Client, admin: Admin) -> None:
    before = salesforce.session_id
    rule = {"match": {"path": "/query"}, "action": {"expire_session": True}}
    admin.call("PUT", "/faults", [rule])
    assert salesforce.query("SELECT Id FROM Organization")["totalSize"] == 1
    assert salesforce.session_id != before
    admin.call("DELETE", "/faults")


def test_a_lost_answer_leaves_the_work_done(salesforce: Client, admin: Admin) -> None:
    rule = {"match": {"method": "POST", "path": "sobjects/Account"}, "action": {"close": True, "after": True}}
    admin.call("PUT", "/faults", [rule])
    with pytest.raises(requests.exceptions.ConnectionError):
        salesforce.Account.create({"Name": "Lost answer"})
    assert salesforce.query("SELECT Id FROM Account WHERE Name = 'Lost answer'")["totalSize"] == 1
    admin.call("DELETE", "/faults")


def test_a_locked_row_fails_alone(salesforce: Client, admin: Admin) -> None:
    ids = admin.call("POST", "/records", {"object": "Account", "records": [{"Name": "L1"}, {"Name": "L2"}]})["ids"]
    action = {"error": "UNABLE_TO_LOCK_ROW", "ids": ids[:1]}
    admin.call("PUT", "/faults", [{"match": {"method": "PATCH", "path": "composite"}, "action": action}])
    records = [{"attributes": {"type": "Account"}, "id": item, "Site": "x"} for item in ids]
    results = salesforce.restful("composite/sobjects", method="PATCH", json={"records": records})
    assert results[0]["errors"][0]["statusCode"] == "UNABLE_TO_LOCK_ROW"
    assert results[1]["success"]
    again = salesforce.restful("composite/sobjects", method="PATCH", json={"records": records})
    assert [result["success"] for result in again] == [True, True]
    admin.call("DELETE", "/faults")


def test_the_daily_limit_stops_every_call(salesforce: Client, admin: Admin) -> None:
    admin.call("PUT", "/limits", {"limit": 100_000, "used": 100_000})
    with pytest.raises(SalesforceError, match="REQUEST_LIMIT_EXCEEDED"):
        salesforce.query("SELECT Id FROM Account")
    admin.call("PUT", "/limits", {"used": 0})
    assert salesforce.limits()["DailyApiRequests"]["Max"] == 100_000


def test_state_survives_a_restart(tmp_path: Path) -> None:
    with running_org(tmp_path) as first:
        door = Admin(first)
        known = door.call("GET", "/organization")["organization_id"]
        door.call("POST", "/records", {"object": "Account", "records": [{"Name": "Stays"}]})
    with running_org(tmp_path) as second:
        door = Admin(second)
        assert door.call("GET", "/organization")["organization_id"] == known
        assert [row["Name"] for row in door.call("GET", "/export?object=Account")["records"]] == ["Stays"]


def test_only_living_versions_are_spoken(org: RunningOrg) -> None:
    listed = requests.get(f"{org.url}/services/data", verify=str(org.authority), timeout=20).json()
    assert [listed[0]["version"], listed[-1]["version"]] == ["50.0", "65.0"]
    for version, status in (("30.0", 410), ("66.0", 404), ("60.0", 401)):
        answer = requests.get(f"{org.url}/services/data/v{version}/limits", verify=str(org.authority), timeout=20)
        assert answer.status_code == status
    assert answer.json() == [{"message": "Session expired or invalid", "errorCode": "INVALID_SESSION_ID"}]


def test_a_composite_call_refers_to_earlier_answers_and_is_taken_back_whole(salesforce: Client) -> None:
    base = "/services/data/v60.0"
    account = {"method": "POST", "url": f"{base}/sobjects/Account", "referenceId": "a", "body": {"Name": "Comp"}}
    contact = {"LastName": "P", "AccountId": "@{a.id}"}
    person = {"method": "POST", "url": f"{base}/sobjects/Contact", "referenceId": "c", "body": contact}
    look = {"method": "GET", "url": f"{base}/query?q=SELECT+Account.Name+FROM+Contact", "referenceId": "q"}
    body = {"allOrNone": True, "compositeRequest": [account, person, look]}
    answers = salesforce.restful("composite", method="POST", json=body)["compositeResponse"]
    assert [answer["httpStatusCode"] for answer in answers] == [201, 201, 200]
    assert answers[2]["body"]["records"][0]["Account"]["Name"] == "Comp"
    body["compositeRequest"] = [account, person | {"body": {"FirstName": "x"}}]
    answers = salesforce.restful("composite", method="POST", json=body)["compositeResponse"]
    assert [answer["body"][0]["errorCode"] for answer in answers] == ["PROCESSING_HALTED", "REQUIRED_FIELD_MISSING"]
    assert salesforce.query("SELECT COUNT() FROM Account WHERE Name = 'Comp'")["totalSize"] == 1


def test_a_query_describes_its_columns_on_request(salesforce: Client) -> None:
    asked = {"q": "SELECT Id, Account.Name FROM Contact", "columns": "true"}
    columns = salesforce.restful("query", params=asked)["columnMetadata"]
    assert [columns[0]["columnName"], columns[1]["joinColumns"][0]["columnName"]] == ["Id", "Name"]


def test_a_long_url_is_refused_with_414(org: RunningOrg, salesforce: Client) -> None:
    url = f"{org.url}/services/data/v60.0/query?q={'x' * 17_000}"
    answer = requests.get(url, headers=salesforce.headers, verify=str(org.authority), timeout=20)
    assert answer.status_code == 414


def test_the_org_ends_cleanly_while_a_client_keeps_its_connection(tmp_path: Path) -> None:
    with running_org(tmp_path) as running, requests.Session() as session:
        session.get(f"{running.url}/healthz", verify=str(running.authority), timeout=20)
        running.process.terminate()
        assert running.process.wait(5) == 0
