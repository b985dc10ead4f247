"""The records of a made-up firm by number: accounts with everything filled in, products, and deals of five lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

LINES: Final = 5
#: So many products are sold; a deal has five of them that stand one after the other.
PRODUCTS: Final = 50
STANDARD: Final = f"01s{1:015d}"
#: Letters for numbers: two names must differ in more than punctuation.
_LETTERS: Final = str.maketrans("0123456789", "ABCDEFGHIJ")

Row = dict[str, Any]


def sf_id(prefix: str, number: int) -> str:
    """A record id of 18 characters."""
    return f"{prefix}{number:015d}"


def word(number: int) -> str:
    """A number as letters."""
    return f"{number:06d}".translate(_LETTERS)


def accounts(numbers: Iterable[int]) -> Iterator[Row]:
    """Accounts of which every field that a customer takes is filled in."""
    for number in numbers:
        yield {
            "Id": sf_id("001", number),
            "Name": f"Harbour Works {word(number)}",
            **_address("Billing", number),
            **_address("Shipping", number),
            "Phone": f"555-{number % 10000:04d}",
            "Fax": f"556-{number % 10000:04d}",
            "Website": f"https://{word(number).lower()}.example",
            "AccountNumber": f"A-{number}",
        }


def contacts(numbers: Iterable[int]) -> Iterator[Row]:
    """The first contact of each account."""
    for number in numbers:
        yield {
            "Id": sf_id("003", number),
            "AccountId": sf_id("001", number),
            "FirstName": "Robin",
            "LastName": f"Smith {word(number)}",
            "Email": f"robin@{word(number).lower()}.example",
            "Phone": f"557-{number % 10000:04d}",
            "CreatedDate": "2025-01-01T00:00:00.000+0000",
        }


def products(numbers: Iterable[int]) -> Iterator[Row]:
    """Services with a code."""
    for number in numbers:
        yield {
            "Id": sf_id("01t", number),
            "Name": f"Service {word(number)}",
            "ProductCode": f"SV-{word(number)}",
            "Description": f"An hour of service {word(number)}",
            "IsActive": True,
            "QB_Item_Type__c": "Service",
        }


def prices(numbers: Iterable[int]) -> Iterator[Row]:
    """What everybody pays for each product."""
    for number in numbers:
        yield {
            "Id": sf_id("01u", number),
            "Pricebook2Id": STANDARD,
            "Product2Id": sf_id("01t", number),
            "UnitPrice": 10,
            "IsActive": True,
        }


def price_books() -> Iterator[Row]:
    """The standard price book alone."""
    yield {"Id": STANDARD, "IsStandard": True}


def deals(numbers: Iterable[int], *, of: int = 0) -> Iterator[Row]:
    """Won deals that are to be invoiced, each of an account of its own, or of so many accounts in turn."""
    for number in numbers:
        yield {
            "Id": sf_id("006", number),
            "Name": f"Deal {number}",
            "AccountId": sf_id("001", (number - 1) % of + 1 if of else number),
            "CloseDate": "2026-11-02",
            "IsWon": True,
            "Amount": 100,
            "QB_Generate__c": "Invoice",
        }


def lines(numbers: Iterable[int]) -> Iterator[Row]:
    """Five lines of each deal."""
    for number in numbers:
        for place in range(LINES):
            yield {
                "Id": sf_id("00k", number * 10 + place),
                "Name": f"Line {place + 1}",
                "OpportunityId": sf_id("006", number),
                "Product2Id": sf_id("01t", product_of(number, place)),
                "Quantity": 2,
                "TotalPrice": 20,
                "SortOrder": place + 1,
                "Description": f"Work {place + 1} of deal {number}",
                "ServiceDate": "2026-11-01",
                "CreatedDate": "2026-11-01T00:00:00.000+0000",
            }


def product_of(deal: int, place: int) -> int:
    """Which product stands on a line."""
    return (deal * LINES + place) % PRODUCTS + 1


def _address(kind: str, number: int) -> Row:
    return {
        f"{kind}Street": f"{number} Main Street",
        f"{kind}City": "Springfield",
        f"{kind}State": "IL",
        f"{kind}PostalCode": f"{60000 + number % 1000}",
        f"{kind}Country": "United States",
    }
