"""changed_documents: what becomes of a document in the books whose record says something else now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from include.errors import DataError
from include.flow_words import OnChange
from include.model import Key, Mapped, OutboxAction
from include.qbxml.differences import Difference, differences, in_words
from include.qbxml.request_name import request_name
from include.rows import Link
from include.states import DecisionKind, DocumentState, SyncState
from include.steps.salesforce_to_quickbooks.follow_merges import as_before_merges
from include.steps.salesforce_to_quickbooks.map_records import build_request, link_hash
from include.steps.salesforce_to_quickbooks.stager import OF_CONTENT, Stager
from include.steps.salesforce_to_quickbooks.tell_left import note_unsaid

Changed = Callable[[Stager, Mapped, str, Mapping[Key, str]], None]


def _update(work: Stager, mapped: Mapped, fingerprint: str, depends_on: Mapping[Key, str]) -> None:
    link = work.links[mapped.record_id]
    if link.kind != mapped.target:
        raise DataError(
            f"{mapped.title} is {link.kind} {link.number} in QuickBooks, and would now be {mapped.target}; "
            "QuickBooks cannot change that. Set the type back, or make a new record in Salesforce.",
            record_id=mapped.record_id,
        )
    if work.is_asked_for(mapped, fingerprint):
        work.unchanged(mapped.record_id)
        return
    emptied = _emptied(work, link, mapped)
    if link.is_list and link.sync_state is not SyncState.MEETING:
        note_unsaid(work, link, mapped, emptied)
    row = build_request(work.run, work.flow, mapped, fingerprint, OutboxAction.MODIFY, link.generation, emptied=emptied)
    if work.paired is not None:
        row |= work.paired.facts(mapped.record_id, OutboxAction.MODIFY)
    work.put(row, mapped, depends_on)


def _emptied(work: Stager, link: Link, mapped: Mapped) -> list[str]:
    """What Salesforce says nothing of any more; when both sides meet, QuickBooks only gains."""
    if work.paired is None or link.sync_state is SyncState.MEETING:
        return []
    return [name for name in work.paired.emptied(work.flow, mapped) if name not in work.kept.get(mapped.record_id, ())]


def _flag(work: Stager, mapped: Mapped, fingerprint: str, depends_on: Mapping[Key, str]) -> None:
    link = work.links[mapped.record_id]
    name = link.name
    found = _differing(work, mapped, fingerprint, link)
    if found is not None and not found:
        work.release(mapped.record_id, OF_CONTENT)
        work.take_over(link, mapped)
        return
    what = f": {in_words(found)}" if found else ""
    words = (
        f"{mapped.title} was changed in Salesforce after {name} was posted{what}. QuickBooks was not changed. Change "
        f"{name} there, or set the record back."
    )
    work.ask(link, DecisionKind.DIFFERENCE, words, hash=link_hash(work.flow, mapped))
    work.mark(mapped.record_id, DocumentState.FLAGGED)
    work.result.flagged += 1


def _differing(work: Stager, mapped: Mapped, fingerprint: str, link: Link) -> list[Difference] | None:
    """What the record says otherwise than what was posted for it, as far as anybody sees it; None: not known."""
    if not (link.last_synced or "").startswith(f"<{request_name(OutboxAction.ADD, link.kind)}"):
        return None
    posted, leave_out = str(link.last_synced), work.flow.create_only
    wanted = (
        build_request(work.run, work.flow, each, fingerprint, OutboxAction.ADD, link.generation)["fragment"]
        for each in (mapped, *as_before_merges(work.db, work.run, mapped))
    )
    return min((differences(posted, each, leave_out=leave_out) for each in wanted), key=len)


def _ignore(work: Stager, mapped: Mapped, fingerprint: str, depends_on: Mapping[Key, str]) -> None:
    work.unchanged(mapped.record_id)


#: By what the flow says of a change.
CHANGED: Final[Mapping[OnChange, Changed]] = {
    OnChange.UPDATE: _update,
    OnChange.FLAG: _flag,
    OnChange.IGNORE: _ignore,
}
