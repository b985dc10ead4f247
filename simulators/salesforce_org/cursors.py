"""Server-side query cursors: what was found stays as it was found until the locator expires."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from simulators.salesforce_org.errors import SalesforceError

LIFETIME = timedelta(days=2)
KEPT = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A finished query: JSON records, how wide they are and how many child rows each carries."""

    records: Sequence[dict[str, object]]
    weights: Sequence[int]
    user_id: str
    opened: datetime
    page: int


@dataclass(slots=True)
class Cursors:
    """Open results by locator id; the oldest go when too many are open."""

    results: OrderedDict[str, Result] = field(default_factory=OrderedDict)

    def open(self, locator: str, result: Result) -> None:
        """Keep a result that did not fit one page."""
        self.results[locator] = result
        while len(self.results) > KEPT:
            self.results.popitem(last=False)

    def find(self, locator: str, user_id: str, now: datetime) -> Result:
        """The result of a locator; INVALID_QUERY_LOCATOR when it is gone, too old or another user's."""
        result = self.results.get(locator)
        if result is None or result.user_id != user_id or now - result.opened > LIFETIME:
            raise SalesforceError("INVALID_QUERY_LOCATOR", "invalid query locator")
        return result

    def expire(self) -> None:
        """Forget every open result."""
        self.results.clear()
