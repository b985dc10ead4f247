"""copies: documents that say just what another record's document says, in the books, on its way or beside them.

A list that was loaded twice, or a deal that two people put back, would be billed twice: a person is asked first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from include.mappings.language.spec import Flow
from include.model import Mapped
from include.rows import OutboxRow
from include.staging.door import Work
from include.states import COPY, DocumentState
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.choose_documents import WITHDRAWN
from include.steps.salesforce_to_quickbooks.map_records import link_hash
from include.steps.salesforce_to_quickbooks.stager import Stager
from include.steps.salesforce_to_quickbooks.void_documents import void_documents

CURE: Final = (
    "It looks like a copy. If it is a sale of its own, ask whoever looks after the sync to let it pass; else delete "
    "it, or set it back."
)


def copies(work: Stager, new: Sequence[tuple[Mapped, str]]) -> dict[str, str]:
    """Those of these documents and their hashes, in words, with what to do; of several alike the first goes on.

    A few statements a portion.
    """
    if not new:
        return {}
    posted = _posted(work.db, work.run, work.flow, [mapped for mapped, _ in new])
    waiting = _waiting(work, [fingerprint for _, fingerprint in new])
    found: dict[str, str] = {}
    first: dict[str, Mapped] = {}
    for mapped, fingerprint in new:
        other = first.setdefault(fingerprint, mapped)
        if mapped.record_id in posted:
            found[mapped.record_id] = f"{posted[mapped.record_id]}, and says just the same. {CURE}"
        elif fingerprint in waiting:
            row = waiting[fingerprint]
            found[mapped.record_id] = f"{_shown(row.title, row.record_id)} is on its way and says just the same. {CURE}"
        elif other is not mapped:
            found[mapped.record_id] = f"{_shown(other.title, other.record_id)} says just the same. {CURE}"
    waived = work.db.decisions.waived(work.run.key, work.flow.name, found)
    return {key: why for key, why in found.items() if COPY not in waived.get(key, ())}


def _posted(db: Work, run: Run, flow: Flow, new: Sequence[Mapped]) -> dict[str, str]:
    """By record, what is in the books for another one and says just the same."""
    hashes = {each.record_id: link_hash(flow, each) for each in new}
    alike = db.holders.alike(run.key, flow.name, hashes.values())
    found = {key: alike[text] for key, text in hashes.items() if text in alike and alike[text].salesforce_id != key}
    void = void_documents(db, run, list(found.values())) if found else frozenset()
    return {
        key: f"{link.name} was posted for another record, {link.salesforce_id}"
        for key, link in found.items()
        if link.salesforce_id not in void
    }


def _waiting(work: Stager, hashes: Iterable[str]) -> Mapping[str, OutboxRow]:
    """By hash, what is on its way for another record, but for what this run takes back."""
    alike = work.db.outbox.alike(work.run.key, work.flow.name, hashes)
    if not alike:
        return {}
    chosen = work.db.flow_runs.to_do(
        work.flow_run_id, DocumentState.CLEAN, ids=[row.record_id for row in alike.values()]
    )
    return {text: row for text, row in alike.items() if chosen.get(row.record_id) != WITHDRAWN}


def _shown(title: str, record_id: str) -> str:
    return f'"{title}" ({record_id})'
