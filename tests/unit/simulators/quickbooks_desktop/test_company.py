"""The first answer of a session, and the clock of the PC."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from simulators.quickbooks_desktop.asking.date_macros import dates_of
from simulators.quickbooks_desktop.books.moments import WallClock
from tests.kit.quickbooks_desk import Desk, text, texts

HCP = "<HostQueryRq /><CompanyQueryRq /><PreferencesQueryRq />"
NEW_YORK = ZoneInfo("America/New_York")


def test_host_company_and_preferences_tell_who_is_there(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "a.qbdb", name="Acme", edition="Pro", qbxml="13.0", closing_date="2025-12-31")
    host, company, preferences = desk.ask(HCP)
    assert text(host, "HostRet/ProductName") == "QuickBooks Pro 2014 (simulated)"
    assert texts(host, "HostRet/SupportedQBXMLVersion")[-2:] == ["12.0", "13.0"]
    assert text(host, "HostRet/QBFileMode") == "SingleUser"
    assert text(company, "CompanyRet/CompanyName") == "Acme"
    assert text(preferences, "PreferencesRet/AccountingPreferences/ClosingDate") == "2025-12-31"
    assert text(preferences, "PreferencesRet/MultiCurrencyPreferences/IsMultiCurrencyOn") == "false"
    assert text(preferences, "PreferencesRet/CurrentAppAccessRights/IsPersonalDataAccessAllowed") == "false"


def test_preferences_without_a_closing_date_leave_it_out(desk: Desk) -> None:
    preferences = desk.one("<PreferencesQueryRq />")
    assert preferences.find("PreferencesRet/AccountingPreferences/ClosingDate") is None


def test_preferences_speak_of_sales_tax_only_where_it_is_charged(desk: Desk) -> None:
    desk.turn("sales-tax-item", "State Tax")
    charged = text(
        desk.one("<PreferencesQueryRq />"), "PreferencesRet/SalesTaxPreferences/DefaultItemSalesTaxRef/ListID"
    )
    (item,) = desk.one("<ItemSalesTaxQueryRq><FullName>State Tax</FullName></ItemSalesTaxQueryRq>")
    assert charged == text(item, "ListID")
    desk.turn("sales-tax", "off")
    assert desk.one("<PreferencesQueryRq />").find("PreferencesRet/SalesTaxPreferences") is None


@pytest.mark.parametrize(
    ("moment", "standard", "expected"),
    [
        (datetime(2026, 7, 1, 16, 0, tzinfo=UTC), True, "2026-07-01T12:00:00-05:00"),
        (datetime(2026, 7, 1, 16, 0, tzinfo=UTC), False, "2026-07-01T12:00:00-04:00"),
        (datetime(2026, 1, 1, 16, 0, tzinfo=UTC), True, "2026-01-01T11:00:00-05:00"),
        (datetime(2026, 1, 1, 16, 0, tzinfo=UTC), False, "2026-01-01T11:00:00-05:00"),
    ],
)
def test_summer_times_carry_the_offset_that_the_build_writes(moment: datetime, standard: bool, expected: str) -> None:
    clock = WallClock(zone=NEW_YORK, standard_offset_in_summer=standard)
    assert clock.text(int(moment.timestamp())) == expected


@pytest.mark.parametrize("standard", [True, False])
@pytest.mark.parametrize("text_of", ["2026-07-01T12:00:00", "2026-01-01T12:00:00", "2026-03-08T03:00:00"])
def test_local_time_out_is_local_time_in(standard: bool, text_of: str) -> None:
    clock = WallClock(zone=NEW_YORK, standard_offset_in_summer=standard)
    epoch = clock.epoch(text_of, end_of_day=False)
    assert epoch is not None
    assert clock.text(epoch)[:19] == text_of


def test_offset_in_a_filter_names_an_instant() -> None:
    clock = WallClock(zone=NEW_YORK, standard_offset_in_summer=True)
    noon = int(datetime(2026, 7, 1, 12, 0, tzinfo=UTC).timestamp())
    assert clock.epoch("2026-07-01T12:00:00+00:00", end_of_day=False) == noon
    assert clock.epoch("2026-07-01T10:30:00-01:30", end_of_day=False) == noon


def test_a_date_alone_means_its_first_or_its_last_second() -> None:
    clock = WallClock(zone=ZoneInfo("UTC"), standard_offset_in_summer=True)
    first, last = clock.epoch("2026-07-01", end_of_day=False), clock.epoch("2026-07-01", end_of_day=True)
    assert first is not None
    assert last is not None
    assert last - first == 24 * 60 * 60 - 1


def test_transaction_date_is_the_day_on_the_wall_calendar_of_the_pc(desk: Desk) -> None:
    desk.time = datetime(2026, 3, 3, 3, 0, tzinfo=UTC)
    assert text(desk.stocked().invoice(), "TxnDate") == "2026-03-02"


@pytest.mark.parametrize(
    ("macro", "expected"),
    [
        ("All", ("", "")),
        ("Today", ("2026-02-18", "2026-02-18")),
        ("Yesterday", ("2026-02-17", "2026-02-17")),
        ("ThisWeek", ("2026-02-15", "2026-02-21")),
        ("ThisWeekToDate", ("2026-02-15", "2026-02-18")),
        ("LastWeekToDate", ("2026-02-08", "2026-02-11")),
        ("NextFourWeeks", ("2026-02-22", "2026-03-21")),
        ("LastMonth", ("2026-01-01", "2026-01-31")),
        ("LastMonthToDate", ("2026-01-01", "2026-01-18")),
        ("NextCalendarQuarter", ("2026-04-01", "2026-06-30")),
        ("LastFiscalQuarter", ("2025-10-01", "2025-12-31")),
        ("ThisFiscalYearToDate", ("2026-01-01", "2026-02-18")),
        ("NextCalendarYear", ("2027-01-01", "2027-12-31")),
    ],
)
def test_date_macro(macro: str, expected: tuple[str, str]) -> None:
    assert dates_of(macro, datetime(2026, 2, 18, tzinfo=UTC).date()) == expected
