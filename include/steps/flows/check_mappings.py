"""check_mappings: does QuickBooks know the elements that the mapping files name? (Salesforce's: see preflight.)"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Set

from include.flow_words import OnChange, OnWithdrawn
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.deal_references import deal_flows, names_deal, own_row
from include.mappings.language.expression import Expression
from include.mappings.language.return_spec import TOTAL, ReturnFlow
from include.mappings.language.spec import Aggregate, Fields, Flow, Repeated
from include.mappings.language.targets import Kind
from include.qbxml.amounts import COUNTED
from include.qbxml.fragment import element_at, required_of
from include.qbxml.readable import READABLE
from include.steps.flows.check_owners import owner_complaints
from include.steps.flows.objects_to_read import STANDS_FOR

#: The key of a row that a transaction's sums are found by.
OWN_KEY = "{{ TxnID | key }}"


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
        flow.name: [
            *_of_return(flow, known),
            *_of_sums(catalogue, flow),
            *owner_complaints(catalogue, flow),
        ]
        for flow in catalogue.returns.values()
    }
    return {name: complaints for name, complaints in found.items() if complaints}


def _complaints(flow: Flow) -> Iterator[str]:
    if flow.on_change is OnChange.UPDATE and flow.kind is Kind.TRANSACTION:
        yield (
            f"{flow.name}.yaml: on_change: update is not carried through to posted transactions: their lines are sent "
            "without the ids that they have in QuickBooks. Write flag, which tells a person what to change there, or "
            "ignore."
        )
    if flow.on_withdrawn in (OnWithdrawn.VOID, OnWithdrawn.DELETE):
        yield (
            f"{flow.name}.yaml: on_withdrawn: {flow.on_withdrawn} is not done by the sync; a person does it in "
            "QuickBooks. Write flag, which tells them, or ignore."
        )
    for target in flow.target.names:
        request = f"{target}Add"
        if element_at(request, ["Name"]) is None and element_at(request, ["TxnDate"]) is None:
            yield f"{flow.name}.yaml: target: QuickBooks has no {target}. Name one of its objects."
            continue
        own = {**flow.fields, **flow.target_fields.get(target, {})}
        yield from _unknown(flow, request, own, [])
        for name in required_of(request):
            if name not in own:
                yield f"{flow.name}.yaml: fields: {request} needs {name}, and nothing says what it is. Add it."
        if flow.lines is not None:
            yield from _unknown(flow, request, flow.lines.fields, [f"{target}Line"])
    if flow.kind is Kind.TRANSACTION and flow.lines is not None and not _says_amount(flow.lines.fields):
        yield (
            f"{flow.name}.yaml: lines: nothing says what a line comes to, so QuickBooks would take its own price. "
            "Add Amount, or both Quantity and a Rate that every line has."
        )


def _says_amount(fields: Fields) -> bool:
    rate = fields.get("Rate")
    always = isinstance(rate, Expression) and " if " not in rate.text
    return "Amount" in fields or (always and "Quantity" in fields)


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


def _of_sums(catalogue: Catalogue, flow: ReturnFlow) -> Iterator[str]:
    """What is added up for a deal names it, and is found by its key."""
    kinds = [kind for kind in flow.source.objects if kind in COUNTED]
    row, deals = own_row(flow), deal_flows(catalogue)
    if not (kinds and row and flow.enabled and _sums_up(catalogue)) or _brings_for_deals(catalogue, kinds, flow, deals):
        return
    if not names_deal(row, deals):
        yield (
            f"{flow.name}.yaml: fields: nothing says which deal {_listed(kinds)} counts for, and the sums of deals are "
            "switched on. Give a field a reference to a flow of Opportunity, as in Deal__c: "
            "opportunity_to_invoice(TxnID, optional), or switch off the flow whose source is Total."
        )
    elif not isinstance(row.key, Expression) or row.key.text.replace(" ", "") != OWN_KEY.replace(" ", ""):
        yield (
            f'{flow.name}.yaml: fields.{row.target.key}: the sums of deals find the row by the key "{OWN_KEY}". '
            "Write it so."
        )


def _sums_up(catalogue: Catalogue) -> bool:
    return any(flow.enabled and flow.source.objects == (TOTAL,) for flow in catalogue.returns.values())


def _brings_for_deals(catalogue: Catalogue, kinds: Collection[str], flow: ReturnFlow, deals: Collection[str]) -> bool:
    """Whether another flow brings these transactions with their deals, so that this one need not."""
    others = [one for one in catalogue.returns.values() if one.enabled and one is not flow and one.where is None]
    rows = {kind: [own_row(one) for one in others if kind in one.source.objects] for kind in kinds}
    return all(any(row is not None and names_deal(row, deals) for row in rows[kind]) for kind in kinds)


def _listed(kinds: Collection[str]) -> str:
    return " or ".join(kinds)


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
