"""The rows that Great Expectations looks at: the same values on SQLite and on Postgres, found by their indexes."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.staging.door import Staging
from tests.kit.statements import Statements
from tests.kit.templates import copy_staging

COLUMNS = {"name": "text", "code": "text", "amount": "number", "active": "bool", "day": "date"}


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    """An empty staging database."""
    made = Staging(staging_url)
    yield made
    made.close()


def flow_run(staging: Staging) -> int:
    with staging.begin() as db:
        names = {"name": "Acme", "user_name": "acme", "password_hash": "", "owner_id": "", "file_id": ""}
        db.companies.create({"key": "acme", **names, "simulated": True, "batch_size": 10})
        return db.flow_runs.open("acme", "run", "account_to_customer", mode="incremental")


def projected(staging: Staging, columns: dict[str, Any]) -> tuple[Any, ...]:
    number = flow_run(staging)
    with staging.begin() as db:
        db.checked_rows.add(number, [("own", "D1", "R1", columns), ("other", "D1", "R1", {})])
        text = db.checked_rows.query_text(number, "own", COLUMNS)
        assert db.checked_rows.count(number) == {"own": 1, "other": 1}
        (row,) = db.connection.execute(sa.text(text)).all()
        assert db.checked_rows.columns(number, [row.row_id]) == {row.row_id: columns}
    return tuple(row)[1:]


def test_each_column_is_read_as_what_the_suite_says_it_is(staging: Staging) -> None:
    columns = {"name": "Café", "code": "R-1", "amount": Decimal("1250.50"), "active": True, "day": "2026-11-02"}
    assert projected(staging, columns) == ("D1", "R1", "Café", "R-1", Decimal("1250.50"), 1, "2026-11-02")


def test_what_is_not_there_is_nothing_and_what_is_zero_is_not(staging: Staging) -> None:
    columns = {"name": None, "amount": Decimal("0"), "active": False}
    assert projected(staging, columns) == ("D1", "R1", None, None, 0, 0, None)


def test_suite_without_columns_asks_for_its_rows_alone(staging: Staging) -> None:
    number = flow_run(staging)
    with staging.begin() as db:
        db.checked_rows.add(number, [("own", "D1", "R1", {})])
        (row,) = db.connection.execute(sa.text(db.checked_rows.query_text(number, "own", {}))).all()
    assert tuple(row)[1:] == ("D1", "R1")


def test_the_json_of_a_row_is_read_once_on_postgres(postgres_url: str) -> None:
    with Staging(postgres_url).read() as db:
        assert db.checked_rows.query_text(1, "own", COLUMNS).count("json)") == 1


def test_who_belongs_to_the_population_is_asked_of_each_record_by_an_index(tmp_path: Path) -> None:
    staging = Staging(copy_staging(tmp_path / "staging.sqlite"))
    with staging.read() as db:
        text = db.checked_rows.population_text("acme", "account_to_customer", "Account", 1, {"name": "Name"})
    plan = Statements(asked=[(text, ())]).plans(staging)
    staging.close()
    found = " ".join(plan)
    for index in ("uq_link_posted", "ix_outbox_record", "ix_decision_record", "sqlite_autoindex_flow_run_document"):
        assert index in found, plan
    assert "LIST SUBQUERY" not in found, plan
