"""What SOQL must select follows from the mappings."""

from pathlib import Path

from include.mappings.language.catalogue import fields_to_select, load_catalogue
from tests.kit.mapped_records import CATALOGUE, MAPPINGS


def address(kind: str) -> set[str]:
    return {f"{kind}{part}" for part in ("Street", "City", "State", "PostalCode", "Country")}


def test_shipped_mappings_select_exactly_these_fields() -> None:
    assert fields_to_select(CATALOGUE) == {
        "Account": {"Name", "Phone", "Fax", "Website", "AccountNumber"} | address("Billing") | address("Shipping"),
        "Contact": {"AccountId", "CreatedDate", "Email", "FirstName", "LastName", "Phone"},
        "Opportunity": {"AccountId", "CloseDate", "IsWon", "Name", "QB_Generate__c"},
        "OpportunityLineItem": {
            "CreatedDate",
            "Description",
            "OpportunityId",
            "Product2Id",
            "Quantity",
            "ServiceDate",
            "SortOrder",
            "TotalPrice",
        },
        "Pricebook2": {"IsStandard"},
        "PricebookEntry": {"Pricebook2Id", "Product2Id", "UnitPrice"},
        "Product2": {"Description", "IsActive", "Name", "ProductCode", "QB_Income_Account__c", "QB_Item_Type__c"},
    }


def test_others_may_add_fields_but_never_base_fields() -> None:
    selected = fields_to_select(CATALOGUE, extra={"PricebookEntry": ["IsActive", "Id"], "Lead": ["SystemModstamp"]})
    assert selected["PricebookEntry"] == {"IsActive", "Pricebook2Id", "Product2Id", "UnitPrice"}
    assert selected["Lead"] == frozenset()


def test_only_enabled_flows_count(tmp_path: Path) -> None:
    for path in MAPPINGS.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        if path.stem in CATALOGUE.flows and path.stem != "account_to_customer":
            assert "enabled: true" in text
            text = text.replace("enabled: true", "enabled: false")
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    assert fields_to_select(load_catalogue(tmp_path)).keys() == {"Account", "Contact"}


def test_custom_object_with_lines_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "visits.yaml").write_text(
        """\
flow: visits
title: Name
source: {object: Visit__c, lines: Visit_Item__c, lines_key: Visit__c}
where: Done__c and customer.Type == 'Customer' and record.Paid__c
target: SalesReceipt
ref_number: Number__c
document_date: Day__c
reads:
  customer: Account(Customer__c)
  boss: Account(customer.ParentId)
  last_visit: Visit__c(Customer__c = customer.Id, Done__c = true, last Day__c)
tables: {ways: {Cash: Cash}}
fields:
  Memo: "For {{ customer.Name }} of {{ boss.Name }} after {{ last_visit.Note__c }}"
  PaymentMethodRef: {FullName: "{{ Way__c | lookup('ways') }}"}
lines:
  order: Position__c
  where: Quantity__c != 0 and document.Open__c
  reads:
    thing: Thing__c(Thing__c)
  Desc: thing.Name
  Amount: "{{ (Price__c * Quantity__c * (1 - document.Discount__c / 100)) | money }}"
  SalesTaxCodeRef: {FullName: "Non"}
""",
        encoding="utf-8",
    )
    assert fields_to_select(load_catalogue(tmp_path)) == {
        "Account": {"Name", "ParentId", "Type"},
        "Thing__c": {"Name"},
        "Visit_Item__c": {"Position__c", "Price__c", "Quantity__c", "Thing__c", "Visit__c"},
        "Visit__c": {
            "Customer__c",
            "Day__c",
            "Discount__c",
            "Done__c",
            "Name",
            "Note__c",
            "Number__c",
            "Open__c",
            "Paid__c",
            "Way__c",
        },
    }
