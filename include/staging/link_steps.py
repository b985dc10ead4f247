"""The steps in the life of a link, as events tell them: by flow, record, part and generation."""

from __future__ import annotations

from dataclasses import replace

from include.events import Change, ChangeCause, Subject
from include.rows import Link, NewLink
from include.states import LinkOrigin, LinkState

_CAUSES = {
    LinkOrigin.POSTED: ChangeCause.POSTED,
    LinkOrigin.FOUND: ChangeCause.FOUND,
    LinkOrigin.RETURNED: ChangeCause.RETURNED,
    LinkOrigin.BOUND: ChangeCause.PERSON,
}


def made(new: NewLink, before: Link | None) -> Change:
    """A link is written; one that stands for the record of the books already keeps its place."""
    cause = _CAUSES[new.origin]
    if before is not None:
        return step(before, new.state, cause)
    facts: dict[str, str | int] = {"kind": new.kind, "qb_id": new.qb_id, "part": new.part, "generation": new.generation}
    return Change(
        company=new.company,
        subject=Subject.LINK,
        before=None,
        after=new.state,
        cause=cause,
        flow=new.flow,
        record_id=new.salesforce_id,
        facts=facts,
    )


def step(link: Link, after: LinkState | None, cause: ChangeCause) -> Change:
    """What becomes of a link; None: it is forgotten."""
    facts: dict[str, str | int] = {
        "kind": link.kind,
        "qb_id": link.qb_id,
        "part": link.part,
        "generation": link.generation,
    }
    return Change(
        company=link.company,
        subject=Subject.LINK,
        before=link.state,
        after=after,
        cause=cause,
        flow=link.flow,
        record_id=link.salesforce_id,
        facts=facts,
    )


def renumbered(link: Link, generation: int, after: LinkState, cause: ChangeCause) -> tuple[Change, Change]:
    """It stands for its record as the newest of its generations: the old number is forgotten, the new one is new."""
    return step(link, None, cause), replace(step(replace(link, generation=generation), after, cause), before=None)


def moved(link: Link, winner: str) -> tuple[Change, Change]:
    """Another record of Salesforce has the link: of the one it is forgotten, of the other it is new."""
    gone = step(link, None, ChangeCause.MERGED)
    return gone, replace(gone, before=None, after=link.state, record_id=winner)
