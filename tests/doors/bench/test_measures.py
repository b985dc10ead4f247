"""Every measure of the bench, over a handful of records: it does what it says it measures, on both databases."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from bench.__main__ import MEASURES, main
from bench.databases import Databases, opened
from bench.place import Place

#: So many deals are posted in truth.
POSTED = 20
#: They compare a thousand deals, make many firms, or start programs.
SLOW = {"both_books", "endpoint_beside", "http_endpoint", "many_there_and_back", "memory", "one_change"}
NAMES = [pytest.param(name, marks=[pytest.mark.slow] if name in SLOW else []) for name in sorted(MEASURES)]


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A place where one firm has a past, made once for all tests on a database."""
    folder = tmp_path_factory.mktemp("bench")
    with opened(request.param, folder) as databases:
        if databases is None:
            pytest.skip("no Postgres server found")
        yield _place(databases, folder)


def _place(databases: Databases, folder: Path) -> Place:
    return Place(databases, folder, rounds=2, records=20, large=200, posted=POSTED, history=2 * POSTED)


def test_a_past_made_by_sql_is_whole(place: Place) -> None:
    with place.old_firm(3 * POSTED) as firm:
        assert firm.run_there().chosen == 0
        result = firm.reconcile()
        with firm.staging.read() as db:
            invoices = db.connection.scalar(sa.text("SELECT count(*) FROM link WHERE kind = 'Invoice'"))
            oldest = db.connection.scalar(sa.text("SELECT min(id) FROM link WHERE kind = 'Invoice'"))
    assert (result.deals, result.differences) == (3 * POSTED, [])
    assert invoices == 3 * POSTED
    assert oldest is not None
    assert oldest < 0


def test_the_past_costs_no_statement(place: Place) -> None:
    counts = []
    for deals in (POSTED, 2 * POSTED):
        with place.old_firm(deals) as firm, firm.counting() as seen:
            firm.run_there()
            counts.append(len(seen))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("name", NAMES)
def test_a_measure_yields_rows_that_are_told_apart(place: Place, name: str) -> None:
    rows = list(MEASURES[name](place))
    assert rows
    assert len({row.key for row in rows}) == len(rows)
    assert [row.name for row in rows if row.product <= 0] == []


def test_the_bench_keeps_what_it_shows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["endpoint", "--rounds", "1", "--results", str(tmp_path)]) == 0
    (kept,) = tmp_path.glob("*.json")
    rows = json.loads(kept.read_text(encoding="utf-8"))["rows"]
    shown = capsys.readouterr().out
    assert len(rows) >= 4
    assert [row["name"] for row in rows if row["name"] not in shown] == []
    assert rows[0]["ratio"] == pytest.approx(rows[0]["product"] / rows[0]["least"], rel=0.01)
