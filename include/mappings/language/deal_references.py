"""Which rows name a deal: those that refer to a flow whose links stand for deals, whatever the field is called."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from include.mappings.language.catalogue import Catalogue
from include.mappings.language.return_spec import Linked, ReturnFlow, Row

DEAL: Final = "Opportunity"


def deal_flows(catalogue: Catalogue) -> frozenset[str]:
    """The flows whose links name deals, there and back."""
    there = {flow.name for flow in catalogue.flows.values() if flow.source.object == DEAL}
    back = {flow.name for flow in catalogue.returns.values() if flow.pair and any(_is_deal(row) for row in flow.rows)}
    return frozenset(there | back)


def names_deal(row: Row, flows: Collection[str]) -> bool:
    """Whether one of its fields refers to one of these flows."""
    return deal_field(row, flows) is not None


def deal_field(row: Row, flows: Collection[str]) -> str | None:
    """The first of its fields that refers to one of these flows."""
    references = ((field, value) for field, value in row.fields.items() if isinstance(value, Linked))
    return next((field for field, value in references if any(choice.flow in flows for choice in value.choices)), None)


def own_row(flow: ReturnFlow) -> Row | None:
    """The row of the record itself, from `fields`; None for a flow that makes rows of parts alone."""
    return next((row for row in flow.rows if row.each is None and row.where is None), None)


def _is_deal(row: Row) -> bool:
    return row.target.object == DEAL
