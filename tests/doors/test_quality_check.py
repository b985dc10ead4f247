"""The check on real databases: the same rows are named on SQLite and on Postgres."""

from __future__ import annotations

import dataclasses
import logging
import socket
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.errors import TransientError
from include.quality.check import Batch, check_batch, check_batches
from include.quality.outcome import CheckError, RuleOutcome, Status, verdict
from include.quality.rule import Column, ColumnType, OnFail, Rule, Scope, Severity
from include.quality.suite import Suite, load_suites

SUITES = load_suites(Path(__file__).parents[2] / "include" / "quality")

GOOD: Mapping[str, Mapping[str, Any]] = {
    "opportunity": {
        "name": "Zenith renewal",
        "close_date": "2026-01-31",
        "account_id": "001A",
        "account_found": "001A",
        "account_name": "Zenith",
        "billing_street": None,
        "billing_city": "Oslo",
        "billing_country": "Norway",
        "shipping_street": "Pier 4",
        "shipping_city": None,
        "shipping_country": "Norway",
        "line_count": 1,
    },
    "opportunity_line": {
        "document_name": "Zenith renewal",
        "document_amount": 100.5,
        "line_name": "Zenith renewal Support",
        "product_id": "01tA",
        "product_found": "01tA",
        "product_name": "Support",
        "item_type": "Service",
        "price_found": "01uA",
        "price_active": True,
        "quantity": 2,
        "total_price": 100.5,
    },
    "account": {
        "name": "Zenith",
        "billing_street": None,
        "billing_city": "Oslo",
        "billing_country": "Norway",
        "shipping_street": "Pier 4",
        "shipping_city": None,
        "shipping_country": "Norway",
        "email": "ada@zenith.example",
        "contact_id": "003A",
    },
    "product": {
        "name": "Support",
        "code": "SUP-1",
        "item_type": "Service",
        "standard_price": 50,
    },
}

TYPES = {
    ColumnType.TEXT: sa.Text,
    ColumnType.NUMBER: sa.Numeric,
    ColumnType.BOOL: sa.Boolean,
    ColumnType.DATE: sa.Text,
}


class Rows:
    """A table by hand that stands for the batch query of a suite; each row is a good one with some columns changed."""

    def __init__(self, url: str, suite: Suite) -> None:
        self.url, self.suite = url, suite
        self.engine = sa.create_engine(url, poolclass=sa.NullPool)
        columns = [sa.Column("row_id", sa.Integer), sa.Column("document_id", sa.Text), sa.Column("record_id", sa.Text)]
        if "line_count" in suite.fixed_columns:
            columns.append(sa.Column("line_count", sa.Integer))
        columns += [sa.Column(column.name, TYPES[column.type]) for column in suite.columns]
        self.table = sa.Table(f"rows_{suite.name}", sa.MetaData(), *columns)
        self.table.create(self.engine)
        self.query = f"SELECT * FROM rows_{suite.name}"
        self.count = 0

    def add(self, **changes: Any) -> int:
        return self.add_many(1, **changes)[0]

    def add_many(self, number: int, **changes: Any) -> list[int]:
        ids = list(range(self.count + 1, self.count + number + 1))
        self.count += number
        key = "name" if self.suite.name in ("account", "product") else None
        with self.engine.begin() as connection:
            for row_id in ids:
                fixed = {"row_id": row_id, "document_id": f"D{row_id}", "record_id": f"R{row_id}"}
                row = {**fixed, **GOOD.get(self.suite.name, {})}
                if key:
                    row |= {"name": f"Zenith {row_id}"} | ({"code": f"SUP-{row_id}"} if "code" in row else {})
                connection.execute(self.table.insert().values(**row | changes))
        return ids

    def check(self, query: str | None = None) -> dict[str, RuleOutcome]:
        population = self.query if self.suite.compared else None
        found = check_batch(self.url, self.suite, query or self.query, run="test", population=population)
        return {outcome.rule.id: outcome for outcome in found}

    def named(self, outcome: RuleOutcome) -> list[int]:
        """The failing rows of an outcome, found as whoever stores them finds them."""
        if outcome.sql is None:
            return list(outcome.row_ids)
        with self.engine.connect() as connection:
            ids = sorted(connection.execute(sa.text(outcome.sql)).scalars())
        outcome.confirm(len(ids))
        return ids

    def details(self, outcome: RuleOutcome) -> dict[int, str]:
        assert outcome.sql is not None
        with self.engine.connect() as connection:
            return {row.row_id: row.detail for row in connection.execute(sa.text(outcome.sql))}

    def failing(self) -> dict[str, list[int]]:
        return {rule: self.named(outcome) for rule, outcome in self.check().items() if outcome.status is Status.FAIL}


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
        flow="flow",
        rows=SUITES["opportunity_line"].rows,
        noun="thing",
        columns=(Column(name="word", path="Word"), Column(name="size", path="Size", type=ColumnType.NUMBER)),
        rules=rules,
    )


def test_good_rows_pass_every_rule_of_every_suite(database_url: str) -> None:
    tables = [Rows(database_url, suite) for suite in SUITES.values()]
    for table in tables:
        table.add_many(2)
    batches = [Batch(suite=t.suite, query=t.query, population=t.query if t.suite.compared else None) for t in tables]
    found = check_batches(database_url, batches, run="test")
    assert {name: {outcome.status for outcome in outcomes} for name, outcomes in found.items()} == {
        name: {Status.PASS} for name in SUITES
    }
    assert all(outcome.checked == 2 for outcomes in found.values() for outcome in outcomes)


def test_each_fault_of_a_deal_is_named_by_its_own_rule(database_url: str) -> None:
    rows = Rows(database_url, SUITES["opportunity"])
    rows.add()
    expected = {
        "deal_named": [rows.add(name="  ")],
        "close_date_present": [rows.add(close_date=None)],
        "account_linked": [rows.add(account_id=None, account_found=None, billing_city=None, shipping_country=None)],
        "account_exists": [rows.add(account_found=None, billing_city=None, shipping_country=None)],
        "product_line_present": [rows.add(line_count=0)],
        "billing_place_present": [rows.add(billing_city="")],
        "billing_country_present": [rows.add(billing_country=None)],
        "shipping_place_present": [rows.add(shipping_street=None)],
        "shipping_country_present": [rows.add(shipping_country=" ")],
    }
    assert rows.failing() == expected


def test_each_fault_of_a_line_is_named_by_its_own_rule(database_url: str) -> None:
    rows = Rows(database_url, SUITES["opportunity_line"])
    rows.add()
    expected = {
        "product_present": [rows.add(product_id=None, product_found=None, item_type=None, price_found=None)],
        "product_exists": [rows.add(product_found=None, item_type=None, price_found=None)],
        "item_type_present": [rows.add(item_type=None)],
        "item_type_known": [rows.add(item_type="Gadget")],
        "standard_price_present": [rows.add(price_found=None, price_active=None)],
        "standard_price_active": [rows.add(price_active=False)],
        "quantity_present": [rows.add(quantity=None)],
        "quantity_not_zero": [rows.add(quantity=0)],
        "quantity_fits": [rows.add(quantity=10_000_000_000)],
        "total_present": [rows.add(total_price=None, document_amount=None)],
        "total_fits": [rows.add(total_price=10_000_000_000_000, document_amount=10_000_000_000_000)],
        "total_in_cents": [rows.add(total_price=100.505, document_amount=100.505)],
        "amount_is_sum_of_lines": [rows.add(document_amount=100)],
    }
    assert rows.failing() == expected


def test_the_lines_of_one_deal_are_added_up_before_they_are_compared_with_its_amount(database_url: str) -> None:
    rows = Rows(database_url, SUITES["opportunity_line"])
    for document, amount in (("006A", 201), ("006B", 200)):
        rows.add_many(2, document_id=document, document_amount=amount)
    outcome = rows.check()["amount_is_sum_of_lines"]
    assert rows.named(outcome) == [3]
    assert [float(detail) for detail in rows.details(outcome).values()] == [201]


def test_each_fault_of_an_account_is_named_by_its_own_rule(database_url: str) -> None:
    rows = Rows(database_url, SUITES["account"])
    rows.add()
    long_name = "International Business Consultants of the North"
    expected = {
        "name_present": [rows.add(name=None)],
        "name_has_letters": [rows.add(name="-- & --")],
        "name_unique": [rows.add(name="ACME, Inc."), rows.add(name="Acme  inc"), rows.add(name="Ácme-INC")],
        "name_unique_when_cut": [rows.add(name=long_name), rows.add(name=long_name + " and South")],
        "account_billing_place_present": [rows.add(billing_city=None)],
        "account_billing_country_present": [rows.add(billing_country=None)],
        "account_shipping_place_present": [rows.add(shipping_street=None)],
        "account_shipping_country_present": [rows.add(shipping_country=None)],
        "email_well_formed": [rows.add(email=mail) for mail in ("ada", "a@b@c.de", "ada @zenith.example", "@z.no")],
    }
    assert rows.failing() == expected


def test_a_double_account_outside_the_batch_is_found_and_named(database_url: str) -> None:
    rows = Rows(database_url, SUITES["account"])
    rows.add(record_id="001OLD", name="Acme Corp")
    new = rows.add(record_id="001NEW", name="ACME Corp.")
    outcome = rows.check(f"{rows.query} WHERE record_id = '001NEW'")["name_unique"]
    assert (outcome.checked, outcome.failed) == (1, 1)
    assert rows.details(outcome) == {new: '"Acme Corp" (001OLD)'}


def test_each_fault_of_a_product_is_named_by_its_own_rule(database_url: str) -> None:
    rows = Rows(database_url, SUITES["product"])
    rows.add()
    code = "A" * 31
    expected = {
        "product_named": [rows.add(name=None)],
        "product_item_type_present": [rows.add(item_type=None)],
        "product_item_type_known": [rows.add(item_type="Gadget")],
        "product_standard_price_present": [rows.add(standard_price=None)],
        "item_name_unique": [
            rows.add(code="gtx"),
            rows.add(code=None, name="GTX"),
            rows.add(code=code + "1"),
            rows.add(code=code + "2"),
        ],
    }
    assert rows.failing() == expected


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
    assert {outcome.status for outcome in found.values()} == {Status.PASS}
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
    ],
    ids=["column", "syntax", "detail", "kwarg column", "kwarg", "type", "no rows"],
)
def test_a_rule_that_cannot_run_is_an_error_and_stops_its_flow(database_url: str, broken: dict[str, Any]) -> None:
    suite = own_suite(
        rule("good", type="ExpectColumnValuesToNotBeNull", kwargs={"column": "word"}), rule("broken", **broken)
    )
    rows = Rows(database_url, suite)
    rows.add(word="x", size=1)
    found = rows.check()
    assert found["good"].status is Status.PASS
    assert found["broken"].status is Status.ERROR
    decided = verdict(suite, found.values(), held=0, total=1)
    assert decided.stop
    assert decided.reasons[0].startswith("Rule broken could not run: ")


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
    assert {outcome.status for outcome in found.values()} == {Status.ERROR}


def test_a_comparing_rule_without_a_population_is_an_error(database_url: str) -> None:
    rows = Rows(database_url, SUITES["product"])
    rows.add()
    found = {o.rule.id: o for o in check_batch(database_url, rows.suite, rows.query, run="test")}
    assert found["item_name_unique"].status is Status.ERROR
    assert "no population query was given" in found["item_name_unique"].detail
    assert found["product_named"].status is Status.PASS


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
    assert (outcome.status, outcome.row_ids, outcome.detail) == (Status.FAIL, (), "observed: 0")
    assert verdict(rows.suite, [outcome], held=0, total=0).reasons == ("Rule has_rows failed: A word is there.",)


def test_the_check_opens_no_connection_to_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[object] = []
    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, lambda self, *target: calls.append(target))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *target, **_: calls.append(target))
    rows = Rows(f"sqlite:///{tmp_path / 'staging.sqlite'}", SUITES["opportunity"])
    rows.add()
    assert rows.check()["deal_named"].status is Status.PASS
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
            check_batch(url, SUITES["opportunity"], "SELECT 1", run="test")


def test_a_suite_is_checked_once_in_a_call() -> None:
    twice = [Batch(suite=SUITES["product"], query="SELECT 1")] * 2
    with pytest.raises(ValueError, match="once in a call"):
        check_batches("sqlite://", twice, run="test")
