"""What the plugin takes from Airflow: the staging database, and who may see the operator's pages."""

from __future__ import annotations

from functools import cache

from airflow.api_fastapi.auth.managers.models.resource_details import AccessView
from airflow.api_fastapi.core_api.security import requires_access_view
from fastapi import Depends

from include.opening import staging
from include.staging.door import Staging

may_view = Depends(requires_access_view(AccessView.PLUGINS))


@cache
def open_staging() -> Staging:
    """The staging database, kept open for every call."""
    return staging.open_staging()
