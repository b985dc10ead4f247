"""bills_already: a deal has one living document that bills it. Asked before one is staged, and again when it is served.

What we bill stands in `billing`. What finance made is a link without a bill, or an invoice that finance made of our
order or estimate.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from include.model import BILLING_KINDS, ORDERS, SETTLING_KINDS, Key
from include.rows import Link, LivingBill
from include.staging.billing import excludes
from include.staging.door import Work
from include.steps.billing.end_bills import end_bills, is_over, read_landed
from include.steps.billing.order_chain import billed_by, read_chains


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """A document that would bill a deal."""

    key: Key
    kind: str  #: the QuickBooks object
    deal: str
    title: str


def bills_already(db: Work, company: str, intents: Sequence[Intent]) -> dict[Key, str]:
    """Why a document must wait, in words a person can act on; a fixed number of statements, however many there are.

    Of two of the same deal the first one is let through.
    """
    deals = list(dict.fromkeys(intent.deal for intent in intents))
    if not deals:
        return {}
    ours = _living(db, company, deals, intents)
    theirs = _of_finance(db, company, deals)
    found: dict[Key, str] = {}
    let_through: dict[str, list[Intent]] = {}
    for intent in intents:
        before = let_through.setdefault(intent.deal, [])
        billed = _by_us(intent, ours.get(intent.deal, ()), before) or theirs.get(intent.deal)
        if billed is None:
            before.append(intent)
        else:
            found[intent.key] = f"{billed.why} {_second(intent.kind)} {billed.cure}"
    return found


def _second(kind: str) -> str:
    if kind in BILLING_KINDS:
        return f"A second {kind} would bill it twice."
    return f"A {kind} beside it would make two documents of one deal."


def _does(kind: str) -> str:
    return "bills" if kind in BILLING_KINDS else "credits"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Billed:
    """By what a deal is billed, and what to do."""

    why: str
    cure: str


def _by_us(intent: Intent, bills: Sequence[LivingBill], before: Sequence[Intent]) -> _Billed | None:
    for bill in bills:
        if excludes(bill.part, intent.key.part):
            return _posted(bill) if bill.qb_id is not None else _on_its_way(bill.kind, bill.title)
    other = next((one for one in before if excludes(one.key.part, intent.key.part)), None)
    return None if other is None else _on_its_way(other.kind, other.title)


def _posted(bill: LivingBill) -> _Billed:
    name = f"{bill.kind} {bill.number or bill.qb_id}"
    why = f"{name} {_does(bill.kind)} this deal already."
    return _Billed(why=why, cure=f"Void or delete {name} in QuickBooks, or set Generate back.")


def _on_its_way(kind: str, title: str | None) -> _Billed:
    why = f"{kind} of {title} {_does(kind)} this deal already and is on its way to QuickBooks."
    return _Billed(why=why, cure="Take that one back, or set Generate back.")


def _living(
    db: Work, company: str, deals: Sequence[str], intents: Sequence[Intent]
) -> Mapping[str, Sequence[LivingBill]]:
    """Our bills of these deals, without those of the documents that ask, and without those that are over."""
    asking = {intent.key for intent in intents}
    bills = [bill for each in db.billing.living(company, deals).values() for bill in each]
    others = [bill for bill in bills if _key(bill) not in asking]
    over = end_bills(db, company, others)
    found: dict[str, list[LivingBill]] = {}
    for bill in others:
        if bill.id not in over:
            found.setdefault(bill.deal, []).append(bill)
    return found


def _key(bill: LivingBill) -> Key:
    return Key(flow=bill.flow or "", record_id=bill.record_id or "", part=bill.part)


def _of_finance(db: Work, company: str, deals: Sequence[str]) -> Mapping[str, _Billed]:
    """The deals of which a link without a bill of ours is an invoice, or an order that finance has invoiced."""
    links = db.links.without_bill(company, deals, (*sorted(SETTLING_KINDS | ORDERS),))
    theirs = [link for link in links if link.kind not in ORDERS]
    landed = read_landed(db, company, [link.book_key for link in theirs])
    chains = read_chains(db, company, [link.book_key for link in links if link.kind in ORDERS])
    found: dict[str, _Billed] = {}
    for link in links:
        if link.kind in ORDERS:
            numbers = list(billed_by(chains, link.book_key).values())
            billed = _order_billed(link, numbers) if numbers else None
        else:
            billed = None if is_over(landed.get(link.book_key)) else _by_finance(link)
        if billed is not None:
            found.setdefault(link.deal, billed)
    return found


def _by_finance(link: Link) -> _Billed:
    why = f"{link.name}, which finance made, {_does(link.kind)} this deal already."
    return _Billed(why=why, cure=f"Void or delete {link.name} in QuickBooks, or set Generate back.")


def _order_billed(link: Link, numbers: Sequence[str]) -> _Billed:
    why = f"{link.name} of this deal was billed in QuickBooks already, by {', '.join(numbers)}."
    return _Billed(why=why, cure="Set Generate back; what finance billed is shown with the deal.")
