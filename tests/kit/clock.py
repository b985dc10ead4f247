"""The one clock of a world: staging, the books, the org, the runs and the people all go by it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

#: Monday the fourth of May, eleven o'clock where the company is.
MAY: Final = datetime(2026, 5, 4, 15, tzinfo=UTC)
#: Saturday the 21st of November, ten o'clock there: the deals of the built-in data set are won by then.
NOVEMBER: Final = datetime(2026, 11, 21, 15, tzinfo=UTC)
#: The time zone of a simulated company's PC, unless a test turns it.
ZONE: Final = ZoneInfo("America/New_York")

#: What a simulator is told: the instant at which its clock stands, or nothing when its clock goes.
Tell = Callable[[str], object]


class Clock:
    """It stands until somebody moves it, so that no test depends on how long anything takes or on when it runs.

    With a `step`, each reading is so much later than the one before: what happens in turn is stamped in turn.
    """

    def __init__(self, time: datetime = MAY, *, step: timedelta = timedelta()) -> None:
        self._time = time
        self._step = step
        self._followers: list[Tell] = []

    def __call__(self) -> datetime:
        self._time += self._step
        return self.time

    @property
    def time(self) -> datetime:
        """The instant."""
        return self._time

    @time.setter
    def time(self, time: datetime) -> None:
        self._time = time
        for tell in self._followers:
            tell(text_of(time))

    @property
    def today(self) -> date:
        """The day on the company's PC."""
        return self.time.astimezone(ZONE).date()

    def pass_by(self, **span: float) -> None:
        """Later."""
        self.time += timedelta(**span)

    def follow(self, tell: Tell) -> None:
        """A simulator goes by this clock from now on."""
        self._followers.append(tell)
        tell(text_of(self.time))


class MachineClock(Clock):
    """The clock of this machine, for worlds in which the product reads it itself: it goes, and nobody moves it."""

    def __call__(self) -> datetime:
        self._time = datetime.now(UTC)
        return self._time

    @property
    def today(self) -> date:
        """The day on the company's PC."""
        return self().astimezone(ZONE).date()

    def pass_by(self, **span: float) -> None:
        """It passes by itself."""

    def follow(self, tell: Tell) -> None:
        """A simulator goes by the same clock of this machine."""
        tell("")


def clock_of_world() -> Clock:
    """The clock of a world that has no other: it stands in November, but for a microsecond with each reading."""
    return Clock(NOVEMBER, step=timedelta(microseconds=1))


def text_of(moment: datetime) -> str:
    """An instant as the simulators take it, whole seconds: 2026-11-21T15:00:00Z."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
