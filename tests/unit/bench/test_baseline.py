"""A ratio that is worse than it was ends the check, and the row is named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bench import baseline
from bench.rows import A_SECOND, Measured

SERVE = Measured(name="serve", database="sqlite", unit="ms a record", product=0.5, least=0.05)
WHOLE = Measured(name="end to end", database="postgres", unit=A_SECOND, product=500, least=10_000)
POLL = Measured(name="poll", database="sqlite", unit="ms", product=7)


def test_only_ratios_are_kept_beside_those_of_other_runs(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    baseline.keep([SERVE, POLL], path)
    baseline.keep([WHOLE, replace(SERVE, product=0.45)], path)
    assert baseline.read(path) == {"end to end [postgres]": 20.0, "serve [sqlite]": 9.0}


def test_a_row_that_costs_more_is_named_and_a_faster_machine_is_none() -> None:
    known = {"end to end [postgres]": 20.0, "serve [sqlite]": 9.0}
    twice_as_fast = [replace(SERVE, product=0.25, least=0.025), replace(WHOLE, product=1000, least=20_000)]
    assert baseline.worse([SERVE, WHOLE, POLL], known) == []  # within the tolerance
    assert baseline.worse(twice_as_fast, known) == []
    assert baseline.worse([replace(SERVE, product=0.6), WHOLE], known) == [
        "serve [sqlite]: 12.0 times the least program, and 9.0 times in bench/baseline.json"
    ]
    assert baseline.worse([SERVE, replace(WHOLE, product=390)], known) == [
        "end to end [postgres]: 25.6 times the least program, and 20.0 times in bench/baseline.json"
    ]


def test_a_check_that_compares_nothing_is_no_success() -> None:
    assert len(baseline.worse([POLL], {"serve [sqlite]": 9.0})) == 1
