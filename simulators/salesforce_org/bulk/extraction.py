"""Query jobs: which SOQL a job takes, how its rows are read, and how a value stands in CSV."""

from __future__ import annotations

import random

from simulators.salesforce_org.bulk.jobs import QueryJob, State
from simulators.salesforce_org.database import Value
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import Field, FieldType
from simulators.salesforce_org.soql.compiler import Compiled, Compiler
from simulators.salesforce_org.soql.grammar import parse
from simulators.salesforce_org.soql.nodes import Aggregate, Query

SUBQUERY = "FeatureNotEnabled : Aggregate Relationships not supported in Bulk Query with CSV content type"
NO_AGGREGATE = "InvalidEntity : GROUP BY, OFFSET and aggregate functions are not supported in Bulk Query"
LEAST_PLAIN, MOST_PLAIN = 1e-3, 1e7  #: beyond these a number is written with an exponent


def check_query(soql: str) -> Query:
    """The query of a job; refused when a job cannot run it although REST could."""
    query = parse(soql)
    if query.subqueries:
        raise SalesforceError("FEATURENOTENABLED", SUBQUERY)
    if query.group_by or query.offset or any(isinstance(item, Aggregate) for item in query.select):
        raise SalesforceError("INVALIDENTITY", NO_AGGREGATE)
    return query


def is_chunked(query: Query) -> bool:
    """Does the platform split the query by primary key? Neither with LIMIT nor with ORDER BY."""
    return query.limit is None and not query.order_by


def compile_job(org: Org, job: QueryJob) -> Compiled:
    """The statement of a job, as its user may ask it at this moment."""
    compiler = Compiler(
        schema=org.schema,
        viewer=job.viewer,
        now=org.clock.now(),
        include_deleted=job.operation == "queryAll",
    )
    return compiler.compile(parse(job.soql))


def read_rows(org: Org, job: QueryJob) -> None:
    """Read the rows of a job; those of a chunked query come back in no order."""
    compiled = compile_job(org, job)
    shown = [(place, column) for place, column in enumerate(compiled.columns) if not column.hidden]
    job.header = tuple(".".join(column.names) for _, column in shown)
    found = org.database.all(compiled.sql, compiled.parameters)
    rows = [tuple(cell(column.item, row[place]) for place, column in shown) for row in found]
    if job.chunked:
        random.Random(job.id).shuffle(rows)
    job.rows = rows
    job.turn(State.JOB_COMPLETE, org.clock.now())


def cell(item: Field | None, value: Value) -> str:
    """A stored value as text: nothing for null, `true`, `2026-01-31T00:00:00.000Z`, `1.2345678E7`."""
    if value is None or item is None:
        return ""
    if item.type == FieldType.BOOLEAN:
        return "true" if value else "false"
    if item.type == FieldType.DATETIME:
        return str(value).replace("+0000", "Z")
    return _number(value) if isinstance(value, float) else str(value)


def _number(value: float) -> str:
    if value == 0 or LEAST_PLAIN <= abs(value) < MOST_PLAIN:
        return repr(value)
    shortest = next(text for text in (f"{value:.{places}e}" for places in range(1, 18)) if float(text) == value)
    mantissa, _, exponent = shortest.partition("e")
    return f"{mantissa}E{int(exponent)}"
