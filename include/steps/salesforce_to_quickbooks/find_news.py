"""find_news: whether a run would find anything to do for a company: a look at the org, and at what waits here.

It reads what `land_records` reads, and keeps nothing: a company without news needs no tasks of its own.
"""

from __future__ import annotations

from include.salesforce.client import Salesforce
from include.staging.door import Staging
from include.steps.companies.currencies import notice_currencies
from include.steps.companies.ownership import require_company_field, require_one_connection
from include.steps.companies.verify_organization import verify_organization
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_documents import occasion_of
from include.steps.salesforce_to_quickbooks.read_salesforce import reading_of


def find_news(staging: Staging, salesforce: Salesforce, run: Run) -> bool:
    """Whether a run of this company has something to read, to choose, or to complain about.

    What stops a run is news: its tasks say what it is. Who calls takes an error of Salesforce for news too.
    """
    if run.broken or run.company.salesforce_org_id is None or require_company_field(run):
        return True
    with staging.read() as db:
        if occasion_of(db, run) is not None:
            return True
    verify_organization(staging, salesforce, run.company)
    require_one_connection(staging, run)
    now = notice_currencies(staging, salesforce, run)
    if now.company is not run.company:
        return True
    for object_name in sorted({name for flow in run.flows for name in flow.objects}):
        flows = [flow for flow in run.catalogue.enabled if object_name in flow.objects]
        if reading_of(staging, salesforce, run, object_name, flows).has_news():
            return True
    return False
