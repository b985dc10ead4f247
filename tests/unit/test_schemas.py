"""The JSON schemas that editors read: kept as they are made, and of one mind with what reads the files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from include.commands.schemas import SCHEMAS, schema_page
from include.page import Complaints, read_file

ROOT = Path(__file__).parents[2]
KEPT = ROOT / "include" / "schemas"
FILES = {
    **dict.fromkeys(sorted((ROOT / "include" / "mappings").glob("*.yaml")), "mapping"),
    **dict.fromkeys(sorted((ROOT / "include" / "quality").glob("*.yaml")), "suite"),
    ROOT / "settings.example.yaml": "settings",
}


def validator(kind: str) -> Draft202012Validator:
    schema = json.loads((KEPT / f"{kind}.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


def content(path: Path) -> Any:
    complaints = Complaints(file=path.name)
    page = read_file(path, complaints)
    assert page is not None
    assert complaints.found == []
    return page.plain


@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_kept_schema_is_the_one_that_the_code_makes(kind: str) -> None:
    assert (KEPT / f"{kind}.json").read_text("utf-8") == schema_page(kind), f"./o2c schema {kind} > include/schemas/…"


def test_every_shipped_file_is_of_its_schema_and_names_it_for_editors() -> None:
    assert len(FILES) > 20
    for path, kind in FILES.items():
        assert [error.message for error in validator(kind).iter_errors(content(path))] == [], path.name
        first, *lines = path.read_text("utf-8").splitlines()
        named = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).resolve() == KEPT / f"{kind}.json"
        assert "version: 1" in lines


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("settings", {"companies": []}),
        ("settings", {"companies": [{"key": "acme"}]}),
        ("settings", {"companies": [{"key": "acme", "name": "Acme", "simulated": "false"}]}),
        ("settings", {"companies": [{"key": "acme", "name": "Acme", "poll_minutes": 0}]}),
        ("settings", {"companies": [{"key": "acme", "name": "Acme", "nmae": "x"}]}),
        ("settings", {"companies": [{"key": "acme", "name": "Acme", "reading": {"since": "January"}}]}),
        ("settings", {"companies": [{"key": "acme", "name": "Acme", "alerts": {"overdue_amount": 0}}]}),
        ("settings", {"companies": [{"key": "acme", "name": "Acme", "flows": {"a": {"send": "some"}}}]}),
        ("settings", {"companies": [{"key": "acme", "name": "Acme"}], "version": 2}),
        ("mapping", {"flow": "a_to_b", "title": "Name", "source": "Account", "target": "Customer"}),
        ("mapping", {"flow": "a", "title": "N", "source": "Account", "target": "Custmer", "fields": {}}),
        ("mapping", {"flow": "a", "title": "N", "source": {"quickbooks": "Invoice"}, "fields": {"name": "x"}}),
        ("mapping", {"flow": "a", "title": "N", "source": {"quickbooks": "Invoice"}, "send": "all"}),
        ("suite", {"suite": "a", "flow": "b", "rows": "lines", "noun": "deal", "rules": []}),
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(kind: str, text: dict[str, Any]) -> None:
    assert list(validator(kind).iter_errors(text)) != []


def test_a_column_of_a_suite_may_be_a_path_alone() -> None:
    columns = content(ROOT / "include" / "quality" / "opportunity_line.yaml")["columns"]
    assert {type(column) for column in columns.values()} == {str, dict}
