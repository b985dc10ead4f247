"""The params of the DAGs: what the form of the Trigger button lets through, and what a run is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from include.tasks.params import filled
from tests.airflow.conftest import ROOT

pytestmark = pytest.mark.airflow

DAYS = {("migrate_history", "from"), ("migrate_history", "to"), ("reconcile", "as_of")}


def params(dag_bag: Any) -> Iterator[tuple[str, str, Any]]:
    for dag_id, dag in dag_bag.dags.items():
        for name in dag.params:
            yield dag_id, name, dag.params.get_param(name)


def test_no_form_asks_for_a_value_that_it_does_not_have(dag_bag: Any) -> None:
    """Airflow's form keeps its button disabled while a param that may not be null is null or empty."""
    found = list(params(dag_bag))
    assert len(found) == 21
    assert [
        (dag_id, name) for dag_id, name, param in found if param.value in (None, "", []) and not _nullable(param)
    ] == []
    for dag in dag_bag.dags.values():
        dag.params.validate()


def test_a_field_can_be_emptied_again(dag_bag: Any) -> None:
    """The form gives null for a text or a list that was emptied."""
    needed = {name for _, name, param in params(dag_bag) if not _nullable(param)}
    assert needed == {"mode", "direction", "dry_run", "again", "also_before_cutover", "complete"}


def test_days_are_chosen_in_a_date_picker(dag_bag: Any) -> None:
    assert {(dag_id, name) for dag_id, name, param in params(dag_bag) if param.schema.get("format") == "date"} == DAYS


def test_every_field_has_a_title_and_says_what_it_is_for(dag_bag: Any) -> None:
    for _, name, param in params(dag_bag):
        assert param.schema["title"] != name
        assert param.description.endswith(".")


def test_the_page_names_every_field_and_its_param(dag_bag: Any) -> None:
    (table,) = re.findall(
        r"^## The Trigger button$(.+?)(?=^## |\Z)", (ROOT / "docs/operations.md").read_text("utf-8"), re.M | re.S
    )
    for _, name, param in params(dag_bag):
        assert f"`{name}`" in table
        assert param.schema["title"] in table


@pytest.mark.parametrize("empty", [None, "", "  ", [], [""], ["", " ", None]])
def test_empty_in_every_spelling_is_as_if_it_was_not_there(empty: Any) -> None:
    assert filled({"company": empty, "dry_run": False}) == {"dry_run": False}


def test_what_was_said_is_kept_without_the_blanks_around_it() -> None:
    said = {"company": " acme ", "flows": ["opportunity_to_invoice ", ""], "complete": True}
    assert filled(said) == {"company": "acme", "flows": ["opportunity_to_invoice"], "complete": True}


def _nullable(param: Any) -> bool:
    types = param.schema["type"]
    return not isinstance(types, str) and "null" in types
