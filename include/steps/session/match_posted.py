"""match_posted: which record of the books is that of a request whose answer was lost?

Its ExternalGUID says so. Whether QuickBooks shows it as it was sent is learned from the first Add that is answered and
kept with the company. Where it does not, what was sent is compared with what is there: only one clear match is taken,
only what is like nothing in the books is surely not there, and between the two a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from include.events import EventAction
from include.qbxml.answers import Ret
from include.qbxml.guid import same_guid
from include.qbxml.likeness import Likeness, likeness
from include.rows import OutboxRow
from include.steps.callback import Callback


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """A request, and the records among which its own may be."""

    row: OutboxRow
    rets: Sequence[Ret]
    ids: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What the books have of a request: its record, or records that may be it."""

    ret: Ret | None = None
    doubtful: tuple[Ret, ...] = field(default_factory=tuple)


def match_posted(call: Callback, sought: Sequence[Sought]) -> dict[int, Match]:
    """The match of each request, by its number; one statement."""
    by_guid = {each.row.id: _named(each) for each in sought}
    left = [each for each in sought if by_guid[each.row.id] is None]
    found = {number: Match(ret=ret) for number, ret in by_guid.items() if ret is not None}
    return found | _by_content(call, left)


def learn_guid(call: Callback, added: Iterable[tuple[OutboxRow, Ret]]) -> None:
    """Keep whether QuickBooks shows the GUID of what was just added; a person is told when it does not."""
    shown = {same_guid(ret.external_guid, row.idempotency_key) for row, ret in added if _GUID in row.fragment}
    if shown and call.company.shows_guid is not (learned := all(shown)):
        call.db.companies.change(call.key, shows_guid=learned)
        call.company = replace(call.company, shows_guid=learned)
        call.log(EventAction.GUID_LEARNED, shown=learned)


_GUID = "<ExternalGUID>"


def _named(sought: Sought) -> Ret | None:
    return next((ret for ret in sought.rets if same_guid(ret.external_guid, sought.row.idempotency_key)), None)


def _by_content(call: Callback, sought: Sequence[Sought]) -> dict[int, Match]:
    """Records without a GUID that stand for nothing here yet, compared with what was sent.

    A GUID that is not ours says nothing where QuickBooks is not known to give them back as they were sent.
    """
    is_shown = call.company.shows_guid
    nameless = {each.row.id: [ret for ret in each.rets if not (is_shown and ret.external_guid)] for each in sought}
    known = call.db.links.fetch(call.key, [(ret.kind, ret.id or "") for rets in nameless.values() for ret in rets])
    alike: dict[int, dict[Likeness, list[Ret]]] = {}
    for each in sought:
        for ret in nameless[each.row.id]:
            if (ret.kind, ret.id or "") not in known:
                how = likeness(each.row.fragment, ret, ids=each.ids, amount=each.row.amount)
                alike.setdefault(each.row.id, {}).setdefault(how, []).append(ret)
    claims = [(ret.kind, ret.id) for found in alike.values() for ret in found.get(Likeness.SAME, ())]
    return {each.row.id: _judged(call, alike.get(each.row.id, {}), claims) for each in sought}


def _judged(call: Callback, alike: Mapping[Likeness, Sequence[Ret]], claims: Sequence[tuple[str, str | None]]) -> Match:
    same, unclear = alike.get(Likeness.SAME, ()), alike.get(Likeness.UNCLEAR, ())
    is_alone = len(same) == 1 and claims.count((same[0].kind, same[0].id)) == 1
    if is_alone and _is_ours(call.company.shows_guid, same[0]):
        return Match(ret=same[0])
    return Match(doubtful=(*same, *unclear))


def _is_ours(shows_guid: bool | None, ret: Ret) -> bool:
    """Whether a record that says what was sent, and does not show our key, may be taken for what was sent.

    Where keys are shown, a person typed it, or QuickBooks has changed its manner. Before that is known, one with
    another key may be another program's.
    """
    return shows_guid is False or (shows_guid is None and not ret.external_guid)
