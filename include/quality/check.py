"""The check: Great Expectations runs the suites on the staging database and names every failing row.

Great Expectations is loaded when it is needed, because that takes over two seconds and 165 MB. It prints to standard
output and this is silenced for the whole process while it runs, so the check belongs into a task process, not into a
threaded server.
"""

from __future__ import annotations

import contextlib
import functools
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from include.errors import TransientError
from include.quality.loading import gx_part, load_gx
from include.quality.outcome import CheckError, RuleOutcome
from include.quality.rendering import render_batch, render_population, render_rule
from include.quality.rule import Rule, Scope
from include.quality.suite import Suite
from include.states import RuleStatus

#: Whether a rule fails costs half as much as which rows do, and most rules pass.
_WHETHER = {"result_format": "BOOLEAN_ONLY"}
_WHICH = {
    "result_format": "COMPLETE",
    "unexpected_index_column_names": ["row_id"],
    "partial_unexpected_count": 2_000_000,  # on SQL this is the limit of the id list, and its default is 20
    "return_unexpected_index_query": False,  # wrong on SQL: it ignores row conditions
    "exclude_unexpected_values": True,  # ids only: no customer's data leaves the database
}

#: Stands in a rule for the temporary table that Great Expectations makes of the batch: its rows are projected out of
#: JSON once, and not once for every rule.
_OWN_TABLE = "SELECT * FROM own_table_of_the_batch"

#: The meta name of the expectation that is ours alone: it counts the rows of the batch and cannot fail.
_ROW_COUNT = "(row count)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """A suite and the query of the rows that it checks; `flow` is named where several flows share the suite.

    `query` is one SELECT of the suite's fixed and own columns. A suite with `compared` columns needs `population`: one
    SELECT of `record_id` and these columns for every record that the flow sends or has sent, this batch's included.
    """

    suite: Suite
    query: str
    population: str | None = None
    flow: str | None = None

    @property
    def name(self) -> str:
        """What its outcome is found by."""
        return batch_name(self.suite, self.flow)


def batch_name(suite: Suite, flow: str | None) -> str:
    """The suite's name, behind that of the flow where there is one."""
    return suite.name if flow is None else f"{flow} {suite.name}"


def check_batches(url: str, batches: Sequence[Batch]) -> dict[str, tuple[RuleOutcome, ...]]:
    """The outcome of every rule of every batch, by the batch's name, in the order of the suites' files.

    `url` is that of SQLAlchemy for SQLite or Postgres. A rule that cannot run has status `error`. Raises
    `TransientError` when the database does not answer and `CheckError` when Great Expectations counts other rows than
    it names.
    """
    if len({batch.name for batch in batches}) < len(batches):
        raise ValueError("each suite may be checked once in a call for a flow: a second result would replace the first")
    if not batches:
        return {}
    texts = {batch.name: render_batch(batch.suite, batch.query) for batch in batches}
    with _source(url, texts) as definitions:
        return {batch.name: _check(definitions[batch.name], batch, texts[batch.name]) for batch in batches}


@contextlib.contextmanager
def _source(url: str, texts: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """The batches by name, in the database as the only data source of an ephemeral context; closed at the end.

    The context writes down its whole configuration at each change, so it is given the source with all its batches.
    """
    load_gx()
    gx, fluent = gx_part("great_expectations"), gx_part("great_expectations.datasource.fluent")
    unreachable = gx_part("great_expectations.datasource.fluent.interfaces").TestConnectionError
    with contextlib.redirect_stdout(io.StringIO()):
        context = gx.get_context(mode="ephemeral")
        context.variables.progress_bars = {"globally": False}
        if url.startswith("sqlite"):
            source = fluent.SqliteDatasource(name="staging", connection_string=url, create_temp_table=True)
            add = context.data_sources.add_sqlite
        else:
            # A dollar sign would be read as the name of a configuration variable.
            escaped = url.replace("$", "%24")
            source = fluent.PostgresDatasource(name="staging", connection_string=escaped, create_temp_table=True)
            add = context.data_sources.add_postgres
        definitions = {name: _definition(source, name, text) for name, text in texts.items()}
        try:
            add(source)
        except unreachable as error:
            raise TransientError(
                f"The staging database did not answer the data-quality check ({type(error.__cause__).__name__}). "
                "See that it runs; the task then goes on by itself."
            ) from error
        try:
            yield definitions
        finally:
            source.get_engine().dispose()


def _definition(source: Any, name: str, text: str) -> Any:
    # A batch that becomes a table is read for bind parameters twice, and each time one backslash goes.
    return source.add_query_asset(name, query=text.replace("\\:", "\\\\:")).add_batch_definition_whole_table(name)


def _check(definition: Any, batch: Batch, text: str) -> tuple[RuleOutcome, ...]:
    suite = batch.suite
    population = render_population(suite, batch.population) if batch.population else None
    ready = [rule for rule in suite.rules if population or not rule.compares]
    try:
        results = _run(definition, ready, population)
    except (*_expectation_faults(), _database_fault()) as error:
        results = dict.fromkeys((rule.id for rule in ready), str(error))
    rows = _counted(results.get(_ROW_COUNT))
    return tuple(_outcome(rule, results.get(rule.id), rows, text, population) for rule in suite.rules)


def _run(definition: Any, rules: Sequence[Rule], population: str | None) -> dict[str, Any]:
    """Rule id -> result of Great Expectations, or the message of a rule that could not even be built.

    Those of which no more is told are asked whether they hold; if not, and all others at once, which rows fail.
    """
    gx, gxe = gx_part("great_expectations"), gx_part("great_expectations.expectations")
    results: dict[str, Any] = {}
    expectations: dict[str, Any] = {}
    for rule in rules:
        try:
            expectations[rule.id] = _expectation(gxe, rule, population)
        except _expectation_faults() as error:
            results[rule.id] = str(error)
    # What a checkpoint adds is bookkeeping in stores of its own, for a third of the time; ours stands in the database.
    validator = gx_part("great_expectations.validator.v1_validator").Validator(
        batch_definition=definition, batch_parameters=None, result_format=_WHETHER
    )
    asked = [(rule, expectations[rule.id]) for rule in rules if rule.id in expectations]
    plain = [each for rule, each in asked if not _tells_more(rule, each)]
    results |= _validate(validator, gx.ExpectationSuite(name=definition.name, expectations=plain))
    validator.result_format = _WHICH
    more = [each for rule, each in asked if rule.id not in results or not results[rule.id].success]
    more.append(_kept(gxe.ExpectTableRowCountToBeBetween)(min_value=0, meta={"rule": _ROW_COUNT}))
    return results | _validate(validator, gx.ExpectationSuite(name=definition.name, expectations=more))


def _validate(validator: Any, suite: Any) -> dict[str, Any]:
    checked = validator.validate_expectation_suite(suite)
    return {result.expectation_config.meta["rule"]: result for result in checked.results}


def _tells_more(rule: Rule, expectation: Any) -> bool:
    """Whether more is told of a rule that holds: what it observed, how many rows it looked at, that it names none."""
    names_rows = rule.sql is not None or bool(getattr(expectation, "map_metric", None))
    return rule.scope is Scope.BATCH or "row_condition" in rule.kwargs or not names_rows


def _expectation_faults() -> tuple[type[Exception], ...]:
    """What Great Expectations raises for a rule or a batch that it cannot build: a fault of ours, never of the data."""
    own = gx_part("great_expectations.exceptions").GreatExpectationsError
    return (own, AttributeError, TypeError, ValueError, KeyError)


def _database_fault() -> type[Exception]:
    """What the database answers when it cannot make the table of the batch: a column is missing, say."""
    fault: type[Exception] = gx_part("great_expectations.compatibility.sqlalchemy").sqlalchemy.exc.DBAPIError
    return fault


def _expectation(gxe: Any, rule: Rule, population: str | None) -> Any:
    shared = {"severity": rule.severity.value, "description": rule.description, "meta": {"rule": rule.id}}
    if rule.sql is not None:
        query = render_rule(rule, _OWN_TABLE, population).replace("{", "{{").replace("}", "}}")  # it formats once more
        query = query.replace(_OWN_TABLE, "SELECT * FROM {batch} AS own")
        return _kept(gxe.UnexpectedRowsExpectation)(unexpected_rows_query=query, **shared)
    kind = getattr(gxe, rule.type or "")
    kind(**rule.kwargs, **shared)  # what it says of wrong arguments names the expectation as the rule does
    return _kept(kind)(**rule.kwargs, **shared)


@functools.cache
def _kept(kind: Any) -> Any:
    """The expectation with a configuration that is built once: it is asked for at every turn.

    Ours are not changed once they stand. The name goes into the register of expectations, beside that of `kind`.
    """

    def configuration(self: Any) -> Any:
        if self._configuration is None:
            self._configuration = kind.configuration.fget(self)
        return self._configuration

    private = gx_part("great_expectations.compatibility.pydantic").PrivateAttr(None)
    own = {"__module__": __name__, "_configuration": private, "configuration": property(configuration)}
    return type(kind)(f"{kind.__name__}Kept", (kind,), own)


def _outcome(rule: Rule, result: Any, rows: int, text: str, population: str | None) -> RuleOutcome:
    problem = _problem(rule, result)
    if problem is not None:
        return RuleOutcome(rule=rule, status=RuleStatus.ERROR, detail=problem)
    status = RuleStatus.PASS if result.success else RuleStatus.FAIL
    found = result.result
    if not found:
        return RuleOutcome(rule=rule, status=RuleStatus.PASS, checked=rows, failed=0)
    if rule.sql is not None:
        sql = render_rule(rule, text, population) if rule.scope is Scope.ROW else None
        return RuleOutcome(rule=rule, status=status, checked=rows, failed=_counted(result), sql=sql)
    if rule.scope is Scope.BATCH:
        detail = f"observed: {found.get('observed_value')}"
        return RuleOutcome(rule=rule, status=status, checked=rows, failed=0 if result.success else rows, detail=detail)
    ids, failed = _ids(found), found["unexpected_count"] or 0  # None when no row was there to look at
    if len(ids) != failed:
        raise CheckError(
            f"Rule {rule.id}: {failed} failing rows counted, {len(ids)} named. "
            f"Write it as sql in include/quality and run again.",
            field=rule.id,
        )
    return RuleOutcome(rule=rule, status=status, checked=found["element_count"], failed=failed, row_ids=ids)


def _problem(rule: Rule, result: Any) -> str | None:
    """Why the rule could not run; None when it ran. The message has two shapes: one for the rule, one per metric."""
    if result is None:
        return "it compares with all records of its flow, and no population query was given"
    if isinstance(result, str):
        return result
    info = result.exception_info or {}
    parts = [info] if "raised_exception" in info else list(info.values())
    raised = next((part for part in parts if part.get("raised_exception")), None)
    if raised is not None:
        return str(raised["exception_message"])
    if rule.scope is Scope.ROW and rule.sql is None and result.result and "unexpected_count" not in result.result:
        return f"{rule.type} gives no rows; set scope to batch, or write the rule as sql"
    return None


def _counted(result: Any) -> int:
    return int(result.result.get("observed_value") or 0) if hasattr(result, "result") else 0


def _ids(found: dict[str, Any]) -> tuple[int, ...]:
    listed = found.get("unexpected_index_list") or []
    return tuple(sorted(listed[0]["row_id"])) if listed else ()
