"""The process of a simulated org: forked from one that has imported it already, which saves half a second each."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path

from simulators.salesforce_org.clock import Clock, moment_of
from simulators.salesforce_org.server import serve

_SPAWNER = multiprocessing.get_context("forkserver")
_PRELOADED = ["tests.kit.forked_orgs", "pytest"]
_SPAWNER.set_forkserver_preload(_PRELOADED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an org keeps its state, certificates and log, and where it is reached; it goes by a clock of its own."""

    folder: Path
    port: int
    proxy_port: int
    stands_at: str

    @property
    def state(self) -> Path:
        """The SQLite file that holds the org."""
        return self.folder / "org.db"

    @property
    def certificates(self) -> Path:
        """The folder of its authority and its own certificate."""
        return self.folder / "certificates"

    @property
    def log(self) -> Path:
        """What it says."""
        return self.folder / "org.log"


def preload(main: str) -> None:
    """The program that runs orgs, when it is not pytest: each org's process would import it again."""
    _SPAWNER.set_forkserver_preload([*_PRELOADED, main])


@contextmanager
def org_process(place: Place, *, kept: bool = False) -> Iterator[BaseProcess]:
    """An org that runs until the block ends; its state can be read afterwards when it is to be kept."""
    process = _SPAWNER.Process(target=_serve, args=(place,), daemon=True)
    process.start()
    try:
        yield process
    finally:
        if kept:
            process.terminate()
        else:
            process.kill()
        process.join(10)
        process.close()


def _serve(place: Place) -> None:
    with place.log.open("wb") as log:
        for stream in (1, 2):
            os.dup2(log.fileno(), stream)
    clock = Clock(stands_at=moment_of(place.stands_at) if place.stands_at else None)
    asyncio.run(serve(place.state, place.certificates, place.port, place.proxy_port, clock))
