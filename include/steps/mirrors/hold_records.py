"""hold_records: records of the books that cannot be brought wait for a person, and those that could are let go."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from include.events import EventAction
from include.rows import NewDecision
from include.states import MAPPING, DecisionKind
from include.steps.returning import BookState, Returning

#: A reason, by the id of the books: what sort it is, and what a person reads.
Reasons = Mapping[str, tuple[DecisionKind, str]]
#: Why a record of the books may be held.
_KINDS: Final = (DecisionKind.RULE, DecisionKind.DUPLICATE, DecisionKind.WRITE_BACK)


def hold_records(
    work: Returning, flow: str, titles: Mapping[str, str], reasons: Reasons, again: Collection[str]
) -> None:
    """Hold the records of `titles` that have a reason, and release the others; those of `again` stay as they are."""
    if not titles:
        return
    asked = [
        NewDecision(
            kind=kind,
            flow=flow,
            record_id=name,
            cause=MAPPING if kind is DecisionKind.RULE else "",
            title=titles[name],
            message=message,
        )
        for name, (kind, message) in reasons.items()
        if name in titles
    ]
    right = [name for name in titles if name not in reasons and name not in again]
    work.result.held += len(asked)
    work.result.problems += [f"{flow} {each.record_id}: {each.message}" for each in asked]
    with work.staging.begin() as db:
        news = db.decisions.ask(work.key, asked, only=_KINDS)
        db.decisions.settle(work.key, flow, right, _KINDS)
        db.events.add_all(
            [
                db.events.row(work.key, EventAction.RECORD_HELD, flow=flow, record_id=each.record_id, kind=each.kind)
                for each in news
            ]
        )


def titles_of(states: Sequence[BookState]) -> dict[str, str]:
    """What a person calls each record, by its id."""
    return {state.id: title_of(state) for state in states}


def title_of(state: BookState) -> str:
    """What a person calls the record."""
    fields = state.fields
    name = fields.get("FullName") or fields.get("Name") or fields.get("RefNumber") or state.id
    return f"{state.kind} {name}"


def held_by_mapping(held: Mapping[str, str]) -> dict[str, tuple[DecisionKind, str]]:
    """Reasons of records that cannot be put into the words of Salesforce."""
    return {name: (DecisionKind.RULE, why) for name, why in held.items()}


def refused(why: Mapping[str, str]) -> dict[str, tuple[DecisionKind, str]]:
    """Reasons of records that Salesforce refused."""
    return {name: (DecisionKind.WRITE_BACK, words) for name, words in why.items()}
