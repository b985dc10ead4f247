"""hold_unclaimed: a deal asks for a document that no flow makes: it is held, and not passed over in silence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import SourceRecord
from include.names import GENERATE
from include.rows import NewDecision
from include.staging.door import Work
from include.staging.rows import portions
from include.states import NO_FLOW, DecisionKind, DecisionState, WorkKind
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.arm_date import arm_date, day_of
from include.steps.salesforce_to_quickbooks.find_records import Finder
from include.steps.salesforce_to_quickbooks.next_document import takes

_ASKS: Final = re.compile(rf"\b{GENERATE} == '([^']+)'")


def hold_unclaimed(db: Work, run: Run, changed: Mapping[str, Sequence[str]]) -> None:
    """Hold the changed deals whose Generate no flow takes, and release those that it takes, or that ask for nothing.

    What the flow of a file that cannot be read would take, nobody knows: then nothing is said.
    """
    by_word = {} if run.broken else _by_word(run)
    for object_name in dict.fromkeys(flow.source.object for flow in by_word.values()):
        flows = {word: flow for word, flow in by_word.items() if flow.source.object == object_name}
        for portion in portions(changed.get(object_name, ())):
            _look_at(db, run, flows, list(db.records.fetch(run.key, object_name, portion).values()))


def _by_word(run: Run) -> dict[str, Flow]:
    """Each word of Generate, and the flow that takes it."""
    flows = (flow for flow in run.catalogue.enabled if flow.kind is Kind.TRANSACTION and flow.where is not None)
    return {word: flow for flow in flows for word in _ASKS.findall(str(flow.where.text if flow.where else ""))}


def _look_at(db: Work, run: Run, flows: Mapping[str, Flow], records: Iterable[SourceRecord]) -> None:
    speaker = next((flow for flow in flows.values() if "Invoice" in flow.target.names), next(iter(flows.values())))
    unclaimed: list[NewDecision] = []
    known = list(records)
    for record in known:
        word = str(record.payload.get(GENERATE) or "")
        if word and word not in flows and not record.deleted and _would_be_taken(db, run, flows, record.payload):
            unclaimed.append(_asked(speaker, record, word, flows))
    asked = {new.record_id for new in unclaimed}
    news = db.decisions.ask(run.key, unclaimed)
    about = db.decisions.about(run.key, speaker.name, [record.id for record in known if record.id not in asked])
    over = [row for rows in about.values() for row in rows if (row.kind, row.cause) == (DecisionKind.RULE, NO_FLOW)]
    db.decisions.end([row.id for row in over], DecisionState.SETTLED)
    row_of = db.work_items.row
    told = [row_of(run.key, WorkKind.HELD, speaker.name, new.record_id) for new in news]
    told += [row_of(run.key, WorkKind.RELEASED, speaker.name, row.record_id) for row in over]
    db.work_items.add_all(told)


def _would_be_taken(db: Work, run: Run, flows: Mapping[str, Flow], payload: Mapping[str, Any]) -> bool:
    """Whether the deal is won, ours and young enough: with another word a flow would take it."""
    finder = Finder(db, run.key)
    for word, flow in flows.items():
        other = {**payload, GENERATE: word}
        if takes(flow, other, finder):
            armed = arm_date(db, run, flow)
            return not armed.is_before_cutover(day_of(flow, other, finder, armed))
    return False


def _asked(speaker: Flow, record: SourceRecord, word: str, flows: Iterable[str]) -> NewDecision:
    name = str(record.payload.get("Name") or record.id)
    return NewDecision(
        kind=DecisionKind.RULE,
        flow=speaker.name,
        record_id=record.id,
        cause=NO_FLOW,
        title=name,
        message=(
            f'Generate of {name} is "{word}", and no flow takes that: nothing is made of the deal. Choose one of '
            f"{', '.join(sorted(flows))}, or empty the field."
        ),
    )
