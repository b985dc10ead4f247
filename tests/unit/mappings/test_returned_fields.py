"""What the way back asks of an org follows from its mapping files."""

from dataclasses import replace

from include.flow_words import Bring
from include.mappings.language.returned_fields import returned_fields
from tests.kit.mapped_records import CATALOGUE

RETURNS = CATALOGUE.returns


def test_a_pair_creates_only_where_it_brings_all() -> None:
    customer = RETURNS["customer_to_account"]
    assert not returned_fields([customer])["Account"].creates
    assert returned_fields([replace(customer, bring=Bring.ALL)])["Account"].creates


def test_a_mirror_creates_its_rows_and_sums_create_nothing() -> None:
    assert returned_fields([RETURNS["invoice_to_transaction"]])["QB_Transaction_Line__c"].creates
    sums = returned_fields([RETURNS["total_to_opportunity"]])["Opportunity"]
    assert (sums.creates, sums.fields) == (False, {"QB_Invoiced__c", "QB_Paid__c", "QB_Open__c"})


def test_the_key_is_written_and_what_names_another_row_is_not() -> None:
    asked = returned_fields([RETURNS["item_to_product"]])
    assert "QB_Id__c" in asked["Product2"].fields
    assert asked["PricebookEntry"].fields == {"UnitPrice", "IsActive"}


def test_two_flows_ask_for_the_fields_of_both() -> None:
    asked = returned_fields([RETURNS["customer_to_account"], RETURNS["receivable_to_account"]])
    assert {"Phone", "QB_Balance__c"} <= asked["Account"].fields
