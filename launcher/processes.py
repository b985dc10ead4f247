"""Processes of a rehearsal: started in the background, watched, and ended by their own handle."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from launcher.held import held, hold, write
from launcher.places import ROOT

Process = subprocess.Popen[bytes]
Processes = dict[str, Process]
STOP_SECONDS = 30.0
ENDS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class RehearsalError(Exception):
    """The rehearsal cannot go on; the text says why and where to look."""


def start(command: Sequence[str], log: Path, env: Mapping[str, str]) -> Process:
    """Start a process in a session of its own; what it prints goes to `log`, and it holds the `.pid` file beside it."""
    note = hold(log.with_suffix(".pid"))
    if note is None:
        raise RehearsalError(f"{log.stem} of an earlier rehearsal still runs. End it with make down.")
    try:
        with log.open("ab") as stream:
            process = subprocess.Popen(
                list(command),
                cwd=ROOT,
                env=dict(env),
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                pass_fds=(note,),
            )
        write(note, str(process.pid))
        return process
    finally:
        os.close(note)


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
            raise RehearsalError(f"{name} ended by itself with {process.returncode}; its log says why.")


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


def left_over(logs: Path) -> dict[str, int]:
    """What an earlier rehearsal started and did not end, as it was killed: name and process."""
    notes = {path.stem: held(path) for path in sorted(logs.glob("*.pid"))}
    return {name: int(number) for name, number in notes.items() if number}


def end_left_over(logs: Path) -> dict[str, int]:
    """End it, the session of each; what does not listen is killed. Answers what is left even so."""
    deadline = time.monotonic() + STOP_SECONDS
    _signal(left_over(logs), signal.SIGTERM)
    while left_over(logs) and time.monotonic() < deadline:
        time.sleep(0.25)
    _signal(left_over(logs), signal.SIGKILL)
    deadline = time.monotonic() + 5
    while left_over(logs) and time.monotonic() < deadline:
        time.sleep(0.25)
    return left_over(logs)


@contextlib.contextmanager
def stopping() -> Iterator[Processes]:
    """A set of processes that are ended at the end, whatever happens; SIGTERM and a closed terminal are an end too."""
    processes: Processes = {}
    ends = [number for number in ENDS if signal.getsignal(number) is not signal.SIG_IGN]  # as with nohup
    before = {number: signal.signal(number, _interrupt) for number in ends}
    try:
        yield processes
    finally:
        for number in before:
            signal.signal(number, signal.SIG_IGN)  # a second one would leave half of them running
        stop(processes)
        for number, handler in before.items():
            signal.signal(number, handler)


def _signal(processes: Mapping[str, int], number: signal.Signals) -> None:
    for process in processes.values():
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process, number)


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt
