"""A Connection whose parts make no whole sign-on is refused before anything is sent, with what is missing."""

from __future__ import annotations

from typing import Any

import pytest

from include.salesforce.connection_parts import Parts, check_parts
from include.salesforce.error_codes import SalesforceSetup

KEY = "-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----\n"
JWT = {"consumer_key": "3MVG9", "private_key": KEY, "domain": "login"}
CREDENTIALS = {"consumer_key": "3MVG9", "consumer_secret": "x", "domain": "acme.my"}


def check(login: str | None = "sync@acme.com", password: str | None = None, **extra: Any) -> None:
    check_parts(Parts(login=login, password=password, extra=extra), "salesforce_acme")


@pytest.mark.parametrize(
    "login, password, extra",
    [
        ("sync@acme.com", None, JWT),
        ("sync@acme.com", "", {**JWT, "domain": ""}),
        ("sync@acme.com", "", {**JWT, "private_key": "", "private_key_file_path": "/run/key.pem"}),
        ("sync@acme.com", None, {**JWT, "private_key": KEY.replace("\n", " ")}),
        (None, None, CREDENTIALS),
        ("sync@acme.com", None, {**CREDENTIALS, "domain": "acme--uat.sandbox.my"}),
        ("sync@acme.com", "secret", {"security_token": "abc"}),
        ("sync@acme.com", None, {f"extra__salesforce__{name}": value for name, value in JWT.items()}),
    ],
)
def test_a_whole_kind_of_sign_on_passes(login: str | None, password: str | None, extra: dict[str, str]) -> None:
    check(login, password, **extra)


@pytest.mark.parametrize(
    "login, password, extra, words",
    [
        ("sync@acme.com", None, {"consumer_key": "3MVG9", "domain": "login"}, "neither a private key"),
        ("sync@acme.com", None, {**JWT, "private_key": KEY[:40]}, "is not whole"),
        ("sync@acme.com", None, {**JWT, "private_key": KEY.replace("\n", "\\n")}, "real line ends"),
        ("", None, JWT, "no login"),
        ("sync@acme.com", None, {**JWT, "consumer_key": ""}, "no consumer key"),
        ("sync@acme.com", None, {**JWT, "instance_url": "https://acme.my.salesforce.com//"}, "Leave it empty"),
        ("sync@acme.com", None, {**JWT, "domain": "https://acme.my.salesforce.com/"}, 'Write "acme.my".'),
        ("sync@acme.com", None, {**JWT, "domain": "acme.my.salesforce.com"}, 'Write "acme.my".'),
        ("", "", CREDENTIALS, "there and empty"),
        (None, None, {**CREDENTIALS, "domain": "login"}, "My Domain"),
        ("sync@acme.com", "secret", {"security_token": ""}, "its security token is empty"),
        (None, None, {}, "no way to sign on"),
    ],
)
def test_what_is_missing_is_named_with_the_connection(
    login: str | None, password: str | None, extra: dict[str, str], words: str
) -> None:
    with pytest.raises(SalesforceSetup) as raised:
        check(login, password, **extra)
    assert words in str(raised.value)
    assert 'The Connection "salesforce_acme"' in str(raised.value)
    assert KEY not in str(raised.value)
