"""What goes wrong while one record is mapped: the reason first, the record's name when it is known."""

from __future__ import annotations

from include.errors import DataError, with_set_up


class MapError(DataError):
    """One record cannot be put into the words of QuickBooks; the message names record, field and cure."""


class ClosedPeriod(MapError):
    """A document's date lies in a period that the books have closed, and the policy is to hold it."""


class NotLinked(MapError):
    """A record of QuickBooks refers to one that has no Salesforce id yet; it is mapped again when it has."""


class Refusal(Exception):
    """A value cannot be had, said without the record: `reason` tells what is wrong, and what to do at the record.

    `set_up` is what whoever looks after the sync can do: in a mapping file, in the settings, by a command.
    Transforms and expressions raise it; the engine adds the elements it passes through on the way up (`path`)
    and turns it into the `error` class with the record's name.
    """

    error: type[MapError] = MapError

    def __init__(self, reason: str, *, set_up: str = "") -> None:
        super().__init__(with_set_up(reason, set_up))
        self.reason = reason
        self.set_up = set_up
        self.path: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """Both, for a person."""
        return str(self)

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
