"""Old files go, and nothing else."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

from include.steps.tidy_up.sweep_files import sweep_files

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def file(path: Path, *, days: int) -> Path:
    """A file that was last written so many days ago."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("x", "utf-8")
    os.utime(path, ((NOW - timedelta(days=days)).timestamp(),) * 2)
    return path


def left(folder: Path) -> list[str]:
    """What is there, folders with a stroke."""
    return sorted(f"{path.relative_to(folder)}{'/' if path.is_dir() else ''}" for path in folder.rglob("*"))


def test_old_files_go_with_the_folders_that_they_leave_empty(tmp_path: Path) -> None:
    file(tmp_path / "run=1" / "task=a" / "attempt=1.log", days=31)
    file(tmp_path / "run=2" / "task=a" / "attempt=1.log", days=31)
    file(tmp_path / "run=2" / "task=b" / "attempt=1.log", days=29)
    (tmp_path / "run=3").mkdir()  # made a moment ago, for a log that is about to be written
    assert sweep_files(tmp_path, NOW - timedelta(days=30), endings=[".log"]) == 2
    assert left(tmp_path) == ["run=2/", "run=2/task=b/", "run=2/task=b/attempt=1.log", "run=3/"]
    assert sweep_files(tmp_path, NOW - timedelta(days=30), endings=[".log"]) == 0


def test_other_files_names_to_keep_and_links_stay(tmp_path: Path) -> None:
    target = file(tmp_path / "outside" / "old.html", days=99)
    folder = tmp_path / "pages"
    for name in ("latest.html", "notes.txt", "old.html"):
        file(folder / name, days=99)
    (folder / "link.html").symlink_to(target)
    (folder / "linked").symlink_to(target.parent)
    assert sweep_files(folder, NOW, endings=[".html"], keep=["latest.html"]) == 1
    assert left(folder) == ["latest.html", "link.html", "linked/", "notes.txt"]
    assert target.exists()


def test_folder_that_is_not_there_has_nothing_to_sweep(tmp_path: Path) -> None:
    assert sweep_files(tmp_path / "nowhere", NOW, endings=[".log"]) == 0
