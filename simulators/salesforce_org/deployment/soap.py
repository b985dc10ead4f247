"""The metadata API over SOAP: deploy, checkDeployStatus, describeMetadata."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree

from simulators.salesforce_org.access import Viewer, viewer_of
from simulators.salesforce_org.deployment.deploy import deploy, deploy_result
from simulators.salesforce_org.deployment.documents import NAMESPACE, Element, parse_xml
from simulators.salesforce_org.deployment.package import FOLDERS, INSIDE_OBJECTS
from simulators.salesforce_org.deployment.problems import DeployProblem
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.exchange import Answer, Call
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.sessions import bearer, session_user

ENVELOPE = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="{namespace}" '
    'xmlns:sf="http://soap.sforce.com/2006/08/metadata"><soapenv:Body>{body}</soapenv:Body></soapenv:Envelope>'
)
XML = "text/xml;charset=UTF-8"
SOAP = "{http://schemas.xmlsoap.org/soap/envelope/}"

Values = dict[str, Any]


def handle_soap(org: Org, call: Call) -> Answer:
    """Answer one SOAP call; a refusal is a SOAP fault."""
    try:
        operation, session = _open(call)
        user_id = session_user(org, session or bearer(call.headers.get("authorization", "")))
        name = etree.QName(operation).localname
        handler = OPERATIONS.get(name)
        if handler is None:
            raise SalesforceError(
                "UNSUPPORTED_OPERATION", f"the operation {name} is not offered by this org", status=500
            )
        result = handler(org, viewer_of(org.database, user_id), operation)
        return _answer(f"<{name}Response>{render('result', result)}</{name}Response>")
    except SalesforceError as error:
        return _fault(error.code, error.message)
    except DeployProblem as problem:
        return _fault("INVALID_SOAP", str(problem))


def render(name: str, value: Any) -> str:
    """A value as XML: objects become children, lists repeat their element, None is left out."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "".join(render(name, item) for item in value)
    if isinstance(value, dict):
        inner = "".join(render(child, item) for child, item in value.items())
        return f"<{name}>{inner}</{name}>"
    if isinstance(value, bool):
        return f"<{name}>{str(value).lower()}</{name}>"
    return f"<{name}>{escape(str(value))}</{name}>"


def _open(call: Call) -> tuple[Element, str]:
    envelope = parse_xml(call.body)
    body = envelope.find(f"{SOAP}Body")
    if body is None or len(body) != 1:
        raise DeployProblem("a SOAP envelope with one operation in its body was expected")
    session = next((element.text or "" for element in envelope.iter(f"{{{NAMESPACE}}}sessionId")), "")
    return body[0], session.strip()


def _deploy(org: Org, viewer: Viewer, operation: Element) -> Values:
    words = {etree.QName(element).localname.lower(): (element.text or "").strip() for element in operation.iter("*")}
    try:
        content = base64.b64decode(words.get("zipfile", ""))
    except binascii.Error:
        raise SalesforceError("INVALID_ZIP", "ZipFile is not base64") from None
    deployment_id = deploy(org, viewer, content, check_only=words.get("checkonly") == "true")
    return {"done": False, "id": deployment_id, "state": "Queued"}


def _check_status(org: Org, viewer: Viewer, operation: Element) -> Values:
    words = {etree.QName(element).localname: (element.text or "").strip() for element in operation.iter("*")}
    result = deploy_result(org, words.get("asyncProcessId", ""))
    if words.get("includeDetails") != "true":
        result["details"] = {}
    return result


def _describe(org: Org, viewer: Viewer, operation: Element) -> Values:
    return {
        "metadataObjects": [
            {
                "childXmlNames": list(INSIDE_OBJECTS) if kind == "CustomObject" else [],
                "directoryName": folder,
                "inFolder": False,
                "metaFile": False,
                "suffix": suffix,
                "xmlName": kind,
            }
            for folder, (suffix, kind) in FOLDERS.items()
        ],
        "organizationNamespace": "",
        "partialSaveAllowed": False,
        "testRequired": False,
    }


OPERATIONS: dict[str, Callable[[Org, Viewer, Element], Values]] = {
    "deploy": _deploy,
    "checkDeployStatus": _check_status,
    "describeMetadata": _describe,
}


def _answer(body: str, status: int = 200) -> Answer:
    return Answer(status=status, body=ENVELOPE.format(namespace=NAMESPACE, body=body).encode(), media_type=XML)


def _fault(code: str, message: str) -> Answer:
    text = f"<faultcode>sf:{code}</faultcode><faultstring>{escape(f'{code}: {message}')}</faultstring>"
    return _answer(f"<soapenv:Fault>{text}</soapenv:Fault>", status=500)
