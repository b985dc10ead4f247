"""billed_already: an order or estimate that finance has invoiced in QuickBooks is not invoiced again by its deal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from include.mappings.language.spec import Flow
from include.rows import Link
from include.staging.books import QUICKBOOKS
from include.staging.door import Work
from include.states import LinkState
from include.steps.run import Run

#: What bills an order or an estimate, by the words of LinkedTxn.
_BILLING: Final = frozenset({"Invoice", "SalesReceipt"})


def billed_already(db: Work, run: Run, flow: Flow, ids: Sequence[str]) -> dict[str, str]:
    """Record id -> why it is not posted: finance has billed the document that this invoice or receipt would follow.

    Known is what was read of the books; a fixed number of statements, however many records.
    """
    found: dict[str, str] = {}
    if not ids or not _BILLING & {*flow.target.names}:
        return found
    for before in run.catalogue.flows.values():
        if flow.name not in before.followed_by:
            continue
        links = {
            key: link for key, link in db.links.of(run.key, before.name, ids).items() if link.state == LinkState.ACTIVE
        }
        for kind in sorted({link.kind for link in links.values()}):
            wanted = [link.qb_id for link in links.values() if link.kind == kind]
            landed = db.records.fetch(run.key, kind, wanted, system=QUICKBOOKS)
            for record_id, link in links.items():
                record = landed.get(link.qb_id)
                numbers = _billed_by(record.payload) if record is not None and not record.deleted else []
                if numbers:
                    found[record_id] = _words(link, numbers, flow)
    return found


def _billed_by(payload: Mapping[str, Any]) -> list[str]:
    linked: Iterable[Mapping[str, Any]] = payload.get("LinkedTxn") or ()
    return [
        f"{other['TxnType']} {other.get('RefNumber') or other['TxnID']}"
        for other in linked
        if other.get("TxnType") in _BILLING
    ]


def _words(link: Link, numbers: Sequence[str], flow: Flow) -> str:
    name = f"{link.kind} {link.number or link.qb_id}"
    return (
        f"{name} of this deal was billed in QuickBooks already, by {', '.join(numbers)}. A second "
        f"{flow.target.name} would bill it twice. Set Generate back; what finance billed is shown with the deal."
    )
