"""Quotes and orders: lines of the document's own price book, their arithmetic, and what an order may do when.

Sources: the object reference (Quote, QuoteLineItem, Order, OrderItem) and its usage notes: an order is made as a draft,
is activated once it has a product, and its products are then fixed. Syncing a quote with its deal is not modelled.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from simulators.salesforce_org.currencies import take_currency
from simulators.salesforce_org.database import Row
from simulators.salesforce_org.errors import SalesforceError, integrity
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.rules.kinds import Change, Writing
from simulators.salesforce_org.values import decimal, rounded

HUNDRED = Decimal(100)
DRAFT, ACTIVATED = "Draft", "Activated"


class QuoteRule:
    """A quote belongs to the account of its deal, and begins with the deal's price book."""

    def before(self, writer: Writing, change: Change) -> None:
        """Take what the deal says, and work out the grand total."""
        row, old = change.row, change.old
        if old is None:
            deal = writer.org.database.fetch(writer.org.schema.get("Opportunity"), str(row.get("OpportunityId"))) or {}
            row["AccountId"] = deal.get("AccountId")
            row.setdefault("Pricebook2Id", deal.get("Pricebook2Id"))
            row.setdefault("Status", DRAFT)
            row |= {"Subtotal": 0.0, "TotalPrice": 0.0, "LineItemCount": 0}
        elif old["LineItemCount"] and row.get("Pricebook2Id") != old["Pricebook2Id"]:
            raise integrity("Pricebook2Id", "the price book cannot be changed while the quote has line items")
        row["GrandTotal"] = _grand_total(row)

    def after(self, writer: Writing, change: Change) -> None:
        """Nothing else moves."""


class OrderRule:
    """An order is made as a draft, and activated when it has products."""

    def before(self, writer: Writing, change: Change) -> None:
        """Refuse what its status does not allow."""
        row, old = change.row, change.old
        if old is None:
            row["TotalAmount"] = 0.0
            if row.get("Status") == ACTIVATED:
                raise SalesforceError("FAILED_ACTIVATION", "Choose a valid order status and save your changes.")
        elif row["Status"] == ACTIVATED != old["Status"] and not _lines(writer.org, "OrderItem", "OrderId", row["Id"]):
            raise SalesforceError("FAILED_ACTIVATION", "An order must have at least one product")
        row["StatusCode"] = row.get("Status")

    def after(self, writer: Writing, change: Change) -> None:
        """Nothing else moves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLineRule:
    """A line belongs to the price book of its document, which its amounts are summed up on."""

    document: str
    field: str  #: by which the line names its document

    def before(self, writer: Writing, change: Change) -> None:
        """Settle the price book entry on create and the arithmetic always."""
        row, database = change.row, writer.org.database
        owner = database.fetch(writer.org.schema.get(self.document), str(row.get(self.field))) or {}
        if owner.get("Status") == ACTIVATED:
            raise integrity(self.field, "products of an activated order cannot be added or changed")
        if change.old is None and row.get("PricebookEntryId") is not None:
            self._settle_entry(writer, row, owner)
        if row.get("Quantity") is not None and row.get("UnitPrice") is not None:
            price, factor = decimal(row["UnitPrice"]), 1 - decimal(row.get("Discount")) / HUNDRED
            row["TotalPrice"] = rounded(decimal(row["Quantity"]) * price * factor, 2)
            if change.entry.find("Subtotal") is not None:
                row["Subtotal"] = rounded(decimal(row["Quantity"]) * price, 2)

    def after(self, writer: Writing, change: Change) -> None:
        """Give the document its new sums."""
        sum_up(writer.org, self.document, str(change.row[self.field]), writer.stamp)

    def _settle_entry(self, writer: Writing, row: Row, owner: Row) -> None:
        entry = writer.org.database.fetch(writer.org.schema.get("PricebookEntry"), str(row["PricebookEntryId"])) or {}
        if not entry.get("IsActive"):
            raise integrity("PricebookEntryId", "pricebook entry is inactive")
        if owner.get("Pricebook2Id") != entry["Pricebook2Id"]:
            named = self.document.lower()
            reason = f"pricebook entry is in a different pricebook than the one assigned to the {named}"
            raise integrity("PricebookEntryId", reason)
        take_currency(row, deal=owner, entry=entry)
        row |= {"Product2Id": entry["Product2Id"], "ListPrice": entry["UnitPrice"]}


#: Document -> its lines, and the field by which they name it.
LINES = {"Quote": ("QuoteLineItem", "QuoteId"), "Order": ("OrderItem", "OrderId")}


def sum_up(org: Org, document: str, record_id: str, stamp: str) -> None:
    """Recompute the sums of a document from its lines."""
    entry, found = org.schema.get(document), _lines(org, *LINES[document], record_id)
    total = rounded(sum((decimal(amount) for amount in found), Decimal(0)), 2)
    values: Row = {"SystemModstamp": stamp, "LastModifiedDate": stamp}
    if document == "Order":
        values["TotalAmount"] = total
    else:
        before = org.database.fetch(entry, record_id) or {}
        values |= {"Subtotal": total, "TotalPrice": total, "LineItemCount": len(found)}
        values["GrandTotal"] = _grand_total(before | values)
    org.database.change(entry, record_id, values)


def _lines(org: Org, line: str, field: str, record_id: object) -> list[float]:
    rows = org.database.all(
        f'SELECT "TotalPrice" FROM "{line}" WHERE "{field}" = ? AND "IsDeleted" = 0', (str(record_id),)
    )
    return [row[0] for row in rows]


def _grand_total(row: Row) -> float:
    parts = (decimal(row.get(name)) for name in ("TotalPrice", "Tax", "ShippingHandling"))
    return rounded(sum(parts, Decimal(0)), 2)
