"""copies: documents that say just what another record's document says, in the books, on its way or beside them.

A list that was loaded twice, or a deal that two people put back, would be billed twice: a person is asked first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from include.model import Mapped
from include.states import COPY
from include.steps.salesforce_to_quickbooks.map_records import link_hash
from include.steps.salesforce_to_quickbooks.others_alike import others_alike
from include.steps.salesforce_to_quickbooks.stager import Stager

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
    said = {each.record_id: link_hash(work.flow, each) for each in to_add}
    posted = work.db.holders.alike(work.run.key, work.flow.name, said.values())
    on_the_way = work.db.outbox.alike(work.run.key, work.flow.name, said.values())
    alike = others_alike(work, to_add, said, posted, on_the_way)
    waived = work.db.decisions.waived(work.run.key, work.flow.name, alike)
    return {key: f"{who} says just the same. {CURE}" for key, who in alike.items() if COPY not in waived.get(key, ())}
