"""conclusive: a question that was refused says nothing about the books, so the session must not go on without it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn

from include.errors import SetupError
from include.qbxml.answers import Answer
from include.qbxml.status import carries_data
from include.steps.callback import Callback


def is_told(answer: Answer) -> bool:
    """Whether an answer says something about the books: a record without its id says only that there is one."""
    return carries_data(answer.status_code) and _has_ids(answer)


def what_was_said(answer: Answer) -> str:
    """An answer that says nothing about the books, in words."""
    if not _has_ids(answer):
        return "with a record that has no id"
    return f"{answer.status_code}: {answer.message}"


def require_answers(call: Callback, answers: Sequence[Answer], what: str) -> None:
    """A refusal must not pass for `nothing there`: `SetupError` when an answer is none, or a record in it has no id."""
    bad = next((answer for answer in answers if not is_told(answer)), None)
    if not answers or bad is not None:
        _refuse(call, what_was_said(bad) if bad is not None else "with an empty document", what)


def require_ids(call: Callback, answers: Sequence[Answer], what: str) -> None:
    """A record without its id must not pass for one that is not there: `SetupError`."""
    bad = next((answer for answer in answers if not _has_ids(answer)), None)
    if bad is not None:
        _refuse(call, what_was_said(bad), what)


def _has_ids(answer: Answer) -> bool:
    return all(ret.id for ret in answer.rets)


def _refuse(call: Callback, words: str, what: str) -> NoReturn:
    raise SetupError(
        f"QuickBooks was asked {what} in company {call.key!r} and answered {words}. Nothing was written. Correct this "
        "in QuickBooks; the next update asks again.",
        field="continuity",
    )
