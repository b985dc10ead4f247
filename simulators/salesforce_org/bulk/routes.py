"""The resources of Bulk API 2.0 below /services/data/vNN.0, as a table."""

from __future__ import annotations

from simulators.salesforce_org.bulk import ingest, queries
from simulators.salesforce_org.exchange import Routes

INGEST = r"/jobs/ingest/(?P<id>\w+)"
QUERY = r"/jobs/query/(?P<id>\w+)"

BULK_ROUTES: Routes = (
    ("POST", r"/jobs/ingest", ingest.create),
    ("GET", r"/jobs/ingest", ingest.listing),
    ("GET", INGEST, ingest.information),
    ("PATCH", INGEST, ingest.change),
    ("DELETE", INGEST, ingest.remove),
    ("PUT", INGEST + r"/batches", ingest.upload),
    ("GET", INGEST + r"/successfulResults", ingest.successful),
    ("GET", INGEST + r"/failedResults", ingest.failed),
    ("GET", INGEST + r"/unprocessed[rR]ecords", ingest.unprocessed),
    ("POST", r"/jobs/query", queries.create),
    ("GET", r"/jobs/query", queries.listing),
    ("GET", QUERY, queries.information),
    ("PATCH", QUERY, queries.change),
    ("DELETE", QUERY, queries.remove),
    ("GET", QUERY + r"/results", queries.results),
)
