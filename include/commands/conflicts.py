"""Fields that were changed on both sides: which, and which side counts."""

from __future__ import annotations

import argparse
from typing import Any

from include.commands.acting import acting, add_by
from include.commands.doors import staging
from include.owners import Side
from include.standing import KINDS
from include.states import DecisionKind
from include.steps.pairs.settle_conflict import settle_conflict


def add_verbs(verbs: Any) -> None:
    """conflicts, settle."""
    verb = verbs.add_parser("conflicts", help="fields that were changed on both sides, with both values")
    verb.add_argument("key")
    verb.set_defaults(run=conflicts)

    verb = verbs.add_parser("settle", help="say which side of a conflict counts")
    verb.add_argument("conflict", type=int, metavar="CONFLICT")
    verb.add_argument("choice", choices=[side.value for side in Side])
    add_by(verb)
    verb.set_defaults(run=settle)


def conflicts(options: argparse.Namespace) -> None:
    """The oldest first."""
    with staging().read() as db:
        rows = db.decisions.open(options.key, kinds=(DecisionKind.CONFLICT,))
    for row in rows:
        record = f"{row.title} ({row.known['object']} {row.record_id})"
        print(f"{row.id} {record} since {row.since:%Y-%m-%d %H:%M}")
        print(f"    {KINDS[row.kind].sentence(row)}")
    if not rows:
        print("There is no conflict.")


def settle(options: argparse.Namespace) -> None:
    """Carried out by the next runs of both ways, when both values are still those that were seen."""
    with acting(options).begin() as db:
        record, is_moving = settle_conflict(db, options.conflict, options.choice, options.by)
    print(f"{record.title}: {record.field} is as {options.choice} says. The next runs of both ways carry it out.")
    if is_moving:
        print("It was changed since: if this field is another by then, nothing is written and you are asked anew.")
