"""Whole sessions over real HTTP with clients generated from the service descriptions."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests
import zeep
from zeep.wsdl.bindings.soap import Soap11Binding

from qbwc_operator import calls
from qbwc_operator.soap import SERVICE
from tests.kit.scripted_session import REQUEST, TICKET, Scripted, action, message

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / os.environ.get("QBXML_REFERENCE_DIR", "../shared/reference/qbxml")
HCP = '<?xml version="1.0" ?>\n<QBXML><QBXMLMsgsRs><HostQueryRs/></QBXMLMsgsRs></QBXML>\n'
ANSWER = '<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>Café &amp; &quot;Söhne&quot; 東京</QBXMLMsgsRs>\n</QBXML>\n'
COMPANY = "C:\\Users\\Public\\R&D.qbw"


@contextmanager
def generated_client(description: str, service: str) -> Iterator[Any]:
    """A client that zeep writes from a service description, talking to our service."""
    generator: Any = zeep  # it has no types
    session = requests.Session()
    client = generator.Client(description, transport=generator.Transport(session=session))
    # Intuit's description has a SOAP 1.2 binding too; the Web Connector speaks 1.1.
    binding = next(name for name, binding in client.wsdl.bindings.items() if type(binding) is Soap11Binding)
    try:
        yield client.create_service(binding, service)
    finally:
        session.close()


def run_session(client: Any) -> None:
    assert client.serverVersion() == "1.0"
    assert client.clientVersion("2.3.0.215") is None  # zeep shows the empty text as None
    assert client.authenticate("acme", "wrong") == [None, "nvu"]
    assert client.authenticate("acme", "right") == [TICKET, None, None, "300"]
    assert client.sendRequestXML(TICKET, HCP, COMPANY, "US", 16, 0) == REQUEST
    assert client.receiveResponseXML(TICKET, ANSWER, "", "") == 100
    assert client.sendRequestXML(TICKET, "", COMPANY, "US", 16, 0) is None
    assert client.getLastError(TICKET) == "QuickBooks is not running. Start it & open <Acme>."
    assert client.connectionError(TICKET, "0x80040408", "Could not start QuickBooks.") == "done"
    assert client.closeConnection(TICKET) == "OK"


HEARD = [
    "server_version",
    "2.3.0.215",
    ("acme", "127.0.0.1"),
    ("acme", "127.0.0.1"),
    calls.SendRequest(ticket=TICKET, hcp=HCP, company_file=COMPANY, country="US", major=16, minor=0),
    calls.ReceiveResponse(ticket=TICKET, response=ANSWER, hresult="", message=""),
    calls.SendRequest(ticket=TICKET, hcp="", company_file=COMPANY, country="US", major=16, minor=0),
    TICKET,
    calls.ConnectionFailure(ticket=TICKET, hresult="0x80040408", message="Could not start QuickBooks."),
    TICKET,
]


@pytest.mark.parametrize(
    "name", ["QBWebConnectorSvc__consolibyte.wsdl", "QBWebConnectorSvc__flowlink_intuit_asmx.wsdl"]
)
def test_a_client_of_a_public_service_description_runs_a_session(
    name: str, service: str, conversation: Scripted
) -> None:
    path = REFERENCE / "wsdl" / name
    if not path.is_file():
        pytest.skip(f"public service description {name} is not here; set QBXML_REFERENCE_DIR")
    with generated_client(str(path), service) as client:
        run_session(client)
    assert conversation.heard == HEARD


def test_a_client_of_our_own_service_description_runs_a_session(service: str, conversation: Scripted) -> None:
    with generated_client(f"{service}?wsdl", service) as client:
        run_session(client)
        assert client.getInteractiveURL(TICKET, "7") is None
        assert client.interactiveDone(TICKET) == "Done"
        assert client.interactiveRejected(TICKET, "not now") is None
    assert conversation.heard == [
        *HEARD,
        calls.GetInteractiveUrl(ticket=TICKET, session_id="7"),
        TICKET,
        calls.InteractiveRejected(ticket=TICKET, reason="not now"),
    ]


def test_a_connector_in_rpc_style_runs_a_session(service: str, conversation: Scripted) -> None:
    def call(method: str, **parameters: str) -> str:
        typed = "".join(
            f'<{name} xsi:type="xsd:{"int" if "Vers" in name else "string"}">{text}</{name}>'
            for name, text in parameters.items()
        )
        style = 'soap:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"'
        plain, wrapped = f'<{method} xmlns="{SERVICE}"></{method}>', f"<q1:{method} {style}>{typed}</q1:{method}>"
        body = message(method).decode().replace(plain, wrapped).replace("xmlns:xsi", f'xmlns:q1="{SERVICE}" xmlns:xsi')
        assert wrapped in body
        reply = requests.post(service, data=body.encode(), headers=action(method), timeout=10)
        assert reply.status_code == 200
        return reply.text

    assert f"<string>{TICKET}</string>" in call("authenticate", strUserName="acme", strPassword="right")
    assert "QBXMLMsgsRq" in call("sendRequestXML", ticket=TICKET, qbXMLMajorVers="16", qbXMLMinorVers="0")
    assert ">100<" in call("receiveResponseXML", ticket=TICKET, response="&lt;QBXML/&gt;")
    assert len(conversation.heard) == 3


def test_the_reply_is_compact_utf_8_from_its_first_byte(service: str) -> None:
    body = message("authenticate", strUserName="acme", strPassword="right")
    reply = requests.post(service, data=body, headers=action("authenticate"), timeout=10)
    assert reply.headers["content-type"] == "text/xml; charset=utf-8"
    assert (
        reply.content
        == (
            '<?xml version="1.0" encoding="utf-8"?>'
            '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"'
            ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">'
            '<soap:Body><authenticateResponse xmlns="http://developer.intuit.com/"><authenticateResult>'
            f"<string>{TICKET}</string><string /><string /><string>300</string>"
            "</authenticateResult></authenticateResponse></soap:Body></soap:Envelope>"
        ).encode()
    )
