"""The REST resources below /services/data/vNN.0, as a table."""

from __future__ import annotations

from simulators.salesforce_org import composite, describe, queries, record_collections, records, replication
from simulators.salesforce_org.bulk.routes import BULK_ROUTES
from simulators.salesforce_org.deployment.rest import deployment_status, start_deployment
from simulators.salesforce_org.exchange import Answer, Call, Routes
from simulators.salesforce_org.org import Org

OBJECT = r"/sobjects/(?P<object>\w+)"
RESOURCES = ("composite", "jobs", "limits", "metadata", "query", "queryAll", "sobjects", "tooling")


def resources(org: Org, call: Call) -> Answer:
    """GET the version itself: its resources."""
    return Answer(body={name: f"/services/data/v{call.version}/{name}" for name in RESOURCES})


def limits(org: Org, call: Call) -> Answer:
    """GET limits."""
    query_jobs = org.jobs.settings.query_jobs
    left = max(0, org.calls.limit - org.calls.used)
    return Answer(
        body={
            "DailyApiRequests": {"Max": org.calls.limit, "Remaining": left},
            "DailyBulkV2QueryJobs": {"Max": query_jobs, "Remaining": max(0, query_jobs - len(org.jobs.query))},
            "DailyBulkApiBatches": {"Max": 15_000, "Remaining": 15_000},
            "DataStorageMB": {"Max": 5_120, "Remaining": 5_000},
        }
    )


REST_ROUTES: Routes = (
    ("GET", r"", resources),
    ("GET", r"/limits", limits),
    ("GET", r"/query", queries.query),
    ("GET", r"/queryAll", queries.query_all),
    ("GET", r"/query(?:All)?/(?P<locator>[^/]+)", queries.more),
    ("GET", r"/tooling/query", queries.tooling),
    ("GET", r"/sobjects", describe.list_objects),
    ("GET", OBJECT + r"/describe", describe.describe),
    ("GET", OBJECT + r"/updated", replication.updated),
    ("GET", OBJECT + r"/deleted", replication.deleted),
    ("GET", OBJECT, describe.object_information),
    ("POST", OBJECT, records.create),
    ("GET", OBJECT + r"/(?P<id>\w+)", records.read),
    ("PATCH", OBJECT + r"/(?P<id>\w+)", records.change),
    ("DELETE", OBJECT + r"/(?P<id>\w+)", records.remove),
    ("GET", OBJECT + r"/(?P<field>\w+)/(?P<value>.+)", records.read_by_key),
    ("PATCH", OBJECT + r"/(?P<field>\w+)/(?P<value>.+)", records.upsert),
    ("POST", r"/metadata/deployRequest", start_deployment),
    ("GET", r"/metadata/deployRequest/(?P<id>\w+)", deployment_status),
    ("POST", r"/composite", composite.composite),
    ("POST", r"/composite/sobjects", record_collections.create_records),
    ("PATCH", r"/composite/sobjects", record_collections.update_records),
    ("DELETE", r"/composite/sobjects", record_collections.delete_records),
    ("PATCH", r"/composite/sobjects/(?P<object>\w+)/(?P<field>\w+)", record_collections.upsert_records),
    *BULK_ROUTES,
)
