"""Which test follows which way out of something that waits for a person, read from the files of the tests."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from functools import cache
from typing import TypeVar

from include.states import Answer, DecisionKind
from tests.kit.marks import marks

Test = TypeVar("Test", bound=Callable[..., object])
#: A kind of decision, and what a person says; None where it ends without a command.
Exit = tuple[DecisionKind, Answer | None]


def exit_of(kind: DecisionKind, *answers: Answer | None) -> Callable[[Test], Test]:
    """A test that follows these ways out of a kind to their end; with no answer, the one without a command."""
    return lambda test: test


@cache
def followed() -> Mapping[Exit, list[str]]:
    """The tests that follow each way out, as pytest names them, without the folder of all tests."""
    found: dict[Exit, list[str]] = {}
    for arguments, test in marks("exit_of"):
        kind, *answers = map(_word, arguments)
        assert kind is not None
        for answer in answers or [None]:
            found.setdefault((DecisionKind[kind], Answer[answer] if answer else None), []).append(test)
    return found


def _word(node: ast.expr) -> str | None:
    """The name behind the dot; None for None."""
    return node.attr if isinstance(node, ast.Attribute) else None
