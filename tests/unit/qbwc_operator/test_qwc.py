"""The .qwc file is one that the Web Connector takes, or it is not made."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from lxml import etree

from include.errors import SetupError
from qbwc_operator.qwc import QwcSettings, build_qwc
from qbwc_operator.qwc_rules import complaints_about, remarks_on

GOOD = QwcSettings(
    app_name="Order to Cash",
    app_url="https://sync.acme.example/qbwc/ws",
    app_support="https://sync.acme.example/qbwc/support",
    user_name="acme",
    owner_id="{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}",
    file_id="{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}",
)


def changed(**changes: Any) -> QwcSettings:
    return dataclasses.replace(GOOD, **changes)


def test_the_file_says_everything_the_web_connector_asks_for() -> None:
    root = etree.fromstring(build_qwc(GOOD).encode())
    assert root.tag == "QBWCXML"
    assert {child.tag: child.text for child in root if not len(child)} == {
        "AppName": "Order to Cash",
        "AppID": None,
        "AppURL": "https://sync.acme.example/qbwc/ws",
        "AppDescription": "Keeps Salesforce and QuickBooks in step, from order to cash.",
        "AppSupport": "https://sync.acme.example/qbwc/support",
        "UserName": "acme",
        "OwnerID": "{57F3B9B1-86F1-4FCC-B1EE-566DE1813D20}",
        "FileID": "{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}",
        "QBType": "QBFS",
        "Style": "Document",
        "AuthFlags": "0xF",
        "IsReadOnly": "false",
        "UnattendedModePref": "umpOptional",
        "PersonalDataPref": "pdpNotNeeded",
        "Notify": "false",
    }
    assert root.findtext("Scheduler/RunEveryNMinutes") == "15"


def test_the_same_settings_make_the_same_file() -> None:
    assert build_qwc(GOOD) == build_qwc(dataclasses.replace(GOOD))


def test_no_password_is_in_the_file() -> None:
    assert "assword" not in build_qwc(GOOD)


def test_names_with_markup_and_accents_arrive_unchanged() -> None:
    root = etree.fromstring(build_qwc(changed(app_name="R&D <Café> 東京")).encode())
    assert root.findtext("AppName") == "R&D <Café> 東京"


def test_optional_elements_appear_only_when_set() -> None:
    root = etree.fromstring(
        build_qwc(
            changed(app_unique_name="Acme books", cert_url="https://sync.acme.example/", run_every_minutes=None)
        ).encode()
    )
    assert root.findtext("AppUniqueName") == "Acme books"
    assert root.findtext("CertURL") == "https://sync.acme.example/"
    assert root.find("Scheduler") is None
    assert root.find("AppDisplayName") is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"app_support": "https://www.acme.example/support"}, "QBWC1000"),
        ({"app_support": "https://locahost/support"}, "QBWC1000"),
        ({"app_url": "https://192.0.2.7/qbwc/ws"}, "QBWC1001"),
        ({"app_url": "https://[2001:db8::1]/qbwc/ws"}, "QBWC1001"),
        ({"app_url": "http://127.0.0.1:8080/qbwc/ws"}, "QBWC1001"),
        ({"app_support": "https://192.0.2.7/support"}, "QBWC1002"),
        ({"app_url": "http://sync.acme.example/qbwc/ws"}, "QBWC1010"),
        ({"app_url": "ftp://sync.acme.example/qbwc/ws"}, "QBWC1010"),
        ({"app_url": "sync.acme.example/qbwc/ws"}, "not a web address"),
        ({"app_url": "https://sync.acme.example:port/qbwc/ws"}, "not a web address"),
        ({"app_url": "https://user:pw@sync.acme.example/qbwc/ws"}, "user or a password"),
        ({"app_url": "https://sync.acme.example/qbwc/ws?wsdl"}, "query"),
        ({"app_support": "support page"}, "not a web address"),
        ({"app_support": "https://help.intuit.com/"}, "page of Intuit"),
        ({"cert_url": "http://sync.acme.example/"}, "QBWC1048"),
        ({"app_name": " "}, "app_name is empty (QBWC1039)"),
        ({"app_url": ""}, "app_url is empty (QBWC1039)"),
        ({"app_support": ""}, "app_support is empty (QBWC1039)"),
        ({"user_name": ""}, "user_name is empty (QBWC1039)"),
        ({"user_name": "ac\tme"}, "cannot be shown"),
        ({"description": "x" * 81}, "81 characters"),
        ({"owner_id": "57F3B9B1-86F1-4FCC-B1EE-566DE1813D20"}, "not a GUID in braces"),
        ({"file_id": ""}, "not a GUID in braces"),
        ({"qb_type": "QBO"}, "QBFS, QBPOS"),
        ({"personal_data": "yes"}, "pdpNotNeeded"),
        ({"unattended": "no"}, "umpOptional"),
        ({"style": "rpc"}, "DocWrapped"),
        ({"auth_flags": "F"}, "0xF"),
        ({"run_every_minutes": 0}, "least is 1"),
    ],
)
def test_what_the_web_connector_would_refuse_is_refused_with_its_code(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(SetupError) as caught:
        build_qwc(changed(**changes))
    assert words in caught.value.message
    assert caught.value.message.count("\n- ") == len(complaints_about(changed(**changes)))


def test_all_complaints_are_told_at_once() -> None:
    with pytest.raises(SetupError) as caught:
        build_qwc(changed(app_url="https://192.0.2.7/ws", user_name="", description="x" * 100, style="x"))
    assert caught.value.message.startswith("The .qwc file of Order to Cash is not made:\n- ")
    assert [word in caught.value.message for word in ("user_name", "QBWC1000", "QBWC1001", "100 char", "style")] == (
        [True] * 5
    )


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"app_url": "http://localhost:8080/qbwc/ws", "app_support": "http://localhost:8080/qbwc/support"}, "QBWC1035"),
        ({"app_url": "http://server-2/qbwc/ws", "app_support": "http://SERVER-2/qbwc/support"}, "not encrypted"),
        ({"app_url": "https://sync.acme.example/sync"}, "/qbwc/ws"),
        ({"read_only": True}, "read_only"),
        ({"style": "RPC"}, "style is RPC"),
    ],
)
def test_what_is_allowed_but_unusual_is_remarked(changes: dict[str, Any], words: str) -> None:
    settings = changed(**changes)
    assert build_qwc(settings)
    (remark,) = remarks_on(settings)
    assert words in remark


def test_a_usual_file_is_not_remarked() -> None:
    assert remarks_on(GOOD) == ()
