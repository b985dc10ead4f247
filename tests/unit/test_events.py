"""The words of the log are those of the lives that it tells, and no others."""

from __future__ import annotations

from itertools import product

import pytest

from include.events import Change, ChangeCause, EventAction, Subject
from include.model import RequestState
from include.states import LinkState

LIVES = [*product([Subject.REQUEST], RequestState), *product([Subject.LINK], [*LinkState, None])]


@pytest.mark.parametrize(("subject", "after"), LIVES)
def test_every_step_of_a_life_has_its_word(subject: Subject, after: str | None) -> None:
    change = Change(
        company="acme", subject=subject, before=None, after=after, cause=ChangeCause.RUN, flow="f", record_id="1"
    )
    assert change.action is EventAction(f"{subject}_{after or 'forgotten'}")


def test_a_word_is_its_own_name() -> None:
    assert all(word.name == word.value.upper() for word in EventAction)
