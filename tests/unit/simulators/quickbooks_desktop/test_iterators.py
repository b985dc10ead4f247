"""Pages of a query: per session, ten idle seconds, at most three."""

import pytest

from tests.kit.quickbooks_desk import Desk, Reply, code, texts


@pytest.fixture
def five(desk: Desk) -> Desk:
    for name in "ABCDE":
        desk.customer(name)
    return desk


def start(desk: Desk, size: int = 2) -> Reply:
    return desk.one(f'<CustomerQueryRq iterator="Start"><MaxReturned>{size}</MaxReturned></CustomerQueryRq>')


def further(desk: Desk, page: Reply, size: int = 2, step: str = "Continue") -> Reply:
    return desk.one(
        f'<CustomerQueryRq requestID="p" iterator="{step}" iteratorID="{page.get("iteratorID")}">'
        f"<MaxReturned>{size}</MaxReturned></CustomerQueryRq>"
    )


def test_pages_bring_every_record_once_and_say_how_many_remain(five: Desk) -> None:
    pages = [start(five)]
    while pages[-1].get("iteratorRemainingCount") != "0":
        pages.append(further(five, pages[-1]))
    assert [texts(page, "CustomerRet/Name") for page in pages] == [["A", "B"], ["C", "D"], ["E"]]
    assert [page.get("iteratorRemainingCount") for page in pages] == ["3", "1", "0"]
    assert len({page.get("iteratorID") for page in pages}) == 1
    assert pages[1].get("requestID") == "p"


def test_records_added_meanwhile_are_not_in_the_snapshot(five: Desk) -> None:
    page = start(five)
    five.customer("BB")
    assert texts(further(five, page, 9), "CustomerRet/Name") == ["C", "D", "E"]


def test_iterator_dies_after_ten_idle_seconds(five: Desk) -> None:
    page = start(five)
    five.wait(10)
    assert code(further(five, page)) == 0
    five.wait(10.5)
    reply = further(five, page)
    assert code(reply) == 3391
    assert reply.get("statusMessage") == f'The iteratorID "{page.get("iteratorID")}" is not valid.'


def test_iterator_dies_with_its_session(five: Desk) -> None:
    page = start(five)
    five.processor.end_session(five.ticket)
    five.ticket = five.processor.begin_session()
    assert code(further(five, page)) == 3391


def test_finished_stopped_and_foreign_iterators_are_not_valid(five: Desk) -> None:
    finished = start(five, 9)
    assert code(further(five, finished)) == 3391
    page = start(five)
    assert code(further(five, page, step="Stop")) == 0
    assert code(further(five, page)) == 3391
    other = start(five)
    reply = five.one(
        f'<VendorQueryRq iterator="Continue" iteratorID="{other.get("iteratorID")}">'
        "<MaxReturned>1</MaxReturned></VendorQueryRq>"
    )
    assert code(reply) == 3391


def test_the_fourth_iterator_ends_the_one_that_was_idle_longest(five: Desk) -> None:
    pages = []
    for _ in range(4):
        pages.append(start(five))
        five.wait(1)
    assert [code(further(five, page)) for page in pages] == [3391, 0, 0, 0]


def test_iterator_together_with_a_name_is_refused(five: Desk) -> None:
    assert code(five.one('<CustomerQueryRq iterator="Start"><FullName>A</FullName></CustomerQueryRq>')) == 3151


def test_iterator_without_a_page_size_is_refused(five: Desk) -> None:
    assert code(five.one('<CustomerQueryRq iterator="Start" />')) == 3150


def test_iterator_over_nothing_is_status_1(desk: Desk) -> None:
    reply = start(desk)
    assert (code(reply), reply.get("iteratorRemainingCount"), reply.get("iteratorID")) == (1, "0", None)
