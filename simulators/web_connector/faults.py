"""Faults as data: what goes wrong, at which call, in which session.

A position is a callback (`receiveResponseXML`), `begin_session`, `process_request` (a document of the service),
`own_request` (the Web Connector's own queries and locks), `write` (those of the service's documents that change the
books: they carry a message set id), `written` (the receiveResponseXML with the answer to one) or `*` for any of them.
Written on the command line as `KIND@POSITION`, `KIND@POSITION:NTH` (the nth such call of the session) or
`KIND@POSITION/K` (every kth such call), with `,session=N`, `,session=all`, `,hresult=0x...`, `,chance=0.2` and
`,size=BYTES` behind it.

Kinds: drop, lose_answer, time_out, duplicate, hold, meanwhile (a callback); hresult, executed_answer_lost, big_answer,
other_company (QuickBooks); kill_before, kill_after (either).

The Web Connector opens QuickBooks twice before it gives up, so a refusal to be noticed needs `begin_session/1`.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from simulators.web_connector.envelope import PARAMETERS
from simulators.web_connector.hresults import INVALID_TICKET


class FaultKind(StrEnum):
    """What goes wrong."""

    DROP = "drop"  #: wire: the call never reaches the service
    LOSE_ANSWER = "lose_answer"  #: wire: the service worked, its answer never arrives
    TIME_OUT = "time_out"  #: wire: the same, after the time-out of the client
    DUPLICATE = "duplicate"  #: wire: the call arrives twice, the second answer counts
    HOLD = "hold"  #: wire: the call is kept back as if it were lost, until somebody releases it
    MEANWHILE = "meanwhile"  #: wire: something else happens before the call, such as a whole update of another PC
    KILL_BEFORE = "kill_before"  #: anywhere: the Web Connector dies before the call
    KILL_AFTER = "kill_after"  #: anywhere: the Web Connector dies after the call
    HRESULT = "hresult"  #: QuickBooks: refuses, nothing executed
    EXECUTED_ANSWER_LOST = "executed_answer_lost"  #: QuickBooks: executed, but a refusal comes back
    BIG_ANSWER = "big_answer"  #: QuickBooks: the answer is padded with white space to `size` bytes
    OTHER_COMPANY = "other_company"  #: QuickBooks: another company file is open


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One thing that goes wrong."""

    kind: FaultKind
    at: str = "*"
    nth: int = 1  #: which occurrence in the session; counts only when `every` is 0
    every: int = 0  #: every kth occurrence over all sessions
    session: int | None = 1  #: which session of the connector; None for all of them
    chance: float = 1.0  #: probability at each position that fits, drawn from the seed of the plan
    hresult: str = INVALID_TICKET
    size: int = 5_000_000

    def __post_init__(self) -> None:
        if self.at not in POSITIONS:
            raise ValueError(f"{self.at!r} is no position of a fault. Use one of {', '.join(POSITIONS)}.")


POSITIONS: Final = ("*", *PARAMETERS, "begin_session", "process_request", "own_request", "write", "written")
#: QuickBooks keeps the answer of a document under this id, which only those that change something need.
_MESSAGE_SET: Final = "newMessageSetID"


class FaultPlan:
    """The faults of a rehearsal; it counts the calls and says what goes wrong at each.

    One plan goes to the FaultyTransport and to the FaultyProcessor of a connector: only the callbacks tell in which
    session a call to QuickBooks stands, and whether its document is the service's.
    """

    def __init__(self, *faults: Fault, seed: int = 0) -> None:
        self._faults = faults
        self._random = random.Random(seed)
        self._session = 0
        self._in_session: Counter[str] = Counter()
        self._ever: Counter[str] = Counter()
        self._last_callback = ""
        self._has_written = False  # what the service gets next is the answer of a write
        self.struck: list[tuple[int, str, FaultKind]] = []  #: session, position, kind of every fault so far

    def at_callback(self, method: str) -> Fault | None:
        """Return what goes wrong with this callback; serverVersion begins a session."""
        if method == "serverVersion":
            self._session += 1
            self._in_session.clear()
        self._last_callback = method
        if method == "receiveResponseXML" and self._has_written:
            self._has_written = False
            return self._at(method, "written")
        return self._at(method)

    def at_processor(self, method: str, document: str = "") -> Fault | None:
        """Return what goes wrong with this call to QuickBooks."""
        if method == "process_request" and self._last_callback != "sendRequestXML":
            method = "own_request"
        if method == "process_request" and _MESSAGE_SET in document:
            self._has_written = True
            return self._at(method, "write")
        return self._at(method)

    def _at(self, *positions: str) -> Fault | None:
        for name in (*positions, "*"):
            self._in_session[name] += 1
            self._ever[name] += 1
        for fault in self._faults:
            if self._strikes(fault, positions):
                self.struck.append((self._session, positions[0], fault.kind))
                return fault
        return None

    def _strikes(self, fault: Fault, positions: tuple[str, ...]) -> bool:
        if fault.at not in (*positions, "*") or fault.session not in (None, self._session):
            return False
        if fault.every:
            is_due = self._ever[fault.at] % fault.every == 0
        else:
            is_due = self._in_session[fault.at] == fault.nth
        return is_due and (fault.chance >= 1 or self._random.random() < fault.chance)


def parse_fault(spec: str) -> Fault:
    """Return the fault that a text such as `lose_answer@receiveResponseXML:2,session=all` means. Raises ValueError."""
    head, *options = spec.split(",")
    kind, _, position = head.partition("@")
    facts: dict[str, Any] = {}
    for sign, name in ((":", "nth"), ("/", "every")):
        if sign in position:
            position, _, number = position.partition(sign)
            facts[name] = int(number)
    if "every" in facts:
        facts["session"] = None
    for option in options:
        name, _, value = option.partition("=")
        if name not in _OPTIONS:
            raise ValueError(f"{spec!r}: {name!r} is no option of a fault. Use one of {', '.join(_OPTIONS)}.")
        facts[name] = _OPTIONS[name](value)
    return Fault(kind=FaultKind(kind), at=position or "*", **facts)


def _session_of(text: str) -> int | None:
    return None if text == "all" else int(text)


_OPTIONS: Final[dict[str, Any]] = {"session": _session_of, "hresult": str, "chance": float, "size": int}
