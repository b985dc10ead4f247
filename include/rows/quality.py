"""Rows of what the rules found."""

from __future__ import annotations

from dataclasses import dataclass

from include.states import OnFail, RuleStatus, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleResult:
    """How one rule ended in one flow run."""

    id: int
    flow_run_id: int
    suite: str
    rule: str
    severity: Severity
    on_fail: OnFail
    description: str
    status: RuleStatus
    checked: int
    failed: int
    detail: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A checked row that failed a rule, with the policy of the rule."""

    id: int
    flow_run_id: int
    suite: str
    rule: str
    row_id: int
    document_id: str
    record_id: str
    detail: str | None
    message: str | None
    on_fail: OnFail
    severity: Severity
