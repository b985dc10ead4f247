"""posted_as_it_is: documents that stand in the books as their records say; nothing of them can be held."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from datetime import date

from include.mappings.language.spec import Flow
from include.rows import Link
from include.staging.door import Work
from include.staging.rows import portions
from include.states import LinkState
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.kept_values import as_kept
from include.steps.salesforce_to_quickbooks.map_records import link_hash, map_records


def posted_as_it_is(db: Work, run: Run, flow: Flow, ids: Collection[str]) -> set[str]:
    """Of these records, those of which QuickBooks has what they say now.

    What they read may have been spoiled since, as the address of their account: that is said on what was spoiled.
    """
    return {name for portion in portions(sorted(ids)) for name in _of_portion(db, run, flow, portion)}


def _of_portion(db: Work, run: Run, flow: Flow, ids: Collection[str]) -> Iterator[str]:
    links = {
        name: link
        for name, link in db.links.of(run.key, flow.name, ids).items()
        if link.state == LinkState.ACTIVE and link.applied_hash
    }
    found = db.records.fetch(run.key, flow.source.object, list(links))
    records = [record for record in found.values() if not record.deleted]
    days = {name: day for name, link in links.items() if (day := _posted_on(link)) is not None}
    for mapped, _ in map_records(db, run, flow, records, days)[0] if records else ():
        said, _ = as_kept(run, flow, mapped, links[mapped.record_id])
        if link_hash(flow, said) == links[mapped.record_id].applied_hash:
            yield mapped.record_id


def _posted_on(link: Link) -> date | None:
    """The transaction date that the document has in QuickBooks."""
    text = json.loads(link.snapshot).get("TxnDate")
    return date.fromisoformat(text) if text else None
