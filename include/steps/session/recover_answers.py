"""recover_answers: a write document whose answer never came.

QuickBooks may have executed it. First it is asked for the stored answer by the document's own id, which has no side
effects; then the books are searched for each record; only what is surely not there is sent again, as a new document.
There is no other way: the bytes of a document go out in one session only. What cannot be found out is given to a
person, so that the company's other work goes on.
"""

from __future__ import annotations

from collections.abc import Sequence

from include.errors import SetupError
from include.events import EventAction
from include.model import RequestState, SetPurpose, SetState
from include.qbxml.answers import Answer
from include.qbxml.envelope import status_query
from include.rows import MessageSet, OutboxRow
from include.states import DecisionKind
from include.steps.callback import Callback, Document, Heard, context_of
from include.steps.session.conclusive import what_was_said
from include.steps.session.find_posted import Question, found_or_lost, questions_about
from include.steps.session.hear_write import settle_write
from include.steps.session.lose_answers import go_on_with, lose_document
from include.steps.session.outcome import Outcome, record_outcomes
from include.steps.session.reread import reread_again

#: messageSetStatusCode: the answer is stored, when it comes along. Any other code, or none at all, is no knowledge.
STORED = "0"
#: So often a look into the books may bring no answer before a person is asked.
MOST_TRIES = 3


def is_missing(call: Callback) -> bool:
    """Whether a write document is without its answer, and must have it before the company goes on posting."""
    return call.posts_from is not None and call.db.message_sets.open_write(call.key) is not None


def ask_missing(call: Callback) -> Document | None:
    """The next question about the unsettled write document of this company, or None when there is none."""
    lost = call.db.message_sets.open_write(call.key)
    if lost is None:
        return None
    if lost.state == SetState.SERVED:
        lose_document(call.db, lost, call.company, call.session_id)
    step = _step(call, lost)
    if step == "look":
        return _look(call, lost)
    call.log(EventAction.RECOVERY_ASKED, message_set_id=lost.id)
    return Document(
        set_id=call.new_set_id(),
        purpose=SetPurpose.STATUS,
        text=status_query(lost.id, call.version),
        context={"set": lost.id},
    )


def hear_status(call: Callback, heard: Heard) -> None:
    """Act on the stored answer when it came along, rows and all; whatever else is said, the books are searched.

    A code alone is no knowledge: 0 may stand for a set that QuickBooks has never stored, and the same bytes would then
    be executed a second time.
    """
    lost_id = heard.asked["set"]
    if heard.answers.message_set_status_code != STORED or not heard.answers.answers:
        go_on_with(call, lost_id, "look")
        return
    lost = call.db.message_sets.get(lost_id)
    if lost is not None and lost.state != SetState.SETTLED:
        settle_write(call, lost, heard.answers, heard.raw)
        call.log(EventAction.RECOVERY_ANSWERED, message_set_id=lost.id)


def hear_look(call: Callback, heard: Heard) -> None:
    """Link what is in the books, stage again what is not, and give a person what was lost too often.

    Raises `SetupError` when QuickBooks refused to look: nothing can be concluded, the next session asks again.
    """
    asked = heard.asked
    lost = call.db.message_sets.get(asked["set"])
    if lost is None or lost.state == SetState.SETTLED:
        return
    members = {row.id: row for row in call.db.outbox.of_set(asked["set"])}
    ids = call.db.outbox.dependencies_of(list(members))
    answers = heard.answers.by_request_id()
    told: list[tuple[OutboxRow, Answer | None]] = []
    for place, numbers in enumerate(asked["questions"], 1):
        answer = answers.get(f"{heard.document.id}.{place}")
        told += [(members[number], answer) for number in numbers if number in members]
    found = found_or_lost(call, told, ids)
    outcomes = list(found.values())
    record_outcomes(call, outcomes)
    if any(outcome.state == RequestState.STAGED for outcome in outcomes):
        reread_again(call)
    if len(outcomes) == len(members):
        call.db.message_sets.settle(asked["set"], "looked up")
        call.context.pop("recovery", None)
        return
    said = {what_was_said(answer) for row, answer in told if row.id not in found and answer is not None}
    left = [row for number, row in members.items() if number not in found]
    fail_look(call, lost, f"QuickBooks answered {'; '.join(sorted(said)) or 'nothing'}", left=left)


def fail_look(
    call: Callback, lost: MessageSet, why: str, *, left: Sequence[OutboxRow] | None = None, final: bool = False
) -> None:
    """A look brought nothing: again in the next session, a few times, then a person decides.

    Raises `SetupError` while it is tried again.
    """
    facts = context_of(lost)
    tries = int(facts.get("looks", 0)) + 1
    if not final and tries < MOST_TRIES:
        call.db.message_sets.note(lost.id, facts | {"looks": tries})
        raise SetupError(
            f"The answer to a document of company {call.key!r} is missing, and the books could not be searched for its "
            f"records: {why}. Nothing is sent before that. The next update of the Web Connector tries again.",
            field="recovery",
        )
    rows = call.db.outbox.of_set(lost.id) if left is None else left
    record_outcomes(call, [_decide(row, why) for row in rows])
    call.db.message_sets.settle(lost.id, "given to a person")
    call.context.pop("recovery", None)


def status_not_parsed(call: Callback, document: MessageSet, why: str) -> None:
    """QuickBooks does not know this question at all, or its answer never comes: the books are searched."""
    status_unreadable(call, document, why)
    go_on_with(call, context_of(document)["set"], "look")


def look_not_parsed(call: Callback, document: MessageSet, why: str) -> None:
    """It would not be read the next time either: a person decides."""
    if (lost := _still_lost(call, document)) is not None:
        fail_look(call, lost, why, final=True)


def status_unreadable(call: Callback, document: MessageSet, why: str) -> None:
    """The stored answer comes again and again as nobody can read it: the next session searches the books."""
    if (lost := _still_lost(call, document)) is not None:
        call.db.message_sets.note(lost.id, context_of(lost) | {"step": "look"})


def look_unreadable(call: Callback, document: MessageSet, why: str) -> None:
    """The books said something that nobody can read: again in the next session, a few times."""
    if (lost := _still_lost(call, document)) is not None:
        fail_look(call, lost, why)


def _still_lost(call: Callback, question: MessageSet) -> MessageSet | None:
    lost = call.db.message_sets.get(context_of(question)["set"])
    return None if lost is None or lost.state == SetState.SETTLED else lost


def _step(call: Callback, lost: MessageSet) -> str:
    """`status` first; what this session, or the document itself, has learned since then goes before."""
    kept = call.context.get("recovery")
    if kept and kept["set"] == lost.id:
        return str(kept["step"])
    return str(context_of(lost).get("step", "status"))


def _look(call: Callback, lost: MessageSet) -> Document | None:
    members = call.db.outbox.of_set(lost.id)
    questions, blind = questions_about(call, members)
    if blind:
        record_outcomes(call, [_decide(row, "it has nothing that it could be looked up by") for row in blind])
    if not questions:
        call.db.message_sets.settle(lost.id, "looked up")
        call.context.pop("recovery", None)
        return None
    context = {"set": lost.id, "questions": [[row.id for row in question.rows] for question in questions]}
    return call.document(SetPurpose.LOOK, lambda set_id: _numbered(questions, set_id), context=context)


def _numbered(questions: Sequence[Question], set_id: str) -> list[str]:
    return [question.ask(f"{set_id}.{place}") for place, question in enumerate(questions, 1)]


def _decide(row: OutboxRow, why: str) -> Outcome:
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        hold=DecisionKind.LOST_ANSWER,
        unsettled=True,
        message=(
            f"The answer to {row.title} was lost, and it could not be found out whether QuickBooks has the record: "
            f"{why}. Look for it there, then run: ./o2c decide {row.id} posted --id ID, or: "
            f"./o2c decide {row.id} send-again"
        ),
    )
