"""What a mapping may know besides the record: the company's policy, the books' closing date, the day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from include.model import CompanyKey
from include.places import Places
from include.settings import Posting


def _as_it_is(text: str) -> str:
    return text


def _no_lists(object_name: str) -> Places | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The circumstances of one run for one company.

    `accounts` names the QuickBooks accounts that items get when the product names none, by kind (`income`, `cogs`,
    `asset`, `expense`), or by item and kind (`ItemService.income`), which wins.
    `written` tells how QuickBooks will write a text (it has no letters outside Windows-1252), so that cutting counts
    the letters that arrive there.
    `places` answers the countries and states that an object of the org takes, where it has lists of them; `home` is the
    country of QuickBooks' edition.
    `standard_price_book` is the Salesforce id of the org's standard price book, for prices that come back.
    """

    company: CompanyKey
    today: date  #: on the calendar of the company
    ahead: timedelta = timedelta()  #: by how much its clock is ahead of UTC
    posting: Posting = field(default_factory=Posting)
    closing_date: date | None = None
    accounts: Mapping[str, str] = field(default_factory=dict)
    written: Callable[[str], str] = _as_it_is
    standard_price_book: str | None = None
    places: Callable[[str], Places | None] = _no_lists
    home: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Where a transform works: the run's context, and the element whose value it makes."""

    context: Context
    posting: Posting  #: the company's policy with the flow's overrides
    target: str  #: the QuickBooks object, like `Invoice`
    element: str = ""  #: the element, like `Memo`
    tables: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    posted_on: date | None = None  #: the date that the document has in QuickBooks already

    def at(self, element: str) -> Scene:
        """The same for one element; written out, because it is made for every value of every record."""
        return Scene(
            context=self.context,
            posting=self.posting,
            target=self.target,
            element=element,
            tables=self.tables,
            posted_on=self.posted_on,
        )
