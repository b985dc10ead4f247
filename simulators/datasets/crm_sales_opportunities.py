"""Loads the public data set CRM Sales Opportunities (Maven Analytics) into a simulated org, faults and all.

    python -m simulators.datasets.crm_sales_opportunities load DATA_DIR --org URL --ca ca.pem
    python -m simulators.datasets.crm_sales_opportunities add-missing-product DATA_DIR --org URL --ca ca.pem

Nothing is cleaned: the pipeline names a product `GTXPro` that the catalogue spells `GTX Pro`, so 729 won deals have no
line until `add-missing-product` adds it.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from simulators.datasets.door import LoadError, OrgDoor, Record, door_arguments

HEADQUARTERS = "Headquarters"
STAGES = {"Won": "Closed Won", "Lost": "Closed Lost", "Engaging": "Qualification", "Prospecting": "Prospecting"}
OPEN_FOR = timedelta(days=90)
NO_DATE = date(2017, 12, 31)
MISSING_PRODUCT = "GTXPro"
MISSING_PRICE = 4821
ITEM_TYPE = "Non-Inventory Part"
MILLION = 1_000_000


def load(door: OrgDoor, folder: Path) -> str:
    """Load accounts, products and deals with their lines; a sentence with counts and sums."""
    door.demand_package()
    accounts, pipeline = _rows(folder, "accounts"), _rows(folder, "sales_pipeline")
    codes = {row["opportunity_id"] for row in pipeline}
    if any(_code(record) in codes for record in door.export("Opportunity")):
        return "already loaded"
    account_ids = _load_accounts(door, accounts)
    products = _rows(folder, "products")
    entries = _load_products(door, [(row["product"], int(row["sales_price"]), row["series"]) for row in products])
    ids = door.insert("Opportunity", [_opportunity(row, account_ids) for row in pipeline])
    won = [(row, deal) for row, deal in zip(pipeline, ids, strict=True) if row["deal_stage"] == "Won"]
    lines = [_line(row, deal, entries[row["product"]]) for row, deal in won if row["product"] in entries]
    door.insert("OpportunityLineItem", lines)
    total = sum(Decimal(row["close_value"]) for row, _ in won)
    priced = sum(Decimal(line["UnitPrice"]) for line in lines)
    return (
        f"loaded {len(accounts)} accounts, {len(products)} products, {len(pipeline)} opportunities; "
        f"{len(won)} won at {total:,}; {len(lines)} of them with a line, at {priced:,}"
    )


def add_missing_product(door: OrgDoor, folder: Path) -> str:
    """Add the product as the pipeline spells it, and the lines of the won deals that name it."""
    door.demand_package()
    if any(record["Name"] == MISSING_PRODUCT for record in door.export("Product2")):
        return "already loaded"
    by_code = {_code(record): record["Id"] for record in door.export("Opportunity")}
    rows = [
        row
        for row in _rows(folder, "sales_pipeline")
        if row["deal_stage"] == "Won" and row["product"] == MISSING_PRODUCT
    ]
    absent = [row["opportunity_id"] for row in rows if row["opportunity_id"] not in by_code]
    if absent:
        raise LoadError(f"{len(absent)} deals are not in the org, {absent[0]} the first: run `load` first.")
    entry = _load_products(door, [(MISSING_PRODUCT, MISSING_PRICE, "GTX")])[MISSING_PRODUCT]
    lines = [_line(row, by_code[row["opportunity_id"]], entry) for row in rows]
    door.insert("OpportunityLineItem", lines)
    return f"loaded 1 product and {len(lines)} lines, at {sum(Decimal(line['UnitPrice']) for line in lines):,}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a sub-command; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m simulators.datasets.crm_sales_opportunities")
    parser.add_argument("command", choices=sorted(COMMANDS))
    parser.add_argument("folder", type=Path, metavar="DATA_DIR", help="folder of the data set's CSV files")
    door_arguments(parser)
    options = parser.parse_args(arguments)
    try:
        with closing(OrgDoor(options.org, options.ca)) as door:
            print(COMMANDS[options.command](door, options.folder))
    except (LoadError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


COMMANDS = {"load": load, "add-missing-product": add_missing_product}


def _rows(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _load_accounts(door: OrgDoor, rows: Sequence[dict[str, str]]) -> dict[str, str]:
    records: list[Record] = [
        {
            "Name": row["account"],
            "Industry": row["sector"],
            "AnnualRevenue": str(Decimal(row["revenue"]) * MILLION),
            "NumberOfEmployees": int(row["employees"]),
            "BillingCity": HEADQUARTERS,
            "BillingCountry": row["office_location"],
            "ShippingCity": HEADQUARTERS,
            "ShippingCountry": row["office_location"],
        }
        for row in rows
    ]
    ids = dict(zip((row["account"] for row in rows), door.insert("Account", records), strict=True))
    children = [row for row in rows if row["subsidiary_of"]]
    links = [{"Id": ids[row["account"]], "ParentId": ids[row["subsidiary_of"]]} for row in children]
    door.update("Account", links)
    return ids


def _load_products(door: OrgDoor, products: Sequence[tuple[str, int, str]]) -> dict[str, str]:
    """The standard price book entries by product name."""
    records: list[Record] = [
        {"Name": name, "ProductCode": name, "Family": series, "IsActive": True, "QB_Item_Type__c": ITEM_TYPE}
        for name, _, series in products
    ]
    ids = door.insert("Product2", records)
    book = door.standard_pricebook()
    entries = door.insert(
        "PricebookEntry",
        [
            {"Pricebook2Id": book, "Product2Id": product, "UnitPrice": price, "IsActive": True}
            for product, (_, price, _) in zip(ids, products, strict=True)
        ],
    )
    return {name: entry for (name, _, _), entry in zip(products, entries, strict=True)}


def _opportunity(row: dict[str, str], accounts: dict[str, str]) -> Record:
    record: Record = {
        "Name": f"{row['opportunity_id']} {row['account']}".strip(),
        "StageName": STAGES[row["deal_stage"]],
        "CloseDate": _close_date(row).isoformat(),
        "AccountId": accounts.get(row["account"]),
    }
    if row["close_value"]:
        record["Amount"] = row["close_value"]
    if row["deal_stage"] == "Won":
        record["QB_Generate__c"] = "Invoice"
    return record


def _close_date(row: dict[str, str]) -> date:
    if row["close_date"]:
        return _date(row["close_date"])
    return _date(row["engage_date"]) + OPEN_FOR if row["engage_date"] else NO_DATE


def _date(text: str) -> date:
    return datetime.strptime(text, "%d-%m-%Y").replace(tzinfo=UTC).date()


def _line(row: dict[str, str], deal: str, entry: str) -> Record:
    return {"OpportunityId": deal, "PricebookEntryId": entry, "Quantity": 1, "UnitPrice": row["close_value"]}


def _code(record: Record) -> str:
    return str(record["Name"]).split(" ", 1)[0]


if __name__ == "__main__":
    sys.exit(main())
