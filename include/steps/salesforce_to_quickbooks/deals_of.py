"""deals_of: which deal documents belong to that nobody maps: what a person named, and what was left in the books."""

from __future__ import annotations

from collections.abc import Sequence

from include.mappings.engine.engine import deal_of
from include.mappings.engine.related import Related, find_related
from include.mappings.language.spec import Flow
from include.staging.door import Work
from include.steps.salesforce_to_quickbooks.find_records import Finder, reads_on


def deals_of(db: Work, company: str, flow: Flow, ids: Sequence[str]) -> dict[str, str]:
    """The deal of each of these records, as the flow's mapping says now; one that was never read is left out."""
    if flow.deal is None:
        return {record_id: record_id for record_id in ids}
    records = [record.payload for record in db.records.fetch(company, flow.source.object, ids).values()]
    reads = reads_on(flow.deal)
    related = find_related(flow, records, Finder(db, company).find) if reads else [Related()] * len(records)
    return {record["Id"]: deal_of(flow, record, each) for record, each in zip(records, related, strict=True)}
