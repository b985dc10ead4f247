"""Processes of a rehearsal: started in the background, watched, and ended by their own handle."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from launcher.places import ROOT

Process = subprocess.Popen[bytes]
Processes = dict[str, Process]
STOP_SECONDS = 30.0


class RehearsalError(Exception):
    """The rehearsal cannot go on; the text says why and where to look."""


def start(command: Sequence[str], log: Path, env: Mapping[str, str]) -> Process:
    """Start a process in a session of its own; what it prints goes to `log`."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as stream:
        return subprocess.Popen(
            list(command),
            cwd=ROOT,
            env=dict(env),
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def run(command: Sequence[str], env: Mapping[str, str]) -> str:
    """Run a command to its end; its output, or `RehearsalError` with what it said."""
    done = subprocess.run(list(command), cwd=ROOT, env=dict(env), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RehearsalError(f"{' '.join(command)} failed:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return done.stdout


def wait_until(is_ready: Callable[[], bool], processes: Processes, *, what: str, seconds: float) -> None:
    """Wait for something while every process lives."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        require_alive(processes)
        if is_ready():
            return
        time.sleep(0.25)
    raise RehearsalError(f"{what} was not ready after {seconds:.0f} s.")


def require_alive(processes: Processes) -> None:
    """`RehearsalError` when one of them has ended."""
    for name, process in processes.items():
        if process.poll() is not None:
            raise RehearsalError(f"{name} ended with {process.returncode}; see its log.")


def stop(processes: Processes) -> None:
    """End every process, the last started first; those that do not listen are killed."""
    for process in reversed(processes.values()):
        process.terminate()
    deadline = time.monotonic() + STOP_SECONDS
    for process in processes.values():
        try:
            process.wait(max(0.1, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait(5)


@contextlib.contextmanager
def stopping() -> Iterator[Processes]:
    """A set of processes that are ended at the end, whatever happens; SIGTERM counts as an end too."""
    processes: Processes = {}
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield processes
    finally:
        signal.signal(signal.SIGTERM, before)
        stop(processes)


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt
