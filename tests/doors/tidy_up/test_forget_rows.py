"""What is settled and old leaves, in portions, and what somebody may still ask for stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from include.model import BOOK_REPORTS, ReadJobState, SetPurpose
from include.settings import Keep
from include.staging.books import BookRecord
from include.staging.tables import (
    checked_row,
    connector_session,
    decision,
    finding,
    flow_run,
    flow_run_document,
    message_set,
    outbox,
    read_job,
    record,
    rule_result,
    work_item,
)
from include.staging.tidying import RUNS, SESSIONS_KEPT
from include.states import Answer, DecisionKind, DecisionState, Direction, DocumentState, RunMode, WorkKind
from include.steps.tidy_up.forget_rows import PORTION, forget_rows
from tests.kit.clock import Clock
from tests.kit.connected_company import COMPANY, World, connected_world
from tests.kit.statements import Statements, counted

KEEP = Keep()
FLOW = "opportunity_to_invoice"


@pytest.fixture
def clock() -> Clock:
    """The clock of both sides."""
    return Clock()


@pytest.fixture
def world(tmp_path: Path, staging_url: str, clock: Clock) -> Iterator[World]:
    """A company on SQLite and on Postgres."""
    with connected_world(tmp_path, staging_url, now=clock) as made:
        yield made


def tidy(world: World, keep: Keep = KEEP) -> dict[str, int]:
    """What a daily run takes of the company; rules that took nothing are left out."""
    return {name: rows for name, rows in forget_rows(world.staging, COMPANY, keep).items() if rows}


def put(world: World, table: sa.Table, *rows: dict[str, Any]) -> list[int]:
    """Rows of the company, past the door; their numbers."""
    with world.staging.begin() as db:
        made = (sa.insert(table).values({"company": COMPANY, **row}).returning(table.c.id) for row in rows)
        return [db.connection.scalars(each).one() for each in made]


def left(world: World, column: sa.Column[Any]) -> list[Any]:
    """What a column holds."""
    with world.staging.read() as db:
        return sorted(db.connection.scalars(sa.select(column)))


def run_of_flow(
    world: World, name: str, *, rows: int = 2, mode: str = RunMode.INCREMENTAL, state: str = "staged"
) -> int:
    """A run of the flow with documents, results and findings."""
    with world.staging.begin() as db:
        number = db.flow_runs.open(COMPANY, name, FLOW, mode=mode)
        ids = {f"{name} {place}": "changed" for place in range(rows)}
        db.flow_runs.choose(number, COMPANY, FLOW, ids)
        db.flow_runs.mark(number, ids, DocumentState(state))
        db.checked_rows.add(number, [("s", each, each, {"a": 1}) for each in ids])
        result = {"rule": "r", "severity": "critical", "on_fail": "quarantine", "description": "", "status": "fail"}
        db.findings.add_results(number, "s", [{**result, "checked": rows, "failed": rows}])
        db.findings.add_rows(number, "s", "r", range(rows))
    return number


def of_runs(world: World) -> tuple[int, ...]:
    """How many runs, documents, checked rows, results and findings there are."""
    with world.staging.read() as db:
        tables = (flow_run, flow_run_document, checked_row, rule_result, finding)
        return tuple(db.totals.count(table.name) for table in tables)


def test_runs_leave_with_all_that_was_made_for_them_and_the_newest_stays(world: World, clock: Clock) -> None:
    for number in range(RUNS + 5):
        run_of_flow(world, f"run {number}")
    clock.pass_by(days=8)
    assert tidy(world) == {"checked": 2 * (RUNS + 5)}
    clock.pass_by(days=81)
    assert tidy(world) == {}
    clock.pass_by(days=2)
    run_of_flow(world, "new")
    assert tidy(world) == {"runs": (RUNS + 5) * (1 + 2 + 1 + 2)}
    assert of_runs(world) == (1, 2, 2, 1, 2)
    clock.pass_by(days=200)
    assert tidy(world) == {}


def test_run_with_a_document_that_is_to_be_gone_on_with_stays(world: World, clock: Clock) -> None:
    kept = run_of_flow(world, "died", state="clean")
    clock.pass_by(days=100)
    run_of_flow(world, "new")
    tidy(world)
    assert kept in left(world, flow_run.c.id)
    with world.staging.read() as db:
        assert db.flow_runs.unfinished(COMPANY) == {FLOW: ["died 0", "died 1"]}


def test_of_a_run_of_history_the_run_alone_stays(world: World, clock: Clock) -> None:
    run_of_flow(world, "past", mode=RunMode.HISTORY)
    clock.pass_by(days=100)
    run_of_flow(world, "new")
    tidy(world)
    assert of_runs(world) == (2, 2, 2, 1, 2)
    assert tidy(world) == {}


def test_what_the_way_back_acted_on_leaves_and_what_is_open_or_failed_stays(world: World, clock: Clock) -> None:
    with world.staging.begin() as db:
        rows = [db.work_items.row(COMPANY, WorkKind.READ, "Customer", f"{n}") for n in range(5)]
        db.work_items.add_all(rows)
        numbers = list(db.connection.scalars(sa.select(work_item.c.id).order_by(work_item.c.id)))
        days = {"first_day": date(2026, 1, 1), "last_day": date(2026, 1, 31), "dry_run": False, "run_id": "r"}
        of = {"company": COMPANY, "direction": Direction.TO_SALESFORCE, "object": "Customer", **days}
        interval_id = db.intervals.add(of)
        db.connection.execute(sa.update(work_item).where(work_item.c.record_id == "4").values(interval_id=interval_id))
        db.work_items.finish([numbers[0], numbers[1], numbers[4]])
        db.work_items.fail({numbers[2]: "why"}, again=False)
    clock.pass_by(days=59)
    assert tidy(world) == {}
    clock.pass_by(days=2)
    assert tidy(world) == {"work": 2}
    assert left(world, work_item.c.record_id) == ["2", "3", "4"]


def test_what_ended_by_itself_leaves_and_what_a_person_said_stays(world: World, clock: Clock) -> None:
    facts = {"kind": DecisionKind.RULE, "flow": FLOW, "title": "", "since": clock.time, "seen_at": clock.time}
    said = {"answer": Answer.WAIVE, "by": "Kim", "at": clock.time}
    put(
        world,
        decision,
        {**facts, "record_id": "settled", "state": DecisionState.SETTLED},
        {**facts, "record_id": "waived", "state": DecisionState.DONE, **said},
        {**facts, "record_id": "open", "state": DecisionState.OPEN},
        {**facts, "record_id": "newest", "state": DecisionState.SETTLED},
    )
    clock.pass_by(days=401)
    assert tidy(world) == {"decisions": 1}
    assert left(world, decision.c.record_id) == ["newest", "open", "waived"]
    with world.staging.read() as db:
        assert db.decisions.waived(COMPANY, FLOW, ["waived"]) == {"waived": {""}}


def message(world: World, purpose: str, name: str, *, state: str = "settled") -> None:
    """A document that was handed out in the first session."""
    with world.staging.begin() as db:
        db.message_sets.add(name, COMPANY, 1, SetPurpose(purpose), "<QBXML/>")
        if state == "settled":
            db.message_sets.settle(name, "answered", raw_answer="<QBXML/>")


def test_questions_leave_after_their_days_and_documents_after_theirs(world: World, clock: Clock) -> None:
    for purpose in SetPurpose:
        message(world, purpose, f"{purpose} old")
    message(world, "write", "lost", state="served")
    message(world, "read", "unheard", state="served")
    message(world, "read", "missed")
    with world.staging.begin() as db:
        db.companies.change(COMPANY, missed_set="missed")
    clock.pass_by(days=31)
    assert tidy(world) == {"questions": 8}
    assert left(world, message_set.c.id) == ["look old", "lost", "missed", "status old", "unheard", "write old"]
    clock.pass_by(days=370)
    assert tidy(world) == {"documents": 3}
    assert left(world, message_set.c.id) == ["lost", "missed", "unheard"]
    with world.staging.read() as db:
        assert db.message_sets.open_write(COMPANY) is not None


def test_document_of_a_request_that_is_still_open_stays(world: World, clock: Clock) -> None:
    world.stage_customer(1)
    message(world, "write", "asked")
    with world.staging.begin() as db:
        db.connection.execute(sa.update(outbox).values(message_set_id="asked"))
    clock.pass_by(days=500)
    assert tidy(world) == {}
    with world.staging.begin() as db:
        db.connection.execute(sa.update(outbox).values(state="applied", chain_open=False))
    assert tidy(world) == {"documents": 1}


def test_updates_that_ended_leave_but_the_newest_and_those_without_their_answer(world: World, clock: Clock) -> None:
    facts = {"password_mark": "", "phase": "work", "started_at": clock.time, "last_call_at": clock.time}
    over = {**facts, "ended_at": clock.time}
    lost, still = put(world, connector_session, {**over, "ticket_hash": "lost"}, {**facts, "ticket_hash": "still"})
    with world.staging.begin() as db:
        db.message_sets.add("unheard", COMPANY, lost, SetPurpose.WRITE, "<QBXML/>")
    put(world, connector_session, *({**over, "ticket_hash": f"{n}"} for n in range(10)))
    clock.pass_by(days=100)
    later = {**over, "started_at": clock.time}
    put(world, connector_session, *({**later, "ticket_hash": f"new {n}"} for n in range(SESSIONS_KEPT - 1)))
    assert tidy(world) == {}
    put(world, connector_session, {**later, "ticket_hash": "newest"})
    assert tidy(world) == {"sessions": 10}
    assert {lost, still} <= set(left(world, connector_session.c.id))


def test_newest_thousand_finished_read_jobs_stay_and_what_is_unfinished(world: World, clock: Clock) -> None:
    facts = {
        "object": "Customer",
        "until": clock.time,
        "window_to": clock.time,
        "asked_by": "r",
        "asked_at": clock.time,
    }
    put(world, read_job, {**facts, "state": ReadJobState.ASKED, "asked_at": clock.time})
    with world.staging.begin() as db:
        db.read_jobs.ask([{**facts, "company": COMPANY, "state": ReadJobState.DONE}] * (PORTION + 1005))
    assert tidy(world) == {"read_job": PORTION + 5}
    assert len(left(world, read_job.c.id)) == 1001
    assert left(world, read_job.c.id)[0] == 1
    assert tidy(world) == {}


def test_old_reports_of_quickbooks_leave_but_the_newest_of_each_kind(world: World, clock: Clock) -> None:
    with world.staging.begin() as db:
        reports = [BookRecord(object=name, id=f"2026-0{n}-01", fields={}) for name in BOOK_REPORTS for n in (1, 2, 3)]
        db.books.land(COMPANY, [*reports, BookRecord(object="Customer", id="2026-01-01", fields={})])
    clock.pass_by(days=399)
    with world.staging.begin() as db:
        db.books.land(COMPANY, [BookRecord(object=BOOK_REPORTS[0], id="2026-04-01", fields={})])
    clock.pass_by(days=2)
    assert tidy(world) == {"book_reports": 3 + 2 + 2}
    with world.staging.read() as db:
        asked = sa.select(record.c.object, record.c.id).order_by(record.c.object)
        assert [*db.connection.execute(asked)] == [
            ("ARAgingSummary", "2026-04-01"),
            ("Customer", "2026-01-01"),
            ("CustomerBalanceSummary", "2026-03-01"),
            ("SalesByCustomerSummary", "2026-03-01"),
        ]


def test_other_companies_keep_what_is_theirs(world: World, clock: Clock) -> None:
    run_of_flow(world, "one")
    message(world, "read", "question")
    clock.pass_by(days=500)
    run_of_flow(world, "two")
    assert not any(forget_rows(world.staging, "other", KEEP).values())


def test_one_that_was_cut_off_is_gone_on_with(world: World, clock: Clock) -> None:
    run_of_flow(world, "large", rows=30)
    run_of_flow(world, "small")
    clock.pass_by(days=100)
    run_of_flow(world, "new")
    with world.staging.begin() as db:
        assert db.tidying.runs(COMPANY, clock.time - timedelta(days=90), 7) == 7 + 2 + 7 + 7
    assert of_runs(world)[0] == 3
    tidy(world, replace(KEEP, checked=3650))
    assert of_runs(world) == (1, 2, 2, 1, 2)


def test_statements_are_as_many_for_a_portion_however_many_rows_leave_and_none_walks_what_stays(
    world: World, clock: Clock
) -> None:
    def old_and_new(rows: int) -> Statements:
        run_of_flow(world, f"old {rows}", rows=rows)
        for number in range(rows):
            message(world, "read", f"question {rows} {number}")
        clock.pass_by(days=100)
        run_of_flow(world, f"new {rows}")
        with counted(world.staging) as seen:
            assert tidy(world)["questions"] == rows
        return seen

    with counted(world.staging) as idle:
        assert tidy(world) == {}
    few, many = old_and_new(3), old_and_new(60)
    assert len(idle) == 9
    assert len(many) == len(few) == 16
    walked = [line for line in many.plans(world.staging) if line.lstrip(" ->").startswith(("SCAN", "Seq Scan"))]
    assert walked == []
