"""find_linked: which Salesforce record stands for a record of the books, for a whole portion of records at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from include.mappings.engine.answer_rows import FindLink
from include.model import SalesforceId
from include.staging.books import QUICKBOOKS, named_by
from include.staging.door import Work
from include.staging.mirror_rows import is_of_record
from include.states import LinkState
from include.steps.returning import BookState

LIST_ID, TXN_ID = "ListID", "TxnID"
PARENT = "ParentRef"
CUSTOMER = "Customer"
#: A customer and its jobs are five levels at most.
MOST_LEVELS = 5


class Linked:
    """The links of every record that a portion names, read in a few statements.

    A ListID is unique within its list only, so a customer and an item may have the same one.
    """

    def __init__(self, db: Work, company: str, states: Sequence[BookState]) -> None:
        listed, posted = (
            list(dict.fromkeys(found for state in states for found in named_ids(state.fields, name)))
            for name in (LIST_ID, TXN_ID)
        )
        self._parents = parents_of(db, company, listed)
        links = [
            row
            for row in db.links.of_records(company, [*listed, *posted, *self._parents.values()])
            if row.state == LinkState.ACTIVE
        ]
        self._links = {(row.flow, str(row.qb_id)): row.salesforce_id for row in links}
        self._customers = {(row.flow, str(row.qb_id)) for row in links if row.kind == CUSTOMER}
        # An id of both sorts says nothing of a deal: it may be asked for as that of a customer.
        self._deals = {
            str(row.qb_id): row.deal
            for row in db.mirror_rows.of_ids(company, sorted({*posted} - {*listed}))
            if row.deal and is_of_record(row)
        }

    def finder(self, state: BookState) -> FindLink:
        """The answer for the references of one record."""

        def find(flow: str, qb_id: str) -> SalesforceId | None:
            if (flow, qb_id) in self._links:
                return self._links[flow, qb_id]
            for name in above(qb_id, self._parents):
                if (flow, name) in self._customers:
                    return self._links[flow, name]
            # Finance made it: it has no link of its own, but the deal that its transaction was found to belong to.
            return self._deals.get(qb_id) if qb_id != state.id else None

        return find


def named_ids(value: Any, name: str) -> Iterator[str]:
    """Every ListID, or TxnID, that a record names, its own included."""
    if isinstance(value, Mapping):
        for field, inner in value.items():
            if field == name and isinstance(inner, str):
                yield inner
            else:
                yield from named_ids(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from named_ids(inner, name)


def parents_of(db: Work, company: str, ids: Iterable[str]) -> dict[str, str]:
    """Job -> the customer or job above it, as far up as there is one."""
    parents: dict[str, str] = {}
    asked = set(ids)
    for _ in range(MOST_LEVELS):
        found = db.records.fetch(company, "Customer", sorted(asked), system=QUICKBOOKS)
        news = {name: parent for name, record in found.items() if (parent := named_by(record.payload, PARENT))}
        parents |= news
        asked = set(news.values()) - parents.keys()
        if not asked:
            break
    return parents


def above(name: str, parents: Mapping[str, str]) -> Iterator[str]:
    """The customers above a job, the nearest first."""
    seen = {name}
    while (name := parents.get(name, "")) and name not in seen:
        seen.add(name)
        yield name
