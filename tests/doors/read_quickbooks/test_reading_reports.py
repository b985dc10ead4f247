"""QuickBooks' own reports are read after everything else, and landed so that they can be compared without qbXML."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from include.staging.tables import work_item
from include.steps.reconcile.ask_reports import ask_reports
from simulators.quickbooks_desktop.people.receiving import deposit, pay
from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.readers import Reader

TODAY = date(2026, 5, 4)


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres that only observes."""
    with connected_world(tmp_path, staging_url, now=clock, armed=False) as made:
        yield made


@pytest.fixture
def reader(world: World, clock: Clock) -> Reader:
    """Acme owes 60.00 for April and has a job that owes 25.00; Best has paid before there was an invoice."""
    reader = Reader(world, clock, objects=("Customer", "ReceivePayment", "Invoice"))
    reader.customer("Acme")
    reader.job("Acme", "Kitchen")
    reader.customer("Best")
    pay(reader.books, reader.invoice("Acme", "100.00", day="2026-04-01"), amount="40.00", now=clock)
    reader.invoice("Acme:Kitchen", "25.00", day="2026-05-01")
    deposit(reader.books, "Best", "10.00", now=clock)
    return reader


def ask(reader: Reader, day: date = TODAY, first_day: date | None = None) -> list[str]:
    return ask_reports(reader.world.staging, reader.settings, as_of=day, run_id="reconcile", first_day=first_day)


def told(reader: Reader) -> list[tuple[str, str]]:
    query = sa.select(work_item.c.source, work_item.c.record_id).where(work_item.c.kind == "report")
    with reader.world.staging.read() as db:
        return [(flow, number) for flow, number in db.connection.execute(query.order_by(work_item.c.id))]


def test_the_aging_of_a_day_is_landed_as_plain_values(reader: Reader) -> None:
    assert ask(reader) == ["ARAgingSummary", "CustomerBalanceSummary", "SalesByCustomerSummary"]
    reader.session()
    (aging,) = reader.landed("ARAgingSummary").values()
    assert {name: aging[name] for name in ("report", "from", "as_of")} == {
        "report": "ARAgingSummary",
        "from": None,
        "as_of": "2026-05-04",
    }
    assert aging["columns"] == ["Current", "1 - 30", "31 - 60", "61 - 90", "> 90", "TOTAL"]
    owed = {row["customer"]: row["amounts"]["TOTAL"] for row in aging["rows"]}
    assert owed == {"Acme": "60.00", "Acme:Kitchen": "25.00", "Best": "-10.00"}
    assert aging["total"]["TOTAL"] == "75.00"


def test_balances_and_sales_have_one_column_whatever_their_period_is_called(reader: Reader) -> None:
    ask(reader, first_day=date(2026, 5, 1))
    reader.session()
    balances = reader.landed("CustomerBalanceSummary")["2026-05-04"]
    assert (balances["columns"], balances["total"]) == (["TOTAL"], {"TOTAL": "75.00"})
    sales = reader.landed("SalesByCustomerSummary")["2026-05-01/2026-05-04"]
    assert [(row["customer"], row["amounts"]) for row in sales["rows"]] == [("Acme:Kitchen", {"TOTAL": "25.00"})]


def test_the_way_back_is_told_of_every_report_also_of_the_same_one_again(reader: Reader) -> None:
    names = ask(reader)
    reader.session()
    ask(reader)
    reader.session()
    assert told(reader) == [(name, "2026-05-04") for name in names] * 2
    assert reader.told() == []


def test_reports_come_after_everything_else_of_the_session(reader: Reader) -> None:
    ask(reader)
    reader.ask()
    documents = reader.session()
    assert ["Report" in text for text in documents if "QueryRq" in text][-3:] == [True] * 3
    assert sum("ReportQueryRq" in text for text in documents) == 3
    assert reader.begin() == "none"


def test_a_report_that_waits_is_asked_for_the_newer_day_instead(reader: Reader) -> None:
    ask(reader, date(2026, 4, 30))
    ask(reader)
    reader.session()
    assert set(reader.landed("ARAgingSummary")) == {"2026-05-04"}
    assert len(told(reader)) == 3


def test_a_report_of_an_empty_company_has_no_rows_and_no_total(world: World, clock: Clock) -> None:
    reader = Reader(world, clock)
    ask(reader)
    reader.session()
    (aging,) = reader.landed("ARAgingSummary").values()
    assert (aging["rows"], aging["total"].get("TOTAL", "0.00")) == ([], "0.00")


def test_a_refused_report_is_told_and_left_to_the_next_session_while_the_others_come(reader: Reader) -> None:
    ask(reader)
    reader.begin()
    progress = 0
    while 0 <= progress < 100:
        text = reader.send()
        answer = reader.quickbooks.process(text)
        if "ARAgingSummary" in text:
            answer = '<QBXML><QBXMLMsgsRs><AgingReportQueryRs statusCode="3260" statusMessage="No permission"/>'
            answer += "</QBXMLMsgsRs></QBXML>"
        progress = reader.receive(answer)
    assert "The report ARAgingSummary of company 'acme' could not be read" in str(reader.company().problem)
    assert len(told(reader)) == 2
    reader.session()
    assert len(told(reader)) == 3
    assert reader.begin() == "none"


def test_a_lost_report_is_asked_for_by_the_next_session(reader: Reader) -> None:
    ask(reader)
    reader.session(dies_at_page=2)
    reader.session()
    assert sorted(name for name, _ in told(reader)) == [
        "ARAgingSummary",
        "CustomerBalanceSummary",
        "SalesByCustomerSummary",
    ]
