"""others_alike: which documents say what another record's document says, in the books, on its way or beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from include.model import Mapped, RequestState
from include.rows import Link, OutboxRow
from include.states import DocumentState
from include.steps.salesforce_to_quickbooks.choose_documents import WITHDRAWN
from include.steps.salesforce_to_quickbooks.stager import Stager
from include.steps.salesforce_to_quickbooks.void_documents import void_documents

Posted = Mapping[str, Sequence[Link]]
OnTheWay = Mapping[str, Sequence[OutboxRow]]


def others_alike(
    work: Stager, to_add: Sequence[Mapped], said: Mapping[str, str], posted: Posted, on_the_way: OnTheWay
) -> dict[str, str]:
    """By record: who says the same, up to the verb; of several alike the one that was staged first goes on.

    `said` is what each record says, and by that the others are given. What is void in the books counts for nothing, and
    what is on its way neither where this run takes it back.
    """
    posted, waiting = _not_void(work, posted), _still_wanted(work, said, on_the_way)
    found: dict[str, str] = {}
    first: dict[str, Mapped] = {}
    for mapped in sorted(to_add, key=lambda each: not _is_staged(work, each.record_id)):
        key, text = mapped.record_id, said[mapped.record_id]
        link = next((each for each in posted.get(text, ()) if each.salesforce_id != key), None)
        row, other = next(iter(waiting.get(text, ())), None), first.setdefault(text, mapped)
        if link is not None:
            found[key] = f"{link.name} was posted for another record, {link.salesforce_id}, and"
        elif row is not None:
            found[key] = f"{_shown(row.title, row.record_id)} is on its way and"
        elif other is not mapped:
            found[key] = _shown(other.title, other.record_id)
    return found


def _is_staged(work: Stager, record_id: str) -> bool:
    request = work.requests.get(record_id)
    return request is not None and request.state == RequestState.STAGED


def _not_void(work: Stager, posted: Posted) -> Posted:
    if not posted:
        return {}
    void = void_documents(work.db, work.run, [link for links in posted.values() for link in links])
    return {text: [link for link in links if link.salesforce_id not in void] for text, links in posted.items()}


def _still_wanted(work: Stager, said: Mapping[str, str], on_the_way: OnTheWay) -> OnTheWay:
    """Those of records that are not looked at here, but for what this run takes back."""
    others = {text: [row for row in rows if row.record_id not in said] for text, rows in on_the_way.items()}
    ids = [row.record_id for rows in others.values() for row in rows if row.state == RequestState.STAGED]
    chosen = work.db.flow_runs.to_do(work.flow_run_id, DocumentState.CLEAN, ids=ids) if ids else {}
    gone = {key for key, why in chosen.items() if why == WITHDRAWN}
    return {text: [row for row in rows if row.record_id not in gone] for text, rows in others.items()}


def _shown(title: str, record_id: str) -> str:
    return f'"{title}" ({record_id})'
