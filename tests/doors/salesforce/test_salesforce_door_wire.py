"""What the client does with each answer that the wire can bring, over real HTTP from a scripted server."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from decimal import Decimal

import pytest
from simple_salesforce.exceptions import SalesforceAuthenticationFailed

from include.errors import SetupError, TransientError
from include.salesforce.error_codes import (
    SalesforceCursor,
    SalesforceData,
    SalesforceQuota,
    SalesforceSetup,
    SalesforceTransient,
)
from include.salesforce.sign_on import SignOn
from tests.kit.scripted_org import Script, running_script, signed_on

EXPIRED = (401, [{"errorCode": "INVALID_SESSION_ID", "message": "Session expired or invalid"}])
AWAY = (503, [{"errorCode": "SERVER_UNAVAILABLE", "message": "try later"}])
EMPTY_PAGE = (200, {"totalSize": 0, "done": True, "records": []})


@pytest.fixture
def script() -> Iterator[Script]:
    with running_script() as script:
        yield script


def test_an_expired_session_is_renewed_once_and_the_call_keeps_its_headers(script: Script) -> None:
    script.answers = [EXPIRED, EMPTY_PAGE]
    with signed_on(script.url) as salesforce:
        assert list(salesforce.query_all("SELECT Id FROM Account")) == []
    assert script.tokens == ["Bearer first", "Bearer second"]
    assert [each.headers["Sforce-Query-Options"] for each in script.asked] == ["batchSize=2000", "batchSize=2000"]


def test_a_token_that_the_identity_service_refuses_is_renewed(script: Script) -> None:
    info = {"organization_id": "00D000000000001", "user_id": "005000000000001"}
    script.answers = [(403, b"Bad_OAuth_Token"), (200, info)]
    with signed_on(script.url) as salesforce:
        assert salesforce.user_id().startswith("005")
    assert script.tokens == ["Bearer first", "Bearer second"]


def test_what_passes_duplicate_rules_does_so_after_the_session_is_renewed_too(script: Script) -> None:
    script.answers = [EXPIRED, (200, [{"id": "001000000000001", "success": True, "errors": []}])]
    with signed_on(script.url, allow_duplicates=True) as salesforce:
        assert salesforce.update_records("Account", [{"Id": "001000000000001", "Name": "Acme"}])[0].success
    assert [each.headers["Sforce-Duplicate-Rule-Header"] for each in script.asked] == ["allowSave=true"] * 2


def test_nothing_passes_duplicate_rules_unless_the_settings_say_so(script: Script) -> None:
    script.answers = [(200, [{"id": "001000000000001", "success": True, "errors": []}])]
    with signed_on(script.url) as salesforce:
        salesforce.update_records("Account", [{"Id": "001000000000001", "Name": "Acme"}])
    assert "Sforce-Duplicate-Rule-Header" not in script.asked[0].headers


@pytest.mark.parametrize("ask", ["limits", "objects", "user_id"])
def test_a_maintenance_page_with_status_200_is_waited_for(script: Script, ask: str) -> None:
    page = (200, b"<!DOCTYPE html><html><head><title>Maintenance</title></head></html>", {"Content-Type": "text/html"})
    script.answers = [page] * 3
    with signed_on(script.url, retries=2) as salesforce, pytest.raises(SalesforceTransient) as raised:
        getattr(salesforce, ask)()
    assert 'a web page, "Maintenance"' in str(raised.value)
    assert len(script.asked) == 3


def test_too_many_calls_at_once_are_waited_for(script: Script) -> None:
    busy = (403, [{"errorCode": "REQUEST_LIMIT_EXCEEDED", "message": "ConcurrentPerOrgLongTxn Limit exceeded."}])
    script.answers = [busy, EMPTY_PAGE]
    with signed_on(script.url) as salesforce:
        assert list(salesforce.query_all("SELECT Id FROM Account")) == []


def test_an_instance_url_with_slashes_at_its_end_makes_no_double_slash(script: Script) -> None:
    script.answers = [EMPTY_PAGE]
    with signed_on(f"{script.url}//") as salesforce:
        assert list(salesforce.query_all("SELECT Id FROM Account")) == []
    assert script.asked[0].path.startswith("/services/data/")


def test_a_session_that_is_never_good_ends_after_one_renewal(script: Script) -> None:
    script.answers = [EXPIRED, EXPIRED]
    with signed_on(script.url) as salesforce, pytest.raises(SalesforceSetup, match="INVALID_SESSION_ID"):
        list(salesforce.query_all("SELECT Id FROM Account"))
    assert len(script.asked) == 2


@pytest.mark.parametrize("second", [b'"Id"\n"3"\n', b'"3"\n', b""])
def test_a_page_of_a_bulk_query_may_repeat_the_header_or_not(script: Script, second: bytes) -> None:
    job = {"id": "750", "object": "Account", "state": "JobComplete", "numberRecordsProcessed": 3}
    script.answers = [
        (200, {**job, "state": "UploadComplete"}),
        (200, {**job, "state": "InProgress"}),
        (200, job),
        (200, b'"Id"\n"1"\n"2"\n', {"Sforce-Locator": "MjA"}),
        (200, {"name": "Account", "fields": [{"name": "Id", "type": "id"}]}),
        (200, second, {"Sforce-Locator": "null"}),
    ]
    with signed_on(script.url) as salesforce:
        found = [record["Id"] for record in salesforce.bulk_query("SELECT Id FROM Account")]
    assert found == (["1", "2", "3"] if second else ["1", "2"])
    assert script.asked[0].json == {"operation": "queryAll", "query": "SELECT Id FROM Account"}
    assert script.asked[-1].path.endswith("locator=MjA")


@pytest.mark.parametrize(
    "state, reason, error",
    [
        ("Failed", "QUERY_TIMEOUT : too slow", SalesforceTransient),
        ("Failed", "InvalidBatch : Field name not found : X", SalesforceSetup),
        ("Failed", None, SalesforceTransient),
        ("Aborted", None, SalesforceTransient),
    ],
)
def test_a_bulk_query_that_fails_is_raised_with_its_job(
    script: Script, state: str, reason: str | None, error: type[Exception]
) -> None:
    script.answers = [(200, {"id": "750A"}), (200, {"id": "750A", "state": state, "errorMessage": reason})]
    with signed_on(script.url) as salesforce, pytest.raises(error, match="the bulk query SELECT Id") as raised:
        list(salesforce.bulk_query("SELECT Id FROM Account"))
    assert "750A" in str(raised.value)


def test_a_busy_org_is_asked_again_after_growing_pauses(script: Script) -> None:
    script.answers = [AWAY, (500, b""), None, EMPTY_PAGE]
    pauses: list[float] = []
    with signed_on(script.url, pauses=pauses) as salesforce:
        assert list(salesforce.query_all("SELECT Id FROM Account")) == []
    assert [each.method for each in script.asked] == ["GET"] * 4
    assert len(pauses) == 3
    assert all(2**number / 2 <= pause <= 2**number * 1.5 for number, pause in enumerate(pauses))


def test_an_org_that_stays_away_ends_as_transient(script: Script) -> None:
    script.answers = [AWAY] * 3
    with signed_on(script.url, retries=2) as salesforce, pytest.raises(SalesforceTransient) as raised:
        salesforce.limits()
    assert raised.value.status_code == "SERVER_UNAVAILABLE"


def test_a_used_up_allowance_stops_at_once(script: Script) -> None:
    script.answers = [(403, [{"errorCode": "REQUEST_LIMIT_EXCEEDED", "message": "TotalRequests Limit exceeded."}])]
    with signed_on(script.url) as salesforce, pytest.raises(SalesforceQuota):
        salesforce.objects()
    assert len(script.asked) == 1


def test_a_wrong_query_is_a_matter_of_the_set_up_and_is_not_repeated(script: Script) -> None:
    script.answers = [(400, [{"errorCode": "INVALID_FIELD", "message": "No such column 'QB_Id__c'"}])]
    with signed_on(script.url) as salesforce, pytest.raises(SalesforceSetup, match="package deploy"):
        list(salesforce.query_all("SELECT QB_Id__c FROM Account"))
    assert len(script.asked) == 1


def test_a_lost_position_starts_the_query_again_once(script: Script) -> None:
    lost = (400, [{"errorCode": "INVALID_QUERY_LOCATOR", "message": "invalid query locator"}])
    page = (200, {"done": False, "nextRecordsUrl": "/services/data/v63.0/query/01g-2", "records": [{"Id": "1"}]})
    last = (200, {"done": True, "records": [{"Id": "2"}]})
    script.answers = [page, lost, page, last]
    with signed_on(script.url) as salesforce:
        assert [each["Id"] for each in salesforce.query_all("SELECT Id FROM Account")] == ["1", "1", "2"]
    script.answers = [page, lost, page, lost]
    with signed_on(script.url) as salesforce, pytest.raises(SalesforceCursor):
        list(salesforce.query_all("SELECT Id FROM Account"))


def test_deleted_records_are_read_too_and_amounts_stay_exact(script: Script) -> None:
    record = b'{"attributes":{"type":"Opportunity"},"Id":"006","Amount":19.90,"Probability":100,"IsDeleted":true}'
    script.answers = [(200, b'{"done":true,"records":[' + record + b"]}")]
    with signed_on(script.url) as salesforce:
        (read,) = salesforce.query_all("SELECT Id, Amount FROM Opportunity WHERE Name = 'O\\'Brien & Sons'")
    assert read == {"Id": "006", "Amount": Decimal("19.90"), "Probability": Decimal(100), "IsDeleted": True}
    assert script.asked[0].path.startswith("/services/data/v63.0/queryAll/?q=")
    assert script.asked[0].soql.endswith("'O\\'Brien & Sons'")


def test_an_update_names_the_type_and_writes_amounts_digit_by_digit(script: Script) -> None:
    script.answers = [(200, [{"id": "001000000000001AAA", "success": True, "errors": []}])]
    with signed_on(script.url) as salesforce:
        (result,) = salesforce.update_records(
            "Account", [{"Id": "001000000000001AAA", "QB_Balance__c": Decimal("12345678901234.10")}]
        )
    assert (result.success, result.created) == (True, False)
    (asked,) = script.asked
    assert (asked.method, asked.path) == ("PATCH", "/services/data/v63.0/composite/sobjects")
    assert b'"QB_Balance__c":12345678901234.10' in asked.body
    assert asked.json == {
        "allOrNone": False,
        "records": [
            {
                "attributes": {"type": "Account"},
                "id": "001000000000001AAA",
                "QB_Balance__c": Decimal("12345678901234.10"),
            }
        ],
    }


def test_an_update_without_records_asks_nothing(script: Script) -> None:
    with signed_on(script.url) as salesforce:
        assert salesforce.update_records("Account", []) == []
    assert script.asked == []


def test_a_lost_answer_to_an_insert_is_not_repeated(script: Script) -> None:
    script.answers = [None]
    with signed_on(script.url) as salesforce, pytest.raises(SalesforceTransient):
        salesforce.create_records("Account", [{"Name": "Acme"}])
    assert len(script.asked) == 1


def test_a_refused_insert_is_repeated_because_nothing_was_done(script: Script) -> None:
    script.answers = [AWAY, (201, [{"id": "001000000000001AAA", "success": True, "created": True, "errors": []}])]
    with signed_on(script.url) as salesforce:
        assert salesforce.create_records("Account", [{"Name": "Acme"}])[0].success


def test_an_external_id_that_several_records_share_is_a_matter_of_data(script: Script) -> None:
    script.answers = [(300, ["/services/data/v63.0/sobjects/Account/001"])]
    with signed_on(script.url) as salesforce, pytest.raises(SalesforceData, match="several records"):
        salesforce.upsert_records("Account", "QB_Id__c", [{"QB_Id__c": "acme:1"}])
    assert script.asked[0].path.endswith("/composite/sobjects/Account/QB_Id__c")


def test_a_page_of_something_else_is_no_answer_of_salesforce(script: Script) -> None:
    script.answers = [(200, b"<html>Log in to the hotel network</html>")]
    with signed_on(script.url, retries=0) as salesforce, pytest.raises(SalesforceTransient, match="hotel network"):
        salesforce.limits()


def test_an_unreachable_host_is_named_with_the_cure() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with (
            signed_on(f"http://127.0.0.1:{port}", retries=1) as salesforce,
            pytest.raises(TransientError, match=rf"127\.0\.0\.1:{port} cannot be reached.*Check the network"),
        ):
            salesforce.limits()


def test_a_socket_that_hangs_does_not_hang_the_task() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with (
            signed_on(url, retries=0, timeout=(1, 0.05)) as salesforce,
            pytest.raises(TransientError, match="ReadTimeout"),
        ):
            salesforce.limits()


def test_a_failed_sign_on_names_the_connection_and_is_not_repeated() -> None:
    attempts: list[int] = []

    def refused() -> SignOn:
        attempts.append(1)
        raise SalesforceAuthenticationFailed("invalid_grant", "invalid assertion")

    with (
        signed_on("", sign_on=refused, connection="salesforce_acme") as salesforce,
        pytest.raises(SetupError, match=r'Connection "salesforce_acme".*private key belongs'),
    ):
        salesforce.limits()
    assert len(attempts) == 1
