"""Reading suites: what ships is sound, and every fault is told with its file, line and key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from include.quality.rule import ColumnType
from include.quality.suite import Rows, Suite, SuiteError, load_suites
from include.states import OnFail

ROOT = Path(__file__).parents[3]
SHIPPED = load_suites(ROOT / "include" / "quality")

HEAD = """\
suite: thing
flow: thing_to_thing
rows: document
noun: thing
columns:
  name: Name
  size: {path: Size__c, type: number}
rules:
"""
RULE = """\
  - id: named
    fault: No name
    severity: critical
    on_fail: quarantine
    description: A thing has a name.
    type: ExpectColumnValuesToNotBeNull
    kwargs: {column: name}
    message: Thing {record_id} has no name.
    field: Thing__c.Name
"""


def complaints_of(folder: Path, text: str) -> list[str]:
    (folder / "thing.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(SuiteError) as caught:
        load_suites(folder)
    return [str(complaint) for complaint in caught.value.complaints]


DEALS = tuple(
    f"opportunity_to_{document}" for document in ("credit_memo", "estimate", "invoice", "sales_order", "sales_receipt")
)


def test_four_suites_are_shipped_and_every_document_of_a_deal_has_the_same() -> None:
    assert {name: (suite.flows, suite.rows) for name, suite in SHIPPED.items()} == {
        "account": (("account_to_customer",), Rows.DOCUMENT),
        "opportunity": (DEALS, Rows.DOCUMENT),
        "opportunity_line": (DEALS, Rows.LINES),
        "product": (("product_to_item",), Rows.DOCUMENT),
    }


@pytest.mark.parametrize("name, count", [("account", 9), ("opportunity", 10), ("opportunity_line", 16), ("product", 5)])
def test_every_shipped_rule_is_there(name: str, count: int) -> None:
    assert len(SHIPPED[name].rules) == count


def test_rule_ids_are_unique_over_all_suites() -> None:
    ids = [rule.id for suite in SHIPPED.values() for rule in suite.rules]
    assert sorted(set(ids)) == sorted(ids)


def test_the_held_share_is_only_reported_by_default() -> None:
    assert {suite.max_held_ratio for suite in SHIPPED.values()} == {1.0}


def test_the_seven_item_types_are_the_same_in_both_suites() -> None:
    types = {
        tuple(SHIPPED[suite].rule(rule).kwargs["value_set"])
        for suite, rule in (("product", "product_item_type_known"), ("opportunity_line", "item_type_known"))
    }
    assert len(types) == 1
    assert len(types.pop()) == 7


@pytest.mark.parametrize("suite", SHIPPED.values(), ids=SHIPPED)
def test_every_rule_is_named_in_the_docs(suite: Suite) -> None:
    page = (ROOT / "docs" / "data-quality.md").read_text(encoding="utf-8")
    missing = [rule.id for rule in suite.rules if f"`{rule.id}`" not in page]
    assert missing == []


def test_the_suite_that_the_docs_show_can_be_read(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "data-quality.md").read_text(encoding="utf-8")
    head, *rules = re.findall(r"```yaml\n(.*?)```", page, re.DOTALL)
    (tmp_path / "opportunity.yaml").write_text(head + "rules:\n" + "".join(rules), encoding="utf-8")
    suite = load_suites(tmp_path)["opportunity"]
    assert [rule.id for rule in suite.rules] == ["amount_not_negative", "no_test_deals"]


@pytest.mark.parametrize("suite", SHIPPED.values(), ids=SHIPPED)
def test_every_column_is_used_by_a_rule(suite: Suite) -> None:
    text = (ROOT / "include" / "quality" / f"{suite.name}.yaml").read_text(encoding="utf-8").split("\nrules:\n")[1]
    assert [column.name for column in suite.columns if column.name not in text] == []


def test_a_sound_suite_is_read(tmp_path: Path) -> None:
    (tmp_path / "thing.yaml").write_text(HEAD + RULE, encoding="utf-8")
    suite = load_suites(tmp_path)["thing"]
    assert [(c.name, c.path, c.type) for c in suite.columns] == [
        ("name", "Name", ColumnType.TEXT),
        ("size", "Size__c", ColumnType.NUMBER),
    ]
    assert suite.fixed_columns == ("row_id", "document_id", "record_id", "line_count")
    assert suite.rule("named").on_fail is OnFail.QUARANTINE
    assert suite.rule("named").record == "record_id"


@pytest.mark.parametrize(
    "text, complaint",
    [
        (HEAD, "thing.yaml:8: rules: there is no value. Write one, or remove the key"),
        (
            HEAD + RULE.replace("critical", "awful"),
            "thing.yaml:11: rules[1].severity: awful is not among the words here. Take critical, ",
        ),
        (
            HEAD + RULE.replace("on_fail: q", "on_fail: Q"),
            "thing.yaml:12: rules[1].on_fail: Quarantine is not among the words here. Take stop",
        ),
        (HEAD + RULE.replace("column: name", "column: nam"), "rules[1].kwargs.column: the suite has no column nam"),
        (HEAD + RULE.replace("{record_id}", "{recordid}"), "rules[1].message: {recordid} is not a column of the suite"),
        (HEAD + RULE.replace("{record_id}", "{record_id"), "rules[1].message: expected '}' before end of string"),
        (HEAD + RULE.replace("{record_id}", "{size:gold}"), "rules[1].message: 'gold' is not a style; known are money"),
        (HEAD + RULE.replace("{record_id}", "{detail}"), "rules[1].message: {detail} is not a column of the suite"),
        (
            HEAD + RULE.replace("fault: No name", "fault:"),
            "thing.yaml:10: rules[1].fault: there is no value. Write one, or remove the key",
        ),
        (
            HEAD + RULE.replace("    field: Thing__c.Name\n", ""),
            "thing.yaml:9: rules[1].field: this key is missing. Add it",
        ),
        (
            HEAD + RULE + "    colour: red\n",
            "thing.yaml:18: rules[1].colour: there is no colour here. There are: id, fault, ",
        ),
        (HEAD + RULE + "    scope: batch\n", "cannot quarantine one: stop or note"),
        (HEAD + RULE + "    record: owner\n", "record names the column owner, which the suite does not have"),
        (HEAD + RULE + "    sql: SELECT 1\n", "rules[1]: a rule needs either type (with kwargs) or sql"),
        (HEAD + RULE + RULE, "thing.yaml:18: rules[2]: the id named is used twice"),
        (
            HEAD + RULE.replace("id: named", "id: Named!"),
            "rules[1].id: 'Named!' is not allowed here. It needs an id made of a-z, 0-9 and _",
        ),
        (
            HEAD + RULE.replace("ExpectColumn", "MyColumn"),
            "It needs the name of an expectation, as in ExpectColumnValuesToNotBeNull",
        ),
        (
            HEAD.replace("document", "invoice") + RULE,
            "thing.yaml:3: rows: invoice is not among the words here. Take document, lines",
        ),
        (HEAD.replace("thing_to_thing", "[]") + RULE, "thing.yaml:2: flow: this needs the names of flows, each once"),
        (
            HEAD.replace("thing_to_thing", "[a, b, a]") + RULE,
            "thing.yaml:2: flow: this needs the names of flows, each once",
        ),
        (
            HEAD.replace("thing_to_thing", "[a, 7]") + RULE,
            "thing.yaml:2: flow[2]: this needs a text. Write it in quotes",
        ),
        (HEAD.replace("noun: thing", "noun: [a]") + RULE, "thing.yaml:4: noun: this needs a text. Write it in quotes"),
        (
            HEAD.replace("name: Name", "name: Na me") + RULE,
            "thing.yaml:6: columns.name.path: 'Na me' is not allowed here. It needs the path of a field",
        ),
        (HEAD.replace("name: Name", "line_count: Count") + RULE, "columns.line_count: is a fixed column"),
        (
            HEAD.replace("type: number", "type: money") + RULE,
            "columns.size.type: money is not among the words here. Take text, number",
        ),
        (
            HEAD.replace("rows:", "max_held_ratio: 2\nrows:") + RULE,
            "max_held_ratio: 2 is not allowed here. It must be at most 1",
        ),
        (HEAD.replace("rows:", "compared: [name]\nrows:") + RULE, "it is there if, and only if, a rule uses that"),
        (HEAD.replace("suite: thing", "suite: other") + RULE, "carries the name of its file, thing"),
        (HEAD.replace("noun", "flow") + RULE, "thing.yaml:4: flow: this key is written twice. Keep one of them"),
        ("suite: [", "thing.yaml:1: this is no YAML: "),
        ("", "thing.yaml:1: this file is empty."),
    ],
)
def test_a_fault_in_a_suite_is_told_with_its_place(tmp_path: Path, text: str, complaint: str) -> None:
    assert [line for line in complaints_of(tmp_path, text) if complaint in line] != []


@pytest.mark.parametrize(
    "sql, complaint",
    [
        ("SELECT b.row_id FROM things AS b", "must select from {batch}"),
        ("SELECT b.row_id FROM {batch} AS b;", "must be one statement without a semicolon"),
        ("DELETE FROM {batch}", "must begin with SELECT or WITH"),
        ("SELECT b.row_id FROM {batch} AS b JOIN {table} AS t", "{table} means nothing in SQL; known are batch, "),
        ("SELECT b.row_id FROM {batch} AS b WHERE b.name = '}'", "a brace that is meant literally is doubled"),
        ("SELECT b.row_id FROM {batch} AS b JOIN {population} AS p ON 1 = 1", "compared lists the columns"),
    ],
)
def test_a_fault_in_the_sql_of_a_rule_is_told_when_it_is_read(tmp_path: Path, sql: str, complaint: str) -> None:
    check = "    type: ExpectColumnValuesToNotBeNull\n    kwargs: {column: name}\n"
    assert check in RULE
    text = HEAD + RULE.replace(check, f'    sql: "{sql}"\n')
    assert [line for line in complaints_of(tmp_path, text) if complaint in line] != []


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text(HEAD.replace("thing", "other") + RULE.replace("critical", "x"), "utf-8")
    found = complaints_of(tmp_path, HEAD.replace("document", "x") + RULE.replace("quarantine", "x"))
    assert [line.split(": ")[0] for line in found] == ["other.yaml:11", "thing.yaml:3", "thing.yaml:12"]


def test_a_folder_without_suites_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(SuiteError, match=r"holds no suite"):
        load_suites(tmp_path)
