"""missing_documents: which documents of the flows this QuickBooks does not have, before a deal asks for one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

from include.mappings.language.spec import Flow
from include.rows import Company

Facts = Mapping[str, Any]

#: Editions without sales orders (Premier, Accountant and Enterprise have them).
_SMALL: Final = ("Pro", "Simple Start")


def missing_documents(company: Company, flows: Iterable[Flow]) -> list[str]:
    """A sentence for each enabled flow whose document QuickBooks does not have; `company` is the company's row.

    What QuickBooks has not told yet is not complained about.
    """
    facts = company.facts
    return [sentence for flow in flows if flow.enabled for sentence in _missing(flow, facts)]


def _missing(flow: Flow, facts: Facts) -> Iterator[str]:
    for target in flow.target.names:
        reason = _REASONS[target](facts) if target in _REASONS else None
        if reason:
            yield (
                f"{reason}, so a deal for {flow.name} is held. Turn it on, or switch the flow off in the settings: "
                f"flows: {{{flow.name}: {{enabled: false}}}}"
            )


def _no_orders(facts: Facts) -> str | None:
    edition = facts.get("edition")
    return f"QuickBooks {edition} has no sales orders" if edition in _SMALL else None


def _no_estimates(facts: Facts) -> str | None:
    return "the preference for estimates is off in QuickBooks" if facts.get("uses_estimates") is False else None


#: Target -> why QuickBooks does not have it. For sales orders its preferences tell nothing: 3250 says it then.
_REASONS: Final[Mapping[str, Callable[[Facts], str | None]]] = {"SalesOrder": _no_orders, "Estimate": _no_estimates}
