"""Wrong passwords cost time at the address they came from, and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from include.states import RefusalKind
from qbwc_operator.delay import FORGET_AFTER, FREE_OVER_ALL, LONGEST, MORE_PER_SECOND, SignInDelay
from qbwc_operator.known_callers import KnownCallers
from qbwc_operator.refused_calls import RefusedCalls

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
OFFICE, STRANGER = "198.51.100.7", "203.0.113.66"


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def delay(clock: Clock) -> SignInDelay:
    return SignInDelay(clock)


def test_a_person_may_mistype_twice(delay: SignInDelay) -> None:
    delay.failed("acme", OFFICE)
    delay.failed("acme", OFFICE)
    assert delay.wait_for("acme", OFFICE) == 0.0


def test_each_further_failure_doubles_the_wait_up_to_a_minute(delay: SignInDelay) -> None:
    waits = []
    for _ in range(12):
        delay.failed("acme", OFFICE)
        waits.append(delay.wait_for("acme", OFFICE))
    assert waits == [0, 0, 1, 2, 4, 8, 16, 32, LONGEST, LONGEST, LONGEST, LONGEST]


def test_the_wait_runs_out(delay: SignInDelay, clock: Clock) -> None:
    for _ in range(5):
        delay.failed("acme", OFFICE)
    clock.now += 1.5
    assert delay.wait_for("acme", OFFICE) == 2.5
    clock.now += 2.5
    assert delay.wait_for("acme", OFFICE) == 0.0


def test_a_stranger_who_knows_the_user_name_delays_only_himself(delay: SignInDelay) -> None:
    for _ in range(10_000):
        delay.failed("acme", STRANGER)
    assert delay.wait_for("acme", STRANGER) == LONGEST
    assert delay.wait_for("acme", OFFICE) == 0.0


def test_many_user_names_from_one_address_are_delayed_together(delay: SignInDelay) -> None:
    for number in range(11):
        delay.failed(f"user-{number}", STRANGER)
    assert delay.wait_for("never-tried", STRANGER) == 1.0


def test_the_right_password_forgives_its_own_failures_only(delay: SignInDelay) -> None:
    for _ in range(3):
        delay.failed("acme", OFFICE)
    for number in range(12):
        delay.failed(f"guess-{number}", OFFICE)
    delay.succeeded("acme", OFFICE)
    assert delay.wait_for("acme", OFFICE) == 2.0
    assert delay.wait_for("guess-1", OFFICE) == 2.0


def test_the_right_password_of_a_user_alone_at_his_address_forgives_everything(delay: SignInDelay) -> None:
    for _ in range(30):
        delay.failed("acme", OFFICE)
    delay.succeeded("acme", OFFICE)
    assert delay.wait_for("acme", OFFICE) == 0.0
    delay.failed("acme", OFFICE)
    assert delay.wait_for("acme", OFFICE) == 0.0


def test_a_success_without_failures_changes_nothing(delay: SignInDelay) -> None:
    delay.succeeded("acme", OFFICE)
    assert delay.wait_for("acme", OFFICE) == 0.0


def test_failures_are_forgotten_after_an_hour(delay: SignInDelay, clock: Clock) -> None:
    for _ in range(9):
        delay.failed("acme", OFFICE)
    clock.now += FORGET_AFTER
    delay.failed("acme", OFFICE)
    assert delay.wait_for("acme", OFFICE) == 0.0


def test_addresses_of_one_ipv6_network_count_as_one(delay: SignInDelay) -> None:
    for number in range(3):
        delay.failed("acme", f"2001:db8:1:2::{number:x}")
    assert delay.wait_for("acme", "2001:db8:1:2:ffff::1") == 1.0
    assert delay.wait_for("acme", "2001:db8:1:3::1") == 0.0


def test_an_ipv4_address_in_ipv6_form_is_that_address_and_not_a_whole_network(delay: SignInDelay) -> None:
    for _ in range(3):
        delay.failed("acme", f"::ffff:{STRANGER}")
    assert delay.wait_for("acme", STRANGER) == 1.0
    assert delay.wait_for("acme", f"::ffff:{OFFICE}") == 0.0


def test_a_caller_without_an_address_is_delayed_like_one(delay: SignInDelay) -> None:
    for _ in range(3):
        delay.failed("acme", "")
    assert delay.wait_for("acme", "") == 1.0


def test_memory_is_bounded_and_the_oldest_failures_go_first(clock: Clock) -> None:
    delay = SignInDelay(clock, most_entries=10)
    for _ in range(3):
        delay.failed("acme", OFFICE)
    for number in range(4):
        delay.failed("acme", f"203.0.113.{number}")
    assert delay.wait_for("acme", OFFICE) == 1.0
    delay.failed("acme", "203.0.113.5")
    assert delay.wait_for("acme", OFFICE) == 0.0


def test_sixty_attempts_at_once_are_not_sixty_looks(delay: SignInDelay) -> None:
    assert [delay.admit("acme", STRANGER) for _ in range(60)].count(True) == 3
    assert [delay.admit(f"user-{number}", OFFICE) for number in range(60)].count(True) == 11


def test_an_attempt_that_was_right_does_not_count(delay: SignInDelay) -> None:
    for _ in range(500):
        assert delay.admit("acme", OFFICE)
        delay.succeeded("acme", OFFICE)


def test_over_all_addresses_only_so_many_a_second_are_looked_at(delay: SignInDelay, clock: Clock) -> None:
    def admitted(first: int) -> int:
        return [delay.admit("acme", f"203.0.{n // 250}.{n % 250}") for n in range(first, first + 500)].count(True)

    assert admitted(0) == FREE_OVER_ALL
    clock.now += 5.0
    assert admitted(1000) == 5 * MORE_PER_SECOND


def test_who_was_right_before_is_known_by_user_password_and_address() -> None:
    callers = KnownCallers()
    callers.remember("acme", "right", OFFICE)
    assert callers.knows("acme", "right", OFFICE)
    assert not callers.knows("acme", "wrong", OFFICE)
    assert not callers.knows("acme", "right", STRANGER)
    assert not callers.knows("acme\0right", "", OFFICE)
    callers.forget("acme", "right", OFFICE)
    assert not callers.knows("acme", "right", OFFICE)


def test_of_those_who_were_right_before_only_so_many_are_known() -> None:
    callers = KnownCallers()
    for number in range(1100):
        callers.remember(f"user-{number}", "right", OFFICE)
    assert not callers.knows("user-99", "right", OFFICE)
    assert callers.knows("user-100", "right", OFFICE)


def test_a_thousand_refusals_are_counted_as_one_thing_and_handed_on_once() -> None:
    refused = RefusedCalls(lambda: NOON)
    for _ in range(1000):
        refused.note(RefusalKind.WRONG_PASSWORD, OFFICE)
    (one,) = refused.take()
    assert (one.count, one.source, one.kind) == (1000, OFFICE, RefusalKind.WRONG_PASSWORD)
    assert refused.take() == []
    refused.put_back([one])
    refused.note(RefusalKind.WRONG_PASSWORD, OFFICE)
    assert [each.count for each in refused.take()] == [1001]


def test_whoever_calls_from_everywhere_fills_no_memory() -> None:
    refused = RefusedCalls(lambda: NOON)
    for number in range(5000):
        refused.note(RefusalKind.TOO_EARLY, f"2001:db8:{number:x}::1")
    taken = refused.take()
    assert len(taken) == 501
    assert sum(each.count for each in taken) == 5000
