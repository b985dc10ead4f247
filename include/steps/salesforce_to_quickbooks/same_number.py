"""same_number: documents with the number of another record's document, in the books, on its way or beside them.

QuickBooks takes one number as often as it comes, so nobody would be told: a person is asked first.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from include.model import Mapped
from include.states import SAME_NUMBER
from include.steps.salesforce_to_quickbooks.others_alike import others_alike
from include.steps.salesforce_to_quickbooks.stager import Stager

NUMBER: Final = "RefNumber"
CURE: Final = (
    "Correct the number that is wrong. If both are to have it, ask whoever looks after the sync to let this one pass."
)


def same_number(work: Stager, to_add: Sequence[Mapped]) -> dict[str, str]:
    """Those of these documents, in words, with what to do; a few statements a portion.

    Where QuickBooks numbers, there are none. Each kind of document has numbers of its own, in capitals or small ones.
    """
    numbered = {each.record_id: str(each.values[NUMBER]) for each in to_add if NUMBER in each.values}
    if not numbered:
        return {}
    here = [each for each in to_add if each.record_id in numbered]
    kinds = {each.target for each in here}
    posted = work.db.holders.numbered(work.run.key, kinds, numbered.values())
    on_the_way = work.db.outbox.numbered(work.run.key, kinds, numbered.values())
    said = {each.record_id: f"{each.target} {numbered[each.record_id].lower()}" for each in here}
    alike = others_alike(work, here, said, posted, on_the_way)
    waived = work.db.decisions.waived(work.run.key, work.flow.name, alike)
    return {
        key: f"{who} has the same number, {numbered[key]}. {CURE}"
        for key, who in alike.items()
        if SAME_NUMBER not in waived.get(key, ())
    }
