"""The staging database, opened in one way for tasks, commands and the endpoint."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from include.opening.connections import connection

if TYPE_CHECKING:
    from include.staging.door import Staging

CONNECTION = "staging_default"


def open_staging() -> Staging:
    """The database of STAGING_URL; where that is not set, the one behind Airflow's Connection `staging_default`."""
    from include.staging.door import Staging

    return Staging(os.environ.get("STAGING_URL") or _url_of_connection())


def _url_of_connection() -> str:
    from include.staging.address import staging_url

    return staging_url(connection(CONNECTION))
