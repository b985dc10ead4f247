"""What Salesforce must show of what finance did, told by the books alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from lxml import etree

from tests.kit.journey import Journey

ZERO = Decimal("0.00")
KINDS = ("Invoice", "CreditMemo", "SalesReceipt")
BUCKETS = {
    "QB_Aging_Current__c": "Current",
    "QB_Aging_1_30__c": "1 - 30",
    "QB_Aging_31_60__c": "31 - 60",
    "QB_Aging_61_90__c": "61 - 90",
    "QB_Aging_Over_90__c": "> 90",
    "QB_Balance__c": "TOTAL",
}


def strays(world: Journey) -> list[str]:
    """Everything that Salesforce says otherwise than the books."""
    return [*stray_transactions(world), *stray_deals(world), *stray_accounts(world)]


def stray_transactions(world: Journey) -> list[str]:
    """Number, customer, total, paid, balance and status of every transaction; what is gone says so and owes nothing."""
    kept = [row for row in world.exported("QB_Transaction__c") if not row["IsDeleted"]]
    rows = {row["QB_Id__c"]: row for row in kept if row["QB_Type__c"].replace(" ", "") in KINDS}
    wanted = {f"acme:{row['TxnID']}": said(kind, row) for kind in KINDS for row in world.in_books(kind)}
    found = [f"{key} is not in Salesforce" for key in wanted if key not in rows]
    for key, row in rows.items():
        shown = (
            row["QB_Number__c"],
            row["QB_Customer__c"],
            *(money(row[name]) for name in ("QB_Total__c", "QB_Paid__c", "QB_Balance__c")),
            row["QB_Status__c"],
        )
        if key not in wanted:
            if (row["QB_Status__c"], money(row["QB_Balance__c"])) != ("Deleted", ZERO):
                found.append(f"{key} is gone from the books: {shown}")
        elif shown != wanted[key]:
            found.append(f"{row['QB_Type__c']} {key}: Salesforce {shown}, books {wanted[key]}")
    return found


def stray_deals(world: Journey) -> list[str]:
    """Invoiced, paid and open of every deal, from the documents that were posted for it and what settles them."""
    deals = {row["Id"]: row for row in world.exported("Opportunity") if not row["IsDeleted"]}
    of_deal = {
        row["qb_id"]: row["salesforce_id"] for row in world.books.links() if row["flow"] == "opportunity_to_invoice"
    }
    sums: defaultdict[str, list[Decimal]] = defaultdict(lambda: [ZERO, ZERO, ZERO])
    for row in world.in_books("Invoice"):
        if row["TxnID"] in of_deal and row.get("IsPending") != "true":
            total = sums[of_deal[row["TxnID"]]]
            total[0] += money(row["Subtotal"])
            total[2] += money(row["BalanceRemaining"])
    for row in world.in_books("CreditMemo"):
        named = [of_deal[link["TxnID"]] for link in row.get("LinkedTxn", ()) if link["TxnID"] in of_deal]
        if named and row.get("IsPending") != "true":
            sums[named[0]][0] -= money(row["Subtotal"])
            sums[named[0]][2] -= money(row["CreditRemaining"])
    for row in world.in_books("ReceivePayment"):
        for part in row.get("AppliedToTxnRet", ()):
            if part["TxnID"] in of_deal:
                sums[of_deal[part["TxnID"]]][1] += money(part["Amount"])
    found = []
    for deal in {*of_deal.values()} & deals.keys():
        shown = [money(deals[deal][name]) for name in ("QB_Invoiced__c", "QB_Paid__c", "QB_Open__c")]
        if shown != sums[deal]:
            found.append(f"deal {deals[deal]['Name']}: Salesforce {shown}, books {sums[deal]}")
    return found


def stray_accounts(world: Journey) -> list[str]:
    """Balance and buckets of every account against QuickBooks' own report, which is added up from the ledger."""
    owed, paid = aging_report(world), last_payments(world)
    names = {f"acme:{row['ListID']}": row["FullName"] for row in world.in_books("Customer")}
    found = []
    for account in world.exported("Account"):
        name = names.get(account["QB_Id__c"] or "")
        if name is None or account["IsDeleted"]:
            continue
        wanted = owed.get(name, {})
        for shown, title in BUCKETS.items():
            if money(account[shown]) != wanted.get(title, ZERO):
                found.append(f"{name} {shown}: Salesforce {account[shown]}, report {wanted.get(title, ZERO)}")
        last = (account["QB_Last_Payment_Date__c"], money(account["QB_Last_Payment_Amount__c"]))
        if last not in paid.get(name, {(None, ZERO)}):
            found.append(f"{name} last payment: Salesforce {last}, books {paid.get(name)}")
    return found


def last_payments(world: Journey) -> dict[str, set[tuple[str, Decimal]]]:
    """Customer -> date and amount of the last payment, of its jobs too; several that were entered in one second."""
    found: dict[str, set[tuple[str, Decimal]]] = {}
    newest: dict[str, tuple[str, str]] = {}
    for row in world.in_books("ReceivePayment"):
        name, moment = row["CustomerRef"]["FullName"].partition(":")[0], (row["TxnDate"], row["TimeCreated"])
        if moment > newest.get(name, ("", "")):
            newest[name], found[name] = moment, set()
        if moment == newest[name]:
            found[name].add((row["TxnDate"], money(row["TotalAmount"])))
    return found


def aging_report(world: Journey) -> dict[str, dict[str, Decimal]]:
    """Customer -> column -> amount, its jobs included, of the day of the world."""
    day = f"<ReportPeriod><ToReportDate>{world.today.isoformat()}</ToReportDate></ReportPeriod>"
    answer = world.books.ask(
        f"<AgingReportQueryRq><AgingReportType>ARAgingSummary</AgingReportType>{day}</AgingReportQueryRq>"
    )
    owed: defaultdict[str, defaultdict[str, Decimal]] = defaultdict(lambda: defaultdict(lambda: ZERO))
    for row in etree.fromstring(answer.encode()).iter("DataRow"):
        (named,) = row.iter("RowData")
        cells = [cell.get("value") for cell in row.iter("ColData")]
        customer = str(named.get("value")).partition(":")[0]
        for title, value in zip(BUCKETS.values(), cells[1:], strict=True):
            owed[customer][title] += money(value)
    return {name: dict(amounts) for name, amounts in owed.items()}


def said(kind: str, row: Mapping[str, Any]) -> tuple[Any, ...]:
    """What a transaction must say, of a record of the books."""
    tax = money(row.get("SalesTaxTotal"))
    total = money(row["Subtotal"]) + tax
    left = money(row.get({"Invoice": "BalanceRemaining", "CreditMemo": "CreditRemaining"}.get(kind, "")))
    settled = "Closed" if kind == "CreditMemo" else "Paid"
    status = settled if not left else "Partly Paid" if left != total else "Open"
    if row.get("IsPending") == "true":
        status = "Pending"
    if str(row.get("Memo", "")).startswith("VOID:"):
        status = "Voided"
    return row["RefNumber"], row["CustomerRef"]["FullName"], total, total - left, left, status


def money(value: Any) -> Decimal:
    """An amount of either side, to the cent."""
    return Decimal(str(value or 0)).quantize(Decimal("0.01"))
