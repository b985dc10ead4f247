"""Each kind of decision, on one page: whose turn it is, what a person reads and runs, what it does to a record."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from include.rows import Decision
from include.standing.amount_words import amount_words
from include.standing.conflict_words import conflict_words
from include.standing.standing import Change, Turn
from include.states import BILLED_ALREADY, JOB, MAPPING, NO_FLOW, NOT_OURS, OTHER_CURRENCY, Answer, DecisionKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Something that a person may say, and the command that says it, with the names of the decision's columns."""

    answer: Answer
    command: str
    never: frozenset[str] = frozenset()  #: causes that it cannot end

    @property
    def head(self) -> str:
        """What the command does and to what, before the words that a person puts in."""
        return re.split(r"[A-Z]{3}|--", self.command)[0].rstrip()


def _as_asked(row: Decision) -> str:
    return row.message


@dataclass(frozen=True, slots=True, kw_only=True)
class KindOfDecision:
    """What is the same for all decisions of a kind."""

    heading: str  #: above them, in the digest and in lists
    turn: Turn
    change: Change | None  #: of the record that it is about; None where it says nothing of its document
    holds: bool = False  #: while it waits, no request of its record is handed out
    each: bool = True  #: the digest tells each one; else it counts them
    means: str  #: what has happened, for whoever reads about the kind
    ends: str  #: it is over, without a command, when this is so
    options: tuple[Option, ...] = ()
    sentence: Callable[[Decision], str] = _as_asked  #: what a person reads


_BY: Final = "--company {company} --by NAME"
#: Causes of a held document that nobody can let pass.
UNWAIVABLE: Final = frozenset({MAPPING, NOT_OURS, NO_FLOW, OTHER_CURRENCY, BILLED_ALREADY})
_WAIVE: Final = Option(answer=Answer.WAIVE, command="./o2c waive {flow} {record_id} " + _BY, never=UNWAIVABLE)
_BIND: Final = Option(answer=Answer.BIND, command="./o2c bind {flow} {record_id} LISTID_OR_TXNID " + _BY)
_UNBIND: Final = Option(answer=Answer.UNBIND, command="./o2c unbind {flow} {record_id} " + _BY)
_POSTED: Final = Option(answer=Answer.POSTED, command="./o2c decide {outbox_id} posted --id LISTID_OR_TXNID --by NAME")
_SEND_AGAIN: Final = Option(answer=Answer.SEND_AGAIN, command="./o2c decide {outbox_id} send-again --by NAME")
_SEND_NOW: Final = Option(
    answer=Answer.SEND_AGAIN, command="./o2c send-again {company} --request {outbox_id} --by NAME"
)
_RELEASE: Final = Option(answer=Answer.RELEASE, command="./o2c release-kind {company} {cause} --by NAME")
_RECREATE: Final = Option(
    answer=Answer.RECREATE, command="./o2c recreate {flow} {record_id} " + _BY, never=frozenset({JOB})
)
_RETRY: Final = Option(answer=Answer.RETRY, command="./o2c retry-write-back {company} --by NAME")
_SALESFORCE: Final = Option(answer=Answer.SALESFORCE, command="./o2c settle {id} salesforce --by NAME")
_QUICKBOOKS: Final = Option(answer=Answer.QUICKBOOKS, command="./o2c settle {id} quickbooks --by NAME")
_DELETED: Final = Option(answer=Answer.DELETED, command="./o2c missing {id} deleted --by NAME")
_KEPT: Final = Option(answer=Answer.KEPT, command="./o2c missing {id} kept --by NAME")
_TYPED: Final = Option(answer=Answer.TYPED, command="./o2c missing {id} typed --by NAME")

#: In the order in which a person is told.
KINDS: Final[Mapping[DecisionKind, KindOfDecision]] = {
    DecisionKind.LOST_ANSWER: KindOfDecision(
        heading="Was it posted?",
        turn=Turn.CONTROLLER,
        change=Change.HELD,
        holds=True,
        means="an answer was lost twice and the record was not found, or what stands in QuickBooks could not be read",
        ends="a late answer of QuickBooks shows it",
        options=(_POSTED, _SEND_AGAIN),
    ),
    DecisionKind.BILLED: KindOfDecision(
        heading="Billed already",
        turn=Turn.CONTROLLER,
        change=Change.HELD,
        holds=True,
        means="finance billed the deal after our document was staged; the message names the document",
        ends="the record is withdrawn, or changed",
        options=(_POSTED, _SEND_AGAIN),
    ),
    DecisionKind.POSTED_TWICE: KindOfDecision(
        heading="Twice in the books",
        turn=Turn.CONTROLLER,
        change=Change.IN_CONFLICT,
        means="the books have a document a second time, or two customers whose Accounts were merged in Salesforce, "
        "or documents of such a customer belong to a third one",
        ends="the second copy is voided or deleted in QuickBooks, or merged with the first, and that is read; or the "
        "documents are given back",
    ),
    DecisionKind.OTHER_AMOUNT: KindOfDecision(
        heading="Another amount in the books",
        turn=Turn.CONTROLLER,
        change=Change.IN_CONFLICT,
        means="QuickBooks made another sum of a document than was sent; the message says by how much",
        ends="the document is corrected, voided or deleted in QuickBooks, and that is read",
        options=(_WAIVE,),
        sentence=amount_words,
    ),
    DecisionKind.NAME_TAKEN: KindOfDecision(
        heading="Its name is another record's",
        turn=Turn.OPERATOR,
        change=Change.HELD,
        holds=True,
        means="QuickBooks has a record of this name that was not made from this one",
        ends="the record is renamed in Salesforce",
        options=(_BIND, _POSTED, _SEND_AGAIN),
    ),
    DecisionKind.APPROVAL: KindOfDecision(
        heading="Waiting for approval",
        turn=Turn.CONTROLLER,
        change=Change.FOR_APPROVAL,
        holds=True,
        means="it is posted when a person approves it; nothing asks for that yet",
        ends="the record is withdrawn",
    ),
    DecisionKind.MISBOUND: KindOfDecision(
        heading="Named wrongly",
        turn=Turn.OPERATOR,
        change=Change.HELD,
        holds=True,
        means="QuickBooks has no record as a person named it, or that stands for another one; nothing was changed",
        ends="a person says so",
        options=(_BIND, _UNBIND),
    ),
    DecisionKind.BOUND: KindOfDecision(
        heading="Being looked up",
        turn=Turn.OPERATOR,
        change=Change.HELD,
        holds=True,
        each=False,
        means="a person named the record of QuickBooks that it is; that counts when QuickBooks has shown it",
        ends="the next update of the Web Connector has looked it up",
        options=(_UNBIND,),
    ),
    DecisionKind.REJECTED: KindOfDecision(
        heading="Refused by QuickBooks",
        turn=Turn.SALES,
        change=None,
        means="QuickBooks refused the request, with its words",
        ends="the record is corrected or withdrawn; what is corrected is sent by the next run",
        options=(_SEND_NOW, _BIND),
    ),
    DecisionKind.NOT_TAKEN: KindOfDecision(
        heading="Refused, and tried again",
        turn=Turn.CONTROLLER,
        change=Change.REJECTED,
        means="QuickBooks refuses it for a cause that may lie there: an open window, closed books, a missing account",
        ends="the cause is gone in QuickBooks: it is tried again by itself; or the record is corrected or withdrawn",
        options=(_SEND_NOW, _BIND),
    ),
    DecisionKind.UNREADABLE: KindOfDecision(
        heading="QuickBooks cannot read them",
        turn=Turn.ADMINISTRATOR,
        change=Change.HELD,
        holds=True,
        each=False,
        means="QuickBooks could not read two requests of a kind in a row",
        ends="the record is changed",
        options=(_RELEASE,),
    ),
    DecisionKind.PERMISSION: KindOfDecision(
        heading="QuickBooks does not allow them",
        turn=Turn.ADMINISTRATOR,
        change=Change.HELD,
        each=False,
        means="QuickBooks does not permit this kind of request",
        ends="QuickBooks permits it, where each is tried again by itself, or the record is changed",
        options=(_RELEASE,),
    ),
    DecisionKind.WRITE_BACK: KindOfDecision(
        heading="Not written to Salesforce",
        turn=Turn.ADMINISTRATOR,
        change=None,
        means="Salesforce refused what was to be written, with its words",
        ends="Salesforce takes it at a later try, of which there is one every day",
        options=(_RETRY,),
    ),
    DecisionKind.UPDATE_REFUSED: KindOfDecision(
        heading="Salesforce refuses what QuickBooks says",
        turn=Turn.ADMINISTRATOR,
        change=Change.HELD,
        means="Salesforce refuses what QuickBooks says of a record that both sides have, which says so itself",
        ends="Salesforce takes it at a later try, of which there is one every day, or both sides say the same",
        options=(_RETRY,),
    ),
    DecisionKind.CONFLICT: KindOfDecision(
        heading="Edited on both sides",
        turn=Turn.OPERATOR,
        change=Change.IN_CONFLICT,
        means="a field was changed on both sides, or both had the record otherwise before it was linked",
        ends="both sides say the same again",
        options=(_SALESFORCE, _QUICKBOOKS),
        sentence=conflict_words,
    ),
    DecisionKind.DIFFERENCE: KindOfDecision(
        heading="Changed after posting",
        turn=Turn.CONTROLLER,
        change=Change.IN_CONFLICT,
        means="the record was changed after it was posted, and the flow does not change what is posted, or finance "
        "changed it as well",
        ends="the record is set back, or withdrawn",
    ),
    DecisionKind.WITHDRAWN: KindOfDecision(
        heading="Withdrawn after posting",
        turn=Turn.CONTROLLER,
        change=Change.IN_CONFLICT,
        means="the record was withdrawn or deleted after it was posted",
        ends="the document is voided or deleted in QuickBooks, or the record is set back",
    ),
    DecisionKind.LEFT: KindOfDecision(
        heading="Still in QuickBooks",
        turn=Turn.CONTROLLER,
        change=Change.IN_CONFLICT,
        means="a customer or item of the books still says what nothing in Salesforce says any more: a contact's name",
        ends="it is corrected in QuickBooks, and that is read; or Salesforce says something in its place",
        options=(_WAIVE,),
    ),
    DecisionKind.ENDED: KindOfDecision(
        heading="Void or deleted in QuickBooks",
        turn=Turn.CONTROLLER,
        change=Change.IN_CONFLICT,
        means="what the books had of a record is void, deleted or lost there, and Salesforce still wants it",
        ends="the record is withdrawn: the deal is not won any more, or asks for no document",
        options=(_RECREATE, _BIND),
    ),
    DecisionKind.MISSING: KindOfDecision(
        heading="Was it deleted?",
        turn=Turn.CONTROLLER,
        change=Change.IN_CONFLICT,
        means="QuickBooks does not have a record, and has forgotten, or was never told, whether it was deleted",
        ends="a person says so",
        options=(_DELETED, _KEPT),
    ),
    DecisionKind.LOST: KindOfDecision(
        heading="Lost with the restored books",
        turn=Turn.CONTROLLER,
        change=None,
        means="it was typed into QuickBooks, and the older copy of the company file that stays does not have it",
        ends="a person says so",
        options=(_TYPED,),
    ),
    DecisionKind.MERGE: KindOfDecision(
        heading="Merged in QuickBooks?",
        turn=Turn.CONTROLLER,
        change=Change.IN_CONFLICT,
        means="a customer was deleted in QuickBooks, probably by a merge",
        ends="a person says so",
        options=(_BIND, _RECREATE, _WAIVE),
    ),
    DecisionKind.RULE: KindOfDecision(
        heading="Held",
        turn=Turn.SALES,
        change=Change.HELD,
        holds=True,
        each=False,
        means="a rule failed, it cannot be put into the words of the other side, or its company is another one",
        ends="the record is corrected or withdrawn",
        options=(_WAIVE,),
    ),
    DecisionKind.DUPLICATE: KindOfDecision(
        heading="In Salesforce already?",
        turn=Turn.OPERATOR,
        change=Change.HELD,
        each=False,
        means="a record born in QuickBooks may stand in Salesforce already",
        ends="one of the two is renamed",
        options=(_WAIVE,),
    ),
}
#: What holds all requests of a kind, such as InvoiceAdd, until somebody has seen to it: its cause is that kind.
OF_KIND: Final = frozenset({DecisionKind.UNREADABLE, DecisionKind.PERMISSION})
#: What holds no request: it goes out again by itself.
TRIED_AGAIN: Final = frozenset({DecisionKind.NOT_TAKEN, DecisionKind.PERMISSION})
#: What is asked because the books have nothing of a record that is still wanted.
OF_ENDED: Final = frozenset({DecisionKind.ENDED, DecisionKind.MERGE})
#: What is asked about a document that stands in the books; it is over when the document is gone, or not known any more.
OF_POSTED: Final = frozenset(
    {DecisionKind.CONFLICT, DecisionKind.DIFFERENCE, DecisionKind.OTHER_AMOUNT, DecisionKind.WITHDRAWN}
)
