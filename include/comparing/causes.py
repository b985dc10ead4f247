"""Why the two books differ: every cause in the order in which it is told, and what a person does about it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final


class Cause(StrEnum):
    """The cause of a difference; the order is the one in which they are looked for and told."""

    REJECTED = "rejected"  #: QuickBooks refused the document
    HELD = "held"  #: it waits for a person
    WAITING = "waiting"  #: it waits for the Web Connector
    NEVER_READ = "never read"  #: Salesforce showed it later than its stamp says, so no run has seen it
    NOT_POSTED = "not posted"  #: no run has looked at it
    GONE = "deleted in Salesforce"
    DELETED = "deleted in QuickBooks"
    VOIDED = "voided in QuickBooks"
    EDITED = "edited in QuickBooks"
    CHANGED_IN_SALESFORCE = "changed in Salesforce"  #: after it was posted, or after it was written back
    TAX = "tax"
    ROUNDING = "rounding"
    BOOKED_OTHERWISE = "booked otherwise"  #: QuickBooks answered another amount than it was sent
    TYPED_BY_HAND = "typed by hand"
    UNMARKED = "of no deal"  #: QuickBooks does not show whether it was posted or typed by hand
    NEVER_LINKED = "never linked"  #: it carries the mark of a posting, and no deal is known for it
    FORGOTTEN = "not known here"  #: Salesforce shows a copy that was written before our records were set back
    OTHER_MONTH = "other month"  #: the deal was won in one month and its document is dated in another
    NOT_COUNTED = "not among what is read"  #: QuickBooks counts journals, charges and opening balances too
    NOT_READ = "not yet read"
    NOT_WRITTEN_BACK = "not yet written back"


_RECREATE: Final = "./o2c recreate FLOW SALESFORCE_ID --company KEY --by NAME."
ADVICE: Final[dict[Cause, str]] = {
    Cause.REJECTED: "Correct what QuickBooks refused in the deal; the next run posts it.",
    Cause.HELD: "Correct the deal as its message says; the next run releases it.",
    Cause.WAITING: "Nothing: it is posted at the next poll of the Web Connector. If it stays, look at ./o2c status.",
    Cause.NEVER_READ: "Nothing: not posted, because it was never read. It is read now, and the next run of "
    "salesforce_to_quickbooks posts it, or says why not.",
    Cause.NOT_POSTED: "Run salesforce_to_quickbooks; it looks at the deal and posts it, or says why not.",
    Cause.GONE: "Void the document in QuickBooks if the sale is off, or restore the deal in Salesforce.",
    Cause.DELETED: f"Ask finance why. If the sale stands, have it posted again: {_RECREATE}",
    Cause.VOIDED: "Ask finance why. If the sale is off, reopen the deal in Salesforce; else have it posted again: "
    f"{_RECREATE}",
    Cause.EDITED: "Ask finance which amount is right. Correct the deal in Salesforce, or the document in QuickBooks.",
    Cause.CHANGED_IN_SALESFORCE: "Decide which is right: change it back in Salesforce, or correct QuickBooks.",
    Cause.TAX: "Amounts of deals are before tax: take the tax out of the deal, or correct the tax of the document.",
    Cause.ROUNDING: "Give the lines amounts in whole cents; a cent or two need no correction.",
    Cause.BOOKED_OTHERWISE: "Compare the lines of both: an item of QuickBooks works out its own amount.",
    Cause.TYPED_BY_HAND: "If it belongs to a deal, say so to finance and correct the deal; else it is theirs alone.",
    Cause.UNMARKED: "This QuickBooks does not show whether it was typed by hand or posted before our records were set "
    "back. If it belongs to a deal, link it: ./o2c bind FLOW SALESFORCE_ID TXNID --company KEY --by NAME. Was its deal "
    "deleted in Salesforce, void it in QuickBooks. Else it is finance's alone.",
    Cause.NEVER_LINKED: "Look for the deal that it was posted for, and link it: ./o2c bind FLOW SALESFORCE_ID TXNID "
    "--company KEY --by NAME. Is there none any more, void the document in QuickBooks.",
    Cause.FORGOTTEN: "Look for it in QuickBooks. Is it gone there, delete this copy in Salesforce; is it there, have "
    "its day read: trigger migrate_history.",
    Cause.OTHER_MONTH: "Nothing, if the dates are right: the other month shows the same amount the other way round.",
    Cause.NOT_COUNTED: "Look at the customer in QuickBooks for journals, charges or an opening balance.",
    Cause.NOT_READ: "Run read_quickbooks and let the Web Connector poll; compare again afterwards.",
    Cause.NOT_WRITTEN_BACK: "Nothing: the next run writes it. If it stays: ./o2c retry-write-back KEY --by NAME.",
}

#: A person was told already what is wrong with the deal, and what ends it.
_TOLD: Final = (Cause.REJECTED, Cause.HELD, Cause.WAITING, Cause.DELETED, Cause.VOIDED)
_RANKS: Final = {cause: number for number, cause in enumerate(Cause)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing on which the books differ, with both values, why, and what to do. `amount` is what it is worth."""

    scope: str  #: deal, transaction, customer, document or company
    record_id: str
    title: str
    field: str
    salesforce: str | None
    quickbooks: str | None
    amount: Decimal | None
    cause: Cause
    advice: str

    def rank(self) -> tuple[int, str, str, str, str]:
        """By cause, then by name."""
        return (_RANKS[self.cause], self.title, self.record_id, self.field, self.quickbooks or "")


Value = Decimal | str | None


def differ(
    scope: str,
    record_id: str,
    title: str,
    field: str,
    values: tuple[Value, Value],
    amount: Decimal | None,
    cause: Cause,
    *,
    about: str = "",
    said: str = "",
) -> Difference:
    """A difference in words. `values` are Salesforce's and QuickBooks'; `said` is what a person was told already."""
    told = said.split("\n")[0] if cause in _TOLD else ""
    return Difference(
        scope=scope,
        record_id=record_id,
        title=title,
        field=field,
        salesforce=_text(values[0]),
        quickbooks=_text(values[1]),
        amount=amount,
        cause=cause,
        advice=" ".join(filter(None, (f"{about}." if about else "", told or ADVICE[cause]))),
    )


def _text(value: Value) -> str | None:
    return f"{value:.2f}" if isinstance(value, Decimal) else value
