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
