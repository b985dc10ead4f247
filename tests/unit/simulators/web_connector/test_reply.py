from __future__ import annotations

import pytest

from simulators.web_connector.envelope import Style
from simulators.web_connector.reply import ReplyError, read_integer, read_strings, read_text
from simulators.web_connector.wire import Answer
from tests.kit.stand_ins import answer, response

FAULT = (
    b'<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>'
    b"<faultcode>soap:Server</faultcode><faultstring>database is away</faultstring></soap:Fault></soap:Body>"
    b"</soap:Envelope>"
)
TWO = "<authenticateResult><string>T</string><string /></authenticateResult>"


def strings(reply: Answer, style: Style = Style.DOCUMENT) -> tuple[str, ...]:
    return read_strings("authenticate", *reply, style)


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (TWO, ("T", "")),
        ("<authenticateResult><string /><string>nvu</string></authenticateResult>", ("", "nvu")),
        (
            "<authenticateResult><string>T</string><string></string><string>60</string><string>120</string>"
            "</authenticateResult>",
            ("T", "", "60", "120"),
        ),
    ],
)
def test_an_array_of_two_to_four_strings_is_read(inner: str, expected: tuple[str, ...]) -> None:
    assert strings(answer(response("authenticate", inner))) == expected


@pytest.mark.parametrize(
    ("reply", "complaint"),
    [
        (answer(b"", status=500), "HTTP status 500"),
        (answer(FAULT, status=500), "database is away"),
        (answer(FAULT), "SOAP fault: database is away"),
        (answer(response("authenticate", TWO), content_type="text/html"), "'text/xml' is expected"),
        (answer(response("authenticate", TWO), content_type="application/soap+xml"), "'text/xml' is expected"),
        (answer(b"\xef\xbb\xbf" + response("authenticate", TWO)), "not well-formed"),
        (answer(b"\n" + response("authenticate", TWO)), "not well-formed"),
        (answer(response("authenticate", TWO) + b"<"), "not well-formed"),
        (answer(response("authenticate", TWO).replace(b"><", b">\n  <")), "send it compact"),
        (answer(response("authenticate", TWO).replace(b"xmlsoap.org/soap/envelope", b"w3.org")), "SOAP 1.1"),
        (answer(response("authenticate", TWO, attributes="")), "not {http://developer.intuit.com/}authenticate"),
        (answer(response("authenticate", TWO, attributes=' xmlns="http://developer.intuit.com"')), "Body holds"),
        (answer(response("clientVersion", TWO)), "authenticateResponse"),
        (answer(response("authenticate", "")), "Object reference not set"),
        (answer(response("authenticate", TWO.replace("<string>", '<string xmlns="urn:x">'))), "is expected"),
        (answer(response("authenticate", TWO.replace("<string />", ""))), "outside the bounds of the array"),
        (answer(response("authenticate", TWO.replace("<string />", "<string/>" * 4))), "5 <string> elements"),
        (answer(response("authenticate", TWO + TWO)), "2 elements instead of one"),
    ],
)
def test_an_array_that_dot_net_would_not_understand_is_refused(reply: Answer, complaint: str) -> None:
    with pytest.raises(ReplyError) as error:
        strings(reply)
    assert complaint in str(error.value)


def test_qbxml_as_child_elements_is_refused() -> None:
    reply = answer(response("sendRequestXML", "<sendRequestXMLResult><QBXML /></sendRequestXMLResult>"))
    with pytest.raises(ReplyError, match="escape the XML"):
        read_text("sendRequestXML", *reply)


@pytest.mark.parametrize("escaped", ["&lt;QBXML a=&quot;&amp;amp;&quot; /&gt;", '<![CDATA[<QBXML a="&amp;" />]]>'])
def test_qbxml_may_be_escaped_or_in_cdata(escaped: str) -> None:
    reply = answer(response("sendRequestXML", f"<sendRequestXMLResult>{escaped}</sendRequestXMLResult>"))
    assert read_text("sendRequestXML", *reply) == '<QBXML a="&amp;" />'


def test_an_absent_text_is_not_an_empty_text() -> None:
    assert read_text("clientVersion", *answer(response("clientVersion", ""))) is None
    assert read_text("clientVersion", *answer(response("clientVersion", "<clientVersionResult />"))) == ""


@pytest.mark.parametrize("text", ["", "100%", "1.5", "done", "99999999999"])
def test_a_progress_that_is_no_integer_is_refused(text: str) -> None:
    reply = answer(response("receiveResponseXML", f"<receiveResponseXMLResult>{text}</receiveResponseXMLResult>"))
    with pytest.raises(ReplyError, match="not an integer"):
        read_integer("receiveResponseXML", *reply)


def test_a_negative_progress_is_an_integer() -> None:
    reply = answer(response("receiveResponseXML", "<receiveResponseXMLResult>-101</receiveResponseXMLResult>"))
    assert read_integer("receiveResponseXML", *reply) == -101


def test_an_unqualified_result_is_read_in_rpc_style_alone() -> None:
    body = response("authenticate", TWO.replace("<authenticateResult>", '<authenticateResult xmlns="">'))
    assert strings(answer(body), Style.RPC) == ("T", "")
    with pytest.raises(ReplyError):
        strings(answer(body))


def test_a_reply_with_a_document_type_is_refused() -> None:
    body = response("clientVersion", "<clientVersionResult>&x;</clientVersionResult>")
    with_dtd = body.replace(b"?><", b'?><!DOCTYPE a [<!ENTITY x "W:boom">]><', 1)
    with pytest.raises(ReplyError, match="DTD is prohibited"):
        read_text("clientVersion", *answer(with_dtd))
