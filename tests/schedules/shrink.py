"""Takes acts out of a schedule as long as what it shows is still shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.schedules.act import Schedule
from tests.schedules.play import Played

MOST_TRIES = 60


def shrink(schedule: Schedule, played: Played, play: Callable[[Schedule], Played]) -> tuple[Schedule, Played]:
    """The shortest schedule found that ends with a finding of the same kind as the first one, and how it went."""
    wanted, tries = played.findings[0].kind, 0
    size = max(1, len(schedule.acts) // 2)
    while size and tries < MOST_TRIES:
        for shorter in _without(schedule, size):
            tries += 1
            again = play(shorter)
            if any(finding.kind == wanted for finding in again.findings):
                schedule, played = shorter, again
                break
            if tries >= MOST_TRIES:
                break
        else:
            size //= 2
    return schedule, played


def _without(schedule: Schedule, size: int) -> Iterator[Schedule]:
    """The schedule without each run of so many acts, the last ones first; and as QuickBooks usually is."""
    if schedule.manners:
        yield Schedule(manners=(), acts=schedule.acts)
    for begin in range(len(schedule.acts) - size, -1, -size):
        yield Schedule(manners=schedule.manners, acts=schedule.acts[:begin] + schedule.acts[begin + size :])
