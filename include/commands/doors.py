"""What the commands work with: the staging database, the flows that can run, and Salesforce where it is needed."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from typing import Any

from include.company_field import CompanyField
from include.errors import SetupError
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.spec import Flow
from include.opening.files import open_company_field, open_flows, open_settings, open_suites, settings_file
from include.opening.staging import open_staging
from include.settings import CompanySettings, Settings
from include.staging.door import Staging
from include.steps.run import Run


@cache
def staging() -> Staging:
    """The database of STAGING_URL, else of Airflow's Connection `staging_default`."""
    return open_staging()


def settings() -> Settings:
    """The settings file named by O2C_SETTINGS, or settings.yaml of the project."""
    return open_settings()


def configured_companies() -> tuple[CompanySettings, ...]:
    """The companies of the settings file; none where there is no such file yet."""
    return settings().companies if settings_file().exists() else ()


def catalogue(company: str) -> Catalogue:
    """The flows that can run with a company's own words; those that cannot are told on standard error."""
    return told(*open_flows(settings().company(company)))


def told(flows: Catalogue, broken: Mapping[str, str]) -> Catalogue:
    """The flows that can run, after a person has been told of those that cannot."""
    for name, why in broken.items():
        _tell(f"Flow {name} stands still, the others go on. Correct its file:\n{why}")
    return flows


def flow_of(company: str, name: str) -> Flow:
    """A flow to QuickBooks that can run."""
    flows, broken = open_flows(settings().company(company))
    if name in broken:
        raise SetupError(f"Flow {name} stands still, and so do its records. Correct its file:\n{broken[name]}")
    if name not in flows.flows:
        raise SetupError(f"There is no flow {name}; there are {', '.join(flows.flows)}.")
    return flows.flows[name]


def company_field(company: str) -> CompanyField:
    """What tells a company's records from those of others that share its org."""
    return open_company_field(settings().company(company))


def run_of(company: str) -> Run:
    """A run that only counts."""
    with staging().read() as db:
        row = db.companies.get(company)
    own = settings().company(company)
    flows, broken = open_flows(own)
    return Run(
        run_id="command",
        company=row,
        settings=own,
        catalogue=told(flows, broken),
        broken=broken,
        company_field=company_field(company),
        suites=open_suites(),
        now=datetime.now(UTC),
    )


@contextmanager
def salesforce(connection: str) -> Iterator[Any]:
    """The Salesforce client behind an Airflow Connection."""
    from include.tasks.doors import open_salesforce

    with open_salesforce(connection) as client:
        yield client


def begin() -> None:
    """A new command has told nothing yet."""
    _tell.cache_clear()


@cache
def _tell(text: str) -> None:
    """Once in a command, however often it opens the flows."""
    print(text, file=sys.stderr)
