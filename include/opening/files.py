"""The files of the installation, opened in one way for tasks, commands and the endpoint: settings, flows and rules."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from include.company_field import CompanyField, company_field_of
from include.opening.kept import Kept
from include.read_settings import load_settings
from include.settings import CompanySettings, Settings

if TYPE_CHECKING:
    from include.mappings.language.catalogue import Catalogue
    from include.quality.suite import Suite

ROOT = Path(__file__).parents[2]
_QUALITY = ROOT / "include" / "quality"
_settings: Kept[Settings] = Kept()
_flows: Kept[tuple[Catalogue, Mapping[str, str]]] = Kept()
_catalogues: Kept[Catalogue] = Kept()
_suites: Kept[Mapping[str, Suite]] = Kept()


def settings_file() -> Path:
    """The settings file named by O2C_SETTINGS, or settings.yaml of the project."""
    return Path(os.environ.get("O2C_SETTINGS") or ROOT / "settings.yaml")


def mappings_folder() -> Path:
    """The folder of the mapping files named by O2C_MAPPINGS, or the shipped one."""
    return Path(os.environ.get("O2C_MAPPINGS") or ROOT / "include" / "mappings")


def reports_folder() -> Path:
    """The folder of the pages that runs leave as files, named by O2C_REPORTS, or var/reports of the project."""
    return Path(os.environ.get("O2C_REPORTS") or ROOT / "var" / "reports")


def events_folder() -> Path:
    """The folder of the events that have left the database, named by O2C_EVENTS, or var/events of the project."""
    return Path(os.environ.get("O2C_EVENTS") or ROOT / "var" / "events")


def open_settings() -> Settings:
    """What the settings file says."""
    path = settings_file()
    return _settings.get(path, [path], lambda: load_settings(path))


def open_company_field(company: CompanySettings) -> CompanyField:
    """What tells the company's records from those of others that share its org."""
    found = open_settings()
    return company_field_of(company, found.companies, found.company_field)


def open_flows(company: CompanySettings | None = None) -> tuple[Catalogue, Mapping[str, str]]:
    """The flows that can run, with a company's own files and words, and {flow: why} of those that cannot.

    A bad mapping file stops its own flow, and those that need it; whoever opens says so. The files are read once for
    all companies that have no folder of their own: words cost a thousandth of a file.
    """
    from include.mappings.language.catalogue import load_catalogue, mapping_files
    from include.steps.flows.load_flows import load_flows

    folder = mappings_folder()
    own, words = (company.mappings, company.flows) if company else (None, {})
    files = mapping_files(folder, own)

    def load(folder: Path, *, own: Path | None, without: Collection[str]) -> Catalogue:
        name = (folder, own, frozenset(without))
        return _catalogues.get(name, files, lambda: load_catalogue(folder, own=own, without=without))

    return _flows.get((folder, own, repr(words)), files, lambda: load_flows(folder, words, own=own, load=load))


def open_suites() -> Mapping[str, Suite]:
    """The rules of data quality by suite."""
    from include.quality.suite import load_suites

    return _suites.get(_QUALITY, sorted(_QUALITY.glob("*.yaml")), lambda: load_suites(_QUALITY))
