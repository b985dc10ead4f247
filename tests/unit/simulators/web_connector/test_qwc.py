from __future__ import annotations

from pathlib import Path

import pytest

from simulators.web_connector.envelope import Style
from simulators.web_connector.qwc import QwcError, QwcFile, complaints, parse_qwc, read_qwc
from tests.kit.stand_ins import reference_dir

TEXT = """<?xml version="1.0"?>
<QBWCXML>
  <AppName>Order to Cash</AppName><AppID></AppID><AppURL>https://sync.example.com/qbwc</AppURL>
  <AppDescription>Sync</AppDescription><AppSupport>https://sync.example.com/support</AppSupport>
  <UserName>books</UserName>
  <OwnerID>{57F3B9B1-86F1-4fcc-B1EE-566DE1813D20}</OwnerID><FileID>{90A44FB5-33D9-4815-AC85-BC87A7E7D1EB}</FileID>
  <QBType>QBFS</QBType><Scheduler><RunEveryNMinutes>2</RunEveryNMinutes></Scheduler>
  <AuthFlags>0xE</AuthFlags><IsReadOnly>false</IsReadOnly>
</QBWCXML>"""


def changed(old: str, new: str) -> bytes:
    assert old in TEXT
    return TEXT.replace(old, new).encode()


def codes(qwc: QwcFile) -> list[str]:
    return [complaint.code for complaint in complaints(qwc)]


def test_every_published_sample_is_read() -> None:
    samples = {path.name: parse_qwc(path.read_bytes()) for path in (reference_dir() / "qwc").glob("*.qwc")}
    assert len(samples) == 7
    assert {name: codes(qwc) for name, qwc in samples.items() if codes(qwc)} == {
        "rappid__app.qwc": ["QBWC1000"],
        "consolibyte__example_app.qwc": ["QBWC1000"],  # two hosts of one domain: see the module
    }
    assert samples["consolibyte__example.qwc"].run_every_seconds == 60
    assert samples["rappid__app.qwc"].run_every_seconds == 60
    assert samples["IntuitDeveloper__TestService.qwc"].cert_url.endswith("WCECommService.asmx")


def test_the_misspelt_host_of_a_published_sample_is_named() -> None:
    with pytest.raises(QwcError, match="QBWC1000: AppSupport has the host 'locahost', but AppURL has 'localhost'"):
        read_qwc(reference_dir() / "qwc/rappid__app.qwc")


def test_a_good_file_says_what_it_says(tmp_path: Path) -> None:
    path = tmp_path / "sync.qwc"
    path.write_text(TEXT)
    qwc = read_qwc(path)
    assert (qwc.app_name, qwc.style, qwc.auth_flags) == ("Order to Cash", Style.DOCUMENT, 0xE)
    assert (qwc.run_every_seconds, qwc.is_read_only) == (120, False)


@pytest.mark.parametrize(
    ("app_url", "app_support", "expected"),
    [
        ("https://sync.example.com/qbwc", "https://sync.example.com/", []),
        ("https://sync.example.com/qbwc", "http://SYNC.example.com/", []),
        ("http://localhost:8080/qbwc", "http://localhost:8080/", []),
        ("http://accounts-pc/qbwc", "http://accounts-pc/", []),
        ("http://sync.example.com/qbwc", "http://sync.example.com/", ["QBWC1010"]),
        ("ftp://localhost/qbwc", "http://localhost/", ["QBWC1010"]),
        ("https://10.0.0.5/qbwc", "https://10.0.0.5/", ["QBWC1001", "QBWC1002"]),
        ("https://[::1]/qbwc", "https://localhost/", ["QBWC1001", "QBWC1000"]),
        ("https://sync.example.com/", "https://www.intuit.com/", ["QBWC1000"]),
    ],
)
def test_addresses_are_judged_before_the_application_is_added(
    app_url: str, app_support: str, expected: list[str]
) -> None:
    content = changed("https://sync.example.com/qbwc", app_url).replace(
        b"https://sync.example.com/support", app_support.encode()
    )
    assert codes(parse_qwc(content)) == expected


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("<UserName>books</UserName>", "", "the element UserName is missing"),
        ("<UserName>books", "<UserName>", "the element UserName is missing or empty"),
        ("<AppID></AppID>", "", "the element AppID is missing"),
        ("{57F3B9B1-86F1-4fcc-B1EE-566DE1813D20}", "57F3B9B1-86F1-4fcc-B1EE-566DE1813D20", "a GUID in braces"),
        ("<FileID>{90A44FB5", "<FileID>{90A44FB", "FileID is"),
        ("QBFS", "QBOL", "one of QBFS, QBPOS"),
        ("<IsReadOnly>false", "<IsReadOnly>no", "one of true, false"),
        ("0xE", "14", "hexadecimal"),
        (">2<", ">two<", "RunEveryNMinutes is 'two'"),
        ("</QBWCXML>", "<Style>Wrapped</Style></QBWCXML>", "one of Document, DocWrapped, RPC"),
        ("QBWCXML", "QWCXML", "root element"),
        ("</QBWCXML>", "", "not well-formed"),
    ],
)
def test_a_file_that_cannot_be_added_says_why(old: str, new: str, complaint: str) -> None:
    with pytest.raises(QwcError) as error:
        parse_qwc(changed(old, new))
    assert [found.code for found in error.value.complaints] == ["QBWC1039"]
    assert complaint in str(error.value)


def test_all_complaints_come_at_once() -> None:
    with pytest.raises(QwcError) as error:
        parse_qwc(TEXT.replace("QBFS", "QBOL").replace("<UserName>books</UserName>", "").encode())
    assert len(error.value.complaints) == 2


def test_the_first_of_two_schedules_wins() -> None:
    content = changed("<Scheduler>", "<Scheduler><RunEveryNSeconds>15</RunEveryNSeconds>")
    assert parse_qwc(content).run_every_seconds == 15
