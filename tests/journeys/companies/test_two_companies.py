"""Two company files on one org: each deal is posted in one of them, and what both share is shared cleanly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from include.errors import SetupError
from include.states import Gone
from include.steps.salesforce_to_quickbooks.choose_current import choose_current
from include.steps.salesforce_to_quickbooks.read_salesforce import read_salesforce
from include.steps.salesforce_to_quickbooks.stage_requests import stage_requests
from include.steps.salesforce_to_quickbooks.validate_records import validate_records
from simulators.datasets.builtin import load
from tests.kit.firm import ENTITY, MAPPINGS, Firm, firm_settings, running_firm
from tests.kit.simulated_org import running_org

#: Three clean deals of the data set; the first two are of the same customer, and share a product.
PIER, REFIT, YARD = "Pier 7 workshop", "Refit bench", "Timber yard counter"


@pytest.fixture
def firm(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Firm]:
    """The firm with the built-in data set; on Postgres where a test asks for it."""
    name = getattr(request, "param", "sqlite")
    url = request.getfixturevalue("postgres_url") if name == "postgres" else f"sqlite:///{tmp_path / 'staging.sqlite'}"
    with running_org(tmp_path) as org, running_firm(tmp_path, url, org) as made:
        load(made.people)
        for row in made.people.export("Opportunity"):
            if row["Name"] not in (PIER, REFIT, YARD):
                made.people.update("Opportunity", [{"Id": row["Id"], "QB_Generate__c": None}])
        yield made


@pytest.mark.parametrize("firm", ["sqlite", "postgres"], indirect=True)
def test_deals_of_two_entities_become_invoices_of_two_books(firm: Firm) -> None:
    firm.people.update("Opportunity", [{"Id": firm.record("Opportunity", REFIT)["Id"], "AccountId": _customer(firm)}])
    firm.give({PIER: "East", REFIT: "west "})
    firm.there_and_back()
    assert firm.memos("east") == [PIER]
    assert firm.memos("west") == [REFIT]

    # The shared customer stands in both books, each with an id of its own; Salesforce names the one that had it first.
    name = firm.record("Account", "Harbour Lights Marine West")["Name"]
    assert [
        len([row for row in firm.in_books(key, "Customer") if row["Name"] == name]) for key in ("east", "west")
    ] == [
        1,
        1,
    ]
    assert str(firm.record("Account", name)["QB_Id__c"]).startswith("east:")

    # Each number is on its own deal.
    for key, deal in (("east", PIER), ("west", REFIT)):
        record, (invoice,) = firm.record("Opportunity", deal), firm.in_books(key, "Invoice")
        assert record["QB_Sync_Status__c"] == "Posted"
        assert record["QB_Id__c"] == f"{key}:{invoice['TxnID']}"
        assert record["QB_Number__c"] == invoice["RefNumber"]

    # The deal of nobody is held once, and says so where it can be mended.
    yard = firm.record("Opportunity", YARD)
    assert yard["QB_Sync_Status__c"] == "Held"
    assert yard["QB_Sync_Message__c"] == (
        f"Opportunity {YARD} belongs to no company: its field {ENTITY} is empty. "
        f"Set {ENTITY} to one of: East, West, Canada."
    )
    assert list(firm.held("east")) == [YARD]
    assert firm.held("west") == {}

    firm.give({YARD: "Canada"})
    firm.there_and_back()
    assert firm.memos("east") == [PIER]
    assert firm.memos("west") == [REFIT, YARD]
    assert firm.held("east") == {}
    assert firm.record("Opportunity", YARD)["QB_Sync_Status__c"] == "Posted"
    for key in ("east", "west"):
        assert firm.totals(key).adds_up
    assert firm.totals("east").wanted.count == 1
    assert firm.totals("west").wanted.count == 2


@pytest.mark.parametrize("order", [("east", "west"), pytest.param(("west", "east"), marks=pytest.mark.slow)])
@pytest.mark.slow
def test_deal_that_changes_its_entity_after_posting_is_told_and_never_posted_twice(
    firm: Firm, order: tuple[str, str]
) -> None:
    firm.give({PIER: "East"})
    firm.there_and_back()
    number = firm.in_books("east", "Invoice")[0]["RefNumber"]
    firm.give({PIER: "West"})
    for _ in range(3):
        firm.there_and_back(*order)
    assert firm.memos("east") == [PIER]
    assert firm.memos("west") == []
    deal = firm.record("Opportunity", PIER)
    assert deal["QB_Sync_Status__c"] == "Conflict"
    assert deal["QB_Sync_Message__c"] == (
        f"Invoice {number} stands in the books of East Inc., and its {ENTITY} says company west now. "
        f"Delete Invoice {number} there, or set the field back."
    )
    assert f"Invoice {number} of this Opportunity belongs to company east" in firm.held("west")[PIER]

    # Set back, everything is as before, without another word to QuickBooks.
    firm.give({PIER: "East"})
    firm.there_and_back(*order)
    assert firm.record("Opportunity", PIER)["QB_Sync_Status__c"] == "Posted"
    assert firm.held("west") == {}
    assert len(firm.in_books("east", "Invoice")) == 1


@pytest.mark.slow
def test_deal_whose_invoice_was_deleted_goes_to_the_books_of_its_new_entity(firm: Firm) -> None:
    firm.give({PIER: "East"})
    firm.there_and_back()
    firm.give({PIER: "West"})
    firm.there_and_back()
    assert PIER in firm.held("west")
    (invoice,) = firm.in_books("east", "Invoice")
    _delete(firm, "east", invoice["TxnID"])
    with firm.staging.begin() as db:
        db.links.end("east", {("Invoice", invoice["TxnID"]): Gone.TOLD})
    firm.there_and_back()
    assert firm.memos("east") == []
    assert firm.memos("west") == [PIER]
    assert firm.record("Opportunity", PIER)["QB_Id__c"] == f"west:{firm.in_books('west', 'Invoice')[0]['TxnID']}"


@pytest.mark.parametrize("order", [("east", "west"), pytest.param(("west", "east"), marks=pytest.mark.slow)])
@pytest.mark.slow
def test_deal_that_changes_its_entity_before_posting_is_posted_in_the_new_one_only(
    firm: Firm, order: tuple[str, str]
) -> None:
    firm.give({PIER: "East"})
    firm.forward()
    firm.give({PIER: "West"})
    firm.forward(*order)
    firm.forward(*order)
    firm.update()
    firm.reverse()
    assert firm.memos("east") == []
    assert firm.memos("west") == [PIER]
    assert firm.record("Opportunity", PIER)["QB_Sync_Status__c"] == "Posted"


@pytest.mark.slow
def test_run_that_began_before_the_entity_changed_does_not_post_it_a_second_time(firm: Firm) -> None:
    firm.give({PIER: "East"})
    slow = firm.run("east")
    read_salesforce(firm.staging, firm.org.salesforce, slow)
    choose_current(firm.staging, firm.org.salesforce, slow)
    validate_records(firm.staging, slow)
    firm.give({PIER: "West"})
    firm.forward("west")
    stage_requests(firm.staging, slow)
    firm.update()
    firm.there_and_back()
    assert (firm.memos("east"), firm.memos("west")) == ([], [PIER])


@pytest.mark.slow
def test_account_is_spoken_on_by_the_company_that_its_own_field_names(firm: Firm) -> None:
    firm.settings = firm_settings(company_field={"Opportunity": ENTITY, "Account": "Site"})
    account = _customer(firm)
    firm.people.update("Account", [{"Id": account, "Site": "West"}])
    firm.people.update("Opportunity", [{"Id": firm.record("Opportunity", REFIT)["Id"], "AccountId": account}])
    firm.give({PIER: "East"})
    firm.there_and_back()
    # The deal decides where its customer is needed; West does not have it yet.
    assert firm.memos("east") == [PIER]
    name = "Harbour Lights Marine West"
    assert str(firm.record("Account", name)["QB_Id__c"]).startswith("east:")
    firm.give({REFIT: "West"})
    firm.there_and_back()
    assert str(firm.record("Account", name)["QB_Id__c"]).startswith("west:")
    for _ in range(2):
        firm.there_and_back()
    assert str(firm.record("Account", name)["QB_Id__c"]).startswith("west:")


@pytest.mark.slow
def test_shared_account_shows_what_is_owed_to_the_company_that_speaks_on_it(firm: Firm) -> None:
    account = _customer(firm)
    firm.people.update("Opportunity", [{"Id": firm.record("Opportunity", REFIT)["Id"], "AccountId": account}])
    firm.give({PIER: "East", REFIT: "West"})
    firm.there_and_back()
    firm.poll()
    name = "Harbour Lights Marine West"
    (invoice,) = firm.in_books("east", "Invoice")
    before = firm.record("Account", name)
    assert Decimal(str(before["QB_Balance__c"])) == Decimal(invoice["BalanceRemaining"]) > 0
    # Each transaction of both books is there, under its own company.
    rows = firm.people.export("QB_Transaction__c")
    assert sorted(row["QB_Id__c"].partition(":")[0] for row in rows) == ["east", "west"]
    for key in ("east", "west"):
        assert firm.returned[key].problems == []
    # Finance renames the customer in the books of the company that does not speak: Salesforce keeps its own words.
    customer = next(row for row in firm.in_books("west", "Customer") if row["Name"] == name)
    _rephone(firm, "west", customer)
    for _ in range(2):
        firm.poll()
        firm.there_and_back()
    after = firm.record("Account", name)
    for field in ("Name", "Phone", "QB_Id__c", "QB_Balance__c", "QB_Sync_Status__c"):
        assert after[field] == before[field], field


@pytest.mark.slow
def test_another_value_in_the_settings_takes_up_what_nobody_claimed(firm: Firm) -> None:
    firm.give({PIER: "North"})
    firm.there_and_back()
    assert "says 'North', which is no company" in firm.held("east")[PIER]
    companies = [
        {"key": "east", "name": "East Inc.", "simulated": True, "owns": "East"},
        {"key": "west", "name": "West Ltd.", "simulated": True, "owns": ["West", "North"]},
    ]
    firm.settings = firm_settings(companies=companies)
    firm.there_and_back()
    assert firm.held("east").keys() == {REFIT, YARD}
    assert (firm.memos("east"), firm.memos("west")) == ([], [PIER])


@pytest.mark.slow
def test_company_has_mapping_files_of_its_own(firm: Firm) -> None:
    own = firm.folder / "west-mappings"
    own.mkdir()
    text = (MAPPINGS / "opportunity_to_invoice.yaml").read_text("utf-8")
    before = 'Memo: "{{ Name | with_original_date(CloseDate) | cut }}"'
    assert before in text
    (own / "opportunity_to_invoice.yaml").write_text(text.replace(before, 'Memo: "West: {{ Name }}"'), "utf-8")
    east, west = firm.settings.companies
    firm.settings = replace(firm.settings, companies=(east, replace(west, mappings=own)))
    firm.give({PIER: "East", REFIT: "West"})
    firm.there_and_back()
    assert firm.memos("east") == [PIER]
    assert firm.memos("west") == [f"West: {REFIT}"]


def test_flow_whose_deals_nobody_tells_apart_is_not_run(firm: Firm) -> None:
    firm.settings = firm_settings(company_field={"Account": "Site"})
    run = firm.run("east")
    stopped = read_salesforce(firm.staging, firm.org.salesforce, run).stopped
    assert (
        "east and west share one org, and the company field names no field of Opportunity"
        in stopped["opportunity_to_invoice"]
    )


def test_two_connections_to_one_org_are_refused_when_the_second_company_reads(firm: Firm) -> None:
    east, west = firm.settings.companies
    firm.settings = replace(firm.settings, companies=(east, replace(west, salesforce="salesforce_west")))
    read_salesforce(firm.staging, firm.org.salesforce, firm.run("east"))
    with pytest.raises(SetupError, match="'west' and 'east' stand on the same Salesforce organisation"):
        read_salesforce(firm.staging, firm.org.salesforce, firm.run("west"))
    with firm.staging.begin() as db:
        db.companies.pause("east", "moved")
    read_salesforce(firm.staging, firm.org.salesforce, firm.run("west"))


def _rephone(firm: Firm, key: str, customer: dict[str, str]) -> None:
    query = f'<CustomerQueryRq requestID="1"><ListID>{customer["ListID"]}</ListID></CustomerQueryRq>'
    sequence = firm.worlds[key].ask(query).partition("<EditSequence>")[2].partition("<")[0]
    answer = firm.worlds[key].ask(
        f'<CustomerModRq requestID="1"><CustomerMod><ListID>{customer["ListID"]}</ListID>'
        f"<EditSequence>{sequence}</EditSequence><Phone>555-0199</Phone></CustomerMod></CustomerModRq>"
    )
    assert 'statusCode="0"' in answer


def _customer(firm: Firm) -> str:
    return str(firm.record("Account", "Harbour Lights Marine West")["Id"])


def _delete(firm: Firm, key: str, txn_id: str) -> None:
    answer = firm.worlds[key].ask(
        f'<TxnDelRq requestID="1"><TxnDelType>Invoice</TxnDelType><TxnID>{txn_id}</TxnID></TxnDelRq>'
    )
    assert 'statusCode="0"' in answer
