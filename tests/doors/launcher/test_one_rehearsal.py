"""One rehearsal at a time: a second one beside the first says what is up and how to end it, and harms nothing."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher.held import hold
from launcher.places import Places
from launcher.processes import end_left_over, left_over, start
from launcher.standing import claimed, standing
from tests.kit.fault_server import ROOT, free_port


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(home=tmp_path / "var", first_port=_three_free_ports())


@pytest.fixture
def killed(places: Places) -> Iterator[Places]:
    """What is left of a rehearsal that was killed: its processes, and a note that nobody holds."""
    places.home.mkdir()
    (places.home / "up.json").write_text('{"command": "make up", "pid": 1, "url": "http://localhost:1"}', "utf-8")
    process = start(["sleep", "600"], places.logs / "scheduler.log", os.environ)
    try:
        yield places
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize("second", [[], ["--stay"]], ids=["make demo", "make up"])
def test_a_second_rehearsal_says_what_is_up_and_how_to_end_it(places: Places, second: list[str]) -> None:
    name = "make up" if second else "make demo"
    with claimed(places, "make up"):
        before = _all_of(places)
        code, said = _run("launcher.demo", places, *second, "--port", str(places.first_port))
        assert (code, said) == (
            1,
            f"make up is up (process {os.getpid()}, {places.airflow_url}) already. End it with make down, then run "
            f"{name} again.\n",
        )
        assert _all_of(places) == before
        assert standing(places.home) is not None
    assert _run("launcher.down", places) == (0, "Nothing is up.\n")


def test_what_is_up_is_not_removed_under_its_feet(places: Places) -> None:
    with claimed(places, "make up"):
        code, said = _run("launcher.down", places, "--clean")
        assert code == 1
        assert said.endswith("nothing was removed. End it with make down first.\n")
        assert places.home.exists()
    assert _run("launcher.down", places, "--clean") == (0, "")
    assert not places.home.exists()


def test_a_port_that_another_program_has_is_named_before_anything_starts(places: Places) -> None:
    with socket.create_server(("127.0.0.1", places.org_port)):
        code, said = _run("launcher.demo", places, "--port", str(places.first_port))
    assert code == 1
    assert said.startswith(f"Port {places.org_port} of this machine is taken by another program: end that, or take ")
    assert not places.logs.exists()


def test_what_a_killed_rehearsal_left_running_is_named_and_ended(killed: Places) -> None:
    code, said = _run("launcher.demo", killed, "--port", str(killed.first_port))
    assert code == 1
    assert said == (
        "An earlier rehearsal was killed and left scheduler running. End it with make down, then run make demo again.\n"
    )
    assert _run("launcher.down", killed, "--clean")[0] == 1
    assert _run("launcher.down", killed) == (
        0,
        "An earlier rehearsal was killed; scheduler of it is ended.\nEverything is down.\n",
    )
    assert left_over(killed.logs) == {}
    assert _run("launcher.down", killed) == (0, "Nothing is up.\n")


def test_a_number_that_was_left_behind_ends_nobody(places: Places) -> None:
    """The system gives numbers again: what is held counts, not what stands in a file."""
    bystander = subprocess.Popen(["sleep", "600"], start_new_session=True)
    try:
        places.home.mkdir()
        note = f'{{"command": "make up", "pid": {bystander.pid}, "url": "http://localhost:1"}}'
        (places.home / "up.json").write_text(note, "utf-8")
        places.logs.mkdir()
        (places.logs / "scheduler.pid").write_text(str(bystander.pid), "utf-8")
        assert _run("launcher.down", places) == (0, "Nothing is up.\n")
        assert end_left_over(places.logs) == {}
        assert bystander.poll() is None
    finally:
        bystander.kill()
        bystander.wait()


def test_a_file_is_held_by_one_process_and_let_go_at_its_end(tmp_path: Path) -> None:
    path = tmp_path / "note"
    first = hold(path, "first")
    assert first is not None
    assert hold(path, "second") is None
    assert path.read_text("utf-8") == "first"
    os.close(first)
    again = hold(path, "third")
    assert again is not None
    os.close(again)


def _run(module: str, places: Places, *arguments: str) -> tuple[int, str]:
    ran = subprocess.run(
        [sys.executable, "-m", module, "--home", str(places.home), *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": f"{ROOT}:{ROOT / 'plugins'}"},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode, ran.stdout + ran.stderr


def _all_of(places: Places) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in places.home.rglob("*") if path.is_file()}


def _three_free_ports() -> int:
    while True:
        first = free_port()
        try:
            for port in (first + 1, first + 2):
                socket.create_server(("127.0.0.1", port)).close()
        except OSError:
            continue
        return first
