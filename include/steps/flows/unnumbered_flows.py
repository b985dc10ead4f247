"""unnumbered_flows: which flows would hold every document, because Salesforce numbers and no field holds the number."""

from __future__ import annotations

from collections.abc import Iterable

from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.settings import Numbering, Posting


def unnumbered_flows(posting: Posting, flows: Iterable[Flow]) -> list[str]:
    """A sentence for each enabled flow of documents that is to be numbered and says no `ref_number`."""
    documents = [flow for flow in flows if flow.enabled and flow.kind is Kind.TRANSACTION and flow.ref_number is None]
    return [
        f"{flow.name}.yaml: ref_number: posting.numbering is salesforce, and no field is named that holds the number, "
        "so every deal of it is held. Name the field, switch the flow off, or let QuickBooks number it: "
        f"flows: {{{flow.name}: {{posting: {{numbering: quickbooks}}}}}}"
        for flow in documents
        if posting.with_overrides(flow.posting).numbering is Numbering.SALESFORCE
    ]
