from __future__ import annotations

import ssl
import threading
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from simulators.web_connector.clock import VirtualClock
from simulators.web_connector.connector import Connector
from simulators.web_connector.envelope import request_envelope
from simulators.web_connector.outcome import Outcome
from simulators.web_connector.registration import add_application
from simulators.web_connector.wire import HttpTransport, WireError
from tests.kit.certificates import pem_of, self_signed
from tests.kit.stand_ins import (
    QWC,
    PaperCompany,
    ScriptedService,
    answer,
    response,
)
from tests.kit.web_service import Site, serving, transport_to
from tests.kit.work import calls_of


def test_a_call_looks_like_one_of_dot_net() -> None:
    with serving(Site()) as site, transport_to(site) as transport:
        body = request_envelope("authenticate", "books", "secret")
        assert transport.call("authenticate", body).status == 200
        transport.call("authenticate", body)
    assert site.lines[0] == "POST /qbwc HTTP/1.1"
    first, second = site.heads
    assert first == [
        ("User-Agent", "Mozilla/4.0 (compatible; MSIE 6.0; MS Web Services Client Protocol 2.0.50727.5485)"),
        ("Content-Type", "text/xml; charset=utf-8"),
        ("SOAPAction", '"http://developer.intuit.com/authenticate"'),
        ("Host", site.url.removeprefix("http://")),
        ("Content-Length", str(len(body))),
        ("Expect", "100-continue"),
        ("Connection", "Keep-Alive"),
    ]
    assert second == first[:-1]
    assert site.ports[0] == site.ports[1]


def test_a_server_that_does_not_say_continue_is_waited_for_once() -> None:
    looks = {}
    for says_continue in (False, True):
        with serving(Site(says_continue=says_continue)) as site, transport_to(site) as transport:

            def call_five_times(transport: HttpTransport = transport) -> None:
                for _ in range(5):
                    transport.call("getLastError", request_envelope("getLastError", "T"))

            looks[says_continue] = calls_of(call_five_times)["select"]
        assert len(site.heads) == 5
    # Before each of four more calls a look whether the connection still stands, and for each 100 Continue one.
    assert looks == {False: 4 + 1, True: 4 + 5}


def test_a_server_that_closes_after_each_answer_gets_a_new_connection() -> None:
    with serving(Site(keeps_alive=False)) as site, transport_to(site) as transport:
        for _ in range(3):
            assert transport.call("getLastError", request_envelope("getLastError", "T")).status == 200
    assert len(set(site.ports)) == 3


def test_a_connection_that_breaks_before_the_answer_is_not_tried_again() -> None:
    with serving(Site(before_answer=lambda handler: False)) as site, transport_to(site) as transport:
        with pytest.raises(WireError, match="did not answer receiveResponseXML"):
            transport.call("receiveResponseXML", request_envelope("receiveResponseXML", "T", "", "", ""))
        assert site.service.order == ["receiveResponseXML"]


def test_a_server_that_thinks_too_long_is_given_up() -> None:
    released = threading.Event()
    site = Site(before_answer=lambda handler: not released.wait(5))
    with serving(site), transport_to(site, timeout=0.2) as transport:
        with pytest.raises(WireError, match="timed out"):
            transport.call("getLastError", request_envelope("getLastError", "T"))
        released.set()


def test_nobody_listens() -> None:
    with serving(Site()) as site:
        pass
    with transport_to(site) as transport:
        with pytest.raises(WireError, match="did not answer serverVersion"):
            transport.call("serverVersion", request_envelope("serverVersion"))
        with pytest.raises(WireError, match="could not be reached"):
            transport.get(f"{site.url}/support")


ONE_STRING = response("authenticate", "<authenticateResult><string>T</string></authenticateResult>")
UNNAMED = response(
    "authenticate", "<authenticateResult><string>T</string><string /></authenticateResult>", attributes=""
)
WELL = response("authenticate", "<authenticateResult><string>T</string><string /></authenticateResult>")
PRETTY = response("receiveResponseXML", "\n  <receiveResponseXMLResult>100</receiveResponseXMLResult>\n")

#: what the service does differently, how the update ends, with which code
ANSWERS: dict[str, tuple[dict[str, Any], Outcome, str | None]] = {
    "well": ({}, Outcome.DONE, None),
    "none": ({"authenticate": ("T", "none")}, Outcome.NO_WORK, None),
    "nvu": ({"authenticate": ("", "nvu")}, Outcome.NOT_A_USER, "QBWC1040"),
    "one string": ({"authenticate": answer(ONE_STRING)}, Outcome.CALL_FAILED, "QBWC1012"),
    "no namespace": ({"authenticate": answer(UNNAMED)}, Outcome.CALL_FAILED, "QBWC1012"),
    "byte order mark": ({"authenticate": answer(b"\xef\xbb\xbf" + WELL)}, Outcome.CALL_FAILED, "QBWC1012"),
    "redirected": ({"authenticate": answer(WELL, status=302)}, Outcome.CALL_FAILED, "QBWC1012"),
    "seconds in words": ({"authenticate": ("T", "", "soon")}, Outcome.CALL_FAILED, "QBWC1012"),
    "a page": ({"clientVersion": answer(WELL, content_type="text/html")}, Outcome.CALL_FAILED, "QBWC1036"),
    "status 500": ({"sendRequestXML": answer(b"", status=500)}, Outcome.CALL_FAILED, "QBWC1041"),
    "pretty-printed": ({"receiveResponseXML": answer(PRETTY)}, Outcome.CALL_FAILED, "QBWC1042"),
    "status 503": ({"closeConnection": answer(b"", status=503)}, Outcome.CALL_FAILED, "QBWC1044"),
}


@pytest.mark.parametrize("case", ANSWERS)
def test_each_answer_over_http_has_its_outcome(case: str) -> None:
    said, outcome, code = ANSWERS[case]
    with serving(Site(service=ScriptedService(**said))) as site, transport_to(site) as transport:
        result = Connector(QWC, "secret", PaperCompany(), transport=transport, clock=VirtualClock()).update()
    assert (result.outcome, result.qbwc_code) == (outcome, code)


def test_an_application_is_added_when_both_addresses_answer() -> None:
    company = PaperCompany()
    with serving(Site()) as site, transport_to(site) as transport:
        qwc = replace(QWC, app_url=f"{site.url}/qbwc", app_support=f"{site.url}/support?of=books")
        add_application(qwc, company, transport)
    assert site.lines == ["GET /support?of=books HTTP/1.1", "GET /qbwc HTTP/1.1"]
    assert company.kept == {"FileID": QWC.file_id}


def test_a_certificate_of_a_named_authority_is_trusted_and_any_other_is_not(tmp_path: Path) -> None:
    certificate = _certificate(tmp_path)
    with serving(Site(), certificate=certificate) as site:
        with transport_to(site, tls=ssl.create_default_context(cafile=certificate)) as transport:
            assert transport.call("serverVersion", request_envelope("serverVersion")).status == 200
        with transport_to(site) as transport, _refused():
            transport.call("serverVersion", request_envelope("serverVersion"))
    assert site.service.order == ["serverVersion"]


def _refused() -> AbstractContextManager[Any]:
    return pytest.raises(WireError, match="CERTIFICATE_VERIFY_FAILED")


def _certificate(folder: Path) -> Path:
    key, path = ec.generate_private_key(ec.SECP256R1()), folder / "localhost.pem"
    path.write_text(pem_of(key) + self_signed(key, "localhost", host="localhost"), "ascii")
    return path
