"""People edit the same records on both sides over many polls: both converge, and nothing comes back as an echo."""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from tests.kit.both_ways import BothWays, both_ways, is_quiet

#: Field of Salesforce -> element of QuickBooks.
NEWEST = {"Phone": "Phone", "Fax": "Fax"}
SALESFORCE = {"AccountNumber": "AccountNumber"}
QUICKBOOKS = {"QB_Email__c": "Email"}
FIELDS = {**NEWEST, **SALESFORCE, **QUICKBOOKS}
Place = tuple[str, str]


class History:
    """Who edited what, poll by poll."""

    def __init__(self, pair: BothWays, seed: int) -> None:
        self.pair = pair
        self.random = random.Random(seed)
        self.edits: dict[Place, list[tuple[str, int, str]]] = defaultdict(list)
        self.number = 0

    def edit(self, poll: int) -> None:
        """One edit by somebody, to a value that was never there."""
        self.number += 1
        name = self.random.choice(sorted(self.pair.ids()))
        field, element = self.random.choice(sorted(FIELDS.items()))
        value = f"m{self.number}@firm.example" if element == "Email" else f"555-{self.number:04}"
        side = self.random.choice(["salesforce", "quickbooks"])
        if side == "salesforce":
            self.pair.in_salesforce(name, **{field: value})
        else:
            self.pair.in_quickbooks(name, **{element: value})
        self.edits[name, field].append((side, poll, value))

    def last(self, place: Place, *sides: str) -> str | None:
        """The last value that one of these sides was given."""
        return next((value for side, _, value in reversed(self.edits[place]) if side in sides), None)

    def sides(self, place: Place) -> set[str]:
        """Who edited it at all."""
        return {side for side, _, _ in self.edits[place]}

    def met(self, place: Place) -> bool:
        """Whether both sides were edited before the same poll."""
        polls = defaultdict(set)
        for side, poll, _ in self.edits[place]:
            polls[poll].add(side)
        return any(len(sides) == 2 for sides in polls.values())


@pytest.mark.parametrize(("edits", "polls", "firms"), [(40, 4, 5), pytest.param(300, 20, 12, marks=pytest.mark.slow)])
def test_edits_on_both_sides_converge_without_an_echo(tmp_path: Path, edits: int, polls: int, firms: int) -> None:
    with both_ways(tmp_path, accounts=firms) as pair:
        history = History(pair, seed=edits)
        for poll in range(polls):
            for _ in range(edits // polls):
                history.edit(poll)
            pair.round()
            for row in history.random.sample(pair.open(), len(pair.open()) // 2):
                pair.settle(row["id"], history.random.choice(["salesforce", "quickbooks"]))
        pair.rounds(4)
        disputed = {(_name(pair, row["salesforce_id"]), row["field"]) for row in pair.conflicts()}
        assert {place for place in disputed if history.sides(place) != {"salesforce", "quickbooks"}} == set()
        assert {place for place in history.edits if place[1] in NEWEST and history.met(place)} <= disputed
        assert {field for _, field in disputed} <= NEWEST.keys()
        _check_open(pair, history)
        assert is_quiet(pair)
        chosen = _settle_all(pair, history.random)
        pair.rounds(4)
        assert pair.open() == []
        for place in [(name, field) for name in pair.ids() for field in FIELDS]:
            _check(pair, history, place, chosen)
        assert is_quiet(pair)


def _check_open(pair: BothWays, history: History) -> None:
    """Neither side of an open conflict was written."""
    for row in pair.open():
        place = _name(pair, row["salesforce_id"]), row["field"]
        last = history.last(place, "salesforce"), history.last(place, "quickbooks")
        assert pair.both(*place) == last == (row["salesforce_value"], row["quickbooks_value"]), place


def _settle_all(pair: BothWays, by_chance: random.Random) -> dict[Place, Any]:
    """Somebody decides every open conflict; the values chosen."""
    chosen: dict[Place, Any] = {}
    for row in pair.open():
        choice = by_chance.choice(["salesforce", "quickbooks"])
        chosen[_name(pair, row["salesforce_id"]), row["field"]] = row[f"{choice}_value"]
        pair.settle(row["id"], choice)
    return chosen


def _check(pair: BothWays, history: History, place: Place, chosen: dict[Place, Any]) -> None:
    """Both sides say the same, and what the owner of the field says."""
    name, field = place
    mine, yours = pair.both(name, field, FIELDS[field])
    assert (mine or None) == (yours or None), place
    owner = "salesforce" if field in SALESFORCE else "quickbooks" if field in QUICKBOOKS else None
    if place in chosen:
        assert mine == chosen[place], place
    elif owner is not None and owner in history.sides(place):
        assert mine == history.last(place, owner), place
    elif owner is None and len(history.sides(place)) == 1:
        assert mine == history.last(place, "salesforce", "quickbooks"), place


def _name(pair: BothWays, salesforce_id: str) -> str:
    return next(name for name, record_id in pair.ids().items() if record_id == salesforce_id)
