"""The files of the Salesforce package, and the names that the project uses for what is in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from include.model import SyncStatus
from include.salesforce.package_source import METADATA

ROOT = Path(__file__).parents[2] / "salesforce_package"
HOME = ROOT / "force-app/main/default"
SOURCES = sorted(HOME.rglob("*-meta.xml"))
FIELDS = sorted(HOME.glob("objects/*/fields/*.field-meta.xml"))
NS = {"m": METADATA}

OBJECTS = ("Account", "Contact", "Opportunity", "Product2")
RECORDS = ("QB_Payment__c", "QB_Transaction_Line__c", "QB_Transaction__c")  #: objects of our own
EVERYWHERE = ("QB_Change_Waits__c", "QB_Id__c", "QB_Sync_Message__c", "QB_Sync_Status__c", "QB_Synced_At__c")
OWN = {
    "Account": (
        "QB_Aging_1_30__c",
        "QB_Aging_31_60__c",
        "QB_Aging_61_90__c",
        "QB_Aging_Current__c",
        "QB_Aging_Over_90__c",
        "QB_Balance__c",
        "QB_Email__c",
        "QB_Last_Payment_Amount__c",
        "QB_Last_Payment_Date__c",
        "QB_Overdue_Alert__c",
        "QB_Overdue__c",
    ),
    "Contact": ("QB_Email__c",),
    "Opportunity": ("QB_Generate__c", "QB_Invoiced__c", "QB_Number__c", "QB_Open__c", "QB_Paid__c"),
    "Product2": ("QB_Income_Account__c", "QB_Item_Type__c", "QB_Quantity_On_Hand__c"),
}
KEPT: dict[str, tuple[str, ...]] = {
    "QB_Payment__c": (
        "QB_Account__c",
        "QB_Amount__c",
        "QB_Company__c",
        "QB_Date__c",
        "QB_Id__c",
        "QB_Method__c",
        "QB_Number__c",
        "QB_Opportunity__c",
        "QB_Status__c",
        "QB_Synced_At__c",
        "QB_Total__c",
        "QB_Transaction__c",
        "QB_Type__c",
    ),
    "QB_Transaction_Line__c": (
        "QB_Amount__c",
        "QB_Company__c",
        "QB_Deleted__c",
        "QB_Description__c",
        "QB_Id__c",
        "QB_Item__c",
        "QB_Line_Number__c",
        "QB_Line_Type__c",
        "QB_Product__c",
        "QB_Quantity__c",
        "QB_Rate__c",
        "QB_Synced_At__c",
        "QB_Tax_Code__c",
        "QB_Transaction__c",
    ),
    "QB_Transaction__c": (
        "QB_Account__c",
        "QB_Balance__c",
        "QB_Company__c",
        "QB_Customer__c",
        "QB_Date__c",
        "QB_Due_Date__c",
        "QB_Id__c",
        "QB_Number__c",
        "QB_Opportunity__c",
        "QB_Paid__c",
        "QB_Status__c",
        "QB_Subtotal__c",
        "QB_Synced_At__c",
        "QB_Tax__c",
        "QB_Total__c",
        "QB_Type__c",
    ),
}
#: look-up -> the object it points at, the name by which the parent reads its children
LOOKUPS = {
    "QB_Payment__c.QB_Account__c": ("Account", "QB_Payments"),
    "QB_Payment__c.QB_Opportunity__c": ("Opportunity", "QB_Payments"),
    "QB_Payment__c.QB_Transaction__c": ("QB_Transaction__c", "QB_Payments"),
    "QB_Transaction_Line__c.QB_Product__c": ("Product2", "QB_Transaction_Lines"),
    "QB_Transaction_Line__c.QB_Transaction__c": ("QB_Transaction__c", "QB_Lines"),
    "QB_Transaction__c.QB_Account__c": ("Account", "QB_Transactions"),
    "QB_Transaction__c.QB_Opportunity__c": ("Opportunity", "QB_Transactions"),
}
LONG_IDS = ("QB_Payment__c.QB_Id__c", "QB_Transaction_Line__c.QB_Id__c")
PICKLISTS = {
    "Opportunity.QB_Generate__c": (
        "Invoice",
        "Sales Order",
        "Estimate",
        "Sales Receipt",
        "Credit Memo",
        "Purchase Order",
    ),
    "Product2.QB_Item_Type__c": (
        "Service",
        "Non-Inventory Part",
        "Inventory Part",
        "Other Charge",
        "Discount",
        "Subtotal",
        "Group",
    ),
    "QB_Transaction__c.QB_Type__c": ("Invoice", "Sales Receipt", "Credit Memo", "Estimate", "Sales Order"),
    "QB_Transaction__c.QB_Status__c": ("Pending", "Open", "Partly Paid", "Paid", "Closed", "Voided", "Deleted"),
    "QB_Transaction_Line__c.QB_Line_Type__c": ("Item", "Text", "Group", "Subtotal"),
    "QB_Payment__c.QB_Type__c": ("Payment", "Credit", "Discount"),
    "QB_Payment__c.QB_Status__c": ("Applied", "Unapplied", "Voided", "Deleted"),
    **{f"{each}.QB_Sync_Status__c": tuple(SyncStatus) for each in OBJECTS},
}


def parsed(path: Path) -> etree._Element:
    return etree.fromstring(path.read_bytes(), etree.XMLParser(resolve_entities=False, no_network=True))


def texts(root: etree._Element, path: str) -> list[str]:
    return [str(each.text) for each in root.findall(path, NS)]


def field_name(path: Path) -> str:
    return f"{path.parts[-3]}.{path.name.split('.')[0]}"


def permission_set(name: str) -> etree._Element:
    return parsed(HOME / f"permissionsets/{name}.permissionset-meta.xml")


def layouts() -> Iterator[tuple[str, etree._Element]]:
    for path in sorted(HOME.glob("layouts/*.layout-meta.xml")):
        yield path.name.removesuffix(".layout-meta.xml"), parsed(path)
