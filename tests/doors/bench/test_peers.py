"""Other programs beside the bench: the same documents, the same answers, and words where one is not installed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.clock import Clock
from bench.connector import Exchanges
from bench.databases import SqliteFiles
from bench.least_firm import LeastFirm
from bench.peers import Replayed, beside, missing, one_by_one
from tests.kit.templates import copy_books


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[Exchanges]:
    """Three documents with what the simulated books answered, of 25 accounts in all."""
    firm = LeastFirm(SqliteFiles(tmp_path).empty(), copy_books(tmp_path / "least.books"), Clock())
    firm.stage_accounts(range(1, 26))
    yield firm.update(10)
    firm.close()


def test_what_was_answered_is_answered_again_however_it_is_asked(heard: Exchanges) -> None:
    books = Replayed(heard)
    singles = list(one_by_one(heard.texts))
    assert (len(heard.texts), len(singles)) == (3, 25)
    assert [text.count("<CustomerAddRq ") for text in singles] == [1] * 25
    whole = "".join(books.process(text) for text in heard.texts)
    parts = "".join(books.process(text) for text in singles)
    assert whole.count("<ListID>") == parts.count("<ListID>") >= 25
    assert books.process(singles[0]).count('statusCode="0"') == 1


def test_every_program_is_measured_or_said_to_be_missing(heard: Exchanges) -> None:
    found = dict(beside(heard, 25))
    assert len(found) + 2 * len(missing()) == 4
    assert [name for name, taken in found.items() if taken <= 0] == []
