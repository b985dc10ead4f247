"""What a piece of work says to the staging database: statements, transactions, and how the rows are found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from include.staging.door import Staging


@dataclass(slots=True, kw_only=True)
class Statements:
    """What went out while it was counted; many rows of one statement count once, a BEGIN does not count."""

    asked: list[tuple[str, Any]] = field(default_factory=list)  #: each statement with its parameters
    transactions: int = 0

    def __len__(self) -> int:
        return len(self.asked)

    @property
    def texts(self) -> list[str]:
        """The statements alone."""
        return [text for text, _ in self.asked]

    def plans(self, staging: Staging) -> list[str]:
        """How the database finds the rows of each statement, a line of its plan each; nothing is done again.

        Postgres reads a small table as a whole whatever indexes it has, so it is asked what it does with large ones.
        """
        sqlite = staging.engine.dialect.name == "sqlite"
        with staging.engine.connect().execution_options(sqlite_begin="DEFERRED") as connection:
            if not sqlite:
                connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
            return [
                str(line[-1])
                for text, values in self.asked
                for line in connection.exec_driver_sql(
                    f"{'EXPLAIN QUERY PLAN' if sqlite else 'EXPLAIN'} {text}",
                    values[0] if isinstance(values, list) else values,
                )
            ]


@contextmanager
def counted(staging: Staging) -> Iterator[Statements]:
    """Count the statements that go out over this door, whichever connection they take."""
    seen = Statements()

    def note(connection: Any, cursor: Any, statement: str, parameters: Any, context: Any, executemany: bool) -> None:
        if not statement.startswith("BEGIN"):
            seen.asked.append((statement, parameters))

    def commit(connection: Any) -> None:
        seen.transactions += 1

    sa.event.listen(staging.engine, "before_cursor_execute", note)
    sa.event.listen(staging.engine, "commit", commit)
    try:
        yield seen
    finally:
        sa.event.remove(staging.engine, "before_cursor_execute", note)
        sa.event.remove(staging.engine, "commit", commit)
