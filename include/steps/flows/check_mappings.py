"""check_mappings: does QuickBooks know the elements that the mapping files name? (Salesforce's: see preflight.)"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Set

from include.flow_words import OnTakenBack
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.return_spec import ReturnFlow
from include.mappings.language.spec import Aggregate, Fields, Flow, Repeated
from include.qbxml.fragment import element_at
from include.qbxml.readable import READABLE
from include.steps.flows.check_owners import owner_complaints
from include.steps.flows.objects_to_read import STANDS_FOR


def check_mappings(catalogue: Catalogue) -> list[str]:
    """One complaint per element that the Add of a target does not have, with file and key."""
    return [complaint for found in complaints_by_flow(catalogue).values() for complaint in found]


def complaints_by_flow(catalogue: Catalogue, *, broken: Collection[str] = ()) -> dict[str, list[str]]:
    """The same, by the name of the flow; flows that are right are left out.

    Links of a flow that is `broken` are there still, so the way back may ask for them.
    """
    found = {flow.name: list(_complaints(flow)) for flow in catalogue.flows.values()}
    known = catalogue.flows.keys() | catalogue.returns.keys() | set(broken)
    found |= {
        flow.name: [*_of_return(flow, known), *owner_complaints(catalogue, flow)] for flow in catalogue.returns.values()
    }
    return {name: complaints for name, complaints in found.items() if complaints}


def _complaints(flow: Flow) -> Iterator[str]:
    if flow.on_taken_back in (OnTakenBack.VOID, OnTakenBack.DELETE):
        yield (
            f"{flow.name}.yaml: on_taken_back: {flow.on_taken_back} is not done by the sync; a person does it in "
            "QuickBooks. Write flag, which tells them, or ignore."
        )
    for target in flow.target.names:
        request = f"{target}Add"
        if element_at(request, ["Name"]) is None and element_at(request, ["TxnDate"]) is None:
            yield f"{flow.name}.yaml: target: QuickBooks has no {target}. Name one of its objects."
            continue
        own = {**flow.fields, **flow.target_fields.get(target, {})}
        yield from _unknown(flow, request, own, [])
        if flow.lines is not None:
            yield from _unknown(flow, request, flow.lines.fields, [f"{target}Line"])


def _of_return(flow: ReturnFlow, known: Set[str]) -> Iterator[str]:
    """A company may switch on a flow that its file leaves off; its references are checked then."""
    for asked in sorted(flow.linked_flows - known) if flow.enabled else ():
        yield f"{flow.name}.yaml: there is no flow {asked}. There are: {', '.join(sorted(known))}"
    readable = READABLE | STANDS_FOR.keys()
    for source in (name for name in flow.source.objects if name not in readable):
        yield (
            f"{flow.name}.yaml: source.quickbooks: {source} cannot be read of QuickBooks by pages. "
            f"There are: {', '.join(sorted(readable))}"
        )


def _unknown(flow: Flow, request: str, fields: Fields, path: list[str]) -> Iterator[str]:
    for name, value in fields.items():
        here = [*path, name]
        if element_at(request, here) is None:
            yield (
                f"{flow.name}.yaml: {'.'.join(here)}: QuickBooks has no element of this name in {request}. "
                "Correct the name; docs/qbxml.md tells where the elements are listed."
            )
        elif isinstance(value, Aggregate):
            yield from _unknown(flow, request, value.fields, here)
        elif isinstance(value, Repeated):
            for member in value.members:
                yield from _unknown(flow, request, member.fields, here)
