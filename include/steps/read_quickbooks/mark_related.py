"""mark_related: which landed records are touched by what was read of others, and must be asked for again by their ids.

A payment does not always touch the time of modification of what it pays, nor does a merge touch the transactions that
it moves. So what these name is asked for: what QuickBooks says of it then is its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from include.qbxml.element import elements
from include.qbxml.readable import READABLE, is_list
from include.qbxml.tables.catalogue import REQUESTS
from include.staging.books import CUSTOMER, PARENT, Change
from include.steps.callback import Callback

Key = tuple[str, str]  # object, id

#: Where a transaction names those that it is applied to, or that are applied to it.
_LINKS: Final = ("AppliedToTxnRet", "LinkedTxn")
#: What pays: each change of it touches what it names.
_PAYS: Final = frozenset({"ReceivePayment", "CreditMemo"})
#: What is paid, or made from an order: what it names no more, or names anew, is touched.
_PAID: Final = frozenset({"Invoice"})
#: A payment that is new on an invoice has been read as a change of its own.
_CHANGES_ITSELF: Final = "ReceivePayment"
_CUSTOMER: Final = "Customer"
#: Transactions that may name a customer.
_OF_CUSTOMERS: Final = tuple(
    sorted(
        name
        for name in READABLE
        if not is_list(name) and {"EntityFilter"} & {part.name for part in elements(REQUESTS[f"{name}QueryRq"].parts)}
    )
)


def mark_related(call: Callback, changes: Sequence[Change]) -> None:
    """Mark what these changes touch; the read phase of a session asks for it."""
    call.db.marked.add(call.key, (key for change in changes for key in touched_by(change)))
    gone = [change.id for change in changes if change.deleted and change.object == _CUSTOMER]
    call.db.marked.add_holders(call.key, CUSTOMER, gone, _OF_CUSTOMERS)
    call.db.marked.add_holders(call.key, PARENT, gone, (_CUSTOMER,))


def touched_by(change: Change) -> set[Key]:
    """The transactions that a changed or deleted one touches."""
    if change.object not in _PAYS | _PAID:
        return set()
    before = set(_named(change.before))
    after = set() if change.deleted else set(_named(change.fields))
    if change.object in _PAYS:
        return before | after
    return (before - after) | {key for key in after - before if key[0] != _CHANGES_ITSELF}


def _named(fields: Mapping[str, Any]) -> Iterator[Key]:
    for name in _LINKS:
        for link in _several(fields.get(name)):
            if link.get("TxnID") and link.get("TxnType"):
                yield link["TxnType"], link["TxnID"]


def _several(value: Any) -> Iterable[Mapping[str, Any]]:
    found = value if isinstance(value, list) else [value]
    return [link for link in found if isinstance(link, Mapping)]
