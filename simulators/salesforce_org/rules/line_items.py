"""Opportunity products: which entry they may use, and how quantity, price and discount make a total."""

from __future__ import annotations

from decimal import Decimal

from simulators.salesforce_org.currencies import take_currency
from simulators.salesforce_org.database import Row
from simulators.salesforce_org.errors import SalesforceError, integrity
from simulators.salesforce_org.rules.kinds import Change, Writing
from simulators.salesforce_org.rules.opportunities import roll_up
from simulators.salesforce_org.values import decimal, rounded

HUNDRED = Decimal(100)
PRICED_BY = {"Quantity", "UnitPrice", "Discount", "TotalPrice"}


class LineItemRule:
    """A line belongs to the price book of its opportunity."""

    def before(self, writer: Writing, change: Change) -> None:
        """Settle the price book entry on create and the arithmetic always."""
        if change.old is None:
            self._settle_entry(writer, change.row)
        self._settle_price(change)

    def after(self, writer: Writing, change: Change) -> None:
        """Give the opportunity its book and its new amount."""
        if change.old is None:
            book = writer.org.database.one(
                'SELECT "Pricebook2Id" FROM "PricebookEntry" WHERE "Id" = ?', (change.row["PricebookEntryId"],)
            )
            writer.org.database.run(
                'UPDATE "Opportunity" SET "Pricebook2Id" = ? WHERE "Id" = ? AND "Pricebook2Id" IS NULL',
                (book[0] if book else None, change.row["OpportunityId"]),
            )
        roll_up(writer.org, str(change.row["OpportunityId"]), writer.stamp)

    def _settle_entry(self, writer: Writing, row: Row) -> None:
        entry_id, opportunity_id = row.get("PricebookEntryId"), row.get("OpportunityId")
        if entry_id is None or opportunity_id is None:
            return
        database = writer.org.database
        entry = database.fetch(writer.org.schema.get("PricebookEntry"), str(entry_id)) or {}
        deal = database.fetch(writer.org.schema.get("Opportunity"), str(opportunity_id)) or {}
        book = deal.get("Pricebook2Id")
        if not entry.get("IsActive"):
            raise integrity("PricebookEntryId", "pricebook entry is inactive")
        if book is not None and book != entry["Pricebook2Id"]:
            reason = "pricebook entry is in a different pricebook than the one assigned to the opportunity"
            raise integrity("PricebookEntryId", reason)
        take_currency(row, deal=deal, entry=entry)
        row["Product2Id"] = entry["Product2Id"]
        row["ProductCode"] = entry.get("ProductCode")
        row["ListPrice"] = entry["UnitPrice"]
        row["Name"] = f"{deal.get('Name')} {entry['Name']}"[:376]

    def _settle_price(self, change: Change) -> None:
        row, given = change.row, change.given
        if row.get("Quantity") is None:
            return
        quantity = decimal(row["Quantity"])
        if quantity == 0:
            raise integrity("Quantity", "Quantity must be nonzero")
        if change.old is not None and not given.keys() & PRICED_BY:
            return
        factor = 1 - decimal(row.get("Discount")) / HUNDRED
        if given.get("TotalPrice") is not None:
            if given.get("UnitPrice") is not None:
                raise integrity("TotalPrice", "cannot specify both unit price and total price")
            if factor == 0:
                raise integrity("TotalPrice", "cannot specify the total price of a line with a discount of 100 %")
            row["UnitPrice"] = rounded(decimal(row["TotalPrice"]) / quantity / factor, 2)
        elif row.get("UnitPrice") is None:
            message = "Required fields are missing: [UnitPrice]"
            raise SalesforceError("REQUIRED_FIELD_MISSING", message, fields=("UnitPrice",))
        else:
            row["TotalPrice"] = rounded(quantity * decimal(row["UnitPrice"]) * factor, 2)
        row["Subtotal"] = rounded(quantity * decimal(row["UnitPrice"]), 2)
