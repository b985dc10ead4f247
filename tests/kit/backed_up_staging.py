"""A staging database that is backed up with a deal that is staged, and set back later."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from tests.kit.desk import Desk
from tests.kit.journey import journey
from tests.kit.simulated_org import running_org


@contextmanager
def backed_up_staging(folder: Path, manners: Mapping[str, str]) -> Iterator[Desk]:
    """A deal over 255.00, Bench, is staged when the staging database is backed up; QuickBooks has these manners."""
    with running_org(folder) as org, journey(folder, f"sqlite:///{folder / 'staging.sqlite'}", org) as world:
        for switch, value in manners.items():
            world.turn(switch, value)
        made = Desk(world)
        made.product("SV")
        made.won_deal("First", made.account("One"), ("SV", "1", "5.00"))
        made.account("Two")
        world.there_and_back()
        world.poll()
        made.won_deal("Bench", world.record("Account", Name="One")["Id"], ("SV", "1", "255.00"))
        world.forward()
        back_up_staging(folder)
        yield made


def back_up_staging(folder: Path) -> None:
    """A copy of the staging database."""
    _copy(folder / "staging.sqlite", folder / "backup.sqlite")


def restore_staging(desk: Desk, folder: Path) -> None:
    """The staging database is what it was."""
    desk.world.staging.engine.dispose()
    _copy(folder / "backup.sqlite", folder / "staging.sqlite")


def rounds(desk: Desk) -> None:
    """Half an hour in which everything comes by."""
    for _ in range(2):
        desk.world.clock.pass_by(minutes=15)
        desk.world.poll()
        desk.world.there_and_back()


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as there, closing(sqlite3.connect(target)) as here:
        there.backup(here)
