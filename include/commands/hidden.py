"""What Salesforce does not show any more: which records, and that they were deleted."""

from __future__ import annotations

import argparse
from typing import Any

from include.commands.acting import acting, add_by
from include.commands.doors import settings, staging
from include.steps.decisions.say_deleted import say_deleted


def add_verbs(verbs: Any) -> None:
    """hidden, deleted."""
    verb = verbs.add_parser(
        "hidden", help="records that Salesforce does not show any more and does not name as deleted"
    )
    verb.add_argument("key")
    verb.set_defaults(run=hidden)

    verb = verbs.add_parser("deleted", help="say that hidden records were deleted for good in Salesforce")
    verb.add_argument("key")
    verb.add_argument("what", metavar="OBJECT_OR_ID", help="such as Opportunity: all that are hidden; or one id")
    add_by(verb)
    verb.set_defaults(run=deleted)


def hidden(options: argparse.Namespace) -> None:
    """By object and id, and how it ends."""
    settings().company(options.key)
    with staging().read() as db:
        rows = db.hidden.of(options.key)
    for row in rows:
        print(f"{row.object} {row.id} {row.title} since {row.hidden_since:%Y-%m-%d %H:%M} UTC")
    if not rows:
        print("Nothing is hidden.")
        return
    print(
        "Nothing of them is posted. Let the integration user read them (permission set QuickBooks_Sync, View All): the"
    )
    print("next run then reads them again. Were they deleted for good, more than 30 days ago? Then say so:")
    for name in dict.fromkeys(row.object for row in rows):
        print(f"    ./o2c deleted {options.key} {name} --by NAME")


def deleted(options: argparse.Namespace) -> None:
    """The next run takes them as it takes every deleted record."""
    settings().company(options.key)
    with acting(options).begin() as db:
        rows = say_deleted(db, options.key, options.what, options.by)
    print(f"Taken for deleted: {len(rows)}. The next run of salesforce_to_quickbooks says what that means.")
