"""What the ratios were when somebody looked at them last, and which of a run are worse."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from bench.rows import Measured

FILE: Final = Path(__file__).parent / "baseline.json"
#: So much of a ratio differs between two runs of the same program on a busy machine.
TOLERANCE: Final = 0.25


def keep(rows: Sequence[Measured], path: Path = FILE) -> None:
    """Keep the ratios of these rows beside those of other rows, to which later runs are compared."""
    known = read(path) if path.exists() else {}
    known |= {row.key: round(row.ratio, 2) for row in rows if row.ratio is not None}
    path.write_text(json.dumps(dict(sorted(known.items())), indent=1) + "\n", encoding="utf-8")


def read(path: Path = FILE) -> dict[str, float]:
    """Ratio to the least program by row."""
    return dict(json.loads(path.read_text(encoding="utf-8")))


def worse(rows: Sequence[Measured], known: Mapping[str, float]) -> list[str]:
    """A sentence for each row that costs more than it did, measured by the least program; and when none can be held."""
    held = [(row, known[row.key], row.ratio) for row in rows if row.ratio is not None and row.key in known]
    if not held:
        return ["No row of this run is in bench/baseline.json. Keep its ratios: python -m bench --keep-baseline"]
    return [
        f"{row.key}: {ratio:.1f} times the least program, and {before:.1f} times in bench/baseline.json"
        for row, before, ratio in held
        if ratio > before * (1 + TOLERANCE)
    ]
