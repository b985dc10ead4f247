"""composite: up to 25 sub-requests in one call, later ones may refer to earlier answers."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from simulators.salesforce_org.errors import ParseError, SalesforceError
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.org import Org

MOST_REQUESTS = 25
_REFERENCE = re.compile(r"@\{(\w+)((?:\.\w+|\[\d+\])*)\}")


class _RollBack(Exception):
    """Takes back a composite call that wants all or none."""


def composite(org: Org, call: Call) -> Answer:
    """POST composite."""
    body = call.object()
    requests = body.get("compositeRequest")
    if not isinstance(requests, list) or not 1 <= len(requests) <= MOST_REQUESTS:
        raise ParseError("INVALID_INPUT", f"compositeRequest must hold 1 to {MOST_REQUESTS} sub-requests")
    results: list[dict[str, Any]] = []
    try:
        with org.database.transaction():
            bodies: dict[str, Any] = {}
            for request in requests:
                results.append(_one(org, call, request, bodies))
                if body.get("allOrNone") and results[-1]["httpStatusCode"] >= 400:
                    raise _RollBack
    except _RollBack:
        results = _halted(requests, results)
    return Answer(body={"compositeResponse": results})


def _one(org: Org, call: Call, request: Mapping[str, Any], bodies: dict[str, Any]) -> dict[str, Any]:
    reference = str(request.get("referenceId", ""))
    try:
        answer = call.run_route(org, *_sub_call(call, request, bodies))
    except SalesforceError as error:
        answer = Answer(status=error.status, body=error.as_answer())
    bodies[reference] = answer.body
    return {
        "body": answer.body,
        "httpHeaders": dict(answer.headers),
        "httpStatusCode": answer.status,
        "referenceId": reference,
    }


def _sub_call(call: Call, request: Mapping[str, Any], bodies: Mapping[str, Any]) -> tuple[Call, str]:
    url = urlsplit(str(_filled(str(request.get("url", "")), bodies)))
    prefix = f"/services/data/v{call.version}"
    rest = url.path.removeprefix(prefix)
    if rest == url.path or (rest.startswith("/composite") and not rest.startswith("/composite/sobjects")):
        raise SalesforceError("INVALID_INPUT", f"a sub-request must start with {prefix} and cannot be composite")
    content = json.dumps(_filled(request.get("body"), bodies)).encode()
    sub = replace(
        call,
        method=str(request.get("method", "")).upper(),
        path=url.path,
        query=dict(parse_qsl(url.query, keep_blank_values=True)),
        body=content,
    )
    return sub, rest


def _filled(value: Any, bodies: Mapping[str, Any]) -> Any:
    if isinstance(value, dict):
        return {name: _filled(item, bodies) for name, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, bodies) for item in value]
    if isinstance(value, str):
        return _REFERENCE.sub(lambda match: str(_looked_up(match, bodies)), value)
    return float(value) if type(value).__name__ == "Decimal" else value


def _looked_up(match: re.Match[str], bodies: Mapping[str, Any]) -> Any:
    try:
        value = bodies[match[1]]
        for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", match[2]):
            value = value[name] if name else value[int(index)]
    except (KeyError, IndexError, TypeError):
        message = f"Invalid reference specified. No value for {match[0]} found"
        raise SalesforceError("PROCESSING_HALTED", message) from None
    return value


def _halted(requests: list[Any], results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    refusal = SalesforceError("PROCESSING_HALTED", "The transaction was rolled back since another operation failed.")
    last = results[-1]
    return [
        last
        if position == len(results) - 1
        else {
            "body": refusal.as_answer(),
            "httpHeaders": {},
            "httpStatusCode": 400,
            "referenceId": str(request.get("referenceId", "")),
        }
        for position, request in enumerate(requests)
    ]
