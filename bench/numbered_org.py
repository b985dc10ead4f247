"""An org that keeps nothing: it makes the records that are asked for by their numbers, so that it takes no memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import Final

from bench import records
from bench.clock import Clock
from bench.paper_org import PaperOrg
from bench.records import PRODUCTS, Row

#: So many records are made at once.
PAGE: Final = 1000
_OBJECT: Final = re.compile(r" FROM (\w+)")
_LISTED: Final = re.compile(r" WHERE (\w+) IN \(([^)]*)\)")
_NUMBER: Final = re.compile(r"'\w{3}(\d{15})'")
_SINCE: Final = re.compile(r"SystemModstamp >= (\S{19})")
_UNTIL: Final = re.compile(r"SystemModstamp < (\S{19})")
_MAKERS: Final[dict[str, Callable[[Iterable[int]], Iterator[Row]]]] = {
    "Account": records.accounts,
    "Contact": records.contacts,
    "Product2": records.products,
    "PricebookEntry": records.prices,
    "Opportunity": records.deals,
    "OpportunityLineItem": records.lines,
}


class NumberedOrg(PaperOrg):
    """So many accounts, and deals of them."""

    def __init__(self, clock: Clock, now: Callable[[], datetime], size: int) -> None:
        super().__init__(clock, now)
        self._size = size
        self._made_at = self._stamp()

    def query_all(self, soql: str) -> Iterator[Row]:
        """The records that a query lists by an id, or all of them, when its time is that at which they were made."""
        listed, since, until = _LISTED.search(soql), _SINCE.search(soql), _UNTIL.search(soql)
        if listed is None and ((since and since[1] > self._made_at) or (until and until[1] <= self._made_at)):
            return
        rows = self._made(_OBJECT.findall(soql)[0], listed)
        while page := self._page(rows):
            yield from page

    bulk_query = query_all

    def _page(self, rows: Iterator[Row]) -> list[Row]:
        """The next of them, made while the clock is stopped."""
        with self._clock.stopped():
            stamped = {"SystemModstamp": self._made_at, "IsDeleted": False}
            return [{**stamped, **row} for row in islice(rows, PAGE)]

    def _made(self, name: str, listed: re.Match[str] | None) -> Iterator[Row]:
        if name == "Pricebook2":
            return records.price_books()
        everything = range(1, 1 + (PRODUCTS if name in ("Product2", "PricebookEntry") else self._size))
        if listed is None:
            return _MAKERS[name](everything)
        numbers = [int(each) for each in _NUMBER.findall(listed[2])]
        if (name, listed[1]) == ("OpportunityLineItem", "Id"):
            wanted = set(numbers)
            return (row for row in records.lines({each // 10 for each in numbers}) if int(row["Id"][3:]) in wanted)
        return _MAKERS[name](numbers)
