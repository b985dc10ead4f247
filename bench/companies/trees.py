"""What processes cost together with all that they started: processor time and memory, as the system tells them."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

_TICKS: Final = os.sysconf("SC_CLK_TCK")
_PSS: Final = re.compile(r"^Pss:\s+(\d+) kB", re.M)


def cpu(roots: Mapping[str, int]) -> dict[str, float]:
    """Seconds of processor by name: of each process and of everything below it, also of what has ended there."""
    facts = _facts()
    below = _children(facts)
    return {name: sum(facts[pid][1] for pid in _tree(root, below) if pid in facts) for name, root in roots.items()}


def memory(roots: Iterable[int]) -> float:
    """Megabytes that they hold together; what several share is counted once."""
    below = _children(_facts())
    return sum(_pss(pid) for root in roots for pid in _tree(root, below)) / 1024


def everything_below(roots: Iterable[int]) -> list[int]:
    """The processes, and all that they started and that is still there."""
    below = _children(_facts())
    return [pid for root in roots for pid in _tree(root, below)]


def _facts() -> dict[int, tuple[int, float]]:
    """Of each process its parent, and the seconds that it and its ended children have had."""
    found = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            words = path.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue  # it ended meanwhile
        found[int(path.parent.name)] = int(words[1]), sum(map(int, words[11:15])) / _TICKS
    return found


def _children(facts: Mapping[int, tuple[int, float]]) -> Mapping[int, list[int]]:
    below: dict[int, list[int]] = defaultdict(list)
    for pid, (parent, _) in facts.items():
        below[parent].append(pid)
    return below


def _tree(root: int, below: Mapping[int, list[int]]) -> list[int]:
    found = [root]
    for pid in found:
        found += below.get(pid, ())
    return found


def _pss(pid: int) -> int:
    try:
        found = _PSS.search(Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii"))
    except OSError:
        return 0
    return int(found[1]) if found else 0
