"""Each kind of alert beside the decisions, on one page: whose turn it is, when it is told, what ends it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from include.standing import Turn


class AlertKind(StrEnum):
    """What sort of thing a person is told beside the decisions, which are told by their own kinds."""

    SILENT = "silent"  #: the Web Connector does not call
    PROBLEM = "problem"  #: the company as a whole cannot go on
    CLOCK = "clock"  #: a clock is wrong, or was
    HELD = "held"  #: many more documents are held than at the last digest
    HIDDEN = "hidden"  #: records are not shown any more by Salesforce
    REFUSED = "refused"  #: many calls were refused before a ticket was known
    OVERDUE = "overdue"  #: an Account owes for too long


@dataclass(frozen=True, slots=True, kw_only=True)
class KindOfAlert:
    """What is the same for all alerts of a kind; the alert itself says what to do."""

    heading: str  #: above them, in the digest
    turn: Turn
    means: str  #: it is told when this is so
    ends: str  #: it is over when this is so
    leads: bool = False  #: it stands above the decisions: until it is over, nothing else moves


#: In the order in which a person is told.
ALERTS: Final[Mapping[AlertKind, KindOfAlert]] = {
    AlertKind.SILENT: KindOfAlert(
        heading="The Web Connector",
        turn=Turn.OPERATOR,
        means="the Web Connector was not let in for `silent_polls` polls; the alert names the most probable "
        "[cause](alerts.md#a-silent-web-connector) and its cure",
        ends="the next poll",
        leads=True,
    ),
    AlertKind.PROBLEM: KindOfAlert(
        heading="The company",
        turn=Turn.OPERATOR,
        means="the company cannot go on: another company file, a code of the connection, another organisation; or an "
        "answer of QuickBooks could not be taken, or never came",
        ends="what the alert says is mended, and an update went well since",
        leads=True,
    ),
    AlertKind.CLOCK: KindOfAlert(
        heading="A clock",
        turn=Turn.ADMINISTRATOR,
        means="the clock of the QuickBooks machine is wrong or its zone has moved, or the clock of this server was "
        "ahead: what was changed meanwhile is [read again](reading.md#clocks-that-are-wrong)",
        ends="the clock is right when QuickBooks writes for us next; else a day later",
        leads=True,
    ),
    AlertKind.HELD: KindOfAlert(
        heading="Held documents",
        turn=Turn.OPERATOR,
        means="`quarantine_growth` more documents are held than at the last digest",
        ends="it is told once, and counted from there; each document has its own way out in `./o2c held KEY`",
    ),
    AlertKind.HIDDEN: KindOfAlert(
        heading="Hidden in Salesforce",
        turn=Turn.ADMINISTRATOR,
        means="Salesforce does not show records of an object any more, and does not name them as deleted; nothing of "
        "them is posted",
        ends="the integration user may read them again; or `./o2c deleted KEY OBJECT --by NAME`",
    ),
    AlertKind.REFUSED: KindOfAlert(
        heading="Refused calls",
        turn=Turn.OPERATOR,
        means="the endpoint refused `refused_calls` calls or more today and yesterday before it knew a ticket: of the "
        "company's user, or of nobody's (the first company tells)",
        ends="two days with fewer: the password is typed anew, or the address is shut out",
    ),
    AlertKind.OVERDUE: KindOfAlert(
        heading="Overdue accounts",
        turn=Turn.SALES,
        means="an Account [owes for too long](alerts.md#overdue-accounts)",
        ends="it pays, or the invoice is corrected in QuickBooks",
    ),
}
