"""The wire and the request processor with faults in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from simulators.web_connector.clock import Clock, SystemClock
from simulators.web_connector.faults import Fault, FaultKind, FaultPlan
from simulators.web_connector.hresults import WRONG_COMPANY_FILE, HResultError
from simulators.web_connector.outcome import ConnectorKilled
from simulators.web_connector.quickbooks import Processor
from simulators.web_connector.wire import TIMEOUT_SECONDS, Answer, Transport, WireError

_CLOSING_TAG: Final = "</QBXMLMsgsRs>"


class FaultyTransport:
    """A transport on which the plan's faults strike.

    `meanwhile` is what happens when the fault of that name strikes: two updates interleave without a thread.
    """

    def __init__(
        self,
        inner: Transport,
        plan: FaultPlan,
        *,
        clock: Clock | None = None,
        meanwhile: Callable[[], object] = lambda: None,
    ) -> None:
        self._inner = inner
        self._plan = plan
        self._clock = clock or SystemClock()
        self._meanwhile = meanwhile
        self._held: list[tuple[str, bytes]] = []

    def call(self, method: str, body: bytes) -> Answer:
        """Pass the call on, or let it go wrong. Raises WireError, ConnectorKilled."""
        fault = self._plan.at_callback(method)
        strike = _WIRE.get(fault.kind) if fault else None
        return strike(self, method, body) if strike else self._inner.call(method, body)

    def release(self) -> tuple[Answer, ...]:
        """Deliver the calls that were held back, however late it is, and return what the service answered."""
        held, self._held = self._held, []
        return tuple(self._inner.call(method, body) for method, body in held)

    def _drop(self, method: str, body: bytes) -> Answer:
        raise WireError(f"{method}: the connection was refused.")

    def _lose_answer(self, method: str, body: bytes) -> Answer:
        self._inner.call(method, body)
        raise WireError(f"{method}: the underlying connection was closed: an unexpected error occurred on a receive.")

    def _time_out(self, method: str, body: bytes) -> Answer:
        self._inner.call(method, body)
        self._clock.sleep(TIMEOUT_SECONDS)
        raise WireError(f"{method}: the operation has timed out.")

    def _duplicate(self, method: str, body: bytes) -> Answer:
        self._inner.call(method, body)
        return self._inner.call(method, body)

    def _hold(self, method: str, body: bytes) -> Answer:
        self._held.append((method, body))
        raise WireError(f"{method}: the operation has timed out.")

    def _let_happen(self, method: str, body: bytes) -> Answer:
        self._meanwhile()
        return self._inner.call(method, body)

    def _kill_before(self, method: str, body: bytes) -> Answer:
        raise ConnectorKilled(f"killed before {method}")

    def _kill_after(self, method: str, body: bytes) -> Answer:
        self._inner.call(method, body)
        raise ConnectorKilled(f"killed after {method}")


class FaultyProcessor:
    """A request processor on which the plan's faults strike.

    `other` stands for the company file that is open when the fault `other_company` strikes; without one QuickBooks
    refuses with 0x8004040A.
    """

    def __init__(self, inner: Processor, plan: FaultPlan, *, other: Processor | None = None) -> None:
        self._inner = inner
        self._plan = plan
        self._other = other
        self._now = inner

    def begin_session(self, company_path: str = "") -> str:
        """Open a company file. Raises HResultError when a fault strikes."""
        self._now = self._inner
        return self._run("begin_session", lambda: self._now.begin_session(company_path))

    def current_company_file_name(self, ticket: str) -> str:
        """Return the path of the company file that is open."""
        return self._now.current_company_file_name(ticket)

    def country_and_version(self, ticket: str) -> tuple[str, int, int]:
        """Return the country and the version of qbXML."""
        return self._now.country_and_version(ticket)

    def process_request(self, ticket: str, request: str) -> str:
        """Execute one document. Raises HResultError when a fault strikes."""
        return self._run("process_request", lambda: self._now.process_request(ticket, request), request)

    def end_session(self, ticket: str) -> None:
        """Give the company file back."""
        self._now.end_session(ticket)

    def _run(self, position: str, call: Callable[[], str], document: str = "") -> str:
        fault = self._plan.at_processor(position, document)
        strike = _QUICKBOOKS.get(fault.kind) if fault else None
        return strike(self, fault, call) if strike and fault else call()

    def _refuse(self, fault: Fault, call: Callable[[], str]) -> str:
        raise HResultError(fault.hresult)

    def _execute_and_refuse(self, fault: Fault, call: Callable[[], str]) -> str:
        call()
        raise HResultError(fault.hresult)

    def _pad(self, fault: Fault, call: Callable[[], str]) -> str:
        head, tag, tail = call().rpartition(_CLOSING_TAG)
        return head + "\n" * max(0, fault.size - len(head)) + tag + tail

    def _open_other(self, fault: Fault, call: Callable[[], str]) -> str:
        if self._other is None:
            raise HResultError(WRONG_COMPANY_FILE)
        self._now = self._other
        return self._other.begin_session("")

    def _kill_before(self, fault: Fault, call: Callable[[], str]) -> str:
        raise ConnectorKilled("killed before QuickBooks got the request")

    def _kill_after(self, fault: Fault, call: Callable[[], str]) -> str:
        call()
        raise ConnectorKilled("killed after QuickBooks executed the request")


_WIRE: Final[dict[FaultKind, Callable[[FaultyTransport, str, bytes], Answer]]] = {
    FaultKind.DROP: FaultyTransport._drop,
    FaultKind.LOSE_ANSWER: FaultyTransport._lose_answer,
    FaultKind.TIME_OUT: FaultyTransport._time_out,
    FaultKind.DUPLICATE: FaultyTransport._duplicate,
    FaultKind.HOLD: FaultyTransport._hold,
    FaultKind.MEANWHILE: FaultyTransport._let_happen,
    FaultKind.KILL_BEFORE: FaultyTransport._kill_before,
    FaultKind.KILL_AFTER: FaultyTransport._kill_after,
}
_QUICKBOOKS: Final[dict[FaultKind, Callable[[FaultyProcessor, Fault, Callable[[], str]], str]]] = {
    FaultKind.HRESULT: FaultyProcessor._refuse,
    FaultKind.EXECUTED_ANSWER_LOST: FaultyProcessor._execute_and_refuse,
    FaultKind.BIG_ANSWER: FaultyProcessor._pad,
    FaultKind.OTHER_COMPANY: FaultyProcessor._open_other,
    FaultKind.KILL_BEFORE: FaultyProcessor._kill_before,
    FaultKind.KILL_AFTER: FaultyProcessor._kill_after,
}
#: Where each fault strikes.
PLACES: Final[dict[str, frozenset[FaultKind]]] = {"wire": frozenset(_WIRE), "QuickBooks": frozenset(_QUICKBOOKS)}
