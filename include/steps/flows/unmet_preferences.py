"""unmet_preferences: what QuickBooks keeps and no flow sets, and what flows set that QuickBooks does not keep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.rows import Company

_CLASS: Final = "ClassRef"
#: Editions with taxes of their own, which a line names by TaxCodeRef or has in its amount (IsTaxIncluded).
_ELSEWHERE: Final = ("AU", "CA", "UK")
_TAXES: Final = ("CustomerSalesTaxCodeRef", "ItemSalesTaxRef", "SalesTaxCodeRef")


def unmet_preferences(company: Company, flows: Iterable[Flow]) -> list[str]:
    """Sentences about the enabled flows of documents; `company` is the company's row.

    That a class is asked for on the screen (Prompt to assign classes) stands in no preference that QuickBooks tells,
    so whoever keeps classes is told. What QuickBooks has not told yet is not complained about.
    """
    facts = company.facts
    documents = {flow.name: set(_elements(flow)) for flow in flows if flow.enabled and flow.kind is Kind.TRANSACTION}
    classless = [name for name, elements in documents.items() if _CLASS not in elements]
    taxed = [name for name, elements in documents.items() if elements.intersection(_TAXES)]
    found = []
    if classless and facts.get("uses_classes"):
        found.append(
            f"QuickBooks keeps classes, and no class is set by {', '.join(classless)}: these documents come without "
            f"one, whatever QuickBooks asks of people. Where finance wants one, set {_CLASS} in the mapping file"
        )
    if taxed and facts.get("uses_sales_tax") is False:
        found.append(
            f"QuickBooks charges no sales tax, so what {', '.join(taxed)} set of it counts for nothing. Turn it on in "
            "the preferences of QuickBooks, or leave it out of the mapping file"
        )
    if documents and facts.get("country") in _ELSEWHERE:
        found.append(
            f"This is the QuickBooks of {facts['country']}, whose own taxes no mapping can set (TaxCodeRef, amounts "
            "that include a tax). QuickBooks works a tax out from customer and item; where its sum before tax is "
            "another than the deal's, the deal says so. Where finance finishes each document, post as pending"
        )
    return found


def _elements(flow: Flow) -> Iterator[str]:
    for fields in (flow.fields, *flow.target_fields.values(), flow.lines.fields if flow.lines else {}):
        yield from fields
