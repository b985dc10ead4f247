"""hold_unclaimed: a deal asks for a document that no flow makes: it is held, and not passed over in silence."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from include.mappings.engine.words_taken import may_take, words_named
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import SourceRecord, Values
from include.names import GENERATE
from include.rows import NewDecision
from include.staging.door import Work
from include.staging.rows import portions
from include.states import NO_FLOW, DecisionKind, DecisionState, WorkKind
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.arm_date import ArmDate, arm_date, day_of
from include.steps.salesforce_to_quickbooks.find_records import Finder
from include.steps.salesforce_to_quickbooks.next_document import takes


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taker:
    """A flow, and the words of Generate that it may take, of those that any flow names.

    Whether one that `asks` for no word takes a deal hangs on the rest of the deal alone.
    """

    flow: Flow
    words: Collection[str]
    asks: bool


def hold_unclaimed(db: Work, run: Run, changed: Mapping[str, Collection[str]]) -> None:
    """Hold the changed deals whose Generate no flow takes, and release those that it takes, or that ask for nothing.

    What the flow of a file that cannot be read would take, nobody knows: then nothing is said.
    """
    flows = [] if run.broken else [flow for flow in run.catalogue.enabled if flow.kind is Kind.TRANSACTION]
    for object_name in dict.fromkeys(flow.source.object for flow in flows):
        here = [flow for flow in flows if flow.source.object == object_name]
        own = {flow.name: words_named(flow, GENERATE) for flow in here}
        named = frozenset().union(*own.values())
        if not named or not changed.get(object_name):
            continue
        takers = [
            _Taker(
                flow=flow, words=[word for word in named if may_take(flow, GENERATE, word)], asks=bool(own[flow.name])
            )
            for flow in here
        ]
        for portion in portions(changed[object_name]):
            _look_at(db, run, takers, list(db.records.fetch(run.key, object_name, portion).values()))


def _look_at(db: Work, run: Run, takers: Sequence[_Taker], known: Sequence[SourceRecord]) -> None:
    speaker = next((each.flow for each in takers if "Invoice" in each.flow.target.names), takers[0].flow)
    words = sorted({word for each in takers if each.asks for word in each.words})
    unclaimed = [_asked(speaker, record, words) for record in _wanted(db, run, takers, _without_flow(takers, known))]
    asked = {new.record_id for new in unclaimed}
    news = db.decisions.ask(run.key, unclaimed)
    about = db.decisions.about(run.key, speaker.name, [record.id for record in known if record.id not in asked])
    over = [row for rows in about.values() for row in rows if (row.kind, row.cause) == (DecisionKind.RULE, NO_FLOW)]
    db.decisions.end([row.id for row in over], DecisionState.SETTLED)
    row_of = db.work_items.row
    told = [row_of(run.key, WorkKind.HELD, speaker.name, new.record_id) for new in news]
    told += [row_of(run.key, WorkKind.RELEASED, speaker.name, row.record_id) for row in over]
    db.work_items.add_all(told)


def _without_flow(takers: Sequence[_Taker], known: Iterable[SourceRecord]) -> list[SourceRecord]:
    """Those that ask for what no flow would make of them, whatever else they say."""
    by_word: dict[str, list[SourceRecord]] = {}
    for record in known:
        word = _word(record)
        if word and not record.deleted:
            by_word.setdefault(word, []).append(record)
    asking = [each.flow for each in takers if each.asks]
    lost = [word for word in by_word if not any(may_take(flow, GENERATE, word) for flow in asking)]
    return [record for word in lost for record in by_word[word]]


def _wanted(db: Work, run: Run, takers: Sequence[_Taker], records: Sequence[SourceRecord]) -> Iterator[SourceRecord]:
    """Those that are won, ours and young enough, and no flow's as they are: with another word one would take them."""
    finder = Finder(db, run.key)
    armed: list[tuple[_Taker, ArmDate]] = []
    for each in takers if records else ():
        armed.append((each, arm_date(db, run, each.flow)))
        finder.foresee(each.flow, [record.payload for record in records])
    for record in records:
        is_taken = any(takes(each.flow, record.payload, finder) for each, _ in armed if not each.asks)
        if not is_taken and any(_would_take(each, start, record.payload, finder) for each, start in armed if each.asks):
            yield record


def _would_take(taker: _Taker, start: ArmDate, payload: Values, finder: Finder) -> bool:
    others = ({**payload, GENERATE: word} for word in taker.words)
    taken = next((each for each in others if takes(taker.flow, each, finder)), None)
    return taken is not None and not start.is_before_cutover(day_of(taker.flow, taken, finder, start))


def _word(record: SourceRecord) -> str:
    return str(record.payload.get(GENERATE) or "")


def _asked(speaker: Flow, record: SourceRecord, words: Iterable[str]) -> NewDecision:
    name = str(record.payload.get("Name") or record.id)
    return NewDecision(
        kind=DecisionKind.RULE,
        flow=speaker.name,
        record_id=record.id,
        cause=NO_FLOW,
        title=name,
        message=(
            f'Generate of {name} is "{_word(record)}", and no flow takes that: nothing is made of the deal. Choose one '
            f"of {', '.join(words)}, or empty the field."
        ),
    )
