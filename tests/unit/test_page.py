"""A page that stands too deep in itself is complained about, whatever reads it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from include.page import Complaints, read_page

DEEP = "something here stands too deep in itself. Write it flat"


def complaints(text: str) -> list[str]:
    found = Complaints(file="x.yaml")
    read_page(text, found)
    return [each.text for each in found.found]


def test_page_that_stands_deeper_than_files_do_says_where() -> None:
    assert complaints("a: " + "[" * 60 + "]" * 60) == ["this stands too deep, or in itself. Write it without & and *"]


@pytest.mark.parametrize(
    "text",
    ["a: " + "[" * 3000 + "]" * 3000, "a: " + "{b: " * 3000 + "1" + "}" * 3000, "- " * 3000 + "a", "a: " + "[" * 600],
    ids=["lists", "mappings", "lines", "never closed"],
)
def test_page_without_an_end_is_not_composed(text: str) -> None:
    assert complaints(text) == [DEEP]


def test_page_of_a_hundred_thousand_brackets_does_not_end_the_process() -> None:
    """In a process of its own, because what is tried would end that of the tests."""
    program = (
        "from include.page import Complaints, read_page\n"
        "found = Complaints(file='x.yaml')\n"
        "read_page('a: ' + '[' * 100_000 + ']' * 100_000, found)\n"
        "print(found.found[0].text)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, f"{DEEP}\n"), done.stderr


def test_broken_page_is_told_by_what_breaks_it_however_little_of_it_is_deep() -> None:
    assert complaints("a: [1, 2") == ["this is no YAML: expected ',' or ']', but got '<stream end>'"]
