"""Every form in which Salesforce refuses something becomes one error with a code and a cure."""

from __future__ import annotations

import pytest

from include.errors import DataError, SetupError, TransientError
from include.salesforce.error_codes import (
    CURES,
    KINDS,
    Kind,
    SalesforceCursor,
    SalesforceData,
    SalesforceQuota,
    SalesforceSetup,
    SalesforceTransient,
    kind_of,
)
from include.salesforce.refusal import Refusal, read_bulk, read_bulk_job, read_call, read_row


def test_a_refused_call_is_read_from_its_list_of_errors() -> None:
    refusal = read_call(400, b'[{"errorCode":"INVALID_FIELD","message":"No such column","fields":["QB_Id__c"]}]')
    assert refusal == Refusal(code="INVALID_FIELD", message="No such column", fields=("QB_Id__c",), status=400)


def test_a_refused_row_is_read_from_its_status_code() -> None:
    refusal = read_row({"statusCode": "STRING_TOO_LONG", "message": "too long", "fields": ["Name"]})
    assert refusal == Refusal(code="STRING_TOO_LONG", message="too long", fields=("Name",))
    assert refusal.kind is Kind.DATA


def test_a_refused_bulk_row_is_read_from_its_error_column() -> None:
    assert read_bulk("REQUIRED_FIELD_MISSING:Required fields are missing: [Name]:Name --") == Refusal(
        code="REQUIRED_FIELD_MISSING", message="Required fields are missing: [Name]", fields=("Name",)
    )
    assert read_bulk("UNABLE_TO_LOCK_ROW:unable to lock:--") == Refusal(
        code="UNABLE_TO_LOCK_ROW", message="unable to lock"
    )


def test_several_matches_of_an_external_id_are_a_matter_of_the_record() -> None:
    refusal = read_call(300, b'["/services/data/v63.0/sobjects/Account/001"]')
    assert isinstance(refusal.error("the upsert"), SalesforceData)


def test_an_oauth_refusal_is_read_from_its_object() -> None:
    refusal = read_call(400, b'{"error":"invalid_grant","error_description":"user is not approved"}')
    assert (refusal.code, refusal.message, refusal.kind) == ("invalid_grant", "user is not approved", Kind.SETUP)


def test_a_soap_fault_is_read_by_its_code_although_its_status_is_500() -> None:
    fault = (
        b'<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><soapenv:Fault>'
        b"<faultcode>sf:INVALID_SESSION_ID</faultcode><faultstring>INVALID_SESSION_ID: expired</faultstring>"
        b"</soapenv:Fault></soapenv:Body></soapenv:Envelope>"
    )
    refusal = read_call(500, fault)
    assert (refusal.code, refusal.message, refusal.kind) == ("INVALID_SESSION_ID", "expired", Kind.SESSION)


@pytest.mark.parametrize(
    "status, content, kind",
    [
        (503, b"<html>Service Unavailable</html>", Kind.TRANSIENT),
        (502, b"", Kind.TRANSIENT),
        (401, b"", Kind.SESSION),
        (414, b"<h1>URI Too Long</h1>", Kind.SETUP),
        (410, b"[]", Kind.SETUP),
        (500, b"{broken", Kind.TRANSIENT),
        (400, b'["no object"]', Kind.SETUP),
    ],
)
def test_an_answer_without_a_code_is_judged_by_its_status(status: int, content: bytes, kind: Kind) -> None:
    assert read_call(status, content).kind is kind


MAINTENANCE = b"""<?xml version="1.0"?>\n<!-- served from afar -->\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">
<html><head><title>\n Maintenance | Salesforce </title><style>b {}</style></head><body><p>Back at 4</p></body></html>"""


@pytest.mark.parametrize("content", [MAINTENANCE, b"<html><body><h1>Maintenance</h1></body></html>"])
def test_the_page_of_a_maintenance_is_passing_and_shown_by_its_title(content: bytes) -> None:
    refusal = read_call(200, content)
    assert (refusal.code, refusal.kind) == ("WEB_PAGE", Kind.TRANSIENT)
    assert refusal.message.startswith('a web page, "Maintenance')
    assert "<" not in refusal.message


@pytest.mark.parametrize(
    "status, words, kind, error",
    [
        (403, b"Bad_OAuth_Token", Kind.SESSION, SalesforceSetup),
        (403, b"Missing_OAuth_Token", Kind.SESSION, SalesforceSetup),
        (403, b"Wrong_Org", Kind.SETUP, SalesforceSetup),
        (500, b"Internal_Error", Kind.TRANSIENT, SalesforceTransient),
    ],
)
def test_the_word_of_an_oauth_end_point_is_its_code(
    status: int, words: bytes, kind: Kind, error: type[Exception]
) -> None:
    refusal = read_call(status, words)
    assert (refusal.code, refusal.kind) == (words.decode(), kind)
    assert isinstance(refusal.error("the question who is signed on"), error)


@pytest.mark.parametrize(
    "words",
    [
        "ConcurrentRequests (Concurrent API Requests) Limit exceeded.",
        "ConcurrentPerOrgLongTxn Limit exceeded.",
        "ConcurrentPerOrgApex Limit exceeded.",
    ],
)
def test_too_many_calls_at_once_pass_and_use_up_nothing(words: str) -> None:
    error = Refusal(code="REQUEST_LIMIT_EXCEEDED", message=words, status=403).error("the query on Account")
    assert type(error) is SalesforceTransient
    assert "24 hours" not in str(error)
    assert "at once" in str(error)


def test_only_the_calls_of_a_day_are_told_as_used_up() -> None:
    used = Refusal(code="REQUEST_LIMIT_EXCEEDED", message="TotalRequests Limit exceeded.", status=403).error("it")
    other = Refusal(code="REQUEST_LIMIT_EXCEEDED", message="SomethingNew Limit exceeded.", status=403).error("it")
    assert "calls of the last 24 hours are used up" in str(used)
    assert "24 hours" not in str(other)
    assert {type(used), type(other)} == {SalesforceQuota}


@pytest.mark.parametrize(
    "words",
    [
        "Deal: execution of AfterUpdate caused by: System.LimitException: Apex CPU time limit exceeded",
        "Deal: System.LimitException: Too many SOQL queries: 101",
        "Deal: System.LimitException: Too many DML statements: 151",
        "Deal: System.LimitException: Too many DML rows: 10001",
        "Deal: System.LimitException: Too many query rows: 50001",
        "We can't save this record because the flow failed: the number of iterations exceeded the limit",
    ],
)
def test_a_broken_limit_of_the_orgs_automation_asks_for_fewer_rows(words: str) -> None:
    assert read_row({"statusCode": "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "message": words}).kind is Kind.OVERLOAD


@pytest.mark.parametrize(
    "code, kind, error, branch",
    [
        ("UNABLE_TO_LOCK_ROW", Kind.TRANSIENT, SalesforceTransient, TransientError),
        ("REQUEST_LIMIT_EXCEEDED", Kind.QUOTA, SalesforceQuota, TransientError),
        ("INVALID_QUERY_LOCATOR", Kind.CURSOR, SalesforceCursor, TransientError),
        ("DUPLICATES_DETECTED", Kind.DATA, SalesforceData, DataError),
        ("INVALID_TYPE", Kind.SETUP, SalesforceSetup, SetupError),
        ("INVALID_SESSION_ID", Kind.SESSION, SalesforceSetup, SetupError),
    ],
)
def test_a_code_becomes_the_error_of_its_branch(
    code: str, kind: Kind, error: type[Exception], branch: type[Exception]
) -> None:
    raised = Refusal(code=code, message="because", status=400).error("the call")
    assert kind_of(code) is kind
    assert type(raised) is error
    assert isinstance(raised, branch)


def test_quota_is_not_transient_because_nobody_should_repeat_it_at_once() -> None:
    assert not issubclass(SalesforceQuota, SalesforceTransient)


def test_an_unknown_code_of_a_row_is_the_record_and_of_a_call_the_set_up() -> None:
    assert kind_of("SOMETHING_NEW") is Kind.DATA
    assert kind_of("SOMETHING_NEW", status=400) is Kind.SETUP
    assert kind_of("SOMETHING_NEW", status=503) is Kind.TRANSIENT


def test_every_cure_belongs_to_a_known_code() -> None:
    assert set(CURES) <= set(KINDS)


def test_the_message_says_what_happened_to_which_record_and_what_to_do() -> None:
    error = read_row({"statusCode": "ENTITY_IS_LOCKED", "message": "locked.", "fields": []}).error(
        "the update of 006", record_id="006"
    )
    assert str(error) == (
        "Salesforce refused the update of 006: ENTITY_IS_LOCKED: locked. "
        "The record is locked by an approval process: finish or recall it."
    )
    assert (error.record_id, error.status_code) == ("006", "ENTITY_IS_LOCKED")


@pytest.mark.parametrize(
    "text, code, kind",
    [
        ("InvalidBatch : Field name not found : Site", "InvalidBatch", Kind.SETUP),
        ("ClientInputError : LineEnding is invalid on user data", "ClientInputError", Kind.SETUP),
        ("SomethingNew : nobody knows", "SomethingNew", Kind.SETUP),
        ("InternalServerError : retried more than 15 times", "InternalServerError", Kind.TRANSIENT),
        ("Something went wrong", "UNKNOWN_EXCEPTION", Kind.TRANSIENT),
        ("", "UNKNOWN_EXCEPTION", Kind.TRANSIENT),
    ],
)
def test_the_reason_of_a_failed_bulk_job_is_read_from_its_message(text: str, code: str, kind: Kind) -> None:
    refusal = read_bulk_job(text)
    assert (refusal.code, refusal.kind) == (code, kind)
