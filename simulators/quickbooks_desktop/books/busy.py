"""What somebody else's work on the company file keeps an application from writing, at hours of the PC's clock.

Sources: the codes are those of Intuit's Onscreen Reference (error codes); that 3180 carries a lock in its text is known
from public reports of saves that failed, after whose words these are.
"""

from __future__ import annotations

from datetime import datetime

from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.qbxml.document import Request
from simulators.quickbooks_desktop.qbxml.refusal import Refusal

_SAVING = "There was an error when saving a {what}.  QuickBooks error message: "
#: By the word of the switch `busy`.
_REFUSALS = {
    "object-open": (3175, "There was an error when saving a {what}.  It is in use by another user."),
    "related-open": (3176, "A related object of the {what} is in use."),
    "modified": (3180, _SAVING + "This list has been modified by another user."),
    "list-locked": (3180, _SAVING + "The list could not be locked. It is in use by another user."),
    "no-lock": (3180, _SAVING + "QuickBooks failed to acquire the lock."),
    "unavailable": (1010, "System not available."),
    "wrong-mode": (3162, "The operation cannot be performed while the company file is open in this mode."),
}
BUSY = tuple(_REFUSALS)


def check_busy(books: Books, request: Request) -> None:
    """Raise what the switch `busy` says for a request that writes, in the hours of `busy-hours`."""
    word = books.setting("busy")
    if word == "off" or request.verb == "Query" or not is_within(books, books.setting("busy-hours")):
        return
    code, sentence = _REFUSALS[word]
    raise Refusal(code, sentence.format(what=request.kind))


def is_within(books: Books, hours: str) -> bool:
    """Whether the PC's clock stands within `12:00-13:00`; hours may go over midnight, and none are always."""
    if not hours:
        return True
    start, _, end = hours.partition("-")
    now = f"{datetime.fromtimestamp(books.now(), books.clock.zone):%H:%M}"
    return start <= now < end if start <= end else now >= start or now < end
