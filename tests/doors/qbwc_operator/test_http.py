"""What the Web Connector and the proxies between expect of HTTP."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from lxml import etree
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.types import ASGIApp

from include.errors import TransientError
from include.model import CompanyKey
from include.settings import CompanySettings, Settings
from qbwc_operator.app import create_app
from qbwc_operator.endpoint import public_address
from tests.kit.connected_company import connected_world
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


PUBLIC = "https://sync.acme.example/qbwc/ws"


@pytest.mark.parametrize("query", ["wsdl", "WSDL", "wsdl="])
def test_the_service_description_names_the_address_of_the_settings(
    query: str, conversation: Scripted, serve: Callable[[ASGIApp], str]
) -> None:
    address = serve(Starlette(routes=[Mount("/qbwc", create_app(lambda: conversation, app_url=lambda host: PUBLIC))]))
    reply = get(f"{address}/qbwc/ws?{query}", Host="stranger.example")
    assert reply.headers["content-type"] == "text/xml; charset=utf-8"
    assert location_of(reply.content) == PUBLIC
    assert "stranger" not in reply.text


def test_below_a_mount_the_service_answers_as_it_does_alone(
    conversation: Scripted, serve: Callable[[ASGIApp], str]
) -> None:
    address = serve(Starlette(routes=[Mount("/qbwc", create_app(lambda: conversation))]))
    assert get(f"{address}/qbwc/support").status_code == 200
    reply = requests.post(f"{address}/qbwc/ws", data=message("serverVersion"), timeout=10)
    assert reply.status_code == 200


def test_of_two_companies_each_host_is_told_its_own_address_and_a_stranger_the_first() -> None:
    other = "https://books.other.example/qbwc/ws"
    companies = (
        CompanySettings(key=CompanyKey("acme"), name="Acme", app_url=PUBLIC),
        CompanySettings(key=CompanyKey("other"), name="Other", app_url=other),
    )
    settings = Settings(companies=companies)
    assert public_address(settings, "books.other.example") == other
    assert public_address(settings, "sync.acme.example") == PUBLIC
    assert public_address(settings, "stranger.example") == PUBLIC


def test_every_open_page_is_kept_by_nobody_framed_by_nobody_and_runs_nothing(service: str) -> None:
    address = service.removesuffix("/ws")
    for page in (service, f"{service}?wsdl", f"{address}/support"):
        told = get(page).headers
        assert told["cache-control"] == "no-store"
        assert told["x-content-type-options"] == "nosniff"
        assert told["x-frame-options"] == "DENY"
        assert "default-src 'none'" in told["content-security-policy"]
        assert "frame-ancestors 'none'" in told["content-security-policy"]


def test_the_support_page_helps_without_a_login_and_names_nobody(tmp_path: Path) -> None:
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as world:
        world.stage_deals(3)
        world.update()
        reply = get(f"{world.address()}/support")
        assert reply.status_code == 200
        assert reply.headers["content-type"] == "text/html; charset=utf-8"
        assert requests.head(f"{world.address()}/support", timeout=10).status_code == 200
    assert "QBWC1040" in reply.text
    assert "acme" not in reply.text.lower()


def test_the_support_page_is_there_when_the_database_is_away(serve: Callable[[ASGIApp], str]) -> None:
    def away() -> Scripted:
        raise TransientError("The staging database does not answer.")

    assert get(f"{serve(create_app(away))}/support").status_code == 200


def test_a_description_that_cannot_be_made_says_so_without_details(
    conversation: Scripted, serve: Callable[[ASGIApp], str], caplog: pytest.LogCaptureFixture
) -> None:
    def broken(host: str) -> str:
        raise RuntimeError("password=hunter2")

    reply = get(f"{serve(create_app(lambda: conversation, app_url=broken))}/ws?wsdl")
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
