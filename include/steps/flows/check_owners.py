"""check_owners: do both files of a pair, there and back, say the same about whose word counts?"""

from __future__ import annotations

from collections.abc import Iterator

from include.mappings.language.catalogue import Catalogue
from include.mappings.language.return_spec import ReturnFlow
from include.mappings.language.spec import Flow
from include.owners import FieldOwner, Side
from include.steps.flows.pair_fields import compared_fields, linked_row, names_read


def owner_complaints(catalogue: Catalogue, flow: ReturnFlow) -> Iterator[str]:
    """One complaint per field that could never settle, with file and key; none for a flow that is no pair."""
    there = catalogue.flows.get(flow.pair or "")
    if there is None:
        return
    row = linked_row(flow)
    for name in compared_fields(row):
        sent = names_read(row, name) & _sent(there)
        kept = {element for element in sent if there.owner.of(element) is Side.QUICKBOOKS}
        where = f"{flow.name}.yaml: owner.{name}: "
        if row.owners[name] is FieldOwner.QUICKBOOKS and sent and not kept:
            yield (
                f"{where}QuickBooks owns this field, but {there.name}.yaml sends {_listed(sent)} with every change. "
                f"Say owner.{min(sent)}: quickbooks there, or give the field another owner."
            )
        if row.owners[name] is not FieldOwner.QUICKBOOKS and sent and kept == sent:
            yield (
                f"{where}Salesforce may change this field, but {there.name}.yaml says that QuickBooks owns "
                f"{_listed(sent)} and never sends it again. Say owner.{name}: quickbooks here, or take "
                f"{_listed(sent)} out of the owners there."
            )


def _sent(flow: Flow) -> frozenset[str]:
    return frozenset(flow.fields).union(*flow.target_fields.values())


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))
