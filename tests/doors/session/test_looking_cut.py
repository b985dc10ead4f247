"""All known records are asked for by updates that all end early; what is concluded is true of the open books."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from include.model import Key
from simulators.quickbooks_desktop.books.company_file import back_up, restore
from tests.kit.connected_company import World, connected_world
from tests.kit.connector_calls import Calls

MOST_SESSIONS = 30
CUSTOMERS, INVOICES = 120, 160


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A company that has posted customers and invoices."""
    with connected_world(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}") as made:
        item = made.stage_item()
        made.stage_customers(CUSTOMERS)
        customer = Key(flow="account_to_customer", record_id="001000000000000001")
        for number in range(1, INVOICES + 1):
            made.stage_invoice(number, customer, item)
        made.update()
        assert made.states() == {"applied": CUSTOMERS + INVOICES + 1}
        yield made


@pytest.fixture
def copy(world: World, tmp_path: Path) -> Path:
    """A copy of the books; they have one customer more."""
    back_up(world.books, tmp_path / "copy.db")
    world.clock.pass_by(hours=1)
    world.stage_customers_from(CUSTOMERS + 1, CUSTOMERS + 1)
    world.update()
    world.clock.pass_by(hours=1)
    return tmp_path / "copy.db"


def cut_off(world: World, answers: int) -> Calls:
    """An update that is cut off behind so many answers, or is over before."""
    calls, progress = Calls(world), 0
    calls.begin()
    for _ in range(answers):
        document = calls.send()
        if not document or progress == 100:
            break
        progress = calls.receive(calls.quickbooks.process(document))
    else:
        calls.send()
    world.clock.pass_by(minutes=15)
    return calls


def look_at_all(world: World, why: str) -> None:
    """Every known record is to be asked for."""
    world.execute("UPDATE company SET books_check = :why", why=why)


def is_linked(world: World, number: int) -> bool:
    """Whether a customer of ours counts as posted."""
    return f"001{number:015d}" in {link["salesforce_id"] for link in world.links() if link["state"] == "active"}


@pytest.mark.parametrize("answers", [1, 2])
def test_updates_that_all_end_early_come_to_the_end_of_all_that_is_known_and_write(world: World, answers: int) -> None:
    look_at_all(world, "changed")
    world.stage_customers_from(CUSTOMERS + 1, CUSTOMERS + 1)
    for _ in range(MOST_SESSIONS):
        cut_off(world, answers)
        if world.company().books_check is None:
            break
    assert world.company().books_check is None
    world.update()
    assert world.count("Customer") == CUSTOMERS + 1


def test_books_that_go_back_between_two_updates_are_looked_at_anew(world: World, copy: Path) -> None:
    look_at_all(world, "changed")
    cut_off(world, 2)
    restore(world.books, copy)
    for _ in range(MOST_SESSIONS):
        calls = cut_off(world, 5)
        if calls.last_error():
            break
    assert f"Customer {CUSTOMERS + 1}" in calls.last_error()
    assert "gone back in time" in calls.last_error()
    assert world.company().books_check is not None


def test_what_the_restored_books_lacked_is_not_lost_when_the_current_ones_are_open_again(
    world: World, copy: Path, tmp_path: Path
) -> None:
    back_up(world.books, tmp_path / "current.db")
    restore(world.books, copy)
    look_at_all(world, "restored")
    cut_off(world, 2)
    restore(world.books, tmp_path / "current.db")
    for _ in range(MOST_SESSIONS):
        cut_off(world, 5)
        if world.company().books_check is None:
            break
    assert world.company().books_check is None
    assert is_linked(world, CUSTOMERS + 1)


def test_what_restored_books_lack_is_lost_also_when_all_updates_end_early(world: World, copy: Path) -> None:
    restore(world.books, copy)
    look_at_all(world, "restored")
    for _ in range(MOST_SESSIONS):
        cut_off(world, 3)
        if world.company().books_check is None:
            break
    assert world.company().books_check is None
    assert not is_linked(world, CUSTOMERS + 1)
    assert is_linked(world, CUSTOMERS)
