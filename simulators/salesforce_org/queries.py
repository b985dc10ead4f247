"""query, queryAll, their further pages, and the little of the tooling API that clients ask for."""

from __future__ import annotations

import re

from simulators.salesforce_org.column_metadata import column_metadata
from simulators.salesforce_org.errors import SalesforceError, invalid_type, malformed_query
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.query_errors import in_query
from simulators.salesforce_org.querying import PAGE, SMALLEST_PAGE, Asker, next_page, run_query
from simulators.salesforce_org.soql.grammar import parse

#: tooling objects that exist in every org and are empty in this one
EMPTY_TOOLING = frozenset(("apexclass", "apextrigger", "apextestresult", "installedsubscriberpackage", "sourcemember"))


def query(org: Org, call: Call) -> Answer:
    """GET query?q=: living records only."""
    return _ask(org, call, include_deleted=False)


def query_all(org: Org, call: Call) -> Answer:
    """GET queryAll?q=: deleted and merged records as well."""
    return _ask(org, call, include_deleted=True)


def more(org: Org, call: Call) -> Answer:
    """GET the nextRecordsUrl of an earlier page."""
    return Answer(body=next_page(_asker(org, call, include_deleted=False), call.groups["locator"]))


def tooling(org: Org, call: Call) -> Answer:
    """GET tooling/query?q=: the tooling objects of an org without code."""
    soql = _soql(call)
    parsed = parse(soql)
    if parsed.source.lower() not in EMPTY_TOOLING:
        raise invalid_type(parsed.source)
    return Answer(body={"size": 0, "totalSize": 0, "done": True, "queryLocator": None, "records": []})


def _ask(org: Org, call: Call, *, include_deleted: bool) -> Answer:
    soql = _soql(call)
    asker = _asker(org, call, include_deleted=include_deleted)
    if call.query.get("columns", "").lower() == "true":
        return Answer(body=column_metadata(org, call.viewer, soql))
    try:
        return Answer(body=run_query(asker, soql))
    except SalesforceError as error:
        raise in_query(error, soql) from error


def _soql(call: Call) -> str:
    soql = call.query.get("q")
    if not soql:
        if "explain" in call.query:
            raise SalesforceError("NOT_FOUND", "query plans are not offered by this org", status=404)
        raise malformed_query("A query string has to be specified")
    return soql


def _asker(org: Org, call: Call, *, include_deleted: bool) -> Asker:
    wished = re.search(r"batchSize\s*=\s*(\d+)", call.headers.get("sforce-query-options", ""))
    size = int(wished[1]) if wished else PAGE
    return Asker(
        org=org,
        viewer=call.viewer,
        version=call.version,
        include_deleted=include_deleted,
        batch_size=max(SMALLEST_PAGE, min(PAGE, size)),
    )
