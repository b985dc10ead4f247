"""Everything that can go wrong, in three branches, because the runtime has three answers.

    OrderToCashError
    ├── TransientError      wait and try again: locks, time-outs, a service that is away
    ├── DataError           a person corrects a record: hold the document, report it, go on with the rest
    └── SetupError          a person corrects the set-up: stop the flow and say the cure

A room may add leaves of its own below these three; the facts are attributes, never only text.
"""

from __future__ import annotations

from typing import Final

#: What follows is done in a file, in the settings or by a command: a record in Salesforce does not say it.
FOR_THE_SYNC: Final = "For whoever looks after the sync: "


class OrderToCashError(Exception):
    """Base of every error that this project raises on purpose.

    `message` says what happened, to which record, and what to do next. The keyword facts are kept
    as attributes so that a report can group by them.
    """

    def __init__(
        self,
        message: str,
        *,
        record_id: str | None = None,
        field: str | None = None,
        status_code: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.record_id = record_id
        self.field = field
        self.status_code = status_code


class TransientError(OrderToCashError):
    """Nothing is wrong that waiting does not cure."""


class DataError(OrderToCashError):
    """One record is wrong; it is held, the others go on."""


class SetupError(OrderToCashError):
    """The set-up is wrong; nothing of this flow can go on before a person has mended it."""


def with_set_up(reason: str, set_up: str) -> str:
    """What is wrong and what is done at the record, and after it what whoever looks after the sync can do."""
    return f"{reason}. {FOR_THE_SYNC}{set_up}" if set_up else reason
