"""Error recovery: one document happens once, and its answer can be asked for again."""

import os
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.kit.quickbooks_desk import Desk, code, document, invoice_add, texts


def names(*wanted: str) -> str:
    return "".join(
        f'<CustomerAddRq requestID="{name}"><CustomerAdd><Name>{name}</Name></CustomerAdd></CustomerAddRq>'
        for name in wanted
    )


def question(set_id: str) -> str:
    return document("", newMessageSetID=set_id, oldMessageSetID=set_id)


def status(response: str) -> str | None:
    return etree.fromstring(response.encode())[0].get("messageSetStatusCode")


def count(desk: Desk) -> int:
    return len(desk.one("<CustomerQueryRq />").findall("CustomerRet"))


def test_same_document_again_brings_the_identical_answer_and_executes_nothing(desk: Desk) -> None:
    text = document(names("A", "A"), newMessageSetID="set-1")
    first = desk.raw(text)
    desk.wait(3600)
    assert desk.raw(text) == first
    assert status(first) == "0"
    assert count(desk) == 1


def test_answer_survives_a_restart_of_quickbooks(desk: Desk) -> None:
    text = document(names("A"), newMessageSetID="set-1")
    first = desk.raw(text)
    desk.processor.close()
    desk.open()
    assert desk.raw(text) == first
    assert count(desk) == 1


def test_changed_content_under_the_same_id_is_9001_and_not_executed(desk: Desk) -> None:
    desk.raw(document(names("A"), newMessageSetID="set-1"))
    response = desk.raw(document(names("B"), newMessageSetID="set-1"))
    assert status(response) == "9001"
    assert count(desk) == 1


def test_status_question_returns_the_stored_answer_with_its_rows(desk: Desk) -> None:
    first = desk.raw(document(names("A"), newMessageSetID="set-1"))
    assert desk.raw(question("set-1")) == first


def test_status_question_can_be_without_rows_and_the_replay_still_has_them(desk: Desk) -> None:
    text = document(names("A"), newMessageSetID="set-1")
    first = desk.raw(text)
    desk.turn("status-only", "on")
    answer = desk.raw(question("set-1"))
    assert (status(answer), "CustomerAddRs" in answer) == ("0", False)
    assert desk.raw(text) == first


def test_question_about_an_unknown_set_is_600_and_has_no_side_effect(desk: Desk) -> None:
    assert status(desk.raw(question("never"))) == "600"
    assert status(desk.raw(question("never"))) == "600"
    assert status(desk.raw(document(names("A"), newMessageSetID="never"))) == "0"
    assert count(desk) == 1


def test_question_about_an_unknown_set_can_be_0_without_rows(desk: Desk) -> None:
    """As a store may say that words 600 for questions without a new id."""
    desk.turn("unknown-message-set", "0")
    answer = desk.raw(question("never"))
    assert (status(answer), len(etree.fromstring(answer.encode())[0])) == ("0", 0)


def test_old_id_alone_deletes_the_stored_answer(desk: Desk) -> None:
    text = document(names("A"), newMessageSetID="set-1")
    desk.raw(text)
    assert status(desk.raw(document("", oldMessageSetID="set-1"))) == "0"
    assert status(desk.raw(document("", oldMessageSetID="set-1"))) == "600"
    assert 'statusCode="3100"' in desk.raw(text)


def test_forgotten_sets_are_executed_again(desk: Desk) -> None:
    text = document(names("A"), newMessageSetID="set-1")
    desk.raw(text)
    desk.turn("forget-message-sets", "on")
    assert status(desk.raw(question("set-1"))) == "600"
    assert 'statusCode="3100"' in desk.raw(text)


def test_id_of_24_characters_is_9004_and_not_executed(desk: Desk) -> None:
    assert status(desk.raw(document(names("A"), newMessageSetID="x" * 24))) == "9004"
    assert count(desk) == 0
    assert status(desk.raw(document(names("A"), newMessageSetID="x" * 23))) == "0"


def test_status_code_of_the_set_appears_only_when_an_id_was_sent(desk: Desk) -> None:
    response = desk.raw(document(names("A")))
    assert "messageSet" not in response
    assert "newMessageSetID" not in response


def test_response_without_data_leaves_out_the_records(desk: Desk) -> None:
    reply = desk.one(names("A"), responseData="includeNone")
    assert (code(reply), len(reply)) == (0, 0)


class PowerCut(BaseException):
    """The PC dies here."""


def dying_after(clock: Callable[[], datetime], calls: int, die: Callable[[], None]) -> Callable[[], datetime]:
    """A clock at whose n-th look the PC dies; the company file looks at it once for each request."""
    left = iter(range(calls))

    def now() -> datetime:
        if next(left, None) is None:
            die()
        return clock()

    return now


@given(
    sets=st.lists(st.integers(1, 5), min_size=1, max_size=4),
    crashes=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 6)), max_size=6),
)
@settings(max_examples=30, deadline=None)
def test_killed_after_any_request_and_replayed_each_record_is_there_once(
    sets: list[int], crashes: list[tuple[int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "company.qbdb").stocked()
        documents = [
            document(
                "".join(invoice_add(head=f"<Memo>{batch}/{number}</Memo>") for number in range(size)),
                newMessageSetID=f"set-{batch}",
            )
            for batch, size in enumerate(sets)
        ]
        for batch, text in enumerate(documents):
            for _, calls in [crash for crash in crashes if crash[0] == batch]:
                die_at(desk, text, calls)
            first = desk.raw(text)
            die_at(desk, text, 99)
            assert desk.raw(text) == first
        memos = texts(desk.one("<InvoiceQueryRq />"), "InvoiceRet/Memo")
        assert sorted(memos) == sorted(f"{batch}/{number}" for batch, size in enumerate(sets) for number in range(size))
        desk.processor.close()


def die_at(desk: Desk, text: str, calls: int) -> None:
    """Send the document in a process of its own that is killed at the n-th look at the clock, or after the answer."""
    desk.processor.close()
    child = os.fork()
    if child == 0:
        try:
            desk.open(dying_after(desk.now, calls + 1, lambda: os._exit(9)))
            desk.processor.process_request(desk.ticket, text)
        finally:
            os._exit(9)
    _, ended = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(ended) == 9
    desk.open()


def test_a_document_that_was_cut_off_has_left_nothing(desk: Desk) -> None:
    def cut() -> None:
        raise PowerCut

    desk.processor.close()
    desk.open(dying_after(desk.now, 3, cut))
    with pytest.raises(PowerCut):
        desk.processor.process_request(desk.ticket, document(names("A", "B", "C"), newMessageSetID="set-1"))
    desk.open()
    assert count(desk) == 0
    assert status(desk.raw(question("set-1"))) == "600"
