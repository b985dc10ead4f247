"""The fault plan: what is to go wrong, on which call, how often.

A rule is JSON: `match` {method, path (regular expression), soql (regular expression), nth (from which matching call
on, 1 is the first)}, `action` and `times` (default 1). Actions:

    {"status": 503, "errorCode": "SERVER_UNAVAILABLE", "message": "..."} or {"status": 502, "body": ...}
    {"close": true}                   cut the connection instead of answering; with "after": true, once it was done
    {"hang": 30}                      answer so many seconds later
    {"error": "REQUEST_LIMIT_EXCEEDED"}
    {"error": "UNABLE_TO_LOCK_ROW", "ids": [...]}    these rows fail, the others of the call go on
    {"expire_session": true}          the caller's session ends before the call

An action with `"after": true` is taken when the call has been executed: the answer is lost, the work is not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from simulators.salesforce_org.errors import SalesforceError

MESSAGES = {
    "REQUEST_LIMIT_EXCEEDED": (403, "TotalRequests Limit exceeded."),
    "UNABLE_TO_LOCK_ROW": (400, "unable to obtain exclusive access to this record"),
    "SERVER_UNAVAILABLE": (503, "server unavailable"),
    "UNKNOWN_EXCEPTION": (500, "An unexpected error occurred."),
    "QUERY_TIMEOUT": (400, "Your query request was running for too long."),
    "REQUEST_RUNNING_TOO_LONG": (400, "Your request was running for too long, and has been stopped."),
    "INVALID_QUERY_LOCATOR": (400, "invalid query locator"),
}
ACTIONS = {"status", "errorCode", "message", "body", "close", "hang", "error", "ids", "expire_session", "after"}
MATCHES = {"method", "path", "soql", "nth"}


@dataclass(slots=True)
class FaultRule:
    """One line of the plan with its counters."""

    match: dict[str, Any]
    action: dict[str, Any]
    times: int = 1
    seen: int = 0
    taken: int = 0

    def strikes(self, method: str, path: str, soql: str | None) -> bool:
        """Does the rule act on this call? Counts the call when it matches."""
        wanted = self.match
        if wanted.get("method", method).upper() != method or not re.search(wanted.get("path", ""), path):
            return False
        if "soql" in wanted and not re.search(wanted["soql"], soql or ""):
            return False
        self.seen += 1
        if self.seen < wanted.get("nth", 1) or self.taken >= self.times:
            return False
        self.taken += 1
        return True


@dataclass(slots=True)
class FaultPlan:
    """The rules in force; the first that strikes acts."""

    rules: list[FaultRule] = field(default_factory=list)

    def load(self, entries: list[dict[str, Any]]) -> None:
        """Replace the plan; a word that no rule knows is refused."""
        rules = []
        for entry in entries:
            unknown = (set(entry) - {"match", "action", "times"}) | (set(entry.get("action", {})) - ACTIONS)
            unknown |= set(entry.get("match", {})) - MATCHES
            if unknown or not entry.get("action"):
                raise SalesforceError(
                    "INVALID_FAULT", f"fault rule {entry} has no action or unknown words {sorted(unknown)}"
                )
            rules.append(FaultRule(entry.get("match", {}), entry["action"], entry.get("times", 1)))
        self.rules = rules

    def action_for(self, method: str, path: str, soql: str | None) -> dict[str, Any] | None:
        """The action on this call, if any."""
        return next((rule.action for rule in self.rules if rule.strikes(method, path, soql)), None)

    def as_json(self) -> list[dict[str, Any]]:
        """The plan with its counters."""
        return [
            {"match": rule.match, "action": rule.action, "times": rule.times, "seen": rule.seen, "taken": rule.taken}
            for rule in self.rules
        ]


def planned_error(code: str) -> SalesforceError:
    """The refusal that a planned error code stands for."""
    status, message = MESSAGES.get(code, (400, code))
    return SalesforceError(code, message, status=status)
