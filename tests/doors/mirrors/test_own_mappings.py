"""Mapping files that an integrator has changed or added: sums, marks and comparisons follow from the books."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import sqlalchemy as sa

from include.mappings.language.catalogue import Catalogue, load_catalogue
from include.mappings.language.complaint import MappingError
from include.model import CompanyKey, SourceRecord
from include.rows import NewLink
from include.salesforce.row_writes import RowError, RowResult
from include.settings import CompanySettings
from include.staging.books import BookRecord
from include.staging.door import Staging
from include.staging.tables import record
from include.staging.work_items import READ
from include.states import LinkOrigin
from include.steps.decisions.retry_write_back import retry_write_back
from include.steps.flows.check_mappings import check_mappings
from include.steps.flows.override_flows import override_flows
from include.steps.quickbooks_to_salesforce.return_records import return_records
from include.steps.returning import Returned, Returning
from tests.kit.paper_org import PaperOrg
from tests.kit.templates import copy_staging

ROOT = Path(__file__).parents[3]
SHIPPED, EXAMPLES = ROOT / "include" / "mappings", ROOT / "docs" / "examples"
VISIT = "a0V000000000001AAA"
DEAL = "006000000000001AAA"
SUMS = ("QB_Invoiced__c", "QB_Paid__c", "QB_Open__c")
BILLS = ("Visit_Bill__c", "Visit_Bill_Line__c", "Visit_Link__c")


class PaperDesk:
    """A company whose books are landed by hand, with one deal, beside an org on paper."""

    def __init__(self, staging: Staging, catalogue: Catalogue, *, key: str = "acme") -> None:
        self.staging, self.catalogue, self.org, self.key = staging, catalogue, PaperOrg(), key
        self._runs = self._beside = 0
        row = {"key": key, "name": key, "user_name": f"{key}-sync", "password_hash": "none"}
        row |= {"owner_id": f"{{{uuid4()}}}", "file_id": f"{{{uuid4()}}}"}
        with staging.begin() as db:
            db.companies.create({**row, "simulated": True, "batch_size": 10})

    def beside(self, catalogue: Catalogue) -> PaperDesk:
        """Another company in the same staging database, with an org and mapping files of its own."""
        self._beside += 1
        return PaperDesk(self.staging, catalogue, key=f"{self.key}{self._beside}")

    def post(self, kind: str, flow: str, txn_id: str, *, record_id: str = DEAL) -> None:
        """The link of a document that was posted for the deal, or for another record."""
        row: dict[str, Any] = {"company": self.key, "kind": kind, "qb_id": txn_id, "flow": flow}
        row["salesforce_id"] = record_id
        row |= {"is_list": False, "edit_sequence": "1", "applied_hash": "h", "origin": LinkOrigin.POSTED}
        with self.staging.begin() as db:
            db.links.add_all([NewLink(**row)])

    def bring(self, kind: str, *records: dict[str, Any], deleted: bool = False) -> Returned:
        """A page of the books, and the run of the way back that follows it."""
        self.land(kind, *records, deleted=deleted)
        return self.run()

    def land(self, kind: str, *records: dict[str, Any], deleted: bool = False) -> None:
        """A page of the books."""
        page = [BookRecord(object=kind, id=each["TxnID"], fields=each, deleted=deleted) for each in records]
        with self.staging.begin() as db:
            changes = db.books.land(self.key, page)
            db.work_items.add_all([db.work_items.row(self.key, READ, kind, change.id) for change in changes])

    def run(self) -> Returned:
        """A run of the way back."""
        self._runs += 1
        run_id = f"{self.key} run {self._runs}"
        with self.staging.begin() as db:
            db.work_items.claim(run_id)
        return return_records(
            Returning(
                staging=self.staging,
                run_id=run_id,
                settings=CompanySettings(key=CompanyKey(self.key), name=self.key, simulated=True),
                catalogue=self.catalogue,
                open_salesforce=lambda: self.org,
                today=date(2026, 11, 21),
            )
        )

    def sums(self, *fields: str) -> tuple[Any, ...]:
        """What the deal shows."""
        (deal,) = self.org.rows("Opportunity")
        return tuple(deal.get(field) for field in fields or SUMS)


def invoice(**more: Any) -> dict[str, Any]:
    line = {"TxnLineID": "L1", "ItemRef": {"ListID": "I-1", "FullName": "Rail"}, "Quantity": "1", "Amount": "100.00"}
    linked = {"TxnID": "P-1", "TxnType": "ReceivePayment", "Amount": "-40.00"}
    return {
        "TxnID": "T-1",
        "EditSequence": "1",
        "TimeCreated": "2026-11-01T08:00:00-05:00",
        "TxnDate": "2026-11-01",
        "RefNumber": "1",
        "CustomerRef": {"ListID": "C-1", "FullName": "Bath"},
        "Subtotal": "100.00",
        "SalesTaxTotal": "8.00",
        "AppliedAmount": "-40.00",
        "BalanceRemaining": "68.00",
        "IsPaid": "false",
        "LinkedTxn": [linked],
        "InvoiceLineRet": [line],
        **more,
    }


PAYMENT: dict[str, Any] = {
    "TxnID": "P-1",
    "EditSequence": "1",
    "TxnDate": "2026-11-02",
    "CustomerRef": {"ListID": "C-1", "FullName": "Bath"},
    "TotalAmount": "40.00",
    "UnusedPayment": "0.00",
    "AppliedToTxnRet": [{"TxnID": "T-1", "TxnType": "Invoice", "Amount": "40.00", "DiscountAmount": "2.00"}],
}
RECEIPT: dict[str, Any] = {
    "TxnID": "R-1",
    "EditSequence": "1",
    "TxnDate": "2026-11-03",
    "CustomerRef": {"ListID": "C-1", "FullName": "Bath"},
    "Subtotal": "30.00",
    "SalesTaxTotal": "3.00",
    "TotalAmount": "33.00",
}
CREDIT: dict[str, Any] = {
    "TxnID": "M-1",
    "EditSequence": "1",
    "TxnDate": "2026-11-04",
    "CustomerRef": {"ListID": "C-1", "FullName": "Bath"},
    "Subtotal": "10.00",
    "SalesTaxTotal": "0.00",
    "TotalAmount": "10.00",
    "CreditRemaining": "4.00",
    "LinkedTxn": [{"TxnID": "T-1", "TxnType": "Invoice", "Amount": "6.00"}],
}
BOOKED = (Decimal("120.00"), Decimal("73.00"), Decimal("64.00"))


def desk_with(folder: Path, catalogue: Catalogue) -> PaperDesk:
    return PaperDesk(Staging(copy_staging(folder / "staging.sqlite")), catalogue)


def everything_is_brought(desk: PaperDesk) -> None:
    """An invoice that is paid in part, a receipt and a credit memo of one deal."""
    desk.post("Invoice", "opportunity_to_invoice", "T-1")
    desk.post("SalesReceipt", "opportunity_to_sales_receipt", "R-1")
    desk.post("CreditMemo", "opportunity_to_credit_memo", "M-1")
    for kind, fields in (
        ("Invoice", invoice()),
        ("ReceivePayment", PAYMENT),
        ("SalesReceipt", RECEIPT),
        ("CreditMemo", CREDIT),
    ):
        desk.land(kind, fields)
    desk.run()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped mapping files, to be edited."""
    return Path(shutil.copytree(SHIPPED, tmp_path / "mappings", ignore=shutil.ignore_patterns("*.py", "__pycache__")))


def without(folder: Path, file: str, *fields: str) -> Catalogue:
    """The mapping files when these fields are taken out of one of them."""
    path = folder / f"{file}.yaml"
    text = path.read_text("utf-8")
    for field in fields:
        text, count = re.subn(rf"^  {field}:.*\n", "", text, flags=re.M)
        assert count, field
    path.write_text(text, "utf-8")
    return load_catalogue(folder)


def test_sums_of_a_deal_are_those_of_the_books(tmp_path: Path, folder: Path) -> None:
    desk = desk_with(tmp_path, load_catalogue(folder))
    everything_is_brought(desk)
    assert desk.sums() == BOOKED


@pytest.mark.parametrize("field", ["QB_Subtotal__c", "QB_Type__c", "QB_Total__c", "QB_Paid__c"])
def test_field_that_is_left_out_of_an_invoice_changes_no_sum(tmp_path: Path, folder: Path, field: str) -> None:
    catalogue = without(folder, "invoice_to_transaction", field)
    assert check_mappings(catalogue) == []
    desk = desk_with(tmp_path, catalogue)
    everything_is_brought(desk)
    assert desk.sums() == BOOKED


def test_deal_may_stand_in_a_field_of_another_name(tmp_path: Path, folder: Path) -> None:
    path = folder / "invoice_to_transaction.yaml"
    path.write_text(path.read_text("utf-8").replace("QB_Opportunity__c:", "Sold_By__c:"), "utf-8")
    desk = desk_with(tmp_path, load_catalogue(folder))
    everything_is_brought(desk)
    assert desk.sums() == BOOKED


def test_amount_that_quickbooks_has_not_said_is_asked_for_again_and_not_taken_for_zero(
    tmp_path: Path, folder: Path
) -> None:
    desk = desk_with(tmp_path, load_catalogue(folder))
    everything_is_brought(desk)
    unsaid = {name: value for name, value in invoice(Memo="again").items() if name != "BalanceRemaining"}
    told = desk.bring("Invoice", unsaid)
    assert desk.sums() == BOOKED
    assert [problem for problem in told.problems if "Invoice T-1 was read without BalanceRemaining" in problem]
    with desk.staging.read() as db:
        dirty = sa.select(record.c.id).where(record.c.dirty, record.c.system == "quickbooks")
        assert list(db.connection.scalars(dirty)) == ["T-1"]
    desk.bring("Invoice", invoice(Memo="again"))
    assert desk.sums() == BOOKED


# -- objects of the integrator's own ----------------------------------------------------------------------------------


@pytest.fixture
def visits(tmp_path: Path, folder: Path) -> PaperDesk:
    """The example of the docs, switched on: bills of visits as records of the integrator's own."""
    for example in EXAMPLES.glob("*.yaml"):
        shutil.copy(example, folder)
    return desk_with(tmp_path, override_flows(load_catalogue(folder), {"visit_invoice_to_visit": {"enabled": True}}))


def test_rows_of_an_own_object_say_that_their_record_is_gone(visits: PaperDesk) -> None:
    visits.bring("Invoice", invoice(Other="visit"))
    assert [visits.org.rows(name)[0].get("Off__c") for name in BILLS] == [None, False, False]
    assert not any("QB_Synced_At__c" in row for name in BILLS for row in visits.org.rows(name))
    visits.bring("Invoice", invoice(Other="visit"), deleted=True)
    (bill,), (line,), (link,) = (visits.org.rows(name) for name in BILLS)
    assert (bill["State__c"], bill["Open__c"]) == ("Gone", Decimal("0.00"))
    assert (line["Off__c"], link["Off__c"]) == (True, True)


def test_line_and_link_that_an_invoice_has_no_more_are_marked_and_come_back(visits: PaperDesk) -> None:
    whole = invoice(Other="visit")
    visits.bring("Invoice", whole)
    visits.bring("Invoice", invoice(Other="visit", LinkedTxn=[], InvoiceLineRet=[]))
    assert [visits.org.rows(name)[0].get("Off__c") for name in BILLS] == [None, True, True]
    visits.bring("Invoice", whole)
    assert [visits.org.rows(name)[0].get("Off__c") for name in BILLS] == [None, False, False]


class OrgWithoutTheVisit(PaperOrg):
    """The visit lies in the recycle bin, and no row may name it."""

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """It is found among its own."""
        return iter([{"Id": VISIT, "IsDeleted": True}] if " FROM Visit__c " in soql else [])

    def write_many(
        self, object_name: str, external_id_field: str | None, records: Sequence[Mapping[str, Any]]
    ) -> list[RowResult]:
        """As Salesforce refuses a look-up to what is deleted."""
        if any(VISIT in record.values() for record in records):
            gone = RowError(code="ENTITY_IS_DELETED", message="entity is deleted", fields=("Visit__c",))
            return [RowResult(id=None, success=False, errors=(gone,)) for _ in records]
        return super().write_many(object_name, external_id_field, records)


def test_money_of_an_own_record_that_was_deleted_comes_without_naming_it(tmp_path: Path, folder: Path) -> None:
    for example in EXAMPLES.glob("*.yaml"):
        shutil.copy(example, folder)
    path, place = folder / "visit_invoice_to_visit.yaml", "  Customer__c: account_to_customer"
    named = f"  Visit__c: visit_to_invoice(TxnID, optional)\n{place}"
    path.write_text(path.read_text("utf-8").replace(place, named), "utf-8")
    enabled = {name: {"enabled": True} for name in ("visit_invoice_to_visit", "visit_to_invoice")}
    desk = desk_with(tmp_path, override_flows(load_catalogue(folder), enabled))
    desk.org = OrgWithoutTheVisit()
    with desk.staging.begin() as db:
        visit = SourceRecord(object="Visit__c", id=VISIT, payload={"Id": VISIT, "Name": "Visit"})
        db.records.land(desk.key, [visit], key_fields=())
    desk.post("Invoice", "visit_to_invoice", "T-1", record_id=VISIT)
    done = desk.bring("Invoice", invoice(Other="visit"))
    (bill,) = desk.org.rows("Visit_Bill__c")
    assert (bill["Visit__c"], bill["Open__c"]) == (None, Decimal("68.00"))
    assert done.refused == 0
    assert any(f"{VISIT} was deleted in Salesforce" in each for each in done.problems)


def test_invoice_that_two_flows_keep_counts_once(visits: PaperDesk) -> None:
    visits.post("Invoice", "opportunity_to_invoice", "T-1")
    visits.bring("Invoice", invoice(Other="visit"))
    assert len(visits.org.rows("Visit_Bill__c")) == 1
    assert visits.sums("QB_Invoiced__c", "QB_Open__c") == (Decimal("100.00"), Decimal("68.00"))


def test_row_whose_mapping_file_is_missing_is_marked_when_it_is_back(visits: PaperDesk) -> None:
    visits.bring("Invoice", invoice(Other="visit"))
    whole = visits.catalogue
    returns = {name: flow for name, flow in whole.returns.items() if name != "visit_invoice_to_visit"}
    visits.catalogue = Catalogue(flows=whole.flows, returns=returns)
    told = visits.bring("Invoice", invoice(Other="visit"), deleted=True)
    assert any("there is no mapping file visit_invoice_to_visit.yaml" in problem for problem in told.problems)
    assert visits.org.rows("Visit_Bill__c")[0]["State__c"] == "In the books"
    visits.catalogue = whole
    with visits.staging.begin() as db:
        assert retry_write_back(db, "acme", whole, "Ada") == 1
    visits.run()
    assert visits.org.rows("Visit_Bill__c")[0]["State__c"] == "Gone"


@pytest.mark.parametrize("kind", ["invoice", "credit_memo", "sales_receipt"])
def test_transaction_that_names_no_deal_is_told_by_the_check(folder: Path, kind: str) -> None:
    file = f"{kind}_to_transaction"
    path = folder / f"{file}.yaml"
    text = re.sub(r"^  QB_Opportunity__c:\n(    .*\n)+", "", path.read_text("utf-8"), flags=re.M)
    path.write_text(text, "utf-8")
    (complaint,) = check_mappings(load_catalogue(folder))
    assert complaint.startswith(f"{file}.yaml: fields: nothing says which deal ")


def test_mirror_without_a_mark_is_told_by_the_check(folder: Path) -> None:
    path = folder / "payment_to_payment.yaml"
    path.write_text(path.read_text("utf-8").replace(', mark: {QB_Status__c: "Deleted"}', ""), "utf-8")
    with pytest.raises(MappingError, match=r"payment_to_payment.yaml:8: target: mark is missing"):
        load_catalogue(folder)
