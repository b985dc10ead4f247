"""Ids that people give: their form is checked, and what they are of, before anybody is asked about them."""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import Final

from include.errors import DataError
from include.model import QuickBooksId, SalesforceId, TxnId

#: So many characters has the form of an id that tells capitals and small letters apart by nothing but them.
SHORT: Final = 15
_SUFFIX: Final = ascii_uppercase + "012345"
_SALESFORCE: Final = re.compile(r"[0-9A-Za-z]{15}([0-9A-Za-z]{3})?")
#: As QuickBooks makes them: `80000001-1234567890`, `1A2B-1234567890`.
_QUICKBOOKS: Final = re.compile(r"[0-9A-F]{1,16}-[0-9]{1,19}")
#: With what the ids of standard objects begin, in every org.
_PREFIXES: Final = {
    "Account": "001",
    "Contact": "003",
    "User": "005",
    "Opportunity": "006",
    "OpportunityLineItem": "00k",
    "Product2": "01t",
    "PricebookEntry": "01u",
    "Pricebook2": "01s",
    "Lead": "00Q",
    "Quote": "0Q0",
    "Case": "500",
    "Contract": "800",
    "Order": "801",
    "OrderItem": "802",
}


def named_in(company: str, key: object) -> str | None:
    """The ListID or TxnID of a key that stands in a field of Salesforce, `acme:80000001-1`, if it is this company's."""
    owner, _, name = str(key or "").partition(":")
    return name if owner == company and name else None


def full_id(said: str) -> SalesforceId:
    """The 18 characters of an id of 15 or 18, of any object; `DataError` for what is none."""
    if not _SALESFORCE.fullmatch(said):
        raise DataError(
            f"{said} is no id of Salesforce: that has 15 or 18 letters and digits. Copy it from the address of the "
            "record's page.",
            record_id=said,
        )
    full = with_suffix(said[:SHORT])
    if len(said) == 18 and said != full:
        raise DataError(
            f"{said} is no id of Salesforce: its last three characters do not fit the others, as when small letters "
            "and capitals were changed on the way. Copy it again from the address of the record's page.",
            record_id=said,
        )
    return SalesforceId(full)


def salesforce_id(said: str, object_name: str) -> SalesforceId:
    """The same of a record of this object; `DataError` for the id of another object's record too."""
    full = full_id(said)
    there = next((name for name, prefix in _PREFIXES.items() if full.startswith(prefix)), None)
    wanted = _PREFIXES.get(object_name)
    if (there or wanted) and there != object_name and (there is not None or not full.startswith(str(wanted))):
        what = f"the id of a record of {there}" if there else "not the id of one"
        raise DataError(f"A record of {object_name} is asked for here, and {said} is {what}.", record_id=said)
    return full


def id_or_name(said: str) -> str:
    """What may be the name of an object as well: an id in its 18 characters, a name as it was said."""
    return full_id(said) if _SALESFORCE.fullmatch(said) else said


def either_id(said: str) -> str:
    """The id of a record of Salesforce or of QuickBooks, in the form in which it is kept; `DataError` for neither."""
    return quickbooks_id(said) if "-" in said else full_id(said)


def with_suffix(fifteen: str) -> str:
    """The form of 18: each character of the suffix tells which of five characters are capitals."""
    blocks = (fifteen[start : start + 5] for start in (0, 5, 10))
    bits = (sum(1 << place for place, letter in enumerate(block) if letter.isupper()) for block in blocks)
    return fifteen + "".join(_SUFFIX[value] for value in bits)


def quickbooks_id(said: str) -> QuickBooksId:
    """A ListID or TxnID, in capitals; `DataError` for what cannot be one."""
    found = said.strip().upper()
    if not _QUICKBOOKS.fullmatch(found):
        raise DataError(
            f"{said} is no id of QuickBooks: a ListID or TxnID looks like 80000001-1234567890. It is not the number "
            "or the name that QuickBooks shows.",
            record_id=said,
        )
    return TxnId(found)
