"""copies: documents that say just what another record's document says, in the books, on its way or beside them.

A list that was loaded twice, or a deal that two people put back, would be billed twice: a person is asked first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from include.model import Mapped, RequestState
from include.rows import Link, OutboxRow
from include.states import COPY, DocumentState
from include.steps.salesforce_to_quickbooks.choose_documents import WITHDRAWN
from include.steps.salesforce_to_quickbooks.map_records import link_hash
from include.steps.salesforce_to_quickbooks.stager import Stager
from include.steps.salesforce_to_quickbooks.void_documents import void_documents

CURE: Final = (
    "It looks like a copy. If it is a sale of its own, ask whoever looks after the sync to let it pass; else delete "
    "it, or set it back."
)


def copies(work: Stager, to_add: Sequence[Mapped]) -> dict[str, str]:
    """Those of these documents, in words, with what to do; of several alike the one that was staged first goes on.

    A few statements a portion.
    """
    if not to_add:
        return {}
    hashes = {each.record_id: link_hash(work.flow, each) for each in to_add}
    posted, waiting = _posted(work, hashes), _waiting(work, hashes)
    found: dict[str, str] = {}
    first: dict[str, Mapped] = {}
    for mapped in sorted(to_add, key=lambda each: not _is_staged(work, each.record_id)):
        key, text = mapped.record_id, hashes[mapped.record_id]
        link = next((each for each in posted.get(text, ()) if each.salesforce_id != key), None)
        row, other = next(iter(waiting.get(text, ())), None), first.setdefault(text, mapped)
        if link is not None:
            found[key] = (
                f"{link.name} was posted for another record, {link.salesforce_id}, and says just the same. {CURE}"
            )
        elif row is not None:
            found[key] = f"{_shown(row.title, row.record_id)} is on its way and says just the same. {CURE}"
        elif other is not mapped:
            found[key] = f"{_shown(other.title, other.record_id)} says just the same. {CURE}"
    waived = work.db.decisions.waived(work.run.key, work.flow.name, found)
    return {key: why for key, why in found.items() if COPY not in waived.get(key, ())}


def _is_staged(work: Stager, record_id: str) -> bool:
    request = work.requests.get(record_id)
    return request is not None and request.state == RequestState.STAGED


def _posted(work: Stager, hashes: Mapping[str, str]) -> dict[str, list[Link]]:
    """By hash, what is in the books and not void."""
    alike = work.db.holders.alike(work.run.key, work.flow.name, hashes.values())
    if not alike:
        return {}
    void = void_documents(work.db, work.run, [link for links in alike.values() for link in links])
    return {text: [link for link in links if link.salesforce_id not in void] for text, links in alike.items()}


def _waiting(work: Stager, hashes: Mapping[str, str]) -> dict[str, list[OutboxRow]]:
    """By hash, what is on its way for records that are not looked at here, but for what this run takes back."""
    alike = work.db.outbox.alike(work.run.key, work.flow.name, hashes.values())
    others = {text: [row for row in rows if row.record_id not in hashes] for text, rows in alike.items()}
    ids = [row.record_id for rows in others.values() for row in rows if row.state == RequestState.STAGED]
    chosen = work.db.flow_runs.to_do(work.flow_run_id, DocumentState.CLEAN, ids=ids) if ids else {}
    gone = {key for key, why in chosen.items() if why == WITHDRAWN}
    return {text: [row for row in rows if row.record_id not in gone] for text, rows in others.items()}


def _shown(title: str, record_id: str) -> str:
    return f'"{title}" ({record_id})'
