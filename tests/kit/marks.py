"""The marks that tests bear, read from the files of the tests: which of them follows what."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1]


def marks(name: str) -> Iterator[tuple[list[ast.expr], str]]:
    """What stands in each mark of this name, and its test as pytest names it, without the folder of all tests."""
    for path in sorted(TESTS.rglob("test_*.py")):
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if f"@{name}(" in text else ():
            for mark in node.decorator_list if isinstance(node, ast.FunctionDef) else ():
                if isinstance(mark, ast.Call) and isinstance(mark.func, ast.Name) and mark.func.id == name:
                    yield mark.args, f"{path.relative_to(TESTS)}::{node.name}"
