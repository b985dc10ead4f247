"""Plays a schedule to its end, lets everything come to rest, and judges."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.kit.journey import journey
from tests.kit.simulated_org import running_org
from tests.schedules import in_the_sync as sync
from tests.schedules.act import Act, Schedule
from tests.schedules.in_quickbooks import MANNERS, free_names
from tests.schedules.in_salesforce import hide_deals
from tests.schedules.judge import Finding, judge
from tests.schedules.scenes import SCENES, played_by
from tests.schedules.stage import Stage
from tests.schedules.vocabulary import ACTS, DAILY, OTHERS

#: Rounds after the last act, with nothing in the way any more; the last ones must find nothing to do.
REST: tuple[dict[str, float], ...] = ({"hours": 20}, {"hours": 1}, {"days": 2}, {"hours": 1})
#: Switches of the company file that stand in nobody's way.
FREE = {"in-use": "", "dialog-open": "off", "busy": "off", "sales-orders": "on"}
#: The round after which every month is audited: what became visible too late is read by that alone.
AUDITED = 2
CHOICES = 15
LENGTHS = (0, 16)
#: How many scenes a schedule has, and how often a stray act comes between two of theirs.
SCENES_OF_ONE, STRAY = (0, 1, 1, 2, 2, 3), 0.2
#: So many kinds of acts beside the daily ones.
VARIETY = (3, 6, 10, 16)
#: What most schedules begin with, so that there is something to go wrong with.
OPENING = ("sell", "sell", "forward", "update", "read")


@dataclass(frozen=True, slots=True)
class Played:
    """How a schedule went."""

    findings: tuple[Finding, ...]
    told: tuple[str, ...] = field(repr=False)


def drawn(seed: int) -> Schedule:
    """The schedule of a seed."""
    chance = Random(seed)
    odd = chance.sample(sorted(MANNERS), chance.choice((0, 0, 1, 2, 3)))
    manners = tuple((switch, chance.choice(MANNERS[switch][1:])) for switch in odd)
    others = chance.sample(OTHERS, chance.choice(VARIETY))
    names = OPENING[: chance.choice((0, 2, 3, 4, 5, 5))]
    strays = [chance.choice((*DAILY, *others)).__name__ for _ in range(chance.randint(*LENGTHS))]
    played = chance.sample(sorted(SCENES), chance.choice(SCENES_OF_ONE))
    woven = _weave([act for name in played for act in played_by(name, chance, CHOICES)], _acts(strays, chance), chance)
    return Schedule(manners=manners, acts=(*_acts(names, chance), *woven))


def _acts(names: Sequence[str], chance: Random) -> list[Act]:
    return [Act(name, chance.randrange(CHOICES), chance.randrange(CHOICES)) for name in names]


def _weave(scenes: list[Act], strays: list[Act], chance: Random) -> Iterator[Act]:
    """Both in their order: some strays before, most after, a few between the acts of a scene."""
    while scenes or strays:
        is_stray = not scenes or (strays and chance.random() < STRAY)
        yield (strays if is_stray else scenes).pop(0)


def play(schedule: Schedule, url: str = "") -> Played:
    """Play a schedule on a stage of its own."""
    with _stage(url) as stage:
        for switch, value in schedule.manners:
            stage.world.turn(switch, value)
        stage.begin()
        for number, act in enumerate(schedule.acts, 1):
            stage.told.append(f"{number}. {act}")
            ACTS[act.name](stage, act.first, act.second)
        come_to_rest(stage)
        return Played(findings=tuple(judge(stage)), told=tuple(stage.told))


def play_seed(seed: int) -> Played:
    """Play the schedule of a seed."""
    return play(drawn(seed))


def come_to_rest(stage: Stage) -> None:
    """Nobody does anything any more, nothing is locked or lost, and days go by."""
    for switch, value in (FREE if stage.is_dated_late else FREE | {"closing-date": ""}).items():
        stage.world.turn(switch, value)
    stage.world.org.admin("PUT", "/admin/late-commit", {"seconds": 0})
    free_names(stage)
    hide_deals(stage, 0, 0)
    for number, span in enumerate(REST, 1):
        stage.told.append(f"rest {number}")
        stage.world.clock.pass_by(**span)
        for act in (sync.forward, sync.update, sync.reverse, sync.read):
            act(stage, 0, 0)
        sync.say_deleted(stage)
        for month in range(len(sync.months(stage)) if number == AUDITED else 0):
            sync.audit(stage, month, 0)


@contextmanager
def _stage(url: str) -> Iterator[Stage]:
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="order-to-cash-schedule-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        org = stack.enter_context(running_org(folder))
        world = stack.enter_context(journey(folder, url or f"sqlite:///{folder / 'staging.sqlite'}", org))
        yield Stage(world=world, folder=folder)
