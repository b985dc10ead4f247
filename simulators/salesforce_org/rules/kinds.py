"""What a rule of a standard object sees of a change, and the two moments at which it acts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from simulators.salesforce_org.database import Row
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import ObjectType


@dataclass(slots=True, kw_only=True)
class Change:
    """A record about to be stored: what was sent, what it was, and what it becomes (a rule may alter `row`)."""

    entry: ObjectType
    given: Row
    old: Row | None
    row: Row


class Writing(Protocol):
    """Who writes, as far as a rule needs to know: the org, the moment of the write, and how to create what follows."""

    org: Org
    stamp: str

    def insert(self, entry: ObjectType, given: Mapping[str, Any]) -> str:
        """Create a record under all rules; its id."""


class Rule(Protocol):
    """The platform's own behaviour for one object."""

    def before(self, writer: Writing, change: Change) -> None:
        """Check and derive before the record is stored."""

    def after(self, writer: Writing, change: Change) -> None:
        """Carry the change over to other records."""
