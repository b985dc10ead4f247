"""From which day a company posts, and what goes out then: counted and named, in documents and money."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from include.commands.acting import acting, add_by
from include.commands.doors import catalogue, settings
from include.currencies import currency_trouble
from include.errors import SetupError
from include.rows import OutboxRow
from include.steps.companies.arm_company import Armed, arm_company, money_of
from include.steps.flows.unnumbered_flows import unnumbered_flows

#: So many documents are named; the others are counted.
_NAMED: Final = 10


def add_verbs(verbs: Any) -> None:
    """arm."""
    verb = verbs.add_parser("arm", help="let a company write to its books, from a day on")
    verb.add_argument("key")
    verb.add_argument("--from", dest="start", type=date.fromisoformat, required=True, metavar="DATE")
    add_by(verb)
    verb.set_defaults(run=arm)


def arm(options: argparse.Namespace) -> None:
    """From now on this company writes; what is dated earlier is never posted."""
    flows = catalogue(options.key)
    with acting(options).begin() as db:
        trouble = currency_trouble(db.companies.get(options.key), settings().company(options.key))
        if trouble is not None:
            raise SetupError(trouble, field="currency")
        armed = arm_company(db, options.key, flows, start=options.start, by=options.by)
    print(f"Company {options.key} posts transactions dated {options.start} or later.")
    for line in _lines(options.key, armed, options.start):
        print(line)
    for note in unnumbered_flows(settings().company(options.key).posting, flows.enabled):
        print(f"Note: {note}")


def _lines(key: str, armed: Armed, start: date) -> list[str]:
    lines = [f"Going out with the next updates of the Web Connector: {_sum(armed.going)}.", *_named(armed.going)]
    if armed.before is not None:
        lines.append(
            f"What is dated from {start} on and was left out until now, because it is dated before {armed.before}, is "
            "staged by the next run of salesforce_to_quickbooks. Has finance billed one of them by hand, say so first: "
            "./o2c bind FLOW SALESFORCE_ID TXNID --company KEY --by NAME"
        )
    if armed.held:
        lines.append(f"Waiting for a person: {_sum(armed.held)}. See: ./o2c held {key}")
    if armed.earlier:
        lines += [f"Not sent, because they are dated before {start}: {_sum(armed.earlier)}.", *_named(armed.earlier)]
        lines.append(
            "If any of these are to be posted, say so anew: trigger migrate_history for their days, with "
            '"Before the arm date too".'
        )
    if armed.needless:
        lines.append(f"Not made, because only those needed them: {len(armed.needless):,} customers and items.")
    return lines


def _sum(rows: Sequence[OutboxRow]) -> str:
    if not rows:
        return "nothing"
    counts = ", ".join(f"{count:,} {kind}" for kind, count in sorted(Counter(row.target for row in rows).items()))
    days = sorted(row.document_date for row in rows if row.document_date is not None)
    dated = f", dated {days[0]} to {days[-1]}" if days else ""
    return f"{counts}; {money_of(rows):,.2f} before tax{dated}"


def _named(rows: Sequence[OutboxRow]) -> list[str]:
    found = [f"  {row.amount or 0:>14,.2f}  {row.document_date}  {row.title}" for row in rows[:_NAMED]]
    more = rows[_NAMED:]
    return [*found, f"  and {len(more):,} more, {money_of(more):,.2f}"] if more else found
