"""The Web Connector's calls out of order, too late, or from nobody: its own answers, and no state changed."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.events import EventAction
from include.rows import NOBODY
from include.staging.refusals import MOST_SOURCES
from include.staging.tables import connector_session, event, message_set
from include.states import RefusalKind
from qbwc_operator.conversation import QbwcConversation
from qbwc_operator.delay import SignInDelay
from qbwc_operator.passwords import new_ticket
from simulators.web_connector.faults import FaultPlan, parse_fault
from simulators.web_connector.outcome import Outcome
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.connected_company import PASSWORD, World, connected_world, quick_hash
from tests.kit.connector_calls import Calls, conversation_with
from tests.kit.statements import counted


@pytest.fixture
def clock() -> Clock:
    """The clock of the staging database."""
    return Clock(NOVEMBER)


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A connected company that waits ten minutes for an answer that is on its way."""
    with connected_world(tmp_path, staging_url, patience=600, now=clock) as made:
        yield made


def rows(world: World) -> list[int]:
    """How much is in the tables that a call could change."""
    with world.staging.read() as db:
        count = sa.select(sa.func.count())
        return [
            int(db.connection.execute(count.select_from(table)).scalar_one())
            for table in (message_set, connector_session, event)
        ]


def test_an_unknown_ticket_gets_the_protocols_own_answers_and_changes_nothing(world: World) -> None:
    world.stage_deals(1)
    calls = Calls(world, ticket=new_ticket())
    before = (rows(world), world.states())
    assert calls.send() == ""
    assert "not known" in calls.last_error()
    assert calls.receive("<QBXML/>") == -1
    assert calls.connection_error("0x80040408") == "done"
    assert calls.close().startswith("This update is not known here. Nothing was changed")
    assert calls.conversation.close_connection("") == "There was nothing to do."
    assert (rows(world), world.states()) == before
    assert world.update().outcome is Outcome.DONE


def test_ten_wrong_passwords_are_refused_and_the_right_one_still_works(world: World) -> None:
    world.stage_deals(1)
    before = rows(world)
    seconds = [0.0]
    conversation = QbwcConversation(world.staging, lambda key: world.settings, delay=SignInDelay(lambda: seconds[0]))
    answers = {conversation.authenticate("acme-sync", f"wrong {n}", "10.0.0.9") for n in range(10)}
    answers |= {conversation.authenticate("nobody", PASSWORD, "10.0.0.9")}
    assert answers == {("", "nvu")}
    assert rows(world) == before  # a stranger writes nothing
    seconds[0] = 120.0
    assert conversation.authenticate("acme-sync", PASSWORD, "10.0.0.9")[1] == ""


def test_refusals_are_one_row_an_address_and_one_event_a_company(world: World) -> None:
    conversation = conversation_with(world.staging, world.settings)
    for number in range(30):
        conversation.authenticate("acme-sync", f"wrong {number}", "10.0.0.9")
        conversation.authenticate("nobody", "wrong", "10.0.0.8")
    conversation.keep_refusals()
    conversation.keep_refusals()
    with world.staging.read() as db:
        found = {(each.company, each.kind, each.source): each.count for each in db.refusals.since(db.now)}
        (told,) = [each for each in db.events.recent("acme") if each.action == EventAction.SIGN_IN_REFUSED]
    assert found == {
        ("acme", RefusalKind.WRONG_PASSWORD, "10.0.0.9"): 3,
        ("acme", RefusalKind.TOO_EARLY, "10.0.0.9"): 27,
        (NOBODY, RefusalKind.WRONG_PASSWORD, "10.0.0.8"): 3,
        (NOBODY, RefusalKind.TOO_EARLY, "10.0.0.8"): 27,
    }
    assert json.loads(told.detail or "") == {"count": 3, "sources": ["10.0.0.9"]}


def test_refusals_of_many_addresses_are_a_bounded_number_of_rows(world: World) -> None:
    conversation = conversation_with(world.staging, world.settings)
    for first in (0, 1):
        for number in range(150):
            conversation.authenticate("nobody", "wrong", f"10.{first}.0.{number}")
        conversation.keep_refusals()
    with world.staging.read() as db:
        kept = db.refusals.since(db.now)
    assert sum(each.count for each in kept) == 300
    assert len(kept) <= 2 * (MOST_SOURCES + 1)


def test_a_sign_in_that_was_right_before_is_never_locked_out_by_others_behind_its_address(world: World) -> None:
    world.stage_deals(1)
    conversation = conversation_with(world.staging, world.settings)
    assert conversation.authenticate("acme-sync", PASSWORD, "10.0.0.9")[1] == ""
    for number in range(60):
        assert conversation.authenticate("acme-sync", f"wrong {number}", "10.0.0.9") == ("", "nvu")
        assert conversation.authenticate(f"user {number}", "wrong", "10.0.0.9") == ("", "nvu")
        assert conversation.authenticate("acme-sync", PASSWORD, "10.0.0.9")[1] == ""
    # Another process, which has not met anybody yet, learns it from the updates of before.
    other = conversation_with(world.staging, world.settings)
    for number in range(60):
        assert other.authenticate(f"user {number}", "wrong", "10.0.0.9") == ("", "nvu")
    assert other.authenticate("acme-sync", PASSWORD, "10.0.0.9")[1] == ""


def test_a_known_and_an_unknown_user_are_refused_with_the_same_statements(world: World) -> None:
    conversation = conversation_with(world.staging, world.settings)
    asked = []
    for user in ("acme-sync", "nobody"):
        with counted(world.staging) as seen:
            for number in range(5):
                conversation.authenticate(user, f"wrong {number}", f"10.0.0.{len(asked)}")
        asked.append((seen.texts, seen.transactions))
    assert asked[0] == asked[1]
    assert len(asked[0][0]) == 5 + 2  # and for each that came too early, whether it was right from there before


def test_a_ticket_is_good_for_a_day_whatever_it_is_used_for(world: World, clock: Clock) -> None:
    world.stage_deals(1)
    calls = Calls(world)
    calls.begin()
    for _ in range(49):
        assert calls.send() != ""
        clock.pass_by(minutes=29)
    assert calls.send() != ""
    clock.pass_by(minutes=29)
    assert calls.send() == ""
    assert "has gone on for 24 hours" in calls.last_error()
    assert Calls(world).begin() == ""


def test_the_end_of_a_password_ends_the_ticket_that_was_got_with_it(world: World) -> None:
    world.stage_deals(1)
    old = Calls(world)
    old.begin()
    answer = old.quickbooks.process(old.reach_write())
    with world.staging.begin() as db:
        db.companies.change(world.key, password_hash=quick_hash("new"), password_hash_next=None)
    assert old.receive(answer) == -1
    assert old.send() == ""
    assert "password of this company was changed" in old.last_error()
    assert "applied" not in world.states()
    conversation = conversation_with(world.staging, world.settings)
    assert conversation.authenticate("acme-sync", PASSWORD, "127.0.0.1") == ("", "nvu")
    assert conversation.authenticate("acme-sync", "new", "127.0.0.1")[1] == ""


def test_while_a_password_is_being_changed_the_tickets_of_both_go_on(world: World) -> None:
    world.stage_deals(1)
    calls = Calls(world)
    with world.staging.begin() as db:
        db.companies.change(world.key, password_hash_next=quick_hash("new"))
    calls.begin()
    assert calls.finish() == 100
    world.stage_customer(7)
    calls.ticket, _ = calls.conversation.authenticate("acme-sync", "new", "127.0.0.1")
    with world.staging.begin() as db:
        row = db.companies.get(world.key)
        db.companies.change(world.key, password_hash=row.password_hash_next, password_hash_next=None)
    assert calls.finish() == 100


def test_a_second_update_is_busy_while_an_answer_is_on_its_way(world: World, clock: Clock) -> None:
    world.stage_deals(1)
    first = Calls(world)
    first.begin()
    document = first.reach_write()
    clock.pass_by(seconds=599)
    assert Calls(world).begin() == "busy"
    answer = first.quickbooks.process(document)
    assert 0 <= first.receive(answer) < 100
    assert first.finish() == 100
    assert world.count("Invoice") == 1


def test_update_whose_last_call_lies_in_the_future_has_been_silent(world: World, clock: Clock) -> None:
    """The clock of the server was a day ahead, and is right again."""
    world.stage_deals(1)
    first = Calls(world)
    first.begin()
    first.reach_write()
    clock.pass_by(days=-1)
    assert Calls(world).begin() == ""


def test_a_second_update_takes_over_after_ten_minutes_of_silence(world: World, clock: Clock) -> None:
    world.stage_deals(1)
    first = Calls(world)
    first.begin()
    first.quickbooks.process(first.reach_write())
    clock.pass_by(seconds=601)
    second = Calls(world)
    assert second.begin() == ""
    assert first.send() == ""
    assert "Another update" in first.last_error()
    assert second.finish() == 100
    assert world.states() == {"applied": 3}
    assert world.count("Customer") == 1


def test_a_second_update_takes_over_at_once_from_one_that_only_reads(world: World) -> None:
    world.stage_deals(1)
    first, second = Calls(world), Calls(world)
    first.begin()
    question = first.send()
    assert second.begin() == ""
    assert first.receive(first.quickbooks.process(question)) == 100
    assert second.finish() == 100
    assert world.states() == {"applied": 3}


def test_a_session_that_was_silent_for_half_an_hour_is_over(world: World, clock: Clock) -> None:
    world.stage_deals(1)
    calls = Calls(world)
    calls.begin()
    calls.exchange()
    clock.pass_by(minutes=31)
    assert calls.send() == ""
    assert "silent" in calls.last_error()
    assert world.update().outcome is Outcome.DONE
    assert world.states() == {"applied": 3}


def test_an_answer_is_taken_however_long_quickbooks_took(world: World, clock: Clock) -> None:
    world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    document = calls.reach_write()
    clock.pass_by(hours=5)
    assert calls.receive(calls.quickbooks.process(document)) == 100
    assert world.states() == {"applied": 1}


def test_a_missing_close_connection_does_not_disturb_the_next_update(world: World) -> None:
    world.stage_deals(2)
    plan = FaultPlan(parse_fault("kill_before@closeConnection"))
    assert world.update(plan, locked=False).outcome is Outcome.KILLED
    assert world.states() == {"applied": 4}
    world.stage_customer(7)
    assert world.update(locked=False).outcome is Outcome.DONE
    assert world.count("Customer") == 2


def test_close_connection_says_how_much_was_answered_and_may_come_twice(world: World) -> None:
    world.stage_deals(2)
    calls = Calls(world)
    calls.begin()
    calls.finish()
    assert calls.close() == "Done: 4 requests answered by QuickBooks."
    assert calls.conversation.close_connection(calls.ticket) == "Done: 4 requests answered by QuickBooks."
    assert calls.last_error() == "No error."
    assert calls.send(hcp="", path="") == ""


def test_a_quickbooks_that_is_not_open_gets_the_stored_path_once(world: World) -> None:
    world.stage_customer(1)
    world.update()
    world.stage_customer(2)
    calls = Calls(world)
    calls.begin()
    assert calls.connection_error("0x80040416") == world.company().company_path
    assert calls.connection_error("0x80040416") == "done"
    assert "could not be reached" in calls.last_error()
    assert world.update().outcome is Outcome.DONE


@pytest.mark.parametrize("hresult", ["0x80040408", "0x8004040A", "0x80040414", "0x8004041D", ""])
def test_a_quickbooks_that_cannot_be_opened_ends_the_update_with_advice(world: World, hresult: str) -> None:
    world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    assert calls.connection_error(hresult, "Could not start QuickBooks.") == "done"
    assert "Could not start QuickBooks." in calls.last_error()
    assert world.company().problem == calls.last_error()
    assert world.states() == {"staged": 1}
    assert world.update().outcome is Outcome.DONE
    assert world.company().problem is None


def test_connection_errors_for_ever_end_after_the_first(world: World) -> None:
    world.stage_customer(1)
    world.turn("begin-error", "0x80040408")
    assert world.update().outcome is Outcome.CANNOT_CONNECT
    world.turn("begin-error", "")
    assert world.update().outcome is Outcome.DONE


def test_an_answer_that_nobody_asked_for_changes_nothing(world: World) -> None:
    world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    before = (rows(world), world.states())
    stray = '<QBXML><QBXMLMsgsRs><CustomerAddRs requestID="abc.1" statusCode="0"/></QBXMLMsgsRs></QBXML>'
    assert 0 <= calls.receive(stray) < 100
    assert calls.receive("") >= 0
    assert (rows(world), world.states()) == before
    assert calls.finish() == 100


def test_an_answer_for_another_company_is_not_taken(world: World) -> None:
    world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    answer = calls.quickbooks.process(calls.reach_write())
    world.execute("UPDATE message_set SET company = 'other'")
    calls.receive(answer)
    assert world.states() == {"served": 1}


def test_two_workers_that_get_one_call_hand_out_one_document(world: World) -> None:
    """A proxy that repeats a call, and two API servers: the second one waits, and gives the same bytes."""
    world.stage_deals(3)
    calls = Calls(world)
    calls.begin()
    first = calls.send()
    progress = calls.receive(calls.quickbooks.process(first))
    workers = [replace_conversation(calls, world) for _ in range(2)]
    documents = together([worker.send for worker in workers])
    assert documents[0] == documents[1] != first
    answer = calls.quickbooks.process(documents[0])
    progresses = together([lambda worker=worker: worker.receive(answer) for worker in workers])
    assert progresses[0] == progresses[1] >= progress
    assert calls.finish() == 100
    assert world.states() == {"applied": 5}
    assert world.count("Invoice") == 3


def test_a_new_update_and_an_answer_at_once_do_not_wait_for_each_other_in_a_circle(world: World) -> None:
    """Each holds what the other wants: with two orders of locking Postgres would have to break one off."""
    world.stage_deals(2)
    for _ in range(6):
        calls = Calls(world)
        calls.begin()
        answer = calls.quickbooks.process(calls.send())
        progress, word = together([lambda calls=calls, answer=answer: calls.receive(answer), Calls(world).begin])
        assert 0 <= progress <= 100
        assert word == ""
    assert world.update(locked=False).outcome is Outcome.DONE
    assert world.states() == {"applied": 4}


def test_a_call_that_breaks_is_told_in_the_status_of_the_company(world: World) -> None:
    world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    world.execute("UPDATE connector_session SET context = 'not JSON'")
    with pytest.raises(ValueError, match="Expecting value"):
        calls.send()
    assert "could not be answered" in world.company().problem
    assert world.update().outcome is Outcome.DONE
    assert world.company().problem is None


def test_a_statement_that_the_database_refuses_is_told_without_its_words(world: World) -> None:
    world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    world.execute("ALTER TABLE message_set RENAME TO elsewhere")
    with pytest.raises(Exception, match="message_set"):
        calls.send()
    world.execute("ALTER TABLE elsewhere RENAME TO message_set")
    told = world.company().problem
    assert told.startswith("A call of the Web Connector could not be answered: an error of ours (")
    assert not {"SQL", "SELECT", "INSERT", "message_set"} & set(told.replace(":", " ").split())


def replace_conversation(calls: Calls, world: World) -> Calls:
    """The same ticket at another worker."""
    other = Calls(world, ticket=calls.ticket)
    other.conversation = conversation_with(world.staging, replace(world.settings))
    return other


def together(jobs: Sequence[Callable[[], Any]]) -> list[Any]:
    """What the jobs answer, started at one moment in threads of their own."""
    gate = threading.Barrier(len(jobs))
    found: list[Any] = [None] * len(jobs)

    def run(place: int) -> None:
        gate.wait()
        found[place] = jobs[place]()

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(jobs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found
