"""Runs of acts that hang together, as they do in a firm: by chance alone they would hardly ever meet in this order.

A schedule has none of them or a few, with strays between their acts. `LAST` is the newest record that there is, `None`
a number that is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from tests.schedules.act import Act

LAST = -1
Line = tuple[str, int | None, int | None]

_SOLD: tuple[Line, ...] = (("sell", None, 0), ("forward", 0, 0), ("update", 0, 0))
_KNOWN: tuple[Line, ...] = (*_SOLD, ("read", 0, 0))
_SENT: tuple[Line, ...] = (("forward", 0, 0), ("update", 0, 0))
#: Nothing that QuickBooks was asked is remembered, and what it says of that is the number 0.
_FORGETFUL: tuple[Line, ...] = (("change_manner", 0, 1), ("change_manner", 1, 1))
_ORDERED: tuple[Line, ...] = (("offer", None, 0), ("generate", LAST, 4), ("win", LAST, 0))

SCENES: Mapping[str, tuple[Line, ...]] = {
    "a line leaves before the deal is won": (
        *(("offer", None, 2), ("forward", 0, 0), ("remove_line", LAST, 1), ("win", LAST, 0), *_SENT),
    ),
    "a held deal is deleted for good": (
        *(*_KNOWN, ("blank_country", 0, 0), ("sell", 0, 0), ("forward", 0, 0), ("purge_deal", LAST, 0)),
        *(("fill_country", 0, 0), *_SENT),
    ),
    "a deal is seen too late": (
        *(*_SOLD, ("wait", 0, 1), *_SOLD, ("commit_late", 0, 1), ("sell", None, 0), ("commit_late", 0, 0)),
        *(("forward", 0, 0), ("audit", LAST, 0)),
    ),
    "a document is lost and its store forgets": (
        *(
            *_SOLD,
            *_FORGETFUL,
            ("sell", None, None),
            ("forward", 0, 0),
            ("update_faulty", None, None),
            ("update", 0, 0),
        ),
    ),
    "a document is lost and its key is not shown": (
        *(*_SOLD, *_FORGETFUL, ("change_manner", 3, None), ("sell", None, None), ("forward", 0, 0)),
        *(("update_faulty", 0, None), ("update", 0, 0)),
    ),
    "a document is lost beside a remark": (
        *(*_SOLD, *_FORGETFUL, ("change_manner", 4, None), ("sell", None, None), ("forward", 0, 0)),
        *(("update_faulty", 0, None), ("update", 0, 0)),
    ),
    "a document cannot be read once": (*_SOLD, ("sell", None, None), ("forward", 0, 0), ("update_faulty", 4, None)),
    "an old run is cleared": (
        *(("sell", None, 0), ("forward", 0, 0), ("lose", LAST, 0), ("forward", 0, 0), ("win", LAST, 0)),
        *(("clear", LAST, 0), *_SENT),
    ),
    "an invoice is deleted at once": (*_SOLD, ("delete", LAST, 1), ("read", 0, 0)),
    "nobody comes for three months": (
        *(*_KNOWN, ("sell", None, 0), *_SENT, ("pay", LAST, 0), ("read", 0, 0), ("bounce", LAST, 0)),
        *(("delete", LAST, 1), ("wait", 0, 5), ("read", 0, 0), ("sell", None, 0), *_SENT),
    ),
    "the staging database is restored": (
        *(*_SOLD, ("restore_staging", 0, 0), ("sell", None, 0), *_SENT, ("edit_line", LAST, None), *_SENT),
        *(("restore_staging", 0, 1), *_SENT, ("read", 0, 0)),
    ),
    "the books are restored": (
        *(*_SOLD, ("back_up_books", 0, 0), ("sell", None, 0), *_SENT, ("pay", LAST, 0), ("read", 0, 0)),
        *(("restore_books", 0, 0), ("read", 0, 0), ("wait", 0, 1), ("read", 0, 0)),
    ),
    "the books are restored after a word of a person": (
        *(*_KNOWN, ("sell", 0, 0), ("adopt", LAST, 0), *_SENT, ("read", 0, 0), ("back_up_books", 0, 0)),
        *(("sell", 0, 0), *_SENT, ("restore_books", 0, 0), ("read", 0, 0), *_SENT),
    ),
    "finance has typed it": (*_KNOWN, ("sell", 0, None), ("adopt", LAST, 0), *_SENT, ("read", 0, 0)),
    "deals are hidden": (*_KNOWN, ("hide_deals", None, 1), ("edit_line", None, None), ("forward_complete", 0, 0)),
    "a customer is open in a window": (
        *(*_KNOWN, ("lock", LAST, 1), ("move_house", None, None), ("sell", None, 0), *_SENT, ("update", 0, 0)),
        *(("update", 0, 0), ("update", 0, 0)),
    ),
    "two customers become one": (
        *(("sell", 0, 0), ("sell", 1, 0), *_SENT, ("read", 0, 0), ("merge_accounts", 0, 1), ("merge_customers", 0, 1)),
        *(("read", 0, 0), ("forward", 0, 0), ("sell", 0, 0), *_SENT),
    ),
    "a deal is moved before the first day": (
        *(*_SOLD, ("sell", None, 0), ("forward", 0, 0), ("arm_later", 0, 4), ("redate", LAST, 30), *_SENT),
    ),
    "days were opened before the company is armed again": (
        *(("sell", None, 4), ("redate", LAST, 10), ("open_days", 0, 1), ("arm_later", 0, 5), ("offer", None, 4)),
        *(("redate", LAST, 10), ("win", LAST, 0), *_SENT),
    ),
    "an order is invoiced by finance and by its deal": (
        *(*_ORDERED, *_SENT, ("read", 0, 0), ("generate", LAST, 0), ("forward", 0, 0), ("invoice_order", LAST, 0)),
        *(("update", 0, 0),),
    ),
    "a deal is put back": (*_KNOWN, ("delete_deal", LAST, 0), ("put_back", LAST, 0), *_SENT),
    "a customer is deleted before its document is served": (
        *(("stop_orders", 0, 1), ("new_account", 0, 0), ("offer", LAST, 0), ("generate", LAST, 4), ("win", LAST, 0)),
        *(*_SENT, ("delete_customer", LAST, 0), ("stop_orders", 0, 0), ("update", 0, 0), ("read", 0, 0)),
    ),
    "the books are closed over what waits": (
        *(*_SOLD, ("sell", None, 3), ("forward", 0, 0), ("close_books", 0, 1), ("update", 0, 0)),
    ),
    "the books are closed over what waits, and stay so": (
        *(("date_late", 0, 0), *_SOLD, ("sell", None, 3), ("forward", 0, 0), ("close_books", 0, 1), ("update", 0, 0)),
    ),
    "a vendor has the name": (
        ("new_account", 0, 0),
        ("take_name", LAST, 1),
        ("sell", LAST, 0),
        *_SENT,
        ("update", 0, 0),
    ),
    "a deal becomes another document": (*_KNOWN, ("generate", LAST, 3), *_SENT, ("generate", LAST, 7), *_SENT),
    "both sides take it back": (
        *(*_KNOWN, ("lose", LAST, 0), ("forward", 0, 0), ("void", LAST, 1), ("read", 0, 0), ("win", LAST, 0), *_SENT),
    ),
    "the clock is slow": (
        *_KNOWN,
        ("wait", 0, 3),
        ("read", 0, 0),
        ("change_manner", 8, 1),
        ("pay", LAST, None),
        ("read", 0, 0),
    ),
    "the machine moves": (
        *_KNOWN,
        ("wait", 0, 3),
        ("read", 0, 0),
        ("move_zone", 0, None),
        ("pay", LAST, None),
        ("read", 0, 0),
    ),
    "a text has a character that XML cannot carry": (
        *(("change_manner", 5, 1), *_SOLD, ("type_invoice", LAST, 0), ("read", 0, 0)),
    ),
}


def played_by(name: str, chance: Random, choices: int) -> Sequence[Act]:
    """The acts of a scene, with numbers where it leaves them open."""

    def number(given: int | None) -> int:
        return chance.randrange(choices) if given is None else given

    return [Act(act, number(first), number(second)) for act, first, second in SCENES[name]]
