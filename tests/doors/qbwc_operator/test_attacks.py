"""Attacks on a real server over loopback: what it holds in memory afterwards, and how an honest caller fares beside."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from include.staging.door import Staging
from qbwc_operator.passwords import hash_password
from tests.kit.attackers import Honest, begin_and_never_end, family, guess, memory, say_nothing, send_without_a_ticket
from tests.kit.fault_server import OwnProcess, Server
from tests.kit.templates import copy_staging

pytestmark = pytest.mark.slow

PASSWORD = "abcd-efgh-jkmn-pqrs-tuvw"
SETTINGS = "companies: [{key: acme, name: Acme, simulated: true}]"
#: Megabytes that an attack may leave behind, and seconds in which they are given back.
LEFT_BEHIND = 20.0
SETTLED_AFTER = 30.0
FILES = 1024
ONE, MANY = ["acme-sync"] * 200, [f"user-{number}" for number in range(200)]


@dataclass
class Target:
    """The endpoint alone, and a caller that it has met before."""

    server: Server
    honest: Honest
    alone: float  #: the slowest sign-in while nobody else was there

    def stands(self, attack: Callable[[str], None]) -> None:
        """Attack it, and judge."""
        self.honest.seconds.clear()
        before = memory(self.server.pid)
        with self.honest.beside():
            attack(self.server.url)
        end = time.monotonic() + SETTLED_AFTER
        while (after := memory(self.server.pid)) > before + LEFT_BEHIND and time.monotonic() < end:
            time.sleep(0.5)
        print(f"{before:.0f} MB before, {after:.0f} MB after; an honest caller waits {max(self.honest.seconds):.2f} s")
        assert after <= before + LEFT_BEHIND, f"{before:.0f} MB before, {after:.0f} MB after"
        assert self.honest.refused == 0
        # Beside a machine that is busy with other things a sign-in alone takes its time too.
        assert max(self.honest.seconds) < max(1.0, 10 * self.alone), (max(self.honest.seconds), self.alone)


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Target]:
    """The endpoint alone, with 1,024 files."""
    with attacked(OwnProcess, tmp_path, workers=1) as made:
        yield made


@contextmanager
def attacked(kind: Callable[[Path, str, Path], Server], tmp_path: Path, *, workers: int) -> Iterator[Target]:
    """A server of this kind with one company."""
    database, settings = tmp_path / "staging.db", tmp_path / "settings.yaml"
    copy_staging(database)
    settings.write_text(SETTINGS, "utf-8")
    staging = Staging(f"sqlite:///{database}")
    with staging.begin() as db:
        row = {"key": "acme", "name": "Acme", "user_name": "acme-sync", "password_hash": hash_password(PASSWORD)}
        guids = {"owner_id": "{A}", "file_id": "{B}"}
        db.companies.create(row | guids | {"simulated": True, "batch_size": 1})
    staging.close()
    server = kind(tmp_path, f"sqlite:///{database}", settings)
    server.start()
    try:
        for process in family(server.pid):
            resource.prlimit(process, resource.RLIMIT_NOFILE, (FILES, FILES))
        honest = Honest(server.url, "acme-sync", PASSWORD)
        alone = max(honest.sign_in() for _ in range(20 * workers))
        for user in ("stranger", "acme-sync"):
            guess(server.url, [user] * 8 * workers)  # each thread of the server has worked once,
        send_without_a_ticket(server.url, 2 * workers)  # and each worker has read a long message
        yield Target(server=server, honest=honest, alone=alone)
    finally:
        server.kill()


@pytest.mark.parametrize("users", [ONE, MANY], ids=["one user", "many users"])
def test_two_hundred_sign_ins_at_once(target: Target, users: list[str]) -> None:
    target.stands(lambda url: guess(url, users))


def test_twenty_messages_of_31_megabytes_without_a_ticket(target: Target) -> None:
    target.stands(lambda url: send_without_a_ticket(url, 20))


@pytest.mark.parametrize("sent", [1, 60_000, 200_000])
def test_thirty_messages_that_never_end(target: Target, sent: int) -> None:
    target.stands(lambda url: begin_and_never_end(url, 30, sent=sent, seconds=8.0))


def test_two_thousand_silent_connections(target: Target) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
    try:
        target.stands(lambda url: say_nothing(url, 2000, seconds=8.0))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
