"""The day from which a company posts: what is moved before it, what is posted already, what is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from include.standing import Heading
from include.states import DecisionKind
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk
from tests.kit.journey import journey
from tests.kit.simulated_org import running_org

EARLY = "2026-08-31"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Desks of a company that posts what is dated 1 September or later."""
    with running_org(tmp_path) as org, journey(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}", org) as world:
        with world.staging.begin() as db:
            db.companies.arm(COMPANY, start=date(2026, 9, 1), by="finance")
        made = Desk(world)
        made.product("SV")
        yield made


def test_staged_deal_that_is_moved_before_the_arm_date_is_not_posted_and_says_why(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.forward()
    desk.world.reverse()
    assert desk.says("Bench")[0] == "Waiting"
    desk.change("Bench", CloseDate=EARLY)
    desk.there_and_back()
    desk.there_and_back()
    assert desk.world.in_books("Invoice") == []
    status, message = desk.says("Bench")
    assert status is None
    assert message == (
        "Not sent to QuickBooks: its date, 2026-08-31, is before 2026-09-01, from which this company posts. What is "
        "older was billed by hand. If this was not, correct its date, or ask whoever looks after the sync to open "
        "that day."
    )
    desk.change("Bench", CloseDate="2026-09-01")
    desk.there_and_back()
    assert ([row["TxnDate"] for row in desk.world.in_books("Invoice")], desk.says("Bench")) == (
        ["2026-09-01"],
        ("Posted", ""),
    )


def test_posted_deal_that_is_moved_before_the_arm_date_and_repriced_is_flagged(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.there_and_back()
    desk.change("Bench", CloseDate=EARLY)
    desk.reprice("Bench", "12.00")
    desk.there_and_back()
    assert desk.says("Bench")[0] == "Conflict"
    assert desk.waiting() == [DecisionKind.DIFFERENCE]
    totals = desk.world.totals()
    assert (totals.wanted.count, totals.standing[Heading.POSTED].count) == (1, 1)


def test_new_deal_of_a_day_before_the_arm_date_says_why_it_is_not_posted(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.change("Bench", CloseDate=EARLY)
    desk.there_and_back()
    assert (desk.says("Bench")[0], desk.says("Bench")[1][:47]) == (
        None,
        "Not sent to QuickBooks: its date, 2026-08-31, i",
    )
    assert (desk.world.in_books("Invoice"), desk.world.in_books("Customer")) == ([], [])
    assert desk.world.forward().chosen == {}
