"""How many characters QuickBooks holds in the elements that a mapping may cut."""

from __future__ import annotations

from types import MappingProxyType

#: Element -> characters, the same wherever the element stands. Source: qbXML 13.0 schema.
LENGTHS = MappingProxyType(
    {
        "AccountNumber": 99,
        "Addr1": 41,
        "Addr2": 41,
        "Addr3": 41,
        "Addr4": 41,
        "Addr5": 41,
        "AltContact": 41,
        "AltPhone": 21,
        "Cc": 1023,
        "City": 31,
        "CompanyName": 41,
        "Contact": 41,
        "ContactName": 40,
        "ContactValue": 255,
        "Country": 31,
        "Desc": 4095,
        "Email": 1023,
        "FOB": 13,
        "Fax": 21,
        "FirstName": 25,
        "ItemDesc": 4095,
        "JobDesc": 99,
        "JobTitle": 41,
        "LastName": 25,
        "ManufacturerPartNumber": 31,
        "Memo": 4095,
        "MiddleName": 5,
        "Notes": 4095,
        "Other": 29,
        "PONumber": 25,
        "Phone": 21,
        "PostalCode": 13,
        "PurchaseDesc": 4095,
        "RefNumber": 11,
        "ResaleNumber": 15,
        "SalesDesc": 4095,
        "Salutation": 15,
        "State": 21,
    }
)

#: Object -> characters of its Name; what is not here is an item or another list of 31.
NAME_LENGTHS = MappingProxyType({"Customer": 41, "Vendor": 41, "Employee": 41, "OtherName": 41})
NAME_LENGTH = 31


def length_of(target: str, element: str) -> int | None:
    """The characters that `element` of `target` holds, or None when this page does not know."""
    if element == "Name":
        return NAME_LENGTHS.get(target, NAME_LENGTH)
    return LENGTHS.get(element)
