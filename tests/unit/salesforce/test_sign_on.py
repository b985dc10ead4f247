"""A failed sign-on says which Connection it concerns and what to check."""

from __future__ import annotations

from types import SimpleNamespace

import jwt
import pytest
import requests
from simple_salesforce.exceptions import SalesforceAuthenticationFailed

from include.errors import OrderToCashError, SetupError, TransientError
from include.salesforce.error_codes import SalesforceSetup
from include.salesforce.sign_on import SignOn, explain_sign_on, from_hook_connection, timed_session


def test_the_session_of_the_hook_is_taken_over() -> None:
    connection = SimpleNamespace(session_id="00D!token", sf_instance="acme.my.salesforce.com:8443", proxies=None)
    assert from_hook_connection(connection) == SignOn(
        instance_url="https://acme.my.salesforce.com:8443", access_token="00D!token", proxies=None
    )


def test_the_token_is_never_shown() -> None:
    assert "secret" not in repr(SignOn(instance_url="https://acme.my.salesforce.com", access_token="secret"))


@pytest.mark.parametrize(
    "code, words, cure",
    [
        ("invalid_grant", "user hasn't approved this consumer", "Approve the user for the connected app"),
        ("invalid_grant", "audience is invalid", "test for a sandbox"),
        ("invalid_grant", "", "private key belongs to the certificate"),
        ("invalid_client", "invalid client credentials", "consumer secret"),
        ("invalid_client_id", "client identifier invalid", "consumer key"),
        ("INVALID_LOGIN", "Invalid username, password, security token", "JWT or client credentials"),
        ("INVALID AUTH", "You must submit either a security token", "truly empty"),
        (404, "<html>", "docs/salesforce.md"),
    ],
)
def test_wrong_credentials_are_a_matter_of_the_connection(code: str | int, words: str, cure: str) -> None:
    error = explain_sign_on(SalesforceAuthenticationFailed(code, words), "salesforce_acme")
    assert isinstance(error, SetupError)
    assert 'Connection "salesforce_acme"' in str(error)
    assert cure in str(error)


PAGE = "<!DOCTYPE html><html><head><title>We are down for maintenance.</title></head><body>Sorry</body></html>"


@pytest.mark.parametrize("status", [200, 503])
def test_the_page_of_a_maintenance_at_sign_on_is_passing(status: int) -> None:
    error = explain_sign_on(SalesforceAuthenticationFailed(status, PAGE), "salesforce_acme")
    assert isinstance(error, TransientError)
    assert 'a web page, "We are down for maintenance."' in str(error)
    assert "<html>" not in str(error)


@pytest.mark.parametrize(
    "code, words, branch, cure",
    [
        ("invalid_grant", "expired authorization code", SetupError, "Check the clock of this machine"),
        ("invalid_grant", "login rate exceeded", TransientError, "the next run tries again"),
        ("LOGIN_MUST_USE_SECURITY_TOKEN", "Invalid username, password, security token", SetupError, "sign on by JWT"),
        ("invalid_grant", "ip restricted", SetupError, "this machine's address"),
    ],
)
def test_each_refusal_of_a_sign_on_has_its_branch_and_cure(
    code: str, words: str, branch: type[Exception], cure: str
) -> None:
    error = explain_sign_on(SalesforceAuthenticationFailed(code, words), "salesforce_acme")
    assert isinstance(error, branch)
    assert cure in str(error)


def test_a_key_whose_middle_is_missing_is_told_as_that() -> None:
    cut = "-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----\n"
    with pytest.raises(jwt.exceptions.InvalidKeyError) as raised:
        jwt.encode({"iss": "3MVG9"}, cut, algorithm="RS256")
    error = explain_sign_on(raised.value, "salesforce_acme")
    assert isinstance(error, SetupError)
    assert "whole PEM" in str(error)


def test_a_key_file_that_is_not_there_is_no_matter_of_the_network() -> None:
    missing = FileNotFoundError(2, "No such file or directory", "/run/sync.key")
    error = explain_sign_on(missing, "salesforce_acme")
    assert isinstance(error, SetupError)
    assert "/run/sync.key" in str(error)
    assert "private_key_file_path" in str(error)


def test_proxies_written_as_text_are_recognised_by_the_librarys_crash() -> None:
    error = explain_sign_on(AttributeError("'str' object has no attribute 'get'"), "salesforce_default")
    assert "JSON object" in str(error)


def test_an_unreachable_host_is_named_and_the_next_run_tries_again() -> None:
    request = requests.Request("POST", "https://acme.my.salesforce.com/services/oauth2/token").prepare()
    error = explain_sign_on(requests.exceptions.ConnectTimeout("slow", request=request), "salesforce_default")
    assert isinstance(error, TransientError)
    assert "acme.my.salesforce.com cannot be reached" in str(error)


@pytest.mark.parametrize(
    "raised, branch, words",
    [
        (requests.exceptions.SSLError("[SSL: CERTIFICATE_VERIFY_FAILED]"), SetupError, "REQUESTS_CA_BUNDLE"),
        (requests.exceptions.SSLError("EOF occurred"), TransientError, "cannot be reached"),
        (OSError("Could not find a suitable TLS CA certificate bundle"), SetupError, "REQUESTS_CA_BUNDLE"),
        (requests.exceptions.ProxyError("refused"), TransientError, "proxy"),
        (requests.exceptions.InvalidURL("no host"), SetupError, "Correct the domain"),
    ],
)
def test_what_stands_in_the_way_is_told_apart(raised: OSError, branch: type[Exception], words: str) -> None:
    error = explain_sign_on(raised, "salesforce_default")
    assert isinstance(error, branch)
    assert words in str(error)


def test_an_error_of_ours_passes_unchanged() -> None:
    ours: OrderToCashError = SalesforceSetup("already in words")
    assert explain_sign_on(ours, "salesforce_default") is ours


@pytest.mark.parametrize("proxies", [{"https": "http://proxy:3128"}, '{"https": "http://proxy:3128"}'])
def test_proxies_are_taken_as_an_object_or_as_its_text(proxies: dict[str, str] | str) -> None:
    with timed_session(proxies=proxies) as session:
        assert session.proxies == {"https": "http://proxy:3128"}


@pytest.mark.parametrize("nothing", [None, "", {}])
def test_without_proxies_the_way_is_direct(nothing: dict[str, str] | str | None) -> None:
    with timed_session(proxies=nothing) as session:
        assert session.proxies == {}


@pytest.mark.parametrize("wrong", ["http://proxy:3128", "[]"])
def test_proxies_that_are_no_object_are_refused_with_the_form_to_write(wrong: str) -> None:
    with pytest.raises(SetupError, match="JSON object"):
        timed_session(proxies=wrong)
