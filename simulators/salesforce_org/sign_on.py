"""OAuth: the token end point with JWT bearer and client credentials, and userinfo."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

import jwt
from cryptography import x509

from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.org import INSTANCE_URL, Org
from simulators.salesforce_org.sessions import bearer, open_session, session_user

AUDIENCES = ("https://login.salesforce.com", "https://test.salesforce.com")
JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
LEEWAY = 30


class GrantError(Exception):
    """A refused sign-on: OAuth's own word and Salesforce's sentence."""

    def __init__(self, error: str, description: str, status: int = 400) -> None:
        super().__init__(description)
        self.answer = Answer(status=status, body={"error": error, "error_description": description})


def token(org: Org, call: Call) -> Answer:
    """Hand out an access token."""
    form = dict(parse_qsl(call.body.decode("utf-8", "replace"))) | dict(call.query)
    grant = form.get("grant_type")
    try:
        if grant == JWT_BEARER:
            user_id = _jwt_user(org, form.get("assertion", ""))
        elif grant == "client_credentials":
            user_id = _credentials_user(org, form, call.headers)
        else:
            raise GrantError("unsupported_grant_type", "grant type not supported")
    except GrantError as refused:
        return refused.answer
    with org.database.transaction():
        access_token = open_session(org, user_id)
    issued = str(int(time.time() * 1000))
    identity = f"https://login.salesforce.com/id/{org.residents.organization}/{user_id}"
    signature = hmac.new(org.residents.organization.encode(), (identity + issued).encode(), hashlib.sha256).digest()
    return Answer(
        body={
            "access_token": access_token,
            "signature": base64.b64encode(signature).decode(),
            "scope": "id api",
            "instance_url": INSTANCE_URL,
            "id": identity,
            "token_type": "Bearer",
            "issued_at": issued,
        }
    )


def userinfo(org: Org, call: Call) -> Answer:
    """Who the bearer of a token is."""
    user_id = session_user(org, bearer(call.headers.get("authorization", "")))
    row = org.database.one('SELECT "Username", "Name", "Email" FROM "User" WHERE "Id" = ?', (user_id,))
    username, name, email = row or ("", "", "")
    organization = org.residents.organization
    return Answer(
        body={
            "sub": f"https://login.salesforce.com/id/{organization}/{user_id}",
            "user_id": user_id,
            "organization_id": organization,
            "is_simulated": True,
            "preferred_username": username,
            "name": name,
            "email": email,
            "email_verified": True,
            "user_type": "STANDARD",
            "active": True,
            "urls": {"rest": f"{INSTANCE_URL}/services/data/v{{version}}/"},
        }
    )


def _jwt_user(org: Org, assertion: str) -> str:
    try:
        claims = jwt.decode(assertion, options={"verify_signature": False})
    except jwt.InvalidTokenError:
        raise GrantError("invalid_grant", "invalid assertion") from None
    row = org.database.one("SELECT certificate FROM _connected_app WHERE consumer_key = ?", (str(claims.get("iss")),))
    if row is None:
        raise GrantError("invalid_client_id", "client identifier invalid")
    if row[0] is None:
        raise GrantError("invalid_grant", "the connected app has no certificate for digital signatures")
    _verify(assertion, row[0], claims)
    return _approved_user(org, str(claims["iss"]), str(claims.get("sub", "")))


def _verify(assertion: str, certificate: str, claims: Mapping[str, Any]) -> None:
    """Refuse another key, another audience, and what has expired.

    `exp` is taken as clients send it: simple-salesforce writes it as text, and the Salesforce CLI in milliseconds
    (forcedotcom/sfdx-core, authInfo), which is far ahead and signs on all the same.
    """
    key = x509.load_pem_x509_certificate(certificate.encode()).public_key()
    try:
        jwt.decode(assertion, key, algorithms=["RS256"], options={"verify_aud": False, "verify_exp": False})  # type: ignore[arg-type]
    except jwt.InvalidTokenError:
        raise GrantError("invalid_grant", "invalid assertion") from None
    if claims.get("aud") not in AUDIENCES:
        raise GrantError("invalid_grant", "audience is invalid")
    try:
        remaining = int(claims["exp"]) - time.time()
    except (KeyError, TypeError, ValueError):
        raise GrantError("invalid_grant", "invalid assertion") from None
    if remaining < -LEEWAY:
        raise GrantError("invalid_grant", "expired authorization code")


def _approved_user(org: Org, consumer_key: str, username: str) -> str:
    user = org.database.one('SELECT "Id" FROM "User" WHERE "Username" = ? AND "IsActive" = 1', (username,))
    if user is None:
        raise GrantError("invalid_grant", "user hasn't approved this consumer")
    approved = org.database.all("SELECT username FROM _connected_app_user WHERE consumer_key = ?", (consumer_key,))
    if username.casefold() not in {row[0].casefold() for row in approved}:
        raise GrantError("invalid_grant", "user hasn't approved this consumer")
    return str(user[0])


def _credentials_user(org: Org, form: Mapping[str, str], headers: Mapping[str, str]) -> str:
    key, secret = form.get("client_id", ""), form.get("client_secret", "")
    if not key:
        key, secret = _basic(headers.get("authorization", ""))
    row = org.database.one("SELECT consumer_secret, run_as FROM _connected_app WHERE consumer_key = ?", (key,))
    if row is None:
        raise GrantError("invalid_client_id", "client identifier invalid")
    if not row[0] or not hmac.compare_digest(row[0].encode(), secret.encode()):
        raise GrantError("invalid_client", "invalid client credentials")
    return _approved_user(org, key, row[1])


def _basic(authorization: str) -> tuple[str, str]:
    try:
        decoded = base64.b64decode(authorization.removeprefix("Basic "), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    key, _, secret = decoded.partition(":")
    return key, secret
