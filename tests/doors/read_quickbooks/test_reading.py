"""What happens in QuickBooks is read page by page: whole, once, and after what is to be written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from include.errors import SetupError
from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.readers import Reader


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres that may write."""
    with connected_world(tmp_path, staging_url, now=clock) as made:
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
    assert [(row.object, row.state, row.pages, row.landed) for row in reader.read_jobs()] == [
        ("Customer", "done", 3, 5),
        ("ListDeleted", "done", 1, 0),
    ]
    assert reader.mark() == reader.clock().replace(microsecond=0)


def test_a_company_that_only_observes_is_read_too(tmp_path: Path, staging_url: str, clock: Clock) -> None:
    with connected_world(tmp_path, staging_url, now=clock, armed=False) as world:
        reader = Reader(world, clock)
        reader.customer("A")
        reader.read()
        assert reader.names() == {"A"}
        assert reader.begin() == "none"


def test_nothing_changed_is_one_document_with_a_question_an_object_and_no_row(reader: Reader) -> None:
    reader.customer("A")
    reader.read()
    reader.clock.pass_by(hours=8)  # what was changed lately is looked at once more
    reader.read()
    known, told = reader.landed(), reader.told()
    reader.clock.pass_by(minutes=15)
    (document,) = reader.read()
    assert [name in document for name in ("CustomerQueryRq", "ListDeletedQueryRq", "iterator")] == [True, True, False]
    assert (reader.landed(), reader.told()) == (known, told)


def test_without_objects_nothing_is_asked(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=())
    assert reader.ask() == []
    assert (reader.read_jobs(), reader.events("read_jobs_queued")) == ([], 0)


def test_an_object_is_asked_once_however_long_the_web_connector_is_off(reader: Reader) -> None:
    assert reader.ask() == ["Customer", "ListDeleted"]
    for _ in range(5):
        reader.clock.pass_by(hours=12)
        assert reader.ask() == []
    assert len(reader.read_jobs()) == 2
    assert reader.events("read_jobs_queued") == 1


def test_an_object_without_pages_is_a_mistake_in_the_settings(world: World, clock: Clock) -> None:
    with pytest.raises(SetupError, match=r"cannot read Account.*Correct reading\.objects"):
        Reader(world, clock, objects=("Account",)).ask()


def test_an_object_that_is_not_read_cannot_be_asked_for(reader: Reader) -> None:
    with pytest.raises(SetupError, match="does not read Invoice; it reads Customer, ListDeleted"):
        reader.ask("Invoice")


def test_a_record_edited_between_its_page_and_the_last_one_comes_with_the_next_read_job(reader: Reader) -> None:
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


def test_what_we_wrote_ourselves_is_told_too_with_the_edit_sequence_of_its_link(reader: Reader) -> None:
    reader.world.stage_customer(1)
    reader.session()
    (link,) = reader.world.links()
    typed = reader.customer("Typed")
    reader.read()
    assert reader.names() == {"Customer 1", "Typed"}
    assert sorted(reader.told()) == sorted([("Customer", link["qb_id"]), ("Customer", typed)])
    assert reader.row(link["qb_id"])["edit_sequence"] == link["edit_sequence"]


def test_what_a_person_changes_in_our_record_is_a_change(reader: Reader) -> None:
    reader.world.stage_customer(1)
    reader.session()
    (link,) = reader.world.links()
    reader.clock.pass_by(seconds=5)
    reader.rename(link["qb_id"], "Renamed")
    reader.read()
    assert reader.told() == [("Customer", link["qb_id"])]


def test_a_record_that_was_saved_as_it_was_is_no_change_but_keeps_its_new_edit_sequence(reader: Reader) -> None:
    saved = reader.customer("Same")
    reader.read()
    before = reader.row(saved)
    reader.clock.pass_by(minutes=15)
    reader.rename(saved, "Same")
    reader.read()
    after = reader.row(saved)
    assert reader.told() == [("Customer", saved)]
    assert after["edit_sequence"] != before["edit_sequence"]
    assert after["stamp"] > before["stamp"]


def test_what_is_entered_between_asking_and_the_poll_is_read_at_this_poll(reader: Reader) -> None:
    reader.ask()
    reader.clock.pass_by(days=3)
    reader.customer("Late")
    reader.session()
    assert reader.names() == {"Late"}
    assert reader.mark() == reader.clock().replace(microsecond=0)


def test_jobs_and_transactions_of_a_customer_are_found_by_its_list_id(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=("Customer", "Invoice"))
    top = reader.customer("Acme")
    job = reader.job("Acme", "Kitchen")
    invoice = reader.invoice("Acme:Kitchen", "100.00")
    reader.read()
    with world.staging.read() as db:
        assert db.records.holders("acme", "Customer", "ParentRef.ListID", [top], system="quickbooks") == {job}
        assert db.records.holders("acme", "Invoice", "CustomerRef.ListID", [job], system="quickbooks") == {invoice}


def test_a_complete_read_job_that_is_asked_for_widens_the_one_that_waits(reader: Reader) -> None:
    reader.read()
    reader.clock.pass_by(days=2)
    reader.ask("Customer")
    assert reader.ask("Customer", complete=True) == ["Customer"]
    assert reader.ask("Customer", complete=True) == []
    (text, *_) = reads(reader.session())
    assert "FromModifiedDate" not in text
    assert len([row for row in reader.read_jobs() if row.object == "Customer"]) == 2


def test_a_complete_read_job_follows_one_that_has_begun(reader: Reader) -> None:
    for name in "ABCDE":
        reader.customer(name)
    reader.read()
    reader.clock.pass_by(minutes=15)
    reader.ask("Customer")
    reader.begin()
    reader.exchange()  # are these the known books?
    reader.exchange()
    assert reader.ask("Customer", complete=True) == ["Customer"]
    while reader.exchange() < 100:
        pass
    starts = [row.start for row in reader.read_jobs() if row.object == "Customer"]
    assert [start is None for start in starts] == [True, False, True]
    assert all(row.state == "done" for row in reader.read_jobs())


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


def test_items_are_read_as_what_they_are_and_their_deletions_too(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=("Item",))
    reader.fill(0)
    reader.read()
    assert sorted(str(fields["Name"]) for fields in reader.landed("ItemService").values()) == [
        "Consulting",
        "Support",
        "Training",
    ]
    gone = next(iter(reader.landed("ItemService")))
    clock.pass_by(minutes=15)
    reader.enter(f"<ListDelRq><ListDelType>ItemService</ListDelType><ListID>{gone}</ListID></ListDelRq>")
    reader.read()
    assert gone not in reader.landed("ItemService")
    assert reader.told().count(("ItemService", gone)) == 2


def test_an_object_that_is_added_later_is_asked_for_what_was_deleted_of_it_before(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=("Vendor",))
    gone = reader.customer("Gone")
    reader.enter(f"<ListDelRq><ListDelType>Customer</ListDelType><ListID>{gone}</ListID></ListDelRq>")
    reader.read()
    clock.pass_by(days=3)
    reader.books.unlink()
    later = Reader(world, clock, objects=("Vendor", "Customer"))
    later.ask()
    rows = {row.object: row for row in later.read_jobs() if row.state == "asked"}
    assert rows["Vendor"].start is not None
    assert rows["ListDeleted"].start is None


def test_a_complete_read_job_writes_nothing_when_nothing_changed(reader: Reader) -> None:
    for name in "ABC":
        reader.customer(name)
    reader.read()
    told = reader.told()
    reader.clock.pass_by(days=2)
    reader.ask("Customer", complete=True)
    (text, *_) = reads(reader.session())
    assert "FromModifiedDate" not in text
    assert reader.told() == told
    assert reader.read_jobs()[-1].landed == 0


def test_the_zone_of_the_machine_is_learned_from_what_was_changed_lately(reader: Reader) -> None:
    reader.turn("summer-offset", "daylight")
    reader.customer("A")
    reader.read()
    assert reader.company().utc_offset_minutes == -240
    reader.clock.pass_by(minutes=15)
    (text, *_) = reads(reader.read())
    local = (reader.clock() - timedelta(hours=4, minutes=80)).strftime("%Y-%m-%dT%H:%M:%S")
    assert f"<FromModifiedDate>{local}</FromModifiedDate>" in text
