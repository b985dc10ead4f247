"""How far the past is migrated: every piece with its counts."""

from __future__ import annotations

import argparse
from typing import Any

from include.commands.doors import settings, staging
from include.rows import Interval
from include.staging.histories import DONE, TO_QUICKBOOKS
from include.staging.rows import columns_of

COUNTS = ("found", "new", "changed", "unchanged", "held", "early", "left out", "written", "refused")
HEAD = ("", "object", "days", "run", *COUNTS, "state")


def add_verbs(verbs: Any) -> None:
    """history."""
    verb = verbs.add_parser("history", help="how far the past is migrated, piece by piece")
    verb.add_argument("key")
    verb.set_defaults(run=history)


def history(options: argparse.Namespace) -> None:
    """One line for each object and interval, then what stopped any of them."""
    company = settings().company(options.key)
    with staging().read() as db:
        pieces = db.histories.of_company(company.key)
        waiting = sum(row.state != DONE for row in pieces)
    if not pieces:
        print("Nothing of the past was asked for. Trigger the DAG migrate_history.")
        return
    table = [HEAD, *(line_of(row) for row in pieces)]
    widths = [max(len(line[place]) for line in table) for place in range(len(HEAD))]
    for line in table:
        print("  ".join(_aligned(line, widths)).rstrip())
    for row in pieces:
        if row.problem:
            print(f"\n{row.object} {row.first_day} to {row.last_day}:")
            print("\n".join(f"  {line}" for line in row.problem.splitlines()))
    if waiting:
        print(f"{waiting} of {len(pieces)} are under way.")


def line_of(row: Interval) -> tuple[str, ...]:
    """The words of one piece."""
    way = "QuickBooks" if row.direction == TO_QUICKBOOKS else "Salesforce"
    days = f"{row.first_day} to {row.last_day}"
    judged = row.new + row.changed + row.unchanged + row.held + row.early
    # What is found and not judged yet is not left out.
    counts = columns_of(row) | {"left out": row.found - judged if row.state == DONE else 0}
    return (
        f"to {way}",
        row.object,
        days,
        "dry" if row.dry_run else "real",
        *(f"{counts[name]:,}" for name in COUNTS),
        row.state,
    )


def _aligned(line: tuple[str, ...], widths: list[int]) -> list[str]:
    numbers = range(4, 4 + len(COUNTS))
    return [
        text.rjust(width) if place in numbers else text.ljust(width)
        for place, (text, width) in enumerate(zip(line, widths, strict=True))
    ]
