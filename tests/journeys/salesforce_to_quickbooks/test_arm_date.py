"""The day from which a company posts: what is moved before it, what is posted already, what is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from include.standing import Heading
from include.states import DecisionKind
from include.steps.companies.arm_company import arm_company
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Desk, terminal
from tests.kit.intervals_kit import days, post
from tests.kit.journey import CATALOGUE, journey
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


def test_arming_says_what_goes_out_and_lets_nothing_earlier_out_that_was_opened_before(
    desk: Desk, tmp_path: Path
) -> None:
    """The past was opened for posting while the company only looked."""
    with desk.world.staging.begin() as db:
        db.companies.change(COMPANY, posts_from=None, armed_at=None, first_armed_at=None)
    for name, day, price in (
        ("Old", EARLY, "70.00"),
        ("Bench", "2026-09-04", "10.00"),
        ("Shelf", "2026-09-05", "30.50"),
    ):
        desk.won_deal(name, desk.account(f"Firm of {name}"), ("SV", "1", price))
        desk.change(name, CloseDate=day)
    opened = days(
        date(2026, 8, 1), date(2026, 8, 31), direction="to_quickbooks", dry_run=False, also_before_cutover=True
    )
    post(desk.world, opened)
    desk.world.forward()
    desk.world.reverse()
    assert desk.says("Old")[0] == "Waiting"
    with terminal(desk.world, tmp_path) as o2c:
        code, told = o2c("arm", COMPANY, "--from", "2026-09-01", "--by", "Kim")
    assert (code, told) == (
        0,
        "Company acme posts transactions dated 2026-09-01 or later.\n"
        "Going out with the next updates of the Web Connector: 2 Invoice; 40.50 before tax, dated 2026-09-04 to "
        "2026-09-05.\n"
        "           30.50  2026-09-05  Shelf\n"
        "           10.00  2026-09-04  Bench\n"
        "Not sent, because they are dated before 2026-09-01: 1 Invoice; 70.00 before tax, dated 2026-08-31 to "
        "2026-08-31.\n"
        "           70.00  2026-08-31  Old\n"
        'If any of these are to be posted, say so anew: trigger migrate_history for their days, with "Before the arm '
        'date too".\n'
        "Not made, because only those needed them: 1 customers and items.\n",
    )
    desk.there_and_back()
    assert sorted(row["Memo"] for row in desk.world.in_books("Invoice")) == ["Bench", "Shelf"]
    assert sorted(row["Name"] for row in desk.world.in_books("Customer")) == ["Firm of Bench", "Firm of Shelf"]
    assert (desk.says("Old")[0], desk.says("Old")[1][:22]) == (None, "Not sent to QuickBooks")
    assert desk.world.record("Account", Name="Firm of Old")["QB_Sync_Status__c"] is None
    with desk.world.staging.begin() as db:
        db.companies.change(COMPANY, armed_at=desk.world.clock.time)  # a terminal goes by the clock of this machine
    post(desk.world, opened)
    desk.there_and_back()
    assert (desk.says("Old"), len(desk.world.in_books("Invoice"))) == (("Posted", ""), 3)


def test_deal_that_was_left_out_for_its_date_is_posted_when_the_company_is_armed_from_an_earlier_day(
    desk: Desk, tmp_path: Path
) -> None:
    account = desk.account("One")
    for name, day in (("Bench", EARLY), ("Lamp", "2026-07-01")):
        desk.won_deal(name, account, ("SV", "1", "10.00"))
        desk.change(name, CloseDate=day)
    desk.there_and_back()
    assert [desk.says(name)[0] for name in ("Bench", "Lamp")] == [None, None]
    with terminal(desk.world, tmp_path) as o2c:
        said = o2c("arm", COMPANY, "--from", "2026-08-15", "--by", "Kim")[1]
    assert "dated from 2026-08-15 on and was left out until now, because it is dated before 2026-09-01," in said
    desk.there_and_back()
    desk.there_and_back()
    assert desk.says("Bench") == ("Posted", "")
    assert [row["TxnDate"] for row in desk.world.in_books("Invoice")] == [EARLY]
    assert desk.says("Lamp")[0] is None


def test_deal_that_was_told_of_its_date_is_told_of_the_day_from_which_the_company_posts_now(desk: Desk) -> None:
    with desk.world.staging.begin() as db:
        db.companies.change(COMPANY, first_armed_at=None)  # it has only looked until now
    account = desk.account("One")
    for name in ("Old", "Bench"):
        desk.won_deal(name, account, ("SV", "1", "10.00"))
        desk.change(name, CloseDate=EARLY)
    for day in (date(2026, 9, 1), date(2026, 11, 1), date(2026, 9, 10)):
        desk.world.clock.pass_by(minutes=5)
        with desk.world.staging.begin() as db:
            arm_company(db, COMPANY, CATALOGUE, start=day, by="Kim")
        desk.world.clock.pass_by(minutes=5)
        if day == date(2026, 9, 1):
            desk.change("Bench", Name="Bench", Description="Somebody has touched it.")
        desk.there_and_back()
        told = f"Not sent to QuickBooks: its date, {EARLY}, is before {day}, from which this company posts."
        assert desk.says("Bench")[1].startswith(told)
    assert desk.says("Old") == (None, "")  # nobody has touched it since the company was armed
    assert desk.world.forward().chosen == {}


def test_customer_of_a_deal_that_is_taken_back_is_not_made(desk: Desk) -> None:
    desk.won_deal("Bench", desk.account("One"), ("SV", "1", "10.00"))
    desk.world.forward()
    desk.change("Bench", StageName="Closed Lost")
    desk.there_and_back()
    assert (desk.world.in_books("Customer"), desk.world.in_books("ItemService")) == ([], [])
    desk.change("Bench", StageName="Closed Won")
    desk.there_and_back()
    assert (desk.says("Bench"), len(desk.world.in_books("Customer"))) == (("Posted", ""), 1)
