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
    lists: bool  #: a request for a list record may go out
    transactions: bool  #: a request for a transaction may go out
    bisect_group: str | None  #: the first half-document that is to be tried by itself
    stale: bool  #: a request is read again before it goes out
    unlinked: bool  #: a record of the books bears a key of ours and stands for no record here

    @property
    def servable(self) -> bool:
        """Whether any request may go out."""
        return self.lists or self.transactions
