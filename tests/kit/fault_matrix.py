"""Every call of a session x everything that can go wrong with it: is each record in the books exactly once?

    python -m tests.kit.fault_matrix [--sample N]

First every fault with a QuickBooks as it is documented: one that stores the answers of message sets, and one that has
forgotten them. Then everything that loses an answer with each unkind one of tests/kit/quickbooks_manners.py. After each
fault the Web Connector runs again, at most three times, without one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from simulators.web_connector.faults import Fault, FaultKind, FaultPlan
from simulators.web_connector.outcome import Outcome
from tests.kit.fault_world import WANTED, Cell, FaultWorld, Killer, Position
from tests.kit.quickbooks_manners import Manner, Switches, kind_manners, unkind_manners

MOST_UPDATES = 3
TOTAL = sum(WANTED.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One cell of the matrix."""

    position: str
    fault: str
    in_books: Mapping[str, int]
    states: Mapping[str, int]
    updates: int  #: clean ones that were needed after the fault
    ended: str  #: how the last update ended
    is_right: bool

    @property
    def mark(self) -> str:
        """`5/5 +1`: in the books of those wanted, and the clean updates that were needed."""
        tick = "" if self.is_right else " WRONG"
        return f"{sum(self.in_books.values())}/{TOTAL} +{self.updates}{tick}"


def _wire(kind: FaultKind) -> Callable[[FaultWorld, Cell, Position], None]:
    def strike(world: FaultWorld, cell: Cell, at: Position) -> None:
        cell.run(FaultPlan(Fault(kind=kind, at=at.method, nth=at.nth)))

    return strike


def _kill(*, before_commit: bool) -> Callable[[FaultWorld, Cell, Position], None]:
    def strike(world: FaultWorld, cell: Cell, at: Position) -> None:
        cell.run(around=lambda inner: Killer(inner, world, at, before_commit=before_commit))

    return strike


def _late(world: FaultWorld, cell: Cell, at: Position) -> None:
    """The call arrives while the next session waits for the answer to its first document."""
    _, release = cell.run(FaultPlan(Fault(kind=FaultKind.HOLD, at=at.method, nth=at.nth)))
    in_the_middle = FaultPlan(Fault(kind=FaultKind.MEANWHILE, at="receiveResponseXML"))
    cell.run(in_the_middle, meanwhile=release)
    release()


def _two(world: FaultWorld, cell: Cell, at: Position) -> None:
    """A second Web Connector runs a whole update just before the call."""
    plan = FaultPlan(Fault(kind=FaultKind.MEANWHILE, at=at.method, nth=at.nth))
    cell.run(plan, meanwhile=cell.run)


FAULTS: Mapping[str, Callable[[FaultWorld, Cell, Position], None]] = {
    "request lost": _wire(FaultKind.DROP),
    "answer lost": _wire(FaultKind.LOSE_ANSWER),
    "killed before commit": _kill(before_commit=True),
    "killed after commit": _kill(before_commit=False),
    "call repeated": _wire(FaultKind.DUPLICATE),
    "late answer": _late,
    "two connectors": _two,
}


def try_cell(world: FaultWorld, at: Position, fault: str, switches: Switches) -> Result:
    """One company: an update with the fault, then clean ones until everything is in the books and nothing is to do."""
    cell = world.cell(switches)
    FAULTS[fault](world, cell, at)
    updates, is_right = 0, False
    # The last update must find nothing to do, and change nothing.
    while not is_right and updates <= MOST_UPDATES:
        ended = cell.run()[0]
        is_right = cell.is_right and ended.outcome is Outcome.NO_WORK
        updates += not is_right
    return Result(
        position=str(at),
        fault=fault,
        in_books=cell.in_books(),
        states=cell.states(),
        updates=updates,
        ended=str(ended),
        is_right=is_right,
    )


def run_matrix(folder: Path, manner: Manner, *, every: int = 1) -> list[Result]:
    """All cells of a manner, or every nth of them, on one server."""
    results = []
    with FaultWorld(folder).running() as world:
        cells = [(at, fault) for at in world.positions(manner.switches) for fault in manner.faults or FAULTS]
        for at, fault in cells[:: max(1, every)]:
            results.append(try_cell(world, at, fault, manner.switches))
    return results


def table(results: Sequence[Result]) -> str:
    """Positions as rows, faults as columns."""
    by_cell = {(result.position, result.fault): result.mark for result in results}
    faults = [fault for fault in FAULTS if any(result.fault == fault for result in results)]
    rows = [["position", *faults]]
    for position in dict.fromkeys(result.position for result in results):
        rows.append([position, *(by_cell.get((position, fault), "") for fault in faults)])
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    lines = ["  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


def main(arguments: Sequence[str]) -> int:
    """Print a matrix for each manner; 1 when a record is missing or there twice."""
    parser = argparse.ArgumentParser(prog="python -m tests.kit.fault_matrix", description=__doc__)
    parser.add_argument("--sample", type=int, default=1, metavar="N", help="try every Nth cell only")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    with (
        tempfile.TemporaryDirectory(prefix="order-to-cash-faults-") as folder,
        ProcessPoolExecutor(max_workers=2, mp_context=get_context("spawn")) as pool,  # a fork takes nothing away
    ):
        waiting = {}
        for number, manner in enumerate((*kind_manners(), *unkind_manners())):
            place = Path(folder) / str(number)
            place.mkdir()
            waiting[str(manner)] = pool.submit(run_matrix, place, manner, every=options.sample)
        found = {}
        for title, future in waiting.items():
            found[title] = future.result()
            print(f"{title}. In the books / wanted, + clean updates that were needed afterwards\n")
            print(table(found[title]), end="\n\n", flush=True)
    everything = [result for results in found.values() for result in results]
    wrong = [result for result in everything if not result.is_right]
    for title, results in found.items():
        for result in (each for each in results if not each.is_right):
            facts = f"{result.in_books} {result.states} {result.ended}"
            print(f"WRONG {title}; {result.position}, {result.fault}: {facts}")
    right = len(everything) - len(wrong)
    print(f"{right} of {len(everything)} right, {time.monotonic() - started:.0f} seconds")
    return 1 if wrong or not everything else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
