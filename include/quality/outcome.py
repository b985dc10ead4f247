"""What came out of a check: the outcome of each rule, and the verdict over a flow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from include.errors import SetupError
from include.quality.rule import Rule
from include.quality.suite import Suite
from include.states import OnFail, RuleStatus


class CheckError(SetupError):
    """The check contradicts itself: a rule counts other rows than it names, so nobody knows what to hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleOutcome:
    """What one rule found in one batch.

    `failed` is the number of failing rows. The rows of a column rule are in `row_ids`. A SQL rule of scope row has
    `sql` instead: a SELECT of `row_id` and `detail` for `sqlalchemy.text()`; whoever stores the findings runs this
    very text and hands the number of rows to `confirm`.
    """

    rule: Rule
    status: RuleStatus
    checked: int = 0
    failed: int = 0
    row_ids: tuple[int, ...] = ()
    sql: str | None = None
    detail: str = ""

    def confirm(self, stored: int) -> None:
        """Raise `CheckError` when the number of stored findings is not the number of failing rows."""
        if stored != self.failed:
            raise CheckError(
                f"Rule {self.rule.id}: {self.failed} failing rows counted, {stored} named. "
                f"Its SQL must return each row_id once; correct it in include/quality and run again.",
                field=self.rule.id,
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether a flow goes on with its clean documents, and why not."""

    stop: bool
    reasons: tuple[str, ...] = ()


def verdict(
    suite: Suite, outcomes: Iterable[RuleOutcome], held: int, total: int, *, max_held_ratio: float = 1.0
) -> Verdict:
    """Stop when a rule could not run, when a rule with `on_fail: stop` failed, or when too many documents are held.

    `held` and `total` count documents. Of the suite's own share and that of the company's settings the smaller counts.
    """
    ratio = min(suite.max_held_ratio, max_held_ratio)
    reasons: list[str] = []
    for outcome in outcomes:
        rule = outcome.rule
        if outcome.status is RuleStatus.ERROR:
            reasons.append(f"Rule {rule.id} could not run: {outcome.detail}")
        elif outcome.status is RuleStatus.FAIL and rule.on_fail is OnFail.STOP:
            reasons.append(f"Rule {rule.id} failed: {rule.description}")
    if held > ratio * total:
        reasons.append(
            f"{held} of {total} documents are held, more than the allowed share of {ratio:.0%}. "
            "Correct the records of the report, or raise max_held_ratio, in the settings or in the file of the suite."
        )
    return Verdict(stop=bool(reasons), reasons=tuple(reasons))
