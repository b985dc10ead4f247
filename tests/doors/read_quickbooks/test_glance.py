"""One document asks of every window whether it holds anything: what does not is read, the rest goes its usual way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.kit.clock import Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.readers import Reader

MANY = ("Customer", "ItemService", "Invoice", "ReceivePayment", "CreditMemo", "SalesReceipt")
#: Besides what is read itself: which records of lists and which transactions were deleted.
ASKED = len(MANY) + 2


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres."""
    with connected_world(tmp_path, staging_url, now=clock) as made:
        yield made


@pytest.fixture
def reader(world: World, clock: Clock) -> Reader:
    """Its books were read, and nothing has happened in them for hours."""
    made = Reader(world, clock, objects=MANY)
    made.customer("A")
    made.read()
    clock.pass_by(hours=8)
    made.read()
    clock.pass_by(minutes=15)
    return made


def marks(reader: Reader) -> set[str]:
    """Up to when each object has been read, each moment once."""
    with reader.world.staging.read() as db:
        found = [db.watermarks.get(reader.key, "quickbooks", name) for name in (*MANY, "ListDeleted", "TxnDeleted")]
    return {str(mark.value) for mark in found if mark is not None}


def is_glance(document: str) -> bool:
    """Whether a document asks of all at once."""
    return all(f"{name}QueryRq" in document for name in MANY) and "iterator" not in document


def test_where_nothing_was_changed_one_document_reads_everything(reader: Reader) -> None:
    done = reader.events("read_job_done")
    (document,) = reader.read()
    assert is_glance(document)
    assert [row.state for row in reader.read_jobs()][-ASKED:] == ["done"] * ASKED
    assert marks(reader) == {str(reader.clock().replace(microsecond=0))}
    assert reader.events("read_job_done") == done + 1


def test_what_was_changed_is_read_by_pages_and_nothing_else_is(reader: Reader) -> None:
    reader.customer("B")
    glance, page = reader.read()
    assert is_glance(glance)
    assert ("CustomerQueryRq" in page, 'iterator="Start"' in page, "InvoiceQueryRq" in page) == (True, True, False)
    assert reader.names() == {"A", "B"}
    assert marks(reader) == {str(reader.clock().replace(microsecond=0))}


def test_what_is_read_for_the_first_time_is_not_asked_about_before(world: World, clock: Clock) -> None:
    reader = Reader(world, clock, objects=MANY)
    reader.customer("A")
    assert not any(is_glance(document) for document in reader.read())
    assert reader.names() == {"A"}


def test_where_its_answer_never_comes_one_is_asked_after_the_other(reader: Reader) -> None:
    reader.customer("B")
    reader.ask()
    reader.session(eaten=lambda answer: "InvoiceQueryRs" in answer)
    documents = reader.session()
    assert (len(documents), any(map(is_glance, documents))) == (ASKED, False)
    assert reader.names() == {"A", "B"}
    reader.clock.pass_by(hours=8)
    assert any(map(is_glance, reader.read()))


def test_where_quickbooks_cannot_read_it_one_is_asked_after_the_other_at_once(reader: Reader) -> None:
    reader.customer("B")
    reader.ask()
    reader.begin()
    documents, progress = list[str](), 0
    while progress < 100:
        documents.append(reader.send())
        is_unread = is_glance(documents[-1])
        answer = "" if is_unread else reader.quickbooks.process(documents[-1])
        progress = reader.receive(answer, hresult="0x80040400" if is_unread else "")
    assert sum(map(is_glance, documents)) == 1
    assert reader.names() == {"A", "B"}
    assert marks(reader) == {str(reader.clock().replace(microsecond=0))}


def test_where_quickbooks_fails_on_one_of_the_questions_all_others_are_read_in_the_end(reader: Reader) -> None:
    """What it fails on is cut into smaller windows by each update, until it is left behind."""
    reader.customer("B")
    reader.ask()
    for _ in range(15):
        reader.begin()
        progress = 0
        while 0 <= progress < 100:
            document = reader.send()
            fails = "<InvoiceQueryRq" in document
            answer = "" if fails else reader.quickbooks.process(document)
            progress = reader.receive(answer, hresult="0x80040402" if fails else "")
    assert reader.names() == {"A", "B"}
    waiting = {row.object for row in reader.read_jobs() if row.state != "done"}
    assert waiting == {"Invoice"}


def test_what_is_asked_for_from_the_beginning_meanwhile_is_read_from_there(reader: Reader) -> None:
    reader.ask()
    reader.begin()
    while not is_glance(document := reader.send()):
        reader.receive(reader.quickbooks.process(document))
    reader.ask("Customer", complete=True)
    reader.receive(reader.quickbooks.process(document))
    page = reader.send()
    assert ("CustomerQueryRq" in page, "FromModifiedDate" in page) == (True, False)
