"""Whether a schedule ended as it should: read from the company file and the org, by rules of its own.

Wanted is a won deal that says what is to be generated. It is in the books once, to the cent, or its record says why
not, in a status that waits for a person. What is in the books and not wanted any more is said, too; and what the org
says of money is what the books say.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from tests.schedules.in_salesforce import number_of
from tests.schedules.stage import VOID, Fields, Stage, below, id_in, number_in

KINDS = {
    "Invoice": "Invoice",
    "Sales Receipt": "SalesReceipt",
    "Sales Order": "SalesOrder",
    "Estimate": "Estimate",
    "Credit Memo": "CreditMemo",
}
#: What a deal says while a person has to act.
ASKS = frozenset({"Held", "Rejected", "Conflict", "For Approval"})
#: What the sync is going to do by itself.
PROMISE = re.compile(r"[Tt]he next (run|update)\b.*")
#: What a transaction says when nothing is left of it.
SETTLED = frozenset({"Paid", "Closed"})
ZERO = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be."""

    kind: str  #: doubled, early, lost, stuck, unsaid, untrue, unlike, money, mirror, crash, stopped
    about: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.about}: {self.what}"


def judge(stage: Stage) -> list[Finding]:
    """All that is wrong at the end."""
    look = _Look(stage)
    return [
        *(Finding("crash", "the sync", text) for text in dict.fromkeys(stage.crashes)),
        *_stopped(stage),
        *(Finding("untrue", number, "is hidden, and finance was told it was taken back") for number in stage.untrue),
        *look.doubled(),
        *look.early(),
        *look.deals(),
        *look.left_over(),
        *look.advice(),
        *look.money(),
        *look.mirror(),
        *look.balances(),
    ]


def _stopped(stage: Stage) -> Iterator[Finding]:
    problem = stage.world.books.company().problem
    if problem:
        yield Finding("stopped", "the company", problem)


class _Look:
    """Both sides at the end, read once."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.deals_now = stage.living("Opportunity")
        self.accounts = {row["Id"]: row for row in stage.living("Account")}
        self.books = {kind: _of(stage, kind) for kind in KINDS.values()}
        self.customers = {row["ListID"]: row for row in stage.of("Customer")}
        self.held = stage.held()
        #: The ids of what is not in the books any more, and a person is asked whether it was deleted.
        self.asked = set(re.findall(r"\((\w+-\d+)\)", below("Was it deleted?", self.held)))
        #: The ids of what is in the books, and a person is asked whether it is what was sent.
        self.unsure = set(re.findall(r"\(ID (\w+-\d+)\)", self.held))
        self.shown: dict[str, list[Fields]] = defaultdict(list)
        for row in stage.living("QB_Transaction__c"):
            self.shown[id_in(row["QB_Id__c"])].append(row)
        self.asked |= self._said_to_be_condensed()
        self.ours: dict[str, dict[str, list[Fields]]] = defaultdict(lambda: defaultdict(list))
        adopted = {id_in(deal["QB_Id__c"]): number_of(deal) for deal in self.deals_now if deal["QB_Id__c"]}
        adopted |= self._named_by_a_person()
        for kind, rows in self.books.items():
            for row in rows:
                number = number_in(row) if row.get("ExternalGUID") else adopted.get(row["TxnID"])
                if number and not is_void(row):
                    self.ours[number][kind].append(row)

    def _said_to_be_condensed(self) -> set[str]:
        """What was settled, and a person said of its years that they were taken out of the file."""
        there = {row["TxnID"] for rows in self.books.values() for row in rows}
        return {
            txn_id
            for txn_id, rows in self.shown.items()
            for row in rows
            if txn_id not in there
            and row["QB_Status__c"] in SETTLED
            and row["QB_Date__c"] < self.stage.condensed_before
        }

    def _named_by_a_person(self) -> dict[str, str]:
        """What finance typed for a deal and a person said so, where the sync took the word; by TxnID."""
        numbers = {deal["Id"]: number_of(deal) for deal in self.deals_now}
        return {
            txn_id: numbers[row["QB_Opportunity__c"]]
            for txn_id in self.stage.adopted & self.shown.keys()
            for row in self.shown[txn_id]
            if row["QB_Opportunity__c"] in numbers
        }

    def doubled(self) -> Iterator[Finding]:
        """No deal is billed twice unless finance is told that it did it, and no document of a deal is there twice."""
        for number, kinds in self.ours.items():
            billing = [row for kind in ("Invoice", "SalesReceipt") for row in kinds[kind]]
            orders = {row["TxnID"] for row in kinds["SalesOrder"]}
            by_finance = [row for row in self.books["Invoice"] if not is_void(row) and orders & _linked(row)]
            told = below("Twice in the books", self.held)
            is_told = any(f"by Invoice {row['RefNumber']} as well" in told for row in by_finance)
            if len(billing) + len(by_finance) > 1 and not is_told:
                sums = " + ".join(f"{row['Subtotal']}" for row in (*billing, *by_finance))
                yield Finding("doubled", number, f"billed {len(billing) + len(by_finance)} times: {sums}")
            for kind, rows in kinds.items():
                if len(rows) > 1 and kind not in ("Invoice", "SalesReceipt"):
                    yield Finding("doubled", number, f"{len(rows)} x {kind}")

    def early(self) -> Iterator[Finding]:
        """Nothing dated before the day from which the company posts is posted, unless a person opened its day."""
        start = self.stage.posts_from
        if start is None or self.stage.is_opened:
            return
        condensed = {row["TxnID"] for rows in self.stage.condensed.values() for row in rows}  # it was there long before
        before = condensed | {*self.stage.posted_before}
        for number, kinds in self.ours.items():
            for row in (row for rows in kinds.values() for row in rows if row.get("ExternalGUID")):
                if row["TxnDate"] < start.isoformat() and row["TxnID"] not in before:
                    yield Finding("early", number, f"dated {row['TxnDate']}, posted although {start} is the first day")

    def deals(self) -> Iterator[Finding]:
        """Each living deal is what it says."""
        for deal in self.deals_now:
            number, status = number_of(deal), deal["QB_Sync_Status__c"]
            kind = KINDS.get(deal["QB_Generate__c"] or "")
            wanted = deal["StageName"] == "Closed Won" and kind is not None
            documents = self.ours[number]
            found = documents[kind] if kind else []
            missing = wanted and not found and not self._is_early(deal) and not self._stays(deal)
            if missing:
                yield from self._missing(deal)
            if wanted and found and status == "Posted" and not deal["QB_Change_Waits__c"]:
                yield from self._unlike(deal, found[0])
            if wanted and found:
                yield from self._adopted(deal, found[0])
            if not wanted and any(documents.values()) and status not in ASKS and number not in self.held:
                yield Finding("unsaid", number, f"stands in the books, is not wanted, says {status}: {_said(deal)}")
            if missing and status == "Rejected" and not self._waits_for_a_person(deal):
                yield Finding("stuck", number, f"nothing is in its way any more, says Rejected: {_said(deal)}")
            if status in ASKS and (promise := PROMISE.search(_said(deal))):
                yield Finding("stuck", number, f"nothing happens any more, and it says: {promise[0]}")
            if status in ASKS and not _said(deal):
                yield Finding("unsaid", number, f"says {status} without a reason")

    def _is_early(self, deal: Fields) -> bool:
        """Whether it is dated before the day that the company was armed from last: it is posted by hand."""
        start = self.stage.posts_from
        return start is not None and str(deal["CloseDate"]) < start.isoformat()

    def _missing(self, deal: Fields) -> Iterator[Finding]:
        number, status = number_of(deal), deal["QB_Sync_Status__c"]
        if status in ASKS:
            return
        if status == "Waiting" and self._waits_for_a_person(deal):
            return
        yield Finding(
            "lost", number, f"wanted as {deal['QB_Generate__c']}, not in the books, says {status}: {_said(deal)}"
        )

    def _waits_for_a_person(self, deal: Fields) -> bool:
        """A deal may wait for a record that waits for a person; that record says so itself, or the list of the held."""
        account = self.accounts.get(deal["AccountId"] or "")
        products = re.findall(r"^Waits for (\S+): ", _said(deal), re.M)
        if any(f" {name} " in self.held for name in products) or self._is_held(number_of(deal)):
            return True
        return account is not None and self._asks(account)

    def _is_held(self, number: str) -> bool:
        """Whether a rule holds what the deal says now, so that what was refused before is not tried again."""
        return f" {number} " in below("Held: ", self.held)

    def _asks(self, account: Fields) -> bool:
        return account["QB_Sync_Status__c"] in ASKS or account["Name"] in self.held

    def _adopted(self, deal: Fields, row: Fields) -> Iterator[Finding]:
        """What a person named, and says the same, is no conflict."""
        is_same = Decimal(row["Subtotal"]) == Decimal(str(deal["Amount"] or 0)) and row["TxnDate"] == deal["CloseDate"]
        account = self.accounts.get(deal["AccountId"] or "")
        is_same = is_same and account is not None and id_in(account["QB_Id__c"]) == row["CustomerRef"]["ListID"]
        is_told_of_two = f" {number_of(deal)} " in below("Twice in the books", self.held)
        is_conflict = deal["QB_Sync_Status__c"] == "Conflict" and not is_told_of_two
        if is_same and not row.get("ExternalGUID") and is_conflict:
            yield Finding("stuck", number_of(deal), f"says just what was named for it, and Conflict: {_said(deal)}")

    def _unlike(self, deal: Fields, row: Fields) -> Iterator[Finding]:
        number = number_of(deal)
        if Decimal(row["Subtotal"]) != Decimal(str(deal["Amount"] or 0)):
            yield Finding(
                "unlike", number, f"says Posted; {deal['Amount']} in Salesforce, {row['Subtotal']} in the books"
            )
        is_later = self.stage.is_dated_late and row["TxnDate"] > deal["CloseDate"]
        is_named = not row.get("ExternalGUID")  # what a person has named keeps its day
        if row["TxnDate"] != deal["CloseDate"] and not is_later and not is_named:
            yield Finding("unlike", number, f"says Posted; of {deal['CloseDate']}, in the books of {row['TxnDate']}")
        account = self.accounts.get(deal["AccountId"] or "")
        listed = row["CustomerRef"]["ListID"]
        if account is None or not account["QB_Id__c"] or self._asks(account):
            return  # a person is asked about the account itself, as after a merge
        if not str(account["QB_Id__c"]).endswith(f":{listed}"):
            yield Finding(
                "unlike", number, f"says Posted; of {account['Name']}, billed to {row['CustomerRef']['FullName']}"
            )

    def left_over(self) -> Iterator[Finding]:
        """What we made for a deal that is not there any more is said."""
        there = {number_of(deal) for deal in self.deals_now}
        for number, kinds in self.ours.items():
            left = [
                f"{kind} {row.get('RefNumber', '')}"
                for kind, rows in kinds.items()
                for row in rows
                if row["TxnID"] not in self.stage.not_known
            ]
            if number not in there and left and number not in self.held:
                yield Finding(
                    "unsaid", number, f"is gone from Salesforce; {', '.join(left)} stands, and nobody is told"
                )

    def advice(self) -> Iterator[Finding]:
        """Nobody is told to merge an account that is merged already."""
        for named in re.findall(r"stands for (\w+): merge the two in Salesforce first", self.held):
            if named not in self.accounts:
                yield Finding("stuck", named, "is to be merged in Salesforce, where it is not any more")

    def money(self) -> Iterator[Finding]:
        """What a deal says of money is what its documents in the books come to."""
        same: dict[str, list[Fields]] = defaultdict(list)
        for deal in self.deals_now:
            same[number_of(deal)].append(deal)
        for number, deals in same.items():
            if any(self._stays(deal) or self._is_not_known(deal) for deal in deals) or self._is_of_the_gone(number):
                continue
            kinds = self.ours[number]
            billed = [*kinds["Invoice"], *kinds["SalesReceipt"]]
            orders = {row["TxnID"] for row in kinds["SalesOrder"]} | {row["TxnID"] for row in kinds["Estimate"]}
            billed += [row for row in self.books["Invoice"] if not is_void(row) and orders & _linked(row)]
            if self.unsure.intersection(row["TxnID"] for row in billed):
                continue
            invoiced = sum((Decimal(row["Subtotal"]) for row in billed), ZERO)
            invoiced -= sum((Decimal(row["Subtotal"]) for row in kinds["CreditMemo"]), ZERO)
            said = _sum(deals, "QB_Invoiced__c")
            if said != invoiced:
                yield Finding("money", number, f"says invoiced {said}, the books say {invoiced}")
            owing = sum((Decimal(row.get("BalanceRemaining") or "0") for row in billed), ZERO)
            owing -= sum((Decimal(row.get("CreditRemaining") or "0") for row in kinds["CreditMemo"]), ZERO)
            open_now = _sum(deals, "QB_Open__c")
            if open_now != owing:
                yield Finding("money", number, f"says open {open_now}, the books say {owing}")

    def _is_of_the_gone(self, number: str) -> bool:
        """Whether finance is asked about a document of a deal of this number that is deleted."""
        gone = {number_of(deal) for deal in self.stage.deleted("Opportunity")}
        return number in gone and f" {number} " in below("Withdrawn", self.held)

    def _stays(self, deal: Fields) -> bool:
        """Whether a document of it stays as it was until a person says what became of it."""
        documents = (row for txn_id in self.asked & self.shown.keys() for row in self.shown[txn_id])
        is_asked = id_in(deal["QB_Id__c"]) in self.asked
        return is_asked or any(row["QB_Opportunity__c"] == deal["Id"] for row in documents)

    def _is_not_known(self, deal: Fields) -> bool:
        """Whether it waits until a person says which customer its account is: until then it has no document."""
        return deal["QB_Sync_Status__c"] == "Waiting" and not deal["QB_Id__c"] and self._waits_for_a_person(deal)

    def mirror(self) -> Iterator[Finding]:
        """Each transaction of the books stands in Salesforce once, with its sum; what is gone does not live there."""
        there = {row["TxnID"]: (kind, row) for kind, rows in self.books.items() for row in rows}
        for txn_id, (kind, row) in there.items():
            found = self.shown.get(txn_id, [])
            name = f"{kind} {row.get('RefNumber') or txn_id}"
            if txn_id in self.asked:
                continue  # it was taken out before it was read as it was then, and a person is asked about it
            if len(found) != 1:
                yield Finding("mirror", name, f"stands {len(found)} times in Salesforce")
            elif Decimal(str(found[0]["QB_Subtotal__c"] or 0)) != Decimal(row["Subtotal"]):
                yield Finding(
                    "mirror", name, f"{found[0]['QB_Subtotal__c']} in Salesforce, {row['Subtotal']} in the books"
                )
            elif is_void(row) != (found[0]["QB_Status__c"] == "Voided"):
                yield Finding("mirror", name, f"says {found[0]['QB_Status__c']}")
        for txn_id, rows in self.shown.items():
            for row in rows if txn_id not in there.keys() | self.asked | self.stage.not_known else ():
                if row["QB_Status__c"] != "Deleted":
                    yield Finding("mirror", row["Name"], f"is not in the books, says {row['QB_Status__c']}")

    def balances(self) -> Iterator[Finding]:
        """What an account owes is what its customer owes."""
        by_id = {f"acme:{list_id}": row for list_id, row in self.customers.items()}
        stays = {row["QB_Account__c"] for txn_id in self.asked & self.shown.keys() for row in self.shown[txn_id]}
        for account in self.accounts.values():
            customer = by_id.get(account["QB_Id__c"] or "")
            said, owed = Decimal(str(account["QB_Balance__c"] or 0)), Decimal((customer or {}).get("TotalBalance") or 0)
            if customer and said != owed and account["Id"] not in stays:
                yield Finding("money", account["Name"], f"says it owes {said}, the books say {owed}")


def _sum(rows: Sequence[Fields], field: str) -> Decimal:
    return sum((Decimal(str(row[field] or 0)) for row in rows), ZERO)


def _of(stage: Stage, kind: str) -> list[Fields]:
    """What the books have of a kind, with what was taken out at year end, which counts as it was."""
    rows = {row["TxnID"]: row for row in (*stage.condensed.get(kind, ()), *stage.of(kind))}
    return list(rows.values())


def is_void(row: Fields) -> bool:
    """QuickBooks has no element for it: it writes VOID: before the memo."""
    return str(row.get("Memo") or "").startswith(VOID)


def _linked(row: Fields) -> set[str]:
    return {link["TxnID"] for link in row.get("LinkedTxn", ())}


def _said(deal: Fields) -> str:
    return str(deal["QB_Sync_Message__c"] or "")
