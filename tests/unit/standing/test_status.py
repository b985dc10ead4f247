"""What Salesforce says of a standing: the whole table, every document by every change, wanted or not."""

from __future__ import annotations

from itertools import permutations, product

import pytest

from include.model import SyncStatus
from include.standing import (
    Change,
    Heading,
    Place,
    Standing,
    change_waits,
    heading_of,
    message_of,
    status_of,
    status_of_all,
)

#: The changes, in the order of the columns below.
CHANGES = (
    Change.NONE,
    Change.WAITING,
    Change.FOR_APPROVAL,
    Change.HELD,
    Change.REJECTED,
    Change.IN_CONFLICT,
)
WANTED = {
    Place.NONE: "Held       Held       Held           Held      Held      Conflict",
    Place.OUTBOX: "Waiting  Waiting    For_Approval   Held      Rejected  Conflict",
    Place.UNKNOWN: "Waiting Waiting    For_Approval   Held      Rejected  Conflict",
    Place.BOOKS: "Posted    Posted     Posted         Posted    Posted    Conflict",
    Place.CLOSED: "Posted   Posted     Posted         Posted    Posted    Conflict",
    Place.VOID: "Conflict   Conflict   Conflict       Conflict  Conflict  Conflict",
    Place.GONE: "Conflict   Conflict   Conflict       Conflict  Conflict  Conflict",
}
NOT_WANTED = {
    Place.NONE: "-          -          -              -         -         Conflict",
    Place.OUTBOX: "Waiting  Waiting    For_Approval   Held      Rejected  Conflict",
    Place.UNKNOWN: "Waiting Waiting    For_Approval   Held      Rejected  Conflict",
    Place.BOOKS: "Posted    Posted     Posted         Posted    Posted    Conflict",
    Place.CLOSED: "Closed   Closed     Closed         Closed    Closed    Closed",
    Place.VOID: "Voided     Voided     Voided         Voided    Voided    Voided",
    Place.GONE: "Deleted    Deleted    Deleted        Deleted   Deleted   Deleted",
}
ORDER = ("Conflict", "Rejected", "Held", "For Approval", "Waiting", "Posted", "Closed", "Voided", "Deleted")
EACH = {
    status_of(each): each
    for place, change, wanted in product(Place, Change, (True, False))
    if status_of(each := Standing(document=place, change=change, wanted=wanted, cause=f"{place} {change}")) is not None
}


def expected(place: Place, change: Change, wanted: bool) -> str | None:
    """The word of the table."""
    word = (WANTED if wanted else NOT_WANTED)[place].split()[CHANGES.index(change)]
    return None if word == "-" else word.replace("_", " ")


@pytest.mark.parametrize("place, change, wanted", [*product(Place, Change, (True, False))])
def test_status_follows_the_table(place: Place, change: Change, wanted: bool) -> None:
    standing = Standing(document=place, change=change, wanted=wanted, cause="why")
    status = status_of(standing)
    assert status == expected(place, change, wanted)
    is_ticked = status == "Posted" and change in (Change.HELD, Change.FOR_APPROVAL, Change.REJECTED)
    assert change_waits(standing) is is_ticked
    message = message_of(standing)
    assert message.endswith("why") or (message == "" and status in (None, "Closed", "Voided", "Deleted"))
    assert message == "why" or status != "Rejected"


def test_the_table_knows_every_word_of_the_picklist() -> None:
    assert {str(status) for status in EACH} == {str(status) for status in SyncStatus} == {*ORDER}


@pytest.mark.parametrize("first, second", [*permutations(ORDER, 2)])
def test_record_with_two_documents_shows_the_first_of_the_order_and_counts_them(first: str, second: str) -> None:
    words = [word for word in ORDER if word in (first, second)]
    status, message = status_of_all([EACH[SyncStatus(first)], EACH[SyncStatus(second)]])
    posted = sum(word == "Posted" for word in words)
    assert (status, message.split("\n")[-1]) == (words[0], f"{posted} of 2 posted")


def test_message_of_several_documents_begins_with_the_worst() -> None:
    posted = Standing(document=Place.BOOKS)
    refused = Standing(document=Place.OUTBOX, change=Change.REJECTED, cause="QuickBooks refused the order.")
    assert status_of_all([posted, refused, posted]) == ("Rejected", "QuickBooks refused the order.\n2 of 3 posted")
    assert status_of_all([posted]) == ("Posted", "")
    assert status_of_all([Standing(wanted=False)]) == (None, "")


@pytest.mark.parametrize("change", Change)
def test_document_in_the_books_is_counted_as_posted_whatever_its_change(change: Change) -> None:
    assert heading_of(Standing(document=Place.BOOKS, change=change)) is Heading.POSTED
    assert heading_of(Standing(document=Place.CLOSED, change=change)) is Heading.POSTED


@pytest.mark.parametrize("place, change", [*product((Place.NONE, Place.OUTBOX, Place.UNKNOWN), Change)])
def test_document_that_is_not_posted_is_counted_under_the_word_that_salesforce_shows(
    place: Place, change: Change
) -> None:
    standing = Standing(document=place, change=change)
    heading = heading_of(standing)
    if change is Change.IN_CONFLICT:
        assert heading is Heading.HELD
    elif place is Place.NONE and change is Change.NONE:
        assert heading is Heading.UNSEEN
    elif place is not Place.NONE:
        assert heading.value == str(status_of(standing)).lower()


def test_what_was_voided_or_deleted_in_the_books_is_not_counted_as_posted() -> None:
    assert heading_of(Standing(document=Place.VOID)) is Heading.VOIDED
    assert heading_of(Standing(document=Place.GONE)) is Heading.DELETED
