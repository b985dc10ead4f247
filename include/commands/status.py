"""Looking: where everything stands, and what is held and why."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from include.commands.company import belonging
from include.commands.doors import catalogue, run_of, settings, staging
from include.mappings.language.targets import Kind
from include.model import Key
from include.record_ids import full_id
from include.rows import NOBODY, Decision
from include.standing import KINDS, Heading, commands_beside, money_behind
from include.steps.quickbooks_to_salesforce.speak import statuses_of
from include.steps.status.count_totals import Totals, count_totals
from include.steps.status.last_update import last_update
from include.steps.status.measure_lag import PERIOD, lag_lines, measure_lag
from include.steps.status.refused_calls import refused_calls


def add_verbs(verbs: Any) -> None:
    """status, held."""
    verb = verbs.add_parser("status", help="where every deal stands, to the cent")
    verb.add_argument("key", nargs="?", help="one company (default: all)")
    verb.add_argument("--json", action="store_true")
    verb.set_defaults(run=status)

    verb = verbs.add_parser("held", help="what waits for a person, and why")
    verb.add_argument("key")
    verb.add_argument("--record", metavar="SALESFORCE_ID", help="one record: all that is known of it, and what to run")
    verb.set_defaults(run=held)


def status(options: argparse.Namespace) -> int:
    """Exit code 1 when something does not add up."""
    keys = [options.key] if options.key else [company.key for company in settings().companies]
    wrong = 0
    found = {}
    for key in keys:
        run = run_of(key)
        with staging().read() as db:
            flows = [flow for flow in run.flows if flow.kind is Kind.TRANSACTION]
            totals = [total for flow in flows for total in count_totals(db, run, flow)]
            facts = {
                "company": key,
                "problem": run.company.problem,
                "warnings": run.company.warnings,
                "belongs": belonging(run.company),
                "paused": run.company.paused_why,
                "records": db.totals.records(key),
                "linked": db.totals.links(key),
                "work_items": db.totals.work_items(key),
                "documents": db.totals.exchanges(key),
                "last_update": last_update(db, key),
                "refused": refused_calls(db, key),
                "lag": lag_lines(measure_lag(db, key, since=db.now - PERIOD)),
                "flows": [_plain(total) for total in totals],
            }
        wrong += sum(not total.adds_up for total in totals)
        found[key] = facts
        if not options.json:
            _show(facts)
    if options.json:
        print(json.dumps(found, default=str))
    else:
        with staging().read() as db:
            for line in refused_calls(db, NOBODY):
                print(f"Callers that are no company's: {line}")
    return 1 if wrong else 0


def held(options: argparse.Namespace) -> None:
    """Everything that waits for a person, by kind, the most money first: what it is, why, and what ends it."""
    if options.record:
        _show_record(options.key, full_id(options.record))
        return
    with staging().read() as db:
        rows = db.decisions.open(options.key)
        behind = money_behind(db.outbox.open_dependencies(options.key), {row.key for row in rows})
    for kind, each in KINDS.items():
        about: dict[Key, list[Decision]] = {}
        for row in rows:
            if row.kind is kind:
                about.setdefault(row.key, []).append(row)
        if about:
            print(f"{each.heading}: {len(about):,}, for {each.turn}; over when {each.ends}")
        for key in sorted(about, key=lambda key: -(behind.get(key, about[key][0].amount) or 0)):
            _show_decisions(about[key], behind.get(key))
    if not rows:
        print("Nothing is held.")


def _show_record(key: str, name: str) -> None:
    """Where one record stands by each of its flows, with the commands that its own message leaves out."""
    flows = catalogue(key)
    objects = dict.fromkeys(flow.source.object for flow in flows.flows.values())
    with staging().read() as db:
        known = [each for each in objects if name in db.records.fetch(key, each, [name])]
        said = [status for each in known for status in statuses_of(db, key, flows, each, [name]).get(name, ())]
    found = [status for status in said if status.standing.cause]
    for each in found:
        print(f"  {each.flow.name} {name}: {each.standing.document}, its change: {each.standing.change}")
        for line in each.standing.cause.split("\n"):
            print(f"    {line}")
    if not found:
        print(f"Nothing is to be said of {name}." if known else f"{name} was never read from Salesforce.")


def _show_decisions(rows: Sequence[Decision], behind: Decimal | None) -> None:
    """Those of one kind about one record."""
    first = rows[0]
    amount = f" {first.amount:,.2f}" if first.amount is not None else ""
    amount += f" {first.currency}" if amount and first.currency else ""
    amount += f", {behind:,.2f} waits behind it" if behind is not None else ""
    request = f" request {first.outbox_id}" if first.outbox_id is not None else ""
    print(f"  {first.flow} {first.record_id} {first.title}{request}{amount} since {first.since:%Y-%m-%d %H:%M}")
    said = "\n".join(KINDS[row.kind].sentence(row) for row in rows)
    answers = [f"{row.by} said {row.answer}; the next run carries it out." for row in rows if row.answer is not None]
    commands = [command for row in rows if row.answer is None for command in commands_beside(row, said)]
    for line in dict.fromkeys([*said.split("\n"), *answers, *commands]):
        print(f"    {line}")


def _plain(totals: Totals) -> dict[str, Any]:
    facts = asdict(totals)
    facts["standing"] = {name.value: asdict(total) for name, total in totals.standing.items()}
    return facts | {"adds_up": totals.adds_up}


def _show(facts: dict[str, Any]) -> None:
    print(f"Company {facts['company']}: {facts['belongs']}")
    if facts["paused"]:
        print(f"  PAUSED: {facts['paused']}")
    for words in facts["warnings"]:
        print(f"  {words}")
    for flow in (each for each in facts["flows"] if each["wanted"]["count"] or not each["adds_up"]):
        print(f"  {flow['flow']}" + (f", in {flow['currency']}" if flow["currency"] else ""))
        for name, total in (*flow["standing"].items(), ("in all", flow["wanted"])):
            if total["count"] or name == "in all":
                print(f"    {name:<18} {total['count']:>7,} {total['amount']:>18,.2f}")
            if name == Heading.WAITING:
                for cause, total in flow["blocked"].items():
                    print(f"      of them {total['count']:,}, {total['amount']:,.2f}: {cause.split(chr(10))[0]}")
        booked = flow["booked"]
        print(f"    {'in the books':<18} {booked['count']:>7,} {booked['amount']:>18,.2f}")
        if flow["left"]:
            print(f"    {'left by finance':<18} {'':>7} {flow['left']:>+18,.2f}")
        print("    adds up to the cent" if flow["adds_up"] else "    DOES NOT ADD UP")
    for line in (facts["last_update"], *facts["refused"], *facts["lag"]):
        print(f"  {line}")
