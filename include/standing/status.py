"""status_of: what Salesforce says of a standing, by one table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from include.model import SyncStatus
from include.standing.record_words import record_words
from include.standing.standing import Change, Place, Standing

#: The order in which the documents of one record are told.
_RANKS: Final[Mapping[SyncStatus, int]] = {
    status: number
    for number, status in enumerate(
        (
            SyncStatus.CONFLICT,
            SyncStatus.REJECTED,
            SyncStatus.HELD,
            SyncStatus.FOR_APPROVAL,
            SyncStatus.WAITING,
            SyncStatus.POSTED,
            SyncStatus.CLOSED,
            SyncStatus.VOIDED,
            SyncStatus.DELETED,
        )
    )
}
_OVER: Final[Mapping[Place, SyncStatus]] = {
    Place.VOID: SyncStatus.VOIDED,
    Place.GONE: SyncStatus.DELETED,
    Place.CLOSED: SyncStatus.CLOSED,
}
_OPEN: Final[Mapping[Change, SyncStatus]] = {
    Change.REJECTED: SyncStatus.REJECTED,
    Change.HELD: SyncStatus.HELD,
    Change.FOR_APPROVAL: SyncStatus.FOR_APPROVAL,
    Change.WAITING: SyncStatus.WAITING,
    Change.NONE: SyncStatus.WAITING,
}
#: What is said before the cause where the document is in the books and its change is not.
_CHANGES: Final[Mapping[Change, str]] = {
    Change.REJECTED: "Its change was refused: ",
    Change.HELD: "Its change is held: ",
    Change.FOR_APPROVAL: "Its change waits for approval: ",
    Change.WAITING: "Its change waits: ",
}
_CHECKED: Final = (Change.REJECTED, Change.HELD, Change.FOR_APPROVAL)
#: Statuses that need a word of explanation.
_SPEAKING: Final = (
    SyncStatus.CONFLICT,
    SyncStatus.REJECTED,
    SyncStatus.HELD,
    SyncStatus.FOR_APPROVAL,
    SyncStatus.WAITING,
)


def status_of(standing: Standing) -> SyncStatus | None:
    """What the status in Salesforce says of one document."""
    if not standing.wanted and standing.document in _OVER:
        return _OVER[standing.document]
    if standing.change is Change.IN_CONFLICT or standing.document in (Place.VOID, Place.GONE):
        return SyncStatus.CONFLICT
    if standing.document in (Place.BOOKS, Place.CLOSED):
        return SyncStatus.POSTED
    if standing.document is Place.NONE:
        return SyncStatus.HELD if standing.wanted else None
    return _OPEN[standing.change]


def message_of(standing: Standing) -> str:
    """What the message in Salesforce says of one document: first what does not go through and why, then who acts."""
    status, said = status_of(standing), record_words(standing.cause, standing.root.turn)
    if status is SyncStatus.POSTED:
        return f"{_CHANGES[standing.change]}{said}" if standing.change in _CHANGES else said
    is_left_alone = status is None and standing.change is Change.NONE
    return said if is_left_alone or status in _SPEAKING else ""


def change_waits(standing: Standing) -> bool:
    """Whether the checkbox is set: what QuickBooks has is not what Salesforce says, and a person is needed."""
    return status_of(standing) is SyncStatus.POSTED and standing.change in _CHECKED


def status_of_all(standings: Sequence[Standing]) -> tuple[SyncStatus | None, str]:
    """Status and message of a record with several documents: the first of the order, and how many are posted."""
    said = sorted(
        ((status, message_of(each)) for each in standings if (status := status_of(each)) is not None),
        key=lambda pair: _RANKS[pair[0]],
    )
    told = [message for _, message in said] or [message_of(each) for each in standings]
    words = list(dict.fromkeys(message for message in told if message))
    if len(said) > 1:
        words.append(f"{sum(status is SyncStatus.POSTED for status, _ in said)} of {len(said)} posted")
    return (said[0][0] if said else None), "\n".join(words)
