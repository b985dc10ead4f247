"""recover_answers: a write document whose answer never came.

QuickBooks may have executed it. First it is asked for the stored answer by the document's own id, which has no side
effects; then the books are searched for each record; only what is surely not there is sent again, as a new document.
What cannot be found out is given to a person, so that the company's other work goes on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from include.errors import SetupError
from include.model import HoldReason, RequestState, SetPurpose, SetState
from include.qbxml.answers import Answer, AnswerSet
from include.qbxml.codes import CONCLUSIVE
from include.qbxml.envelope import status_query
from include.rows import MessageSet, OutboxRow
from include.steps.callback import Document, Turn, context_of
from include.steps.session.check_continuity import reread_again
from include.steps.session.find_posted import Question, found_or_lost, questions_about
from include.steps.session.lose_answers import lose_document
from include.steps.session.outcome import Outcome, record_outcomes

#: messageSetStatusCode: the answer is stored. Any other code, or none at all, is no knowledge.
STORED = "0"
#: So often a look into the books may bring no answer before a person is asked.
MOST_TRIES = 3


def ask_missing(turn: Turn) -> Document | None:
    """The next question about the unsettled write document of this company, or None when there is none."""
    lost = turn.db.message_sets.open_write(turn.key)
    if lost is None:
        return None
    if lost.state == SetState.SERVED:
        lose_document(turn.db, lost, turn.company, turn.session_id)
    step = _step(turn, lost)
    if step == "replay":
        return Document(set_id=lost.id, purpose=SetPurpose.WRITE, text=lost.document, repeated=True)
    if step == "look":
        return _look(turn, lost)
    turn.log("recovery_asked", message_set_id=lost.id)
    return Document(
        set_id=turn.new_set_id(),
        purpose=SetPurpose.STATUS,
        text=status_query(lost.id, turn.version),
        context={"set": lost.id},
    )


def hear_status(turn: Turn, asked: Mapping[str, Any], heard: AnswerSet) -> AnswerSet | None:
    """The stored answer when it came along; otherwise what to try next is kept in the session.

    The same bytes are sent again only when QuickBooks says that it has stored their answer: one that passes over
    message set ids would execute them a second time.
    """
    if heard.message_set_status_code != STORED:
        go_on_with(turn, asked["set"], "look")
        return None
    if heard.answers:
        return heard
    go_on_with(turn, asked["set"], "replay")
    return None


def hear_look(turn: Turn, asked: Mapping[str, Any], heard: AnswerSet) -> None:
    """Link what is in the books, stage again what is not, and give a person what was lost too often.

    Raises `SetupError` when QuickBooks refused to look: nothing can be concluded, the next session asks again.
    """
    lost = turn.db.message_sets.get(asked["set"])
    if lost is None or lost.state == SetState.SETTLED:
        return
    members = {row.id: row for row in turn.db.requests.of_set(asked["set"])}
    ids = turn.db.requests.needs_of(list(members))
    answers = heard.by_request_id()
    outcomes: list[Outcome] = []
    refused: Answer | None = None
    for place, numbers in enumerate(asked["questions"], 1):
        answer = answers.get(f"{asked['id']}.{place}")
        if answer is None or answer.status_code not in CONCLUSIVE:
            refused = answer or refused
            continue
        outcomes += [found_or_lost(turn, members[n], answer, ids[n]) for n in numbers if n in members]
    record_outcomes(turn, outcomes)
    if any(outcome.state == RequestState.STAGED for outcome in outcomes):
        reread_again(turn)
    if len(outcomes) == len(members):
        turn.db.message_sets.settle(asked["set"], "looked up")
        turn.context.pop("recovery", None)
        return
    known = {outcome.request.id for outcome in outcomes}
    said = f"{refused.status_code}: {refused.message}" if refused is not None else "nothing"
    fail_look(turn, lost, f"QuickBooks answered {said}", left=[row for n, row in members.items() if n not in known])


def fail_look(
    turn: Turn, lost: MessageSet, why: str, *, left: Sequence[OutboxRow] | None = None, final: bool = False
) -> None:
    """A look brought nothing: again in the next session, a few times, then a person decides.

    Raises `SetupError` while it is tried again.
    """
    facts = context_of(lost)
    tries = int(facts.get("looks", 0)) + 1
    if not final and tries < MOST_TRIES:
        turn.db.message_sets.note(lost.id, facts | {"looks": tries})
        raise SetupError(
            f"The answer to a document of company {turn.key!r} is missing, and the books could not be searched for its "
            f"records: {why}. Nothing is sent before that. The next update of the Web Connector tries again.",
            field="recovery",
        )
    rows = turn.db.requests.of_set(lost.id) if left is None else left
    record_outcomes(turn, [_decide(row, why) for row in rows])
    turn.db.message_sets.settle(lost.id, "given to a person")
    turn.context.pop("recovery", None)


def go_on_with(turn: Turn, set_id: str, step: str) -> None:
    """What to try next for a lost document: `look` or `replay`."""
    turn.context["recovery"] = {"set": set_id, "step": step}


def _step(turn: Turn, lost: MessageSet) -> str:
    """`status` first; what this session, or the document itself, has learned since then goes before."""
    kept = turn.context.get("recovery")
    if kept and kept["set"] == lost.id:
        return str(kept["step"])
    return str(context_of(lost).get("step", "status"))


def _look(turn: Turn, lost: MessageSet) -> Document | None:
    members = turn.db.requests.of_set(lost.id)
    questions, blind = questions_about(turn, members)
    if blind:
        record_outcomes(turn, [_decide(row, "it has nothing that it could be looked up by") for row in blind])
    if not questions:
        turn.db.message_sets.settle(lost.id, "looked up")
        turn.context.pop("recovery", None)
        return None
    context = {"set": lost.id, "questions": [[row.id for row in question.rows] for question in questions]}
    return turn.document(SetPurpose.LOOK, lambda set_id: _numbered(questions, set_id), context=context)


def _numbered(questions: Sequence[Question], set_id: str) -> list[str]:
    return [question.ask(f"{set_id}.{place}") for place, question in enumerate(questions, 1)]


def _decide(row: OutboxRow, why: str) -> Outcome:
    return Outcome(
        request=row,
        state=RequestState.STAGED,
        hold=HoldReason.DECISION,
        another_round=True,
        message=(
            f"The answer to {row.title} was lost, and it could not be found out whether QuickBooks has the record: "
            f"{why}. Look for it there, then run: ./o2c decide {row.id} posted --id ID, or: "
            f"./o2c decide {row.id} send-again"
        ),
    )
