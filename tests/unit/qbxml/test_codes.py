"""Every status code that a step compares with has its name in one place, and a meaning in the table."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from include.qbxml import codes
from include.qbxml.status import STATUSES, carries_data, tells_all

STEPS = Path(__file__).parents[3] / "include" / "steps"
NAMED = {name: value for name, value in vars(codes).items() if isinstance(value, int)}


def test_every_named_code_has_a_meaning() -> None:
    assert {name for name, code in NAMED.items() if code not in STATUSES} == set()
    assert len(set(NAMED.values())) == len(NAMED)


def test_a_remark_brings_what_was_asked_for_and_a_refusal_says_nothing_about_the_books() -> None:
    listed = {*STATUSES, 777, 4321}
    assert {code for code in listed if carries_data(code)} == {0, 1, 500, 501, 510, 530, 531, 550, 560, 570, 777}


def test_what_an_answer_may_have_left_out_is_not_taken_for_gone() -> None:
    """501 and 510 speak of a record that could not be returned; of an unknown remark nobody knows."""
    assert {code for code in (0, 1, 500, 501, 510, 530, 560, 777) if not tells_all(code)} == {501, 510, 777}


def test_no_step_writes_a_code_of_its_own() -> None:
    numbers = {*NAMED.values()} - {codes.OK, codes.NOTHING, codes.NOT_ALL_FOUND, codes.INTERNAL_ERROR}  # plain numbers
    own = [f"{path.name}:{line} {code}" for path in STEPS.rglob("*.py") for line, code in _numbers(path)]
    assert [found for found in own if int(found.split()[1]) in numbers] == []
    assert [found for path in STEPS.rglob("*.py") for found in _compared(path)] == []


def _numbers(path: Path) -> Iterator[tuple[int, int]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and str(node.value).isdecimal():
            yield node.lineno, int(node.value)


def _compared(path: Path) -> Iterator[str]:
    """Where a `status_code` meets a number or its text: in a comparison, or as an argument."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Compare) and getattr(node.left, "attr", "").endswith("status_code"):
            values = [value for part in node.comparators for value in ast.walk(part)]
        elif isinstance(node, ast.keyword) and node.arg == "status_code":
            values = [node.value]
        else:
            continue
        yield from (
            f"{path.name}:{value.lineno}"
            for value in values
            if isinstance(value, ast.Constant) and str(value.value).isdecimal()
        )
