"""compare_deals: a deal against its documents in the books: every cent that differs, with its cause and the cure.

Pure: values in, differences out. The parts of a difference in the amount add up to it exactly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Final

from include.comparing.causes import Cause, Difference, differ
from include.comparing.deal_documents import ORDERS, SIGNS, ZERO, Deal, Document, State, sums
from include.standing import Heading

CENT: Final = Decimal("0.01")
DEAL: Final = "deal"
_HEADINGS: Final[Mapping[Heading, Cause]] = {
    Heading.REJECTED: Cause.REJECTED,
    Heading.HELD: Cause.HELD,
    Heading.FOR_APPROVAL: Cause.HELD,
    Heading.WAITING: Cause.WAITING,
    Heading.UNSEEN: Cause.NOT_POSTED,
}


def compare_deal(deal: Deal) -> list[Difference]:
    """Everything that differs between a deal and its documents, in the order of the causes."""
    amounts = list(_order_amounts(deal) if deal.is_order else _amounts(deal))
    found = [*amounts, *_never_linked(deal), *_unread(deal), *_arithmetic(deal), *_sums(deal)]
    if not amounts:
        found += _lines(deal)
    return sorted(found, key=Difference.rank)


def _amounts(deal: Deal) -> Iterator[Difference]:
    expected, booked = deal.expected, deal.booked
    living = [one for one in deal.documents if one.counted]
    if deal.standing is not Heading.POSTED:
        if deal.wanted and not deal.gone and (expected != booked or not living):
            yield _about(deal, "amount", expected, booked, _cause_of_standing(deal), said=deal.message)
        return
    if expected == booked:
        return
    ours = [one for one in deal.documents if one.posted is not None and one.kind in SIGNS]
    posted = sum((SIGNS[one.kind] * (one.posted or ZERO) for one in ours), ZERO)
    sent = posted if deal.sent is None else (-abs(deal.sent) if deal.kind == "CreditMemo" else deal.sent)
    tax = sum((one.tax for one in ours), ZERO)
    if expected != sent:
        yield _about(deal, "amount", expected, sent, _cause_of_change(deal, expected - sent, tax), said=deal.message)
    if sent != posted:
        cause = _cause_of_part(sent - posted, tax, len(deal.lines), Cause.BOOKED_OTHERWISE)
        yield _about(deal, "amount", sent, posted, cause)
    for one in ours:
        was = SIGNS[one.kind] * (one.posted or ZERO)
        if was != one.counted:
            cause = _BY_STATE.get(one.state) or _cause_of_part(was - one.counted, one.tax, 0, Cause.EDITED)
            yield _about(deal, "amount", was, one.counted, cause, document=one)
    for one in deal.documents:
        if one.posted is None and one.counted:
            cause = Cause.NEVER_LINKED if one.is_marked else Cause.TYPED_BY_HAND
            yield _about(deal, "amount", ZERO, one.counted, cause, document=one)


def _cause_of_standing(deal: Deal) -> Cause:
    return Cause.NEVER_READ if deal.never_read else _HEADINGS[deal.standing]


def _order_amounts(deal: Deal) -> Iterator[Difference]:
    """An order against itself; what finance made of it counts once all of it is invoiced."""
    order = deal.order
    if deal.standing is not Heading.POSTED:
        if deal.wanted and not deal.gone:
            yield _about(deal, "order", deal.expected, None, _cause_of_standing(deal), said=deal.message)
        return
    if order is None:
        return
    now = ZERO if order.state in (State.DELETED, State.VOIDED) else order.subtotal
    cause = Cause.EDITED
    if deal.expected != now:
        if deal.expected != order.posted:
            cause = _cause_of_change(deal, deal.expected - now, order.tax)
        else:
            cause = _BY_STATE.get(order.state, Cause.EDITED)
        yield _about(deal, "order", deal.expected, now, cause, document=order)
    if deal.counts and deal.expected != deal.booked:
        yield _about(deal, "amount", deal.expected, deal.booked, cause, document=order)


#: Why the document of a posting is worth nothing any more.
_BY_STATE: Final[Mapping[State, Cause]] = {State.DELETED: Cause.DELETED, State.VOIDED: Cause.VOIDED}


def _cause_of_change(deal: Deal, part: Decimal, tax: Decimal) -> Cause:
    if deal.gone:
        return Cause.GONE
    if deal.pending is not None:
        return deal.pending
    return Cause.TAX if _is_tax(part, tax) else Cause.CHANGED_IN_SALESFORCE


def _cause_of_part(part: Decimal, tax: Decimal, lines: int, otherwise: Cause) -> Cause:
    """Half a cent of each line may be lost by rounding; nothing of it when there are no lines to round."""
    if _is_tax(part, tax):
        return Cause.TAX
    return Cause.ROUNDING if lines and abs(part) <= CENT * lines else otherwise


def _is_tax(part: Decimal, tax: Decimal) -> bool:
    return tax != 0 and abs(part) == abs(tax)


def _never_linked(deal: Deal) -> Iterator[Difference]:
    """What was posted for a deal that does not know it would be posted again."""
    for one in deal.documents:
        if one.is_marked and one.posted is None and deal.standing is not Heading.POSTED:
            yield _about(deal, "link", None, None, Cause.NEVER_LINKED, document=one)


def _unread(deal: Deal) -> Iterator[Difference]:
    for one in deal.documents:
        if one.state is State.UNREAD:
            yield _about(deal, "document", one.subtotal, None, Cause.NOT_READ, document=one)


def _arithmetic(deal: Deal) -> Iterator[Difference]:
    """Each document against itself: subtotal and tax make the total, what is applied and the balance too."""
    for one in deal.documents:
        if one.state in (State.DELETED, State.VOIDED) or one.kind not in SIGNS:
            continue
        total = one.subtotal + one.tax
        if total != one.total:
            cause = _cause_of_part(total - one.total, ZERO, max(1, len(one.lines)), Cause.TAX)
            yield _about(deal, "total", total, one.total, cause, document=one)
        if one.kind == "Invoice" and one.total - one.paid != one.balance:
            yield _about(deal, "balance", one.total - one.paid, one.balance, Cause.NOT_READ, document=one)


def _sums(deal: Deal) -> Iterator[Difference]:
    wanted = sums(deal.documents)
    if not any(one.kind in SIGNS for one in deal.documents):
        return
    for name, shown in deal.kept.items():
        if (ZERO if shown is None else shown) != wanted[name]:
            yield _about(deal, name, shown, wanted[name], Cause.NOT_WRITTEN_BACK)


def _lines(deal: Deal) -> Iterator[Difference]:
    """The lines of a deal that has one document of ours, in any order; lines of nothing do not count."""
    documents = [one for one in deal.documents if one.state is State.LIVING and (one.counted or one.kind in ORDERS)]
    if len(documents) != 1 or documents[0].posted is None or not (deal.lines and documents[0].lines):
        return
    ours, theirs = _bag(deal.lines), _bag(documents[0].lines)
    if ours != theirs:
        values = (_listed(ours - theirs), _listed(theirs - ours))
        cause = deal.pending or (Cause.EDITED if documents[0].posted == documents[0].subtotal else Cause.ROUNDING)
        yield differ(DEAL, deal.id, deal.title, "lines", values, ZERO, cause, about=documents[0].name)


def _bag(lines: Iterable[Decimal]) -> Counter[Decimal]:
    return Counter(abs(amount) for amount in lines if amount)


def _listed(bag: Counter[Decimal]) -> str:
    return ", ".join(f"{amount:.2f}" for amount in sorted(bag.elements())) or "none"


def _about(
    deal: Deal,
    name: str,
    salesforce: Decimal | None,
    quickbooks: Decimal | None,
    cause: Cause,
    *,
    document: Document | None = None,
    said: str = "",
) -> Difference:
    amount = (salesforce or ZERO) - (quickbooks or ZERO)
    about = "" if document is None else document.name
    return differ(DEAL, deal.id, deal.title, name, (salesforce, quickbooks), amount, cause, about=about, said=said)
