"""The least program beside the product: the same elements, and one row of each kind for each record."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import sqlalchemy as sa

from bench import records
from bench.clock import Clock
from bench.databases import SqliteFiles
from bench.least_firm import LeastFirm
from bench.life import buy, furnish, sell, win
from bench.place import Place
from tests.kit.templates import copy_books

#: What the two may say differently: by which name a request and its answer are found, and ids that the books gave.
OWN = re.compile(r' requestID="[^"]*"|<ExternalGUID>[^<]*</ExternalGUID>|(?<=<ListID>)[^<]*')
NUMBERS = range(1, 4)


def requests(texts: list[str]) -> list[str]:
    """Each request that changes the books, without what the two may say differently."""
    found = [each for text in texts for each in re.findall(r"<\w+AddRq .*?</\w+AddRq>", text)]
    return [OWN.sub("", each) for each in found]


@pytest.fixture
def least(database_url: str, tmp_path: Path) -> LeastFirm:
    """A firm in the hands of the least program, on both databases."""
    return LeastFirm(database_url, copy_books(tmp_path / "least.books"), Clock())


def test_the_least_program_says_what_our_flows_say(tmp_path: Path, least: LeastFirm) -> None:
    place = Place(SqliteFiles(tmp_path), tmp_path)
    with place.firm() as firm:
        furnish(firm)
        sell(firm)
        buy(firm, NUMBERS)
        win(firm, NUMBERS)
        firm.run_there()
        ours = requests(firm.update().texts)
    least.stage_accounts(NUMBERS)
    least.stage_products(range(1, records.PRODUCTS + 1))
    theirs = requests(least.update(100).texts)
    least.stage_deals(NUMBERS)
    theirs += requests(least.update(25).texts)
    least.close()
    assert len(theirs) == 2 * len(NUMBERS) + records.PRODUCTS
    assert sorted(theirs) == sorted(ours)


def test_the_least_program_keeps_one_row_of_each_kind_for_each_record(database_url: str, least: LeastFirm) -> None:
    least.stage_accounts(range(1, 26))
    done = least.update(10)
    least.close()
    assert (done.documents, done.applied) == ([10, 10, 5], 25)
    engine = sa.create_engine(database_url)
    with engine.connect() as db:
        counts = {
            name: db.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one()
            for name in ("outbox", "message_set", "link", "event", "write_back")
        }
        open_ones = db.exec_driver_sql("SELECT count(*) FROM outbox WHERE state <> 2").scalar_one()
    engine.dispose()
    assert counts == {"outbox": 25, "message_set": 3, "link": 25, "event": 25, "write_back": 25}
    assert open_ones == 0


def test_the_least_program_is_least() -> None:
    path = Path(__file__).parents[3] / "bench" / "least.py"
    assert len(path.read_text(encoding="utf-8").splitlines()) < 250
