"""The two SOAP calls of the Metadata API that a deployment needs, and the reading of their answers."""

from __future__ import annotations

import base64
from dataclasses import dataclass

from lxml import etree

from include.salesforce.client import Salesforce
from include.salesforce.package_source import METADATA, metadata_element, metadata_tag
from include.salesforce.sign_on import SignOn
from include.salesforce.transport import Call

_ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
_NAMES = {"m": METADATA}


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentFailure:
    """A component that the org refused: where it stands in the archive, and why."""

    file: str
    line: int | None
    name: str
    problem: str

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}, line {self.line}"
        return f"{place}: {self.name}: {self.problem}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeployStatus:
    """How far a deployment has come, in the org's words."""

    id: str
    done: bool
    success: bool
    status: str
    deployed: int
    total: int
    created: int
    failures: tuple[ComponentFailure, ...]
    error: str


def start_deployment(salesforce: Salesforce, archive: bytes, *, check_only: bool) -> str:
    """Hand the archive over and return the deployment's id. All of it is installed, or nothing."""
    request = metadata_element("deploy")
    etree.SubElement(request, metadata_tag("ZipFile")).text = base64.b64encode(archive).decode("ascii")
    options = etree.SubElement(request, metadata_tag("DeployOptions"))
    for name, value in (
        ("allowMissingFiles", "false"),
        ("autoUpdatePackage", "false"),
        ("checkOnly", str(check_only).lower()),
        ("ignoreWarnings", "true"),
        ("performRetrieve", "false"),
        ("purgeOnDelete", "false"),
        ("rollbackOnError", "true"),
        ("singlePackage", "true"),
    ):
        etree.SubElement(options, metadata_tag(name)).text = value
    answer = _call(salesforce, "deploy", request, "the deployment of the package")
    return _text(answer, ".//m:result/m:id")


def read_deployment(salesforce: Salesforce, deployment_id: str) -> DeployStatus:
    """Ask how far a deployment has come, with the failures so far."""
    request = metadata_element("checkDeployStatus")
    etree.SubElement(request, metadata_tag("asyncProcessId")).text = deployment_id
    etree.SubElement(request, metadata_tag("includeDetails")).text = "true"
    answer = _call(salesforce, "checkDeployStatus", request, "the question how the deployment goes")
    result = answer.find(".//m:result", _NAMES)
    return _status(deployment_id, answer if result is None else result)


def _call(salesforce: Salesforce, action: str, request: etree._Element, what: str) -> etree._Element:
    def envelope(signed: SignOn) -> bytes:
        root = etree.Element(f"{{{_ENVELOPE}}}Envelope", nsmap={"soapenv": _ENVELOPE})
        header = etree.SubElement(root, f"{{{_ENVELOPE}}}Header")
        session = metadata_element("SessionHeader")
        header.append(session)
        etree.SubElement(session, metadata_tag("sessionId")).text = signed.access_token
        etree.SubElement(root, f"{{{_ENVELOPE}}}Body").append(request)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8")

    call = Call(
        method="POST",
        path=f"/services/Soap/m/{salesforce.api_version}",
        what=what,
        headers={"Content-Type": "text/xml; charset=UTF-8", "SOAPAction": action},
        body=envelope,
        repeatable=action != "deploy",
    )
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    return etree.fromstring(salesforce.transport.call(call), parser)


def _status(deployment_id: str, result: etree._Element) -> DeployStatus:
    successes = result.findall("m:details/m:componentSuccesses", _NAMES)
    return DeployStatus(
        id=deployment_id,
        done=_text(result, "m:done") == "true",
        success=_text(result, "m:success") == "true",
        status=_text(result, "m:status"),
        deployed=int(_text(result, "m:numberComponentsDeployed") or 0),
        total=int(_text(result, "m:numberComponentsTotal") or 0),
        created=sum(_text(each, "m:created") == "true" for each in successes),
        failures=tuple(map(_failure, result.findall("m:details/m:componentFailures", _NAMES))),
        error=_text(result, "m:errorMessage"),
    )


def _failure(message: etree._Element) -> ComponentFailure:
    line = _text(message, "m:lineNumber")
    return ComponentFailure(
        file=_text(message, "m:fileName"),
        line=int(line) if line else None,
        name=_text(message, "m:fullName"),
        problem=_text(message, "m:problem"),
    )


def _text(element: etree._Element, path: str) -> str:
    return str(element.findtext(path, default="", namespaces=_NAMES)).strip()
