"""Record ids."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simulators.salesforce_org.ids import canonical, make_id


def test_the_suffix_is_the_one_that_salesforce_publishes() -> None:
    assert canonical("001D000000IRFma") == "001D000000IRFmaIAH"


def test_a_wrong_suffix_is_no_id() -> None:
    assert canonical("001D000000IRFmaIAO") is None
    assert canonical("not an id") is None


@given(st.integers(min_value=0, max_value=62**9 - 1))
def test_every_number_makes_an_id_of_its_own_length(number: int) -> None:
    made = make_id("001", number)
    assert len(made) == 18
    assert canonical(made[:15]) == made == canonical(made)
