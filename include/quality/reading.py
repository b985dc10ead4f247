"""Rules out of marked YAML: every key is checked when the file is read, not when a night's run needs it."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, TypeVar

from include.quality.marked import Marked
from include.quality.rule import Rule, Scope
from include.quality.words import FORMATS, placeholders
from include.states import OnFail, Severity

Word = TypeVar("Word", bound=StrEnum)

_KEYS = (
    "id",
    "fault",
    "severity",
    "on_fail",
    "scope",
    "description",
    "message",
    "field",
    "record",
    "type",
    "kwargs",
    "sql",
)
_ID = re.compile(r"[a-z][a-z0-9_]{0,79}")
_EXPECTATION = re.compile(r"Expect[A-Z]\w+")
_SQL_FIELDS = {"batch", "population", "name_key"}


def read_rule(entry: Marked, columns: set[str]) -> Rule | None:
    """One rule; None after a complaint."""
    before = len(entry.complaints)
    refuse_unknown(entry, _KEYS)
    rule_id = read_text(entry, "id")
    if rule_id and not _ID.fullmatch(rule_id):
        entry.entries()["id"].complain("an id is made of a-z, 0-9 and _ and begins with a letter")
    severity = read_choice(entry, "severity", Severity, default=None)
    on_fail = read_choice(entry, "on_fail", OnFail, default=None)
    scope = read_choice(entry, "scope", Scope, default=Scope.ROW)
    if scope is Scope.BATCH and on_fail is OnFail.QUARANTINE:
        entry.complain("a rule of scope batch points at no document, so it cannot quarantine one: stop or note")
    kind, kwargs, sql = _read_check(entry, columns)
    known = {*columns, "detail"} if sql else columns
    message = _read_message(entry, known if scope is Scope.ROW else set())
    record = read_text(entry, "record", default="record_id")
    if record not in columns:
        entry.complain(f"record names the column {record}, which the suite does not have")
    fault, description = read_text(entry, "fault"), read_text(entry, "description")
    field = read_text(entry, "field")
    if len(entry.complaints) > before or not (severity and on_fail and scope):
        return None
    return Rule(
        id=rule_id,
        fault=fault,
        severity=severity,
        on_fail=on_fail,
        scope=scope,
        description=description,
        message=message,
        field=field,
        record=record,
        type=kind,
        kwargs=kwargs,
        sql=sql,
    )


def refuse_unknown(entry: Marked, known: Iterable[str]) -> None:
    """Complain about every key that means nothing here."""
    names = tuple(known)
    for name, value in entry.entries().items():
        if name not in names:
            value.complain(f"is not a key; known are {', '.join(names)}")


def read_text(entry: Marked, key: str, *, default: str | None = None) -> str:
    """The text of a key; without a default the key must be there."""
    found = entry.entries().get(key)
    if found is None:
        if default is None:
            entry.complain(f"{key} is missing")
        return default or ""
    if not isinstance(found.value, str) or not found.value.strip():
        found.complain("must be text")
        return ""
    return found.value.strip()


def read_choice(entry: Marked, key: str, words: type[Word], *, default: Word | None) -> Word | None:
    """One of the words of an enumeration; None after a complaint."""
    if key not in entry.entries() and default is not None:
        return default
    said = read_text(entry, key)
    if said in set(words):
        return words(said)
    if said:
        entry.entries()[key].complain(f"{said!r} is not one of {', '.join(words)}")
    return None


def read_number(entry: Marked, key: str, *, default: float, low: float, high: float) -> float:
    """A number between two bounds, both included."""
    found = entry.entries().get(key)
    if found is None:
        return default
    if isinstance(found.value, bool) or not isinstance(found.value, int | float) or not low <= found.value <= high:
        found.complain(f"must be a number between {low} and {high}")
        return default
    return float(found.value)


def _read_check(entry: Marked, columns: set[str]) -> tuple[str | None, dict[str, Any], str | None]:
    """Expectation class and arguments, or the SQL."""
    keys = entry.entries()
    if ("type" in keys) == ("sql" in keys):
        entry.complain("needs either type (with kwargs) or sql")
        return None, {}, None
    if "sql" in keys:
        return None, {}, _read_sql(keys["sql"], read_text(entry, "sql"))
    kind = read_text(entry, "type")
    if kind and not _EXPECTATION.fullmatch(kind):
        keys["type"].complain(f"{kind!r} is not the name of an expectation, such as ExpectColumnValuesToNotBeNull")
    kwargs = keys.get("kwargs")
    arguments = kwargs.entries() if kwargs else {}
    column = arguments.get("column")
    if column is not None and column.value not in columns:
        column.complain(f"the suite has no column {column.value}")
    return kind, {name: value.plain() for name, value in arguments.items()}, None


def _read_sql(entry: Marked, sql: str) -> str:
    try:
        fields = {field for _, field, _, _ in string.Formatter().parse(sql) if field is not None}
    except ValueError as error:
        entry.complain(f"{error}: a brace that is meant literally is doubled")
        return sql
    if unknown := sorted(fields - _SQL_FIELDS):
        entry.complain(f"{{{unknown[0]}}} means nothing in SQL; known are {', '.join(sorted(_SQL_FIELDS))}")
    if "batch" not in fields:
        entry.complain("must select from {batch}")
    if ";" in sql:
        entry.complain("must be one statement without a semicolon")
    if not re.match(r"(SELECT|WITH)\s", sql, re.IGNORECASE):
        entry.complain("must begin with SELECT or WITH")
    return sql


def _read_message(entry: Marked, columns: set[str]) -> str:
    message = read_text(entry, "message")
    try:
        fields = placeholders(message)
    except ValueError as error:
        entry.entries()["message"].complain(f"{error}: a brace that is meant literally is doubled")
        return message
    for names, style in fields:
        for name in names:
            if name not in columns:
                entry.entries()["message"].complain(f"{{{name}}} is not a column of the suite")
        if style not in FORMATS:
            entry.entries()["message"].complain(
                f"{style!r} is not a style; known are {', '.join(filter(None, FORMATS))}"
            )
    return message
