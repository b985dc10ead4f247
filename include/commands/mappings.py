"""The mapping files: are they right, and which fields do they read?"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from include.commands.doors import company_field, configured_companies
from include.errors import OrderToCashError
from include.mappings.language.catalogue import load_catalogue
from include.mappings.language.targets import Kind
from include.opening.files import mappings_folder, open_suites
from include.settings import CompanySettings
from include.steps.flows.check_mappings import check_mappings
from include.steps.flows.override_flows import override_flows
from include.steps.flows.unnumbered_flows import unnumbered_flows


def add_verbs(verbs: Any) -> None:
    """check."""
    verb = verbs.add_parser("check", help="check mapping files and data-quality suites; needs no connection")
    verb.set_defaults(run=check)


def check(options: argparse.Namespace) -> int:
    """Every complaint with file, line and key; exit code 1 when there is one."""
    catalogue = load_catalogue(mappings_folder())
    suites = open_suites()
    complaints = check_mappings(catalogue)
    complaints += [
        f"{suite.name}.yaml: flow: there is no flow {flow}."
        for suite in suites.values()
        for flow in suite.flows
        if flow not in catalogue.flows
    ]
    complaints += [complaint for own in configured_companies() for complaint in _check_company(own)]
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    if not complaints:
        rules = sum(len(suite.rules) for suite in suites.values())
        files = len(catalogue.flows) + len(catalogue.returns)
        print(f"{files} mapping files and {rules} data-quality rules are right.")
    return 1 if complaints else 0


def _check_company(company: CompanySettings) -> list[str]:
    """The flows as this company runs them: with its own files and words, and told apart from its neighbours' deals."""
    try:
        flows = override_flows(load_catalogue(mappings_folder(), own=company.mappings), company.flows)
        told = company_field(company.key)
    except OrderToCashError as error:
        return [f"{company.key}: {error.message}"]
    found = check_mappings(flows) if company.mappings or company.flows else []
    found += unnumbered_flows(company.posting, flows.enabled)
    if told.shared:
        found += [
            f"company_field: {flow.name} reads {flow.source.object}, and no field says whose it is. Add it to the "
            "settings."
            for flow in flows.enabled
            if flow.kind is Kind.TRANSACTION and flow.source.object not in told.fields
        ]
    return [f"{company.key}: {complaint}" for complaint in found]
