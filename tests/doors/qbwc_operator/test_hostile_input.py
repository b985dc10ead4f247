"""Whatever arrives, the sender hears a clear SOAP fault, learns nothing else, and the service serves on."""

from __future__ import annotations

import logging
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from urllib.parse import urlsplit

import pytest
import requests
from lxml import etree
from starlette.types import ASGIApp

from include.errors import DataError, SetupError, TransientError
from include.staging.away import StagingAway
from include.states import RefusalKind
from qbwc_operator import calls
from qbwc_operator.app import create_app
from qbwc_operator.body import Bounds
from qbwc_operator.refused_calls import RefusedCalls
from qbwc_operator.soap import SOAP_11
from tests.kit.scripted_session import TICKET, Scripted, action, message

MEGABYTE = 1024 * 1024
GOOD = message("getLastError", ticket="T-1")
LONG = message("receiveResponseXML", ticket=TICKET, response="ANSWER")


def post(service: str, body: bytes | Iterator[bytes], headers: dict[str, str] | None = None) -> requests.Response:
    return requests.post(service, data=body, headers=headers or action("getLastError"), timeout=30)


def fault_text(reply: requests.Response) -> str:
    """Return "code: text" of a fault that a SOAP 1.1 client can read."""
    assert reply.headers["content-type"] == "text/xml; charset=utf-8"
    assert b"Traceback" not in reply.content
    fault = etree.fromstring(reply.content).find(f"{{{SOAP_11}}}Body/{{{SOAP_11}}}Fault")
    assert fault is not None
    return f"{fault.findtext('faultcode')}: {fault.findtext('faultstring')}"


def document_type(body: bytes, declarations: str) -> bytes:
    return body.replace(b"<soap:Envelope", f"<!DOCTYPE x {declarations}><soap:Envelope".encode(), 1)


BOMB = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">'


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "soap:Client: The message is not read: it is not well-formed XML"),
        (b"ticket=T-1", "soap:Client: The message is not read: it is not well-formed XML (line 1, column 1)."),
        (b"\x00\xff" * 500, "soap:Client: The message is not read: it is not well-formed XML"),
        (document_type(GOOD, f"[{BOMB}]").replace(b"T-1", b"&c;"), "soap:Client: The message is not read: it declares"),
        (
            document_type(GOOD, '[<!ENTITY f SYSTEM "file:///etc/hostname">]').replace(b"T-1", b"&f;"),
            "soap:Client: The message is not read: it declares a document type",
        ),
        (
            document_type(GOOD, 'SYSTEM "http://127.0.0.1:9/x.dtd"'),
            "soap:Client: The message is not read: it declares a document type",
        ),
        (
            GOOD.replace(SOAP_11.encode(), b"http://www.w3.org/2003/05/soap-envelope"),
            "soap:VersionMismatch: The service speaks SOAP 1.1",
        ),
        (GOOD.replace(SOAP_11.encode(), b"urn:soap"), "soap:VersionMismatch: The service speaks SOAP 1.1"),
        (GOOD.replace(b"soap:Body", b"soap:Head"), "soap:Client: The envelope has no Body"),
        (message("dropTables"), 'soap:Client: The service has no method "dropTables"'),
        (message("closeConnection", ticket="T-1"), "soap:Client: The SOAPAction header names"),
        (GOOD.replace(b"T-1", b"<QBXML/>"), "soap:Client: The parameter ticket of getLastError contains elements"),
        (LONG.replace(b"ANSWER", b"<a/>" * MEGABYTE), "soap:Client: The message is not read: it has more than 100"),
        (LONG.replace(b"ANSWER", b"<a>" * MEGABYTE), "soap:Client: The message is not read: it "),
        (GOOD.replace(b"T-1", b"&zero;"), "soap:Client: The message is not read: it is not well-formed XML"),
    ],
    ids=[
        "empty",
        "form",
        "binary",
        "entity bomb",
        "external entity",
        "external DTD",
        "SOAP 1.2",
        "wrong namespace",
        "no Body",
        "unknown method",
        "another SOAPAction",
        "qbXML not escaped",
        "a million elements",
        "a million levels",
        "an entity that nobody declared",
    ],
)
def test_a_hostile_message_gets_a_clear_fault_and_the_service_serves_on(
    body: bytes, words: str, service: str, conversation: Scripted
) -> None:
    reply = post(service, body)
    assert reply.status_code == 500
    assert fault_text(reply).startswith(words)
    assert conversation.heard == []
    assert post(service, GOOD).status_code == 200
    assert conversation.heard == ["T-1"]


def answer_of(size: int, *, ticket: str = TICKET) -> bytes:
    """An answer of QuickBooks of so many letters, with a ticket."""
    return message("receiveResponseXML", ticket=ticket, response="x" * size, hresult="", message="")


def test_33_megabytes_are_refused_with_a_fault(service: str, conversation: Scripted) -> None:
    reply = post(service, answer_of(33 * MEGABYTE), action("receiveResponseXML"))
    assert reply.status_code == 413
    assert fault_text(reply) == "soap:Client: The message is longer than 33554432 bytes and was not read."
    assert post(service, GOOD).status_code == 200
    assert conversation.heard == ["T-1"]


def test_33_megabytes_without_an_announced_length_are_refused_too(service: str) -> None:
    body = answer_of(33 * MEGABYTE)
    pieces = (body[start : start + MEGABYTE] for start in range(0, len(body), MEGABYTE))
    reply = post(service, pieces, action("receiveResponseXML"))
    assert reply.status_code == 413
    assert "is longer than" in fault_text(reply)


@pytest.mark.parametrize("ticket", ["", "T-2", "x" * 200])
def test_what_brings_no_open_ticket_is_not_read_beyond_64_kilobytes(
    ticket: str, service: str, conversation: Scripted
) -> None:
    reply = post(service, answer_of(70_000, ticket=ticket), action("receiveResponseXML"))
    assert reply.status_code == 413
    assert fault_text(reply).startswith("soap:Client: The message is long, brings no open ticket, and was not read.")
    assert conversation.heard == []


def test_a_long_message_whose_ticket_comes_late_is_a_strangers(service: str, conversation: Scripted) -> None:
    late = message("receiveResponseXML", response="x" * 70_000, ticket=TICKET)
    assert post(service, late, action("receiveResponseXML")).status_code == 413
    assert conversation.heard == []


def test_a_text_of_twelve_megabytes_passes(service: str, conversation: Scripted) -> None:
    text = "<Memo>ok</Memo>" * 800_000
    body = message("receiveResponseXML", ticket=TICKET, response=text, hresult="", message="")
    assert post(service, body, action("receiveResponseXML")).status_code == 200
    assert conversation.heard == [calls.ReceiveResponse(ticket=TICKET, response=text, hresult="", message="")]


@pytest.mark.parametrize("style", ['<q1:ticket xsi:type="xsd:string">', "<ticket>\n  "])
def test_the_ticket_of_a_long_message_is_found_in_every_style(style: str, service: str, conversation: Scripted) -> None:
    body = answer_of(70_000).replace(b"<ticket>", style.encode())
    if "q1" in style:
        body = body.replace(b"</ticket>", b"</q1:ticket>").replace(b"xmlns:xsi", b'xmlns:q1="urn:x" xmlns:xsi')
    assert post(service, body, action("receiveResponseXML")).status_code == 200
    (heard,) = conversation.heard
    assert isinstance(heard, calls.ReceiveResponse)
    assert heard.ticket.strip() == TICKET


def test_long_answers_share_the_room_and_wait_their_turn(
    conversation: Scripted, serve: Callable[[ASGIApp], str]
) -> None:
    bounds = Bounds(most=MEGABYTE, together=MEGABYTE)
    service = f"{serve(create_app(lambda: conversation, bounds=bounds))}/ws"
    bodies = [answer_of(700_000 + number) for number in range(6)]
    with ThreadPoolExecutor(6) as pool:
        statuses = list(pool.map(lambda body: post(service, body, action("receiveResponseXML")).status_code, bodies))
    assert statuses == [200] * 6
    assert len(conversation.heard) == 6


def test_of_messages_that_do_not_get_on_the_oldest_makes_room(
    conversation: Scripted, serve: Callable[[ASGIApp], str]
) -> None:
    address = serve(create_app(lambda: conversation, bounds=Bounds(heads=3)))
    place = urlsplit(address)
    begun = [socket.create_connection((place.hostname or "", place.port or 0), timeout=30) for _ in range(4)]
    try:
        for line in begun:
            line.sendall(b"POST /ws HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n<")
        assert begun[0].recv(4096).startswith(b"HTTP/1.1 408 ")
        assert post(f"{address}/ws", GOOD).status_code == 200
    finally:
        for line in begun:
            line.close()


def test_a_method_in_a_foreign_namespace_is_understood_by_its_name(service: str, conversation: Scripted) -> None:
    body = GOOD.replace(b"http://developer.intuit.com/", b"http://developer.intuit.com")
    assert post(service, body).status_code == 200
    assert conversation.heard == ["T-1"]


def test_a_body_that_never_ends_is_given_up(conversation: Scripted, serve: Callable[[ASGIApp], str]) -> None:
    address = urlsplit(serve(create_app(lambda: conversation, bounds=Bounds(head_seconds=0.2))))
    with socket.create_connection((address.hostname or "", address.port or 0), timeout=10) as line:
        line.sendall(b"POST /ws HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n<")
        assert line.recv(4096).startswith(b"HTTP/1.1 408 ")


def test_a_sender_that_does_not_listen_while_it_sends_hears_the_refusal(
    conversation: Scripted, serve: Callable[[ASGIApp], str]
) -> None:
    sent = 31 * MEGABYTE
    address = urlsplit(serve(create_app(lambda: conversation)))
    with socket.create_connection((address.hostname or "", address.port or 0), timeout=30) as line:
        line.sendall(f"POST /ws HTTP/1.1\r\nHost: x\r\nContent-Length: {sent}\r\n\r\n".encode())
        line.sendall(b"x" * sent)
        assert line.recv(4096).startswith(b"HTTP/1.1 413 ")


def test_a_sender_that_goes_away_disturbs_nobody(
    service: str, conversation: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    address = urlsplit(service)
    with socket.create_connection((address.hostname or "", address.port or 0), timeout=10) as line:
        line.sendall(b"POST /ws HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n<soap")
    assert post(service, GOOD).status_code == 200
    assert conversation.heard == ["T-1"]
    deadline = time.monotonic() + 10
    while "action=message_broken_off source=127.0.0.1" not in caplog.text:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize(
    "error",
    [
        TransientError("The staging database is locked. Try again."),
        DataError("Invoice for 006 is wrong."),
        SetupError("No Connection named staging."),
        RuntimeError("password=hunter2"),
        ValueError("an answer that cannot be written"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_behind_the_call_becomes_a_fault_with_an_incident_and_stays_in_the_log(
    error: Exception, service: str, conversation: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    conversation.error = error
    reply = post(service, GOOD)
    assert reply.status_code == 500
    text = fault_text(reply)
    assert text.startswith("soap:Server: The sync service could not answer getLastError.")
    assert str(error) not in text
    incident = text.partition("incident ")[2].split()[0]
    (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert f"incident={incident}" in record.getMessage()
    assert str(error) in caplog.text
    conversation.error = None
    assert post(service, GOOD).status_code == 200


def test_a_conversation_that_cannot_begin_is_a_fault(serve: Callable[[ASGIApp], str]) -> None:
    def broken() -> Scripted:
        raise SetupError("No Connection named staging.")

    reply = post(f"{serve(create_app(broken))}/ws", GOOD)
    assert reply.status_code == 500
    assert fault_text(reply).startswith("soap:Server: ")


def test_an_answer_that_the_connector_could_not_read_is_a_fault(service: str, conversation: Scripted) -> None:
    conversation.documents = ["<QBXML>\x00</QBXML>"]
    body = message("sendRequestXML", ticket="T", qbXMLMajorVers="16", qbXMLMinorVers="0")
    reply = post(service, body, action("sendRequestXML"))
    assert reply.status_code == 500
    assert fault_text(reply).startswith("soap:Server: The sync service could not answer sendRequestXML.")


def test_what_was_refused_is_written_down_once_in_a_while_and_not_each_time(
    conversation: Scripted, serve: Callable[[ASGIApp], str]
) -> None:
    refused = RefusedCalls(lambda: datetime.now(UTC))
    app = create_app(lambda: conversation, refused=refused, fold_seconds=0.5)
    address = serve(app)
    for _ in range(20):
        assert post(f"{address}/ws", b"<x/>").status_code == 500
        post(f"{address}/ws", message("getLastError", ticket="T-2"))
        good_bye = message("closeConnection", ticket="")  # what follows a sign-in that found no work
        assert post(f"{address}/ws", good_bye, action("closeConnection")).status_code == 200
    assert conversation.kept < 20
    end = time.monotonic() + 20
    while not conversation.kept and time.monotonic() < end:
        time.sleep(0.01)
    assert conversation.kept > 0
    assert {each.kind: each.count for each in refused.take()} == {
        RefusalKind.NO_CALL: 20,
        RefusalKind.UNKNOWN_TICKET: 20,
    }


BROUGHT = message("receiveResponseXML", ticket="T-1", response="x" * 10_000, hresult="", message="")


def test_answer_that_cannot_be_read_is_told_with_its_ticket(service: str, conversation: Scripted) -> None:
    broken = BROUGHT[:-60]
    assert post(service, broken, action("receiveResponseXML")).status_code == 500
    ((ticket, why),) = conversation.missed
    assert ticket == "T-1"
    assert "not well-formed XML" in why
    post(service, broken.replace(b"<ticket>T-1</ticket>", b""))
    assert len(conversation.missed) == 1


class Away(Scripted):
    """A conversation whose database does not answer."""

    def knows(self, ticket: str) -> bool:
        raise StagingAway("The staging database does not answer.")


def test_answer_that_cannot_be_read_leaves_no_stack_in_the_log_while_the_database_is_away(
    serve: Callable[[ASGIApp], str], caplog: pytest.LogCaptureFixture
) -> None:
    address = serve(create_app(Away))
    for _ in range(3):
        assert post(f"{address}/ws", GOOD[:-20]).status_code == 500
    assert [record.getMessage() for record in caplog.records if record.exc_info] == []


@pytest.mark.parametrize(
    ("sent", "seconds", "words"),
    [(20_000, 30, "longer than"), (9_000, 0.2, "did not arrive"), (8_000, 30, "broke off")],
)
def test_answer_that_is_not_read_to_its_end_is_told_with_its_ticket(
    conversation: Scripted, serve: Callable[[ASGIApp], str], sent: int, seconds: float, words: str
) -> None:
    bounds = Bounds(head=4096, most=12_000, seconds=seconds)
    address = urlsplit(serve(create_app(lambda: conversation, bounds=bounds)))
    with socket.create_connection((address.hostname or "", address.port or 0), timeout=10) as line:
        line.sendall(f"POST /ws HTTP/1.1\r\nHost: x\r\nContent-Length: {max(sent, 10_000)}\r\n\r\n".encode())
        line.sendall((BROUGHT + b" " * sent)[:sent])
        if words != "broke off":
            assert line.recv(4096).startswith(b"HTTP/1.1 4")
    end = time.monotonic() + 20
    while not conversation.missed and time.monotonic() < end:
        time.sleep(0.01)
    ((ticket, why),) = conversation.missed
    assert ticket == "T-1"
    assert words in why
