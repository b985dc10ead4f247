"""The folder of mapping files: its order, and complaints with file, line and key, all at once."""

from pathlib import Path

import pytest

from include.mappings.catalogue import load_catalogue
from include.mappings.complaint import MappingError
from include.mappings.spec import OnChange, OnTakenBack, Send
from include.mappings.targets import Kind
from tests.unit.mappings.pages import DEALS, LIST, complaints
from tests.unit.mappings.world import CATALOGUE, CUSTOMER, INVOICE, ITEM


def test_needed_flows_come_first() -> None:
    assert list(CATALOGUE.flows) == ["account_to_customer", "product_to_item", "opportunity_to_invoice"]
    assert CATALOGUE.enabled == (CUSTOMER, ITEM, INVOICE)


def test_shipped_lists_are_kept_up_to_date_when_they_are_needed() -> None:
    for flow in (CUSTOMER, ITEM):
        assert (flow.kind, flow.send, flow.on_change, flow.on_taken_back) == (
            Kind.LIST,
            Send.NEEDED,
            OnChange.UPDATE,
            OnTakenBack.IGNORE,
        )


def test_shipped_invoices_are_flagged_when_they_change_or_are_taken_back() -> None:
    assert (INVOICE.kind, INVOICE.send) == (Kind.TRANSACTION, Send.ALL)
    assert (INVOICE.on_change, INVOICE.on_taken_back) == (OnChange.FLAG, OnTakenBack.FLAG)


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
        "deals.yaml:6: needs.CustomerRef: things is switched off, and this flow needs it. "
        "Enable it, or disable this one"
    ]


def test_flows_cannot_need_one_another_in_a_circle(tmp_path: Path) -> None:
    first = LIST + "needs:\n  ParentRef: others(ParentId)\n"
    second = first.replace("flow: things", "flow: others").replace("others(ParentId)", "things(ParentId)")
    assert "need one another in a circle" in complaints(tmp_path, things=first, others=second)[0]


def test_flow_may_need_itself(tmp_path: Path) -> None:
    (tmp_path / "things.yaml").write_text(LIST + "needs:\n  ParentRef: things(ParentId, optional)\n", encoding="utf-8")
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
