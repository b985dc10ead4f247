"""The SOAP 1.1 envelope: a body becomes a call, a result becomes a body.

The Web Connector is a .NET client of 2006 and reads replies to the letter: compact XML that starts at byte 0, every
element in the service's namespace, and an empty text as a self-closed element, never left out (else its log says
QBWC1012, "Index was outside the bounds of the array"). With `<Style>RPC</Style>` in the .qwc it adds a prefix and
xsi:type to what it sends; names are therefore compared without namespace, and replies are the same in all styles.
"""

from __future__ import annotations

import re

from lxml import etree

from include.errors import DataError
from qbwc_operator.calls import Call, Result
from qbwc_operator.methods import METHOD_BY_NAME, Method, Parameter
from qbwc_operator.outside_xml import RefusedXml, read_outside_xml

SOAP_11 = "http://schemas.xmlsoap.org/soap/envelope/"
SERVICE = "http://developer.intuit.com/"

CLIENT = "soap:Client"
SERVER = "soap:Server"
VERSION_MISMATCH = "soap:VersionMismatch"
MUST_UNDERSTAND = "soap:MustUnderstand"

#: Before the first parameter of a call stands nothing long.
MOST_LOOKED_AT = 4_096
_TICKET = re.compile(rb"<(?:\w+:)?ticket(?:\s[^<>]*)?>\s*([!-;=-~]{1,80})\s*</")

#: The largest envelope has 10 elements; a header block of a proxy may add a few.
MOST_ELEMENTS = 100

_START = (
    '<?xml version="1.0" encoding="utf-8"?>'
    f'<soap:Envelope xmlns:soap="{SOAP_11}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>'
)
_END = "</soap:Body></soap:Envelope>"

#: A carriage return is written as a reference because every XML reader turns a bare one into a line feed.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;"})
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class SoapFault(DataError):
    """One message cannot be answered; `code` is the SOAP 1.1 fault code, the next message is served."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text, status_code=code)
        self.code = code
        self.text = text


def read_call(body: bytes, soap_action: str | None) -> Call:
    """Return the call that an envelope carries.

    A missing parameter is the empty text. The body decides which method is meant; a SOAPAction may be absent or
    empty, but must not name another method (SOAP 1.1, section 6.1.1).

    Raises:
        SoapFault: the message is no SOAP 1.1 call of this service; the text says why.
    """
    wrapper = _method_element(_envelope(body))
    name = etree.QName(wrapper).localname
    method = METHOD_BY_NAME.get(name)
    if method is None:
        raise SoapFault(CLIENT, f'The service has no method "{name[:80]}". Its methods are listed under ?wsdl.')
    meant = _method_of_action(soap_action)
    if meant not in ("", name):
        raise SoapFault(CLIENT, f'The SOAPAction header names "{meant[:80]}", the body calls {name}.')
    return method.call(**_arguments(wrapper, method))


def write_reply(method: str, result: Result) -> bytes:
    """Return the envelope that answers a method with a text, a number, or the 2 to 4 strings of authenticate.

    Raises:
        ValueError: the result cannot be said on the wire; the text names the method and the reason.
    """
    inner = _strings(method, result) if isinstance(result, tuple) else _escaped(method, str(result))
    answer = _element(f"{method}Result", inner)
    return f'{_START}<{method}Response xmlns="{SERVICE}">{answer}</{method}Response>{_END}'.encode()


def write_fault(code: str, text: str) -> bytes:
    """Return the envelope of a SOAP 1.1 fault; characters that XML cannot carry become U+FFFD."""
    words = _NOT_XML.sub("\ufffd", text).translate(_ESCAPES)
    # Fault children have no namespace, and detail must be present when the body was at fault (SOAP 1.1, section 4.4).
    fault = f"<faultcode>{code}</faultcode>{_element('faultstring', words)}<detail />"
    return f"{_START}<soap:Fault>{fault}</soap:Fault>{_END}".encode()


def ticket_of(begin: bytes) -> str:
    """Return the ticket that stands in the beginning of a message which cannot be read; "" when there is none."""
    found = _TICKET.search(begin[:MOST_LOOKED_AT])
    return found[1].decode("ascii") if found else ""


def _envelope(body: bytes) -> etree._Element:
    try:
        root = read_outside_xml(body, most_elements=MOST_ELEMENTS)
    except RefusedXml as error:
        raise SoapFault(CLIENT, f"The message is not read: {error}.") from error
    name = etree.QName(root)
    if name.localname != "Envelope":
        raise SoapFault(CLIENT, "The message is not a SOAP envelope: its outermost element has another name.")
    if name.namespace != SOAP_11:
        raise SoapFault(VERSION_MISMATCH, f"The service speaks SOAP 1.1: the Envelope must be in {SOAP_11}")
    return root


def _method_element(envelope: etree._Element) -> etree._Element:
    for block in envelope.iterfind(f"{{{SOAP_11}}}Header/*"):
        # Nobody but the final receiver reads this message, so the actor attribute makes no difference.
        if block.get(f"{{{SOAP_11}}}mustUnderstand") in ("1", "true"):
            raise SoapFault(MUST_UNDERSTAND, "A header that must be understood is unknown to this service.")
    wrapper = envelope.find(f"{{{SOAP_11}}}Body/*")
    if wrapper is None:
        raise SoapFault(CLIENT, "The envelope has no Body, or nothing in it: send one method call in the Body.")
    return wrapper


def _method_of_action(soap_action: str | None) -> str:
    return re.split("[/#]", (soap_action or "").strip().strip('"').strip())[-1]


def _arguments(wrapper: etree._Element, method: Method) -> dict[str, str | int]:
    texts: dict[str, str] = {}
    for child in wrapper:
        element = etree.QName(child).localname
        if element in texts:
            raise SoapFault(CLIENT, f"{method.name} carries the parameter {element[:80]} twice.")
        if len(child):
            raise SoapFault(
                CLIENT,
                f"The parameter {element[:80]} of {method.name} contains elements; XML inside it must be escaped text.",
            )
        texts[element] = child.text or ""
    return {
        parameter.field: _argument(texts.get(parameter.element, ""), parameter, method)
        for parameter in method.parameters
        if parameter.field
    }


def _argument(text: str, parameter: Parameter, method: Method) -> str | int:
    if parameter.kind == "string":
        return text
    # Some hosts write the version of the request processor as 16.0.
    number = re.fullmatch(r"\s*([0-9]{1,9})(?:\.0*)?\s*", text)
    if number is None:
        raise SoapFault(CLIENT, f"The parameter {parameter.element} of {method.name} must be a whole number.")
    return int(number[1])


def _strings(method: str, strings: tuple[str, ...]) -> str:
    # A single string or a fifth one breaks the Web Connector's own reader (QBWC1012).
    if not 2 <= len(strings) <= 4:
        raise ValueError(f"{method} answered {len(strings)} strings; the Web Connector reads 2 to 4.")
    return "".join(_element("string", _escaped(method, text)) for text in strings)


def _escaped(method: str, text: str) -> str:
    if found := _NOT_XML.search(text):
        raise ValueError(f"{method} answered U+{ord(found[0]):04X} at {found.start()}, which XML cannot carry.")
    return text.translate(_ESCAPES)


def _element(name: str, escaped: str) -> str:
    return f"<{name}>{escaped}</{name}>" if escaped else f"<{name} />"
