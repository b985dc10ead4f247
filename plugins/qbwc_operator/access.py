"""What the plugin takes from Airflow: the staging Connection, the settings, and who may see the operator's pages."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from airflow.api_fastapi.auth.managers.models.resource_details import AccessView
from airflow.api_fastapi.core_api.security import requires_access_view
from airflow.sdk import BaseHook
from fastapi import Depends

from include.read_settings import load_settings
from include.settings import Settings
from include.staging.address import staging_url
from include.staging.door import Staging

ROOT = Path(__file__).parent.parent.parent
may_view = Depends(requires_access_view(AccessView.PLUGINS))


@cache
def open_staging() -> Staging:
    """The staging database behind the Connection `staging_default`."""
    return Staging(staging_url(BaseHook.get_connection("staging_default")))


@cache
def read_plugin_settings() -> Settings:
    """The settings file named by O2C_SETTINGS, or settings.yaml of the project."""
    return load_settings(Path(os.environ.get("O2C_SETTINGS") or ROOT / "settings.yaml"))
