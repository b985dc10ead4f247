"""price_linked: the standard price of an item that stands for a product already, brought by its owner's word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from include.errors import DataError
from include.mappings.engine.answer_rows import SalesforceRow, map_answer
from include.mappings.language.return_spec import ReturnFlow
from include.steps.mirrors.find_linked import Linked
from include.steps.mirrors.write_rows import Planned
from include.steps.pairs.return_prices import PRICE, Priced, return_prices
from include.steps.returning import BookState, Returning

Row = Mapping[str, Any]


def price_linked(
    work: Returning, flow: ReturnFlow, states: Sequence[BookState], links: Mapping[str, Row]
) -> dict[str, str]:
    """Create the price of a product that has none, and write what QuickBooks decides about; nothing for other flows.

    `links` are those of the records, by their id. Answers {id of the books: why} of those that are to be tried again.
    """
    if not states or all(row.target.object != PRICE for row in flow.rows):
        return {}
    with work.staging.read() as db:
        linked = Linked(db, work.key, states)
    priced = [
        Priced(item=Planned(row=row, kind=state.kind, qb_id=state.id), product=str(links[state.id]["salesforce_id"]))
        for state in states
        for row in _mapped(work, flow, state, linked)
        if row.object == PRICE
    ]
    wrote = return_prices(work, flow, priced)
    work.result.problems += wrote.refused.values()
    return wrote.again


def _mapped(work: Returning, flow: ReturnFlow, state: BookState, linked: Linked) -> tuple[SalesforceRow, ...]:
    try:
        return map_answer(
            flow,
            state.fields,
            company=work.settings.key,
            find_link=linked.finder(state),
            context=work.context(prices=True),
            kind=state.kind,
        )
    except DataError:
        return ()  # the comparison of the record holds it, with the reason
