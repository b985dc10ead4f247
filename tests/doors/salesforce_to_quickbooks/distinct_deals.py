"""An org of deals by the thousand: with one account and one product for all of them, or with their own each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

STAMP = "2026-11-01T00:00:00.000+0000"
STANDARD = f"01s{1:015d}"
ADDRESS = {
    f"{kind}{part}": value
    for kind in ("Billing", "Shipping")
    for part, value in (("Street", "1 Main Street"), ("City", "Erie"), ("Country", "United States"))
}
#: Letters for numbers: two names must differ in more than punctuation, within the first 31 characters.
LETTERS = str.maketrans("0123456789", "ABCDEFGHIJ")


def sf_id(prefix: str, number: int) -> str:
    """A record id of 18 characters."""
    return f"{prefix}{number:015d}"


@dataclass
class DealsOrg:
    """Answers a query for an object with the records of it that are asked for, as the door of Salesforce does."""

    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """Every record of the object that the query names, or those that it lists."""
        name = soql.partition(" FROM ")[2].split()[0]
        listed = re.search(r" WHERE (\w+) IN \(([^)]*)\)", soql)
        wanted = set(re.findall(r"'([^']*)'", listed[2])) if listed else set()
        for row in self.rows.get(name, ()):
            if listed is None or row[listed[1]] in wanted:
                yield {"SystemModstamp": STAMP, "IsDeleted": False, **row}

    def count(self, soql: str) -> int:
        """How many records of the object there are."""
        return len(self.rows.get(soql.partition(" FROM ")[2].split()[0], ()))


def deals_org(first: int, last: int, *, parents: bool) -> DealsOrg:
    """Won deals of one line each; `parents`: each has an account, a contact and a product that no other one has."""
    org, numbers = DealsOrg(), range(first, last)
    own = [*numbers] if parents else [first]
    org.rows["Account"] = [{"Id": sf_id("001", n), "Name": f"Firm {_word(n)}", **ADDRESS} for n in own]
    org.rows["Contact"] = [
        {"Id": sf_id("003", n), "AccountId": sf_id("001", n), "LastName": f"Smith {_word(n)}", "CreatedDate": STAMP}
        for n in own
    ]
    org.rows["Product2"] = [
        {
            "Id": sf_id("01t", n),
            "Name": f"Vise {_word(n)}",
            "ProductCode": f"VISE {_word(n)}",
            "IsActive": True,
            "QB_Item_Type__c": "Service",
        }
        for n in own
    ]
    org.rows["Pricebook2"] = [{"Id": STANDARD, "IsStandard": True}]
    org.rows["PricebookEntry"] = [
        {
            "Id": sf_id("01u", n),
            "Pricebook2Id": STANDARD,
            "Product2Id": sf_id("01t", n),
            "UnitPrice": 10,
            "IsActive": True,
        }
        for n in own
    ]
    org.rows["Opportunity"] = [_deal(n, n if parents else first) for n in numbers]
    org.rows["OpportunityLineItem"] = [_line(n, n if parents else first) for n in numbers]
    return org


def _deal(number: int, account: int) -> dict[str, Any]:
    return {
        "Id": sf_id("006", number),
        "Name": f"Deal {number}",
        "AccountId": sf_id("001", account),
        "CloseDate": "2026-11-02",
        "IsWon": True,
        "Amount": 20,
        "QB_Generate__c": "Invoice",
    }


def _line(number: int, product: int) -> dict[str, Any]:
    return {
        "Id": sf_id("00k", number),
        "Name": f"Line {number}",
        "OpportunityId": sf_id("006", number),
        "Product2Id": sf_id("01t", product),
        "Quantity": 2,
        "TotalPrice": 20,
        "SortOrder": 1,
    }


def _word(number: int) -> str:
    return f"{number:05d}".translate(LETTERS)
