"""What the tables of a database are, as it says itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import sqlalchemy as sa

#: Table -> what there is of it (columns, keys, checks, indexes) -> by name.
Schema = dict[str, dict[str, dict[str, Any]]]
#: Postgres writes them in one place when a table is made, and in another when it is loaded.
_CASTS = re.compile(r"::(character varying|text)(\[\])?|[()]")


def schema_of(url: str) -> Schema:
    """Every table but the one that names the version; the order of columns is no matter."""
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.connect() as db:
        there = sa.inspect(db)
        parts = {
            "columns": _named(there.get_multi_columns(), lambda each: _column(each, there.dialect)),
            "keys": _named({table: [key] for table, key in there.get_multi_pk_constraint().items()}, _columns),
            "uniques": _named(there.get_multi_unique_constraints(), _columns),
            "checks": _named(there.get_multi_check_constraints(), lambda each: _plain(each["sqltext"])),
            "references": {key[1]: _references(found) for key, found in there.get_multi_foreign_keys().items()},
            "indexes": _named(there.get_multi_indexes(), _index),
        }
    tables = parts["columns"].keys() - {"staging_version"}
    return {table: {part: found.get(table, {}) for part, found in parts.items()} for table in tables}


def _named(found: Mapping[Any, Iterable[Any]], told: Callable[[Any], Any]) -> dict[str, dict[str, Any]]:
    return {table: {str(each["name"]): told(each) for each in rows} for (_, table), rows in found.items()}


def _column(found: Any, dialect: sa.Dialect) -> tuple[Any, ...]:
    return found["type"].compile(dialect), found["nullable"], found["default"]


def _columns(found: Any) -> list[str]:
    return list(found.get("column_names") or found["constrained_columns"])


def _references(found: Iterable[Any]) -> dict[str, Any]:
    """By their columns: SQLite gives them no names."""
    return {
        str(each["constrained_columns"]): (each["referred_table"], each["referred_columns"], each["options"])
        for each in found
    }


def _index(found: Any) -> tuple[Any, ...]:
    options = found.get("dialect_options", {})
    where = {name: _plain(str(value)) for name, value in options.items() if name.endswith("_where")}
    return found["column_names"], found.get("expressions"), bool(found["unique"]), where


def _plain(condition: str) -> str:
    return _CASTS.sub("", condition)
