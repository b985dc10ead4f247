"""ask_of_standings: what a person is asked because of where a record stands, whichever way it came to stand there.

What QuickBooks had of it is void or gone, and it is still wanted; or it was merged in Salesforce, and is two customers
in QuickBooks. Asked and settled with the status that is written, so the two never say different things.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.rows import NewDecision
from include.staging.door import Work
from include.standing import Standing, ended
from include.states import DecisionKind, DecisionState
from include.steps.quickbooks_to_salesforce.ask_of_merged import is_of_merged, questions_of_merged
from include.steps.salesforce_to_quickbooks.next_document import FlowStatus


def ask_of_standings(
    db: Work, company: str, flows: Iterable[Flow], ids: Sequence[str], said: Mapping[str, Sequence[FlowStatus]]
) -> bool:
    """Ask what is to be asked of the records `ids` of an object, of which its `flows` have `said` where they stand.

    What is not so any more is settled; of a record that is gone from Salesforce nothing is said, so nothing is asked.
    Answers whether anything is other than before.
    """
    news = False
    for flow in flows:
        own = {key: status.standing for key, each in said.items() for status in each if status.flow.name == flow.name}
        news |= _ask_of_ended(db, company, flow, ids, {key: each for key, each in own.items() if each.is_ended})
        news |= _ask_of_merged(db, company, flow, ids, list(own))
    return news


def _ask_of_ended(db: Work, company: str, flow: Flow, ids: Sequence[str], standings: Mapping[str, Standing]) -> bool:
    """What is void or gone in the books: is it posted again, or is another one in its place?"""
    wanted = standings if flow.kind is Kind.TRANSACTION else _without_merges(db, company, flow, standings)
    over = db.decisions.settle(company, flow.name, [key for key in ids if key not in wanted], (DecisionKind.ENDED,))
    if not wanted:
        return bool(over)
    links, requests = db.links.of(company, flow.name, wanted), db.outbox.latest(company, flow.name, wanted)
    asked = [
        NewDecision(
            kind=DecisionKind.ENDED,
            flow=flow.name,
            record_id=key,
            title=requests[key].title if key in requests else each.name,
            message=ended(links[key], each.document),
            amount=each.amount,
            document_date=requests[key].document_date if key in requests else None,
        )
        for key, each in wanted.items()
    ]
    return bool(db.decisions.ask(company, asked) or over)


def _without_merges(db: Work, company: str, flow: Flow, standings: Mapping[str, Standing]) -> dict[str, Standing]:
    """Without the customers of which a person is asked whether they were merged."""
    asked = db.decisions.about(company, flow.name, standings)
    return {
        key: each
        for key, each in standings.items()
        if all(row.kind is not DecisionKind.MERGE for row in asked.get(key, ()))
    }


def _ask_of_merged(db: Work, company: str, flow: Flow, ids: Sequence[str], living: Sequence[str]) -> bool:
    """Records that were merged in Salesforce, and are two in the books: only finance can merge them there.

    So it is where the other one is a part of a third customer there by now.
    """
    asked = questions_of_merged(db, company, flow, living)
    if asked is None:
        return False
    known = db.decisions.about(company, flow.name, ids)
    rows = [row for each in known.values() for row in each if is_of_merged(row)]
    still = {(each.record_id, each.cause) for each in asked}
    over = [row.id for row in rows if (row.record_id, row.cause) not in still]
    db.decisions.end(over, DecisionState.SETTLED)
    return bool(db.decisions.ask(company, asked) or over)
