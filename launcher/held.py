"""A file that a process holds for as long as it lives: the lock tells what is up, never a number that is left."""

from __future__ import annotations

import fcntl
import os
import time
from pathlib import Path


def hold(path: Path, content: str = "") -> int | None:
    """Hold a file and write into it; the descriptor that holds it, or None where another process does already.

    Whoever inherits the descriptor holds the file too. The system lets go when the last of them has ended.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    for _ in range(10):  # whoever only looks lets go at once
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            time.sleep(0.05)
        else:
            write(descriptor, content)
            return descriptor
    os.close(descriptor)
    return None


def write(descriptor: int, content: str) -> None:
    """Write anew into a file that is held."""
    os.truncate(descriptor, 0)
    os.pwrite(descriptor, content.encode("utf-8"), 0)


def held(path: Path) -> str | None:
    """What stands in a file that somebody holds; None where nobody does. Nothing is made or changed."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return path.read_text(encoding="utf-8")
    finally:
        os.close(descriptor)
    return None
