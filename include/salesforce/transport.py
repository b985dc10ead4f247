"""One HTTP call to the org, done properly: signed on, in time, repeated when that helps, refusals as our errors."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

import requests

from include.salesforce.error_codes import (
    Kind,
    SalesforceCursor,
    SalesforceOverload,
    SalesforceTimeout,
    SalesforceTransient,
)
from include.salesforce.refusal import Refusal, is_page, read_call
from include.salesforce.sign_on import SignOn, explain_network, explain_sign_on
from include.salesforce.wire import read_json

#: Refusals that say that nothing was done, so that even a call which must not run twice may be repeated.
_NOTHING_DONE = frozenset({"UNABLE_TO_LOCK_ROW", "SERVER_UNAVAILABLE", "API_TEMPORARILY_UNAVAILABLE"})
_LONGEST_PAUSE = 60.0  # seconds
_BEGINNING = 1_000  # bytes of an answer that tell what it is
_SOFT_REDIRECT = HTTPStatus.MULTIPLE_CHOICES  # several records share an external id; requests calls that ok


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call: `what` names it in messages, `body` may depend on the session, as a SOAP header does.

    `repeatable` is False for what must not run twice when its answer is lost.
    """

    method: str
    path: str
    what: str
    params: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | Callable[[SignOn], bytes] | None = None
    repeatable: bool = True


class Transport:
    """The wire to one org. Not for use by several threads at once."""

    def __init__(
        self,
        sign_on: Callable[[], SignOn],
        *,
        session: requests.Session,
        timeout: tuple[float, float],
        retries: int,
        pause: Callable[[float], None],
        connection: str,
    ) -> None:
        self.retries = retries
        self._sign_on = sign_on
        self._session = session
        self._timeout = timeout
        self.pause = pause  #: sleeps for so many seconds
        self._connection = connection
        self._signed: SignOn | None = None

    @property
    def signed(self) -> SignOn:
        """The current session; the first use signs on. SetupError or TransientError when that fails."""
        if self._signed is None:
            try:
                self._signed = self._sign_on()
            except Exception as error:
                raise explain_sign_on(error, self._connection) from error
        return self._signed

    def call(self, call: Call) -> bytes:
        """Return the body of the answer; a transient failure is repeated with growing pauses, then raised."""
        return self.exchange(call).content

    def exchange(self, call: Call) -> requests.Response:
        """Return the answer with its headers, as `call` returns its body."""
        attempt = 0
        while True:
            try:
                return self._answer(call)
            except SalesforceTransient as error:
                if attempt >= self.retries or not _may_repeat(call, error):
                    raise
            self.wait(attempt)
            attempt += 1

    def json(self, call: Call) -> Any:
        """Return the answer's JSON, numbers as Decimal."""
        content = self.call(call)
        try:
            return read_json(content)
        except ValueError as error:
            raise SalesforceTransient(
                f"The answer to {call.what} is not JSON: {content[:200]!r}. Something between here and "
                f"{self.signed.host} answered in Salesforce's place; check the proxy and the instance URL.",
                status_code="NOT_JSON",
            ) from error

    def wait(self, attempt: int) -> None:
        """Pause before a repeat: about 1, 2, 4, 8 seconds, never the same for two who failed together."""
        self.pause(min(_LONGEST_PAUSE, 2.0**attempt) * random.uniform(0.5, 1.5))

    def close(self) -> None:
        """Give the connections back."""
        self._session.close()

    def _answer(self, call: Call) -> requests.Response:
        response = self._send(call)
        refusal = _refusal(response)
        if refusal is not None and refusal.kind is Kind.SESSION:
            self._signed = None
            response = self._send(call)
            refusal = _refusal(response)
        if refusal is not None:
            raise refusal.error(call.what)
        return response

    def _send(self, call: Call) -> requests.Response:
        signed = self.signed
        try:
            return self._session.request(
                call.method,
                signed.instance_url.rstrip("/") + call.path,
                params=dict(call.params),
                data=call.body(signed) if callable(call.body) else call.body,
                headers={"Authorization": f"Bearer {signed.access_token}", **call.headers},
                proxies=dict(signed.proxies) if signed.proxies else None,
                timeout=self._timeout,
            )
        except OSError as error:
            raise explain_network(error, signed.host) from error


def _refusal(response: requests.Response) -> Refusal | None:
    """Why an answer is none. A page for a browser is none whatever its status: maintenance comes with 200."""
    is_right = response.ok and response.status_code != _SOFT_REDIRECT
    if is_right and not is_page(response.content[:_BEGINNING].decode("utf-8", "replace")):
        return None
    return read_call(response.status_code, response.content)


def _may_repeat(call: Call, error: SalesforceTransient) -> bool:
    if isinstance(error, SalesforceCursor | SalesforceTimeout | SalesforceOverload):
        return False
    return call.repeatable or error.status_code in _NOTHING_DONE
