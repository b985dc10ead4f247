"""What happens in QuickBooks is read page by page: whole, once, and after what is to be written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from include.errors import SetupError
from include.settings import CompanySettings, Reading
from tests.doors.books import World, connected_world
from tests.doors.connector_calls import conversation_with
from tests.doors.readers import Clock, Reader, add_company

OTHER_FILE = "{0F5A34B0-4E2D-4D52-9E3A-A9A8B4D3E0C1}"


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, database_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres that may write."""
    with connected_world(tmp_path, database_url, now=clock) as made:
        yield made


@pytest.fixture
def reader(world: World, clock: Clock) -> Reader:
    """Its customers are read, two a page."""
    return Reader(world, clock, page=2)


def reads(documents: list[str]) -> list[str]:
    """The documents that read changes."""
    return [text for text in documents if "iterator=" in text and "IncludeRetElement" not in text]


def test_three_pages_bring_every_record_once(reader: Reader) -> None:
    for name in "ABCDE":
        reader.customer(name)
    documents = reads(reader.read())
    assert ['iterator="Start"' in text for text in documents] == [True, False, False]
    assert all("<ActiveStatus>All</ActiveStatus>" in text for text in documents)
    assert reader.names() == set("ABCDE")
    assert len(reader.told()) == 5
    assert [(row["object"], row["state"], row["pages"], row["landed"]) for row in reader.readings()] == [
        ("Customer", "done", 3, 5),
        ("ListDeleted", "done", 1, 0),
    ]
    assert reader.mark() == reader.clock().replace(microsecond=0)


def test_a_company_that_only_observes_is_read_too(tmp_path: Path, database_url: str, clock: Clock) -> None:
    with connected_world(tmp_path, database_url, now=clock, armed=False) as world:
        reader = Reader(world, clock)
        reader.customer("A")
        reader.read()
        assert reader.names() == {"A"}
        assert reader.begin() == "none"


def test_nothing_changed_is_one_query_an_object_and_no_row(reader: Reader) -> None:
    reader.customer("A")
    reader.read()
    known, told = reader.landed(), reader.told()
    reader.clock.pass_by(minutes=15)
    documents = reader.read()
    assert ["CustomerQueryRq" in documents[0], "ListDeletedQueryRq" in documents[1], len(documents)] == [True, True, 2]
    assert (reader.landed(), reader.told()) == (known, told)


def test_without_objects_nothing_is_asked(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=())
    assert reader.ask() == []
    assert (reader.readings(), reader.events("readings_asked")) == ([], 0)


def test_an_object_is_asked_once_however_long_the_web_connector_is_off(reader: Reader) -> None:
    assert reader.ask() == ["Customer", "ListDeleted"]
    for _ in range(5):
        reader.clock.pass_by(hours=12)
        assert reader.ask() == []
    assert len(reader.readings()) == 2
    assert reader.events("readings_asked") == 1


def test_the_database_refuses_a_second_unfinished_reading(reader: Reader) -> None:
    reader.ask("Customer")
    row = {name: value for name, value in reader.readings()[0].items() if name != "id"}
    with pytest.raises(sa.exc.IntegrityError), reader.world.staging.begin() as db:
        db.readings.ask([row])


def test_an_object_without_pages_is_a_mistake_in_the_settings(world: World, clock: Clock) -> None:
    with pytest.raises(SetupError, match=r"cannot read Account.*Correct reading\.objects"):
        Reader(world, clock, objects=("Account",)).ask()


def test_an_object_that_is_not_read_cannot_be_asked_for(reader: Reader) -> None:
    with pytest.raises(SetupError, match="does not read Invoice; it reads Customer, ListDeleted"):
        reader.ask("Invoice")


def test_a_record_edited_between_its_page_and_the_last_one_comes_with_the_next_reading(reader: Reader) -> None:
    first, *_ = [reader.customer(name) for name in "ABCDE"]
    reader.ask("Customer")
    reader.begin()
    reader.exchange()
    reader.clock.pass_by(seconds=2)
    reader.rename(first, "Anew")
    while reader.exchange() < 100:
        pass
    assert "Anew" not in reader.names()
    reader.clock.pass_by(minutes=15)
    reader.read()
    assert reader.names() == {"Anew", *"BCDE"}
    assert reader.told().count(("Customer", first)) == 2


def test_a_write_that_is_staged_meanwhile_goes_first(reader: Reader) -> None:
    for name in "ABCDE":
        reader.customer(name)
    reader.ask("Customer")
    reader.begin()
    reader.exchange()
    reader.world.stage_customer(1)
    after = []
    progress = 0
    while progress < 100:
        after.append(reader.send())
        progress = reader.receive(reader.quickbooks.process(after[-1]))
    kinds = ["write" if "AddRq" in text else "read" if "IncludeRetElement" not in text else "before" for text in after]
    assert [kind for kind in kinds if kind != "before"] == ["write", "read", "read"]
    assert reader.names() == set("ABCDE")


def test_what_we_wrote_ourselves_is_landed_but_is_no_change(reader: Reader) -> None:
    reader.world.stage_customer(1)
    reader.session()
    reader.customer("Typed")
    reader.read()
    assert reader.names() == {"Customer 1", "Typed"}
    (only,) = reader.told()
    assert reader.landed()[only[1]]["Name"] == "Typed"


def test_what_a_person_changes_in_our_record_is_a_change(reader: Reader) -> None:
    reader.world.stage_customer(1)
    reader.session()
    (link,) = reader.world.links()
    reader.clock.pass_by(seconds=5)
    reader.rename(link["qb_id"], "Renamed")
    reader.read()
    assert reader.told() == [("Customer", link["qb_id"])]


def test_an_expired_place_in_the_pages_starts_the_window_again(reader: Reader) -> None:
    for name in "ABCDE":
        reader.customer(name)
    reader.ask("Customer")
    reader.begin()
    reader.exchange()
    reader.clock.pass_by(seconds=11)
    late = reader.send()
    assert 'iterator="Continue"' in late
    assert reader.receive(reader.quickbooks.process(late)) < 100
    again = reader.send()
    assert 'iterator="Start"' in again
    progress = reader.receive(reader.quickbooks.process(again))
    while progress < 100:
        progress = reader.exchange()
    assert reader.names() == set("ABCDE")
    assert len(reader.told()) == 5
    assert reader.events("reading_restarted") == 1


def test_a_place_that_is_lost_every_time_is_left_to_the_next_session(reader: Reader) -> None:
    for name in "ABCDE":
        reader.customer(name)
    reader.ask("Customer")
    reader.begin()
    documents = 0
    progress = 0
    while progress < 100:
        progress = reader.exchange()
        reader.clock.pass_by(seconds=11)
        documents += 1
        assert documents < 20
    assert "lost its place" in str(reader.company()["problem"])
    assert reader.mark() is None
    reader.session()
    assert reader.names() == set("ABCDE")


def test_a_page_that_went_by_unseen_starts_the_window_again(reader: Reader) -> None:
    for name in "ABCDEFG":
        reader.customer(name)
    reader.ask("Customer")
    reader.begin()
    reader.exchange()
    question = reader.send()
    reader.quickbooks.process(question)
    progress = reader.receive(reader.quickbooks.process(question))
    while progress < 100:
        progress = reader.exchange()
    assert reader.names() == set("ABCDEFG")
    assert reader.events("reading_restarted") == 1


def test_a_deleted_record_is_known_to_be_deleted(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=("Customer", "Invoice"))
    gone = reader.customer("Gone")
    reader.customer("Stays")
    reader.read()
    clock.pass_by(minutes=15)
    reader.enter(f"<ListDelRq><ListDelType>Customer</ListDelType><ListID>{gone}</ListID></ListDelRq>")
    reader.read()
    assert reader.names() == {"Stays"}
    assert reader.told().count(("Customer", gone)) == 2
    clock.pass_by(minutes=15)
    reader.read()
    assert reader.told().count(("Customer", gone)) == 2


def test_an_object_that_is_added_later_is_asked_for_what_was_deleted_of_it_before(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=("Vendor",))
    gone = reader.customer("Gone")
    reader.enter(f"<ListDelRq><ListDelType>Customer</ListDelType><ListID>{gone}</ListID></ListDelRq>")
    reader.read()
    clock.pass_by(days=3)
    reader.books.unlink()
    later = Reader(world, clock, objects=("Vendor", "Customer"))
    later.ask()
    rows = {row["object"]: row for row in later.readings() if row["state"] == "asked"}
    assert rows["Vendor"]["start"] is not None
    assert rows["ListDeleted"]["start"] is None


def test_deletions_that_quickbooks_has_forgotten_are_told(reader: Reader) -> None:
    reader.read()
    reader.clock.pass_by(days=100)
    reader.ask()
    assert reader.events("deletions_forgotten") == 1


def test_a_complete_reading_writes_nothing_when_nothing_changed(reader: Reader) -> None:
    for name in "ABC":
        reader.customer(name)
    reader.read()
    told = reader.told()
    reader.clock.pass_by(days=2)
    reader.ask("Customer", complete=True)
    (text, *_) = reads(reader.session())
    assert "FromModifiedDate" not in text
    assert reader.told() == told
    assert reader.readings()[-1]["landed"] == 0


def test_a_refused_reading_is_told_and_left_to_the_next_session_while_the_others_go_on(
    world: World, clock: Clock
) -> None:
    reader = Reader(world, clock, objects=("SalesOrder", "Customer"), switches={"sales-orders": "off"})
    reader.customer("A")
    documents = reader.read()
    assert sum("SalesOrderQueryRq" in text for text in documents) == 1
    assert reader.names() == {"A"}
    problem = str(reader.company()["problem"])
    assert "SalesOrder records" in problem
    assert "3250" in problem
    assert reader.conversation.get_last_error(reader.ticket) == problem
    assert (reader.mark("SalesOrder"), reader.events("reading_failed")) == (None, 1)
    reader.turn("sales-orders", "on")
    reader.session()
    assert reader.mark("SalesOrder") is not None
    assert reader.begin() == "none"


def test_a_question_that_quickbooks_cannot_parse_does_not_stop_the_others(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=("Invoice", "Customer"))
    reader.customer("A")
    reader.ask()
    reader.begin()
    assert "InvoiceQueryRq" in reader.send()
    progress = reader.receive("", hresult="0x80040400")
    while 0 <= progress < 100:
        progress = reader.exchange()
    assert (progress, reader.names()) == (100, {"A"})
    assert "Invoice records" in str(reader.company()["problem"])
    reader.session()
    assert reader.mark("Invoice") is not None


def test_a_failure_of_quickbooks_ends_the_session_and_nothing_is_taken_for_read(reader: Reader) -> None:
    reader.customer("A")
    reader.ask("Customer")
    reader.begin()
    reader.send()
    assert reader.receive("", hresult="0x80040402") == -1
    assert "0x80040402" in str(reader.company()["problem"])
    assert reader.mark() is None
    reader.session()
    assert reader.names() == {"A"}


def test_an_answer_that_comes_twice_lands_once(reader: Reader) -> None:
    for name in "ABCDE":
        reader.customer(name)
    reader.ask("Customer")
    reader.begin()
    answer = reader.quickbooks.process(reader.send())
    reader.receive(answer)
    assert 0 <= reader.receive(answer) < 100
    while reader.exchange() < 100:
        pass
    assert (len(reader.told()), reader.readings()[0]["pages"]) == (5, 3)


def test_two_companies_read_call_by_call_in_turn_keep_apart(world: World, clock: Clock) -> None:
    add_company(world, "other", OTHER_FILE)
    one = Reader(world, clock, page=2)
    two = Reader(world, clock, page=2, key="other", file_id=OTHER_FILE)
    for number in range(5):
        one.customer(f"Acme {number}")
        two.customer(f"Other {number}")
    for reader in (one, two):
        reader.ask()
        reader.begin()
    progress = {"acme": 0, "other": 0}
    while min(progress.values()) < 100:
        for reader in (one, two):
            if progress[reader.key] < 100:
                progress[reader.key] = reader.exchange()
    assert one.names() == {f"Acme {number}" for number in range(5)}
    assert two.names() == {f"Other {number}" for number in range(5)}
    assert len(one.told()) == len(two.told()) == 5


def test_a_page_of_a_hundred_takes_no_more_statements_than_a_page_of_one(world: World, clock: Clock) -> None:
    reader = Reader(world, clock)
    counts = []
    for many in (1, 100):
        reader.fill(many)
        reader.ask("Customer")
        reader.begin()
        answer = reader.quickbooks.process(reader.send())
        counts.append(_statements(reader, answer))
        while reader.exchange() < 100 and many > 1:
            pass
        clock.pass_by(hours=3)
    assert len(reader.landed()) == 101
    assert counts[1] <= counts[0]
    assert counts[0] < 25


def _statements(reader: Reader, answer: str) -> int:
    engine = reader.world.staging.engine
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    sa.event.listen(engine, "before_cursor_execute", note)
    try:
        reader.receive(answer)
    finally:
        sa.event.remove(engine, "before_cursor_execute", note)
    return len(seen)


def test_the_zone_of_the_machine_is_learned_from_what_was_changed_lately(reader: Reader) -> None:
    reader.turn("summer-offset", "daylight")
    reader.customer("A")
    reader.read()
    assert reader.company()["utc_offset_minutes"] == -240
    reader.clock.pass_by(minutes=15)
    (text, *_) = reads(reader.read())
    local = (reader.clock() - timedelta(hours=4, minutes=80)).strftime("%Y-%m-%dT%H:%M:%S")
    assert f"<FromModifiedDate>{local}</FromModifiedDate>" in text


def test_an_object_that_was_taken_out_of_the_settings_is_not_read_any_more(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=("Customer", "Vendor"))
    reader.session()
    reader.ask("Vendor")
    without = CompanySettings(
        key=reader.settings.key, name="Acme", simulated=True, reading=Reading(objects=("Customer",))
    )
    reader.conversation = conversation_with(world.staging, without)
    assert reader.begin() == "none"
