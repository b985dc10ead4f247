"""Schedules by chance end with everything in the books once, or held with a reason; and the tool for them is sharp."""

from __future__ import annotations

import re
import subprocess
from datetime import UTC, datetime

import pytest

from tests.schedules.__main__ import DAY, main
from tests.schedules.act import Act, Schedule
from tests.schedules.judge import Finding
from tests.schedules.play import Played, drawn
from tests.schedules.sharpness import ROOT, UNDONE, names
from tests.schedules.shrink import shrink
from tests.schedules.vocabulary import ACTS


def test_schedule_follows_from_its_seed_alone_and_every_act_is_drawn_by_some() -> None:
    assert drawn(7) == drawn(7) != drawn(8)
    assert {act.name for seed in range(200) for act in drawn(seed).acts} == set(ACTS)


def test_schedule_is_shrunk_to_the_acts_that_it_takes() -> None:
    def doubles(schedule: Schedule) -> Played:
        names = [act.name for act in schedule.acts]
        wrong = "clone" in names and "update" in names[names.index("clone") :]
        return Played(findings=(Finding("doubled", "D001", "twice"),) if wrong else (), told=())

    acts = _acts("sell", "forward", "update", "read", "clone", "lose", "wait", "update", "reverse", "pay")
    schedule = Schedule(manners=(("status-only", "on"),), acts=acts)
    shortest, played = shrink(schedule, doubles(schedule), doubles)
    assert shortest == Schedule(manners=(), acts=_acts("clone", "update"))
    assert played.findings[0].kind == "doubled"


@pytest.mark.parametrize("name", names())
def test_mend_can_be_taken_out_of_the_project_of_now_and_has_a_test(name: str) -> None:
    patch = UNDONE / f"{name}.patch"
    command = ["patch", "-p1", "--dry-run", "--force", "--directory", str(ROOT), "--input", str(patch)]
    assert subprocess.run(command, check=False, capture_output=True, text=True).returncode == 0
    head, *_ = text = patch.read_text("utf-8").split("--- a/")
    assert all(part.startswith(("include/", "plugins/")) for part in text[1:])
    found = re.search(r"^Red without the mend: (\S+)::(\w+)$", head, re.M)
    assert found is not None
    assert f"def {found[2]}(" in (ROOT / found[1]).read_text("utf-8")


def test_a_few_schedules_post_everything_once_or_say_why_not() -> None:
    assert main(["--seed", "100", "--count", "2", "--workers", "1"]) == 0


@pytest.mark.slow
def test_a_thousand_schedules_of_the_day_post_everything_once_or_say_why_not() -> None:
    seed = int(f"{datetime.now(UTC):%Y%m%d}") * DAY
    assert main(["--seed", str(seed), "--count", "1000"]) == 0


def _acts(*names: str) -> tuple[Act, ...]:
    return tuple(Act(name) for name in names)
