"""Compiles a parsed query to one SQLite statement with parameters."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from simulators.salesforce_org.access import Viewer, owners
from simulators.salesforce_org.database import Value
from simulators.salesforce_org.errors import SalesforceError, malformed_query
from simulators.salesforce_org.schema import Field, ObjectType, Schema
from simulators.salesforce_org.soql.nodes import Aggregate, AllFields, Chosen, Path, Query
from simulators.salesforce_org.soql.predicates import predicate
from simulators.salesforce_org.soql.scope import Scope

MOST_OFFSET = 2_000
MOST_FIELDS = 200
NUMERIC_RESULTS = {"SUM", "AVG"}
COUNTS = {"COUNT", "COUNT_DISTINCT"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the result: where it goes in the record. `parents` are the objects passed on the way."""

    names: Path
    item: Field | None
    parents: tuple[ObjectType, ...] = ()
    hidden: bool = False  #: only there to tell a missing parent from an empty field


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """A statement that is ready to run; its columns are named c0, c1, ..."""

    sql: str
    parameters: tuple[Value, ...]
    columns: tuple[Column, ...]
    entry: ObjectType
    aggregate: bool


@dataclass(slots=True, kw_only=True)
class Compiler:
    """Compiles for one user at one moment. `source` overrides the object of a child sub-query."""

    schema: Schema
    viewer: Viewer
    now: datetime
    include_deleted: bool = False
    parent_ids: tuple[str, tuple[str, ...]] | None = None
    extra_columns: tuple[str, ...] = ()
    _parameters: list[Value] = field(default_factory=list)

    def compile(self, query: Query, source: ObjectType | None = None) -> Compiled:
        """The statement of a query; INVALID_FIELD and INVALID_TYPE for names that the user does not see."""
        entry = source or self.viewer.object(self.schema, query.source)
        scope = Scope(schema=self.schema, viewer=self.viewer, entry=entry, alias=query.alias)
        aggregate = any(isinstance(item, Aggregate) for item in query.select) or bool(query.group_by)
        chosen, columns = self._grouped(query, scope) if aggregate else self._plain(query, scope)
        where = self._where(query, scope)
        having = ""
        if query.having is not None:
            having = " HAVING " + predicate(query.having, scope, self._parameters, self.now, self._semi_join)
        groups = ", ".join(scope.groupable(path) for path in query.group_by)
        orders = self._orders(query, scope, aggregate=aggregate)
        listed = ", ".join(f"{sql} AS c{position}" for position, sql in enumerate(chosen))
        sql = f'SELECT {listed} FROM "{entry.name}" AS t0{scope.joins()} WHERE {where}'
        sql += f" GROUP BY {groups}" if groups else ""
        sql += having + orders + self._window(query)
        return Compiled(
            sql=sql, parameters=tuple(self._parameters), columns=tuple(columns), entry=entry, aggregate=aggregate
        )

    def _plain(self, query: Query, scope: Scope) -> tuple[list[str], list[Column]]:
        chosen, columns = ['t0."Id"'], [Column(names=("Id",), item=None, hidden=True)]
        for name in self.extra_columns:
            chosen.append(f't0."{name}"')
            columns.append(Column(names=(name,), item=None, hidden=True))
        seen: set[Path] = set()
        for path in self._selected(query, scope):
            found = scope.resolve(path)
            names = (*(step.relationship for step in found.steps), found.item.name)
            if names in seen:
                raise SalesforceError("INVALID_FIELD", f"duplicate field selected: {'.'.join(names)}")
            seen.add(names)
            for depth, step_id in enumerate(found.parent_ids, 1):
                above = tuple(step.relationship for step in found.steps[:depth])
                if above not in seen:
                    seen.add(above)
                    chosen.append(step_id)
                    columns.append(Column(names=(*above, "Id"), item=None, parents=found.parents[:depth], hidden=True))
            chosen.append(found.sql)
            columns.append(Column(names=names, item=found.item, parents=found.parents))
        return chosen, columns

    def _selected(self, query: Query, scope: Scope) -> list[Path]:
        paths: list[Path] = []
        for item in query.select:
            if isinstance(item, Chosen):
                if item.alias:
                    raise malformed_query("only aggregate expressions use field aliasing")
                paths.append(item.path)
            elif isinstance(item, AllFields):
                paths.extend((name,) for name in self._all_fields(item.kind, query, scope))
        return paths

    def _all_fields(self, kind: str, query: Query, scope: Scope) -> list[str]:
        if kind != "STANDARD" and (query.limit is None or query.limit > MOST_FIELDS):
            raise malformed_query(f"The SOQL FIELDS function must have a LIMIT of at most {MOST_FIELDS}")
        fields = [item for item in scope.entry.fields.values() if self.viewer.sees(scope.entry, item)]
        return [item.name for item in fields if kind == "ALL" or item.custom == (kind == "CUSTOM")]

    def _grouped(self, query: Query, scope: Scope) -> tuple[list[str], list[Column]]:
        chosen: list[str] = []
        columns: list[Column] = []
        groups = {tuple(name.lower() for name in path) for path in query.group_by}
        unnamed = 0
        for item in query.select:
            if isinstance(item, AllFields):
                raise malformed_query("FIELDS cannot be combined with aggregates")
            if isinstance(item, Chosen):
                if tuple(name.lower() for name in item.path) not in groups:
                    raise malformed_query(f"Field must be grouped or aggregated: {'.'.join(item.path)}")
                found = scope.resolve(item.path)
                chosen.append(found.sql)
                columns.append(Column(names=(item.alias or found.item.name,), item=found.item))
                continue
            alias = item.alias or f"expr{unnamed}"
            unnamed += item.alias is None
            chosen.append(scope.aggregate(item))
            result = None if item.function in COUNTS | NUMERIC_RESULTS else scope.resolve(item.path).item
            columns.append(Column(names=(alias,), item=result))
        return chosen, columns

    def _where(self, query: Query, scope: Scope) -> str:
        pieces = [] if self.include_deleted else ['t0."IsDeleted" = 0']
        pieces += self._shared(scope)
        if self.parent_ids is not None:
            name, ids = self.parent_ids
            pieces.append(f't0."{name}" IN ({", ".join("?" * len(ids))})')
            self._parameters.extend(ids)
        if query.where is not None:
            pieces.append(predicate(query.where, scope, self._parameters, self.now, self._semi_join))
        return " AND ".join(pieces) or "1"

    def _shared(self, scope: Scope) -> list[str]:
        """What sharing keeps from the user is in no answer, and nothing says that something is missing."""
        if self.viewer.everything or not self.viewer.hides_records:
            return []
        names = ["Id", *(link.name for link in owners(scope.entry))]
        self._parameters += [self.viewer.user_id] * len(names)
        hidden = "(SELECT record_id FROM _hidden_record WHERE user_id = ?)"
        return [f't0."{name}" NOT IN {hidden}' for name in names]

    def _semi_join(self, query: Query) -> str:
        if query.limit is not None or query.order_by or query.subqueries or len(query.select) != 1:
            raise malformed_query("a semi-join selects one field and has no ORDER BY or LIMIT")
        only = query.select[0]
        if not isinstance(only, Chosen):
            raise malformed_query("a semi-join selects one field")
        entry = self.viewer.object(self.schema, query.source)
        scope = Scope(schema=self.schema, viewer=self.viewer, entry=entry, alias=query.alias, prefix="s")
        found = scope.resolve(only.path)
        where = ['s0."IsDeleted" = 0'] if not self.include_deleted else []
        if query.where is not None:
            where.append(predicate(query.where, scope, self._parameters, self.now, self._refuse_nested))
        condition = " AND ".join([*where, f"{found.sql} IS NOT NULL"])
        return f'SELECT {found.sql} FROM "{entry.name}" AS s0{scope.joins()} WHERE {condition}'

    def _refuse_nested(self, query: Query) -> str:
        raise malformed_query(f"Nesting of semi join sub-selects is not supported: {query.source}")

    def _orders(self, query: Query, scope: Scope, *, aggregate: bool) -> str:
        terms = []
        for order in query.order_by:
            if isinstance(order.left, Aggregate):
                sql = scope.aggregate(order.left)
            else:
                sql = scope.sortable(order.left)
            word = "DESC" if order.descending else "ASC"
            terms.append(f"{sql} {word} NULLS {'LAST' if order.nulls_last else 'FIRST'}")
        if not aggregate:
            terms.append('t0."Id"')
        return f" ORDER BY {', '.join(terms)}" if terms else ""

    def _window(self, query: Query) -> str:
        if query.offset > MOST_OFFSET:
            message = f"Maximum SOQL offset allowed is {MOST_OFFSET}"
            raise SalesforceError("NUMBER_OUTSIDE_VALID_RANGE", message)
        if query.limit is None and not query.offset:
            return ""
        limit = -1 if query.limit is None or query.counts_only else query.limit
        return f" LIMIT {limit} OFFSET {query.offset}"
