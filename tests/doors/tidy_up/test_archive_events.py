"""Sealed events leave their table for files, and the chain goes through both."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from include.errors import OrderToCashError, SetupError
from include.events import EventAction
from include.rows import Event
from include.staging.door import Staging
from include.staging.rows import columns_of
from include.staging.segment_file import head_of, seal_of, write_segment
from include.staging.tables import event, event_segment
from include.steps.tidy_up.archive_events import archive_events
from include.steps.tidy_up.older_events import older_events
from include.steps.tidy_up.verify_events import verify_events
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.statements import counted

OLD = timedelta(days=400)


@pytest.fixture
def clock() -> Clock:
    """The clock of the log."""
    return Clock(NOVEMBER)


@pytest.fixture
def staging(staging_url: str, clock: Clock) -> Iterator[Staging]:
    """A migrated staging database."""
    made = Staging(staging_url, now=clock)
    yield made
    made.close()


@pytest.fixture
def full(staging: Staging, clock: Clock) -> Staging:
    """Ten sealed events that are old, then five that are not, and one that is not sealed."""
    write(staging, 10)
    clock.pass_by(days=450)
    write(staging, 5)
    write(staging, 1, seal=False)
    return staging


def write(staging: Staging, count: int, *, seal: bool = True, company: str = "acme") -> None:
    """Some events of a company, each of a record of its own."""
    with staging.begin() as db:
        rows = [
            db.events.row(company, EventAction.REQUEST_STAGED, flow="f", record_id=f"r{n}", run_id="é", number=n)
            for n in range(count)
        ]
        db.events.add_all(rows)
        if seal:
            db.events.seal(company)


def archive(staging: Staging, folder: Path, clock: Clock, *, most: int = 4) -> int:
    """What the daily step does."""
    return archive_events(staging, "acme", folder, clock.time - OLD, most=most)


def wrong(staging: Staging, folder: Path) -> list[str]:
    """What is wrong with the whole chain."""
    with staging.read() as db:
        return verify_events(db, "acme", folder)


def table(staging: Staging) -> list[int | None]:
    """The seal numbers in the table, in the order of the log."""
    with staging.read() as db:
        return list(db.connection.scalars(sa.select(event.c.seal_number).order_by(event.c.id)))


def everything(staging: Staging) -> list[Event]:
    """Every event, as it stands in the table."""
    with staging.read() as db:
        return db.events.recent("acme", limit=1000)


def files(folder: Path) -> list[str]:
    """What lies in the folder of the company."""
    return sorted(path.name for path in (folder / "acme").iterdir())


def test_old_events_leave_in_whole_files_and_the_chain_goes_through_them_into_the_table(
    full: Staging, tmp_path: Path, clock: Clock
) -> None:
    before = everything(full)
    assert archive(full, tmp_path, clock) == 10
    assert table(full) == [11, 12, 13, 14, 15, None]
    assert files(tmp_path) == [
        "000000000001-000000000004.jsonl.gz",
        "000000000005-000000000008.jsonl.gz",
        "000000000009-000000000010.jsonl.gz",
    ]
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "acme").iterdir()} == {0o600}
    assert wrong(full, tmp_path) == []
    with full.read() as db:
        rows = db.event_segments.all("acme")
    assert [(row.first_number, row.last_number, row.events) for row in rows] == [(1, 4, 4), (5, 8, 4), (9, 10, 2)]
    assert [*everything(full), *older_events(rows, tmp_path)] == before
    assert [row.id for row in older_events(rows, tmp_path, record_id="r3")] == [
        row.id for row in before if row.record_id == "r3" and row.seal_number == 4
    ]


def test_chain_grows_on_behind_what_has_left(full: Staging, tmp_path: Path, clock: Clock) -> None:
    archive(full, tmp_path, clock)
    write(full, 3)
    clock.pass_by(days=500)
    write(full, 1)
    assert archive(full, tmp_path, clock) == 9
    assert table(full) == [20]
    assert wrong(full, tmp_path) == []


def test_events_that_would_not_fill_a_file_wait_for_a_month(staging: Staging, tmp_path: Path, clock: Clock) -> None:
    write(staging, 3)
    clock.pass_by(days=405)
    write(staging, 2)
    assert archive(staging, tmp_path, clock) == 0
    clock.pass_by(days=27)
    assert archive(staging, tmp_path, clock) == 3
    assert wrong(staging, tmp_path) == []


def test_newest_sealed_event_stays_however_old(staging: Staging, tmp_path: Path, clock: Clock) -> None:
    write(staging, 4)
    clock.pass_by(days=5000)
    assert archive(staging, tmp_path, clock) == 3
    assert archive(staging, tmp_path, clock) == 0
    assert table(staging) == [4]
    write(staging, 1)
    assert wrong(staging, tmp_path) == []


def test_what_is_not_sealed_stays(staging: Staging, tmp_path: Path, clock: Clock) -> None:
    write(staging, 9, seal=False)
    clock.pass_by(days=5000)
    assert archive(staging, tmp_path, clock) == 0


def test_companies_have_files_of_their_own(full: Staging, tmp_path: Path, clock: Clock) -> None:
    write(full, 2, company="other")
    archive(full, tmp_path, clock)
    with full.read() as db:
        assert verify_events(db, "other", tmp_path) == []
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == ["acme"]


def test_one_that_is_cut_off_before_the_events_leave_loses_and_doubles_nothing(
    full: Staging, tmp_path: Path, clock: Clock
) -> None:
    with full.read() as db:
        seal, _ = db.event_segments.end("acme")
        events = db.event_segments.next("acme", clock.time - OLD, most=6)
    write_segment(tmp_path / "acme", head_of(seal, events), events)  # it dies here
    (tmp_path / "acme" / "000000000001-000000000006.jsonl.gz.unfinished").write_bytes(b"half")
    assert len(table(full)) == 16
    assert wrong(full, tmp_path) == []
    assert archive(full, tmp_path, clock) == 10
    assert files(tmp_path)[0:2] == [
        "000000000001-000000000004.jsonl.gz",
        "000000000001-000000000006.jsonl.gz.aside1",
    ]
    assert wrong(full, tmp_path) == []
    assert len(table(full)) == 6


def test_file_of_the_same_events_is_made_again(full: Staging, tmp_path: Path, clock: Clock) -> None:
    with full.read() as db:
        events = db.event_segments.next("acme", clock.time - OLD, most=4)
    write_segment(tmp_path / "acme", head_of("0" * 64, events), events)
    assert archive(full, tmp_path, clock) == 10
    assert len(files(tmp_path)) == 3


def test_event_that_was_changed_in_the_table_does_not_leave_it(full: Staging, tmp_path: Path, clock: Clock) -> None:
    with full.begin() as db:
        db.connection.execute(sa.update(event).where(event.c.seal_number == 3).values(flow="other"))
    with pytest.raises(OrderToCashError, match=r"seal number 3 was changed\. Nothing was taken out"):
        archive(full, tmp_path, clock)
    assert len(table(full)) == 16
    assert files(tmp_path) == ["000000000001-000000000004.jsonl.gz.unfinished"]


def test_events_that_went_meanwhile_keep_the_others(full: Staging, clock: Clock, tmp_path: Path) -> None:
    with full.read() as db:
        events = db.event_segments.next("acme", clock.time - OLD, most=4)
    head = head_of("0" * 64, events)
    with full.begin() as db:
        db.connection.execute(sa.delete(event).where(event.c.seal_number == 2))
    with pytest.raises(OrderToCashError, match="has 3 of them now"), full.begin() as db:
        db.event_segments.close(head, events[-1].at)
    assert len(table(full)) == 15


@pytest.fixture
def archived(full: Staging, tmp_path: Path, clock: Clock) -> Staging:
    """Three files, and the rest in the table."""
    archive(full, tmp_path, clock)
    return full


SECOND = "000000000005-000000000008.jsonl.gz"


def test_file_that_is_gone_is_named(archived: Staging, tmp_path: Path) -> None:
    (tmp_path / "acme" / SECOND).unlink()
    (told,) = wrong(archived, tmp_path)
    assert f"{SECOND} does not hold the events 5 to 8: it is not there" in told
    with archived.read() as db, pytest.raises(SetupError, match="it is not there"):
        list(older_events(db.event_segments.all("acme"), tmp_path))


def test_file_that_was_cut_is_named(archived: Staging, tmp_path: Path) -> None:
    path = tmp_path / "acme" / SECOND
    whole = path.read_bytes()
    path.write_bytes(whole[:-30])
    assert "cannot be read to its end" in wrong(archived, tmp_path)[0]
    lines = gzip.decompress(whole).splitlines(keepends=True)
    path.write_bytes(gzip.compress(b"".join(lines[:-1])))
    assert "it ends after seal number 7, not 8" in wrong(archived, tmp_path)[0]


def test_file_that_was_changed_or_exchanged_is_named(archived: Staging, tmp_path: Path) -> None:
    path = tmp_path / "acme" / SECOND
    whole = path.read_bytes()
    path.write_bytes(gzip.compress(gzip.decompress(whole).replace(b'"r6"', b'"rx"')))
    assert "its event of seal number 7 was changed" in wrong(archived, tmp_path)[0]
    path.write_bytes((tmp_path / "acme" / "000000000001-000000000004.jsonl.gz").read_bytes())
    assert "its head is that of other events" in wrong(archived, tmp_path)[0]
    path.write_bytes(b"nothing of the kind")
    assert "cannot be read to its end" in wrong(archived, tmp_path)[0]


def test_file_whose_chain_was_worked_out_anew_is_named(archived: Staging, tmp_path: Path) -> None:
    with archived.read() as db:
        rows = db.event_segments.all("acme")
    events = [*reversed(list(older_events(rows[1:2], tmp_path)))]
    seal, made = rows[1].seal_before, []
    for each in events:
        other = replace(each, flow="other")
        seal = seal_of(seal, columns_of(other))
        made.append(replace(other, seal=seal))
    write_segment(tmp_path / "acme", head_of(rows[1].seal_before, made), made)
    assert "its head is that of other events" in wrong(archived, tmp_path)[0]


@pytest.mark.parametrize(
    ("first", "said"),
    [
        (1, "The row of the file of the events 1 to 4 is missing in event_segment."),
        (5, "The row of the file of the events 5 to 8 is missing in event_segment."),
        (9, "The event log was changed at event 11, or right before it."),
    ],
)
def test_row_of_a_file_that_was_taken_out_is_named(archived: Staging, tmp_path: Path, first: int, said: str) -> None:
    with archived.begin() as db:
        db.connection.execute(sa.delete(event_segment).where(event_segment.c.first_number == first))
    assert wrong(archived, tmp_path) == [said]


def test_row_of_a_file_that_was_changed_is_named(archived: Staging, tmp_path: Path) -> None:
    with archived.begin() as db:
        change = sa.update(event_segment).where(event_segment.c.first_number == 5)
        db.connection.execute(change.values(seal_before="f" * 64))
    told = wrong(archived, tmp_path)
    assert told[0] == f"The row of the file {SECOND} was changed: it does not follow the one before it."


def test_table_that_lost_what_follows_the_files_is_named(archived: Staging, tmp_path: Path) -> None:
    with archived.begin() as db:
        db.connection.execute(sa.delete(event).where(event.c.seal_number == 11))
    assert wrong(archived, tmp_path) == ["The event log was changed at event 12, or right before it."]
    with archived.begin() as db:
        db.connection.execute(sa.delete(event).where(event.c.seal_number.is_not(None)))
    assert wrong(archived, tmp_path) == ["The events after seal number 10, the last one that lies in a file, are gone."]


def test_file_costs_as_many_statements_however_many_events_it_holds_and_none_are_walked_for_nothing(
    full: Staging, tmp_path: Path, clock: Clock
) -> None:
    write(full, 500)
    with counted(full) as idle:
        assert archive_events(full, "acme", tmp_path, clock.time - 3 * OLD, most=4) == 0
    assert len(idle) == 4
    with counted(full) as small:
        archive(full, tmp_path, clock, most=10)
    clock.pass_by(days=500)
    with counted(full) as large:
        assert archive(full, tmp_path, clock, most=506) == 505
    assert (len(small), len(large)) == (11, 13)  # with a look at whether there is another file to be written
    assert [line for line in large.plans(full) if line.startswith(("SCAN", "Seq Scan"))] == []
