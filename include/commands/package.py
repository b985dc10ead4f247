"""The Salesforce side of the set-up: the package, and whether both sides answer as they must."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from typing import Any

from include.commands.doors import company_field, salesforce, settings, staging
from include.currencies import CURRENCY, currency_trouble
from include.errors import OrderToCashError, SetupError
from include.mappings.language.catalogue import fields_to_select
from include.mappings.language.returned_fields import returned_fields
from include.mappings.language.spec import Flow
from include.names import WRITTEN
from include.opening.files import ROOT, open_flows, open_suites
from include.salesforce.package import deploy_package
from include.salesforce.preflight import check_fields, check_object, check_told_apart, unseen_formulas
from include.steps.flows.missing_documents import missing_documents
from include.steps.flows.unmet_preferences import unmet_preferences
from include.steps.salesforce_to_quickbooks.read_salesforce import suite_fields

SOURCE = ROOT / "salesforce_package"


def add_verbs(verbs: Any) -> None:
    """package, preflight."""
    verb = verbs.add_parser("package", help="deploy fields, layouts and permission sets into the org")
    verb.add_argument("action", choices=["deploy"])
    verb.add_argument("--connection", help="Airflow Connection of an administrator (default: the first company's)")
    verb.add_argument("--integration-user", help="user name of the integration user, when an administrator installs")
    verb.add_argument("--check", action="store_true", help="only validate, install nothing")
    verb.add_argument("--assign-to", default="me", help="me, admins, all, profile:NAME or a user name")
    verb.set_defaults(run=deploy)

    verb = verbs.add_parser("preflight", help="test both connections and every field that the mappings use")
    verb.set_defaults(run=preflight)


def deploy(options: argparse.Namespace) -> None:
    """Repeatable: an upgrade is the same command."""
    connection = options.connection or settings().companies[0].salesforce
    with salesforce(connection) as client:
        deploy_package(
            client,
            SOURCE,
            check_only=options.check,
            assign_to=options.assign_to,
            integration_user=options.integration_user,
            report=print,
        )


def preflight(options: argparse.Namespace) -> int:
    """One line per check; exit code 1 when anything is wrong."""
    wrong = 0
    for company in settings().companies:
        print(f"{company.key}")
        notes: list[str] = []
        for name, check in (("flows", _check_flows), ("Salesforce", _check_org), ("QuickBooks", _check_books)):
            try:
                complaints = check(company.key, notes)
            except OrderToCashError as error:
                complaints = [error.message]
            for complaint in complaints:
                print(f"  {name}: {complaint}")
            if not complaints:
                print(f"  {name}: good")
            wrong += len(complaints)
        for note in [*notes, *(_notes(company.key) if not wrong else ())]:
            print(f"  Note: {note}")
    return 1 if wrong else 0


def _check_flows(key: str, notes: list[str]) -> list[str]:
    return list(open_flows(settings().company(key))[1].values())


def _check_org(key: str, notes: list[str]) -> list[str]:
    company = settings().company(key)
    flows, _ = open_flows(company)
    wanted = fields_to_select(flows, extra=suite_fields(flows.enabled, open_suites().values()))
    told = company_field(key)
    if told.shared:
        wanted = {name: fields | {told.fields.get(name, "Id")} for name, fields in wanted.items()}
    complaints: list[str] = []
    currencies: dict[str, tuple[str, ...]] = {}
    with salesforce(company.salesforce) as client, staging().read() as db:
        known = db.companies.get(key)
        pinned = known.salesforce_org_id
        answering = client.organization_id()
        if pinned not in (None, answering):
            raise SetupError(f"organisation {answering} answers behind {company.salesforce}, {pinned} belongs here.")
        for object_name, fields in wanted.items():
            described = client.describe(object_name)
            written = _written(object_name, flows.enabled)
            if (field := described.field(CURRENCY)) is not None:
                currencies[object_name] = field.values
            complaints += check_object(described, written=bool(written))
            complaints += check_fields(described, fields, written)
            if told.shared and object_name in told.fields:
                complaints += check_told_apart(described, told.fields[object_name])
            notes += unseen_formulas(described, fields)
        for object_name, asked in returned_fields(flows.returning(company.job_from)).items():
            described = client.describe(object_name)
            complaints += check_object(described, written=True, created=asked.creates)
            complaints += check_fields(described, (), asked.fields)
    here = replace(known, preferences=None, currencies_said=json.dumps(currencies))
    trouble = currency_trouble(here, company)
    return list(dict.fromkeys([*complaints, *([trouble] if trouble is not None else [])]))


def _check_books(key: str, notes: list[str]) -> list[str]:
    with staging().read() as db:
        company = db.companies.get(key)
    if company.paused_at:
        return [f"it is paused: {company.paused_why}. Let it go on: ./o2c resume {key} --by NAME"]
    if company.problem:
        return [company.problem]
    if company.qbxml_version is None:
        return ["the Web Connector has not called yet. Add the .qwc file, type the password, and run one update."]
    trouble = currency_trouble(company, settings().company(key))
    return [trouble] if trouble is not None else []


def _notes(key: str) -> list[str]:
    """What is good to know before a deal asks for it, and stops nothing."""
    with staging().read() as db:
        company = db.companies.get(key)
    observer = f"the company only looks, and writes nothing before ./o2c arm {key} --from DATE --by NAME"
    flows = open_flows(settings().company(key))[0].enabled
    notes = [*missing_documents(company, flows), *unmet_preferences(company, flows)]
    return notes if company.posts_from is not None else [observer, *notes]


def _written(object_name: str, flows: tuple[Flow, ...]) -> set[str]:
    own = [flow for flow in flows if flow.source.object == object_name]
    return {*WRITTEN, *(name for flow in own for name in flow.write_back)} if own else set()
