"""Who acts: a shared log-in is nobody's, and a typed name is believed by nobody."""

from __future__ import annotations

import pytest

from include.actor import Actor


@pytest.mark.parametrize("login", ["kim", "kim.doe@acme.example", "rootbeer"])
def test_a_log_in_of_one_person_is_personal(login: str) -> None:
    assert Actor(login=login).is_personal


@pytest.mark.parametrize("login", ["root", "airflow", "default", "nobody", "Anonymous", None])
def test_a_shared_log_in_is_nobodys_whatever_name_is_typed(login: str | None) -> None:
    assert not Actor(login=login, name="Kim Doe").is_personal
