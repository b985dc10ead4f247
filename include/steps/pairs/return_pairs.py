"""return_pairs: records that both sides may change, compared field by field; each field's owner decides.

What goes to Salesforce is written here, only the fields that changed. What goes to QuickBooks is left to the way there,
which stages it with the next run. A field that nobody can decide becomes a conflict, and neither side is written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from include.comparing.judge_meeting import judge_meeting
from include.comparing.judge_pair import Judged, judge_pair
from include.mappings.language.return_spec import ReturnFlow
from include.owners import FieldOwner
from include.rows import Link
from include.states import LinkState
from include.steps.companies.ownership import owned_by_others
from include.steps.flows.pair_fields import compared_fields, linked_row
from include.steps.mirrors.hold_records import held_by_mapping, hold_records, titles_of
from include.steps.pairs.create_new import create_new
from include.steps.pairs.keep_pairs import keep_pairs
from include.steps.pairs.pair_sides import Pair, find_pairs
from include.steps.pairs.return_prices import price_linked
from include.steps.pairs.tell_refused import tell_refused
from include.steps.pairs.write_pairs import write_pairs
from include.steps.returning import BookState, Returning


def return_pairs(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> dict[str, str]:
    """Bring these records; answers {id of the books: why} of those that are to be tried again."""
    known = _links(work, states)
    links = {name: link for name, link in known.items() if link.flow == flow.pair and link.state == LinkState.ACTIVE}
    ours = [state for state in states if state.id in links]
    born = [state for state in states if state.id not in known]
    again = _compare(work, flow, ours, links) if ours else {}
    return again | price_linked(work, flow, ours, links) | create_new(work, flow, born)


def _links(work: Returning, states: Sequence[BookState]) -> dict[str, Link]:
    """The links of these records, whatever they are, by the id of the books."""
    with work.staging.read() as db:
        found = db.links.fetch(work.key, [state.key for state in states])
    return {qb_id: link for (_, qb_id), link in found.items()}


def _compare(
    work: Returning, flow: ReturnFlow, states: Sequence[BookState], links: Mapping[str, Link]
) -> dict[str, str]:
    row = linked_row(flow)
    owners = {name: row.owners[name] for name in compared_fields(row)}
    foreign = dict.fromkeys(owners, FieldOwner.SALESFORCE)  # where another company speaks, its word is Salesforce's
    told = [(row.target.object, links[state.id].salesforce_id) for state in states]
    with work.staging.read() as db:
        others = owned_by_others(db, work.company_field, work.catalogue, told)
    there = work.catalogue.flows.get(flow.pair or "")
    found = find_pairs(work, flow, states, links)
    goes_there = there is not None and there.enabled
    judged = [
        (pair, _judged(flow, pair, foreign if pair.salesforce_id in others else owners, way_there=goes_there))
        for pair in found.pairs
    ]
    written = write_pairs(work, row.target.object, judged)
    done = [each for each in written if not each.again]
    with work.staging.begin() as db:
        keep_pairs(db, work, flow, there, done)
        tell_refused(db, work, flow, row.target.object, done)
    again = {each.pair.state.id: each.why for each in written if each.again}
    hold_records(work, flow.name, titles_of(states), held_by_mapping(found.held), again)
    return again


def _judged(flow: ReturnFlow, pair: Pair, owners: Mapping[str, FieldOwner], *, way_there: bool) -> Judged:
    has_met = pair.sides.last_synced and not pair.chosen  # as far as this way goes
    if pair.is_meeting and (way_there or not has_met):
        return judge_meeting(pair.sides, owners, chosen=pair.chosen)
    return judge_pair(pair.sides, owners, on_foreign_edit=flow.on_foreign_edit, way_there=way_there)
