"""Deals of the past are judged by the rules of today, and posted only in days that a person opened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, cast

import pytest

from include.errors import SetupError
from include.steps.migrate_history.history_scope import HistoryScope
from include.steps.salesforce_to_quickbooks.stager import Staged
from tests.kit.connected_company import COMPANY
from tests.kit.intervals_kit import Killed, days, interval, intervals, post
from tests.kit.journey import Journey, counted

FLOW = "opportunity_to_invoice"
BOTH = pytest.mark.parametrize("world", ["sqlite", "postgres"], indirect=True)
#: Of the won deals to invoice of the built-in data set: those that are staged, those among them whose customer is not
#: held and that are posted, and those that a rule holds.
RIGHT, POSTED, FAULTY = 14, 12, 5
LATER = date(2027, 1, 1)
START = datetime(2020, 1, 1, tzinfo=UTC)


def scope(world: Journey, **more: Any) -> HistoryScope:
    """All days on which a deal was closed."""
    closed = [date.fromisoformat(deal["CloseDate"]) for deal in world.exported("Opportunity")]
    return days(min(closed), max(closed), direction="to_quickbooks", flows=[FLOW], **more)


def arm_late(world: Journey) -> None:
    """Everything was invoiced by hand until the end of the year."""
    with world.staging.begin() as db:
        db.companies.arm(COMPANY, start=LATER, by="finance")


def test_the_built_in_deals_are_what_these_tests_say(world: Journey) -> None:
    found: Staged = counted(world.forward().staged)
    assert (found.staged, len(world.held())) == (RIGHT, FAULTY)


@BOTH
def test_a_dry_run_counts_what_an_ordinary_run_would_do_and_leaves_no_trace(world: Journey) -> None:
    assert post(world, scope(world)).stopped == {}
    assert interval(world, FLOW) == {"state": "done", "found": RIGHT + FAULTY, "new": RIGHT, "held": FAULTY}
    (told,) = (row.problem for row in intervals(world))
    assert len(told.splitlines()) == FAULTY + 1  # one account lacks both its countries
    assert 'Opportunity "Walk-in sale" has no account.' in told
    rows = world.rows()
    assert (rows["outbox"], rows["decision"], rows["work_item"], rows["watermark"]) == (0, 0, 0, 0)
    with world.staging.read() as db:
        assert db.flow_runs.unfinished(COMPANY) == {}
    assert {deal["QB_Sync_Status__c"] for deal in world.exported("Opportunity")} == {None}


@BOTH
def test_the_real_run_stages_them_once(world: Journey) -> None:
    post(world, scope(world, dry_run=False))
    expected = {"state": "done", "found": RIGHT + FAULTY, "new": RIGHT, "held": FAULTY, "written": RIGHT}
    assert interval(world, FLOW, dry_run=False) == expected
    assert post(world, scope(world, dry_run=False)).intervals == {FLOW: "done already"}
    world.books.update()
    world.reverse()
    assert len(world.in_books("Invoice")) == POSTED
    assert world.deal("Refit bench")["QB_Sync_Status__c"] == "Posted"
    assert len(world.held()) == FAULTY
    with world.staging.read() as db:
        assert db.lag.posted(COMPANY, since=START) == []
    post(world, scope(world, dry_run=False, again=True))
    assert interval(world, FLOW, dry_run=False) == {
        "state": "done",
        "found": RIGHT + FAULTY,
        "unchanged": RIGHT,
        "held": FAULTY,
    }
    world.there_and_back()
    assert len(world.in_books("Invoice")) == POSTED


def test_deals_before_the_arm_date_are_counted_as_before_the_cutover_and_stay_out_of_the_books(world: Journey) -> None:
    arm_late(world)
    for is_dry in (True, False):
        post(world, scope(world, dry_run=is_dry))
        assert interval(world, FLOW, dry_run=is_dry) == {
            "state": "done",
            "found": RIGHT + FAULTY,
            "before_cutover": RIGHT + FAULTY,
        }
    world.there_and_back()
    assert world.in_books("Invoice") == []


@BOTH
def test_deals_before_the_arm_date_are_posted_when_a_person_opens_their_days(world: Journey) -> None:
    arm_late(world)
    post(world, scope(world, dry_run=False))
    post(world, scope(world, also_before_cutover=True))
    assert interval(world, FLOW) == {"state": "done", "found": RIGHT + FAULTY, "new": RIGHT, "held": FAULTY}
    world.there_and_back()
    assert world.in_books("Invoice") == []
    post(world, scope(world, dry_run=False, also_before_cutover=True))
    expected = {"state": "done", "found": RIGHT + FAULTY, "new": RIGHT, "held": FAULTY, "written": RIGHT}
    assert interval(world, FLOW, dry_run=False) == expected
    world.books.update()
    assert len(world.in_books("Invoice")) == POSTED


@pytest.mark.slow
def test_what_was_held_before_the_arm_date_is_posted_after_its_cure_as_any_other(world: Journey) -> None:
    arm_late(world)
    post(world, scope(world, dry_run=False, also_before_cutover=True))
    world.reverse()
    walk_in = world.deal("Walk-in sale")
    assert walk_in["QB_Sync_Status__c"] == "Held"
    world.change("Opportunity", walk_in, AccountId=world.deal("Refit bench")["AccountId"])
    world.there_and_back()
    assert world.deal("Walk-in sale")["QB_Sync_Status__c"] == "Posted"


@BOTH
@pytest.mark.slow
def test_arming_withdraws_what_was_staged_before_but_for_days_that_were_opened(world: Journey) -> None:
    """First the past, then going live."""
    with world.staging.begin() as db:
        db.companies.change(COMPANY, posts_from=None)
    post(world, scope(world, dry_run=False))
    with world.staging.begin() as db:
        assert len(db.outbox.cancel_before(COMPANY, LATER)) == RIGHT
        db.companies.arm(COMPANY, start=LATER, by="finance")
    post(world, scope(world, dry_run=False, also_before_cutover=True))
    with world.staging.begin() as db:
        assert db.outbox.cancel_before(COMPANY, LATER) == []
    world.books.update()
    assert len(world.in_books("Invoice")) == POSTED


@pytest.mark.slow
def test_days_that_were_not_opened_stay_closed(world: Journey) -> None:
    arm_late(world)
    closed = sorted(date.fromisoformat(deal["CloseDate"]) for deal in world.exported("Opportunity"))
    some = days(closed[0], closed[len(closed) // 2], direction="to_quickbooks", flows=[FLOW], dry_run=False)
    opened = days(some.first_day, some.last_day, **{**_params(some), "also_before_cutover": True})
    post(world, opened)
    world.there_and_back()
    dates = [date.fromisoformat(row["TxnDate"]) for row in world.in_books("Invoice")]
    assert dates
    assert max(dates) <= some.last_day


def _params(asked: HistoryScope) -> dict[str, Any]:
    return {"direction": asked.direction, "flows": list(asked.objects), "dry_run": asked.dry_run}


def test_history_reads_by_the_close_date_and_moves_no_watermark(world: Journey) -> None:
    world.queries()
    world.forward()
    with world.staging.read() as db:
        before = {name: db.watermarks.get(COMPANY, "salesforce", name) for name in ("Opportunity", "Account")}
    world.queries()
    post(world, scope(world))
    asked = world.queries()
    assert not any("SystemModstamp >" in soql for soql in asked)
    with world.staging.read() as db:
        assert {name: db.watermarks.get(COMPANY, "salesforce", name) for name in before} == before
        assert not db.records.any_dirty(COMPANY)


def test_a_flow_or_a_day_that_is_not_there_is_said_in_words(world: Journey) -> None:
    with pytest.raises(SetupError, match="There is no flow opportunity_to_lunch that posts transactions"):
        post(
            world,
            days(date(2025, 1, 1), date(2025, 1, 31), direction="to_quickbooks", flows=["opportunity_to_lunch"]),
        )
    assert intervals(world) == []


# -- killed in between ------------------------------------------------------------------------------------------------


class Dying:
    """A door to Salesforce whose process dies at one of its questions, in the middle of the answer."""

    def __init__(self, door: Any, *, at: int) -> None:
        self._door, self._left = door, at

    def __getattr__(self, name: str) -> Any:
        return getattr(self._door, name)

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """Half of an answer."""
        return self._cut(self._door.query_all(soql))

    def bulk_query(self, soql: str) -> Iterator[dict[str, Any]]:
        """Half of an answer."""
        return self._cut(self._door.bulk_query(soql))

    def _cut(self, rows: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        self._left -= 1
        for place, row in enumerate(rows):
            if self._left == 0 and place == 2:
                raise Killed
            yield row


@pytest.mark.parametrize("at", [1, 2, 3])
@pytest.mark.parametrize("is_dry", [True, False])
@pytest.mark.slow
def test_a_run_that_dies_while_it_lands_is_gone_on_with(world: Journey, is_dry: bool, at: int) -> None:
    world.other_door = cast("Any", Dying(world.salesforce, at=at))
    with pytest.raises(Killed):
        post(world, scope(world, dry_run=is_dry))
    world.other_door = None
    assert post(world, scope(world, dry_run=is_dry)).intervals == {FLOW: "goes on"}
    written = {} if is_dry else {"written": RIGHT}
    expected = {"state": "done", "found": RIGHT + FAULTY, "new": RIGHT, "held": FAULTY}
    assert interval(world, FLOW, dry_run=is_dry) == expected | written


class DyingStaging:
    """A staging database whose process dies at one of its transactions, before it or after it."""

    def __init__(self, staging: Any, *, at: int) -> None:
        self._staging, self._left = staging, at

    def __getattr__(self, name: str) -> Any:
        return getattr(self._staging, name)

    def begin(self) -> Any:
        """A transaction, or the end of the process."""
        self._left -= 1
        if self._left == 0:
            raise Killed
        return self._staging.begin()


@pytest.mark.parametrize("is_dry", [True, False])
@pytest.mark.slow
def test_a_run_that_dies_before_any_of_its_transactions_comes_to_the_same_counts(world: Journey, is_dry: bool) -> None:
    """Between landing, choosing, judging, staging and counting: each of them once, in one interval."""
    own, deaths = world.staging, 0
    asked = scope(world, dry_run=is_dry)
    for at in range(1, 60):
        world.books.staging = cast("Any", DyingStaging(own, at=at))
        try:
            post(world, asked)
        except Killed:
            deaths += 1
            continue
        finally:
            world.books.staging = own
        break
    assert deaths >= 8
    written = {} if is_dry else {"written": RIGHT}
    expected = {"state": "done", "found": RIGHT + FAULTY, "new": RIGHT, "held": FAULTY}
    assert interval(world, FLOW, dry_run=is_dry) == expected | written
    if not is_dry:
        world.books.update()
        assert len(world.in_books("Invoice")) == POSTED
