"""The mapping files: are they right, and which fields do they read?"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from include.commands.doors import ROOT, mappings_folder
from include.mappings.catalogue import load_catalogue
from include.quality.suite import load_suites
from include.steps.check_mappings import check_mappings


def add_verbs(verbs: Any) -> None:
    """check."""
    verb = verbs.add_parser("check", help="check mapping files and data-quality suites; needs no connection")
    verb.set_defaults(run=check)


def check(options: argparse.Namespace) -> int:
    """Every complaint with file, line and key; exit code 1 when there is one."""
    catalogue = load_catalogue(mappings_folder())
    suites = load_suites(ROOT / "include" / "quality")
    complaints = check_mappings(catalogue)
    complaints += [
        f"{suite.name}.yaml: flow: there is no flow {flow}."
        for suite in suites.values()
        for flow in suite.flows
        if flow not in catalogue.flows
    ]
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    if not complaints:
        rules = sum(len(suite.rules) for suite in suites.values())
        files = len(catalogue.flows) + len(catalogue.returns)
        print(f"{files} mapping files and {rules} data-quality rules are right.")
    return 1 if complaints else 0
