"""Every error of the project stands on one of three branches, because the runtime has three answers."""

from __future__ import annotations

import ast
import builtins
from pathlib import Path

import pytest

from include.errors import DataError, OrderToCashError, SetupError, TransientError

ROOT = Path(__file__).parent.parent.parent
BRANCHES = (TransientError, DataError, SetupError)


@pytest.mark.parametrize("branch", BRANCHES)
def test_an_error_keeps_its_facts_beside_its_words(branch: type[OrderToCashError]) -> None:
    error = branch("Invoice for 006A not staged: no item.", record_id="006A", field="ItemRef", status_code="3120")
    assert str(error) == error.message == "Invoice for 006A not staged: no item."
    assert (error.record_id, error.field, error.status_code) == ("006A", "ItemRef", "3120")


def test_facts_that_are_not_known_are_none() -> None:
    error = DataError("Something is wrong.")
    assert (error.record_id, error.field, error.status_code) == (None, None, None)


def test_no_branch_is_caught_for_another() -> None:
    for branch in BRANCHES:
        assert [other for other in BRANCHES if issubclass(branch, other)] == [branch]


#: Signals inside one room, with no record and no cure of their own: caught before they leave it.
SIGNALS = {
    "include/mappings/transforms/refusal.py: Refusal",
    "include/mappings/language/syntax.py: SyntaxComplaint",
    "plugins/qbwc_operator/body.py: BodyRefused",
    "plugins/qbwc_operator/outside_xml.py: RefusedXml",
}


def test_every_error_of_the_project_stands_on_a_branch_or_stays_in_its_room() -> None:
    apart = {
        f"{path.relative_to(ROOT)}: {node.name}"
        for house in ("include", "plugins")
        for path in (ROOT / house).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and {_name(base) for base in node.bases} & _BUILT_IN
    }
    assert apart == SIGNALS | {"include/errors.py: OrderToCashError"}


_BUILT_IN = {name for name, kind in vars(builtins).items() if isinstance(kind, type) and issubclass(kind, Exception)}


def _name(base: ast.expr) -> str:
    return base.id if isinstance(base, ast.Name) else getattr(base, "attr", "")
