"""Signing on: what the client needs from a signed-on connection, and what went wrong when there is none."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Protocol
from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter

from include.errors import OrderToCashError
from include.salesforce.error_codes import SalesforceSetup, SalesforceTransient
from include.salesforce.refusal import is_page, read_call


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOn:
    """A signed-on session: where the org answers, and the token that opens it."""

    instance_url: str
    access_token: str
    proxies: Mapping[str, str] | None = None

    @property
    def host(self) -> str:
        """The host name, for messages."""
        return urlsplit(self.instance_url).netloc

    def __repr__(self) -> str:
        return f"SignOn(instance_url={self.instance_url!r})"


class HookConnection(Protocol):
    """What is read of the object that Airflow's SalesforceHook returns."""

    session_id: str
    sf_instance: str
    proxies: Any


def from_hook_connection(connection: HookConnection) -> SignOn:
    """Take over the session of `SalesforceHook(...).get_conn()`.

    The hook caches its connection: to sign on again, make a new hook.
    """
    return SignOn(
        instance_url=f"https://{connection.sf_instance}",
        access_token=connection.session_id,
        proxies=dict(connection.proxies) if connection.proxies else None,
    )


def timed_session(
    timeout: tuple[float, float] = (10, 60), proxies: Mapping[str, str] | str | None = None
) -> requests.Session:
    """Return a session whose every call ends in time, for `SalesforceHook(session=...)`.

    The hook's library passes no time-out at all, so that a socket that hangs at sign-on would hang the task. Given a
    session it ignores the proxies of the Connection: pass `proxies` of the extra here, an object or the JSON text of
    one (the form of the Connection stores text).
    """
    session = requests.Session()
    session.mount("https://", _TimedAdapter(timeout))
    session.proxies.update(_read_proxies(proxies))
    return session


def explain_sign_on(error: Exception, connection: str) -> OrderToCashError:
    """Say why signing on failed, which Connection it concerns, and what to check there.

    Takes what the hook's library or requests raised; errors of ours are returned unchanged.
    """
    if isinstance(error, OrderToCashError):
        return error
    if isinstance(error, FileNotFoundError | PermissionError) and error.filename:
        return _unreadable(error, connection)
    if isinstance(error, OSError):
        return explain_network(error, _asked_host(error))
    given, words = getattr(error, "code", "") or "", str(getattr(error, "auth_message", "") or error)
    if given in _AWAY or (given == HTTPStatus.OK and is_page(words)):
        return _away(int(given), words, connection)
    said = f"{given} {words[:_SHOWN]}".strip()
    code, cure = next(((code, cure) for code, cure in _SIGN_ON_CURES if code in said), ("", _ANY_CURE))
    kind = SalesforceTransient if code in _PASSING else SalesforceSetup
    return kind(
        f'Signing on to Salesforce with the Connection "{connection}" failed: {said.rstrip(".")}. {cure}',
        status_code=code or str(given or type(error).__name__),
    )


def explain_network(error: OSError, host: str) -> OrderToCashError:
    """Say which host cannot be reached and what to check."""
    said = str(error)
    explain = next((explain for kind, sign, explain in _NETWORK if isinstance(error, kind) and sign in said), None)
    return (explain or _unreachable)(host, error)


def _read_proxies(proxies: Mapping[str, str] | str | None) -> Mapping[str, str]:
    if not isinstance(proxies, str):
        return proxies or {}
    try:
        read = json.loads(proxies or "{}")
    except ValueError:
        read = None
    if not isinstance(read, dict):
        raise SalesforceSetup(
            f'The proxies of the Connection are "{proxies}", which is no JSON object. '
            'Write them as {"https": "http://proxy.example:3128"}.'
        )
    return read


class _TimedAdapter(HTTPAdapter):
    def __init__(self, timeout: tuple[float, float]) -> None:
        self._timeout = timeout
        super().__init__()

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        if kwargs.get("timeout") is None:
            kwargs["timeout"] = self._timeout
        return super().send(request, *args, **kwargs)


def _asked_host(error: OSError) -> str:
    url = getattr(getattr(error, "request", None), "url", None)
    return urlsplit(url).netloc if url else "login.salesforce.com"


def _unreachable(host: str, error: OSError) -> OrderToCashError:
    return SalesforceTransient(
        f"Salesforce at {host} cannot be reached ({type(error).__name__}). "
        "Check the network, the proxy and the domain or instance URL of the Connection; the next run tries again.",
        status_code="UNREACHABLE",
    )


def _away(status: int, words: str, connection: str) -> OrderToCashError:
    """The page of a maintenance comes with status 200 or 503, and the library hands it over as a refusal."""
    refusal = read_call(status, words.encode())
    return SalesforceTransient(
        f'Signing on to Salesforce with the Connection "{connection}" was answered by {refusal.message}. '
        "Nothing to do when Salesforce is under maintenance: the next run tries again. If it stays, check the domain "
        "and the proxies of the Connection.",
        status_code=refusal.code,
    )


def _unreadable(error: OSError, connection: str) -> OrderToCashError:
    return SalesforceSetup(
        f'The Connection "{connection}" names {error.filename} as private_key_file_path, which cannot be read here '
        f"({error.strerror}). Put the file where every Airflow process can read it, or give private_key instead.",
        field="private_key_file_path",
    )


def _untrusted(host: str, error: OSError) -> OrderToCashError:
    return SalesforceSetup(
        f"The certificate of {host} is not trusted ({error}). If a proxy of yours reads TLS, put its authority into "
        "a file together with the public ones and name that file in REQUESTS_CA_BUNDLE.",
        status_code="UNTRUSTED_CERTIFICATE",
    )


def _proxy_away(host: str, error: OSError) -> OrderToCashError:
    return SalesforceTransient(
        f"The proxy on the way to {host} does not answer ({type(error).__name__}). "
        'Check "proxies" in the extra of the Connection; the next run tries again.',
        status_code="UNREACHABLE",
    )


def _bad_address(host: str, error: OSError) -> OrderToCashError:
    return SalesforceSetup(
        f"The address of Salesforce is not usable ({error}). Correct the domain, the instance URL or the proxies "
        "of the Connection.",
        status_code="BAD_ADDRESS",
    )


#: The kind of error, a sign in its text, and the explanation. Most special first: a ProxyError is a ConnectionError.
_NETWORK: tuple[tuple[type[OSError], str, Callable[[str, OSError], OrderToCashError]], ...] = (
    (requests.exceptions.SSLError, "CERTIFICATE_VERIFY_FAILED", _untrusted),
    (OSError, "TLS CA certificate bundle", _untrusted),
    (requests.exceptions.ProxyError, "", _proxy_away),
    (requests.exceptions.InvalidURL, "", _bad_address),
    (requests.exceptions.MissingSchema, "", _bad_address),
    (requests.exceptions.InvalidSchema, "", _bad_address),
)

#: Answers that say nothing of the Connection.
_AWAY = frozenset({500, 502, 503, 504})
_SHOWN = 300  # characters of an answer that help a person
#: Refusals that are over by themselves.
_PASSING = frozenset({"login rate exceeded", "SERVER_UNAVAILABLE"})
_ANY_CURE = "Check every value of the Connection against docs/salesforce.md."
_APPROVE = (
    "Approve the user for the connected app: set its policy to admin-approved users and add the user's profile or a "
    "permission set."
)
#: Looked for in this order in Salesforce's words; the general words come last.
_SIGN_ON_CURES: tuple[tuple[str, str], ...] = (
    ("hasn't approved this consumer", _APPROVE),
    ("invalid_app_access", _APPROVE),
    ("audience", "Use the domain test for a sandbox and login for production."),
    ("expired authorization code", "Check the clock of this machine; a signed assertion lives for three minutes."),
    ("LOGIN_MUST_USE_SECURITY_TOKEN", "Its security token is wrong or old. Better sign on by JWT: no token is needed."),
    ("login rate exceeded", "Too many sign-ons in a short time. Nothing to do: the next run tries again."),
    ("SERVER_UNAVAILABLE", "Salesforce is busy. Nothing to do: the next run tries again."),
    ("LOGIN_DURING_RESTRICTED", "Let the profile of the integration user sign on at any hour and from this address."),
    ("ip restricted", "Let the connected app's policy relax the IP restrictions, or allow this machine's address."),
    ("inactive_user", "Activate the integration user."),
    ("invalid assertion", "Check that the private key belongs to the certificate of the connected app."),
    ("invalid_client", "Check the consumer key and the consumer secret, and that the connected app is active."),
    ("no client credentials user", "Name a Run As user in the client credentials settings of the connected app."),
    (
        "invalid_grant",
        "Check the user name, the consumer key, that the private key belongs to the certificate of the connected app, "
        "that the user is approved for it, and the domain (test for a sandbox, login for production).",
    ),
    ("INVALID_LOGIN", "Sign on by JWT or client credentials: user name and password are being retired by Salesforce."),
    (
        "INVALID AUTH",
        "The Connection holds no complete way to sign on: leave login and password truly empty for client "
        "credentials and name the My Domain (acme.my); for JWT give login, consumer key and private key.",
    ),
    ("'str' object has no attribute 'get'", 'Write "proxies" as a JSON object in the extra, not as text.'),
    (
        "must provide login information",
        "Write all parts of one kind of sign-on, as docs/salesforce.md shows in step 3.",
    ),
    ("private key", "Give the whole PEM of the private key, with its first and last line."),
    ("deserialize key", "Give the whole PEM of the private key, with its first and last line."),
    ("parse the provided public key", "Give the whole PEM of the private key, with its first and last line."),
)
