"""Loads the built-in data set into a simulated org.

    python -m simulators.datasets.builtin --org https://127.0.0.1:18443 --ca DIR/ca.pem

The custom fields must have been deployed. Loading twice does nothing.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from decimal import Decimal

from simulators.datasets.builtin_deals import CLEAN, DEALS, FAULTY
from simulators.datasets.builtin_records import ACCOUNTS, CONTACTS, PRODUCTS, RETIRED_PRODUCTS, Deal, Line
from simulators.datasets.door import LoadError, OrgDoor, Record, door_arguments

ADDRESS = ("Street", "City", "State", "PostalCode", "Country")


def load(door: OrgDoor) -> str:
    """Load everything; a sentence with counts and sums."""
    door.demand_package()
    if {record["Name"] for record in door.export("Account")} & {row[0] for row in ACCOUNTS}:
        return "already loaded"
    accounts = _load_accounts(door)
    contacts = door.insert("Contact", [_contact(row, accounts) for row in CONTACTS])
    entries = _load_products(door)
    deals = door.insert("Opportunity", [_opportunity(deal, accounts) for deal in DEALS])
    lines = [
        _line(line, deal_id, entries[line.code])
        for deal, deal_id in zip(DEALS, deals, strict=True)
        for line in deal.lines
    ]
    door.insert("OpportunityLineItem", lines)
    _load_roles(door, deals, contacts)
    retired = [{"Id": entries[code], "IsActive": False} for code in RETIRED_PRODUCTS]
    door.update("PricebookEntry", retired)
    amounts = {record["Id"]: Decimal(str(record["Amount"] or 0)) for record in door.export("Opportunity")}
    wanted = len(CLEAN) + len(FAULTY)
    total = sum((amounts[deal_id] for deal_id in deals[:wanted]), Decimal(0))
    return (
        f"loaded {len(accounts)} accounts, {len(contacts)} contacts, {len(PRODUCTS)} products, {len(deals)} "
        f"opportunities with {len(lines)} lines; {wanted} won deals to invoice at {total:,.2f}, "
        f"{len(FAULTY)} of them with a fault"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m simulators.datasets.builtin")
    door_arguments(parser)
    options = parser.parse_args(arguments)
    try:
        with closing(OrgDoor(options.org, options.ca)) as door:
            print(load(door))
    except (LoadError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _load_accounts(door: OrgDoor) -> dict[str, str]:
    records: list[Record] = []
    for name, _, *address, phone in ACCOUNTS:
        parts = list(zip(ADDRESS, address, strict=True))
        billing = {f"Billing{part}": value for part, value in parts}
        shipping = {f"Shipping{part}": value for part, value in parts}
        records.append({"Name": name, "Phone": phone, **billing, **shipping})
    ids = dict(zip((row[0] for row in ACCOUNTS), door.insert("Account", records), strict=True))
    parents = [{"Id": ids[row[0]], "ParentId": ids[row[1]]} for row in ACCOUNTS if row[1]]
    door.update("Account", parents)
    return ids


def _contact(row: tuple[str, str | None, str, str | None], accounts: dict[str, str]) -> Record:
    account, first, last, email = row
    return {"AccountId": accounts[account], "FirstName": first, "LastName": last, "Email": email}


def _load_products(door: OrgDoor) -> dict[str, str]:
    """The standard price book entries by product code."""
    products: list[Record] = [
        {"Name": name, "ProductCode": code, "IsActive": True, "Description": text, "QB_Item_Type__c": item_type}
        for name, code, _, item_type, text in PRODUCTS
    ]
    ids = door.insert("Product2", products)
    book = door.standard_pricebook()
    entries: list[Record] = [
        {"Pricebook2Id": book, "Product2Id": product, "UnitPrice": row[2], "IsActive": True}
        for product, row in zip(ids, PRODUCTS, strict=True)
    ]
    return dict(zip((row[1] for row in PRODUCTS), door.insert("PricebookEntry", entries), strict=True))


def _opportunity(deal: Deal, accounts: dict[str, str]) -> Record:
    return {
        "Name": deal.name,
        "AccountId": accounts[deal.account] if deal.account else None,
        "StageName": deal.stage,
        "CloseDate": deal.close,
        "Amount": deal.amount,
        "QB_Generate__c": deal.generate,
    }


def _line(line: Line, deal_id: str, entry_id: str) -> Record:
    return {
        "OpportunityId": deal_id,
        "PricebookEntryId": entry_id,
        "Quantity": line.quantity,
        "UnitPrice": line.price,
        "Discount": line.discount,
        "Description": line.description,
    }


def _load_roles(door: OrgDoor, deals: Sequence[str], contacts: Sequence[str]) -> None:
    by_account = {row[0]: contact for row, contact in reversed(list(zip(CONTACTS, contacts, strict=True)))}
    roles: list[Record] = [
        {"OpportunityId": deal_id, "ContactId": by_account[deal.account], "Role": "Decision Maker", "IsPrimary": True}
        for deal, deal_id in zip(DEALS, deals, strict=True)
        if deal.account
    ]
    door.insert("OpportunityContactRole", roles)


if __name__ == "__main__":
    sys.exit(main())
