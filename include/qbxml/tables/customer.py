"""Customers and jobs; a job is a customer with a ParentRef. Card data has no place here and is left out."""

from __future__ import annotations

from include.qbxml.element import aggregate, amount, day, flag, guid, integer, lines, ref, text, title, word
from include.qbxml.tables.address import ADDRESS_PARTS, address
from include.qbxml.tables.contact import CONTACT_PAIR
from include.qbxml.tables.requests import WHICH_OF_A_LIST, add, change_list

_CONTACT = (
    text("Salutation", 15),
    text("FirstName", 25, required=True),
    text("MiddleName", 5),
    text("LastName", 25),
    text("JobTitle", 41),
    CONTACT_PAIR,
)
_NOTE = lines("Note", 4095, required=True)

CUSTOMER_ADD = add(
    "Customer",
    title("Name", 41, required=True),
    flag("IsActive"),
    ref("ClassRef", 159, since="12.0"),
    ref("ParentRef"),
    text("CompanyName", 41),
    text("Salutation", 15),
    text("FirstName", 25),
    text("MiddleName", 5),
    text("LastName", 25),
    text("JobTitle", 41, since="12.0"),
    address("BillAddress"),
    address("ShipAddress"),
    aggregate(
        "ShipToAddress",
        text("Name", 41, required=True),
        *ADDRESS_PARTS,
        flag("DefaultShipTo"),
        many=True,
        since="12.0",
    ),
    text("Phone", 21),
    text("AltPhone", 21),
    text("Fax", 21),
    text("Email", 1023),
    text("Cc", 1023, since="12.0"),
    text("Contact", 41),
    text("AltContact", 41),
    CONTACT_PAIR,
    aggregate("Contacts", *_CONTACT, many=True, since="12.0"),
    ref("CustomerTypeRef", 159),
    ref("TermsRef", 31),
    ref("SalesRepRef", 5),
    amount("OpenBalance"),
    day("OpenBalanceDate"),
    ref("SalesTaxCodeRef", 3),
    ref("ItemSalesTaxRef", 31),
    text("ResaleNumber", 15),
    text("AccountNumber", 99),
    amount("CreditLimit"),
    ref("PreferredPaymentMethodRef", 31),
    word("JobStatus", "Awarded", "Closed", "InProgress", "None", "NotAwarded", "Pending"),
    day("JobStartDate"),
    day("JobProjectedEndDate"),
    day("JobEndDate"),
    text("JobDesc", 99),
    ref("JobTypeRef", 159),
    lines("Notes", 4095),
    aggregate("AdditionalNotes", _NOTE, many=True, since="12.0"),
    word("PreferredDeliveryMethod", "None", "Email", "Fax", since="12.0"),
    ref("PriceLevelRef", 31),
    guid("ExternalGUID", since="8.0"),
    ref("CurrencyRef", 64, since="8.0"),
)

CUSTOMER_MOD = change_list(
    CUSTOMER_ADD,
    drop=("OpenBalance", "OpenBalanceDate"),
    instead={
        "Contacts": aggregate("ContactsMod", *WHICH_OF_A_LIST, *_CONTACT, many=True, since="12.0"),
        "AdditionalNotes": aggregate(
            "AdditionalNotesMod", integer("NoteID", required=True), _NOTE, many=True, since="12.0"
        ),
    },
)
