"""The SQL text of a rule: one text that Great Expectations counts with and the staging database inserts with.

Every text returned here is meant for `sqlalchemy.text()`: a colon that would be read as a bind parameter is escaped.
"""

from __future__ import annotations

import re
from functools import reduce

from include.quality.rule import ColumnType, Rule
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


class NameKey:
    """The format field `{name_key:expression}`: the SQL of a name without its formatting.

    Case, spaces, punctuation and accents are gone, so that `ACME, Inc.` and `Acme Inc` have one key. It is built of
    nested `replace`, because that is what SQLite and Postgres both have.
    """

    def __format__(self, expression: str) -> str:
        bare = reduce(lambda sql, sign: _replace(sql, sign, ""), _IGNORED, expression)
        folded = reduce(
            lambda sql, pair: _replace(sql, pair[1], pair[0]),
            ((plain, letter) for plain, letters in _FOLDED.items() for letter in letters),
            bare,
        )
        return f"lower({folded})"


def render_batch(suite: Suite, query: str) -> str:
    """The batch query with exactly the columns of the suite, blank text as NULL.

    Naming each column makes a query that lacks one fail in every rule, instead of passing where nobody looks.
    """
    return _projected(suite, query, suite.fixed_columns)


def render_population(suite: Suite, query: str) -> str:
    """The same columns for every record that the flow admits; a row is known by its `record_id` alone."""
    return _projected(suite, query, ("record_id",))


def render_rule(rule: Rule, batch: str, population: str | None) -> str:
    """The final text of a SQL rule: rows of `row_id` and `detail` (text, NULL where the rule gives none)."""
    if rule.sql is None:
        raise ValueError(f"rule {rule.id} is not written in SQL")
    found = rule.sql.format(batch=f"({batch})", population=f"({population})", name_key=NameKey())
    detail = "f.detail" if rule.has_detail else "NULL"
    return _BIND.sub(r"\\:", f"SELECT f.row_id, CAST({detail} AS varchar(1000)) AS detail FROM ({found}) AS f")


def _projected(suite: Suite, query: str, fixed: tuple[str, ...]) -> str:
    own = (
        f"NULLIF(trim(q.{column.name}), '') AS {column.name}" if column.type is ColumnType.TEXT else f"q.{column.name}"
        for column in suite.columns
    )
    columns = ", ".join((*(f"q.{name}" for name in fixed), *own))
    return _BIND.sub(r"\\:", f"SELECT {columns} FROM ({query}) AS q")


def _replace(sql: str, sign: str, by: str) -> str:
    quoted = sign.replace("'", "''")
    return f"replace({sql}, '{quoted}', '{by}')"
