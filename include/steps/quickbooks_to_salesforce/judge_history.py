"""judge_history: what each record of the past is to Salesforce before it is brought: new, changed, unchanged, held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from include.comparing.judge_pair import plain
from include.comparing.three_way import same
from include.errors import DataError
from include.flow_words import Bring
from include.mappings.engine.answer_rows import NotLinked, SalesforceRow, map_answer
from include.mappings.language.return_spec import ReturnFlow
from include.rows import MirrorRow
from include.staging.intervals import CHANGED, HELD, NEW, NOT_MAPPED, UNCHANGED
from include.staging.mirror_rows import GONE
from include.staging.rows import load
from include.states import LinkState
from include.steps.flows.pair_fields import compared_fields, linked_row
from include.steps.mirrors.find_linked import Linked
from include.steps.mirrors.write_rows import Planned, is_news
from include.steps.pairs.find_duplicates import Duplicate, find_duplicates
from include.steps.pairs.return_prices import PRICE
from include.steps.returning import BookState, Returning

#: A record that several flows read is what the first of these says that any of them finds.
_FIRST: Final = (HELD, NEW, CHANGED, UNCHANGED, NOT_MAPPED)


@dataclass(frozen=True, slots=True)
class Found:
    """What a record is, and why one that is held cannot be brought."""

    verdict: str
    why: str | None = None


def judge_history(work: Returning, kind: str, states: Sequence[BookState]) -> dict[str, Found]:
    """Id of the books -> what the record is; nothing is written anywhere.

    `not mapped` is a record that no flow brings: none reads it, its `where` says no, or it is not linked and the flow
    brings linked records only.
    """
    found = {state.id: Found(NOT_MAPPED) for state in states}
    for flow in (flow for flow in work.flows if kind in flow.source.objects):
        judged = _pairs(work, flow, states) if flow.pair is not None else _mirrors(work, flow, states)
        found = {name: min(known, judged.get(name, known), key=_rank) for name, known in found.items()}
    return found


def _rank(found: Found) -> int:
    return _FIRST.index(found.verdict)


def _mirrors(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> dict[str, Found]:
    known = _known(work, flow, states)
    judged: dict[str, Found] = {}
    for state, rows, why in _mapped(work, flow, states):
        if rows is None:
            judged[state.id] = Found(HELD, why)
            continue
        before = {row.key: row for row in known.get(state.id, ())}
        news = [row for row in rows if is_news(_planned(state, row), before.get(row.key))]
        is_gone = bool(before.keys() - {row.key for row in rows})
        if rows or before:
            judged[state.id] = Found(NEW if not before else CHANGED if news or is_gone else UNCHANGED)
    return judged


def _pairs(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> dict[str, Found]:
    with work.staging.read() as db:
        links = {key[1]: link for key, link in db.links.fetch(work.key, [state.key for state in states]).items()}
    ours = {name for name, link in links.items() if link.flow == flow.pair and link.state == LinkState.ACTIVE}
    linked = _linked(work, flow, [state for state in states if state.id in ours])
    if flow.bring is Bring.LINKED:
        return linked
    return linked | _born(work, flow, [state for state in states if state.id not in links])


def _linked(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> dict[str, Found]:
    """Both sides are compared when it is brought; what is told here is whether QuickBooks' side is another one."""
    known = _known(work, flow, states)
    judged: dict[str, Found] = {}
    for state, rows, why in _mapped(work, flow, states):
        if rows is None:
            judged[state.id] = Found(HELD, why)
        elif rows:
            kept = known.get(state.id)
            judged[state.id] = Found(NEW if not kept else CHANGED if _has_moved(flow, rows, kept[0]) else UNCHANGED)
    return judged


def _born(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> dict[str, Found]:
    mapped = list(_mapped(work, flow, states))
    heads = {state.id: rows[0] for state, rows, _ in mapped if rows}
    duplicates = find_duplicates(work, str(flow.pair), list(heads.values())) if heads else {}
    judged = {
        name: _duplicate(duplicates[row.key]) if row.key in duplicates else Found(NEW) for name, row in heads.items()
    }
    return judged | {state.id: Found(HELD, why) for state, rows, why in mapped if rows is None}


def _duplicate(duplicates: Sequence[Duplicate]) -> Found:
    return Found(HELD, f"{' and '.join(map(str, duplicates))} may be the same record.")


def _mapped(
    work: Returning, flow: ReturnFlow, states: Sequence[BookState]
) -> Iterable[tuple[BookState, tuple[SalesforceRow, ...] | None, str]]:
    """Each record with its rows, None and why when it cannot be put into the words of Salesforce.

    One that waits for another record is not held: it is brought after that one.
    """
    if not states:
        return
    context = work.context(prices=any(row.target.object == PRICE for row in flow.rows))
    with work.staging.read() as db:
        linked = Linked(db, work.key, states)
    for state in states:
        find = linked.finder(state)
        try:
            rows = map_answer(
                flow, state.fields, company=work.settings.key, find_link=find, context=context, kind=state.kind
            )
        except NotLinked as error:
            waits = flow.pair is not None and state.fields.get("ParentRef")
            yield state, (_waiting(work, flow, state),) if waits else None, error.message
        except DataError as error:
            yield state, None, error.message
        else:
            yield state, rows, ""


def _waiting(work: Returning, flow: ReturnFlow, state: BookState) -> SalesforceRow:
    target = flow.rows[0].target
    return SalesforceRow(object=target.object, key_field=target.key, key=f"{work.key}:{state.id}", values={})


def _known(work: Returning, flow: ReturnFlow, states: Sequence[BookState]) -> dict[str, list[MirrorRow]]:
    found: dict[str, list[MirrorRow]] = {}
    with work.staging.read() as db:
        for row in db.mirror_rows.of_ids(work.key, [state.id for state in states]):
            if row.flow == flow.name and row.state != GONE:
                found.setdefault(row.qb_id, []).append(row)
    return found


def _planned(state: BookState, row: SalesforceRow) -> Planned:
    return Planned(row=row, kind=state.kind, qb_id=state.id)


def _has_moved(flow: ReturnFlow, rows: Sequence[SalesforceRow], kept: MirrorRow) -> bool:
    """Whether QuickBooks says something else than when both sides were last in step."""
    row, before = linked_row(flow), load(kept.last_synced or "{}")
    now = next((each for each in rows if each.object == row.target.object), None)
    return now is not None and any(
        name in before and not same(plain(now.values.get(name)), before[name][1]) for name in compared_fields(row)
    )
