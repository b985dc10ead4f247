from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from simulators.web_connector.envelope import PARAMETERS, Style, request_envelope
from tests.kit.stand_ins import reference_dir

SAMPLE: dict[str, tuple[str | int, ...]] = {
    "serverVersion": (),
    "clientVersion": ("2.3.0.215",),
    "authenticate": ("books", 'a<b>&"c"'),
    "sendRequestXML": ("T", '<?xml version="1.0" ?>\n<QBXML/>\n', "C:\\rose.qbw", "US", 13, 0),
    "receiveResponseXML": ("T", "<QBXML/>\n", "", ""),
    "connectionError": ("T", "0x80040408", "Could not start QuickBooks."),
    "getLastError": ("T",),
    "closeConnection": ("T",),
}


def test_receive_response_is_the_captured_call_byte_for_byte() -> None:
    captured = (reference_dir() / "envelopes/flowlink__invoice_add_rs.xml").read_bytes()
    body = etree.fromstring(captured)[0][0]
    ticket, response = body[0].text or "", body[1].text or ""
    assert response.startswith('<?xml version="1.0" ?>\n<QBXML>')
    assert request_envelope("receiveResponseXML", ticket, response, "", "") == captured.rstrip(b"\n")


def test_server_version_is_the_captured_call_byte_for_byte() -> None:
    captured = (reference_dir() / "envelopes/qbws_issue10__serverVersion.xml").read_bytes()
    assert request_envelope("serverVersion") == captured.rstrip(b"\n")


def test_quotes_stay_in_text_and_quotes_of_attributes_are_escaped_twice() -> None:
    body = request_envelope("receiveResponseXML", "T", '<A m="say &quot;no&quot; &lt; 3"/>', "", "").decode()
    assert '<response>&lt;A m="say &amp;quot;no&amp;quot; &amp;lt; 3"/&gt;</response>' in body


def test_an_empty_text_is_a_self_closed_element() -> None:
    body = request_envelope("sendRequestXML", "T", "", "", "US", 13, 0).decode()
    assert "<strHCPResponse /><strCompanyFileName /><qbXMLCountry>US</qbXMLCountry>" in body
    assert "<qbXMLMajorVers>13</qbXMLMajorVers><qbXMLMinorVers>0</qbXMLMinorVers></sendRequestXML>" in body
    assert "\n" not in body


def test_rpc_style_types_the_parameters_and_qualifies_the_method_alone() -> None:
    body = request_envelope("sendRequestXML", "T", "", "a&b", "US", 13, 0, style=Style.RPC)
    call = etree.fromstring(body)[0][0]
    assert body.startswith(b'<?xml version="1.0" encoding="utf-8"?><soap:Envelope ')
    assert b'<soap:Body soap:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"><q1:sendRequestXML ' in body
    assert b'<strHCPResponse xsi:type="xsd:string" />' in body
    assert b'<qbXMLMajorVers xsi:type="xsd:int">13</qbXMLMajorVers>' in body
    assert call.tag == "{http://developer.intuit.com/}sendRequestXML"
    assert [child.tag for child in call] == list(PARAMETERS["sendRequestXML"])


def test_a_forgotten_parameter_is_an_error_of_the_caller() -> None:
    with pytest.raises(ValueError):
        request_envelope("receiveResponseXML", "T", "response")


@pytest.mark.parametrize("wsdl", ["consolibyte", "flowlink_intuit_asmx"])
@pytest.mark.parametrize("method", SAMPLE)
def test_an_independent_soap_library_reads_the_call_from_the_wsdl(wsdl: str, method: str) -> None:
    operation = _operations(reference_dir() / f"wsdl/QBWebConnectorSvc__{wsdl}.wsdl")[method]
    read = operation.input.deserialize(etree.fromstring(request_envelope(method, *SAMPLE[method])))
    expected = dict(zip(PARAMETERS[method], SAMPLE[method], strict=True))
    assert _read(read, expected) == expected


@pytest.mark.parametrize("method", SAMPLE)
def test_an_independent_soap_library_would_write_the_same_call(method: str) -> None:
    operation = _operations(reference_dir() / "wsdl/QBWebConnectorSvc__flowlink_intuit_asmx.wsdl")[method]
    theirs = operation.input.serialize(*SAMPLE[method])
    ours = etree.fromstring(request_envelope(method, *SAMPLE[method]))
    assert _canonical(ours[0][0]) == _canonical(theirs.content[0][0])
    assert theirs.headers["SOAPAction"] == f'"http://developer.intuit.com/{method}"'


def _read(read: Any, expected: dict[str, str | int]) -> dict[str, Any]:
    if not expected:
        return {}
    if not hasattr(read, "__values__"):  # an input of one element is unwrapped
        return {next(iter(expected)): read}
    return {name: "" if value is None else value for name, value in read.__values__.items()}


def _canonical(element: etree._Element) -> str:
    text = etree.tostring(element, method="c14n", exclusive=True).decode()
    return re.sub(r"(</?)ns\d:", r"\1", text).replace("xmlns:ns0", "xmlns")


@cache
def _operations(path: Path) -> Any:
    zeep = pytest.importorskip("zeep")
    document = zeep.Client(str(path)).wsdl
    return next(binding for binding in document.bindings.values())._operations
