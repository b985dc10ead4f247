"""What is wrong with the set-up is said with place and cure; nothing is written, and what is well goes on."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from include.errors import SetupError, TransientError
from include.mappings.language.catalogue import load_catalogue
from include.mappings.language.complaint import MappingError
from include.mappings.language.spec import Flow
from include.salesforce.client import Salesforce
from include.steps.flows.check_mappings import check_mappings
from include.steps.flows.load_flows import load_flows
from tests.kit.connected_company import COMPANY
from tests.kit.journey import ROOT, Journey, counted, journey
from tests.kit.simulated_org import INTEGRATION_USER, running_org, sign_on_by_jwt

CUSTOMER = "account_to_customer"
INVOICE = "opportunity_to_invoice"
DOCUMENTS = {f"opportunity_to_{name}" for name in ("credit_memo", "estimate", "sales_order", "sales_receipt")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The shipped mapping files, to be changed."""
    made = tmp_path / "mappings"
    made.mkdir()
    for path in (ROOT / "include" / "mappings").glob("*.yaml"):
        shutil.copy(path, made / path.name)
    return made


def change(folder: Path, flow: str, old: str, new: str) -> None:
    path = folder / f"{flow}.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def second_flow(folder: Path, old: str, new: str) -> None:
    """A flow of the firm's own beside the shipped one, which reads the same object."""
    text = (folder / f"{INVOICE}.yaml").read_text("utf-8")
    text = text.replace(f"flow: {INVOICE}", "flow: opportunity_to_order").replace("== 'Invoice'", "== 'Purchase Order'")
    text = text.replace("target: Invoice", "target: SalesOrder")
    gone = ("IsPending", "QB_Open__c", "ServiceDate")  # what a sales order does not have
    text = "\n".join(line for line in text.splitlines() if not any(word in line for word in gone))
    assert old in text
    (folder / "opportunity_to_order.yaml").write_text(text.replace(old, new), "utf-8")


def flows(folder: Path) -> Callable[[], tuple[dict[str, Flow], dict[str, str]]]:
    def load() -> tuple[dict[str, Flow], dict[str, str]]:
        catalogue, broken = load_flows(folder, {})
        return dict(catalogue.flows), broken

    return load


def test_file_that_does_not_parse_stops_its_own_flow(folder: Path) -> None:
    change(folder, INVOICE, "on_change: flag", "on_change: perhaps")
    usable, broken = flows(folder)()
    assert usable.keys() == {"account_to_customer", "product_to_item", *DOCUMENTS}
    assert broken.keys() == {INVOICE}
    assert broken[INVOICE].startswith("opportunity_to_invoice.yaml:")
    assert "on_change" in broken[INVOICE]


def test_flow_that_needs_a_broken_one_is_left_out_with_it(folder: Path) -> None:
    change(folder, "product_to_item", "on_change: update", "on_change: perhaps")
    usable, broken = flows(folder)()
    assert usable.keys() == {"account_to_customer"}
    assert "product_to_item" in broken[INVOICE]


def test_element_that_quickbooks_does_not_have_is_named_with_its_file(folder: Path) -> None:
    change(folder, "account_to_customer", "Fax:", "Telefax:")
    usable, broken = flows(folder)()
    assert usable.keys() == {"product_to_item"}
    assert broken["account_to_customer"].startswith(
        "account_to_customer.yaml: Telefax: QuickBooks has no element of this name in CustomerAdd. Correct the name"
    )


@pytest.mark.parametrize("word", ["void", "delete"])
def test_policy_that_nothing_carries_out_is_refused(folder: Path, word: str) -> None:
    change(folder, INVOICE, "on_withdrawn: flag", f"on_withdrawn: {word}")
    assert f"on_withdrawn: {word} is not done by the sync" in flows(folder)()[1][INVOICE]
    change(folder, INVOICE, f"on_withdrawn: {word}", "on_withdrawn: flag")
    _, broken = load_flows(folder, {INVOICE: {"on_withdrawn": word}})
    assert f"on_withdrawn: {word} is not done by the sync" in broken[INVOICE]


def test_change_of_a_posted_document_that_is_not_carried_through_is_refused_with_a_cure(folder: Path) -> None:
    change(folder, INVOICE, "on_change: flag", "on_change: update")
    refused = "on_change: update is not carried through to posted transactions"
    told = flows(folder)()[1][INVOICE]
    assert refused in told
    assert "Write flag, which tells a person" in told
    assert check_mappings(load_catalogue(folder)) == [told]
    change(folder, INVOICE, "on_change: update", "on_change: flag")
    _, broken = load_flows(folder, {INVOICE: {"on_change": "update"}, "account_to_customer": {"on_change": "update"}})
    assert list(broken) == [INVOICE]


def test_all_files_being_wrong_is_one_error(folder: Path) -> None:
    for path in folder.glob("*.yaml"):
        path.write_text("flow: [", "utf-8")
    with pytest.raises(MappingError, match="things are wrong in the mapping files"):
        load_flows(folder, {})


def test_file_that_cannot_be_used_holds_up_nothing_else(world: Journey, folder: Path) -> None:
    second_flow(folder, "Memo:", "Memorandum:")
    usable, broken = load_flows(folder, {})
    passed = world.forward(catalogue=usable, broken=broken)
    assert "opportunity_to_order.yaml: Memorandum: QuickBooks has no element" in passed.read.stopped[ORDER]
    assert counted(passed.staged).staged == 14
    world.books.update()
    assert len(world.in_books("Invoice")) == 12


ORDER = "opportunity_to_order"


@pytest.mark.slow
def test_unknown_field_stops_the_flow_that_asks_for_it_and_no_other_on_the_same_object(
    world: Journey, folder: Path
) -> None:
    second_flow(folder, "Memo:", "Other: Quota__c\n  Memo:")
    world.change("Opportunity", world.deal("Gift of a vise"), QB_Generate__c="Purchase Order")
    world.catalogue, broken = load_flows(folder, {})
    passed = world.forward()
    assert broken == {}
    assert passed.read.stopped.keys() == {ORDER}
    assert "Opportunity.Quota__c is missing or hidden by field-level security" in passed.read.stopped[ORDER]
    assert counted(passed.staged).staged == 14
    world.books.update()
    assert world.in_books("SalesOrder") == []
    again = world.forward()
    assert {landed.object: landed.changed for landed in again.read.landed if landed.changed} == {}
    assert again.chosen == {}
    change(folder, ORDER, "Other: Quota__c", "Other: NextStep")
    world.catalogue, _ = load_flows(folder, {})
    mended = world.there_and_back()
    assert mended.read.stopped == {}
    assert counted(mended.staged, ORDER).staged == 1
    assert len(world.in_books("SalesOrder")) == 1
    assert len(world.in_books("Invoice")) == 12


def test_flow_that_is_asked_for_alone_leaves_the_rest_to_the_next_run(world: Journey) -> None:
    passed = world.forward(only=("product_to_item",))
    assert passed.chosen == {}  # no document needs a product yet
    assert {landed.object for landed in passed.read.landed} == {"Pricebook2", "PricebookEntry", "Product2"}
    world.there_and_back()
    assert len(world.in_books("Invoice")) == 12
    deal = world.deal("Refit bench")
    world.change("Opportunity", deal, StageName="Closed Lost")
    world.change("Account", world.record("Account", Name="Walker & Daughters"), Phone="+44 1225 555 0999")
    passed = world.forward(only=("account_to_customer",))
    assert counted(passed.staged, "account_to_customer").staged == 1
    assert counted(passed.staged).withdrawn == 0
    assert counted(world.forward().staged).withdrawn == 1


def test_flow_that_does_not_exist_is_refused_by_name(world: Journey) -> None:
    with pytest.raises(SetupError, match="There is no flow invoices; there are account_to_customer"):
        world.forward(only=("invoices",))


def test_org_that_cannot_be_reached_is_tried_again_later_and_leaves_no_row(world: Journey) -> None:
    world.org.salesforce.organization_id()  # it has signed on
    rules = [{"match": {"path": "/query"}, "action": {"close": True}, "times": 100}]
    world.org.admin("PUT", "/admin/faults", rules)
    before = world.rows()
    with pytest.raises(TransientError, match=r"does not answer .* the next run tries again"):
        world.forward()
    assert world.rows() == before
    world.org.admin("DELETE", "/admin/faults")
    assert counted(world.forward().staged).staged == 14


def test_other_organisation_behind_the_connection_stops_everything(world: Journey, tmp_path: Path) -> None:
    world.there_and_back()
    world.change("Opportunity", world.deal("Refit bench"), StageName="Closed Lost")
    world.forward()
    (tmp_path / "other").mkdir()
    with world.staging.begin() as db:
        db.companies.change(COMPANY, salesforce_org_id="00D000000000000EAA")
    before = world.rows()
    with pytest.raises(SetupError, match=r"belongs to the Salesforce organisation 00D000000000000EAA, but .* answers"):
        world.forward()
    assert world.rows() == before
    with pytest.raises(SetupError, match="belongs to the Salesforce organisation"):
        world.reverse()


def test_rehearsal_never_meets_a_real_company(world: Journey) -> None:
    with world.staging.begin() as db:
        db.companies.change(COMPANY, simulated=False)
    with pytest.raises(SetupError, match="A simulated Salesforce organisation answers, but company 'acme' is a real"):
        world.forward()


def test_org_without_the_package_is_told_how_to_deploy_it(tmp_path: Path) -> None:
    with (
        running_org(tmp_path, package=False) as org,
        Salesforce(lambda: sign_on_by_jwt(org.proxies, org.private_key, INTEGRATION_USER)) as door,
        journey(tmp_path, f"sqlite:///{tmp_path / 'staging.sqlite'}", org) as made,
    ):
        made.other_door = door
        passed = made.forward()
        assert passed.read.stopped.keys() == {INVOICE, CUSTOMER, "product_to_item", *DOCUMENTS}
        assert "Opportunity.QB_Generate__c is missing" in passed.read.stopped[INVOICE]
        assert "Deploy the package (`./o2c package deploy`)" in passed.read.stopped[INVOICE]
        assert {landed.object for landed in passed.read.landed} >= {"Account", "Contact"}
        assert passed.staged == []
