"""The door to Salesforce behind an Airflow Connection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from airflow.sdk import BaseHook

from include.errors import OrderToCashError


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
