"""find_refusals: is somebody trying passwords, or does something call that cannot be served?"""

from __future__ import annotations

from typing import Final

from include.rows import NOBODY
from include.settings import CompanySettings
from include.staging.door import Work
from include.steps.status.refused_calls import PERIOD

OWN: Final = (
    "At least {least:,} calls in the name of {user} were refused since yesterday. ./o2c status {key} names the "
    "addresses. If one of them is the firm's own machine, type the password into its Web Connector again; shut the "
    "others out at the proxy. The firm's own sign-ins go on meanwhile."
)
STRANGERS: Final = (
    "At least {least:,} calls that name no user of ours were refused since yesterday. ./o2c status names the "
    "addresses. Shut them out at the proxy; the sign-ins of the Web Connectors go on meanwhile."
)


def find_refusals(db: Work, settings: CompanySettings) -> dict[str, str]:
    """What to tell, by whose calls they were: of the company's user, and of nobody's.

    Of nobody's the first company tells, for all. Counts are told in powers of ten, so that the words stay the same.
    """
    counts: dict[str, int] = {}
    for each in db.refusals.since(db.now - PERIOD):
        counts[each.company] = counts.get(each.company, 0) + each.count
    companies = db.companies.all()
    told = {}
    if (own := counts.get(settings.key, 0)) >= settings.alerts.refused_calls:
        user = next(row.user_name for row in companies if row.key == settings.key)
        told["own"] = OWN.format(least=_rounded(own), user=user, key=settings.key)
    if settings.key == companies[0].key and counts.get(NOBODY, 0) >= settings.alerts.refused_calls:
        told["strangers"] = STRANGERS.format(least=_rounded(counts[NOBODY]))
    return told


def _rounded(count: int) -> int:
    return int(10 ** (len(str(count)) - 1))
