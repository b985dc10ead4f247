"""The AppSupport page says what happened and what to do, to anybody, and gives nothing away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from lxml import etree, html

from include.model import CompanyKey
from qbwc_operator.support_page import CompanySupport, SessionLine, plain_support_page, render_support_page

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=timezone(timedelta(hours=1), "CET"))
SESSION = SessionLine(
    started=datetime(2026, 3, 2, 8, 0, tzinfo=UTC),
    ended=datetime(2026, 3, 2, 8, 1, 5, tzinfo=UTC),
    served=12,
    answered=11,
    how_it_ended="QuickBooks was not running",
    advice="Open the company file, then press Update Selected.",
)
ACME = CompanySupport(key=CompanyKey("acme"), name="Acme Ltd", waiting=4, held=2, sessions=(SESSION,))


def text_of(element: etree._Element) -> str:
    return "".join(str(piece) for piece in element.itertext())


def cells(page: str) -> list[str]:
    return [text_of(cell) for cell in html.fromstring(page).iter("td")]


def test_a_session_is_one_row_in_the_readers_time() -> None:
    assert cells(render_support_page([ACME], now=NOW)) == [
        "2026-03-02 09:00:00",
        "2026-03-02 09:01:05",
        "12",
        "11",
        "QuickBooks was not running",
        "Open the company file, then press Update Selected.",
    ]


def test_waiting_and_held_are_counted_per_company() -> None:
    other = CompanySupport(key=CompanyKey("beta"), name="Beta GmbH")
    document = html.fromstring(render_support_page([ACME, other], now=NOW))
    assert [heading.text for heading in document.iter("h2")] == ["Acme Ltd", "Beta GmbH"]
    assert [figure.text for figure in document.iter("dd")] == ["4", "2", "0", "0"]
    assert "has not called yet" in text_of(document)


def test_a_running_session_says_so() -> None:
    running = CompanySupport(key=CompanyKey("acme"), name="Acme", sessions=(SessionLine(started=NOW),))
    assert cells(render_support_page([running], now=NOW))[1] == "running"


def test_text_from_outside_cannot_become_markup() -> None:
    attack = "<script>alert('x')</script>\"'&"
    company = CompanySupport(
        key=CompanyKey('"><script>'),
        name=attack,
        sessions=(SessionLine(started=NOW, how_it_ended=attack, advice=attack),),
    )
    page = render_support_page([company], now=NOW)
    assert "<script" not in page
    assert cells(page)[4:] == [attack, attack]


def test_nothing_is_loaded_from_elsewhere() -> None:
    page = render_support_page([ACME], now=NOW)
    assert "http" not in page
    assert "src=" not in page


def test_a_service_without_companies_has_a_page_too() -> None:
    assert "No company file is set up yet" in render_support_page([], now=NOW)
    assert "running" in plain_support_page()
