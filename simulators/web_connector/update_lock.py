"""One update at a time per company file, across processes."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class UpdateLocked(Exception):
    """Another update of the same company file is running."""


@contextmanager
def update_lock(company_file: Path | None) -> Iterator[None]:
    """Hold the lock file beside the company file; None holds nothing. Raises UpdateLocked at once, never waits.

    The operating system gives the lock back when a process dies, so a killed update blocks nobody.
    """
    if company_file is None:
        yield
        return
    path = company_file.with_name(company_file.name + ".update-lock")
    with path.open("a") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise UpdateLocked(f"{company_file}: another update is running. Wait for its end.") from error
        yield
