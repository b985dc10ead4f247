"""The folder of mapping files: its order, and complaints with file, line and key, all at once."""

from pathlib import Path

import pytest

from include.flow_words import OnChange, OnWithdrawn, Send
from include.mappings.engine.engine import admits
from include.mappings.language.catalogue import load_catalogue
from include.mappings.language.complaint import MappingError
from include.mappings.language.targets import Kind
from tests.kit.mapped_records import CATALOGUE, CUSTOMER, INVOICE, ITEM, deal
from tests.kit.mapping_pages import DEALS, LIST, complaints

#: What a deal can become, by the words of Generate.
DOCUMENTS = {
    "credit_memo": "Credit Memo",
    "estimate": "Estimate",
    "invoice": "Invoice",
    "sales_order": "Sales Order",
    "sales_receipt": "Sales Receipt",
}


def test_needed_flows_come_first() -> None:
    documents = [f"opportunity_to_{name}" for name in DOCUMENTS]
    assert list(CATALOGUE.flows) == ["account_to_customer", "product_to_item", *documents]
    assert [flow.name for flow in CATALOGUE.enabled] == list(CATALOGUE.flows)


def test_shipped_lists_are_kept_up_to_date_when_they_are_needed() -> None:
    for flow in (CUSTOMER, ITEM):
        assert (flow.kind, flow.send, flow.on_change, flow.on_withdrawn) == (
            Kind.LIST,
            Send.NEEDED,
            OnChange.UPDATE,
            OnWithdrawn.IGNORE,
        )


def test_shipped_invoices_are_flagged_when_they_change_or_are_withdrawn() -> None:
    assert (INVOICE.kind, INVOICE.send) == (Kind.TRANSACTION, Send.ALL)
    assert (INVOICE.on_change, INVOICE.on_withdrawn) == (OnChange.FLAG, OnWithdrawn.FLAG)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_exactly_one_flow_takes_a_won_deal_and_none_one_that_is_not_won(name: str) -> None:
    won, open_ = (deal(QB_Generate__c=DOCUMENTS[name], IsWon=is_won) for is_won in (True, False))
    taking = [flow for flow in CATALOGUE.flows.values() if flow.source.object == "Opportunity" and admits(flow, won)]
    assert [(flow.name, flow.target.name) for flow in taking] == [
        (f"opportunity_to_{name}", DOCUMENTS[name].replace(" ", ""))
    ]
    assert not any(admits(flow, open_) for flow in taking)


def test_a_deal_goes_on_from_an_estimate_to_an_order_and_to_what_is_billed() -> None:
    billed = ("opportunity_to_invoice", "opportunity_to_sales_receipt")
    followed = {flow.name: flow.followed_by for flow in CATALOGUE.flows.values() if flow.followed_by}
    assert followed == {
        "opportunity_to_estimate": ("opportunity_to_sales_order", *billed),
        "opportunity_to_sales_order": billed,
    }


def test_what_follows_is_named_by_flows_that_exist(tmp_path: Path) -> None:
    found = complaints(tmp_path, things=LIST, deals=f"{DEALS}followed_by: deals, deeds\n")
    assert found == ["deals.yaml:11: followed_by: there is no flow deeds. There are: deals, things"]
    found = complaints(tmp_path, things=LIST, deals=f"{DEALS}followed_by: Invoice\n")
    assert found == ["deals.yaml:11: followed_by: this needs names of flows, as in opportunity_to_sales_order"]
    found = complaints(tmp_path, things=f"{LIST}followed_by: things\n", deals=DEALS)
    assert "things.yaml:7: followed_by: " in found[0]


def test_objects_of_a_flow_are_those_whose_change_matters_to_its_documents() -> None:
    assert INVOICE.objects == {
        "Opportunity",
        "OpportunityLineItem",
        "Account",
        "Product2",
        "Pricebook2",
        "PricebookEntry",
    }
    assert INVOICE.owners() == {"": "Opportunity", "record": "Opportunity", "account": "Account"}
    assert INVOICE.owners(lines=True)[""] == "OpportunityLineItem"
    assert INVOICE.owners(lines=True)["document"] == "Opportunity"
    assert INVOICE.owners(lines=True)["product"] == "Product2"


def test_smallest_files_are_taken(tmp_path: Path) -> None:
    (tmp_path / "things.yaml").write_text(LIST, encoding="utf-8")
    (tmp_path / "deals.yaml").write_text(DEALS, encoding="utf-8")
    assert list(load_catalogue(tmp_path).flows) == ["things", "deals"]


def test_empty_folder_is_no_catalogue(tmp_path: Path) -> None:
    assert complaints(tmp_path)[0].endswith("there is no mapping file (*.yaml) in this folder. Add one")


def test_all_complaints_of_all_files_come_at_once(tmp_path: Path) -> None:
    found = complaints(
        tmp_path,
        things=LIST.replace("  Name: Name", '  Name: "{{ Name | nme }}"\n  Phone: contct.Phone\nsend: sometimes'),
        deals=DEALS.replace("Memo: Name", "Memo: Net 30"),
    )
    assert [text.partition(": ")[0] for text in found] == [
        "deals.yaml:8",
        "things.yaml:6",
        "things.yaml:7",
        "things.yaml:8",
    ]
    assert found[1].startswith("things.yaml:6: fields.Name: there is no transform nme. Did you mean name?")


def test_enabled_flow_cannot_need_a_disabled_one(tmp_path: Path) -> None:
    found = complaints(tmp_path, things=LIST + "enabled: false\n", deals=DEALS)
    assert found == [
        "deals.yaml:6: depends_on.CustomerRef: things is switched off, and this flow needs it. "
        "Enable it, or disable this one"
    ]


def test_flows_cannot_need_one_another_in_a_circle(tmp_path: Path) -> None:
    first = LIST + "depends_on:\n  ParentRef: others(ParentId)\n"
    second = first.replace("flow: things", "flow: others").replace("others(ParentId)", "things(ParentId)")
    assert "need one another in a circle" in complaints(tmp_path, things=first, others=second)[0]


def test_flow_may_need_itself(tmp_path: Path) -> None:
    (tmp_path / "things.yaml").write_text(
        LIST + "depends_on:\n  ParentRef: things(ParentId, optional)\n", encoding="utf-8"
    )
    assert list(load_catalogue(tmp_path).flows) == ["things"]


def test_one_flow_has_one_file(tmp_path: Path) -> None:
    found = complaints(tmp_path, things=LIST, zebras=LIST)
    assert found == ["zebras.yaml:1: flow: things is described in things.yaml already. Rename one"]


def test_message_says_how_many_things_are_wrong_and_what_to_run(tmp_path: Path) -> None:
    (tmp_path / "things.yaml").write_text(LIST.replace("title:", "titel:"), encoding="utf-8")
    with pytest.raises(
        MappingError, match=r"^2 things are wrong in the mapping files. Correct and run `make check`:\n"
    ):
        load_catalogue(tmp_path)
