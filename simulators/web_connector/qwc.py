"""The .qwc file: what it says, and the checks that the Web Connector makes before it adds an application.

Stricter than the guide in one point: AppSupport must have the same host as AppURL, where the guide says domain, so
that a file which passes here passes there under either reading.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from lxml import etree

from simulators.web_connector.envelope import Style

_REQUIRED: Final = (
    "AppName", "AppID", "AppURL", "AppDescription", "AppSupport", "UserName", "OwnerID", "FileID", "QBType",
)  # fmt: skip
_MAY_BE_EMPTY: Final = frozenset({"AppID", "AppDescription"})
_GUID: Final = re.compile(r"\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}")
#: The values that an element may have, where they are a closed list.
_VALUES: Final[dict[str, tuple[str, ...]]] = {
    "QBType": ("QBFS", "QBPOS"),
    "Style": tuple(Style),
    "IsReadOnly": ("true", "false"),
    "Notify": ("true", "false"),
    "UnattendedModePref": ("umpRequired", "umpOptional"),
    "PersonalDataPref": ("pdpNotNeeded", "pdpOptional", "pdpRequired"),
}


class QwcError(Exception):
    """The application cannot be added; `complaints` holds every reason, each with its QBWC code."""

    def __init__(self, *complaints: Complaint) -> None:
        super().__init__("\n".join(str(complaint) for complaint in complaints))
        self.complaints = complaints


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """One reason why an application cannot be added."""

    code: str  #: like "QBWC1010"
    message: str

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"


@dataclass(frozen=True, slots=True, kw_only=True)
class QwcFile:
    """What a .qwc file says."""

    app_name: str
    app_url: str
    app_support: str
    user_name: str
    owner_id: str  #: `{GUID}`, one per application
    file_id: str  #: `{GUID}`, one per company file
    qb_type: str = "QBFS"
    app_id: str = ""
    app_description: str = ""
    cert_url: str = ""
    style: Style = Style.DOCUMENT
    run_every_seconds: int | None = None  #: None when the file has no Scheduler
    auth_flags: int = 0  #: 0 all editions, 1 Simple Start, 2 Pro, 4 Premier, 8 Enterprise, added up
    is_read_only: bool = False


def read_qwc(path: Path) -> QwcFile:
    """Return what the file says, after every check that needs no network. Raises QwcError with all complaints."""
    qwc = parse_qwc(path.read_bytes())
    found = complaints(qwc)
    if found:
        raise QwcError(*found)
    return qwc


def parse_qwc(content: bytes) -> QwcFile:
    """Return what the file says. Raises QwcError (QBWC1039) when elements are missing or have impossible values."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise QwcError(_not_added(f"the file is not well-formed XML: {error.msg}.")) from error
    if root.tag != "QBWCXML":
        raise QwcError(_not_added(f"the root element is {root.tag}, it must be QBWCXML."))
    values = {str(element.tag): (element.text or "").strip() for element in root if isinstance(element.tag, str)}
    found = [*_missing(values), *_impossible(values)]
    seconds = _schedule(root, found)
    if found:
        raise QwcError(*found)
    return QwcFile(
        app_name=values["AppName"],
        app_id=values["AppID"],
        app_url=values["AppURL"],
        app_description=values["AppDescription"],
        app_support=values["AppSupport"],
        user_name=values["UserName"],
        owner_id=values["OwnerID"],
        file_id=values["FileID"],
        qb_type=values["QBType"],
        cert_url=values.get("CertURL", ""),
        style=Style(values.get("Style") or Style.DOCUMENT),
        run_every_seconds=seconds,
        auth_flags=int(values.get("AuthFlags") or "0", 16),
        is_read_only=values.get("IsReadOnly") == "true",
    )


def complaints(qwc: QwcFile) -> tuple[Complaint, ...]:
    """Return every reason to refuse the addresses of the file; empty when they will do."""
    found: list[Complaint] = []
    app, support = urlsplit(qwc.app_url), urlsplit(qwc.app_support)
    app_host, support_host = app.hostname or "", support.hostname or ""
    if _is_ip_address(app_host):
        found.append(Complaint(code="QBWC1001", message=f"AppURL {qwc.app_url} has an IP address: use a host name."))
    if _is_ip_address(support_host):
        found.append(
            Complaint(code="QBWC1002", message=f"AppSupport {qwc.app_support} has an IP address: use a host name.")
        )
    if app.scheme != "https" and not (app.scheme == "http" and app_host and "." not in app_host):
        found.append(Complaint(code="QBWC1010", message=f"AppURL {qwc.app_url} must begin with https."))
    if app_host != support_host:
        message = f"AppSupport has the host {support_host!r}, but AppURL has {app_host!r}: they must be the same."
        found.append(Complaint(code="QBWC1000", message=message))
    return tuple(found)


def _missing(values: dict[str, str]) -> list[Complaint]:
    return [
        _not_added(f"the element {name} is missing or empty.")
        for name in _REQUIRED
        if name not in values or not (values[name] or name in _MAY_BE_EMPTY)
    ]


def _impossible(values: dict[str, str]) -> list[Complaint]:
    found = [
        _not_added(f"{name} is {values[name]!r}, it must be one of {', '.join(allowed)}.")
        for name, allowed in _VALUES.items()
        if values.get(name) and values[name] not in allowed
    ]
    found += [
        _not_added(f"{name} is {values[name]!r}, it must be a GUID in braces.")
        for name in ("OwnerID", "FileID")
        if values.get(name) and not _GUID.fullmatch(values[name])
    ]
    flags = values.get("AuthFlags")
    if flags and not re.fullmatch(r"0[xX][0-9A-Fa-f]{1,8}", flags):
        found.append(_not_added(f"AuthFlags is {flags!r}, it must be a hexadecimal number such as 0xF."))
    return found


def _schedule(root: etree._Element, found: list[Complaint]) -> int | None:
    scheduler = root.find("Scheduler")
    if scheduler is None:
        return None
    for element in scheduler.iterchildren("RunEveryNMinutes", "RunEveryNSeconds"):  # the first one wins
        text = (element.text or "").strip()
        if not text.isdecimal():
            found.append(_not_added(f"{element.tag} is {text!r}, it must be a whole number."))
            return None
        return int(text) * (60 if element.tag == "RunEveryNMinutes" else 1)
    return None


def _is_ip_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _not_added(message: str) -> Complaint:
    return Complaint(code="QBWC1039", message=message)
