"""What goes wrong while one record is mapped: the reason first, the record's name when it is known."""

from __future__ import annotations

from include.errors import DataError


class MapError(DataError):
    """One record cannot be put into the words of QuickBooks; the message names record, field and cure."""


class ClosedPeriod(MapError):
    """A document's date lies in a period that the books have closed, and the policy is to hold it."""


class NotLinked(MapError):
    """A record of QuickBooks refers to one that has no Salesforce id yet; it is mapped again when it has."""


class Refusal(Exception):
    """A value cannot be had, said without the record: `reason` tells what is wrong and what to do.

    Transforms and expressions raise it; the engine adds the elements it passes through on the way up (`path`)
    and turns it into the `error` class with the record's name.
    """

    error: type[MapError] = MapError

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.path: tuple[str, ...] = ()

    def inside(self, element: str) -> Refusal:
        """Prepend the element in which the value was wanted."""
        self.path = (element, *self.path)
        return self


class ClosedPeriodRefusal(Refusal):
    """The date stands on or before the closing date."""

    error = ClosedPeriod


class NotLinkedRefusal(Refusal):
    """A reference finds no link."""

    error = NotLinked
