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
from include.rows import Decision, Link
from include.states import DecisionKind
from include.steps.salesforce_to_quickbooks.map_records import build_request
from include.steps.salesforce_to_quickbooks.said_in_books import said_in_books
from include.steps.salesforce_to_quickbooks.stager import Stager

_LEFT: Final = frozenset({DecisionKind.LEFT})
#: Of what tells one matter from another.
_LENGTH: Final = 80
#: What is not said to people: our own key.
_OWN: Final = "ExternalGUID"


def note_unsaid(work: Stager, link: Link, mapped: Mapped, emptied: Collection[str] = ()) -> None:
    """Note what was sent before and is not said any more, for `tell_left`."""
    asked = _asked(work, link)
    before: Mapping[str, str] = asked.known["left"] if asked is not None else {}
    said = {**before, **_sent(link)}
    now = build_request(work.run, work.flow, mapped, "", OutboxAction.MODIFY, link.generation)["fragment"]
    only_new = work.flow.create_only & mapped.values.keys()
    over = {_OWN, *emptied, *only_new, *work.kept.get(mapped.record_id, ()), *held_against(now, {}).said}
    unsaid = {path: text for path, text in said.items() if path not in over}
    if unsaid or asked is not None:
        work.unsaid.append((link, unsaid))


def tell_left(work: Stager) -> None:
    """Ask finance about what is left over there, until it is gone or said anew; a few statements a portion."""
    links = [link for link, unsaid in work.unsaid if unsaid]
    there = said_in_books(work.db, work.run.key, links)
    ids = [link.salesforce_id for link in links]
    let_pass = work.db.decisions.waived(work.run.key, work.flow.name, ids, kind=DecisionKind.LEFT)
    for link, unsaid in work.unsaid:
        texts = _texts(there.get(link.salesforce_id, {}), unsaid)
        left = {path: text for path, text in unsaid.items() if texts.get(path) == text}
        _tell(work, link, left, let_pass.get(link.salesforce_id, ()))


def _tell(work: Stager, link: Link, left: Mapping[str, str], let_pass: Collection[str]) -> None:
    asked, cause = _asked(work, link), ", ".join(left.values())[:_LENGTH]
    if asked is not None and left and asked.cause != cause:
        work.settle(link.salesforce_id, _LEFT)  # less is left, or more
    if left and cause not in let_pass:
        work.ask(link, DecisionKind.LEFT, _words(link, left), cause=cause, left=left)
    else:
        work.release(link.salesforce_id, _LEFT)


def _asked(work: Stager, link: Link) -> Decision | None:
    return next((row for row in work.decisions.get(link.salesforce_id, ()) if row.kind in _LEFT), None)


def _sent(link: Link) -> Mapping[str, str]:
    """What was sent with the last request; nothing where none is known."""
    fragment = link.last_synced or ""
    names = [request_name(action, link.kind) for action in (OutboxAction.ADD, OutboxAction.MODIFY)]
    return held_against(fragment, {}).said if fragment.startswith(tuple(f"<{name}Rq" for name in names)) else {}


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
