"""What a data-quality rule is: what it checks, what happens when it fails, and what a person is told."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from include.setting_types import Words
from include.states import OnFail, Severity

_ID = r"^[a-z][a-z0-9_]{0,79}$"
_EXPECTATION = r"^Expect[A-Z]\w+$"


class Scope(StrEnum):
    """What a failure points at."""

    ROW = "row"  #: single rows, each with its row id
    BATCH = "batch"  #: the batch as a whole; there are no row ids


class ColumnType(StrEnum):
    """How a value of the payload is cast when it becomes a column of the batch query."""

    TEXT = "text"
    NUMBER = "number"  #: numeric on Postgres; INTEGER or REAL on SQLite
    BOOL = "bool"  #: boolean, or 0 and 1; `CAST(... AS integer)` reads both
    DATE = "date"  #: date, or ISO text; rules ask only whether it is there


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the batch query: `path` says which field of which record fills it.

    A path is a field of the row's own record (`Name`), a field of a record that the flow's mapping reads
    (`account.BillingCity`, where `account` is the name of the read), or, in a suite of lines, a field of
    the document (`document.Name`). A field that is absent, null or missing its record is NULL.
    """

    name: str
    path: str
    type: ColumnType = ColumnType.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of a suite, written either as a named expectation (`type`, `kwargs`) or as `sql`.

    `sql` is a SELECT of the failing rows' `row_id`, each once, from `{batch} AS b`. It may name a second column
    `detail` (text); the message then says `{detail}`. `description` says what is so when all is well, `fault` in a few
    words what is not so when the rule fails. `message` is a template over the suite's columns in the
    words of the person who corrects the record; `field` is the Salesforce field to correct (`Account.BillingCity`)
    and `record` the column that holds the Salesforce id of the record where it stands.
    """

    id: Annotated[str, Field(pattern=_ID, description="an id made of a-z, 0-9 and _ that begins with a letter")]
    fault: Words
    severity: Severity
    on_fail: OnFail
    description: Words
    message: Words
    field: Words
    record: Words = "record_id"
    scope: Scope = Scope.ROW
    type: (
        Annotated[
            str,
            Field(pattern=_EXPECTATION, description="the name of an expectation, as in ExpectColumnValuesToNotBeNull"),
        ]
        | None
    ) = None
    kwargs: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    sql: Words | None = None

    @property
    def has_detail(self) -> bool:
        """Whether the rule's SQL names a `detail` for each failing row."""
        return self.sql is not None and "{detail" in self.message

    @property
    def compares(self) -> bool:
        """Whether the rule looks beyond the batch, at every record that the flow sends or has sent."""
        return self.sql is not None and "{population}" in self.sql
