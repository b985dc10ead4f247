"""Runs many writes of one call: each record in its own savepoint, or all or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from simulators.salesforce_org.database import Database
from simulators.salesforce_org.errors import ParseError, SalesforceError

MOST_RECORDS = 200

ROLLED_BACK = SalesforceError(
    "ALL_OR_NONE_OPERATION_ROLLED_BACK",
    "Record rolled back because not all records were valid and the request was using AllOrNone header",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one record."""

    id: str | None = None
    created: bool | None = None
    error: SalesforceError | None = None

    def as_json(self) -> dict[str, Any]:
        """One result of a collection."""
        result: dict[str, Any] = {"id": self.id} if self.id and self.error is None else {}
        result["success"] = self.error is None
        result["errors"] = [self.error.as_row_error()] if self.error else []
        if self.created is not None and self.error is None:
            result["created"] = self.created
        return result


class _RollBack(Exception):
    """Takes back what the other records of an all-or-none call have written."""


def run_batch(database: Database, steps: Sequence[Callable[[], Outcome]], *, all_or_none: bool) -> list[Outcome]:
    """The outcomes in the order of the steps.

    A record that cannot even be read (ParseError) refuses the whole call, as the platform does while it deserialises.
    """
    outcomes: list[Outcome] = []
    try:
        with database.transaction():
            for step in steps:
                outcomes.append(_attempt(database, step))
            if all_or_none and any(outcome.error for outcome in outcomes):
                raise _RollBack
    except _RollBack:
        return [outcome if outcome.error else Outcome(error=ROLLED_BACK) for outcome in outcomes]
    return outcomes


def _attempt(database: Database, step: Callable[[], Outcome]) -> Outcome:
    try:
        with database.transaction():
            return step()
    except ParseError:
        raise
    except SalesforceError as error:
        return Outcome(error=error)
