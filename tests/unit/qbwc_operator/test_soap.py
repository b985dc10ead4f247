"""Envelopes to the letter: what the Web Connector sends is understood, what it gets is byte-exact."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from qbwc_operator import calls
from qbwc_operator.methods import METHODS, Method
from qbwc_operator.soap import SERVICE, SOAP_11, SoapFault, read_call, write_fault, write_reply

START = (
    b'<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"'
    b' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>'
)
END = b"</soap:Body></soap:Envelope>"
RESPONSE = b'<authenticateResponse xmlns="http://developer.intuit.com/"><authenticateResult>'

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / os.environ.get("QBXML_REFERENCE_DIR", "../shared/reference/qbxml")

any_text = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\t\n\r"))


def envelope(inner: str) -> bytes:
    return START + inner.encode() + END


def fault_of(body: bytes, action: str | None = None) -> SoapFault:
    with pytest.raises(SoapFault) as caught:
        read_call(body, action)
    return caught.value


def captured(name: str) -> bytes:
    path = REFERENCE / "envelopes" / name
    if not path.is_file():
        pytest.skip(f"captured message {name} is not here; set QBXML_REFERENCE_DIR")
    return path.read_bytes()


@pytest.mark.parametrize(
    ("outcome", "strings"),
    [
        (("T-1", ""), b"<string>T-1</string><string />"),
        (("T-1", "none"), b"<string>T-1</string><string>none</string>"),
        (("", "nvu"), b"<string /><string>nvu</string>"),
        (("", "busy", "60"), b"<string /><string>busy</string><string>60</string>"),
        (("T-1", "", "", ""), b"<string>T-1</string><string /><string /><string />"),
        (("T-1", "", "", "300"), b"<string>T-1</string><string /><string /><string>300</string>"),
        (("T-1", r"C:\QB\R&D é.qbw"), "<string>T-1</string><string>C:\\QB\\R&amp;D é.qbw</string>".encode()),
    ],
)
def test_each_outcome_of_authenticate_is_written_byte_for_byte(outcome: tuple[str, ...], strings: bytes) -> None:
    expected = START + RESPONSE + strings + b"</authenticateResult></authenticateResponse>" + END
    assert write_reply("authenticate", outcome) == expected


@pytest.mark.parametrize("strings", [("T-1",), ("T-1", "", "", "", "")])
def test_authenticate_with_one_or_five_strings_never_leaves_the_service(strings: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="2 to 4"):
        write_reply("authenticate", strings)


def test_an_empty_text_is_a_self_closed_result() -> None:
    assert write_reply("sendRequestXML", "") == (
        START
        + b'<sendRequestXMLResponse xmlns="http://developer.intuit.com/"><sendRequestXMLResult />'
        + b"</sendRequestXMLResponse>"
        + END
    )


def test_a_percentage_is_a_plain_number() -> None:
    assert b"<receiveResponseXMLResult>100</receiveResponseXMLResult>" in write_reply("receiveResponseXML", 100)
    assert b"<receiveResponseXMLResult>-1</receiveResponseXMLResult>" in write_reply("receiveResponseXML", -1)


def test_qbxml_travels_as_escaped_text_and_quotes_stay_as_they_are() -> None:
    reply = write_reply("sendRequestXML", '<?qbxml version="13.0"?><QBXML>R&amp;D</QBXML>')
    escaped = b'&lt;?qbxml version="13.0"?&gt;&lt;QBXML&gt;R&amp;amp;D&lt;/QBXML&gt;'
    assert b"<sendRequestXMLResult>" + escaped + b"</sendRequestXMLResult>" in reply


@settings(deadline=None)
@given(any_text)
def test_every_text_arrives_at_the_other_side_unchanged(text: str) -> None:
    root = etree.fromstring(write_reply("getLastError", text))
    assert (root.findtext(f".//{{{SERVICE}}}getLastErrorResult") or "") == text


@settings(deadline=None)
@given(any_text)
def test_every_response_is_read_unchanged(text: str) -> None:
    wrapper = etree.Element(f"{{{SERVICE}}}receiveResponseXML")
    etree.SubElement(wrapper, f"{{{SERVICE}}}response").text = text
    # The serializer writes a carriage return as a reference, as .NET does.
    call = read_call(envelope(etree.tostring(wrapper, encoding="unicode")), None)
    assert isinstance(call, calls.ReceiveResponse)
    assert call.response == text


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\ud800", "\ufffe"])
def test_a_reply_with_a_character_that_xml_cannot_carry_is_refused_not_altered(character: str) -> None:
    with pytest.raises(ValueError, match=f"U\\+{ord(character):04X}"):
        write_reply("sendRequestXML", f"a{character}")
    assert "a\ufffd".encode() in write_fault("soap:Server", f"a{character}")


def test_a_fault_is_soap_1_1_with_unqualified_children() -> None:
    assert write_fault("soap:Client", "a < b") == (
        START
        + b"<soap:Fault><faultcode>soap:Client</faultcode><faultstring>a &lt; b</faultstring><detail /></soap:Fault>"
        + END
    )


def test_the_captured_server_version_call_is_read() -> None:
    call = read_call(captured("qbws_issue10__serverVersion.xml"), '"http://developer.intuit.com/serverVersion"')
    assert call == calls.ServerVersion()


def test_the_captured_answer_of_quickbooks_is_read_to_its_last_byte() -> None:
    body = captured("flowlink__invoice_add_rs.xml")
    call = read_call(body, '"http://developer.intuit.com/receiveResponseXML"')
    assert isinstance(call, calls.ReceiveResponse)
    assert call.ticket == "354f40b4-b661-4472-a13f-8abf13a743c3"
    assert (call.hresult, call.message) == ("", "")
    assert call.response.startswith('<?xml version="1.0" ?>\n<QBXML>\n')
    assert call.response.endswith("</QBXML>\n")
    invoice = etree.fromstring(call.response.encode())
    assert invoice.findtext(".//InvoiceRet/BalanceRemaining") == "206.00"


@pytest.mark.parametrize("row", METHODS, ids=lambda row: row.name)
def test_a_call_without_its_texts_is_read_with_empty_ones(row: Method) -> None:
    numbers = "".join(f"<{p.element}>13</{p.element}>" for p in row.parameters if p.kind == "int")
    call = read_call(envelope(f'<{row.name} xmlns="{SERVICE}">{numbers}</{row.name}>'), f'"{SERVICE}{row.name}"')
    empty: dict[str, str | int] = {p.field: 13 if p.kind == "int" else "" for p in row.parameters if p.field}
    assert call == row.call(**empty)


def test_version_of_the_request_processor_is_read_with_and_without_a_fraction() -> None:
    numbers = "<qbXMLMajorVers>16.0</qbXMLMajorVers><qbXMLMinorVers> 0 </qbXMLMinorVers>"
    call = read_call(envelope(f'<sendRequestXML xmlns="{SERVICE}">{numbers}</sendRequestXML>'), None)
    assert isinstance(call, calls.SendRequest)
    assert (call.major, call.minor) == (16, 0)


def test_a_nil_text_is_empty() -> None:
    call = read_call(envelope('<clientVersion><strVersion xsi:nil="true"/></clientVersion>'), None)
    assert call == calls.ClientVersion(version="")


def test_the_guides_variants_of_the_version_question_are_read() -> None:
    assert read_call(envelope("<serverVersion><strVersion>x</strVersion></serverVersion>"), None) == (
        calls.ServerVersion()
    )
    asked = read_call(envelope("<getServerVersion><ticket>t</ticket></getServerVersion>"), None)
    assert asked == calls.GetServerVersion()


def test_rpc_style_with_prefix_and_types_is_read() -> None:
    call = read_call(
        envelope(
            '<q1:authenticate xmlns:q1="http://developer.intuit.com/"'
            ' soap:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/">'
            '<strUserName xsi:type="xsd:string">acme</strUserName>'
            '<strPassword xsi:type="xsd:string">p&lt;w</strPassword></q1:authenticate>'
        ),
        '"http://developer.intuit.com/authenticate"',
    )
    assert call == calls.Authenticate(user_name="acme", password="p<w")


def test_send_request_keeps_the_order_of_its_parameters_apart() -> None:
    call = read_call(
        envelope(
            f'<sendRequestXML xmlns="{SERVICE}"><ticket>T</ticket><strHCPResponse>&lt;QBXML/&gt;</strHCPResponse>'
            "<strCompanyFileName>C:\\QB\\Acme.qbw</strCompanyFileName><qbXMLCountry>US</qbXMLCountry>"
            "<qbXMLMajorVers>16</qbXMLMajorVers><qbXMLMinorVers>0</qbXMLMinorVers></sendRequestXML>"
        ),
        None,
    )
    assert call == calls.SendRequest(
        ticket="T", hcp="<QBXML/>", company_file="C:\\QB\\Acme.qbw", country="US", major=16, minor=0
    )


def test_cdata_comments_and_processing_instructions_leave_one_text() -> None:
    call = read_call(envelope("<getLastError><ticket>a<!-- x --><![CDATA[<b>]]><?pi?>c</ticket></getLastError>"), None)
    assert call == calls.GetLastError(ticket="a<b>c")


def test_utf_16_is_read_too() -> None:
    text = f'<e:Envelope xmlns:e="{SOAP_11}"><e:Body><closeConnection><ticket>é</ticket></closeConnection></e:Body>'
    call = read_call((text + "</e:Envelope>").encode("utf-16"), None)
    assert call == calls.CloseConnection(ticket="é")


@pytest.mark.parametrize("action", [None, "", '""', '"http://developer.intuit.com/"', "urn:x#serverVersion"])
def test_a_soap_action_that_names_no_other_method_is_taken(action: str | None) -> None:
    assert read_call(envelope(f'<serverVersion xmlns="{SERVICE}" />'), action) == calls.ServerVersion()


def test_a_soap_action_that_names_another_method_is_the_callers_fault() -> None:
    fault = fault_of(envelope(f'<serverVersion xmlns="{SERVICE}" />'), f'"{SERVICE}closeConnection"')
    assert fault.code == "soap:Client"
    assert "closeConnection" in fault.text


def test_passwords_and_tickets_are_not_in_the_words_of_a_call() -> None:
    assert "secret" not in repr(calls.Authenticate(user_name="acme", password="secret"))
    assert "secret" not in repr(calls.CloseConnection(ticket="secret"))


def _soap_12(body: bytes) -> bytes:
    return body.replace(SOAP_11.encode(), b"http://www.w3.org/2003/05/soap-envelope")


def _with_dtd(body: bytes) -> bytes:
    bomb = b'<!DOCTYPE e [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    return body.replace(b"<soap:Envelope", bomb + b"<soap:Envelope", 1)


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        (lambda body: b"", "soap:Client", "not well-formed"),
        (lambda body: b"{}", "soap:Client", "not well-formed"),
        (lambda body: body[:-5], "soap:Client", "not well-formed"),
        (lambda body: b"\n" + body, "soap:Client", "not well-formed"),
        (lambda body: b"<html/>", "soap:Client", "not a SOAP envelope"),
        (_soap_12, "soap:VersionMismatch", "SOAP 1.1"),
        (_with_dtd, "soap:Client", "document type"),
        (lambda body: _with_dtd(body).decode().replace("utf-8", "utf-16").encode("utf-16"), "soap:Client", "DOCTYPE"),
        (lambda body: body.replace(b"soap:Body", b"soap:Bauch"), "soap:Client", "no Body"),
        (lambda body: START + END, "soap:Client", "no Body"),
        (lambda body: body.replace(b"getLastError", b"dropTables"), "soap:Client", 'no method "dropTables"'),
        (lambda body: body.replace(b"T-1", b"<a/>"), "soap:Client", "must be escaped text"),
        (lambda body: body.replace(b"T-1", b"<a/>" * 200), "soap:Client", "more than 100 elements"),
        (lambda body: body.replace(b"T-1", b"</ticket><ticket>"), "soap:Client", "twice"),
        (
            lambda body: body.replace(
                b"<soap:Body>", b'<soap:Header><x soap:mustUnderstand="1"/></soap:Header><soap:Body>'
            ),
            "soap:MustUnderstand",
            "header",
        ),
    ],
)
def test_what_is_no_call_is_refused_with_the_reason(change: Callable[[bytes], bytes], code: str, words: str) -> None:
    fault = fault_of(change(envelope(f'<getLastError xmlns="{SERVICE}"><ticket>T-1</ticket></getLastError>')))
    assert fault.code == code
    assert words in fault.text


@pytest.mark.parametrize("number", ["", "x", "1e3", "-1", "١", "9" * 5000])
def test_a_version_that_is_no_number_is_refused(number: str) -> None:
    fault = fault_of(
        envelope(
            f"<sendRequestXML><qbXMLMajorVers>{number}</qbXMLMajorVers><qbXMLMinorVers>0</qbXMLMinorVers></sendRequestXML>"
        )
    )
    assert "qbXMLMajorVers" in fault.text


def test_a_text_beyond_ten_megabytes_is_read() -> None:
    qbxml = "&lt;Memo&gt;ok&lt;/Memo&gt;" * 800_000
    call = read_call(envelope(f"<receiveResponseXML><response>{qbxml}</response></receiveResponseXML>"), None)
    assert isinstance(call, calls.ReceiveResponse)
    assert call.response == "<Memo>ok</Memo>" * 800_000


@pytest.mark.parametrize(
    "control", ["\x0b", "\x1f", "\uffff", "&#x1F;", "&#xB;", "&#x0000B;", "&#11;", "&#0;", "&#xFFFF;", "&#xDFFF;"]
)
def test_a_character_that_xml_cannot_carry_does_not_keep_an_answer_out(control: str) -> None:
    """.NET writes what QuickBooks said without a look: `&#xB;` is how a vertical tab of an old file arrives."""
    inner = f"&lt;Memo&gt;Q{control}Q&#x9;&amp;#x1F;&lt;/Memo&gt;"
    call = f'<receiveResponseXML xmlns="{SERVICE}"><ticket>T</ticket><response>{inner}</response></receiveResponseXML>'
    read = read_call(envelope(call), None)
    assert isinstance(read, calls.ReceiveResponse)
    assert (read.ticket, read.response) == ("T", "<Memo>QQ\t&#x1F;</Memo>")


def test_cleaning_lets_no_document_type_in() -> None:
    hidden = b'<!DOCTYPE a [<!ENTITY b "c">]>'
    assert "DOCTYPE" in fault_of(b'<?xml version="1.0"?>\x0b' + hidden + b"<a>&#xB;</a>").text
