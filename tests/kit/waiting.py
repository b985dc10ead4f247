"""What waits for a person, asked and looked at by tests."""

from __future__ import annotations

import re
from collections.abc import Callable

from include.model import CompanyKey, Key, RequestState
from include.rows import NewDecision
from include.staging.decisions import OF_REQUEST
from include.staging.door import Staging
from include.states import DecisionKind
from tests.kit.connected_company import COMPANY


def hold_request(staging: Staging, number: int, kind: DecisionKind, message: str = "A person must say.") -> None:
    """Ask a person about a request."""
    with staging.begin() as db:
        row = db.outbox.get(number)
        assert row is not None
        about = {"flow": row.flow, "record_id": row.record_id, "part": row.part, "outbox_id": row.id}
        db.decisions.ask(row.company, [NewDecision(kind=kind, title=row.title, message=message, **about)])


def release_request(staging: Staging, number: int) -> None:
    """Whatever was asked about a request is settled."""
    with staging.begin() as db:
        row = db.outbox.get(number)
        assert row is not None
        db.decisions.settle(row.company, row.flow, [row.record_id], OF_REQUEST | {DecisionKind.REJECTED})


def hold_record(staging: Staging, company: str, key: Key, message: str, rule: str = "name") -> None:
    """A rule holds a record."""
    asked = NewDecision(
        kind=DecisionKind.RULE,
        flow=key.flow,
        record_id=key.record_id,
        cause=rule,
        title=key.record_id,
        message=message,
    )
    with staging.begin() as db:
        db.decisions.ask(CompanyKey(company), [asked])


def asked_about(staging: Staging, company: str, key: Key) -> list[DecisionKind]:
    """The kinds of what waits about a record, in the order in which it was asked."""
    with staging.read() as db:
        return [row.kind for row in db.decisions.about(company, key.flow, [key.record_id]).get(key.record_id, [])]


def refuse_open(staging: Staging, company: str, message: str) -> None:
    """QuickBooks refuses every open request, and a person is told of each."""
    with staging.begin() as db:
        rows = db.outbox.open_all(CompanyKey(company))
        outcome = {"status_code": "3120", "message": message, "not_before": None, "bisect_group": None}
        outcome["refused_since"] = None
        plain = {"times_unsettled": 0, "needs_refresh": False, "state": RequestState.REJECTED}
        db.outbox.settle([(row, outcome | plain, {}) for row in rows])
    for row in rows:
        hold_request(staging, row.id, DecisionKind.REJECTED, message)


def choose_side(o2c: Callable[..., tuple[int, str]], side: str) -> None:
    """Whoever looks after the sync says which side counts, for all that differs of the one record in question."""
    advice = o2c("held", COMPANY)[1]
    (command,) = set(re.findall(rf"\./o2c (settle [0-9]+ {side})", advice)) or {advice}
    code, said = o2c(*command.split(), "--by", "Kim")
    assert (code, f"what differs is as {side} says" in said) == (0, True), said
