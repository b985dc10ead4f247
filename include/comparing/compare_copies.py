"""compare_copies: what Salesforce keeps of a transaction against the transaction as QuickBooks said it last."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from include.comparing.causes import Cause, Difference, differ
from include.comparing.deal_documents import Document, State

Row = Mapping[str, Any]
COPY: Final = "transaction"

#: Field of QB_Transaction__c -> what it must say. A field that the mapping file does not fill is passed over.
VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "QB_Number__c": "number",
        "QB_Date__c": "day",
        "QB_Subtotal__c": "subtotal",
        "QB_Tax__c": "tax",
        "QB_Total__c": "total",
        "QB_Paid__c": "paid",
        "QB_Balance__c": "balance",
    }
)
_STATUS: Final = "QB_Status__c"
_STATES: Final = {State.VOIDED: "Voided", State.DELETED: "Deleted"}
#: What a deleted transaction says in Salesforce; its amounts stay for people to see.
_OF_DELETED: Final = frozenset({_STATUS, "QB_Balance__c"})


def fields_of(mapped: Collection[str]) -> list[str]:
    """The fields that are compared, of those that a mapping file fills."""
    return [name for name in (*VALUES, _STATUS) if name in mapped]


def compare_copy(
    title: str, key: str, document: Document, copy: Row | None, mapped: Collection[str], *, written: bool
) -> Iterator[Difference]:
    """`copy` is Salesforce's record, asked now; `written` says that it was written since QuickBooks said so.

    What a person changed in Salesforce is told apart from what has not come there yet.
    """
    if document.state is State.UNREAD:
        return
    about = document.name
    if copy is None:
        if document.state is not State.DELETED:
            cause = Cause.GONE if written else Cause.NOT_WRITTEN_BACK
            yield differ(COPY, key, title, "record", (None, about), document.total, cause, about=about)
        return
    cause = Cause.CHANGED_IN_SALESFORCE if written else Cause.NOT_WRITTEN_BACK
    for name in fields_of(mapped):
        if document.state is State.DELETED and name not in _OF_DELETED:
            continue
        shown, wanted = _plain(copy.get(name)), _wanted(name, document)
        if wanted is not None and not _same(shown, wanted):
            amount = _amount(shown, wanted)
            yield differ(COPY, key, title, name, (_text(shown), _text(wanted)), amount, cause, about=about)


def _wanted(name: str, document: Document) -> str | Decimal | None:
    if name == _STATUS:
        settled = "Pending" if document.pending else "Paid" if _is_paid(document) else None
        return _STATES.get(document.state) or settled
    if document.state is State.DELETED:
        return Decimal("0.00")
    found = getattr(document, VALUES[name])
    return found if isinstance(found, Decimal) else str(found or "")


def _is_paid(document: Document) -> bool:
    """Only what every mapping file says alike: an invoice with nothing left of a total above zero."""
    return document.kind == "Invoice" and document.total > 0 and document.balance == 0


def _plain(value: Any) -> str | Decimal | None:
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        return Decimal(str(value))
    return None if value is None else str(value)


def _same(shown: str | Decimal | None, wanted: str | Decimal) -> bool:
    if isinstance(wanted, Decimal):
        return (Decimal(0) if shown is None else shown) == wanted
    return (shown or "") == wanted


def _amount(shown: str | Decimal | None, wanted: str | Decimal) -> Decimal | None:
    if not isinstance(wanted, Decimal):
        return None
    return (shown if isinstance(shown, Decimal) else Decimal(0)) - wanted


def _text(value: str | Decimal | None) -> str | Decimal | None:
    return value or None if isinstance(value, str) else value
