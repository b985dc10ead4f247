"""posted_before: a change of a document whose EditSequence is old, and what finance did to the document meanwhile.

A payment, a print or a mail gives a document a new EditSequence, and says nothing against the change. What finance
wrote into it is written over by nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from include.model import Key, RequestState
from include.qbxml.answers import Ret
from include.qbxml.codes import STALE
from include.qbxml.compare import edited_meanwhile
from include.qbxml.differences import in_words
from include.qbxml.placeholder import PLACEHOLDER, linked_key
from include.rows import Link, OutboxRow
from include.states import DecisionKind
from include.steps.callback import Callback
from include.steps.session.outcome import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedBefore:
    """What was applied last of a document, and the ids of the records that it refers to."""

    fragment: str | None
    ids: Mapping[str, str]

    def edited(self, row: OutboxRow, ret: Ret, ids: Mapping[str, str]) -> dict[str, str]:
        """What the change would undo, with what it wants; nothing when only the EditSequence is another one."""
        return edited_meanwhile(row.fragment, self.fragment, ret, ids={**self.ids, **ids})


def posted_before(call: Callback, rows: Sequence[OutboxRow]) -> dict[int, PostedBefore]:
    """Of these changes of documents what was posted before them, by number, in two statements."""
    if not rows:
        return {}
    links = call.db.links.for_keys(call.key, [row.key for row in rows])
    wanted = {key for link in links.values() for key in _referred(link)}
    there = {str(key): link.qb_id for key, link in call.db.links.for_keys(call.key, sorted(wanted, key=str)).items()}
    return {
        row.id: PostedBefore(fragment=link.last_synced, ids=there)
        for row in rows
        if (link := links.get(row.key)) is not None
    }


def told_apart(row: OutboxRow, ret: Ret, edited: Mapping[str, str]) -> Outcome:
    """Both sides have changed the document: a person says which is right, and nothing is written over."""
    name = f"{ret.kind} {ret.text('RefNumber') or ret.id}"
    said = in_words([_one(ret, *each) for each in edited.items()])
    return Outcome(
        request=row,
        state=RequestState.CANCELLED,
        hold=DecisionKind.DIFFERENCE,
        status_code=str(STALE),
        message=(
            f"{row.title} was changed in Salesforce, and {name} was changed in QuickBooks as well: "
            f"{said}. Nothing was written over. Change {name} there, or set the record back."
        ),
    )


def _one(ret: Ret, name: str, wanted: str) -> str:
    if name.endswith(("Line", "LineGroup")):
        return "its lines are others"
    there = ret.fields.get(name)
    if isinstance(there, Mapping) or not (wanted or there):
        return f"{name.removesuffix('Ref')} is another one"
    return f"{name} is {wanted or 'empty'} here and {there or 'empty'} there"


def _referred(link: Link) -> list[Key]:
    """The records that a fragment refers to by our own keys."""
    names = (linked_key(found) for found in PLACEHOLDER.findall(link.last_synced or ""))
    pairs = (name.split(":", 1) for name in names if name is not None)
    return [Key(flow=flow, record_id=record_id) for flow, record_id in pairs]
