"""Looking: where everything stands, what is held and why, what happened."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from include.commands.company import belonging
from include.commands.doors import run_of, settings, staging
from include.mappings.language.targets import Kind
from include.rows import Decision
from include.standing import KINDS, Heading, commands_of, money_behind
from include.states import DecisionState
from include.steps.status.count_totals import Totals, count_totals
from include.steps.status.measure_lag import PERIOD, lag_lines, measure_lag


def add_verbs(verbs: Any) -> None:
    """status, held, events."""
    verb = verbs.add_parser("status", help="where every deal stands, to the cent")
    verb.add_argument("key", nargs="?", help="one company (default: all)")
    verb.add_argument("--json", action="store_true")
    verb.set_defaults(run=status)

    verb = verbs.add_parser("held", help="what waits for a person, and why")
    verb.add_argument("key")
    verb.set_defaults(run=held)

    verb = verbs.add_parser("events", help="the event log: show it, or prove that nobody changed it")
    verb.add_argument("key")
    verb.add_argument("action", choices=["show", "verify"], nargs="?", default="show")
    verb.add_argument("--record", help="only events of this Salesforce record")
    verb.add_argument("--limit", type=int, default=50)
    verb.set_defaults(run=events)


def status(options: argparse.Namespace) -> int:
    """Exit code 1 when something does not add up."""
    keys = [options.key] if options.key else [company.key for company in settings().companies]
    wrong = 0
    found = {}
    for key in keys:
        run = run_of(key)
        with staging().read() as db:
            totals = [count_totals(db, run, flow) for flow in run.flows if flow.kind is Kind.TRANSACTION]
            facts = {
                "company": key,
                "problem": run.company.problem,
                "belongs": belonging(run.company),
                "paused": run.company.paused_why,
                "records": db.totals.records(key),
                "linked": db.totals.links(key),
                "work_items": db.totals.work_items(key),
                "documents": db.totals.exchanges(key),
                "lag": lag_lines(measure_lag(db, key, since=db.now - PERIOD)),
                "flows": [_plain(total) for total in totals],
            }
        wrong += sum(not total.adds_up for total in totals)
        found[key] = facts
        if not options.json:
            _show(facts)
    if options.json:
        print(json.dumps(found, default=str))
    return 1 if wrong else 0


def held(options: argparse.Namespace) -> None:
    """Everything that waits for a person, by kind: what it is, why, and what ends it."""
    with staging().read() as db:
        rows = db.decisions.open(options.key)
        behind = money_behind(db.outbox.open_dependencies(options.key), {row.key for row in rows})
    for kind, each in KINDS.items():
        own = [row for row in rows if row.kind is kind]
        if own:
            print(f"{each.heading}: {len(own):,}, for {each.turn}")
        for row in own:
            _show_decision(row, behind.pop(row.key, None))
    if not rows:
        print("Nothing is held.")


def _show_decision(row: Decision, behind: Decimal | None) -> None:
    amount = f" {row.amount:,.2f}" if row.amount is not None else ""
    amount += f", {behind:,.2f} waits behind it" if behind is not None else ""
    request = f" request {row.outbox_id}" if row.outbox_id is not None else ""
    print(f"  {row.flow} {row.record_id} {row.title}{request}{amount} since {row.since:%Y-%m-%d %H:%M}")
    said = KINDS[row.kind].sentence(row)
    for line in said.split("\n"):
        print(f"    {line}")
    if row.state is DecisionState.ANSWERED:
        print(f"    {row.by} said {row.answer}; the next run carries it out.")
    elif "./o2c" not in said:
        for command in commands_of(row):
            print(f"    {command}")


def events(options: argparse.Namespace) -> int:
    """The newest first; `verify` walks the hash chain."""
    with staging().read() as db:
        if options.action == "verify":
            broken = db.events.first_break(options.key)
            print("The event log is whole." if broken is None else f"The event log was changed at event {broken}.")
            return 0 if broken is None else 1
        for row in db.events.recent(options.key, limit=options.limit, record_id=options.record):
            what = " ".join(filter(None, (row.flow, row.record_id, row.message_set_id)))
            print(f"{row.at:%Y-%m-%d %H:%M:%S} {row.action:<20} {what} {row.detail or ''}")
    return 0


def _plain(totals: Totals) -> dict[str, Any]:
    facts = asdict(totals)
    facts["standing"] = {name.value: asdict(total) for name, total in totals.standing.items()}
    return facts | {"adds_up": totals.adds_up}


def _show(facts: dict[str, Any]) -> None:
    print(f"Company {facts['company']}: {facts['belongs']}")
    if facts["paused"]:
        print(f"  PAUSED: {facts['paused']}")
    if facts["problem"]:
        print(f"  {facts['problem']}")
    for flow in (each for each in facts["flows"] if each["wanted"]["count"] or not each["adds_up"]):
        print(f"  {flow['flow']}")
        for name, total in (*flow["standing"].items(), ("in all", flow["wanted"])):
            if total["count"] or name == "in all":
                print(f"    {name:<18} {total['count']:>7,} {total['amount']:>18,.2f}")
            if name == Heading.WAITING:
                for cause, total in flow["blocked"].items():
                    print(f"      of them {total['count']:,}, {total['amount']:,.2f}: {cause.split(chr(10))[0]}")
        booked = flow["booked"]
        print(f"    {'in the books':<18} {booked['count']:>7,} {booked['amount']:>18,.2f}")
        print("    adds up to the cent" if flow["adds_up"] else "    DOES NOT ADD UP")
    for line in facts["lag"]:
        print(f"  {line}")
