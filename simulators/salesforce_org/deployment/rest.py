"""The metadata API over REST: metadata/deployRequest."""

from __future__ import annotations

import json
from email import message_from_bytes, policy
from typing import Any

from simulators.salesforce_org.deployment.deploy import deploy, deploy_result
from simulators.salesforce_org.errors import ParseError
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.org import Org


def start_deployment(org: Org, call: Call) -> Answer:
    """POST metadata/deployRequest: multipart with the options and `file`.

    The documentation calls the part of the options `json`, and the Salesforce CLI sends it as `entity_content`
    (forcedotcom/jsforce, metadata deployRest).
    """
    parts = _parts(call)
    try:
        options: dict[str, Any] = json.loads(parts.get("json") or parts["entity_content"])["deployOptions"]
        content = parts["file"]
    except (KeyError, ValueError, TypeError):
        raise ParseError("INVALID_MULTIPART_REQUEST", "the parts json (deployOptions) and file are needed") from None
    check_only = bool(options.get("checkOnly", False))
    deployment_id = deploy(org, call.viewer, content, check_only=check_only)
    result = {"id": deployment_id, "done": False, "status": "Pending", "checkOnly": check_only}
    body = {"id": deployment_id, "deployOptions": options, "deployResult": result}
    return Answer(status=201, body=body)


def deployment_status(org: Org, call: Call) -> Answer:
    """GET metadata/deployRequest/id."""
    result = deploy_result(org, call.groups["id"])
    if call.query.get("includeDetails", "").lower() != "true":
        result["details"] = None
    return Answer(body={"id": result["id"], "deployResult": result})


def _parts(call: Call) -> dict[str, bytes]:
    header = f"Content-Type: {call.headers.get('content-type', '')}\r\n\r\n".encode("latin-1")
    message = message_from_bytes(header + call.body, policy=policy.HTTP)
    parts: dict[str, bytes] = {}
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            parts[name] = content
    return parts
