"""How many rows the database looks at for each statement that the product asks, by whom it was asked, and its plan.

A statement is explained in the moment in which it is asked, in its own transaction, so that it is explained with what
it finds. Postgres carries it out once more for that, and takes it back, and says how many rows each step of its plan
looked at. SQLite tells the plan alone; what it works for a statement is counted in steps of its machine, and looked at
where the plan finds rows by nothing that tells few of them from many.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa

#: What many rows of a company have in common.
WIDE: Final = frozenset(
    {
        "company",
        "system",
        "object",
        "flow",
        "kind",
        "is_list",
        "state",
        "purpose",
        "field",
        "source",
        "action",
        "basis",
        "unmet",
        "held",
        "part",
        "direction",
    }
)
_LINE: Final = re.compile(r"(SCAN|SEARCH) (?P<table>\w+)(?:.*?\((?P<words>[^()]*)\))?")
#: What Great Expectations looks through: the documents of one run, and no more than that is kept for a week.
_OF_BATCH: Final = ("gx_temp_", "checked_row")
_SORTS: Final = frozenset({"Sort", "Incremental Sort"})
#: About so many steps of its machine a row costs SQLite.
_STEPS_A_ROW: Final = 10
#: It is asked about its steps so often.
_EVERY: Final = 100
_UNEXPLAINED: Final = ("BEGIN", "PRAGMA", "ANALYZE", "SAVEPOINT", "ROLLBACK", "RELEASE", "CREATE", "DROP", "SET ")


@dataclass(slots=True, kw_only=True)
class Asked:
    """One statement: who asked it, how many rows it took that nothing told apart, and how they were found."""

    by: str  #: `links.of`: the module and the function
    looked: int = 0
    plan: str = ""
    is_wide: bool = True

    def __str__(self) -> str:
        return f"{self.by} looked at {self.looked:,}: {self.plan[:600]}"


@dataclass(slots=True)
class Plans:
    """The statements that were asked while it was looked."""

    asked: list[Asked] = field(default_factory=list)

    def walks(self, most: int) -> dict[str, Asked]:
        """By who asked: the worst of those that looked at more rows than this."""
        found: dict[str, Asked] = {}
        for each in self.asked:
            if each.is_wide and each.looked > max(most, found[each.by].looked if each.by in found else 0):
                found[each.by] = each
        return found


@contextmanager
def explained() -> Iterator[Plans]:
    """Explain every statement that the product asks of a staging database."""
    plans, sqlite = Plans(), _Sqlite()

    def note(connection: Any, cursor: Any, statement: str, values: Any, context: Any, many: bool) -> None:
        asker = _asker()
        sqlite.now = None
        if asker is None or statement.startswith(_UNEXPLAINED):
            return
        asked = Asked(by=asker)
        plans.asked.append(asked)
        first = values[0] if many and isinstance(values, list) else values
        if connection.dialect.name == "sqlite":
            sqlite.explain(connection, asked, statement, first)
        elif not (statement.startswith("INSERT") and "VALUES" in statement):
            _explain_postgres(connection, asked, statement, first)

    sa.event.listen(sa.Engine, "before_cursor_execute", note)
    try:
        yield plans
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", note)
        sqlite.now = None


class _Sqlite:
    """Counts the steps of the statement that is carried out."""

    def __init__(self) -> None:
        self.now: Asked | None = None
        self._plans: dict[str, tuple[str, bool]] = {}

    def explain(self, connection: Any, asked: Asked, statement: str, values: Any) -> None:
        raw = connection.connection.driver_connection
        if statement not in self._plans:
            raw.set_progress_handler(None, 0)
            lines = [str(row[-1]) for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
            self._plans[statement] = " | ".join(lines), any(map(_is_wide, lines))
        asked.plan, asked.is_wide = self._plans[statement]
        self.now = asked
        raw.set_progress_handler(self._step, _EVERY)

    def _step(self) -> None:
        if self.now is not None:
            self.now.looked += _EVERY // _STEPS_A_ROW


def _is_wide(line: str) -> bool:
    """Whether a line of a plan finds the rows of a table by nothing that tells few of them from many."""
    found = _LINE.match(line)
    if found is None or found["table"].startswith(_OF_BATCH):
        return False
    return {*re.findall(r"(\w+)=\?", found["words"] or "")} <= WIDE


def _explain_postgres(connection: Any, asked: Asked, statement: str, values: Any) -> None:
    cursor = connection.connection.cursor()
    cursor.execute("SAVEPOINT explained")
    cursor.execute(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {statement}", values)
    nodes = sorted(_nodes(cursor.fetchone()[0][0]["Plan"]), reverse=True)
    cursor.execute("ROLLBACK TO explained")
    cursor.execute("RELEASE explained")
    cursor.close()
    asked.looked = nodes[0][0] if nodes else 0
    asked.plan = " | ".join(f"{rows:,} {what}" for rows, what in nodes)


def _nodes(node: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    """How many rows each step looked at or sorted."""
    if node.get("Relation Name", "").startswith(_OF_BATCH):
        return
    if "Relation Name" in node or "Index Name" in node or node["Node Type"] in _SORTS:
        removed = node.get("Rows Removed by Filter", 0) + node.get("Rows Removed by Index Recheck", 0)
        rows = int((node.get("Actual Rows", 0) + removed) * node.get("Actual Loops", 1))
        words = ("Node Type", "Relation Name", "Index Name", "Index Cond", "Filter")
        yield rows, " ".join(str(node[word])[:150] for word in words if word in node)
    for below in node.get("Plans", ()):
        yield from _nodes(below)


def _asker() -> str | None:
    """Whose statement it is: the innermost function of a part of the door, or of the product at all."""
    frame, found = sys._getframe(2), None
    while frame is not None:
        path, name = Path(frame.f_code.co_filename), frame.f_code.co_name
        if {"include", "qbwc_operator"} & {*path.parts} and "migrations" not in path.parts and name[0] != "<":
            if path.parent.name == "staging" and path.stem not in ("rows", "door"):
                return f"{path.stem}.{name}"
            found = found or f"{path.stem}.{name}"
        frame = frame.f_back  # type: ignore[assignment]  # None ends it
    return found
