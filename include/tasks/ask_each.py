"""ask_each: one question to each of many, several at once, so that one that does not answer holds up nobody."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Final, TypeVar

Whom = TypeVar("Whom")
Answer = TypeVar("Answer")

#: So many are asked at once; one processor answers no more of them any faster.
AT_ONCE: Final = 8
#: Whoever was asked and has not answered after so many seconds is left alone.
PATIENCE: Final = 15.0


def ask_each(
    whom: Sequence[Whom],
    ask: Callable[[Whom], Answer],
    *,
    at_once: int = AT_ONCE,
    patience: float = PATIENCE,
    clock: Callable[[], float] = monotonic,
) -> list[Answer | Exception | None]:
    """The answers in the order of those asked: an exception that was raised, and None where there was no answer.

    A thread that hangs is left behind; it ends with the process of the task. A single one is asked in this thread:
    there is nobody whom it could hold up.
    """
    if len(whom) == 1:
        return [_answer(ask, whom[0])]
    answers: list[Answer | Exception | None] = [None] * len(whom)
    heard: SimpleQueue[tuple[int, Answer | Exception]] = SimpleQueue()
    waiting, asked = list(range(len(whom))), dict[int, float]()
    while waiting or asked:
        while waiting and len(asked) < at_once:
            number = waiting.pop(0)
            asked[number] = clock()
            Thread(target=lambda n=number: heard.put((n, _answer(ask, whom[n]))), daemon=True).start()
        try:
            number, answer = heard.get(timeout=max(0.0, min(asked.values()) + patience - clock()))
        except Empty:
            del asked[min(asked, key=asked.__getitem__)]
            continue
        if asked.pop(number, None) is not None:
            answers[number] = answer
    return answers


def _answer(ask: Callable[[Whom], Answer], one: Whom) -> Answer | Exception:
    try:
        return ask(one)
    except Exception as error:
        return error
