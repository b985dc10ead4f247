"""hear_write: the answer to a document that changes the books."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from include.model import SetState
from include.qbxml.answers import AnswerSet
from include.rows import MessageSet
from include.states import LinkOrigin
from include.steps.callback import Callback, Heard
from include.steps.read_quickbooks.learn_clock import measure_clock
from include.steps.session.apply_answers import apply_answers
from include.steps.session.lose_answers import go_on_with, lose_document
from include.steps.session.outcome import Outcome, kind_of, record_outcomes
from include.steps.session.split_document import split_document

#: A document that took less is followed by a bigger one.
QUICK_SECONDS = 10.0


def hear_write(call: Callback, heard: Heard) -> None:
    """Record what became of its requests; what the answer does not tell is looked for in the books."""
    document = heard.document
    if not heard.answers.answers:
        # An answer without content says nothing about the books.
        _search(call, document)
        return
    settle_write(call, document, heard.answers, heard.raw)
    if document.id == call.session.outstanding:
        _grow(call, document)


def settle_write(call: Callback, document: MessageSet, answers: AnswerSet, raw: str) -> None:
    """Record the outcomes; the document is settled when the answer tells of all its requests."""
    members = call.db.outbox.of_set(document.id)
    outcomes = apply_answers(call, members, answers.by_request_id())
    record_outcomes(call, outcomes)
    written = [each.ret for each in outcomes if each.ret is not None and each.origin is LinkOrigin.POSTED]
    measure_clock(call, written, document.served_at)
    _forget_unreadable_kind(call, outcomes)
    if len(outcomes) == len(members):
        call.db.message_sets.settle(document.id, "answered", raw_answer=raw)
        call.context.pop("recovery", None)
    else:
        _search(call, document)


def write_not_parsed(call: Callback, document: MessageSet, why: str) -> None:
    """Not a word of it was executed: its halves are tried; of one that was given up already the books tell."""
    if document.state == SetState.UNKNOWN:
        go_on_with(call, document.id, "look")
    else:
        split_document(call, document, why)


def _search(call: Callback, document: MessageSet) -> None:
    """Part of the answer does not tell: the books are searched for what is left, in this session still."""
    lose_document(call.db, document, call.company, call.session_id)
    go_on_with(call, document.id, "look")


def _forget_unreadable_kind(call: Callback, outcomes: Sequence[Outcome]) -> None:
    """A kind of which one was understood is not built wrongly as a whole."""
    kinds = {kind_of(outcome.request) for outcome in outcomes}
    if call.company.last_unreadable_kind in kinds:
        call.db.companies.change(call.key, last_unreadable_kind=None)
        call.company = replace(call.company, last_unreadable_kind=None)


def _grow(call: Callback, document: MessageSet) -> None:
    """Bigger documents while QuickBooks is quick, back to small ones after a lost answer."""
    took = (call.db.now - document.served_at).total_seconds()
    caps = call.settings.batching
    largest = max(caps.lists, caps.transactions)
    size = call.company.batch_size
    if took < QUICK_SECONDS and size < largest and document.members >= size:
        call.db.companies.change(call.key, batch_size=min(largest, size * 2))
