"""tell_left: a customer or item of the books still says what was sent, and nothing in Salesforce says it any more.

A contact was deleted, whose name and address for invoices had gone to QuickBooks with the customer. What is not sent
does not change there, so finance is told.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from include.model import Mapped, OutboxAction, Values
from include.qbxml.held_against import held_against
from include.qbxml.request_name import request_name
from include.rows import Link
from include.staging.books import QUICKBOOKS
from include.staging.rows import load
from include.states import DecisionKind, WorkKind
from include.steps.salesforce_to_quickbooks.map_records import build_request
from include.steps.salesforce_to_quickbooks.stager import Stager

_LEFT: Final = frozenset({DecisionKind.LEFT})
#: Of what tells one matter from another.
_LENGTH: Final = 80
#: What is not said to people: our own key.
_OWN: Final = "ExternalGUID"


def tell_left(work: Stager, link: Link, mapped: Mapped, emptied: Collection[str] = ()) -> None:
    """Ask finance about what was sent before and is left over there, until it is gone or said anew."""
    asked = next((row for row in work.decisions.get(mapped.record_id, ()) if row.kind in _LEFT), None)
    before: Mapping[str, str] = asked.known["left"] if asked is not None else {}
    said = {**before, **_sent(link)}
    now = build_request(work.run, work.flow, mapped, "", OutboxAction.MODIFY, link.generation)["fragment"]
    only_new = work.flow.create_only & mapped.values.keys()
    over = {_OWN, *emptied, *only_new, *work.kept.get(mapped.record_id, ()), *held_against(now, {}).said}
    unsaid = {path: text for path, text in said.items() if path not in over}
    there = _texts(_in_books(work, link), unsaid) if unsaid else {}
    left = {path: text for path, text in unsaid.items() if there.get(path) == text}
    cause = ", ".join(left.values())[:_LENGTH]
    if asked is not None and left and asked.cause != cause:
        work.settle(mapped.record_id, _LEFT)  # less is left, or more
    if left and cause not in _let_pass(work, mapped.record_id):
        work.ask(link, DecisionKind.LEFT, _words(link, left), cause=cause, left=left)
    elif asked is not None and work.settle(mapped.record_id, _LEFT):
        work.tell(WorkKind.RELEASED, mapped.record_id)


def _let_pass(work: Stager, record_id: str) -> Collection[str]:
    """What a person has said may stay."""
    found = work.db.decisions.waived(work.run.key, work.flow.name, [record_id], kind=DecisionKind.LEFT)
    return found.get(record_id, ())


def _sent(link: Link) -> Mapping[str, str]:
    """What was sent with the last request; nothing where none is known."""
    fragment = link.last_synced or ""
    names = [request_name(action, link.kind) for action in (OutboxAction.ADD, OutboxAction.MODIFY)]
    return held_against(fragment, {}).said if fragment.startswith(tuple(f"<{name}Rq" for name in names)) else {}


def _in_books(work: Stager, link: Link) -> Values:
    read = work.db.records.fetch(work.run.key, link.kind, [link.qb_id], system=QUICKBOOKS).get(link.qb_id)
    return read.payload if read is not None else load(link.snapshot)


def _texts(fields: Values, paths: Collection[str]) -> dict[str, str]:
    """What the books have of these elements, as far as it is one text."""
    found: dict[str, str] = {}
    for path in paths:
        value: Any = fields
        for name in path.split("."):
            value = value.get(name) if isinstance(value, Mapping) else None
        if isinstance(value, str):
            found[path] = value
    return found


def _words(link: Link, left: Mapping[str, str]) -> str:
    name = link.name
    said = ", ".join(f'{path} "{text}"' for path, text in left.items())
    return (
        f"{name} still has {said} in QuickBooks, and nothing in Salesforce says it any more: it was deleted or emptied "
        f"here, as a contact. Finance corrects {name} there, or a new one is entered here."
    )
