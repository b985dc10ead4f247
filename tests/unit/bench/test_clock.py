"""The bench's clock: what is done for the world outside does not count, what the database does for us does."""

from __future__ import annotations

from bench.clock import Clock


class Counter:
    """A server that has worked a second more at each look."""

    def __init__(self) -> None:
        self.looks = 0.0

    def cpu(self) -> float:
        self.looks += 1.0
        return self.looks


def test_what_the_server_did_meanwhile_belongs_to_the_step() -> None:
    clock = Clock(Counter())
    with clock.step("serve"):
        pass
    with clock.step("serve"):
        pass
    assert clock.served == {"serve": 2.0}
    assert clock.seconds("serve") == 2.0 + clock.own["serve"]


def test_a_lap_belongs_to_the_step_that_is_named_afterwards() -> None:
    clock = Clock()
    with clock.lap() as lap:
        sum(range(10_000))
    clock.add("ask", lap)
    assert clock.own == {"ask": lap.own}
    clock.reset()
    assert clock.seconds() == 0.0


def test_what_is_done_while_it_is_stopped_is_left_out() -> None:
    clock = Clock()
    with clock.lap() as lap, clock.stopped():
        sum(range(2_000_000))
    with clock.lap() as whole:
        sum(range(2_000_000))
    assert lap.own < whole.own
