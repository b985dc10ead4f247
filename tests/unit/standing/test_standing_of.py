"""Where a record stands, by its rows of now."""

from __future__ import annotations

from typing import Any

import pytest

from include.model import Key, OutboxAction, RequestState
from include.rows import Decision, Link, OutboxRow
from include.standing import NEXT_POLL, Change, Facts, Parent, Place, message_of, standing_of, status_of
from include.states import DecisionKind, Gone, LinkState
from tests.kit.blank_rows import blank

NUMBER = {"kind": "Invoice", "number": "12", "qb_id": "1A", "generation": 1, "is_list": False}
ACTIVE = blank(Link, state=LinkState.ACTIVE, **NUMBER)
GONE = blank(Link, state=LinkState.DELETED, gone=Gone.TOLD, **NUMBER)
RETIRED = blank(Link, state=LinkState.RETIRED, **NUMBER)


def asked(kind: DecisionKind, message: str) -> tuple[Decision, ...]:
    """One decision that is open."""
    return (blank(Decision, kind=kind, message=message, title="Acme"),)


HELD = asked(DecisionKind.RULE, "No billing country.")
LOST = asked(DecisionKind.LOST_ANSWER, "Was it posted?")
UNREADABLE = asked(DecisionKind.UNREADABLE, "Paused.")
APPROVAL = asked(DecisionKind.APPROVAL, "Ask the controller.")
CHANGED = asked(DecisionKind.DIFFERENCE, "It was changed.")
WITHDRAWN = asked(DecisionKind.WITHDRAWN, "It was withdrawn.")
TWICE = asked(DecisionKind.POSTED_TWICE, "There are two.")
MERGED = asked(DecisionKind.MERGE, "It seems to be merged.")


def request(state: RequestState, action: OutboxAction = OutboxAction.ADD, **more: Any) -> OutboxRow:
    plain = {"held": False, "message": None, "generation": 1, "unmet": 0, "amount": None, "title": "Acme"}
    return blank(OutboxRow, state=state, action=action, **(plain | more))


STAGED, SERVED, UNKNOWN = RequestState.STAGED, RequestState.SERVED, RequestState.UNKNOWN
REJECTED, CANCELLED, APPLIED = RequestState.REJECTED, RequestState.CANCELLED, RequestState.APPLIED
MOD = OutboxAction.MODIFY


@pytest.mark.parametrize(
    "facts, document, change",
    [
        (Facts(), Place.NONE, Change.NONE),
        (Facts(decisions=HELD), Place.NONE, Change.HELD),
        (Facts(decisions=CHANGED), Place.NONE, Change.NONE),
        (Facts(request=request(STAGED)), Place.OUTBOX, Change.WAITING),
        (Facts(request=request(SERVED)), Place.OUTBOX, Change.WAITING),
        (Facts(request=request(UNKNOWN)), Place.UNKNOWN, Change.WAITING),
        (Facts(request=request(UNKNOWN, held=True), decisions=LOST), Place.UNKNOWN, Change.HELD),
        (Facts(request=request(STAGED, held=True), decisions=UNREADABLE), Place.OUTBOX, Change.HELD),
        (Facts(request=request(STAGED, held=True), decisions=APPROVAL), Place.OUTBOX, Change.FOR_APPROVAL),
        (Facts(request=request(STAGED, held=True), decisions=APPROVAL + HELD), Place.OUTBOX, Change.HELD),
        (Facts(request=request(REJECTED)), Place.OUTBOX, Change.REJECTED),
        (Facts(request=request(REJECTED), decisions=HELD), Place.OUTBOX, Change.REJECTED),
        (Facts(request=request(REJECTED), wanted=False), Place.NONE, Change.REJECTED),
        (Facts(request=request(CANCELLED)), Place.NONE, Change.NONE),
        (Facts(link=ACTIVE, request=request(APPLIED)), Place.BOOKS, Change.NONE),
        (Facts(link=ACTIVE, decisions=HELD), Place.BOOKS, Change.HELD),
        (Facts(link=ACTIVE, request=request(STAGED, MOD)), Place.BOOKS, Change.WAITING),
        (Facts(link=ACTIVE, request=request(REJECTED, MOD)), Place.BOOKS, Change.REJECTED),
        (Facts(link=ACTIVE, decisions=CHANGED), Place.BOOKS, Change.IN_CONFLICT),
        (Facts(link=ACTIVE, decisions=WITHDRAWN, wanted=False), Place.BOOKS, Change.IN_CONFLICT),
        (Facts(link=ACTIVE, decisions=TWICE), Place.BOOKS, Change.IN_CONFLICT),
        (Facts(link=GONE, decisions=MERGED), Place.GONE, Change.IN_CONFLICT),
        (Facts(link=ACTIVE, disputed="Phone differs."), Place.BOOKS, Change.IN_CONFLICT),
        (Facts(link=ACTIVE, disputed="Phone differs.", decisions=HELD), Place.BOOKS, Change.IN_CONFLICT),
        (Facts(link=ACTIVE, fields={"Memo": "VOID: Bench"}), Place.VOID, Change.IN_CONFLICT),
        (Facts(link=ACTIVE, fields={"Memo": "VOID: Bench"}, wanted=False), Place.VOID, Change.NONE),
        (Facts(link=ACTIVE, fields={"IsManuallyClosed": "true"}), Place.CLOSED, Change.NONE),
        (Facts(link=ACTIVE, fields={"Memo": "Bench"}), Place.BOOKS, Change.NONE),
        (Facts(link=GONE, request=request(APPLIED)), Place.GONE, Change.IN_CONFLICT),
        (Facts(link=GONE, wanted=False), Place.GONE, Change.NONE),
        (Facts(link=RETIRED, request=request(APPLIED)), Place.NONE, Change.NONE),
        (Facts(link=RETIRED, request=request(STAGED, generation=2)), Place.OUTBOX, Change.WAITING),
        (Facts(link=RETIRED, request=request(REJECTED, generation=2)), Place.OUTBOX, Change.REJECTED),
    ],
)
def test_document_and_change_follow_from_the_rows(facts: Facts, document: Place, change: Change) -> None:
    standing = standing_of(facts)
    assert (standing.document, standing.change) == (document, change)


@pytest.mark.parametrize("link", [ACTIVE, RETIRED])
def test_refusal_of_an_earlier_add_is_over_when_the_record_was_linked_since(link: Link) -> None:
    assert standing_of(Facts(link=link, request=request(REJECTED))).change is Change.NONE


def test_refused_change_of_a_document_that_was_let_go_is_over() -> None:
    assert not standing_of(Facts(link=RETIRED, request=request(REJECTED, MOD))).is_known


def test_deletion_of_which_nothing_is_to_be_said_leaves_the_record_as_it_stood_until_it_is_needed() -> None:
    quiet = blank(Link, state=LinkState.DELETED, gone=Gone.IGNORED, **NUMBER)
    assert status_of(standing_of(Facts(link=quiet))) == "Posted"
    assert message_of(standing_of(Facts(link=quiet))) == ""
    assert standing_of(Facts(link=quiet, is_needed=True)).is_ended


def test_merge_that_is_proposed_is_told_instead_of_the_deletion() -> None:
    assert message_of(standing_of(Facts(link=GONE, decisions=MERGED))) == "It seems to be merged."


def test_refusal_and_hold_are_both_told_the_worse_one_first() -> None:
    standing = standing_of(Facts(request=request(REJECTED, message="3100: name in use."), decisions=HELD))
    assert message_of(standing) == "3100: name in use.\nNo billing country."


def test_record_that_no_run_has_looked_at_says_so() -> None:
    standing = standing_of(Facts())
    assert status_of(standing) == "Held"
    assert "salesforce_to_quickbooks" in message_of(standing)
    assert status_of(standing_of(Facts(wanted=False))) is None


STANDS_STILL = "Nothing of its kind goes to QuickBooks at present."


def parent(facts: Facts, title: str) -> Parent:
    return Parent(key=Key(flow="account_to_customer", record_id="001"), title=title, standing=standing_of(facts))


def child(*parents: Parent) -> Facts:
    return Facts(request=request(STAGED, unmet=len(parents)), parents=parents)


@pytest.mark.parametrize(
    "facts, why",
    [
        (Facts(decisions=HELD), ": No billing country."),
        (Facts(request=request(REJECTED, message="3100: name in use.")), ": 3100: name in use."),
        (Facts(request=request(STAGED, held=True), decisions=UNREADABLE), ": Paused."),
        (Facts(request=request(UNKNOWN, held=True), decisions=LOST), ": Was it posted?"),
        (Facts(request=request(STAGED, message="3140: One is inactive.")), ": 3140: One is inactive."),
        (Facts(request=request(STAGED)), ", which goes to QuickBooks first."),
        (Facts(), ", which has not been sent."),
        (Facts(stopped="It cannot be read."), f": {STANDS_STILL} It cannot be read."),
        (Facts(request=request(STAGED), held_back="It is paused."), ": It is paused."),
    ],
)
def test_child_carries_the_reason_of_its_parent(facts: Facts, why: str) -> None:
    standing = standing_of(child(parent(facts, "Acme")))
    assert (status_of(standing), message_of(standing)) == ("Waiting", f"Waits for Acme{why}")
    assert standing.blocked_by is not None
    assert standing.blocked_by.title == "Acme"


def test_child_carries_the_reason_of_what_its_parent_waits_for() -> None:
    holding = parent(Facts(decisions=HELD), "Holding")
    standing = standing_of(child(parent(child(holding), "Acme")))
    assert message_of(standing) == "Waits for Acme: Waits for Holding: No billing country."
    assert (standing.root.change, standing.is_blocked) == (Change.HELD, True)


def test_child_of_a_record_whose_flow_stands_still_is_blocked() -> None:
    assert standing_of(child(parent(Facts(stopped="It cannot be read."), "Acme"))).is_blocked


def test_what_holds_everything_back_is_said_once_and_not_for_each_parent() -> None:
    waits = parent(Facts(request=request(STAGED), held_back="It is paused."), "Acme")
    lost = parent(Facts(decisions=HELD), "Vise")
    facts = Facts(request=request(STAGED, unmet=2), parents=(waits, lost), held_back="It is paused.")
    assert message_of(standing_of(facts)) == "Waits for Vise: No billing country.\nIt is paused."


def test_child_of_a_parent_that_only_waits_is_not_blocked() -> None:
    standing = standing_of(child(parent(Facts(request=request(STAGED)), "Acme")))
    assert not standing.is_blocked


def test_worst_of_several_parents_is_the_one_that_blocks() -> None:
    first = parent(Facts(request=request(STAGED)), "Vise")
    second = parent(Facts(decisions=HELD), "Acme")
    standing = standing_of(child(first, second))
    assert standing.blocked_by == second
    assert message_of(standing).count("Waits for") == 2


def test_request_that_nothing_stops_goes_with_the_next_poll() -> None:
    assert message_of(standing_of(Facts(request=request(STAGED)))) == NEXT_POLL
