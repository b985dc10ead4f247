"""Leads a call under /services to its handler: session, version, limits, and the log of calls."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from simulators.salesforce_org.access import viewer_of
from simulators.salesforce_org.bulk.progress import advance_jobs
from simulators.salesforce_org.calls import LoggedCall
from simulators.salesforce_org.deployment.soap import handle_soap
from simulators.salesforce_org.errors import SalesforceError, not_found
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.faults import planned_error
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.rest import REST_ROUTES
from simulators.salesforce_org.sessions import bearer, end_session, session_user
from simulators.salesforce_org.sign_on import token, userinfo
from simulators.salesforce_org.versions import check_version, version_list

_DATA = re.compile(r"/services/data/v(?P<version>[\d.]+)(?P<rest>/.*)?")
_ROUTES = tuple((method, re.compile(pattern), handler) for method, pattern, handler in REST_ROUTES)
#: no session is needed to reach these
OPEN = {
    ("POST", "/services/oauth2/token"): token,
    ("GET", "/services/oauth2/userinfo"): userinfo,
    ("POST", "/services/oauth2/userinfo"): userinfo,
    ("GET", "/services/data"): version_list,
}


def handle_service(org: Org, call: Call, action: dict[str, Any]) -> Answer:
    """Execute a call as the fault plan lets it, and log it."""
    org.calls.used += 1
    advance_jobs(org)
    answer = _faulted(org, call, action)
    continuation = bool(re.search(r"(?<!/jobs)/query(All)?/[^/]+$", call.path))
    org.calls.entries.append(
        LoggedCall(
            method=call.method,
            path=call.path,
            soql=call.query.get("q"),
            status=answer.status,
            continuation=continuation,
        )
    )
    return replace(answer, headers={**answer.headers, "Sforce-Limit-Info": org.calls.limit_info})


def _faulted(org: Org, call: Call, action: dict[str, Any]) -> Answer:
    if action.get("expire_session"):
        end_session(org, bearer(call.headers.get("authorization", "")))
    ids = action.get("ids")
    if ids is not None:
        call = replace(call, locked=frozenset(ids))
    planned = _planned(action) if ids is None else None
    if planned is not None and not action.get("after"):
        return planned
    answer = _answered(org, call)
    return planned or answer


def _planned(action: dict[str, Any]) -> Answer | None:
    if "error" in action:
        error = planned_error(action["error"])
        return Answer(status=error.status, body=error.as_answer())
    if "status" in action:
        message = action.get("message", "planned fault")
        default = [{"message": message, "errorCode": action.get("errorCode", "UNKNOWN_EXCEPTION")}]
        return Answer(status=action["status"], body=action.get("body", default))
    return None


def _answered(org: Org, call: Call) -> Answer:
    try:
        opened = OPEN.get((call.method, call.path))
        if opened is not None:
            return opened(org, call)
        if call.path.startswith("/services/Soap/m/"):
            return handle_soap(org, call)

        return _rest(org, call)
    except SalesforceError as error:
        return Answer(status=error.status, body=error.as_answer())


def _rest(org: Org, call: Call) -> Answer:
    match = _DATA.fullmatch(call.path)
    if match is None:
        raise not_found()
    check_version(match["version"])
    user_id = session_user(org, bearer(call.headers.get("authorization", "")))
    if org.calls.used > org.calls.limit:
        raise planned_error("REQUEST_LIMIT_EXCEEDED")
    viewer = viewer_of(org.database, user_id)
    call = replace(call, viewer=viewer, version=match["version"], run_route=run_route)
    return run_route(org, call, match["rest"] or "")


def run_route(org: Org, call: Call, rest: str) -> Answer:
    """The answer of the REST resource below the version."""
    allowed = False
    for method, pattern, handler in _ROUTES:
        found = pattern.fullmatch(rest)
        if found is None:
            continue
        allowed = True
        if method == call.method:
            return handler(org, replace(call, groups=found.groupdict()))
    if allowed:
        message = f"HTTP Method '{call.method}' not allowed."
        raise SalesforceError("METHOD_NOT_ALLOWED", message, status=405)
    raise not_found()
