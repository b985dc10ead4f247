"""heading_of: under which heading a wanted document is counted."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from include.standing.standing import Change, Place, Standing


class Heading(StrEnum):
    """Under which heading a wanted document is counted."""

    POSTED = "posted"
    VOIDED = "voided"
    DELETED = "deleted"
    HELD = "held"
    FOR_APPROVAL = "for approval"
    REJECTED = "rejected"
    WAITING = "waiting"
    UNSEEN = "not looked at yet"


_HEADINGS: Final[Mapping[Place, Heading]] = {
    Place.BOOKS: Heading.POSTED,
    Place.CLOSED: Heading.POSTED,
    Place.VOID: Heading.VOIDED,
    Place.GONE: Heading.DELETED,
}
_COUNTED: Final[Mapping[Change, Heading]] = {
    Change.IN_CONFLICT: Heading.HELD,
    Change.REJECTED: Heading.REJECTED,
    Change.HELD: Heading.HELD,
    Change.FOR_APPROVAL: Heading.FOR_APPROVAL,
    Change.WAITING: Heading.WAITING,
    Change.NONE: Heading.WAITING,
}


def heading_of(standing: Standing) -> Heading:
    """Under which heading a wanted document is counted; what is posted is posted, whatever becomes of its change."""
    if standing.document in _HEADINGS:
        return _HEADINGS[standing.document]
    if standing.document is Place.NONE and standing.change is Change.NONE:
        return Heading.UNSEEN
    return _COUNTED[standing.change]
