"""What both kinds of jobs share on the wire: how one is asked for, and how all are listed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from simulators.salesforce_org.bulk.tables import Dialect
from simulators.salesforce_org.errors import ParseError, SalesforceError
from simulators.salesforce_org.exchange import Answer, Call

PAGE = 1_000
SHARED = ("contentType", "columnDelimiter", "lineEnding")


def read_creation(call: Call, words: Sequence[str]) -> tuple[dict[str, Any], Dialect]:
    """The body of a POST that creates a job, and its dialect; a word that nobody knows is refused."""
    body = call.object()
    unknown = sorted(set(body) - {*words, *SHARED})
    if unknown:
        raise ParseError("JSON_PARSER_ERROR", f'Unrecognized field "{unknown[0]}" (Class JobInfo)')
    if body.get("contentType", "CSV") != "CSV":
        raise SalesforceError("INVALIDJOB", f"InvalidJob : Content type {body['contentType']} is not supported")
    return body, Dialect(delimiter=body.get("columnDelimiter", "COMMA"), ending=body.get("lineEnding", "LF"))


def list_page(call: Call, resource: str, jobs: list[dict[str, Any]]) -> Answer:
    """One page of at most 1,000 jobs; `queryLocator` says where it begins."""
    kind = call.query.get("jobType")
    chosen = [job for job in jobs if kind in (None, job["jobType"])]
    start = int(call.query.get("queryLocator", "0")) if call.query.get("queryLocator", "0").isdigit() else 0
    end = start + PAGE
    more = len(chosen) > end
    url = f"/services/data/v{call.version}/jobs/{resource}?queryLocator={end}" if more else None
    return Answer(body={"done": not more, "records": chosen[start:end], "nextRecordsUrl": url})
