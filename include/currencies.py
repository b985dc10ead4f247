"""Several currencies: whether a side keeps them, and whether the firm has said which one its books are in."""

from __future__ import annotations

from typing import Final

from include.model import Values
from include.rows import Company
from include.settings import CompanySettings

#: The field of a record that says its currency, in an org that keeps several; one that keeps one has no such field.
CURRENCY: Final = "CurrencyIsoCode"
#: Objects of which there is one record for each currency. Source: object reference, PricebookEntry.
PER_CURRENCY: Final = frozenset({"PricebookEntry"})


def currency_trouble(company: Company, settings: CompanySettings) -> str | None:
    """Why nothing may be written: an amount of a deal would be taken for one of the books, whatever it is in."""
    codes = company.currencies
    if codes and settings.currency is not None and settings.currency not in codes:
        return (
            f"The settings say that the books of company {company.key!r} are in {settings.currency}, and Salesforce "
            f"has no such currency: it keeps {', '.join(codes)}. Nothing is written before `currency` is one of these."
        )
    if settings.currency is not None:
        return None
    if company.facts.get("is_multi_currency"):
        return (
            f"QuickBooks keeps several currencies for company {company.key!r}, and the settings do not say in which "
            "one its deals are. Nothing is written before they do: amounts of two currencies would be taken for one. "
            "Write the home currency of the books into its settings, as in currency: USD. Deals in another one are "
            "held then."
        )
    if codes:
        return (
            f"Salesforce keeps several currencies ({', '.join(codes)}), and the settings do not say in which one the "
            f"books of company {company.key!r} are. Nothing is written before they do: amounts of two currencies would "
            f"be taken for one. Write it into its settings, as in currency: {codes[0]}. Deals in another one are held "
            "then."
        )
    return None


def home_currency(company: Company) -> str | None:
    """What QuickBooks calls the currency of its books, where it keeps several and says so: `US Dollar`."""
    facts = company.facts
    return facts.get("home_currency") if facts.get("is_multi_currency") else None


def currency_of(record: Values) -> str | None:
    """The currency of a record; None in an org that keeps one."""
    found = record.get(CURRENCY)
    return str(found) if found else None
