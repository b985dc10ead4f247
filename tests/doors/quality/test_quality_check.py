"""The check on real databases: every failing row is named, and what cannot be checked never passes."""

from __future__ import annotations

import dataclasses
import logging
import socket
from pathlib import Path
from typing import Any

import pytest

from include.errors import TransientError
from include.quality.check import Batch, check_batches
from include.quality.outcome import CheckError, verdict
from include.quality.rule import Column, ColumnType, Rule, Scope
from include.quality.suite import Suite
from include.states import OnFail, RuleStatus, Severity
from tests.kit.quality_rows import SUITES, Rows


def rule(rule_id: str, **changes: Any) -> Rule:
    plain = Rule(
        id=rule_id,
        fault="No word",
        severity=Severity.CRITICAL,
        on_fail=OnFail.QUARANTINE,
        description="A word is there.",
        message="{word}",
        field="Thing.Word",
    )
    return dataclasses.replace(plain, **changes)


def own_suite(*rules: Rule) -> Suite:
    return Suite(
        name="own",
        flows=("flow",),
        rows=SUITES["opportunity_line"].rows,
        noun="thing",
        columns=(Column(name="word", path="Word"), Column(name="size", path="Size", type=ColumnType.NUMBER)),
        rules=rules,
    )


def test_three_hundred_failing_rows_are_all_named(database_url: str) -> None:
    rows = Rows(database_url, SUITES["opportunity"])
    rows.add_many(5)
    bad = rows.add_many(300, close_date=None, billing_city=None)
    found = rows.check()
    assert found["close_date_present"].row_ids == tuple(bad)
    assert found["close_date_present"].failed == 300
    assert rows.named(found["billing_place_present"]) == bad
    assert found["billing_place_present"].failed == 300


def test_an_empty_batch_passes_and_stops_nothing(database_url: str) -> None:
    rows = Rows(database_url, SUITES["account"])
    found = rows.check()
    assert {outcome.status for outcome in found.values()} == {RuleStatus.PASS}
    assert {outcome.checked for outcome in found.values()} == {0}
    assert not verdict(rows.suite, found.values(), held=0, total=0).stop


@pytest.mark.parametrize(
    "broken",
    [
        {"sql": "SELECT b.row_id FROM {batch} AS b WHERE b.no_such_column = 1"},
        {"sql": "SELECT b.row_id FROM {batch} AS b WHERE ("},
        {"sql": "SELECT b.row_id FROM {batch} AS b", "message": "{detail}"},
        {"type": "ExpectColumnValuesToNotBeNull", "kwargs": {"column": "no_such_column"}},
        {"type": "ExpectColumnValuesToNotBeNull", "kwargs": {"colum": "word"}},
        {"type": "ExpectNothingOfTheKind"},
        {"type": "ExpectTableRowCountToBeBetween", "kwargs": {"min_value": 5}},
        {"type": "ExpectTableRowCountToBeBetween", "kwargs": {"min_value": 0}},
    ],
    ids=["column", "syntax", "detail", "kwarg column", "kwarg", "type", "no rows", "no rows although it holds"],
)
def test_a_rule_that_cannot_run_is_an_error_and_stops_its_flow(database_url: str, broken: dict[str, Any]) -> None:
    suite = own_suite(
        rule("good", type="ExpectColumnValuesToNotBeNull", kwargs={"column": "word"}), rule("broken", **broken)
    )
    rows = Rows(database_url, suite)
    rows.add(word="x", size=1)
    found = rows.check()
    assert found["good"].status is RuleStatus.PASS
    assert found["broken"].status is RuleStatus.ERROR
    decided = verdict(suite, found.values(), held=0, total=1)
    assert decided.stop
    assert decided.reasons[0].startswith("Rule broken could not run: ")


def test_wrong_arguments_are_told_with_the_name_that_the_rule_gives_its_expectation(database_url: str) -> None:
    rows = Rows(database_url, own_suite(rule("odd", type="ExpectColumnValuesToNotBeNull", kwargs={"colum": "word"})))
    assert rows.check()["odd"].detail.startswith("2 validation errors for ExpectColumnValuesToNotBeNull\n")


def test_a_rule_that_counts_rows_without_naming_them_is_refused(database_url: str) -> None:
    columns = {"column_list": ["word", "size"]}
    rows = Rows(database_url, own_suite(rule("pair", type="ExpectCompoundColumnsToBeUnique", kwargs=columns)))
    rows.add_many(2, word="x", size=1)
    with pytest.raises(CheckError, match="Rule pair: 2 failing rows counted, 0 named"):
        rows.check()


def test_a_batch_query_without_a_column_is_an_error_in_every_rule(database_url: str) -> None:
    rows = Rows(database_url, SUITES["opportunity"])
    rows.add()
    found = rows.check("SELECT row_id, document_id, record_id, name FROM rows_opportunity")
    assert {outcome.status for outcome in found.values()} == {RuleStatus.ERROR}


def test_a_comparing_rule_without_a_population_is_an_error(database_url: str) -> None:
    rows = Rows(database_url, SUITES["product"])
    rows.add()
    outcomes = check_batches(database_url, [Batch(suite=rows.suite, query=rows.query)])["product"]
    found = {o.rule.id: o for o in outcomes}
    assert found["item_name_unique"].status is RuleStatus.ERROR
    assert "no population query was given" in found["item_name_unique"].detail
    assert found["product_named"].status is RuleStatus.PASS


def test_a_rule_whose_join_repeats_a_row_is_refused_when_its_rows_are_stored(database_url: str) -> None:
    suite = own_suite(rule("fans_out", sql="SELECT b.row_id FROM {batch} AS b JOIN {batch} AS c ON c.word = b.word"))
    rows = Rows(database_url, suite)
    rows.add_many(2, word="x", size=1)
    outcome = rows.check()["fans_out"]
    assert outcome.failed == 4
    with pytest.raises(CheckError, match="4 failing rows counted, 2 named"):
        outcome.confirm(2)


def test_colons_braces_and_percent_signs_reach_the_database_as_they_are_written(database_url: str) -> None:
    sql = "SELECT b.row_id FROM {batch} AS b WHERE b.word LIKE '% :x {{%' OR b.word = ':y'"
    rows = Rows(database_url, own_suite(rule("odd", sql=sql)))
    rows.add(word="plain", size=1)
    odd = [rows.add(word="an :x {brace", size=1), rows.add(word=":y", size=1)]
    outcome = rows.check(f"{rows.query} WHERE word <> ' :z {{$HOME}}'")["odd"]
    assert outcome.detail == ""
    assert rows.named(outcome) == odd


def test_a_rule_of_scope_batch_fails_without_rows_and_stops(database_url: str) -> None:
    size = rule(
        "has_rows",
        on_fail=OnFail.STOP,
        scope=Scope.BATCH,
        message="Nothing came.",
        type="ExpectTableRowCountToBeBetween",
        kwargs={"min_value": 1},
    )
    rows = Rows(database_url, own_suite(size))
    outcome = rows.check()["has_rows"]
    assert (outcome.status, outcome.row_ids, outcome.detail) == (RuleStatus.FAIL, (), "observed: 0")
    assert verdict(rows.suite, [outcome], held=0, total=0).reasons == ("Rule has_rows failed: A word is there.",)


def test_the_check_opens_no_connection_to_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[object] = []
    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, lambda self, *target: calls.append(target))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *target, **_: calls.append(target))
    rows = Rows(f"sqlite:///{tmp_path / 'staging.sqlite'}", SUITES["opportunity"])
    rows.add()
    assert rows.check()["deal_named"].status is RuleStatus.PASS
    assert calls == []


def test_the_check_prints_nothing_and_logs_nothing_below_a_warning(
    database_url: str, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    rows = Rows(database_url, SUITES["opportunity"])
    rows.add(name=None)
    assert rows.check()["deal_named"].failed == 1
    assert [r for r in caplog.records if r.name.startswith("great_expectations")] == []
    assert capfd.readouterr() == ("", "")


def test_a_database_that_is_away_is_waited_for() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: a connection is refused
        url = f"postgresql+psycopg2://nobody:pa$word@127.0.0.1:{taken.getsockname()[1]}/staging"
        with pytest.raises(TransientError, match="did not answer"):
            check_batches(url, [Batch(suite=SUITES["opportunity"], query="SELECT 1")])


def test_a_suite_is_checked_once_in_a_call() -> None:
    twice = [Batch(suite=SUITES["product"], query="SELECT 1")] * 2
    with pytest.raises(ValueError, match="once in a call"):
        check_batches("sqlite://", twice)
