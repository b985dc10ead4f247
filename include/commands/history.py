"""How far the past is migrated: every interval with its counts."""

from __future__ import annotations

import argparse
from typing import Any

from include.commands.doors import settings, staging
from include.rows import Interval
from include.staging.intervals import DONE, TO_QUICKBOOKS
from include.staging.rows import columns_of

COUNTS = ("found", "new", "changed", "unchanged", "held", "before_cutover", "not mapped", "written", "refused")
HEAD = ("", "object", "days", "run", *(name.replace("_", " ") for name in COUNTS), "state")


def add_verbs(verbs: Any) -> None:
    """history."""
    verb = verbs.add_parser("history", help="how far the past is migrated, interval by interval")
    verb.add_argument("key")
    verb.set_defaults(run=history)


def history(options: argparse.Namespace) -> None:
    """One line for each object and interval, then what stopped any of them."""
    company = settings().company(options.key)
    with staging().read() as db:
        intervals = db.intervals.of_company(company.key)
        waiting = sum(row.state != DONE for row in intervals)
    if not intervals:
        print("Nothing of the past was asked for. Trigger the DAG migrate_history.")
        return
    table = [HEAD, *(line_of(row) for row in intervals)]
    widths = [max(len(line[place]) for line in table) for place in range(len(HEAD))]
    for line in table:
        print("  ".join(_aligned(line, widths)).rstrip())
    for row in intervals:
        if row.problem:
            print(f"\n{row.object} {row.first_day} to {row.last_day}:")
            print("\n".join(f"  {line}" for line in row.problem.splitlines()))
    if waiting:
        print(f"{waiting} of {len(intervals)} are under way.")


def line_of(row: Interval) -> tuple[str, ...]:
    """The words of one interval."""
    way = "QuickBooks" if row.direction == TO_QUICKBOOKS else "Salesforce"
    days = f"{row.first_day} to {row.last_day}"
    judged = row.new + row.changed + row.unchanged + row.held + row.before_cutover
    # What is found and not judged yet is not unmapped.
    counts = columns_of(row) | {"not mapped": row.found - judged if row.state == DONE else 0}
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
