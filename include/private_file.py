"""A file that only its owner reads, from its first byte on: passwords, and pages with customers' data."""

from __future__ import annotations

import os
from pathlib import Path

OWNER_ONLY = 0o600


def write_private(path: Path, text: str, *, encoding: str = "utf-8") -> None:
    """Write a text as it stands; a file that others could read is closed to them before anything is in it."""
    with os.fdopen(_opened(path, os.O_TRUNC), "w", encoding=encoding, newline="") as file:
        file.write(text)


def make_private(path: Path) -> None:
    """An empty file, for a program that makes its own file for everybody; one that is there keeps what is in it."""
    os.close(_opened(path, 0))


def _opened(path: Path, flags: int) -> int:
    number = os.open(path, os.O_WRONLY | os.O_CREAT | flags, OWNER_ONLY)
    os.fchmod(number, OWNER_ONLY)
    return number
