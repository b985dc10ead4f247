"""What is nobody else's business is closed to others before anything is in it."""

from __future__ import annotations

import os
from pathlib import Path

from include.private_file import make_private, write_private
from include.staging.door import Staging


def rights(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_private_file_is_its_owners_alone_from_the_first_byte(tmp_path: Path) -> None:
    path = tmp_path / "password"
    watched = os.umask(0)
    try:
        write_private(path, "Söhne\r\n")
    finally:
        os.umask(watched)
    assert rights(path) == 0o600
    assert path.read_bytes() == "Söhne\r\n".encode()


def test_a_file_that_was_open_to_others_is_closed_and_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "latest.html"
    path.write_text("the page of yesterday, which was longer", "utf-8")
    path.chmod(0o644)
    write_private(path, "today")
    assert (rights(path), path.read_text("utf-8")) == (0o600, "today")


def test_a_file_that_is_made_for_another_program_keeps_what_is_in_it(tmp_path: Path) -> None:
    path = tmp_path / "staging.db"
    path.write_text("rows", "utf-8")
    make_private(path)
    assert (rights(path), path.read_text("utf-8")) == (0o600, "rows")


def test_the_staging_database_and_what_lies_beside_it_are_its_owners_alone(tmp_path: Path) -> None:
    watched = os.umask(0)
    try:
        staging = Staging(f"sqlite:///{tmp_path / 'staging.db'}")
        staging.migrate()
        with staging.begin():
            found = {path.name: rights(path) for path in tmp_path.iterdir()}
        staging.close()
    finally:
        os.umask(watched)
    assert found == dict.fromkeys(("staging.db", "staging.db-wal", "staging.db-shm"), 0o600)
