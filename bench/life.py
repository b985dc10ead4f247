"""How a firm comes to have a past: its customers, items and deals are posted, read again, and brought to Salesforce."""

from __future__ import annotations

from bench import records
from bench.firm import Firm


def furnish(firm: Firm) -> None:
    """What every org has."""
    firm.org.put("Pricebook2", records.price_books())


def buy(firm: Firm, numbers: range) -> None:
    """Accounts, each with a contact."""
    firm.org.put("Account", records.accounts(numbers))
    firm.org.put("Contact", records.contacts(numbers))


def sell(firm: Firm) -> None:
    """The products, with their prices."""
    firm.org.put("Product2", records.products(range(1, records.PRODUCTS + 1)))
    firm.org.put("PricebookEntry", records.prices(range(1, records.PRODUCTS + 1)))


def win(firm: Firm, numbers: range, *, of: int = 0) -> None:
    """Deals with their lines, each of an account of its own, or of so many accounts in turn."""
    firm.org.put("Opportunity", records.deals(numbers, of=of))
    firm.org.put("OpportunityLineItem", records.lines(numbers))


def live(firm: Firm, deals: int) -> int:
    """Some days of a firm with so many deals, until nothing is left to do; the second at which they were posted."""
    numbers = range(1, deals + 1)
    furnish(firm)
    buy(firm, numbers)
    sell(firm)
    _day(firm)
    win(firm, numbers)
    second = int(firm.time.time.timestamp())
    _day(firm)
    for _ in range(2):
        firm.ask_to_read()
        _day(firm)
    return second


def _day(firm: Firm) -> None:
    firm.run_there()
    firm.update()
    firm.run_back()
