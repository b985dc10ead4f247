"""keep_lines: which line of the books was made of which line of Salesforce, from the answer to an Add."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from include.model import SalesforceId, TxnId
from include.qbxml.answers import Ret
from include.qbxml.posted_lines import posted_lines
from include.rows import LinkLine, OutboxRow
from include.staging.rows import dump
from include.steps.callback import Callback


def keep_lines(call: Callback, posted: Sequence[tuple[OutboxRow, Ret]], links: Mapping[tuple[str, str], int]) -> None:
    """Write the lines of these documents beside their links, whose numbers these are, in one statement."""
    call.db.link_lines.put([line for row, ret in posted for line in _lines(row, ret, links[ret.kind, ret.id or ""])])


def _lines(row: OutboxRow, ret: Ret, link_id: int) -> Iterator[LinkLine]:
    lines = posted_lines(row.fragment, ret)
    for position, (source, line) in enumerate(zip(json.loads(row.lines), lines, strict=False), 1):
        yield LinkLine(
            link_id=link_id,
            position=position,
            source_line=SalesforceId(source),
            line_id=None if line.id is None else TxnId(line.id),
            sent=dump(line.sent),
            seen=None if line.seen is None else dump(line.seen),
        )
