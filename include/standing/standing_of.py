"""standing_of: the rows of now in, where the record stands out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from include.model import OPEN_STATES, OutboxAction, RequestState, Values
from include.rows import Decision, Link, OutboxRow
from include.standing.kinds import KINDS, OF_ENDED, OF_POSTED
from include.standing.standing import ENDED, Change, Parent, Place, Standing, Turn
from include.states import DecisionKind, Gone, LinkState

#: What is said of a request that nothing stops.
NEXT_POLL: Final = "Goes to QuickBooks at the next poll of the Web Connector."
#: Before the memo of a voided transaction, which has no other mark.
_VOIDED: Final = "VOID:"
_DELETED: Final = "The record was deleted in QuickBooks. Create it there again, or withdraw it here."
_UNSEEN: Final = (
    "It stands neither in QuickBooks nor on its way there: the next run of salesforce_to_quickbooks looks at it."
)
_REFUSED: Final = "QuickBooks refused it, without a word."
_STANDS_STILL: Final = "Nothing of its kind goes to QuickBooks at present."
#: Rejected, else Held, else For Approval, else Waiting; what both sides disagree on comes before them.
_ORDER: Final = tuple(Change)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """The rows of now of one record and flow, and what the flow says of the record."""

    wanted: bool = True
    is_needed: bool = False  #: a document waits for it
    link: Link | None = None  #: the one of the newest generation
    request: OutboxRow | None = None  #: the newest
    decisions: Sequence[Decision] = ()  #: what waits for a person about it
    fields: Values | None = None  #: what the books say of the document, where it was read
    disputed: str = ""  #: what else both sides disagree on, in words
    left_alone: str = ""  #: why the flow leaves a record that it takes, and that nobody knows of, in words
    parents: Sequence[Parent] = ()  #: what its open request waits for
    held_back: str = ""  #: why nothing at all is written now, in words
    stopped: str = ""  #: why its flow stands still, in words; said where nothing else of the record is known


def standing_of(facts: Facts) -> Standing:
    """Where a record stands, from its rows of now and from nothing else."""
    if facts.wanted and facts.link is not None and facts.link.let_go_at is not None:
        facts = replace(facts, link=None)  # both sides took that document back; the next one is another
    document = _document(facts)
    asked = [row for row in facts.decisions if _counts_now(row, facts, document)]
    reasons = sorted(_reasons(facts, document, asked), key=lambda reason: _ORDER.index(reason[0]))
    words = list(dict.fromkeys(text for _, text in reasons if text))
    told = [text for text in words if text != NEXT_POLL] or words
    change = reasons[0][0] if reasons else Change.NONE
    return Standing(
        document=document,
        change=change,
        wanted=facts.wanted,
        cause="\n".join(told) or facts.left_alone or _unsaid(facts, document),
        turn=_turn(asked, change),
        blocked_by=_blocker(facts.parents) if change is Change.WAITING else None,
        name="" if facts.link is None else facts.link.name,
        amount=_amount(facts),
    )


def place_in_books(fields: Values) -> Place:
    """Where a living transaction of the books is, by what QuickBooks says of it."""
    if str(fields.get("Memo") or "").startswith(_VOIDED):
        return Place.VOID
    return Place.CLOSED if fields.get("IsManuallyClosed") == "true" else Place.BOOKS


def withdrawn(link: Link) -> str:
    """What is said of a document in the books whose record is not wanted any more."""
    return (
        f"The record of {link.name} was withdrawn in Salesforce (or deleted there) after it was posted. Void or delete "
        f"{link.name} in QuickBooks, or set the record back."
    )


def ended(link: Link, document: Place) -> str:
    """What is said of what is void or gone in the books while its record is still wanted."""
    if link.gone is Gone.LOST:
        return (
            f"{link.name} is not in the restored company file: it was typed into QuickBooks after the backup, and "
            "somebody had said that it is this record. Either finance types it there again and it is named anew, or it "
            "is made from Salesforce."
        )
    if link.is_list:
        return _DELETED
    what = "deleted" if document is Place.GONE else "voided"
    return (
        f"{link.name} was {what} in QuickBooks. Ask finance why. If the sale is off, withdraw the deal. Else have it "
        f"posted again: ./o2c recreate {link.flow} {link.salesforce_id} --company {link.company} --by NAME"
    )


def _document(facts: Facts) -> Place:
    link, request = facts.link, facts.request
    if link is not None and link.state == LinkState.DELETED:
        # Where nothing is to be said, it stays as it was, as long as nobody needs it.
        return Place.BOOKS if link.gone is Gone.IGNORED and not facts.is_needed else Place.GONE
    if link is not None and link.state == LinkState.ACTIVE:
        return Place.BOOKS if facts.fields is None or link.is_list else place_in_books(facts.fields)
    if request is None or not _counts(request, link):
        return Place.NONE
    if request.state == RequestState.REJECTED:
        return Place.OUTBOX if facts.wanted else Place.NONE
    return Place.UNKNOWN if request.state == RequestState.UNKNOWN else Place.OUTBOX


def _counts(request: OutboxRow, link: Link | None) -> bool:
    """Whether a request still says something: it is open, or was rejected and nothing has come of it since."""
    if request.state in OPEN_STATES:
        return True
    if request.state != RequestState.REJECTED:
        return False
    is_living = link is not None and link.state == LinkState.ACTIVE
    if request.action == OutboxAction.MODIFY:
        return is_living
    return link is None or (not is_living and request.generation > link.generation)


def _amount(facts: Facts) -> Decimal | None:
    """Before tax: of the request, else of what is held."""
    rows = (row for row in (facts.request, *facts.decisions) if row is not None)
    return next((row.amount for row in rows if row.amount is not None), None)


def _reasons(facts: Facts, document: Place, asked: Sequence[Decision]) -> Iterator[tuple[Change, str]]:
    """Everything that stops the newest content of the record, or is on its way, in words."""
    link, request = facts.link, facts.request
    if link is not None and _is_ended(facts, document) and not any(row.kind in OF_ENDED for row in asked):
        yield Change.IN_CONFLICT, ended(link, document)
    if facts.disputed:
        yield Change.IN_CONFLICT, facts.disputed
    for row in asked:
        kind = KINDS[row.kind]
        if kind.change is not None:
            yield kind.change, kind.sentence(row)
    if request is not None and _counts(request, link):
        yield from _of_request(request, facts)
    elif facts.stopped and link is None and not asked:
        yield Change.HELD, f"{_STANDS_STILL} {facts.stopped}"


def _counts_now(row: Decision, facts: Facts, document: Place) -> bool:
    """Whether it is about the record as it stands: what was asked of a posted document went with it."""
    if row.kind is DecisionKind.MISSING and facts.link is not None and row.cause != facts.link.qb_id:
        return False  # of another document, which stood for it before
    if row.kind in OF_POSTED:
        return document in (Place.BOOKS, Place.CLOSED, Place.VOID)
    return row.kind not in OF_ENDED or _is_ended(facts, document)


def _is_ended(facts: Facts, document: Place) -> bool:
    return facts.wanted and document in ENDED


def _turn(asked: Sequence[Decision], change: Change) -> Turn | None:
    """Who is asked about what a person is told of first."""
    kinds = {row.kind for row in asked}
    return next((KINDS[kind].turn for kind in KINDS if kind in kinds and KINDS[kind].change is change), None)


def _of_request(request: OutboxRow, facts: Facts) -> Iterator[tuple[Change, str]]:
    """What the request itself says; of one that is held the decision says it."""
    if request.state == RequestState.REJECTED:
        yield Change.REJECTED, request.message or _REFUSED
    elif not request.held:
        # What holds everything back is said once, not for each parent anew.
        parents = [each for each in facts.parents if not facts.held_back or each.standing.cause != facts.held_back]
        own = request.message if not facts.parents else None
        words = [*map(_waits_for, parents), own, facts.held_back]
        yield Change.WAITING, "\n".join(filter(None, words)) or NEXT_POLL


def _waits_for(parent: Parent) -> str:
    """The parent that a request waits for, and why that one is not there: its own cause, and so its parent's."""
    if not parent.standing.is_known:
        return f"Waits for {parent.title}, which has not been sent."
    if parent.standing.cause in ("", NEXT_POLL):
        return f"Waits for {parent.title}, which goes to QuickBooks first."
    return f"Waits for {parent.title}: {parent.standing.cause}"


def _blocker(parents: Sequence[Parent]) -> Parent | None:
    """The parent whose own root is worst."""
    return min(parents, key=lambda parent: _ORDER.index(parent.standing.root.change), default=None)


def _unsaid(facts: Facts, document: Place) -> str:
    return _UNSEEN if document is Place.NONE and facts.wanted else ""
