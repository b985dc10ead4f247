"""Registers the endpoint and the pages with Airflow; the only file of this package that the plugin loader runs."""

from airflow.plugins_manager import AirflowPlugin

from include.opening.files import open_settings
from qbwc_operator.access import open_staging
from qbwc_operator.endpoint import build_endpoint
from qbwc_operator.pages import pages


class QbwcPlugin(AirflowPlugin):
    """The SOAP endpoint at /qbwc/ws and the reports in the Browse menu."""

    name = "qbwc_operator"
    fastapi_apps = [  # noqa: RUF012
        {
            "app": build_endpoint(open_staging, open_settings),
            "url_prefix": "/qbwc",
            "name": "QuickBooks Web Connector",
        },
        {"app": pages, "url_prefix": "/qbwc-console", "name": "QuickBooks console"},
    ]
    external_views = [  # noqa: RUF012
        {
            "name": "Reports",
            "href": "/qbwc-console/reports",
            "destination": "nav",
            "category": "browse",
            "url_route": "qbwc-reports",
        },
    ]
