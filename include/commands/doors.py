"""What the commands work with: the staging database, the settings, and Salesforce where it is needed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from include.mappings.language.catalogue import Catalogue, load_catalogue
from include.quality.suite import load_suites
from include.read_settings import load_settings
from include.selector import Selector, selector_of
from include.settings import CompanySettings, Settings
from include.staging.door import Staging
from include.steps.flows.override_flows import override_flows
from include.steps.run import Run

ROOT = Path(__file__).parent.parent.parent


@cache
def staging() -> Staging:
    """The database of STAGING_URL, else of Airflow's Connection `staging_default`."""
    url = os.environ.get("STAGING_URL")
    if url:
        return Staging(url)
    from include.tasks.doors import open_staging

    found: Staging = open_staging()
    return found


@cache
def settings() -> Settings:
    """The settings file named by O2C_SETTINGS, or settings.yaml of the project."""
    return load_settings(_settings_file())


def configured_companies() -> tuple[CompanySettings, ...]:
    """The companies of the settings file; none where there is no such file yet."""
    return settings().companies if _settings_file().exists() else ()


def mappings_folder() -> Path:
    """Where the mapping files are."""
    return Path(os.environ.get("O2C_MAPPINGS") or ROOT / "include" / "mappings")


def catalogue(company: str) -> Catalogue:
    """The mapping files with a company's own words."""
    own = settings().company(company)
    return override_flows(load_catalogue(mappings_folder(), own=own.mappings), own.flows)


def selector(company: str) -> Selector:
    """What tells a company's records from those of others that share its org."""
    found = settings()
    return selector_of(found.company(company), found.companies, found.selector)


def run_of(company: str) -> Run:
    """A run that only counts."""
    with staging().read() as db:
        row = db.companies.get(company)
    return Run(
        run_id="command",
        company=row,
        settings=settings().company(company),
        catalogue=catalogue(company),
        selector=selector(company),
        suites=load_suites(ROOT / "include" / "quality"),
        today=datetime.now(UTC).date(),
    )


def _settings_file() -> Path:
    return Path(os.environ.get("O2C_SETTINGS") or ROOT / "settings.yaml")


@contextmanager
def salesforce(connection: str) -> Iterator[Any]:
    """The Salesforce client behind an Airflow Connection."""
    from include.tasks.doors import open_salesforce

    with open_salesforce(connection) as client:
        yield client
