"""What people do in Salesforce."""

from __future__ import annotations

from datetime import date, timedelta

from tests.kit.desk import PLACE
from tests.kit.simulated_org import INTEGRATION_USER
from tests.schedules.stage import PRODUCTS, Fields, Stage

GENERATE = ("Invoice", "Invoice", "Invoice", "Sales Receipt", "Sales Order", "Estimate", "Credit Memo", None)
QUANTITIES = ("1", "2", "3", "0.5", "7")
STREETS = ("2 High St", "1 Main St", "7 Side St")


def sell(stage: Stage, first: int, second: int) -> None:
    """A deal is won: an invoice, seldom another document."""
    _new_deal(stage, first, second, "Closed Won", GENERATE[second % 2 * (second % len(GENERATE))])


def offer(stage: Stage, first: int, second: int) -> None:
    """A deal that is not won yet."""
    _new_deal(stage, first, second, "Prospecting", "Invoice")


def win(stage: Stage, first: int, second: int) -> None:
    """A deal is won, or won again."""
    _change(stage, first, [row for row in _deals(stage) if row["StageName"] != "Closed Won"], StageName="Closed Won")


def lose(stage: Stage, first: int, second: int) -> None:
    """A won deal is lost after all."""
    _change(stage, first, _won(stage), StageName="Closed Lost")


def rename(stage: Stage, first: int, second: int) -> None:
    """A deal gets another name behind its number."""
    if deal := stage.one(_deals(stage), first):
        _update(stage, "Opportunity", deal, Name=f"{number_of(deal)} called {second}")


def redate(stage: Stage, first: int, second: int) -> None:
    """A deal was closed on another day."""
    _change(stage, first, _deals(stage), CloseDate=_day(stage, second))


def generate(stage: Stage, first: int, second: int) -> None:
    """A deal is to become another document, or none."""
    _change(stage, first, _deals(stage), QB_Generate__c=GENERATE[second % len(GENERATE)])


def move(stage: Stage, first: int, second: int) -> None:
    """A deal is of another account."""
    if account := stage.one(stage.living("Account"), second):
        _change(stage, first, _deals(stage), AccountId=account["Id"])


def add_line(stage: Stage, first: int, second: int) -> None:
    """Something more is sold with a deal."""
    if deal := stage.one(_deals(stage), first):
        _lines(stage, deal["Id"], second, count=1)


def edit_line(stage: Stage, first: int, second: int) -> None:
    """Another quantity is sold."""
    if line := stage.one(stage.living("OpportunityLineItem"), first):
        _update(stage, "OpportunityLineItem", line, Quantity=QUANTITIES[second % len(QUANTITIES)])


def remove_line(stage: Stage, first: int, second: int) -> None:
    """A line is taken off; now and then for good."""
    if line := stage.one(stage.living("OpportunityLineItem"), first):
        _administer(stage, "delete", line)
        if second % 2:
            _administer(stage, "purge", line)


def delete_deal(stage: Stage, first: int, second: int) -> None:
    """A deal goes into the recycle bin."""
    if deal := stage.one(_deals(stage), first):
        _administer(stage, "delete", deal)


def purge_deal(stage: Stage, first: int, second: int) -> None:
    """A deal is deleted for good."""
    if deal := stage.one(_deals(stage), first):
        _administer(stage, "delete", deal)
        _administer(stage, "purge", deal)


def undelete_deal(stage: Stage, first: int, second: int) -> None:
    """A deal comes out of the recycle bin."""
    if deal := stage.one(stage.deleted("Opportunity"), first):
        _administer(stage, "undelete", deal)


def put_back(stage: Stage, first: int, second: int) -> None:
    """A deleted deal is loaded again from an export: the same in everything, under another id."""
    there = {number_of(row) for row in _deals(stage)}
    gone = [row for row in stage.deleted("Opportunity") if number_of(row) not in there]
    if deal := stage.one(gone, first):
        _copy(stage, deal, deal["Name"])


def clone(stage: Stage, first: int, second: int) -> None:
    """A deal is cloned: everything but the name is the same, the id in QuickBooks too where the rep copies it."""
    if deal := stage.one(_deals(stage), first):
        stage.numbers += 1
        _copy(stage, deal, f"D{stage.numbers:03d}")


def new_account(stage: Stage, first: int, second: int) -> None:
    """A new account."""
    stage.people(lambda: stage.account(f"A{len(stage.all('Account')) + 1:03d}"))


def delete_account(stage: Stage, first: int, second: int) -> None:
    """An account goes into the recycle bin, with its deals."""
    if account := stage.one(stage.living("Account"), first):
        _administer(stage, "delete", account)


def undelete_account(stage: Stage, first: int, second: int) -> None:
    """It comes back."""
    if account := stage.one(stage.deleted("Account"), first):
        _administer(stage, "undelete", account)


def merge_accounts(stage: Stage, first: int, second: int) -> None:
    """Two accounts become one."""
    found = stage.living("Account")
    winner, loser = stage.one(found, first), stage.one(found, second)
    if winner and loser and winner["Id"] != loser["Id"]:
        stage.people(lambda: stage.world.org.merge_accounts(winner["Id"], loser["Id"]))


def blank_country(stage: Stage, first: int, second: int) -> None:
    """An account loses its country, without which nothing of it may go out."""
    if account := stage.one(stage.living("Account"), first):
        _update(stage, "Account", account, BillingCountry=None, ShippingCountry=None)


def fill_country(stage: Stage, first: int, second: int) -> None:
    """It gets it back."""
    bare = [row for row in stage.living("Account") if not row["BillingCountry"]]
    if account := stage.one(bare, first):
        _update(stage, "Account", account, BillingCountry=PLACE["Country"], ShippingCountry=PLACE["Country"])


def move_house(stage: Stage, first: int, second: int) -> None:
    """An account has another street."""
    if account := stage.one(stage.living("Account"), first):
        _update(stage, "Account", account, BillingStreet=STREETS[second % len(STREETS)])


def commit_late(stage: Stage, first: int, second: int) -> None:
    """What is written from now on becomes visible with the stamp of when it began; or that is over.

    A transaction of Salesforce lasts ten minutes at most.
    """
    stage.world.org.admin("PUT", "/admin/late-commit", {"seconds": 590 if second % 2 else 0})


def hide_deals(stage: Stage, first: int, second: int) -> None:
    """The integration user does not see some deals any more; or sees all of them again."""
    hidden = [row for place, row in enumerate(_deals(stage)) if place % 3 == first % 3] if second % 2 else []
    stage.hidden = {row["Id"] for row in hidden}
    body = {"username": INTEGRATION_USER, "ids": sorted(stage.hidden), "fields": []}
    stage.people(lambda: stage.world.org.admin("PUT", "/admin/hidden", body))


def number_of(deal: Fields) -> str:
    """What a deal is known by on both sides: the first word of its name, which becomes the memo."""
    return str(deal["Name"]).split()[0]


# -- by the way ---------------------------------------------------------------------------------------------------


def _deals(stage: Stage) -> list[Fields]:
    return stage.living("Opportunity")


def _won(stage: Stage) -> list[Fields]:
    return [row for row in _deals(stage) if row["StageName"] == "Closed Won"]


def _day(stage: Stage, choice: int) -> str:
    back: date = stage.world.today - timedelta(days=choice % 40)
    return back.isoformat()


def _new_deal(stage: Stage, first: int, second: int, stands: str, kind: str | None) -> None:
    account = stage.one(stage.living("Account"), first)
    if account is None:
        return
    stage.numbers += 1
    deal = {
        "Name": f"D{stage.numbers:03d}",
        "AccountId": account["Id"],
        "StageName": stands,
        "CloseDate": _day(stage, second % 5),
        "Pricebook2Id": stage.world.people.standard_pricebook(),
        "QB_Generate__c": kind,
    }
    stage.people(
        lambda: _lines(stage, stage.world.people.insert("Opportunity", [deal])[0], second, count=1 + second % 3)
    )


def _lines(stage: Stage, deal: str, second: int, *, count: int) -> None:
    entries = {row["Product2Id"]: row["Id"] for row in stage.living("PricebookEntry")}
    products = {row["ProductCode"]: row["Id"] for row in stage.living("Product2")}
    rows = []
    for place in range(count):
        code, _, price = PRODUCTS[(second + place) % len(PRODUCTS)]
        quantity = QUANTITIES[(second + place) % len(QUANTITIES)]
        entry = entries[products[code]]
        rows.append({"OpportunityId": deal, "PricebookEntryId": entry, "Quantity": quantity, "UnitPrice": price})
    stage.people(lambda: stage.world.people.insert("OpportunityLineItem", rows))


def _copy(stage: Stage, deal: Fields, name: str) -> None:
    kept = ("AccountId", "StageName", "CloseDate", "Pricebook2Id", "QB_Generate__c", "QB_Id__c", "QB_Number__c")
    lines = [row for row in stage.all("OpportunityLineItem") if row["OpportunityId"] == deal["Id"]]
    copied = ("PricebookEntryId", "Quantity", "UnitPrice", "Description")

    def load() -> None:
        made = stage.world.people.insert("Opportunity", [{"Name": name} | {field: deal[field] for field in kept}])[0]
        rows = [{"OpportunityId": made} | {field: row[field] for field in copied} for row in lines]
        stage.world.people.insert("OpportunityLineItem", rows)

    stage.people(load)


def _change(stage: Stage, choice: int, deals: list[Fields], **values: object) -> None:
    if deal := stage.one(deals, choice):
        _update(stage, "Opportunity", deal, **values)


def _update(stage: Stage, name: str, record: Fields, **values: object) -> None:
    stage.people(lambda: stage.world.people.update(name, [{"Id": record["Id"], **values}]))


def _administer(stage: Stage, verb: str, record: Fields) -> None:
    stage.people(lambda: stage.world.org.admin("POST", f"/admin/{verb}", {"ids": [record["Id"]]}))
