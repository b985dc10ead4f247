"""Everything that is staged goes out in one session, at a cost per call that does not grow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from include.settings import Batching
from include.staging.tables import BISECT_GROUP, NEEDS_REFRESH, OPEN_WRITE, SERVABLE, message_set, outbox
from simulators.web_connector.outcome import Outcome
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls
from tests.kit.statements import counted

LARGE = Batching(start=100, transactions=100, lists=100)


def cost(world: World, call: Callable[[], object]) -> tuple[int, int]:
    """Statements and transactions of one call."""
    with counted(world.staging) as seen:
        call()
    return len(seen), seen.transactions


def write_exchange(world: World) -> tuple[tuple[int, int], tuple[int, int]]:
    """What handing out one write document costs, and what its answer costs."""
    calls = Calls(world)
    calls.begin()
    calls.receive(calls.quickbooks.process(calls.reach_write()))
    document: list[str] = []
    sent = cost(world, lambda: document.append(calls.send(hcp="", path="")))
    answer = calls.quickbooks.process(document[0])
    return sent, cost(world, lambda: calls.receive(answer))


@pytest.mark.parametrize("count", [1000, 1500, pytest.param(10_000, marks=pytest.mark.slow)])
def test_all_requests_go_out_in_one_session_and_the_next_finds_nothing(
    tmp_path: Path, staging_url: str, count: int
) -> None:
    with connected_world(tmp_path, staging_url, batching=LARGE) as world:
        world.stage_customers(count)
        result = world.update()
        assert result.outcome is Outcome.DONE, result
        assert world.states() == {"applied": count}
        assert world.count("Customer") == count
        assert world.purposes().count("write") == count // 100
        assert world.update().outcome is Outcome.NO_WORK
        assert world.update().exchanges == 0


def test_100_is_returned_only_after_the_last_request(tmp_path: Path, staging_url: str) -> None:
    with connected_world(tmp_path, staging_url, batching=Batching(start=10, lists=10, transactions=10)) as world:
        world.stage_customers(45)
        calls = Calls(world)
        calls.begin()
        seen = []
        while not seen or seen[-1][0] < 100:
            progress = calls.exchange()
            seen.append((progress, world.states().get("staged", 0)))
        assert [progress for progress, _ in seen] == [0, 22, 44, 66, 88, 100]
        assert [left for progress, left in seen if progress == 100] == [0]


def test_documents_grow_while_quickbooks_is_quick_and_keep_to_their_cap(tmp_path: Path, staging_url: str) -> None:
    with connected_world(tmp_path, staging_url, batching=Batching(start=10, lists=40)) as world:
        world.stage_customers(150)
        world.update()
        with world.staging.read() as db:
            sizes = [row.members for row in db.message_sets.documents(world.key) if row.purpose == "write"]
        assert sizes == [10, 20, 40, 40, 40]


def test_statements_per_call_do_not_depend_on_the_size_of_the_document(tmp_path: Path, staging_url: str) -> None:
    costs = {}
    for size in (1, 10, 100):
        folder = tmp_path / str(size)
        folder.mkdir()
        url = staging_url.replace("staging.sqlite", f"{size}/staging.sqlite")
        with connected_world(folder, url, batching=Batching(start=size, lists=size, transactions=size)) as world:
            world.stage_customers(3 * size)
            costs[size] = write_exchange(world)
            world.execute("DELETE FROM outbox")
            for table in ("link", "company"):
                world.execute(f"DELETE FROM {table}")
    assert costs[1] == costs[10] == costs[100]
    sent, received = costs[100]
    assert sent[1] == received[1] == 1
    assert sent[0] <= 11
    assert received[0] <= 14


def test_statements_per_call_do_not_depend_on_history_or_on_what_waits(tmp_path: Path, staging_url: str) -> None:
    with connected_world(tmp_path, staging_url, batching=Batching(start=5, lists=5, transactions=5)) as world:
        world.stage_customers(15)
        before = write_exchange(world)
        world.update(locked=False)
        _fill_with_history(world, 20_000)
        world.stage_customers_from(1001, 2000)
        assert write_exchange(world) == before


def test_a_search_for_lost_answers_costs_the_same_for_one_and_for_fifty(tmp_path: Path, staging_url: str) -> None:
    with connected_world(tmp_path, staging_url, batching=LARGE) as world:
        world.turn("forget-message-sets", "on")
        world.stage_item()
        world.update()
        costs = []
        for first, last in ((1, 1), (2, 51)):
            world.stage_customers_from(first, last)
            lost = Calls(world)
            lost.begin()
            lost.quickbooks.process(lost.reach_write())
            calls = Calls(world)
            calls.begin()
            while "FullName>Customer" not in (look := calls.send()):
                calls.receive(calls.quickbooks.process(look))
            answer = calls.quickbooks.process(look)
            costs.append(cost(world, lambda calls=calls, answer=answer: calls.receive(answer)))  # type: ignore[misc]
            calls.finish()
        assert costs[0] == costs[1]
        assert world.count("Customer") == 51


def test_an_idle_poll_reads_by_index_whatever_lies_behind_it(tmp_path: Path, staging_url: str) -> None:
    with connected_world(tmp_path, staging_url) as world:
        world.stage_customer(1)
        world.update()
        calls = Calls(world)
        before = cost(world, calls.begin)
        _fill_with_history(world, 20_000)
        assert cost(world, calls.begin) == before
        assert before[0] <= 11


@pytest.mark.parametrize("words", [SERVABLE, NEEDS_REFRESH, BISECT_GROUP])
def test_what_waits_is_found_by_its_own_index_on_sqlite(tmp_path: Path, words: str) -> None:
    """SQLite uses a partial index only for the same words as the index, never for bound values."""
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as world:
        _fill_with_history(world, 500)
        plan = _plan(world, f"SELECT id FROM outbox WHERE company = 'acme' AND {words}")
        assert "USING" in plan
        assert "INDEX ix_outbox_" in plan
        assert "ix_outbox_record" not in plan


def test_the_open_write_document_is_found_by_its_own_index_on_sqlite(tmp_path: Path) -> None:
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as world:
        plan = _plan(world, f"SELECT * FROM message_set WHERE company = 'acme' AND {OPEN_WRITE} AND settled_at IS NULL")
        assert "settled_at=?" in plan or "uq_message_set_open_write" in plan


def test_the_order_of_serving_needs_no_sorting_on_sqlite(tmp_path: Path) -> None:
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as world:
        plan = _plan(
            world,
            f"SELECT * FROM outbox WHERE company = 'acme' AND {SERVABLE} AND is_list = 1 ORDER BY id LIMIT 25",
        )
        assert "TEMP B-TREE" not in plan


def test_a_parent_with_more_children_than_a_statement_has_values_frees_them_all(tmp_path: Path) -> None:
    """An item of 40,000 waiting invoices: SQLite allows 32,766 values in a statement."""
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as world:
        item = world.stage_item()
        children = 40_000
        _fill_with_children(world, children, item.flow, item.record_id)
        world.execute("UPDATE outbox SET held = true WHERE flow = 'children'")
        assert world.update().outcome is Outcome.DONE
        with world.staging.read() as db:
            free = sa.select(sa.func.count()).where(outbox.c.flow == "children", outbox.c.unmet == 0)
            assert db.connection.execute(free).scalar_one() == children


def _plan(world: World, statement: str) -> str:
    with world.staging.read() as db:
        return "\n".join(row[3] for row in db.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}"))


def _fill_with_history(world: World, count: int) -> None:
    """Requests and documents of years that are over."""
    with world.staging.begin() as db:
        template = world.row("account_to_customer", "x", "Customer", {"Name": "Old"}) | {
            "state": "applied",
            "chain_open": False,
            "staged_at": db.now,
        }
        rows = [template | {"record_id": f"old{n:015d}"} for n in range(count)]
        db.connection.execute(sa.insert(outbox), rows)
        documents = [
            {
                "id": f"old{n}",
                "company": world.key,
                "session_id": 0,
                "purpose": "write",
                "document": "",
                "context": "{}",
                "members": 1,
                "state": "settled",
                "outcome": "answered",
                "served_at": db.now,
                "settled_at": db.now,
            }
            for n in range(count // 10)
        ]
        db.connection.execute(sa.insert(message_set), documents)


def _fill_with_children(world: World, count: int, flow: str, record_id: str) -> None:
    with world.staging.begin() as db:
        template = world.row("children", "x", "Customer", {"Name": "Child"}) | {
            "state": "staged",
            "unmet": 1,
            "staged_at": db.now,
        }
        db.connection.execute(
            sa.insert(outbox),
            [template | {"record_id": f"child{n:013d}", "idempotency_key": f"{{{n}}}"} for n in range(count)],
        )
        db.connection.execute(
            sa.text(
                "INSERT INTO outbox_dependency (outbox_id, company, flow, record_id) "
                "SELECT id, company, :flow, :record FROM outbox WHERE flow = 'children'"
            ),
            {"flow": flow, "record": record_id},
        )
