"""Request envelopes, byte for byte as the Web Connector writes them.

Shape: SOAP 1.1 on one line, empty text as a self-closed element with a space before the slash, `<`, `>` and `&`
escaped and quotes left alone. Source: a captured receiveResponseXML and a captured serverVersion call. The RPC style
is known from one public page only (encodingStyle, a `q1:` prefix, `xsi:type`); its other details follow .NET's
RPC/encoded serialiser.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

NAMESPACE: Final = "http://developer.intuit.com/"
SOAP: Final = "http://schemas.xmlsoap.org/soap/envelope/"
ENCODING: Final = "http://schemas.xmlsoap.org/soap/encoding/"
XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
XSD: Final = "http://www.w3.org/2001/XMLSchema"


class Style(StrEnum):
    """The `Style` of the .qwc file: how the parameters are laid out in the envelope."""

    DOCUMENT = "Document"
    DOC_WRAPPED = "DocWrapped"
    RPC = "RPC"


#: Every callback with its parameters in the order of the WSDL.
PARAMETERS: Final[dict[str, tuple[str, ...]]] = {
    "serverVersion": (),
    "clientVersion": ("strVersion",),
    "authenticate": ("strUserName", "strPassword"),
    "sendRequestXML": (
        "ticket",
        "strHCPResponse",
        "strCompanyFileName",
        "qbXMLCountry",
        "qbXMLMajorVers",
        "qbXMLMinorVers",
    ),
    "receiveResponseXML": ("ticket", "response", "hresult", "message"),
    "connectionError": ("ticket", "hresult", "message"),
    "getLastError": ("ticket",),
    "closeConnection": ("ticket",),
    "getInteractiveURL": ("wcTicket", "sessionID"),
    "interactiveRejected": ("wcTicket", "reason"),
}

#: .NET's XmlTextWriter does not look whether XML can carry a character: it writes these as references.
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_INTEGERS: Final = frozenset({"qbXMLMajorVers", "qbXMLMinorVers"})
_DECLARATION: Final = '<?xml version="1.0" encoding="utf-8"?>'


def request_envelope(method: str, *values: str | int, style: Style = Style.DOCUMENT) -> bytes:
    """Return the body of the HTTP request that calls `method` with `values` in the order of the WSDL.

    Raises ValueError when the number of values is not that of the WSDL.
    """
    pairs = tuple(zip(PARAMETERS[method], values, strict=True))
    text = _rpc(method, pairs) if style is Style.RPC else _document(method, pairs)
    return (_DECLARATION + text).encode()


def escape(text: str) -> str:
    """Return text as .NET writes it into an element: quotes stay, so an escaped quote in qbXML is escaped twice."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _CONTROL.sub(lambda found: f"&#x{ord(found[0]):X};", escaped)


def _document(method: str, pairs: tuple[tuple[str, str | int], ...]) -> str:
    inner = "".join(_element(name, "", value) for name, value in pairs)
    call = _element_of(f'{method} xmlns="{NAMESPACE}"', method, inner)
    return (
        f'<soap:Envelope xmlns:soap="{SOAP}" xmlns:xsi="{XSI}" xmlns:xsd="{XSD}">'
        f"<soap:Body>{call}</soap:Body></soap:Envelope>"
    )


def _rpc(method: str, pairs: tuple[tuple[str, str | int], ...]) -> str:
    inner = "".join(
        _element(name, f' xsi:type="xsd:{"int" if name in _INTEGERS else "string"}"', value) for name, value in pairs
    )
    call = _element_of(f'q1:{method} xmlns:q1="{NAMESPACE}"', f"q1:{method}", inner)
    return (
        f'<soap:Envelope xmlns:soap="{SOAP}" xmlns:soapenc="{ENCODING}" xmlns:tns="{NAMESPACE}" '
        f'xmlns:types="{NAMESPACE}encodedTypes" xmlns:xsi="{XSI}" xmlns:xsd="{XSD}">'
        f'<soap:Body soap:encodingStyle="{ENCODING}">{call}</soap:Body></soap:Envelope>'
    )


def _element(name: str, attributes: str, value: str | int) -> str:
    return _element_of(name + attributes, name, escape(str(value)))


def _element_of(opening: str, closing: str, inner: str) -> str:
    return f"<{opening}>{inner}</{closing}>" if inner else f"<{opening} />"
