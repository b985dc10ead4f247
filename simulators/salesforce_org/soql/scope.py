"""Finds the fields that a query names, and joins the parents that it walks over."""

from __future__ import annotations

from dataclasses import dataclass, field

from simulators.salesforce_org.access import Viewer
from simulators.salesforce_org.errors import SalesforceError, malformed_query
from simulators.salesforce_org.schema import NUMBERS, Field, ObjectType, Schema
from simulators.salesforce_org.soql.nodes import Aggregate, Path

SQL_FUNCTIONS = {"COUNT": "COUNT({})", "COUNT_DISTINCT": "COUNT(DISTINCT {})"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A field of the query: its column, and the look-ups and objects on the way to it."""

    sql: str
    item: Field
    steps: tuple[Field, ...] = ()
    parents: tuple[ObjectType, ...] = ()
    parent_ids: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class Scope:
    """The object of one SELECT and the parents joined so far."""

    schema: Schema
    viewer: Viewer
    entry: ObjectType
    alias: str | None = None
    prefix: str = "t"
    _joined: dict[Path, str] = field(default_factory=dict)
    _joins: list[str] = field(default_factory=list)

    def joins(self) -> str:
        """The JOIN clauses that the resolved fields need."""
        return "".join(self._joins)

    def resolve(self, path: Path) -> Found:
        """The column of a field path; INVALID_FIELD when a step of it is not visible."""
        if len(path) > 1 and path[0].lower() in ((self.alias or self.entry.name).lower(), self.entry.name.lower()):
            walks = self.entry.relationship(path[0]) is not None
            path = path if walks and self.alias is None else path[1:]
        entry, table = self.entry, f"{self.prefix}0"
        steps: list[Field] = []
        parents: list[ObjectType] = []
        tables: list[str] = []
        for name in path[:-1]:
            step = entry.relationship(name)
            if step is None or not self.viewer.sees(entry, step):
                message = f"Didn't understand relationship '{name}' in field path."
                raise SalesforceError("INVALID_FIELD", message)
            steps.append(step)
            entry = self.viewer.object(self.schema, step.reference_to)
            parents.append(entry)
            table = self._join(tuple(item.relationship for item in steps), table, step, entry)
            tables.append(f'{table}."Id"')
        item = self.viewer.field(entry, path[-1])
        return Found(
            sql=f'{table}."{item.name}"',
            item=item,
            steps=tuple(steps),
            parents=tuple(parents),
            parent_ids=tuple(tables),
        )

    def filterable(self, path: Path) -> Found:
        """A field that may stand in WHERE."""
        return self._not_long(path, "filtered in a query call")

    def sortable(self, path: Path) -> str:
        """The column of a field that may stand in ORDER BY."""
        return self._not_long(path, "sorted in a query call").sql

    def groupable(self, path: Path) -> str:
        """The column of a field that may stand in GROUP BY."""
        return self._not_long(path, "grouped in a query call").sql

    def aggregate(self, item: Aggregate) -> str:
        """The SQL of an aggregate function."""
        if not item.path:
            return "COUNT(*)"
        found = self._not_long(item.path, "used in an aggregate")
        if item.function in ("SUM", "AVG") and found.item.type not in NUMBERS:
            raise malformed_query(f"field {found.item.name} does not support aggregate operator {item.function}")
        return SQL_FUNCTIONS.get(item.function, item.function + "({})").format(found.sql)

    def _not_long(self, path: Path, purpose: str) -> Found:
        found = self.resolve(path)
        if found.item.long_text:
            raise SalesforceError("INVALID_FIELD", f"field '{found.item.name}' can not be {purpose}")
        return found

    def _join(self, path: Path, table: str, step: Field, entry: ObjectType) -> str:
        if path not in self._joined:
            name = f"{self.prefix}{len(self._joined) + 1}"
            self._joined[path] = name
            self._joins.append(f' LEFT JOIN "{entry.name}" AS {name} ON {name}."Id" = {table}."{step.name}"')
        return self._joined[path]
