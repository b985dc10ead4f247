"""forgotten_rows: rows that stand in Salesforce for records that are gone, and that nobody here knows.

They were written after the backup to which the staging database was set back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from include.mappings.language.deal_references import deal_field, deal_flows
from include.mappings.language.return_spec import ReturnFlow, Row
from include.model import SalesforceId, TxnId
from include.rows import MirrorRow
from include.salesforce.soql import select_under
from include.staging.mirror_rows import WRITTEN
from include.steps.returning import BookState, Returning


def forgotten_rows(work: Returning, states: Sequence[BookState]) -> list[MirrorRow]:
    """The rows of mirrors that Salesforce has of these records and of their parts: a query for 50 records of a kind."""
    return [
        row
        for flow in work.flows
        if flow.pair is None
        for own in _targets(flow)
        for row in _of_flow(work, flow, own, [state for state in states if state.kind in flow.source.objects])
    ]


def _targets(flow: ReturnFlow) -> list[Row]:
    """A row of each object that can say that it is gone."""
    return list({row.target.object: row for row in flow.rows if row.target.mark}.values())


def _of_flow(work: Returning, flow: ReturnFlow, own: Row, states: Sequence[BookState]) -> Iterator[MirrorRow]:
    by_key = {f"{work.key}:{state.id}": state for state in states}
    target, deal = own.target, deal_field(own, deal_flows(work.catalogue))
    fields = ["Id", target.key, *([deal] if deal else [])]
    with work.staging.read() as db:
        now = db.now
    for soql in select_under(target.object, fields, target.key, by_key):
        for record in work.salesforce().query_all(soql):
            state = by_key.get(str(record[target.key]).partition("/")[0])
            if state is None:
                continue
            yield MirrorRow(
                company=work.settings.key,
                flow=flow.name,
                key=record[target.key],
                object=target.object,
                kind=state.kind,
                qb_id=TxnId(state.id),
                salesforce_id=record["Id"],
                deal=_deal(record, deal),
                parent_key=None,
                row_hash=None,
                content="{}",
                last_synced=None,
                state=WRITTEN,
                problem=None,
                changed_at=now,
            )


def _deal(record: dict[str, Any], field: str | None) -> SalesforceId | None:
    return SalesforceId(record[field]) if field is not None and record[field] else None
