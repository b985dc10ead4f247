"""The doors behind Airflow's Connections, and the files of the installation."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from airflow.sdk import BaseHook

from include.errors import OrderToCashError
from include.read_settings import load_settings
from include.selector import Selector, selector_of
from include.settings import CompanySettings, Settings

ROOT = Path(__file__).parents[2]
STAGING = "staging_default"


def open_staging() -> Any:
    """The staging database behind the Connection `staging_default`."""
    from include.staging.address import staging_url
    from include.staging.door import Staging

    return Staging(staging_url(BaseHook.get_connection(STAGING)))


def sign_on(conn_id: str) -> Callable[[], Any]:
    """Signs on by Airflow's SalesforceHook each time it is called."""

    def sign() -> Any:
        from airflow.providers.salesforce.hooks.salesforce import SalesforceHook

        from include.salesforce.sign_on import explain_network, explain_sign_on, from_hook_connection, timed_session

        try:
            # A new hook each time: it caches its connection. Given a session, it takes the proxies from there.
            session = timed_session(proxies=BaseHook.get_connection(conn_id).extra_dejson.get("proxies"))
            return from_hook_connection(SalesforceHook(salesforce_conn_id=conn_id, session=session).get_conn())
        except OrderToCashError:
            raise
        except OSError as error:
            raise explain_network(error, conn_id) from error
        except Exception as error:
            raise explain_sign_on(error, conn_id) from error

    return sign


@contextmanager
def open_salesforce(conn_id: str) -> Iterator[Any]:
    """The Salesforce client behind a Connection."""
    from include.salesforce.client import Salesforce

    with Salesforce(sign_on(conn_id)) as client:
        yield client


@contextmanager
def lazy_salesforce(conn_id: str) -> Iterator[Callable[[], Any]]:
    """A client that signs on only when it is needed."""
    from include.salesforce.client import Salesforce

    with Salesforce(sign_on(conn_id)) as client:
        yield lambda: client


def settings() -> Settings:
    """The settings file named by O2C_SETTINGS, or settings.yaml of the project."""
    return load_settings(Path(os.environ.get("O2C_SETTINGS") or ROOT / "settings.yaml"))


def flows_of(company: CompanySettings) -> tuple[Any, dict[str, str]]:
    """The mapping files with the company's overrides, and what is wrong in the files that cannot be used."""
    from include.steps.flows.load_flows import load_flows

    return load_flows(mappings_folder(), company.flows, own=company.mappings)


def selector_of_company(company: CompanySettings) -> Selector:
    """What tells the company's records from those of others that share its org."""
    found = settings()
    return selector_of(company, found.companies, found.selector)


def mappings_folder() -> Path:
    """Where the mapping files are."""
    return Path(os.environ.get("O2C_MAPPINGS") or ROOT / "include" / "mappings")
