"""A database that does not answer is told in one sentence with the cure, whatever the command."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from include.commands import doors
from include.commands.__main__ import main

Command = Callable[..., tuple[int, str]]


@pytest.fixture
def o2c(capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """`./o2c` with a staging database at an address: exit code, and what it complains about."""
    before = os.environ.get("STAGING_URL")

    def run(url: str, *words: str) -> tuple[int, str]:
        os.environ["STAGING_URL"] = url
        doors.staging.cache_clear()
        code = main(words)
        told = capsys.readouterr()
        assert told.out == ""
        return code, told.err

    yield run
    doors.staging.cache_clear()
    os.environ.pop("STAGING_URL") if before is None else os.environ.update({"STAGING_URL": before})


@pytest.fixture
def refused() -> str:
    """A port of this machine on which nobody listens."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{one.getsockname()[1]}"


@pytest.mark.parametrize("words", ["company list", "held acme", "migrate", "pause acme --why audit"])
def test_postgres_that_is_away_is_named_without_its_password(o2c: Command, refused: str, words: str) -> None:
    code, told = o2c(f"postgresql+psycopg2://staging:secret@{refused}/books", *words.split())
    assert (code, told.count("\n")) == (1, 1)
    assert told.startswith(f"The staging database postgresql+psycopg2://staging:***@{refused}/books does not answer: ")
    assert "Connection refused" in told
    assert told.endswith("Check that it runs, and that STAGING_URL (or the Connection staging_default) names it.\n")


def test_file_of_sqlite_that_is_not_there_is_named(o2c: Command, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'nowhere' / 'staging.db'}"
    assert o2c(url, "company", "list") == (
        1,
        f"The staging database {url} does not answer: unable to open database file. Check that its folder is there and "
        "may be written, and that STAGING_URL (or the Connection staging_default) names it.\n",
    )


def test_file_that_is_no_database_is_named(o2c: Command, tmp_path: Path) -> None:
    (tmp_path / "staging.db").write_text("a letter" * 500, "utf-8")
    code, told = o2c(f"sqlite:///{tmp_path / 'staging.db'}", "company", "list")
    assert (code, "does not answer: file is not a database. " in told) == (1, True)


def test_folder_that_cannot_be_made_is_named(o2c: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    code, told = o2c(f"sqlite:///{tmp_path / 'file' / 'staging.db'}", "migrate")
    assert code == 1
    assert told.startswith(f"The folder {tmp_path / 'file'} of the staging database cannot be made: ")


def test_address_that_is_none_is_told_with_the_form_of_one(o2c: Command) -> None:
    code, told = o2c("books at home", "company", "list")
    assert (code, "Write postgresql+psycopg2://user:password@host/database, or " in told) == (1, True)
