"""One qbXML request document: read, its version agreed, and all of it checked before anything runs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from simulators.quickbooks_desktop.qbxml.grammar import (
    Fields,
    Malformed,
    attributes_of,
    read_request,
    request_names,
    unanswered_names,
)
from simulators.quickbooks_desktop.qbxml.notation import Version, version_of

_VERBS = re.compile(r"(?P<kind>\w+?)(?P<verb>Add|Mod|Query|Del|Void|)Rq")
_VERSION = re.compile(r'version\s*=\s*["\'](\d{1,2}\.\d{1,2})["\']')
_ATTRIBUTES = {
    "onError": {"stopOnError", "continueOnError"},  # rollbackOnError is in the schema, but QuickBooks refuses it
    "responseData": {"includeAll", "includeNone"},
    "metaData": {"NoMetaData", "MetaDataOnly", "MetaDataAndResponseData"},
    "iterator": {"Start", "Continue", "Stop"},
}


class VersionUnsupported(Exception):
    """The document names a qbXML version that this QuickBooks does not speak."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request: `kind` and `verb` are `Customer` and `Add` of CustomerAddRq; `fields` is None when not simulated."""

    name: str
    kind: str
    verb: str
    attributes: dict[str, str]
    fields: Fields | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A checked document; `on_error`, the message-set ids and responseData as its QBXMLMsgsRq carries them."""

    version: Version
    on_error: str
    new_set: str | None
    old_set: str | None
    with_data: bool
    requests: tuple[Request, ...]


def read_document(text: str, *, supported: tuple[str, ...], strict: bool) -> Document:
    """The document, or Malformed, or VersionUnsupported; `strict` refuses raw characters beyond ASCII."""
    if strict and not text.isascii():
        raise Malformed("raw characters beyond ASCII: send numeric references")
    try:
        parser = etree.XMLParser(
            encoding="utf-8",
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=True,
            remove_comments=True,
        )
        root = etree.fromstring(text.encode(), parser)
    except (etree.XMLSyntaxError, UnicodeEncodeError) as error:
        raise Malformed(str(error)) from error
    version = _version(root, supported)
    if root.tag != "QBXML" or len(root) != 1 or root[0].tag != "QBXMLMsgsRq" or root.attrib:
        raise Malformed("the document is not one QBXMLMsgsRq in a QBXML")
    messages = root[0]
    attributes = _attributes(messages, {"onError", "responseData", "newMessageSetID", "oldMessageSetID"})
    if "onError" not in attributes:
        raise Malformed("onError is missing")
    return Document(
        version=version,
        on_error=attributes["onError"],
        new_set=attributes.get("newMessageSetID") or None,
        old_set=attributes.get("oldMessageSetID") or None,
        with_data=attributes.get("responseData") != "includeNone",
        requests=tuple(_request(element, version) for element in messages),
    )


def _version(root: etree._Element, supported: tuple[str, ...]) -> Version:
    for sibling in root.itersiblings(preceding=True):
        if isinstance(sibling, etree._ProcessingInstruction) and sibling.target == "qbxml":
            found = _VERSION.search(sibling.text or "")
            if found is None:
                raise Malformed("the qbxml instruction names no version")
            if found[1] not in supported:
                raise VersionUnsupported(found[1])
            return version_of(found[1])
    raise Malformed("the instruction <?qbxml version=...?> is missing")


def _request(element: etree._Element, version: Version) -> Request:
    name = str(element.tag)
    match = _VERBS.fullmatch(name)
    known = name in request_names()
    if match is None or not (known or name in unanswered_names()):
        raise Malformed(f"{name} is no request of QuickBooks Desktop")
    return Request(
        name=name,
        kind=match["kind"],
        verb=match["verb"],
        attributes=_attributes(element, {"requestID", *attributes_of(name)} if known else None),
        fields=read_request(element, version) if known else None,
    )


def _attributes(element: etree._Element, allowed: set[str] | None) -> dict[str, str]:
    attributes = {str(name): str(value) for name, value in element.attrib.items()}
    for name, value in attributes.items():
        if (allowed is not None and name not in allowed) or value not in _ATTRIBUTES.get(name, {value}):
            raise Malformed(f"attribute {name}={value!r} of {element.tag!r}")
    return attributes
