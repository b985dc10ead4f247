"""sweep_files: files that were written long ago go, and the folders that are empty then."""

from __future__ import annotations

import os
from collections.abc import Collection
from contextlib import suppress
from datetime import datetime
from pathlib import Path


def sweep_files(folder: Path, before: datetime, *, endings: Collection[str], keep: Collection[str] = ()) -> int:
    """Take away files with these endings below a folder that were last written before; how many.

    Names of `keep` stay, and so does whatever is no plain file; a link is neither followed nor taken. A folder goes
    when what was in it has gone now.
    """
    gone, last = 0, before.timestamp()
    emptied: set[Path] = set()
    for place, _, names in os.walk(folder, topdown=False):
        path = Path(place)
        old = [path / name for name in names if Path(name).suffix in endings and name not in keep]
        old = [each for each in old if _is_old(each, last)]
        for each in old:
            each.unlink(missing_ok=True)
        gone += len(old)
        if path != folder and (old or path in emptied):
            with suppress(OSError):  # something lies in it
                path.rmdir()
                emptied.add(path.parent)
    return gone


def _is_old(path: Path, last: float) -> bool:
    with suppress(FileNotFoundError):
        return not path.is_symlink() and path.is_file() and path.stat().st_mtime < last
    return False
