"""The two nights of 2026 on which the clocks of New York change, with both ways of writing summer times.

Clocks go forward on 8 March at 07:00 UTC (02:00 becomes 03:00), and back on 1 November at 06:00 UTC (02:00 becomes
01:00).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from simulators.quickbooks_desktop.books.moments import WallClock
from tests.kit.quickbooks_desk import Desk, code, text, texts

SPRING = datetime(2026, 3, 8, 7, 0, tzinfo=UTC)
AUTUMN = datetime(2026, 11, 1, 6, 0, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")
WAYS = ("standard", "daylight")
OVERLAP = timedelta(minutes=65)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def at(desk: Desk, moment: datetime, name: str) -> str:
    """TimeModified of a customer made at a moment."""
    desk.time = moment
    return text(desk.customer(name), "TimeModified")


def changed(desk: Desk, low: str, high: str = "", page: int = 0) -> list[str]:
    """Names of the customers changed in a window of local times."""
    size = f"<MaxReturned>{page}</MaxReturned>" if page else ""
    start = ' iterator="Start"' if page else ""
    upper = f"<ToModifiedDate>{high}</ToModifiedDate>" if high else ""
    window = f"{size}<FromModifiedDate>{low}</FromModifiedDate>{upper}"
    return texts(desk.one(f"<CustomerQueryRq{start}>{window}</CustomerQueryRq>"), "CustomerRet/Name")


def around(desk: Desk, change: datetime) -> list[str]:
    """The stamps of customers made an hour and a second before, at, and half an hour after the change."""
    steps = {"A": -timedelta(minutes=30), "B": -timedelta(seconds=1), "C": timedelta(0), "D": timedelta(minutes=30)}
    return [at(desk, change + step, name) for name, step in steps.items()]


@pytest.mark.parametrize(
    ("way", "spring", "autumn"), [("standard", "-05:00", "-05:00"), ("daylight", "-04:00", "-04:00")], indirect=["way"]
)
def test_stamps_jump_an_hour_in_march_and_repeat_one_in_november(
    tmp_path: Path, way: str, spring: str, autumn: str
) -> None:
    march = Desk(tmp_path / "march.qbdb", summer_offset=way)
    assert around(march, SPRING) == [
        "2026-03-08T01:30:00-05:00",
        "2026-03-08T01:59:59-05:00",
        f"2026-03-08T03:00:00{spring}",
        f"2026-03-08T03:30:00{spring}",
    ]
    november = Desk(tmp_path / "november.qbdb", summer_offset=way)
    assert around(november, AUTUMN) == [
        f"2026-11-01T01:30:00{autumn}",
        f"2026-11-01T01:59:59{autumn}",
        "2026-11-01T01:00:00-05:00",
        "2026-11-01T01:30:00-05:00",
    ]


def test_edit_sequences_go_on_counting_whatever_the_clock_shows(tmp_path: Path, way: str) -> None:
    desk = Desk(tmp_path / "a.qbdb", summer_offset=way)
    around(desk, AUTUMN)
    sequences = texts(desk.one("<CustomerQueryRq />"), "CustomerRet/EditSequence")
    first = int(AUTUMN.timestamp())
    assert sequences == [str(first - 1800), str(first - 1), str(first), str(first + 1800)]


def test_filters_of_the_night_in_march(tmp_path: Path, way: str) -> None:
    desk = Desk(tmp_path / "a.qbdb", summer_offset=way)
    around(desk, SPRING)
    assert changed(desk, "2026-03-08T01:30:00") == ["A", "B", "C", "D"]
    assert changed(desk, "2026-03-08T03:00:00") == ["C", "D"]
    assert changed(desk, "2026-03-08T01:31:00", "2026-03-08T03:00:00") == ["B", "C"]
    assert changed(desk, "2026-03-08T02:30:00") == ["D"]


def test_filters_of_the_night_in_november_mean_the_second_time_round(tmp_path: Path, way: str) -> None:
    desk = Desk(tmp_path / "a.qbdb", summer_offset=way)
    around(desk, AUTUMN)
    assert changed(desk, "2026-11-01T01:00:00") == ["C", "D"]
    assert changed(desk, "2026-11-01T01:30:00") == ["D"]
    assert changed(desk, "2026-11-01T00:59:59") == ["A", "B", "C", "D"]
    assert changed(desk, "2026-11-01T00:00:00", "2026-11-01T01:15:00") == ["A", "B", "C"]


def test_a_stamp_sent_back_with_its_standard_offset_misses_an_hour_in_summer(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "a.qbdb", summer_offset="standard")
    stamp = at(desk, datetime(2026, 7, 1, 16, 0, tzinfo=UTC), "July")
    assert changed(desk, stamp) == []
    assert changed(desk, stamp[:19]) == ["July"]


@pytest.mark.parametrize("change", [SPRING, AUTUMN])
def test_local_times_rewound_by_the_overlap_miss_no_minute_of_the_night(change: datetime, way: str) -> None:
    clock = WallClock(zone=NEW_YORK, standard_offset_in_summer=way == "standard")
    for minute in range(-240, 240):
        poll = int((change + timedelta(minutes=minute)).timestamp())
        shown = datetime.fromisoformat(clock.text(poll)[:19])
        low = clock.epoch((shown - OVERLAP).isoformat(), end_of_day=False)
        assert low is not None
        assert poll - 3 * 3600 < low <= poll, minute


@pytest.mark.parametrize("change", [SPRING, AUTUMN])
def test_an_iterator_lives_on_through_the_change(tmp_path: Path, change: datetime, way: str) -> None:
    desk = Desk(tmp_path / "a.qbdb", summer_offset=way)
    around(desk, change - timedelta(hours=1))
    desk.time = change - timedelta(seconds=5)
    query = "<CustomerQueryRq {}><MaxReturned>2</MaxReturned></CustomerQueryRq>"
    first = desk.one(query.format('iterator="Start"'))
    desk.time = change + timedelta(seconds=4)
    second = desk.one(query.format(f'iterator="Continue" iteratorID="{first.get("iteratorID")}"'))
    assert (code(second), texts(second, "CustomerRet/Name")) == (0, ["C", "D"])


def test_what_was_deleted_in_the_night_is_found_by_local_times(tmp_path: Path, way: str) -> None:
    desk = Desk(tmp_path / "a.qbdb", summer_offset=way)
    spare = desk.customer("Spare")
    desk.time = AUTUMN + timedelta(minutes=10)
    desk.one(f"<ListDelRq><ListDelType>Customer</ListDelType><ListID>{text(spare, 'ListID')}</ListID></ListDelRq>")
    window = "<DeletedDateRangeFilter><FromDeletedDate>{}</FromDeletedDate></DeletedDateRangeFilter>"
    query = f"<ListDeletedQueryRq><ListDelType>Customer</ListDelType>{window}</ListDeletedQueryRq>"
    assert texts(desk.one(query.format("2026-11-01T01:10:00")), "ListDeletedRet/TimeDeleted") == [
        "2026-11-01T01:10:00-05:00"
    ]
    assert code(desk.one(query.format("2026-11-01T01:10:01"))) == 1


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (SPRING - timedelta(hours=2), "2026-03-08"),
        (SPRING - timedelta(hours=2, seconds=1), "2026-03-07"),
        (AUTUMN + timedelta(hours=22, minutes=59), "2026-11-01"),
        (AUTUMN + timedelta(hours=23), "2026-11-02"),
    ],
)
def test_a_transaction_is_dated_by_the_local_day(tmp_path: Path, moment: datetime, expected: str, way: str) -> None:
    desk = Desk(tmp_path / "a.qbdb", summer_offset=way)
    desk.stocked()
    desk.time = moment
    assert text(desk.invoice(), "TxnDate") == expected
