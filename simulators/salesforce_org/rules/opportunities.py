"""Opportunities: what the stage implies, and the amount that the lines make."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from simulators.salesforce_org.currencies import keep_currency
from simulators.salesforce_org.database import Row
from simulators.salesforce_org.errors import integrity
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.rules.kinds import Change, Writing
from simulators.salesforce_org.values import decimal, rounded


class OpportunityRule:
    """A deal follows its stage; with lines, its amount and price book follow them."""

    def before(self, writer: Writing, change: Change) -> None:
        """Derive the closed and won flags, probability and period; protect amount and price book."""
        row, old = change.row, change.old
        if old is not None and old["HasOpportunityLineItem"]:
            row["Amount"] = old["Amount"]
            keep_currency(row, old)
            if row.get("Pricebook2Id") != old["Pricebook2Id"]:
                raise integrity("Pricebook2Id", "the price book cannot be changed while the opportunity has products")
        if old is None or row["StageName"] != old["StageName"]:
            self._follow_stage(writer, change)
        row["ExpectedRevenue"] = _expected(row)
        if row.get("CloseDate"):
            closed = date.fromisoformat(str(row["CloseDate"]))
            row["FiscalYear"], row["FiscalQuarter"] = closed.year, (closed.month + 2) // 3

    def after(self, writer: Writing, change: Change) -> None:
        """Make the contact that was named on create the primary contact role."""
        contact = change.given.get("ContactId")
        if change.old is None and contact:
            role = {"OpportunityId": change.row["Id"], "ContactId": contact, "IsPrimary": True}
            writer.insert(writer.org.schema.get("OpportunityContactRole"), role)

    def _follow_stage(self, writer: Writing, change: Change) -> None:
        stage = writer.org.database.one(
            'SELECT "IsClosed", "IsWon", "ForecastCategory", "DefaultProbability" FROM "OpportunityStage" '
            'WHERE "MasterLabel" = ?',
            (change.row.get("StageName"),),
        )
        closed, won, forecast, probability = stage or (0, 0, "Pipeline", 0.0)
        change.row |= {"IsClosed": closed, "IsWon": won, "ForecastCategory": forecast}
        if change.given.get("Probability") is None:
            change.row["Probability"] = probability


def roll_up(org: Org, opportunity_id: str, stamp: str) -> None:
    """Recompute the amount of a deal from its lines; the deal's SystemModstamp moves."""
    lines = org.database.all(
        'SELECT "TotalPrice", "Quantity" FROM "OpportunityLineItem" WHERE "OpportunityId" = ? AND "IsDeleted" = 0',
        (opportunity_id,),
    )
    entry = org.schema.get("Opportunity")
    deal = org.database.fetch(entry, opportunity_id)
    if deal is None:
        return
    values: Row = {"HasOpportunityLineItem": int(bool(lines)), "SystemModstamp": stamp, "LastModifiedDate": stamp}
    if lines:
        values["Amount"] = rounded(sum((decimal(total) for total, _ in lines), Decimal(0)), 2)
        values["TotalOpportunityQuantity"] = rounded(sum((decimal(count) for _, count in lines), Decimal(0)), 2)
        values["ExpectedRevenue"] = _expected(deal | values)
    org.database.change(entry, opportunity_id, values)


def _expected(row: Row) -> float | None:
    if row.get("Amount") is None:
        return None
    return rounded(decimal(row["Amount"]) * decimal(row.get("Probability")) / 100, 2)
