"""The mail that a person reads: plain text and the same as HTML."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from lxml import html

from include.rows import Alert
from include.standing import KINDS
from include.states import AlertState, DecisionKind
from include.steps.watch_sync.alert_kinds import ALERTS, AlertKind
from include.steps.watch_sync.gather_news import News
from include.steps.watch_sync.write_digest import HEADINGS, SHOWN, write_digest
from tests.kit.blank_rows import blank

SINCE = datetime(2026, 5, 4, 15, 0, tzinfo=UTC)


def alert(kind: str, title: str, message: str = "Do this.", *, amount: str | None = None, state: str = "open") -> Alert:
    """A row of the table."""
    facts = {"kind": kind, "title": title, "subject": title, "message": message, "since": SINCE}
    return blank(Alert, **facts, state=AlertState(state), amount=Decimal(amount) if amount else None)


def news(*alerts: Alert, company: str = "acme", held: int | None = 12) -> News:
    return News(recipient="finance@acme.example", company=company, name=company.title(), alerts=alerts, held=held)


def test_every_kind_has_a_heading_and_what_leads_stands_first() -> None:
    told = {kind for kind, each in KINDS.items() if each.each}
    assert (set(HEADINGS), set(ALERTS)) == ({*AlertKind, *told}, set(AlertKind))
    assert list(HEADINGS)[:4] == [AlertKind.SILENT, AlertKind.PROBLEM, AlertKind.CLOCK, DecisionKind.LOST_ANSWER]
    assert len(set(HEADINGS.values())) == len(HEADINGS)


def test_the_text_is_read_without_a_browser() -> None:
    mail = write_digest(
        "finance@acme.example",
        [
            news(
                alert("overdue", "Harbour Lights", "100.00 is past due.", amount="100.00"),
                alert("silent", "The Web Connector is silent: stopped", "No call since noon.\nLook at it."),
                alert("rejected", "Deal 7", state="ended"),
            )
        ],
    )
    assert (mail.to, mail.subject) == ("finance@acme.example", "Order to cash, Acme: 2 to look at, 1 ended")
    assert mail.text == "\n".join(
        [
            "Acme",
            "====",
            "",
            "The Web Connector (1)",
            "---------------------",
            "* The Web Connector is silent: stopped, since 2026-05-04 15:00 UTC",
            "  No call since noon.",
            "  Look at it.",
            "",
            "Overdue accounts (1)",
            "--------------------",
            "* Harbour Lights, since 2026-05-04 15:00 UTC",
            "  100.00 is past due.",
            "",
            "No longer so",
            "------------",
            "* Refused by QuickBooks: Deal 7",
            "",
            "12 documents are held now. All that is open: ./o2c alerts acme",
            "",
        ]
    )


def test_the_page_says_the_same_and_runs_nothing() -> None:
    mail = write_digest("f@acme.example", [news(alert("rejected", "<script>alert(1)</script>", "A & B\n<b>bold</b>"))])
    page = html.fromstring(f"<div>{mail.html}</div>")
    assert page.xpath("//script|//b") == []
    assert [item.xpath("string()") for item in page.iter("li")] == [
        "<script>alert(1)</script>, since 2026-05-04 15:00 UTCA & B<b>bold</b>"
    ]
    assert [head.text for head in page.iter("h2", "h3")] == ["Acme", "Refused by QuickBooks (1)"]


def test_the_largest_amounts_stand_first_and_the_rest_is_counted() -> None:
    owing = [alert("overdue", f"Account {n}", amount=str(n)) for n in range(1, SHOWN + 4)]
    mail = write_digest("f@acme.example", [news(*owing)])
    shown = [line for line in mail.text.splitlines() if line.startswith("* ")]
    assert (len(shown), shown[0].startswith(f"* Account {SHOWN + 3},")) == (SHOWN, True)
    assert "And 3 more: ./o2c alerts acme" in mail.text
    assert "And 3 more: ./o2c alerts acme" in mail.html


def test_news_of_two_companies_are_one_mail() -> None:
    mail = write_digest(
        "f@acme.example", [news(alert("problem", "Acme")), news(alert("problem", "East"), company="east")]
    )
    assert mail.subject == "Order to cash, Acme, East: 2 to look at"
    assert mail.text.index("Acme\n====") < mail.text.index("East\n====")


@pytest.mark.parametrize(("held", "words"), [(None, ""), (1, "1 document is held now."), (1200, "1,200 documents are")])
def test_an_owner_is_not_told_of_held_documents(held: int | None, words: str) -> None:
    mail = write_digest("f@acme.example", [news(alert("overdue", "Harbour Lights"), held=held)])
    assert (words in mail.text, "held now" in mail.text) == (True, held is not None)
