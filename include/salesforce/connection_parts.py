"""The parts of the Airflow Connection: whether they make one whole kind of sign-on, before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from include.salesforce.error_codes import SalesforceSetup

_KEY: Final = re.compile(r"\s*-----BEGIN ([A-Z ]*PRIVATE KEY)-----\s.+\s-----END \1-----\s*", re.DOTALL)
_MANUAL: Final = "docs/salesforce.md, step 3, shows both forms."


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a Connection holds; an empty text is kept, because the library takes it for given."""

    login: str | None
    password: str | None
    extra: Mapping[str, Any]

    def given(self, name: str) -> str:
        """A part of the extra; the older form with a prefix counts too."""
        return str(self.extra.get(name) or self.extra.get(f"extra__salesforce__{name}") or "")


def check_parts(parts: Parts, connection: str) -> None:
    """Raise SalesforceSetup when the parts cannot sign on, with what is missing or in the way."""
    problem = next(filter(None, (rule(parts) for rule in _RULES)), "")
    if problem:
        raise SalesforceSetup(f'The Connection "{connection}" cannot sign on to Salesforce: {problem} {_MANUAL}')


def _domain(parts: Parts) -> str:
    domain = parts.given("domain")
    if not re.search(r"[/:]|\.salesforce\.com$", domain):
        return ""
    right = re.sub(r"^\w+:/*|\.salesforce\.com.*$|/+$", "", domain)
    return f'its domain is "{domain}", where only what stands before .salesforce.com belongs. Write "{right}".'


def _no_key(parts: Parts) -> str:
    if not parts.given("consumer_key") or parts.given("consumer_secret") or _has_key(parts):
        return ""
    return (
        "it holds a consumer key, and neither a private key (sign-on by JWT) nor a consumer secret (client "
        "credentials). Write private_key or private_key_file_path, or consumer_secret, into its extra."
    )


def _cut_key(parts: Parts) -> str:
    key = parts.given("private_key")
    if not key or _KEY.fullmatch(key):
        return ""
    if "\\n" in key:
        return 'the line ends of its private_key arrived as the two characters "\\n". Write real line ends.'
    return "its private_key is not whole. Give all lines of the PEM file, from -----BEGIN to -----END."


def _nobody(parts: Parts) -> str:
    if not _has_key(parts) or parts.login:
        return ""
    return "it holds a private key and no login. Write the integration user's user name there."


def _no_consumer(parts: Parts) -> str:
    if parts.given("consumer_key") or not (_has_key(parts) or parts.given("consumer_secret")):
        return ""
    return "it holds a private key or a consumer secret, and no consumer key. Copy it from the connected app."


def _address(parts: Parts) -> str:
    if not _has_key(parts) or not parts.given("instance_url"):
        return ""
    return "it holds an instance_url, which is taken for a domain when signing on by JWT. Leave it empty."


def _empty_texts(parts: Parts) -> str:
    if not parts.given("consumer_secret") or _has_key(parts) or parts.login is None or parts.password is None:
        return ""
    if parts.login and parts.password:
        return ""
    return (
        "its login and password are there and empty, so that it would sign on by password. Leave both out for client "
        "credentials."
    )


def _my_domain(parts: Parts) -> str:
    if not parts.given("consumer_secret") or parts.login or parts.given("domain") not in ("", "login", "test"):
        return ""
    return "client credentials need the My Domain of the org in domain (acme.my, or acme--uat.sandbox.my)."


def _password_alone(parts: Parts) -> str:
    if parts.given("consumer_key") or parts.given("security_token") or parts.given("organization_id"):
        return ""
    if not parts.password:
        return "it holds no way to sign on."
    return (
        "it holds a user name and a password, and its security token is empty. Salesforce retires this kind of "
        "sign-on: make a connected app and sign on by JWT."
    )


def _has_key(parts: Parts) -> bool:
    return bool(parts.given("private_key") or parts.given("private_key_file_path"))


#: The first that finds something speaks.
_RULES: Final = (
    _domain,
    _no_consumer,
    _no_key,
    _cut_key,
    _nobody,
    _address,
    _empty_texts,
    _my_domain,
    _password_alone,
)
