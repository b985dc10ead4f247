"""commands: what a person may run for a decision."""

from __future__ import annotations

from include.rows import Decision
from include.standing.kinds import KINDS, Option


def commands_of(row: Decision) -> list[str]:
    """What a person may run, word for word but for the names in capitals."""
    return [_filled(option.command, row) for option in _options(row)]


def commands_beside(row: Decision, said: str) -> list[str]:
    """Those that the words of the decision do not give already, with an id of their own perhaps."""
    return [_filled(option.command, row) for option in _options(row) if _filled(option.head, row) not in said]


def _options(row: Decision) -> list[Option]:
    return [option for option in KINDS[row.kind].options if row.cause not in option.never]


def _filled(command: str, row: Decision) -> str:
    names = ("id", "company", "flow", "record_id", "cause", "outbox_id")
    return command.format(**{name: getattr(row, name) for name in names})
