"""The row of what waits for the Web Connector."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """What there is to do for a company, as far as its rows tell."""

    reads: bool  #: something of the books is to be read
    touched: bool  #: a record of the books was touched by another one, and is read again
    named: bool  #: a person has named a record of the books that is looked up
    unsettled: bool  #: a document that changes the books is without its answer
    servable: bool  #: a request may go out
    stale: bool  #: a request is read again before it goes out
