"""Comparing: both books to the cent, now."""

from __future__ import annotations

import argparse
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

from include.commands.doors import run_of, salesforce, staging
from include.comparing.reconciled import Reconciled, period_asked
from include.private_file import write_private
from include.steps.reconcile.reconcile import reconcile as compare
from include.steps.reconcile.write_reconciliation import as_csv, as_json, write_reconciliation


def add_verbs(verbs: Any) -> None:
    """reconcile."""
    verb = verbs.add_parser("reconcile", help="compare Salesforce with QuickBooks to the cent, deal by deal")
    verb.add_argument("key")
    verb.add_argument("--month", help="audit one month, such as 2026-10 (default: all deals)")
    verb.add_argument("--csv", type=Path, metavar="FILE", help="write the differences for a spreadsheet")
    verb.add_argument("--json", action="store_true", help="print everything for programs")
    verb.set_defaults(run=reconcile)


def reconcile(options: argparse.Namespace) -> int:
    """Exit code 1 when there are differences."""
    period = period_asked(options.month)
    run = run_of(options.key)
    # What the libraries say on the way is no part of the JSON.
    with redirect_stdout(sys.stderr), salesforce(run.settings.salesforce) as door:
        result = compare(staging(), run, door, period=period)
    write_reconciliation(staging(), run, result)
    if options.csv:
        # A spreadsheet takes a file without the mark for another alphabet.
        write_private(options.csv, as_csv(result), encoding="utf-8-sig")
    if options.json:
        print(as_json(result))
    else:
        _show(result)
    return 1 if result.differences else 0


def _show(result: Reconciled) -> None:
    print(result.line)
    if result.totals is not None:
        print(f"Receivables are compared with QuickBooks' report of {result.totals.as_of}.")
    elif result.period is None:
        print("Receivables are not compared: no report of QuickBooks has been read yet.")
    for cause, found in result.by_cause():
        print(f"\n{cause}: {len(found):,}")
        for one in found:
            print(
                f"  {one.title} ({one.record_id}) {one.field}: Salesforce {one.salesforce}, QuickBooks {one.quickbooks}"
            )
            print(f"      {one.advice}")
