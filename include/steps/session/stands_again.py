"""stands_again: a document that stood for a record before, and was void or gone, is in the books again.

Finance has set the company file back to a copy that has it. Before another one is posted in its stead, those that the
record had before are asked for; one that stands there is the record's again, and nothing is posted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from include.model import OutboxAction, RequestState, SourceRecord
from include.rows import Link, OutboxRow
from include.states import LinkState
from include.steps.billing.end_bills import is_over, read_landed
from include.steps.billing.order_chain import Document
from include.steps.callback import Callback
from include.steps.read_quickbooks.stand_again import may_stand_again, stand_again
from include.steps.session.ask_again import is_nowhere, unread
from include.steps.session.outcome import Outcome, record_outcomes

#: By number of the request: what its record had before, the newest first.
Earlier = Mapping[int, Sequence[Link]]


def earlier_documents(call: Callback, rows: Sequence[OutboxRow]) -> Earlier:
    """What stood for the records of these Adds before, as far as nothing else has taken it; most had nothing."""
    again = [row for row in rows if row.action == OutboxAction.ADD and not row.is_list and row.generation > 1]
    if not again:
        return {}
    links = call.db.links.posted(call.key, [row.key for row in again])
    theirs = call.db.links.fetch(call.key, [link.book_key for link in links.values()])
    ours = {key: link for key, link in links.items() if link.state is LinkState.ACTIVE or may_stand_again(link)}
    free = {key: link for key, link in ours.items() if theirs.get(link.book_key, link).id == link.id}
    newest = sorted(free.items(), key=lambda each: each[0][1], reverse=True)
    return {row.id: [link for (key, _), link in newest if key == row.key] for row in again}


def documents_in(earlier: Earlier) -> list[Document]:
    """What is asked for."""
    return [link.book_key for links in earlier.values() for link in links]


def give_back(call: Callback, rows: Sequence[OutboxRow], earlier: Earlier) -> list[OutboxRow]:
    """Those of these requests that are still to be sent; of the others the record has a document again."""
    if not earlier:
        return [*rows]
    landed = read_landed(call.db, call.key, documents_in(earlier))
    back: dict[int, Link] = {}
    for number, links in earlier.items():
        taken = {link.book_key for link in back.values()}
        free = [link for link in links if link.book_key not in taken and not is_nowhere(call, link.book_key)]
        standing = next((link for link in free if _stands(landed.get(link.book_key))), None)
        if standing is not None:
            back[number] = standing
    given = [row for row in rows if row.id in back]
    record_outcomes(call, [_not_sent(row, back[row.id]) for row in given])
    stand_again(call, {back[row.id]: row.generation for row in given})
    return [row for row in rows if row.id not in back]


def unread_earlier(call: Callback, earlier: Earlier) -> dict[int, str]:
    """Requests, by number, of records whose document of before QuickBooks would not show, and what that means."""
    failed = unread(call)
    found = ((number, link) for number, links in earlier.items() for link in links if link.book_key in failed)
    return {
        number: f"{link.name}, which stood for it before, could not be read in QuickBooks, so nobody knows whether it "
        "is there again."
        for number, link in found
    }


def _not_sent(row: OutboxRow, link: Link) -> Outcome:
    words = f"{link.name}, which stood for {row.title} before, is in QuickBooks again; nothing was posted in its stead."
    return Outcome(request=row, state=RequestState.CANCELLED, message=words)


def _stands(record: SourceRecord | None) -> bool:
    return record is not None and not is_over(record)
