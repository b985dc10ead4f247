"""kept_values: what QuickBooks keeps of a record since both sides met, until Salesforce says something else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from include.errors import DataError
from include.mappings.engine.fingerprint import map_hash
from include.mappings.language.spec import Flow
from include.model import Mapped, OutboxAction
from include.qbxml.held_against import held_against, without_elements
from include.rows import Link
from include.staging.rows import dump, load
from include.states import LinkState
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.map_records import build_request
from include.steps.salesforce_to_quickbooks.stager import Stager


def as_kept(run: Run, flow: Flow, mapped: Mapped, link: Link | None) -> tuple[Mapped, Mapping[str, str]]:
    """The record without what QuickBooks keeps, and that by element; Salesforce says of it what it said then."""
    kept: Mapping[str, str] = load(link.kept) if link is not None and link.state is LinkState.ACTIVE else {}
    if not kept or link is None:
        return mapped, {}
    try:
        fragment = build_request(run, flow, mapped, "", OutboxAction.MODIFY, link.generation)["fragment"]
    except DataError:
        return mapped, kept  # it cannot be sent as it is, which is said where it is staged
    said = held_against(fragment, {}).said
    still = {path: text for path, text in kept.items() if said.get(path) == text}
    return replace(mapped, values=without_elements(mapped.values, still)), still


def without_kept(work: Stager, done: Sequence[tuple[Mapped, str]]) -> list[tuple[Mapped, str]]:
    """A portion of records without what QuickBooks keeps of them; what Salesforce says anew is kept no longer."""
    found: list[tuple[Mapped, str]] = []
    for mapped, fingerprint in done:
        link = work.links.get(mapped.record_id)
        left, kept = as_kept(work.run, work.flow, mapped, link)
        if link is not None and link.state is LinkState.ACTIVE and kept.keys() != load(link.kept).keys():
            work.db.links.change(link.id, kept=dump(kept))
        if kept:
            work.kept[mapped.record_id] = frozenset(kept)
        found.append((left, map_hash(left) if left is not mapped else fingerprint))
    return found
