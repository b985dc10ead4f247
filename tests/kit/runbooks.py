"""The runbooks of docs/operations.md: which test follows which, and their commands, word for word."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from tests.kit.marks import marks

PAGE = Path(__file__).parents[2] / "docs" / "operations.md"
#: Under this heading stands a section for each.
PLACE = "## Runbooks"
Test = TypeVar("Test", bound=Callable[..., object])


def runbook(heading: str) -> Callable[[Test], Test]:
    """A test that does what the section of this heading says, in its order."""
    return lambda test: test


def sections() -> Mapping[str, str]:
    """The text of each runbook by its heading, on one line."""
    place = PAGE.read_text("utf-8").partition(f"\n{PLACE}\n")[2].partition("\n## ")[0]
    parts = re.split(r"^### (.+)$", place, flags=re.M)[1:]
    return {heading: " ".join(text.split()) for heading, text in zip(parts[::2], parts[1::2], strict=True)}


def command(heading: str, verb: str, **words: str) -> list[str]:
    """The one command of a runbook that is so, or begins so, with a person's own words for its capitals."""
    printed = set(re.findall(r"\./o2c ([^`]+)", sections()[heading]))
    found = [verb] if verb in printed else [each for each in printed if each.startswith(verb)]
    assert len(found) == 1, f"{verb} stands {len(found)} times in {heading}"
    return [words.get(word, word) for word in shlex.split(found[0])]


def followed() -> Mapping[str, list[str]]:
    """The tests that follow each runbook, as pytest names them, without the folder of all tests."""
    found: dict[str, list[str]] = {}
    for (heading,), test in marks("runbook"):
        found.setdefault(ast.literal_eval(heading), []).append(test)
    return found
