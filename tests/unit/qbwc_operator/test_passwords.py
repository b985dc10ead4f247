"""Passwords and tickets come from the system's random source and are kept as hashes only."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from include.errors import SetupError
from qbwc_operator.passwords import (
    hash_password,
    matching_hash,
    new_password,
    new_ticket,
    ticket_hash,
)
from tests.kit.work import calls_of


def checks(work: Callable[[], object]) -> int:
    """How often argon2 was asked, which is what takes time."""
    return calls_of(work)["verify_secret"]


def test_a_new_password_is_easy_to_type_and_never_the_same() -> None:
    passwords = {new_password() for _ in range(200)}
    assert len(passwords) == 200
    assert all(
        re.fullmatch("([abcdefghjkmnpqrstuvwxyz2-9]{4}-){4}[abcdefghjkmnpqrstuvwxyz2-9]{4}", p) for p in passwords
    )


def test_during_a_change_the_old_and_the_new_password_are_valid() -> None:
    old, new = "old password", "new pässword €"
    hashes = (hash_password(old), hash_password(new))
    assert matching_hash(old, hashes)
    assert matching_hash(new, hashes)
    assert not matching_hash("another", hashes)
    assert not matching_hash(old, hashes[1:])


def test_two_hashes_of_one_password_differ() -> None:
    first, second = hash_password("same"), hash_password("same")
    assert first != second
    assert first.startswith("$argon2id$")


def test_nobody_has_no_password() -> None:
    assert not matching_hash("anything", ())
    assert not matching_hash("", ())


def test_the_work_does_not_tell_whether_a_user_exists() -> None:
    both = (hash_password("old"), hash_password("new"))
    matching_hash("wrong", ())  # nobody's hash is made once
    assert checks(lambda: matching_hash("wrong", both)) == 2
    assert checks(lambda: matching_hash("old", both)) == 2
    assert checks(lambda: matching_hash("wrong", both[:1])) == 2
    assert checks(lambda: matching_hash("wrong", ())) == 2


def test_a_damaged_hash_is_a_fault_of_the_set_up_and_not_a_wrong_password() -> None:
    with pytest.raises(SetupError, match="Set a new password"):
        matching_hash("x", ("plain text",))


def test_a_third_valid_password_is_refused() -> None:
    with pytest.raises(SetupError, match="3 passwords"):
        matching_hash("x", ("a", "b", "c"))


def test_tickets_are_random_guids() -> None:
    tickets = {new_ticket() for _ in range(1000)}
    assert len(tickets) == 1000
    form = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    assert all(re.fullmatch(form, ticket) for ticket in tickets)


def test_a_ticket_is_kept_as_its_sha_256() -> None:
    assert ticket_hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert len(ticket_hash("\ud800")) == 64
