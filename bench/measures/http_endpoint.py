"""The endpoint as a program of its own, over real HTTP: what its process costs and holds."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bench.clock import Clock
from bench.connector import Connector
from bench.firm import COMPANY, INCLUDE, LARGE
from bench.life import buy, furnish
from bench.over_http import can_be_measured, free_port, served
from bench.place import Place
from bench.rows import Measured, middle

SETTINGS: Final = f"""\
version: 1
companies:
- key: {COMPANY}
  name: Acme
  simulated: true
  batching: {{start: {LARGE.start}, transactions: {LARGE.transactions}, lists: {LARGE.lists}}}
"""


def http_endpoint(place: Place) -> Iterator[Measured]:
    """Rows of its process; on Postgres the server is not counted. None where the system does not tell."""
    if not can_be_measured():
        return
    samples, peaks = list[float](), list[float]()
    for _ in range(place.rounds):
        took, peak = _round(place)
        samples.append(took)
        peaks.append(peak)
    name, kind = "endpoint over HTTP, with its server: accounts, 100 a document", place.databases.kind
    yield Measured(name=name, database=kind, unit="ms a record", product=middle(samples))
    yield Measured(name="memory: the endpoint's process", database=kind, unit="MB", product=middle(peaks))


def _round(place: Place) -> tuple[float, float]:
    with place.firm(begins=datetime.now(UTC)) as firm:
        furnish(firm)
        buy(firm, range(1, place.records + 1))
        firm.run_there()
        settings, port, root = place.folder / "settings.yaml", free_port(), INCLUDE.parent
        settings.write_text(SETTINGS, encoding="utf-8")
        environment = {"STAGING_URL": firm.staging.url, "O2C_SETTINGS": str(settings)}
        environment |= {"PYTHONPATH": f"{root}:{root / 'plugins'}", "HOME": str(Path.home())}
        command = [sys.executable, "-m", "qbwc_operator", "--port", str(port)]
        with served(command, environment, port, "/qbwc/ws") as (app, process):
            clock = Clock(process)
            connector = Connector(app, clock, firm.connector.open_books)
            done = connector.update()
            connector.close()
            peak = process.peak()
    assert done.applied == place.records, done.applied
    return (clock.served["serve"] + clock.served["receive"]) * 1000 / place.records, peak
