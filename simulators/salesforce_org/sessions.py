"""Sessions: what a token answer hands out and every further call brings back."""

from __future__ import annotations

import secrets
from datetime import timedelta

from simulators.salesforce_org.clock import stamp
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org

LIFETIME = timedelta(hours=2)


def open_session(org: Org, user_id: str) -> str:
    """A new access token of a user."""
    token = f"{org.residents.organization[:15]}!AQ{secrets.token_urlsafe(64)}"
    expires = stamp(org.clock.now() + LIFETIME)
    org.database.run("INSERT INTO _session VALUES (?, ?, ?)", (token, user_id, expires))
    return token


def session_user(org: Org, token: str) -> str:
    """The user of an access token; INVALID_SESSION_ID when it is unknown, ended or its user inactive."""
    row = org.database.one(
        'SELECT s.user_id FROM _session s JOIN "User" u ON u."Id" = s.user_id '
        'WHERE s.token = ? AND s.expires > ? AND u."IsActive" = 1',
        (token, stamp(org.clock.now())),
    )
    if row is None:
        raise SalesforceError("INVALID_SESSION_ID", "Session expired or invalid", status=401)
    return str(row[0])


def end_session(org: Org, token: str) -> None:
    """End a session."""
    org.database.run("DELETE FROM _session WHERE token = ?", (token,))


def end_all_sessions(org: Org) -> None:
    """End every session."""
    org.database.run("DELETE FROM _session")


def bearer(authorization: str) -> str:
    """The token of an Authorization header."""
    scheme, _, token = authorization.partition(" ")
    return token.strip() if scheme.lower() in ("bearer", "oauth") else ""
