"""What the door tests share: each runs on both databases of the staging door."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.doors.postgres import postgres_server, postgres_url

__all__ = ["database_url", "postgres_server", "postgres_url"]


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database: once SQLite, once Postgres."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'staging.sqlite'}"
    return str(request.getfixturevalue("postgres_url"))
