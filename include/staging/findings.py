"""What the rules found: one result per rule of a flow run, one finding per failing row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from include.errors import OrderToCashError
from include.rows import Finding, RuleResult
from include.staging.rows import CHUNK, Part, portions
from include.staging.tables import checked_row, finding, rule_result


class Findings(Part):
    """Rows of `rule_result` and `finding`."""

    def clear(self, flow_run_id: int, suite: str) -> None:
        """Forget what an earlier try of this flow run found."""
        for table in (rule_result, finding):
            self._db.execute(sa.delete(table).where(table.c.flow_run_id == flow_run_id, table.c.suite == suite))

    def add_results(self, flow_run_id: int, suite: str, outcomes: Sequence[Mapping[str, Any]]) -> None:
        """The outcome of every rule."""
        if outcomes:
            self._db.execute(
                sa.insert(rule_result), [{"flow_run_id": flow_run_id, "suite": suite, **values} for values in outcomes]
            )

    def add_rows(self, flow_run_id: int, suite: str, rule: str, row_ids: Sequence[int]) -> int:
        """Failing rows by id."""
        rows = [{"flow_run_id": flow_run_id, "suite": suite, "rule": rule, "row_id": row_id} for row_id in row_ids]
        for portion in portions(rows, 5000):
            self._db.execute(sa.insert(finding), portion)
        return len(rows)

    def add_selected(self, flow_run_id: int, suite: str, rule: str, sql: str) -> int:
        """Failing rows by the same SELECT that Great Expectations ran; it names row_id and detail."""
        insert = (
            "INSERT INTO finding (flow_run_id, suite, rule, row_id, detail) "
            "SELECT CAST(:flow_run_id AS integer), CAST(:suite AS varchar(80)), CAST(:rule AS varchar(80)), f.row_id, "
            "CAST(f.detail AS varchar(4000)) "
            f"FROM ({sql}) AS f"
        )
        done = self._db.execute(sa.text(insert), {"flow_run_id": flow_run_id, "suite": suite, "rule": rule})
        return int(done.rowcount)

    def locate(self, flow_run_id: int, suite: str) -> None:
        """Name the document and the record of each finding, for the pages and for holding by document."""
        named = {
            column: sa.select(checked_row.c[column]).where(checked_row.c.id == finding.c.row_id).scalar_subquery()
            for column in ("document_id", "record_id")
        }
        self._db.execute(
            sa.update(finding).where(finding.c.flow_run_id == flow_run_id, finding.c.suite == suite).values(named)
        )
        lost = self._db.scalar(
            sa.select(sa.func.count())
            .select_from(finding)
            .where(finding.c.flow_run_id == flow_run_id, finding.c.suite == suite, finding.c.document_id.is_(None))
        )
        if lost:
            raise OrderToCashError(
                f"{lost} findings of suite {suite} in flow run {flow_run_id} name rows that are not in it."
            )

    def put_messages(self, messages: Mapping[int, str]) -> None:
        """The words of each finding."""
        if messages:
            update = sa.update(finding).where(finding.c.id == sa.bindparam("finding_id"))
            rows = [{"finding_id": key, "words": words} for key, words in messages.items()]
            self._db.execute(update.values(message=sa.bindparam("words")), rows)

    def messages(self, numbers: Iterable[int]) -> dict[int, str]:
        """The words of these findings."""
        found: dict[int, str] = {}
        for portion in portions(numbers):
            found |= self._pairs(sa.select(finding.c.id, finding.c.message).where(finding.c.id.in_(portion)))
        return found

    def of_flow_run(self, flow_run_id: int) -> list[Finding]:
        """Every finding with the policy of its rule."""
        return self._rows(Finding, _FINDINGS.where(finding.c.flow_run_id == flow_run_id).order_by(finding.c.id))

    def next(self, flow_run_id: int, suite: str, rule: str, *, after: int) -> list[Finding]:
        """The next portion of what a rule found, by its rows: those behind this one."""
        these = (finding.c.flow_run_id == flow_run_id, finding.c.suite == suite, finding.c.rule == rule)
        query = _FINDINGS.where(*these, finding.c.row_id > after).order_by(finding.c.row_id)
        return self._rows(Finding, query.limit(CHUNK))

    def results(self, flow_run_id: int) -> list[RuleResult]:
        """The rules of a flow run and how they went."""
        return self._rows(
            RuleResult,
            sa.select(rule_result).where(rule_result.c.flow_run_id == flow_run_id).order_by(rule_result.c.id),
        )


#: A finding with the policy of its rule.
_FINDINGS = sa.select(finding, rule_result.c.on_fail, rule_result.c.severity).join_from(
    finding,
    rule_result,
    sa.and_(
        rule_result.c.flow_run_id == finding.c.flow_run_id,
        rule_result.c.suite == finding.c.suite,
        rule_result.c.rule == finding.c.rule,
    ),
)
