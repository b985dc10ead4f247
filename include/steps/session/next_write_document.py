"""next_write_document: the next portion of staged requests as one write document; nothing else changes the books."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta

from include.errors import DataError
from include.events import EventAction
from include.model import SETTLING_KINDS, OutboxAction, RequestState, SetPurpose
from include.qbxml.action import Action
from include.qbxml.answers import Answer as Answered
from include.qbxml.envelope import message_set
from include.qbxml.fragment import check_fragment, fill_fragment
from include.qbxml.versions import fit_to_version
from include.rows import Link, MessageSet, OutboxRow
from include.states import Answer, DecisionKind
from include.steps.billing.bills_already import Intent, bills_already
from include.steps.callback import MEMBERS, Callback, Document, Heard, context_of
from include.steps.session.ask_again import ask_again, forget_asked
from include.steps.session.find_posted import found_or_lost, questions_about
from include.steps.session.orders_of import orders_of, unread_orders
from include.steps.session.outcome import Outcome, record_outcomes
from include.steps.session.reread import reread_first
from include.steps.session.stands_again import documents_in, earlier_documents, give_back, unread_earlier
from include.steps.session.stands_unlinked import (
    Beside,
    billed_unlinked,
    documents_named,
    named_unlinked,
    stands_unlinked,
    unlinked_beside,
)
from include.steps.session.wait_out import wait_out

#: No document is allowed to grow beyond this, whatever the number of its requests.
LARGEST_DOCUMENT = 1_000_000
REFRESHED = 50
#: So often a record may refuse to be read before a person looks at it.
MOST_READS = 3
BACK_OFF = timedelta(minutes=1)
#: Stands for a status where what decides whether a document goes out could not be read.
NOT_READ = "unread"
#: In the context of a session: the numbers of the documents that it has looked for in the books.
LOOKED_FOR = "looked for"


def can_write(call: Callback) -> bool:
    """Whether a staged request may go out now."""
    return call.db.outbox.servable_exists(call.key, posts_from=call.posts_from)


def next_write_document(call: Callback) -> Document | None:
    """The next write document, what must be read before it, or None when nothing can be served.

    The phases before it have settled every earlier one; a second open one is refused by the database.
    """
    if call.posts_from is None:
        return None
    while chosen := _choose(call):
        added = [row.target for row in chosen if row.action == OutboxAction.ADD]
        if (first := reread_first(call, added)) is not None:
            return first
        earlier = earlier_documents(call, chosen)
        named = named_unlinked(call, chosen)
        asked = [*orders_of(call, chosen), *documents_in(earlier), *documents_named(call, named)]
        if (others := ask_again(call, asked)) is not None:
            return others
        set_id = call.new_set_id()
        chosen = give_back(call, chosen, earlier)
        beside = unlinked_beside(call, chosen)
        unread = unread_orders(call, chosen) | unread_earlier(call, earlier)
        unread |= stands_unlinked(call, chosen, named, beside)
        filled, refused = _fill(call, chosen, set_id, unread, beside)
        if refused:
            record_outcomes(call, refused)
        if filled:
            text = message_set([fragment for _, fragment in filled], version=call.version, set_id=set_id)
            call.db.outbox.serve([(row, place) for place, (row, _) in enumerate(filled, 1)], set_id)
            forget_asked(call)
            numbers = {MEMBERS: [row.id for row, _ in filled]}
            return Document(set_id=set_id, purpose=SetPurpose.WRITE, text=text, members=len(filled), context=numbers)
        call.waits(again=True)
    return refresh_requests(call)


def can_refresh(call: Callback) -> bool:
    """Whether something must be read again before it can be served."""
    return call.posts_from is not None and bool(call.db.outbox.needing_refresh(call.key, limit=1))


def refresh_requests(call: Callback) -> Document | None:
    """Read again what must be known before a request can be served: a fresh EditSequence, or who owns a name."""
    if call.posts_from is None:
        return None
    needs_refresh = call.db.outbox.needing_refresh(call.key, limit=REFRESHED)
    if not needs_refresh:
        return None
    questions, blind = questions_about(call, needs_refresh)
    if blind:
        record_outcomes(call, [unreadable(row, "it is linked to nothing that could be read") for row in blind])
    if not questions:
        return None

    def build(set_id: str) -> list[str]:
        return [question.ask(f"{set_id}.{place}") for place, question in enumerate(questions, 1)]

    numbers = [[row.id for row in question.rows] for question in questions]
    return call.document(SetPurpose.REFRESH, build, context={"questions": numbers})


def hear_refresh(call: Callback, heard: Heard) -> None:
    """Serve again what is fresh now, hold what belongs to another record, ask later for what was not answered."""
    asked = heard.asked
    numbers = [number for same in asked["questions"] for number in same]
    rows = {n: row for n, row in call.db.outbox.fetch(numbers).items() if row.state == RequestState.STAGED}
    ids = call.db.outbox.dependencies_of(numbers)
    answers = heard.answers.by_request_id()
    told: list[tuple[OutboxRow, Answered | None]] = []
    for place, same in enumerate(asked["questions"], 1):
        answer = answers.get(f"{heard.document.id}.{place}")
        for row in (rows[number] for number in same if number in rows):
            told.append((row, answer))
    found = found_or_lost(call, told, ids)
    looked_for = [number for number, outcome in found.items() if outcome.state == RequestState.STAGED]
    call.context[LOOKED_FOR] = [*call.context.get(LOOKED_FOR, ()), *looked_for]
    record_outcomes(call, [found.get(row.id) or _ask_later(call, row, answer) for row, answer in told])


def refresh_not_parsed(call: Callback, document: MessageSet, why: str) -> None:
    """What could not even be asked for waits for a person."""
    numbers = [number for same in context_of(document)["questions"] for number in same]
    rows = call.db.outbox.fetch(numbers).values()
    record_outcomes(call, [unreadable(row, why) for row in rows if row.state == RequestState.STAGED])


def unreadable(row: OutboxRow, why: str) -> Outcome:
    """A person must see what stands in QuickBooks before this request can go on."""
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        hold=DecisionKind.LOST_ANSWER,
        status_code=row.status_code,
        message=(
            f"{row.title} could not be read in QuickBooks before it is sent: {why}. Look for the record there, then "
            f"run: ./o2c decide {row.id} posted --id ID, or: ./o2c decide {row.id} send-again"
        ),
    )


def _ask_later(call: Callback, row: OutboxRow, answer: Answered | None) -> Outcome:
    if row.times_unsettled + 1 >= MOST_READS:
        said = f"QuickBooks answered {answer.status_code}: {answer.message}" if answer else "QuickBooks did not answer"
        return unreadable(row, said)
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        status_code=row.status_code,
        message=row.message,
        needs_refresh=True,
        unsettled=True,
        not_before=call.db.now + BACK_OFF * 2**row.times_unsettled,
    )


def _choose(call: Callback) -> list[OutboxRow]:
    posts_from = call.posts_from
    if posts_from is None:
        return []
    caps = call.settings.batching
    size = max(1, call.company.batch_size)
    limit, waits = min(size, max(caps.lists, caps.transactions)), call.waits()
    while found := call.db.outbox.servable(
        call.key, posts_from=posts_from, limit=limit, bisect_group=waits.bisect_group, lists=waits.lists
    ):
        if rows := call.db.outbox.renewed(call.key, found):
            break
    else:
        return []
    first = rows[0].is_list
    cap = caps.lists if first else caps.transactions
    return _within_bytes(rows[:cap])


def _within_bytes(rows: Sequence[OutboxRow]) -> list[OutboxRow]:
    total, kept = 0, list[OutboxRow]()
    for row in rows:
        total += len(row.fragment)
        if kept and total > LARGEST_DOCUMENT:
            break
        kept.append(row)
    return kept


def _fill(
    call: Callback, rows: Sequence[OutboxRow], set_id: str, unread: Mapping[int, str], beside: Beside
) -> tuple[list[tuple[OutboxRow, str]], list[Outcome]]:
    """Real ids into the placeholders, then the check of what is really sent; `unread` says why one must wait."""
    ids = call.db.outbox.dependencies_of([row.id for row in rows])
    own = call.db.links.for_keys(call.key, [row.key for row in rows])
    filled: list[tuple[OutboxRow, str]] = []
    refused: list[Outcome] = []
    left_out: set[str] = set()
    waiting = [row for row in rows if row.id in unread]
    unsure = {row.id: wait_out(call, row, Action.RETRY, NOT_READ, unread[row.id]) for row in waiting}
    not_now, unseen = unsure | _billed_already(call, rows, beside), _unseen(call, rows)
    for row in rows:
        link = own.get(row.key)
        if (early := _not_now(row, link, unseen) or not_now.get(row.id)) is not None:
            refused.append(early)
            continue
        link = link if row.action == OutboxAction.MODIFY else None
        try:
            fragment = fill_fragment(
                row.fragment,
                request_id=f"{set_id}.{len(filled) + 1}",
                ids=ids[row.id],
                own_id=link.qb_id if link else None,
                edit_sequence=link.edit_sequence if link else None,
            )
            fitted = fit_to_version(fragment, call.version)
            check_fragment(fitted.text, version=call.version)
        except DataError as error:
            refused.append(
                Outcome(request=row, state=RequestState.REJECTED, message=f"Not sent to QuickBooks: {error.message}")
            )
            continue
        filled.append((row, fitted.text))
        left_out |= {*fitted.left_out}
    if left_out:
        call.log(EventAction.ELEMENTS_LEFT_OUT, version=call.version, elements=sorted(left_out))
    return filled, refused


def _billed_already(call: Callback, rows: Sequence[OutboxRow], beside: Beside) -> dict[int, Outcome]:
    """Documents whose deal was billed since they were staged; a person is asked before ours is sent."""
    bills = {row.key: row for row in rows if row.action == OutboxAction.ADD and row.target in SETTLING_KINDS}
    intents = [Intent(key=key, kind=row.target, deal=row.deal, title=row.title) for key, row in bills.items()]
    found = {bills[key].id: why for key, why in bills_already(call.db, call.key, intents).items()}
    found |= {
        number: f"{name} was posted for this deal already, and a second document would bill it twice. Void or delete "
        f"{name} in QuickBooks, or set Generate back."
        for number, name in billed_unlinked([row for row in bills.values() if row.id not in found], beside).items()
    }
    return {
        row.id: Outcome(
            request=row,
            state=RequestState.STAGED,
            hold=DecisionKind.BILLED,
            message=f"{found[row.id]} Once the other one is void or gone, run: ./o2c decide {row.id} send-again",
        )
        for row in bills.values()
        if row.id in found
    }


def _unseen(call: Callback, rows: Sequence[OutboxRow]) -> frozenset[int]:
    """Documents that are looked for before they go out, but for those of which a person said that they go out again.

    Where QuickBooks shows no key of ours, or nobody knows yet whether it does, only the books tell whether a document
    was posted before our own records were set back to an earlier state. They are asked in the session in which it goes
    out.
    """
    if call.company.shows_guid:
        return frozenset()
    looked_for = frozenset(call.context.get(LOOKED_FOR, ()))
    added = [row for row in rows if row.action == OutboxAction.ADD and not row.is_list and row.id not in looked_for]
    said: dict[str, set[str]] = {}
    for flow in {row.flow for row in added}:
        ids = [row.record_id for row in added if row.flow == flow]
        lost = DecisionKind.LOST_ANSWER
        said[flow] = {*call.db.decisions.answered(call.key, flow, ids, kind=lost, answer=Answer.SEND_AGAIN)}
    return frozenset(row.id for row in added if row.record_id not in said[row.flow])


def _not_now(row: OutboxRow, link: Link | None, unseen: Collection[int]) -> Outcome | None:
    """The last look before a request leaves: what is posted already is not added, what is unread is read first."""
    if link is None:
        is_unseen = row.id in unseen
        return Outcome(request=row, state=RequestState.STAGED, needs_refresh=True) if is_unseen else None
    if row.action == OutboxAction.ADD and link.generation >= row.generation:
        words = f"{row.title} is in QuickBooks already as {link.kind} {link.qb_id}; it was not sent again."
        return Outcome(request=row, state=RequestState.CANCELLED, message=words)
    if row.action == OutboxAction.MODIFY and link.edit_sequence is None:
        return Outcome(request=row, state=RequestState.STAGED, needs_refresh=True)
    return None
