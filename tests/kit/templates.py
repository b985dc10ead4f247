"""What is made once in a process and copied for each test: a migrated staging database, and a new company file."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from include.staging.door import Staging
from simulators.quickbooks_desktop.books.company_file import create
from tests.kit.clock import NOVEMBER, Clock

OWNER_ID = "{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}"
FILE_ID = "{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}"


def copy_staging(path: Path) -> str:
    """The address of an empty staging database at `path`, migrated."""
    shutil.copyfile(_folder() / "staging.sqlite", path)
    return f"sqlite:///{path}"


def copy_books(path: Path) -> Path:
    """A new company file at `path`."""
    shutil.copyfile(_folder() / "books.db", path)
    return path


def migrate(url: str) -> None:
    """Bring the database at an address to the newest version."""
    staging = Staging(url)
    staging.migrate()
    staging.close()


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="order-to-cash-templates-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    migrate(f"sqlite:///{folder / 'staging.sqlite'}")
    create(folder / "books.db", owner_id=OWNER_ID, file_id=FILE_ID, now=Clock(NOVEMBER))
    return folder
