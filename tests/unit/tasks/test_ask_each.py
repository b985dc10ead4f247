"""Many are asked at once; who does not answer holds up nobody."""

from __future__ import annotations

import threading

from include.tasks.ask_each import ask_each


def test_answers_stand_in_the_order_of_those_asked_and_an_error_is_an_answer() -> None:
    def ask(number: int) -> int:
        return 12 // number

    two, broken, four = ask_each([2, 0, 4], ask)
    assert (two, four) == (6, 3)
    assert isinstance(broken, ZeroDivisionError)


def test_who_hangs_is_left_alone_and_everybody_else_is_heard() -> None:
    over = threading.Event()

    def ask(name: str) -> str:
        if name.startswith("hangs"):
            over.wait()
        return name.upper()

    asked = ["hangs", "a", "hangs too", "b", "c", "d"]
    assert ask_each(asked, ask, at_once=2, patience=0.05) == [None, "A", None, "B", "C", "D"]
    over.set()


def test_no_more_are_asked_at_once_than_are_to_be() -> None:
    counted, most, lock = [0], [0], threading.Lock()
    pair = threading.Barrier(2)

    def ask(number: int) -> int:
        with lock:
            counted[0] += 1
            most[0] = max(most[0], counted[0])
        pair.wait(10)  # two are always at it
        with lock:
            counted[0] -= 1
        return number

    assert ask_each(range(8), ask, at_once=2) == list(range(8))
    assert most == [2]


def test_a_single_one_is_asked_where_the_question_comes_from() -> None:
    assert ask_each(["one"], lambda _: threading.current_thread()) == [threading.current_thread()]


def test_nobody_is_asked() -> None:
    assert ask_each([], lambda _: None) == []
