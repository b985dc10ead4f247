"""The door to Salesforce behind an Airflow Connection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from include.errors import OrderToCashError
from include.opening.connections import connection
from include.settings import CompanySettings


def sign_on(conn_id: str) -> Callable[[], Any]:
    """Signs on by Airflow's SalesforceHook each time it is called."""

    def sign() -> Any:
        from airflow.providers.salesforce.hooks.salesforce import SalesforceHook

        from include.salesforce.connection_parts import Parts, check_parts
        from include.salesforce.sign_on import explain_sign_on, from_hook_connection, timed_session

        try:
            found = connection(conn_id)
            extra = found.extra_dejson
            check_parts(Parts(login=found.login, password=found.password, extra=extra), conn_id)
            # A new hook each time: it caches its connection. Given a session, it takes the proxies from there.
            session = timed_session(proxies=extra.get("proxies"))
            return from_hook_connection(SalesforceHook(salesforce_conn_id=conn_id, session=session).get_conn())
        except OrderToCashError:
            raise
        except Exception as error:
            raise explain_sign_on(error, conn_id) from error

    return sign


@contextmanager
def open_salesforce(conn_id: str) -> Iterator[Any]:
    """The Salesforce client behind a Connection."""
    from include.salesforce.client import Salesforce

    with Salesforce(sign_on(conn_id), connection=conn_id) as client:
        yield client


@contextmanager
def lazy_salesforce(company: CompanySettings) -> Iterator[Callable[[], Any]]:
    """The client that writes for a company, as its settings say; it signs on only when it is needed."""
    from include.salesforce.client import Salesforce

    with Salesforce(
        sign_on(company.salesforce),
        connection=company.salesforce,
        rows_per_call=company.rows_per_call,
        allow_duplicates=company.allow_duplicates,
    ) as client:
        yield lambda: client
