"""wanted_documents: which landed records flows want in the books, each with what it comes to before tax."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from include.currencies import currency_of
from include.errors import DataError
from include.mappings.engine.engine import admits
from include.mappings.engine.references import document_day
from include.mappings.engine.related import Related, find_related
from include.mappings.language.spec import Flow
from include.model import SourceRecord, Values
from include.staging.door import Work
from include.states import LinkState
from include.steps.companies.ownership import departed
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.arm_date import arm_date
from include.steps.salesforce_to_quickbooks.find_records import Finder, reads_on
from include.steps.salesforce_to_quickbooks.hold_documents import LINE_TOTAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """What a document comes to before tax; the currency is said in an org that keeps several."""

    amount: Decimal
    currency: str | None = None


def wanted_documents(db: Work, run: Run, flows: Sequence[Flow], ids: Sequence[str]) -> dict[str, dict[str, Worth]]:
    """By flow, of these landed records of one object, those that it is the first of these flows to admit.

    What is dated before the arm date is none of them, unless it stands in the books all the same. Records are read once
    for all flows, and of what a flow reads besides only what its condition, its date and the sum of its lines ask for.
    """
    finder = Finder(db, run.key)
    left = db.records.fetch(run.key, flows[0].source.object, ids) if flows else {}
    found: dict[str, dict[str, Worth]] = {}
    for flow in flows:
        found[flow.name] = _wanted(db, run, flow, left, finder)
        left = {key: record for key, record in left.items() if key not in found[flow.name]}
    return found


def _wanted(db: Work, run: Run, flow: Flow, records: Mapping[str, SourceRecord], finder: Finder) -> dict[str, Worth]:
    gone = departed(db, run, flow, records)
    living = [record.payload for record in records.values() if not record.deleted and record.id not in gone]
    asks = reads_on(flow.where) or reads_on(flow.document_date)
    related = find_related(flow, living, finder.find) if asks else [Related()] * len(living)
    admitted = [(record, found) for record, found in zip(living, related, strict=True) if _admits(flow, record, found)]
    unwanted = _before_cutover(db, run, flow, admitted) if admitted else set()
    wanted = [record for record, _ in admitted if record["Id"] not in unwanted]
    lines = _lines(flow, wanted, finder)
    return {str(record["Id"]): _worth(record, own) for record, own in zip(wanted, lines, strict=True)}


def _before_cutover(db: Work, run: Run, flow: Flow, admitted: Sequence[tuple[Values, Related]]) -> set[str]:
    """Those that are dated before the arm date and do not stand in the books."""
    armed = arm_date(db, run, flow)
    if armed.start is None:
        return set()
    days = {str(record["Id"]): document_day(flow, record, found, armed.ahead) for record, found in admitted}
    early = {key for key, day in days.items() if armed.is_before_cutover(day)}
    links = db.links.of(run.key, flow.name, early) if early else {}
    return early - {key for key, link in links.items() if link.state == LinkState.ACTIVE}


def _admits(flow: Flow, record: Values, related: Related) -> bool:
    try:
        return admits(flow, record, related)
    except DataError:
        return True


def _lines(flow: Flow, records: Sequence[Values], finder: Finder) -> Sequence[Sequence[Values]]:
    key = flow.source.lines_key
    if not (records and flow.lines and flow.source.lines and key):
        return [()] * len(records)
    return finder.find(flow.source.lines, [{key: record["Id"]} for record in records])


def _worth(record: Values, lines: Sequence[Values]) -> Worth:
    """What a deal comes to before tax: its lines, or its own amount when it has none."""
    totals = [line.get(LINE_TOTAL) for line in lines] or [record.get("Amount")]
    amount = sum((Decimal(str(total)) for total in totals if total is not None), Decimal(0))
    return Worth(amount=amount, currency=currency_of(record))
