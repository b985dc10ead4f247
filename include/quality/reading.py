"""What a rule says of the suite around it: every word is checked when the file is read, not when a night needs it."""

from __future__ import annotations

import re
import string
from collections.abc import Collection, Iterator

from include.page import Complaints, Entry
from include.quality.rule import Rule, Scope
from include.quality.words import FORMATS, placeholders
from include.states import OnFail

_SQL_FIELDS = {"batch", "population", "name_key"}


def check_rule(rule: Rule, entry: Entry, columns: Collection[str], complaints: Complaints) -> None:
    """Complain about what a rule cannot mean in a suite of these columns."""
    if rule.scope is Scope.BATCH and rule.on_fail is OnFail.QUARANTINE:
        text = "a rule of scope batch points at no document, so it cannot quarantine one: stop or note"
        complaints.add(entry, text)
    if (rule.type is None) == (rule.sql is None):
        complaints.add(entry, "a rule needs either type (with kwargs) or sql")
    elif rule.sql is not None:
        for text in _sql_faults(rule.sql):
            complaints.add(entry.members["sql"], text)
    named = rule.kwargs.get("column")
    if rule.sql is None and named is not None and named not in columns:
        complaints.add(entry.members["kwargs"].members["column"], f"the suite has no column {named}")
    known = [*columns, "detail"] if rule.sql else columns
    for text in _message_faults(rule.message, known if rule.scope is Scope.ROW else ()):
        complaints.add(entry.members["message"], text)
    if rule.record not in columns:
        complaints.add(entry, f"record names the column {rule.record}, which the suite does not have")


def _sql_faults(sql: str) -> Iterator[str]:
    try:
        fields = {field for _, field, _, _ in string.Formatter().parse(sql) if field is not None}
    except ValueError as error:
        yield f"{error}: a brace that is meant literally is doubled"
        return
    if unknown := sorted(fields - _SQL_FIELDS):
        yield f"{{{unknown[0]}}} means nothing in SQL; known are {', '.join(sorted(_SQL_FIELDS))}"
    if "batch" not in fields:
        yield "must select from {batch}"
    if ";" in sql:
        yield "must be one statement without a semicolon"
    if not re.match(r"(SELECT|WITH)\s", sql, re.IGNORECASE):
        yield "must begin with SELECT or WITH"


def _message_faults(message: str, columns: Collection[str]) -> Iterator[str]:
    try:
        fields = placeholders(message)
    except ValueError as error:
        yield f"{error}: a brace that is meant literally is doubled"
        return
    for names, style in fields:
        yield from (f"{{{name}}} is not a column of the suite" for name in names if name not in columns)
        if style not in FORMATS:
            yield f"{style!r} is not a style; known are {', '.join(filter(None, FORMATS))}"
