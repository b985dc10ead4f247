"""The versions of the API that the org speaks."""

from __future__ import annotations

from simulators.salesforce_org.errors import SalesforceError, not_found
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.org import Org

SEASONS = ("Winter", "Spring", "Summer")
OLDEST, NEWEST = 50, 65
RETIRED = range(7, 31)


def version_list(org: Org, call: Call) -> Answer:
    """GET /services/data, which needs no session."""
    return Answer(
        body=[
            {"label": _label(number), "url": f"/services/data/v{number}.0", "version": f"{number}.0"}
            for number in range(OLDEST, NEWEST + 1)
        ]
    )


def check_version(version: str) -> None:
    """Refuse a version that is retired (410) or unknown (404)."""
    number, _, minor = version.partition(".")
    if minor != "0":
        raise not_found()
    if int(number) in RETIRED:
        message = f"API version v{version} has been retired. Call a newer version listed at /services/data."
        raise SalesforceError("UNSUPPORTED_API_VERSION", message, status=410)
    if not OLDEST <= int(number) <= NEWEST:
        raise not_found()


def _label(number: int) -> str:
    years, season = divmod(number - OLDEST, len(SEASONS))
    return f"{SEASONS[season]} '{21 + years}"
