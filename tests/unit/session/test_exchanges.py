"""The protocol of a session is one table: whoever adds a kind of document gives it a whole row."""

from __future__ import annotations

import re
from pathlib import Path

from include.model import SetPurpose
from include.states import Phase
from include.steps.session.exchanges import ASKERS, EXCHANGES

PAGE = Path(__file__).parents[3] / "docs/exactly-once.md"


def test_every_kind_of_document_has_a_row() -> None:
    assert set(EXCHANGES) == set(SetPurpose)


def test_every_phase_has_one_asker_and_they_stand_in_the_order_of_a_session() -> None:
    asked = [row.phase for row in EXCHANGES.values() if row.ask is not None and row.phase is not None]
    assert asked == list(Phase)
    assert list(ASKERS) == list(Phase)


def test_what_a_phase_keeps_waiting_for_can_be_asked_in_it() -> None:
    waiting = [row for row in EXCHANGES.values() if row.has_left is not None]
    assert all(row.ask is not None and row.phase is not None for row in waiting)
    assert {row.phase for row in waiting} == set(Phase) - {Phase.HOST, Phase.REREAD}


def test_one_kind_of_document_alone_changes_the_books() -> None:
    assert [purpose for purpose, row in EXCHANGES.items() if row.counts_as_work] == [SetPurpose.WRITE]


def test_what_was_asked_outside_of_the_phases_fills_in_only() -> None:
    assert [purpose for purpose, row in EXCHANGES.items() if row.phase is None] == [SetPurpose.FILLER]


def test_the_page_shows_the_exchanges_in_their_order() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| (?:`(\w+)`|none) \| [^|]+ \| (yes|no) \|$", PAGE.read_text(encoding="utf-8"), re.M
    )
    shown = [(purpose, phase or None, goes_on == "yes") for purpose, phase, goes_on in rows]
    assert shown == [(purpose, row.phase, row.not_parsed is not None) for purpose, row in EXCHANGES.items()]
