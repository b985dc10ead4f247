"""send-again: what QuickBooks has refused goes out once more."""

from __future__ import annotations

import argparse
from typing import Any

from include.commands.acting import acting, add_by
from include.commands.doors import catalogue
from include.steps.decisions.send_again import send_again


def add_verbs(verbs: Any) -> None:
    """send-again."""
    verb = verbs.add_parser("send-again", help="send what QuickBooks has refused once more, its cause being gone")
    verb.add_argument("key")
    which = verb.add_mutually_exclusive_group(required=True)
    which.add_argument("--request", type=int, help="one request, by the number that ./o2c held prints")
    which.add_argument("--code", help="all that were refused with this code of QuickBooks, such as 3140")
    which.add_argument("--all", action="store_true", help="everything that QuickBooks refuses")
    add_by(verb)
    verb.set_defaults(run=run)


def run(options: argparse.Namespace) -> None:
    """What waits behind them follows by itself."""
    flows = catalogue(options.key).flows
    with acting(options).begin() as db:
        sent = send_again(db, options.key, flows, options.by, request=options.request, code=options.code)
    print(
        f"{sent.at_next_poll} requests go to QuickBooks at the next poll of the Web Connector, "
        f"{sent.by_next_run} with the next run of salesforce_to_quickbooks."
    )
