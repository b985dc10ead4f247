"""conclusive: a question that was refused says nothing about the books, so the session must not go on without it."""

from __future__ import annotations

from collections.abc import Sequence

from include.errors import SetupError
from include.qbxml.answers import Answer
from include.qbxml.status import carries_data
from include.steps.callback import Callback


def require_answers(call: Callback, answers: Sequence[Answer], what: str) -> None:
    """A refusal must not pass for `nothing there`: `SetupError` when an answer is none."""
    bad = next((answer for answer in answers if not carries_data(answer.status_code)), None)
    if answers and bad is None:
        return
    words = f"{bad.status_code}: {bad.message}" if bad is not None else "with an empty document"
    raise SetupError(
        f"QuickBooks was asked {what} in company {call.key!r} and answered {words}. Nothing was written. Correct this "
        "in QuickBooks; the next update asks again.",
        field="continuity",
    )
