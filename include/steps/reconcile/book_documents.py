"""Transactions of QuickBooks as documents that can be compared: from what was landed, or what answered our posting."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from include.comparing.deal_documents import ORDERS, SIGNS, ZERO, Document, State
from include.mappings.engine.answer_parts import Sort, parts_of
from include.model import Values
from include.rows import BookState, Link
from include.staging.rows import load
from include.standing import Place, place_in_books
from include.states import LinkState

#: Kinds of transactions that a deal can have.
KINDS: Final = (*SIGNS, *sorted(ORDERS))
#: Links that nobody believes any more: the record was handed over to another one.
RETIRED: Final = LinkState.RETIRED
_BALANCES: Final[Mapping[str, str]] = {"Invoice": "BalanceRemaining", "CreditMemo": "CreditRemaining"}


def posted_document(link: Link, landed: BookState | None, *, overdue: bool) -> Document:
    """The document of a link; `overdue` says that it should have been read since it was posted.

    Until it is read, the answer to our own posting speaks for it.
    """
    snapshot = load(link.snapshot)
    posted = money(snapshot.get("Subtotal"))
    known = landed is not None and not _is_older(landed, link)
    payload = landed.payload if landed is not None and known else snapshot
    state = _state(payload, deleted=link.state == LinkState.DELETED or bool(landed and landed.deleted))
    if state is State.LIVING and not known and overdue:
        state = State.UNREAD
    if posted is None:
        posted = money(payload.get("Subtotal")) or ZERO
    read_at = landed.landed_at if landed is not None and known else None
    return read_document(link.kind, link.qb_id, payload, state=state, posted=posted, read_at=read_at)


def read_document(
    kind: str,
    id: str,
    payload: Values,
    *,
    state: State | None = None,
    posted: Decimal | None = None,
    read_at: datetime | None = None,
) -> Document:
    """A landed transaction, with what a posting of ours came to, if one made it."""
    subtotal, tax = money(payload.get("Subtotal")) or ZERO, money(payload.get("SalesTaxTotal")) or ZERO
    total = money(payload.get("TotalAmount"))
    balance = money(payload.get(_BALANCES.get(kind, ""))) or ZERO
    total = subtotal + tax if total is None else total
    paid = -(money(payload.get("AppliedAmount")) or ZERO) if kind == "Invoice" else total - balance
    return Document(
        kind=kind,
        id=id,
        number=str(payload.get("RefNumber") or ""),
        day=_day(payload.get("TxnDate")),
        customer=str((payload.get("CustomerRef") or {}).get("FullName") or ""),
        currency=_other_currency(payload),
        subtotal=subtotal,
        tax=tax,
        total=total,
        paid=paid,
        received=received(payload, {}),
        balance=balance,
        guid=str(payload.get("ExternalGUID") or "").lower(),
        lines=tuple(_lines(kind, payload)),
        state=_state(payload, deleted=False) if state is None else state,
        pending=payload.get("IsPending") == "true",
        fields=payload,
        posted=posted,
        read_at=read_at,
        complete="true" in (payload.get("IsFullyInvoiced"), payload.get("IsManuallyClosed")),
    )


def read_landed(landed: BookState) -> Document:
    """A transaction as it was read last, whoever made it."""
    state = State.DELETED if landed.deleted else None
    return read_document(landed.object, landed.id, landed.payload, state=state, read_at=landed.landed_at)


def payments_of(payload: Values) -> Iterator[str]:
    """The TxnIDs of the payments that a transaction names."""
    yield from (str(other["TxnID"]) for other in _linked_payments(payload))


def received(payload: Values, payments: Mapping[str, BookState]) -> Decimal:
    """The money that came for a transaction: what its landed payments say, else what it says of them itself.

    The amount that a transaction names may hold the discount that was given with the payment.
    """
    found = ZERO
    for other in _linked_payments(payload):
        payment = payments.get(str(other["TxnID"]))
        parts = _rows(payment.payload, "AppliedToTxnRet") if payment is not None else [other]
        wanted = payload.get("TxnID") if payment is not None else other["TxnID"]
        found += sum((abs(money(part.get("Amount")) or ZERO) for part in parts if part.get("TxnID") == wanted), ZERO)
    return found


def is_within(payload: Values, first: date, last: date) -> bool:
    """Whether a landed transaction is dated in these days."""
    day = _day(payload.get("TxnDate"))
    return day is not None and first <= day <= last


def money(text: Any) -> Decimal | None:
    """An amount as QuickBooks writes it; None where it wrote none."""
    try:
        return None if text in (None, "") else Decimal(str(text))
    except InvalidOperation:
        return None


def _other_currency(payload: Values) -> str | None:
    """The name of its currency; None for that of the books, which is exchanged for itself at 1."""
    name = (payload.get("CurrencyRef") or {}).get("FullName")
    return str(name) if name and money(payload.get("ExchangeRate")) not in (None, 1) else None


def _is_older(landed: BookState, link: Link) -> bool:
    """Whether our own posting came after the record was read; EditSequences grow."""
    read, ours = landed.edit_sequence, link.edit_sequence
    return bool(read and ours and read.isdigit() and ours.isdigit() and int(read) < int(ours))


def _state(payload: Values, *, deleted: bool) -> State:
    if deleted:
        return State.DELETED
    return State.VOIDED if place_in_books(payload) is Place.VOID else State.LIVING


def _linked_payments(payload: Values) -> Iterator[Values]:
    yield from (other for other in _rows(payload, "LinkedTxn") if other.get("TxnType") == "ReceivePayment")


def _lines(kind: str, payload: Values) -> Iterator[Decimal]:
    """The amounts of the lines that count: neither the heading of a group nor a subtotal does."""
    for part in parts_of(payload, f"{kind}LineRet"):
        if part.sort in (Sort.ITEM, Sort.TEXT):
            yield money(part.fields.get("Amount")) or ZERO


def _rows(payload: Values, name: str) -> Sequence[Values]:
    found = payload.get(name) or ()
    return found if isinstance(found, list) else [found] if found else ()


def _day(text: Any) -> date | None:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return None
