"""A worker that runs the way there, over few and over many deals: its memory, and what each step takes of a deal."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from bench.place import Place
from bench.records import PRODUCTS
from bench.rows import Measured


def memory(place: Place) -> Iterator[Measured]:
    """Rows of the most that a process of its own has held."""
    sizes = place.records, place.large
    told = [_run(place, deals) for deals in sizes]
    few, many = (each["peaks"] for each in told)
    yield _row(place, "importing Great Expectations", "ms", told[0]["importing"] * 1000)
    for what in ("imports", "Great Expectations"):
        yield _row(
            place, f"memory: a worker after {'its ' if what == 'imports' else 'importing '}{what}", "MB", few[what]
        )
    for deals, found in zip(sizes, (few, many), strict=True):
        yield _row(place, f"memory: a run there with {deals:,} deals", "MB", found["the run"])
    for deals, run in zip(sizes, told, strict=True):
        for step, seconds in run["steps"].items():
            yield _row(place, f"a run there with {deals:,} deals: {step}", "ms a deal", seconds * 1000 / deals)
    further = (many["the run"] - few["the run"]) * 1024 / (sizes[1] - sizes[0])
    yield _row(place, f"memory: a further deal, between {sizes[0]:,} and {sizes[1]:,}", "KB", further)


def _run(place: Place, deals: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.memory", place.founded(), str(deals)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    assert told["staged"] == 2 * deals + PRODUCTS, told
    return told


def _row(place: Place, name: str, unit: str, product: float) -> Measured:
    return Measured(name=name, database=place.databases.kind, unit=unit, product=product)
