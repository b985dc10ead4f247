"""Which rehearsal is up, and the guard: one in a folder and on its ports, and a second one harms nothing."""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from launcher.held import held, hold
from launcher.places import ROOT, Places
from launcher.processes import RehearsalError, left_over

VAR = ROOT / "var"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A rehearsal that is up."""

    command: str
    pid: int
    url: str

    def __str__(self) -> str:
        return f"{self.command} is up (process {self.pid}, {self.url})"


@contextmanager
def claimed(places: Places, command: str) -> Iterator[None]:
    """The folder and the ports are this rehearsal's until the block ends; `RehearsalError` where they are not free."""
    _refuse_what_is_left(places, command)
    me = {"command": command, "pid": os.getpid(), "url": places.airflow_url}
    descriptor = hold(_note(places.home), json.dumps(me))
    if descriptor is None:
        raise RehearsalError(f"{await_standing(places.home)} already. End it with make down, then run {command} again.")
    try:
        _refuse_taken_ports(places)
        yield
    finally:
        os.close(descriptor)


def standing(home: Path) -> Standing | None:
    """The rehearsal that is up in this folder."""
    content = held(_note(home))
    return Standing(**json.loads(content)) if content else None


def await_standing(home: Path) -> Standing | str:
    """The one that holds the folder, as soon as it has said its name."""
    for _ in range(20):
        if found := standing(home):
            return found
        time.sleep(0.1)
    return f"A rehearsal in {home} is up"


def homes(var: Path = VAR) -> tuple[Path, ...]:
    """The folders in which a rehearsal may be up: of the built-in data and of the public data set."""
    return var, var / "data"


def _note(home: Path) -> Path:
    return home / "up.json"


def _refuse_what_is_left(places: Places, command: str) -> None:
    """An earlier rehearsal that was killed left its processes to themselves."""
    if standing(places.home) is None and (names := left_over(places.logs)):
        raise RehearsalError(
            f"An earlier rehearsal was killed and left {', '.join(names)} running. End {_them(names)} with make down, "
            f"then run {command} again."
        )


def _them(names: Collection[str]) -> str:
    return "it" if len(names) == 1 else "them"


def _refuse_taken_ports(places: Places) -> None:
    for port in (places.airflow_port, places.org_port, places.proxy_port):
        if not _is_taken(port):
            continue
        others = [found for home in homes() if home != places.home and (found := standing(home))]
        other = next((found for found in others if found.url == places.airflow_url), None)
        who = f"by {other.command}: end it with make down" if other else "by another program: end that"
        raise RehearsalError(
            f"Port {port} of this machine is taken {who}, or take other ports, for example "
            f"PORT={places.first_port + 10000 if places.first_port < 50000 else 28080}."
        )


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False
