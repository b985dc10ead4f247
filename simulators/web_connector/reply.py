"""The strict reader of the service's replies: it accepts what .NET's client would accept and nothing more.

Two things break .NET's client without a word: a result in another namespace is ignored, and an array with fewer
strings than expected ends in "Index was outside the bounds of the array". Both are named here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from lxml import etree

from simulators.web_connector.envelope import NAMESPACE, SOAP, XSI, Style

_STRINGS: Final = range(2, 5)
_INTEGER: Final = re.compile(r"\s*[+-]?[0-9]{1,9}\s*")


class ReplyError(Exception):
    """The service answered, but not in a form that the Web Connector understands."""


def read_text(
    method: str, status: int, headers: Mapping[str, str], body: bytes, style: Style = Style.DOCUMENT
) -> str | None:
    """Return the text of `<method>Result`, or None when the element is absent or nil.

    `headers` has lower-case names. Raises ReplyError.
    """
    result = _result(method, status, headers, body, style)
    if result is None or _is_nil(result):
        return None
    if len(result):
        raise ReplyError(
            f"{method}Result holds the element <{_local(result[0])}>. It must hold text: escape the XML inside it."
        )
    return result.text or ""


def read_integer(
    method: str, status: int, headers: Mapping[str, str], body: bytes, style: Style = Style.DOCUMENT
) -> int:
    """Return the integer of `<method>Result`. Raises ReplyError."""
    text = read_text(method, status, headers, body, style)
    if text is None or not _INTEGER.fullmatch(text):
        raise ReplyError(f"{method}Result is {text!r} and not an integer. Input string was not in a correct format.")
    return int(text)


def read_strings(
    method: str, status: int, headers: Mapping[str, str], body: bytes, style: Style = Style.DOCUMENT
) -> tuple[str, ...]:
    """Return the two to four strings of `<method>Result`. Raises ReplyError."""
    result = _result(method, status, headers, body, style)
    if result is None:
        raise ReplyError(f"{method}Result is absent. Object reference not set to an instance of an object.")
    for child in result:
        _expect(child, "string", style)
    if len(result) not in _STRINGS:
        raise ReplyError(
            f"{method}Result has {len(result)} <string> elements, 2 to 4 are needed: send an empty one as <string />. "
            "Index was outside the bounds of the array."
        )
    return tuple(child.text or "" for child in result)


def _result(method: str, status: int, headers: Mapping[str, str], body: bytes, style: Style) -> etree._Element | None:
    if status != 200:
        raise ReplyError(f"the request failed with HTTP status {status}{_fault(body)}.")
    content_type = headers.get("content-type", "")
    if content_type.split(";")[0].strip().lower() != "text/xml":
        raise ReplyError(f"the content type is {content_type!r}, but 'text/xml' is expected.")
    envelope = _parse(body)
    _refuse_white_space(envelope)
    if envelope.tag != f"{{{SOAP}}}Envelope":
        raise ReplyError(f"the root is {envelope.tag} and not a SOAP 1.1 Envelope.")
    answer = envelope.find(f"{{{SOAP}}}Body")
    if answer is None or len(answer) != 1:
        raise ReplyError("the SOAP Body is absent or does not hold exactly one element.")
    response = answer[0]
    if response.tag == f"{{{SOAP}}}Fault":
        raise ReplyError(f"the service answered with a SOAP fault: {response.findtext('faultstring') or ''}")
    if response.tag != f"{{{NAMESPACE}}}{method}Response":
        raise ReplyError(f"the Body holds {response.tag} and not {{{NAMESPACE}}}{method}Response.")
    if not len(response):
        return None
    if len(response) > 1:
        raise ReplyError(f"{method}Response holds {len(response)} elements instead of one.")
    _expect(response[0], f"{method}Result", style)
    return response[0]


def _parse(body: bytes) -> etree._Element:
    if not body.startswith(b"<"):
        raise ReplyError(f"the reply begins with {body[:4]!r} and not with '<'. Response is not well-formed XML.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        envelope = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise ReplyError(f"Response is not well-formed XML: {error.msg}") from error
    if envelope.getroottree().docinfo.internalDTD is not None:
        raise ReplyError("the reply has a document type declaration. For security reasons DTD is prohibited.")
    return envelope


def _refuse_white_space(envelope: etree._Element) -> None:
    for element in envelope.iter(etree.Element):
        texts = [element.text, *(child.tail for child in element)]
        if len(element) and any(text and not text.strip() for text in texts):
            raise ReplyError(f"the reply has white space between the elements of <{_local(element)}>: send it compact.")


def _expect(element: etree._Element, name: str, style: Style) -> None:
    # RPC-encoded replies carry unqualified parts by the rules of SOAP; what the Web Connector accepts then is unknown.
    allowed = {f"{{{NAMESPACE}}}{name}"} | ({name} if style is Style.RPC else set())
    if element.tag not in allowed:
        raise ReplyError(f"the reply holds {element.tag} where {{{NAMESPACE}}}{name} is expected.")


def _is_nil(element: etree._Element) -> bool:
    return element.get(f"{{{XSI}}}nil") in ("true", "1")


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else "!--"


def _fault(body: bytes) -> str:
    match = re.search(rb"<faultstring[^>]*>([^<]{0,300})", body)
    return f": {match.group(1).decode(errors='replace')}" if match else ""
