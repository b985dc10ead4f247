"""Several currencies: whether the books keep them, and whether the firm has said in which one it bills."""

from __future__ import annotations

import json

from include.rows import Company
from include.settings import CompanySettings


def currency_trouble(company: Company, settings: CompanySettings) -> str | None:
    """Why nothing may be posted: an amount of a deal would be taken for one of the home currency, whatever it is in."""
    facts = json.loads(company.preferences or "{}")
    if not facts.get("is_multi_currency") or settings.currency is not None:
        return None
    return (
        f"QuickBooks keeps several currencies for company {company.key!r}, and the settings do not say in which one "
        "its deals are. Nothing is written before they do: amounts of two currencies would be taken for one. Where "
        "every deal is in the home currency of the books, write it into its settings, as in currency: USD. "
        "Deals in other currencies cannot be posted yet."
    )
