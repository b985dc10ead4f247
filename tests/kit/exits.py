"""Which test follows which way out of something that waits for a person, read from the files of the tests."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from include.states import Answer, DecisionKind

ROOT = Path(__file__).parents[2]
Test = TypeVar("Test", bound=Callable[..., object])
#: A kind of decision, and what a person says; None where it ends without a command.
Exit = tuple[DecisionKind, Answer | None]


def exit_of(kind: DecisionKind, *answers: Answer | None) -> Callable[[Test], Test]:
    """A test that follows these ways out of a kind to their end; with no answer, the one without a command."""
    return lambda test: test


def followed() -> Mapping[Exit, list[str]]:
    """The tests that follow each way out, as pytest names them."""
    found: dict[Exit, list[str]] = {}
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for way, test in _in(path):
            found.setdefault(way, []).append(f"{path.relative_to(ROOT)}::{test}")
    return found


def _in(path: Path) -> Iterator[tuple[Exit, str]]:
    text = path.read_text("utf-8")
    if "@exit_of(" not in text:
        return
    for node in ast.walk(ast.parse(text)):
        for mark in node.decorator_list if isinstance(node, ast.FunctionDef) else ():
            if isinstance(mark, ast.Call) and isinstance(mark.func, ast.Name) and mark.func.id == "exit_of":
                kind, *answers = (_word(argument) for argument in mark.args)
                assert kind is not None
                for answer in answers or [None]:
                    yield (DecisionKind[kind], Answer[answer] if answer else None), node.name


def _word(node: ast.expr) -> str | None:
    """The name behind the dot; None for None."""
    return node.attr if isinstance(node, ast.Attribute) else None
