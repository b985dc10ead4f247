"""The same field edited on both sides: whose word counts, what a person decides, and that nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from include.errors import SetupError
from include.states import DecisionKind
from tests.kit.both_ways import BothWays, both_ways, is_quiet
from tests.kit.exits import exit_of

Make = Callable[..., BothWays]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Accounts that are customers already, with a company's own words about the flow back."""
    with ExitStack() as stack:
        yield lambda **words: stack.enter_context(both_ways(tmp_path, **words))


def test_an_edit_on_one_side_goes_to_the_other_and_does_not_come_back(make: Make) -> None:
    pair = make()
    pair.in_salesforce("Firm 1", Phone="555-0101")
    pair.in_quickbooks("Firm 2", Phone="555-0102")
    pair.in_salesforce("Firm 3", Phone=None)
    pair.rounds(3)
    assert pair.both("Firm 1") == ("555-0101", "555-0101")
    assert pair.both("Firm 2") == ("555-0102", "555-0102")
    assert pair.both("Firm 3") == (None, None)
    assert pair.conflicts() == []
    assert is_quiet(pair)


def test_the_same_field_edited_on_both_sides_is_as_its_owner_says(make: Make) -> None:
    pair = make()
    pair.in_salesforce("Firm 1", AccountNumber="S", QB_Email__c="s@firm.example", Phone="555-0001")
    pair.in_quickbooks("Firm 1", AccountNumber="Q", Email="q@firm.example", Phone="555-0002")
    pair.in_salesforce("Firm 2", Phone="555-0003")
    pair.in_quickbooks("Firm 2", Phone="555-0003")
    pair.rounds(3)
    (conflict,) = pair.open()
    assert (conflict["field"], conflict["salesforce_value"], conflict["quickbooks_value"]) == (
        "Phone",
        "555-0001",
        "555-0002",
    )
    assert pair.both("Firm 1", "QB_Email__c", "Email") == ("q@firm.example", "q@firm.example")
    assert pair.both("Firm 1", "AccountNumber") == ("S", "Q")  # nothing goes to QuickBooks while a conflict is open
    pair.settle(conflict["id"], "quickbooks")
    pair.rounds(3)
    assert pair.both("Firm 1", "AccountNumber") == ("S", "S")
    assert pair.both("Firm 1") == ("555-0002", "555-0002")
    assert is_quiet(pair)


def test_an_edit_on_the_side_that_does_not_own_the_field_is_put_back(make: Make) -> None:
    pair = make()
    pair.in_quickbooks("Firm 1", AccountNumber="typed")
    pair.in_salesforce("Firm 2", QB_Email__c="typed@firm.example")
    pair.rounds(3)
    assert pair.both("Firm 1", "AccountNumber") == (None, None)
    assert pair.both("Firm 2", "QB_Email__c", "Email") == (None, None)
    assert is_quiet(pair)


def test_an_edit_in_quickbooks_between_reading_and_change_is_not_lost(make: Make) -> None:
    pair = make()
    pair.in_salesforce("Firm 1", Phone="555-0101")
    pair.in_salesforce("Firm 2", Phone="555-0102")
    assert pair.forward().staged == 2
    pair.in_quickbooks("Firm 1", Fax="555-0909")  # after the change was staged, before it comes
    pair.in_quickbooks("Firm 2", Phone="555-0999")
    pair.rounds(3)
    assert pair.both("Firm 1") == ("555-0101", "555-0101")
    assert pair.both("Firm 1", "Fax") == ("555-0909", "555-0909")
    assert [(row["salesforce_value"], row["quickbooks_value"]) for row in pair.open()] == [("555-0102", "555-0999")]
    assert pair.both("Firm 2") == ("555-0102", "555-0999")
    assert "was edited in QuickBooks before this change came" in pair.cancelled("Firm 1")


def test_conflict_is_opened_once_said_in_words_and_settled_either_way(make: Make) -> None:
    pair = make()
    for name in ("Firm 1", "Firm 2"):
        disagree(pair, name)
    pair.rounds(3)
    first, second = pair.open()
    assert len(pair.conflicts()) == 2
    words = first["words"]
    assert words.startswith("Phone was changed on both sides: Salesforce says")
    assert '"555-0001"' in words
    assert '"555-0002"' in words
    assert f"./o2c settle {first['id']} salesforce" in words
    account = pair.journey.record("Account", Id=first["salesforce_id"])
    assert (account["QB_Sync_Status__c"], account["QB_Sync_Message__c"]) == (
        "Conflict",
        f"{words.split(' To decide, run: ')[0]}\nWhoever looks after the sync is asked what becomes of it.",
    )
    pair.settle(first["id"], "salesforce")
    pair.settle(second["id"], "quickbooks")
    pair.rounds(3)
    assert pair.both("Firm 1") == ("555-0001", "555-0001")
    assert pair.both("Firm 2") == ("555-0002", "555-0002")
    assert [row["state"] for row in pair.conflicts()] == ["done", "done"]
    with pytest.raises(SetupError, match="It is done"):
        pair.settle(first["id"], "salesforce")
    assert is_quiet(pair)


@pytest.mark.slow
@exit_of(DecisionKind.CONFLICT)
def test_conflict_is_gone_when_both_sides_say_the_same_or_one_takes_its_edit_back(make: Make) -> None:
    pair = make()
    for name in ("Firm 1", "Firm 2"):
        disagree(pair, name)
    pair.round()
    pair.in_quickbooks("Firm 1", Phone="555-0001")
    pair.in_salesforce("Firm 2", Phone="555-0100")
    pair.rounds(3)
    assert {row["state"] for row in pair.conflicts()} == {"settled"}
    assert pair.both("Firm 1") == ("555-0001", "555-0001")
    assert pair.both("Firm 2") == ("555-0002", "555-0002")


def test_choice_is_not_carried_out_when_the_values_have_moved_on(make: Make) -> None:
    pair = make()
    disagree(pair, "Firm 1")
    pair.round()
    (conflict,) = pair.open()
    pair.settle(conflict["id"], "salesforce")
    pair.in_quickbooks("Firm 1", Phone="555-0777")
    pair.rounds(3)
    (again,) = pair.open()
    assert (again["id"], again["choice"], again["quickbooks_value"]) == (conflict["id"], None, "555-0777")
    assert pair.both("Firm 1") == ("555-0001", "555-0777")
    assert "What Ann chose was not done: the values have moved on since." in again["words"]


@pytest.mark.slow
def test_an_edit_that_is_reported_stays_until_a_person_decides(make: Make) -> None:
    pair = make(on_foreign_edit="report")
    for name in ("Firm 1", "Firm 2"):
        pair.in_quickbooks(name, AccountNumber="typed")
    pair.rounds(3)
    first, second = pair.open()
    assert pair.both("Firm 1", "AccountNumber") == (None, "typed")
    assert first["words"].startswith("AccountNumber was changed in QuickBooks, where it does not belong")
    pair.settle(first["id"], "salesforce")
    pair.settle(second["id"], "quickbooks")
    pair.rounds(3)
    assert pair.both("Firm 1", "AccountNumber") == (None, None)
    assert pair.both("Firm 2", "AccountNumber") == ("typed", "typed")
    assert is_quiet(pair)


@pytest.mark.slow
def test_pair_that_is_switched_on_late_takes_what_it_posted_as_in_step(make: Make) -> None:
    pair = make(enabled=False)
    pair.words(enabled=True)
    pair.rounds(2)
    assert pair.conflicts() == []
    assert is_quiet(pair)
    pair.in_quickbooks("Firm 1", Phone="555-0110")
    pair.round()
    assert pair.both("Firm 1") == ("555-0110", "555-0110")
    assert pair.conflicts() == []


def disagree(pair: BothWays, name: str) -> None:
    """Both sides get another telephone number between two polls."""
    pair.in_salesforce(name, Phone="555-0001")
    pair.in_quickbooks(name, Phone="555-0002")
