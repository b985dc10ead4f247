"""Which test follows which way out of something that waits for a person, read from the files of the tests."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from functools import cache
from typing import TypeVar

from include.states import Answer, DecisionKind
from include.steps.watch_sync.alert_kinds import AlertKind
from tests.kit.marks import marks

Test = TypeVar("Test", bound=Callable[..., object])
Kind = DecisionKind | AlertKind
#: A kind of decision or alert, and what a person says; None where it ends without a command.
Exit = tuple[Kind, Answer | None]


def exit_of(kind: Kind, *answers: Answer | None) -> Callable[[Test], Test]:
    """A test that follows these ways out of a kind to their end; with no answer, the one without a command."""
    return lambda test: test


@cache
def followed() -> Mapping[Exit, list[str]]:
    """The tests that follow each way out, as pytest names them, without the folder of all tests."""
    found: dict[Exit, list[str]] = {}
    for (kind, *answers), test in marks("exit_of"):
        for answer in answers or [None]:
            way = (_kind(kind), Answer[name] if (name := _name(answer)) else None)
            found.setdefault(way, []).append(test)
    return found


def _kind(node: ast.expr) -> Kind:
    """The kind that a mark names."""
    assert isinstance(node, ast.Attribute)
    return {"DecisionKind": DecisionKind, "AlertKind": AlertKind}[ast.unparse(node.value)][node.attr]


def _name(node: ast.expr | None) -> str | None:
    """The name behind the dot; None for None."""
    return node.attr if isinstance(node, ast.Attribute) else None
