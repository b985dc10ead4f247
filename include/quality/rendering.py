"""The SQL text of a rule: one text that Great Expectations counts with and the staging database inserts with.

Every text returned here is meant for `sqlalchemy.text()`: a colon that would be read as a bind parameter is escaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import reduce
from string import ascii_letters, digits

from include.quality.rule import Column, ColumnType, Rule
from include.quality.suite import Suite

#: What `sqlalchemy.text()` takes for a bind parameter.
_BIND = re.compile(r"(?<![:\w\\]):(?=\w)")

#: Characters in which two spellings of one name differ. Backslash and braces are left out: they mean something in SQL.
_IGNORED = " .,;:-_/&+*#!?()[]<>@\"'`´’‘“”„–—\t\u00a0"

#: Letters of Windows-1252 (all that QuickBooks stores) folded by hand: SQLite lowers ASCII only.
_FOLDED = {
    "a": "ÀÁÂÃÄÅàáâãäå",
    "c": "Çç",
    "e": "ÈÉÊËèéêë",
    "i": "ÌÍÎÏìíîï",
    "n": "Ññ",
    "o": "ÒÓÔÕÖØòóôõöø",
    "s": "Šš",
    "u": "ÙÚÛÜùúûü",
    "y": "ÝŸýÿ",
    "z": "Žž",
    "ae": "Ææ",
    "oe": "Œœ",
    "ss": "ß",
}

_REPLACED = (
    *((sign, "") for sign in _IGNORED),
    *((letter, plain) for plain, letters in _FOLDED.items() for letter in letters),
)
_PORTION = 8

#: What most names are made of, and the signs of these that are left out: a short way to the same key.
_USUAL_SIGNS = " .,&-'"
_USUAL = ascii_letters + digits + _USUAL_SIGNS


class NameKey:
    """The format field `{name_key:expression}`: the SQL of a name without its formatting.

    Case, spaces, punctuation and accents are gone, so that `ACME, Inc.` and `Acme Inc` have one key. It is built of
    nested `replace`, because that is what SQLite and Postgres both have, in a chain of short steps, because the parser
    of SQLite overflows at 31 nested calls. A name of nothing but letters of ASCII, digits and the commonest signs goes
    past that chain, which takes ten times as long. It holds a subquery: a rule names it in a derived table and groups
    by the name.
    """

    def __format__(self, expression: str) -> str:
        steps = [f"k0 AS (SELECT {expression} AS k)"]
        for start in range(0, len(_REPLACED), _PORTION):
            replaced = reduce(_replace, _REPLACED[start : start + _PORTION], "k")
            steps.append(f"k{len(steps)} AS (SELECT {replaced} AS k FROM k{len(steps) - 1})")
        chain = f"(WITH {', '.join(steps)} SELECT lower(k) FROM k{len(steps) - 1})"
        bare = reduce(_replace, ((sign, "") for sign in _USUAL_SIGNS), expression)
        return f"CASE WHEN ltrim({expression}, {_quoted(_USUAL)}) = '' THEN lower({bare}) ELSE {chain} END"


def render_batch(suite: Suite, query: str) -> str:
    """The batch query with exactly the columns of the suite, blank text as NULL.

    Naming each column makes a query that lacks one fail in every rule, instead of passing where nobody looks.
    """
    return _projected(query, suite.fixed_columns, suite.columns)


def render_population(suite: Suite, query: str) -> str:
    """The compared columns of every record that the flow sends or has sent; a row is known by its `record_id`."""
    return _projected(query, ("record_id",), (column for column in suite.columns if column.name in suite.compared))


def render_rule(rule: Rule, batch: str, population: str | None) -> str:
    """The final text of a SQL rule: rows of `row_id` and `detail` (text, NULL where the rule gives none)."""
    if rule.sql is None:
        raise ValueError(f"rule {rule.id} is not written in SQL")
    found = rule.sql.format(batch=f"({batch})", population=f"({population})", name_key=NameKey())
    detail = "f.detail" if rule.has_detail else "NULL"
    return _BIND.sub(r"\\:", f"SELECT f.row_id, CAST({detail} AS varchar(1000)) AS detail FROM ({found}) AS f")


def _projected(query: str, fixed: Iterable[str], columns: Iterable[Column]) -> str:
    own = (
        f"NULLIF(trim(q.{column.name}), '') AS {column.name}" if column.type is ColumnType.TEXT else f"q.{column.name}"
        for column in columns
    )
    selected = ", ".join((*(f"q.{name}" for name in fixed), *own))
    return _BIND.sub(r"\\:", f"SELECT {selected} FROM ({query}) AS q")


def _replace(sql: str, pair: tuple[str, str]) -> str:
    return f"replace({sql}, {_quoted(pair[0])}, '{pair[1]}')"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
