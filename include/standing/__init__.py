"""One standing of a record, worked out from the rows of now; status, totals, reports and comparisons ask it alone."""

from __future__ import annotations

from include.standing.commands import commands_beside, commands_of
from include.standing.heading import Heading, heading_of
from include.standing.kinds import (
    KINDS,
    OF_ENDED,
    OF_KIND,
    OF_POSTED,
    TRIED_AGAIN,
    UNWAIVABLE,
    KindOfDecision,
    Option,
)
from include.standing.money_behind import money_behind
from include.standing.standing import Change, Parent, Place, Standing, Turn
from include.standing.standing_of import NEXT_POLL, Facts, ended, place_in_books, standing_of, withdrawn
from include.standing.status import change_waits, message_of, status_of, status_of_all

__all__ = [
    "KINDS",
    "NEXT_POLL",
    "OF_ENDED",
    "OF_KIND",
    "OF_POSTED",
    "TRIED_AGAIN",
    "UNWAIVABLE",
    "Change",
    "Facts",
    "Heading",
    "KindOfDecision",
    "Option",
    "Parent",
    "Place",
    "Standing",
    "Turn",
    "change_waits",
    "commands_beside",
    "commands_of",
    "ended",
    "heading_of",
    "message_of",
    "money_behind",
    "place_in_books",
    "standing_of",
    "status_of",
    "status_of_all",
    "withdrawn",
]
