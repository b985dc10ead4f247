"""What the Web Connector and the proxies between expect of HTTP."""

from __future__ import annotations

import socket
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
import requests
from lxml import etree
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.types import ASGIApp

from qbwc_operator.app import create_app
from tests.kit.scripted_session import Scripted, action, message

LOCATION = ".//{http://schemas.xmlsoap.org/wsdl/soap/}address"


def location_of(description: bytes) -> str | None:
    address = etree.fromstring(description).find(LOCATION)
    assert address is not None
    return address.get("location")


def get(url: str, **headers: str) -> requests.Response:
    return requests.get(url, headers=headers, timeout=10, allow_redirects=False)


def test_app_url_answers_get_and_head_when_the_file_is_added(service: str, conversation: Scripted) -> None:
    assert get(service).status_code == 200
    assert get(service).text.startswith("This is the address of the Web Connector's service.")
    assert requests.head(service, timeout=10).status_code == 200
    assert conversation.heard == []


@pytest.mark.parametrize("query", ["wsdl", "WSDL", "wsdl="])
def test_the_service_description_names_the_address_it_was_asked_at(query: str, service: str) -> None:
    reply = get(f"{service}?{query}")
    assert reply.headers["content-type"] == "text/xml; charset=utf-8"
    assert location_of(reply.content) == service


def test_below_a_mount_the_service_names_its_whole_path(
    conversation: Scripted, serve: Callable[[ASGIApp], str]
) -> None:
    address = serve(Starlette(routes=[Mount("/qbwc", create_app(lambda: conversation))]))
    assert location_of(get(f"{address}/qbwc/ws?wsdl").content) == f"{address}/qbwc/ws"
    assert get(f"{address}/qbwc/support").status_code == 200
    reply = requests.post(f"{address}/qbwc/ws", data=message("serverVersion"), timeout=10)
    assert reply.status_code == 200


def test_a_configured_address_stands_in_the_service_description(
    conversation: Scripted, serve: Callable[[ASGIApp], str]
) -> None:
    public = "https://sync.acme.example/qbwc/ws"
    address = serve(create_app(lambda: conversation, app_url=lambda: public))
    assert location_of(get(f"{address}/ws?wsdl").content) == public


def test_the_support_page_answers_200_without_a_login(conversation: Scripted, serve: Callable[[ASGIApp], str]) -> None:
    address = serve(create_app(lambda: conversation, support_page=lambda: "<!doctype html><p>Café"))
    reply = get(f"{address}/support")
    assert (reply.status_code, reply.text) == (200, "<!doctype html><p>Café")
    assert reply.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in reply.headers["content-security-policy"]
    assert requests.head(f"{address}/support", timeout=10).status_code == 200


def test_a_support_page_that_fails_says_so_without_details(
    conversation: Scripted, serve: Callable[[ASGIApp], str], caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> str:
        raise RuntimeError("password=hunter2")

    reply = get(f"{serve(create_app(lambda: conversation, support_page=broken))}/support")
    assert reply.status_code == 503
    assert "hunter2" not in reply.text
    incident = reply.text.partition("incident ")[2].split()[0]
    assert f"incident={incident}" in caplog.text


def test_an_authorization_header_changes_nothing(service: str, conversation: Scripted) -> None:
    headers = action("getLastError") | {"Authorization": "Bearer not-a-token"}
    reply = requests.post(service, data=message("getLastError", ticket="T"), headers=headers, timeout=10)
    assert reply.status_code == 200
    assert conversation.heard == ["T"]


def test_a_post_is_never_redirected(service: str) -> None:
    reply = requests.post(f"{service}/", data=message("serverVersion"), timeout=10, allow_redirects=False)
    assert reply.status_code == 404
    assert requests.put(service, data=b"x", timeout=10).status_code == 405


def test_several_calls_share_one_connection(service: str, conversation: Scripted) -> None:
    with Line(service) as line:
        for ticket in ("T-1", "T-2", "T-3"):
            body = message("closeConnection", ticket=ticket)
            head, answer = line.exchange(line.head(body, method="closeConnection") + body)
            assert head.startswith(b"HTTP/1.1 200 ")
            assert b"<closeConnectionResult>OK</closeConnectionResult>" in answer
    assert conversation.heard == ["T-1", "T-2", "T-3"]


def test_a_connector_that_waits_for_100_continue_gets_it(service: str, conversation: Scripted) -> None:
    body = message("getLastError", ticket="T-1")
    with Line(service) as line:
        line.send(line.head(body, method="getLastError", extra="Expect: 100-continue\r\n"))
        assert line.read_head().startswith(b"HTTP/1.1 100 ")
        head, answer = line.exchange(body)
    assert head.startswith(b"HTTP/1.1 200 ")
    assert b"getLastErrorResult" in answer
    assert conversation.heard == ["T-1"]


def test_a_connector_that_announces_too_much_is_told_before_it_sends(service: str, conversation: Scripted) -> None:
    with Line(service) as line:
        head, answer = line.exchange(
            b"POST /ws HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\nExpect: 100-continue\r\n\r\n"
        )
    assert head.startswith(b"HTTP/1.1 413 ")
    assert b"<faultcode>soap:Client</faultcode>" in answer
    assert conversation.heard == []


class Line:
    """One TCP connection on which HTTP is spoken by hand."""

    def __init__(self, service: str) -> None:
        address = urlsplit(service)
        self._socket = socket.create_connection((address.hostname or "", address.port or 0), timeout=10)
        self._file = self._socket.makefile("rb")

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *exception: object) -> None:
        self._file.close()
        self._socket.close()

    def head(self, body: bytes, *, method: str, extra: str = "") -> bytes:
        headers = "".join(f"{name}: {value}\r\n" for name, value in action(method).items())
        return f"POST /ws HTTP/1.1\r\nHost: x\r\n{headers}Content-Length: {len(body)}\r\n{extra}\r\n".encode()

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def exchange(self, data: bytes) -> tuple[bytes, bytes]:
        self.send(data)
        head = self.read_head()
        length = next(line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        return head, self._file.read(int(length.split(b":")[1]))

    def read_head(self) -> bytes:
        lines = []
        while (line := self._file.readline()) not in (b"\r\n", b""):
            lines.append(line)
        return b"".join(lines)
