"""Several writers at once: nothing is lost, nothing is done twice."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from include.errors import TransientError
from include.events import ChangeCause
from include.model import Key, RequestState
from include.rows import NewDecision, NewLink
from include.staging.door import Staging
from include.staging.tables import work_item
from include.states import DecisionKind, LinkOrigin
from include.steps.decisions.recreate_record import recreate_record
from include.steps.decisions.waive_rules import waive_rules
from tests.kit.clock import NOVEMBER, Clock
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls
from tests.kit.journey import CATALOGUE
from tests.kit.waiting import hold_request

ROOT = Path(__file__).parents[3]
PROCESSES, ROUNDS = 3, 40
COUNTER = """
import sys
from include.staging.door import Staging
staging = Staging(sys.argv[1])
for _ in range(int(sys.argv[2])):
    with staging.begin() as db:
        known = db.companies.lock("acme").batch_size
        db.companies.change("acme", batch_size=known + 1)
"""


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    """A migrated staging database with one company."""
    made = Staging(staging_url, now=Clock(NOVEMBER))
    with made.begin() as db:
        db.companies.create(
            {
                "key": "acme",
                "name": "Acme",
                "user_name": "acme",
                "password_hash": "x",
                "owner_id": "{1}",
                "file_id": "{2}",
                "simulated": True,
                "batch_size": 0,
            }
        )
    yield made
    made.close()


@pytest.fixture
def world(tmp_path: Path, staging_url: str) -> Iterator[World]:
    """A connected company."""
    with connected_world(tmp_path, staging_url) as made:
        yield made


def test_processes_that_read_and_then_write_lose_no_update(staging: Staging, staging_url: str) -> None:
    command = [sys.executable, "-c", COUNTER, staging_url, str(ROUNDS)]
    running = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE) for _ in range(PROCESSES)]
    for process in running:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors.decode()
    with staging.read() as db:
        assert db.companies.get("acme").batch_size == PROCESSES * ROUNDS


def test_six_runs_claim_each_work_item_once(staging: Staging) -> None:
    with staging.begin() as db:
        db.work_items.add_all([db.work_items.row("acme", "applied", "f", f"r{n}") for n in range(600)])
    gate = threading.Barrier(6)
    claimed: dict[str, int] = {}

    def claim(run: str) -> None:
        gate.wait()
        for _ in range(4):
            with staging.begin() as db:
                claimed[run] = db.work_items.claim(run, limit=40)

    threads = [threading.Thread(target=claim, args=(f"run{n}",)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with staging.read() as db:
        rows = db.connection.execute(sa.select(work_item.c.id, work_item.c.claimed_by, work_item.c.state)).all()
        by_run = {run: len(db.work_items.claimed(run)) for run in claimed}
    assert len(rows) == 600
    assert {state for _, _, state in rows} == {"claimed"}
    assert by_run == claimed
    assert sum(by_run.values()) == 600


def test_a_request_that_is_handed_out_meanwhile_is_not_overwritten(world: World) -> None:
    """Else the link would say that the newer content is in the books, and nobody would ever send it."""
    customer = world.stage_customer(1)
    number = world.request(customer).id
    calls = Calls(world)
    calls.begin()
    document = calls.reach_write()
    newer = world.row(customer.flow, customer.record_id, "Customer", {"Name": "Newer"})
    with pytest.raises(TransientError, match="run the task again"), world.staging.begin() as db:
        db.outbox.replace(number, newer, [])
    calls.receive(calls.quickbooks.process(document))
    assert world.request(customer).hash != newer["hash"]
    assert world.links()[0]["applied_hash"] == world.request(customer).hash


def test_a_request_that_is_handed_out_cannot_be_withdrawn(world: World) -> None:
    customer = world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    document = calls.reach_write()
    with world.staging.begin() as db:
        assert db.outbox.cancel([world.request(customer).id], "Changed my mind.", ChangeCause.WITHDRAWN) == []
    calls.receive(calls.quickbooks.process(document))
    assert world.request(customer).state == RequestState.APPLIED


def test_a_hold_that_is_set_while_a_request_is_out_stays_when_it_comes_back(world: World) -> None:
    world.turn("forget-message-sets", "on")
    customer = world.stage_customer(1)
    calls = Calls(world)
    calls.begin()
    calls.reach_write()
    hold_request(world.staging, world.request(customer).id, DecisionKind.APPROVAL)
    world.update()
    back = world.request(customer)
    assert (back.state, back.held) == (RequestState.STAGED, True)
    assert world.count("Customer") == 0


def test_a_request_withdrawn_after_its_answer_was_lost_is_not_sent_again(world: World) -> None:
    customer, item = world.stage_customer(1), world.stage_item()
    world.update()
    invoice = world.stage_invoice(1, customer, item)
    with world.staging.begin() as db:
        assert len(db.outbox.cancel([world.request(invoice).id], "Withdrawn.", ChangeCause.WITHDRAWN)) == 1
    world.update()
    assert world.count("Invoice") == 0
    assert world.request(invoice).state == RequestState.CANCELLED


def test_a_child_that_is_staged_while_its_parent_is_answered_is_served(world: World) -> None:
    """The stage reads "no link yet", the answer links the parent: whoever comes second must see the other."""
    customer, item = world.stage_customer(1), world.stage_item()
    calls = Calls(world)
    calls.begin()
    answer = calls.quickbooks.process(calls.reach_write())
    answered = threading.Thread(target=calls.receive, args=(answer,))
    child = Key(flow="opportunity_to_invoice", record_id=f"006{1:015d}")
    with world.staging.begin() as db:
        db.companies.lock(world.key)
        known = db.links.for_keys(world.key, [customer, item])
        answered.start()
        answered.join(0.3)
        row = world.row(
            child.flow,
            child.record_id,
            "Invoice",
            world.invoice_values(customer, item),
            day=date(2026, 11, 1),
        )
        db.outbox.add(row, [(key, known[key].qb_id if key in known else None) for key in (customer, item)])
    answered.join()
    assert world.request(child).unmet == 0
    calls.finish()
    assert world.count("Invoice") == 1


@pytest.mark.parametrize("word", ["recreate", "waive"])
def test_word_of_a_person_waits_for_the_call_of_the_web_connector_that_is_under_way(world: World, word: str) -> None:
    """A record is not posted anew while an answer links it, and no answer is written beside what was let pass."""
    deal, flow = "006000000000001AAA", CATALOGUE.flows["opportunity_to_invoice"]
    facts = {"flow": flow.name, "record_id": deal}
    row = {"company": world.key, "kind": "Invoice", "qb_id": "1-1", "flow": flow.name, "salesforce_id": deal}
    with world.staging.begin() as db:
        db.links.add_all([NewLink(**row, is_list=False, origin=LinkOrigin.POSTED)])
        db.decisions.ask(world.key, [NewDecision(kind=DecisionKind.RULE, title="Bench", cause="rule", **facts)])

    def say() -> None:
        with world.staging.begin() as db:
            if word == "recreate":
                recreate_record(db, world.key, flow, deal, "Kim")
            else:
                waive_rules(db, world.key, CATALOGUE, flow.name, deal, "Kim")

    said = threading.Thread(target=say)
    with world.staging.begin() as db:
        db.companies.lock(world.key)
        said.start()
        said.join(0.3)
        assert said.is_alive()
    said.join()
    with world.staging.read() as db:
        assert db.decisions.about(world.key, flow.name, [deal]) == {}
