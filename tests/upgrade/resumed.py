"""A firm of a dump goes on: its staging database, its company file and its org, in today's product and simulators."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from include.model import CompanyKey
from include.settings import CompanySettings
from include.staging.door import Staging
from tests.kit.clock import Clock
from tests.kit.connected_company import COMPANY, opened_world
from tests.kit.desk import Desk
from tests.kit.journey import Journey
from tests.kit.simulated_org import running_org
from tests.upgrade.dumps import Dump
from tests.upgrade.people import People
from tests.upgrade.sides import load_books, load_events, load_org, time_of
from tests.upgrade.story import FLOWS


@contextmanager
def resumed(folder: Path, url: str, dump: Dump) -> Iterator[People]:
    """Its people, a minute after the dump was made; nobody has upgraded the staging database yet."""
    dump.load(url)
    if dump.path("events").exists():
        load_events(dump.text("events"), folder / "events")
    books = load_books(dump.text("books"), folder / "books.db")
    clock = Clock(time_of(books) + timedelta(minutes=1), step=timedelta(microseconds=1))
    settings = CompanySettings(key=CompanyKey(COMPANY), name="Acme", simulated=True, answer_patience=0.0)
    with (
        running_org(folder, furnish=lambda state: load_org(dump.text("org"), state)) as org,
        opened_world(Staging(url, now=clock), settings, books, clock) as world,
    ):
        clock.follow(org.go_by)
        yield People(Desk(Journey(org=org, books=world, overrides=FLOWS)))
