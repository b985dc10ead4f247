"""What a person should know, whether or not it was mailed."""

from __future__ import annotations

import argparse
import json
from typing import Any

from include.commands.doors import settings, staging
from include.staging.rows import columns_of


def add_verbs(verbs: Any) -> None:
    """alerts."""
    verb = verbs.add_parser("alerts", help="what a person should know, and whether it was mailed")
    verb.add_argument("key")
    verb.add_argument("--json", action="store_true")
    verb.set_defaults(run=alerts)


def alerts(options: argparse.Namespace) -> None:
    """What is open, as the DAG watch_sync last found it."""
    settings().company(options.key)
    with staging().read() as db:
        rows = db.alerts.open(options.key)
    if options.json:
        print(json.dumps([columns_of(row) for row in rows], default=str))
        return
    for row in rows:
        amount = f" {row.amount:,.2f}" if row.amount is not None else ""
        told = f"mailed {row.mailed_at:%Y-%m-%d %H:%M}" if row.mailed_at else "not mailed"
        print(f"{row.kind} {row.title}{amount} since {row.since:%Y-%m-%d %H:%M} UTC, {told}")
        for line in row.message.split("\n"):
            print(f"    {line}")
    if not rows:
        print("Nothing is open.")
