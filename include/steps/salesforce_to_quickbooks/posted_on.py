"""posted_on: the day that a document has in the books, or will have, stays."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from include.model import RequestState
from include.states import LinkState
from include.steps.salesforce_to_quickbooks.stager import Stager


def posted_on(work: Stager, ids: Sequence[str]) -> dict[str, date]:
    """The transaction date that a document has in QuickBooks, or in its open request: it stays."""
    found: dict[str, date] = {}
    for record_id in ids:
        request, link = work.requests.get(record_id), work.links.get(record_id)
        text = None
        if link is not None and link.state == LinkState.ACTIVE:
            text = json.loads(link.snapshot).get("TxnDate")
        elif request is not None and request.state == RequestState.STAGED:
            text = json.loads(request.natural_key).get("TxnDate")
            closed = work.run.company.closing_date
            if text and closed is not None and date.fromisoformat(text) <= closed:
                text = None  # nobody has it yet, and its day was closed meanwhile: it gets another one
        if text:
            found[record_id] = date.fromisoformat(text)
    return found
