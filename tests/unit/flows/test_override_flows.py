"""What a company says of a flow: in both directions, all complaints at once; a broken file stops itself only."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from include.errors import SetupError
from include.flow_words import Bring, OnDeleted
from include.mappings.language.catalogue import Catalogue
from include.owners import FieldOwner, OnForeignEdit
from include.read_settings import read_settings
from include.settings import JobFrom
from include.steps.flows.load_flows import load_flows
from include.steps.flows.override_flows import override_flows
from tests.kit.mapped_records import CATALOGUE, MAPPINGS

CUSTOMER, INVOICE = "customer_to_account", "invoice_to_transaction"


def chosen(**words: Mapping[str, Any]) -> Catalogue:
    return override_flows(CATALOGUE, words)


def complaints(**words: Mapping[str, Any]) -> list[str]:
    with pytest.raises(SetupError) as caught:
        chosen(**words)
    return [line.strip() for line in caught.value.message.splitlines()[1:]]


def copied(folder: Path, **changed: tuple[str, str]) -> Path:
    for path in MAPPINGS.glob("*.yaml"):
        shutil.copy(path, folder)
    for name, (old, new) in changed.items():
        path = folder / f"{name}.yaml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
    return folder


def test_a_company_keeps_the_flows_of_the_way_back() -> None:
    found = chosen(account_to_customer={"send": "all"})
    assert found.returns == CATALOGUE.returns
    assert found.flows["account_to_customer"].send == "all"


@pytest.mark.parametrize("name", CATALOGUE.returns)
def test_every_flow_of_the_way_back_is_switched_on_and_off_by_one_word(name: str) -> None:
    assert chosen(**{name: {"enabled": True}}).returns[name].enabled is True
    assert chosen(**{name: {"enabled": False}}).returns[name].enabled is False


@pytest.mark.parametrize("name", CATALOGUE.flows)
def test_every_flow_of_the_way_there_is_switched_on_and_off_by_one_word(name: str) -> None:
    assert chosen(**{name: {"enabled": False}}).flows[name].enabled is False


def test_words_of_a_pair_are_the_company_s() -> None:
    flow = chosen(customer_to_account={"bring": "all", "on_foreign_edit": "report", "on_deleted": "clear"}).returns[
        CUSTOMER
    ]
    assert (flow.bring, flow.on_foreign_edit, flow.on_deleted) == (Bring.ALL, OnForeignEdit.REPORT, OnDeleted.CLEAR)
    plain = CATALOGUE.returns[CUSTOMER]
    assert (plain.bring, plain.on_foreign_edit, plain.on_deleted) == (
        Bring.LINKED,
        OnForeignEdit.PUT_BACK,
        OnDeleted.MARK,
    )


def test_a_field_gets_the_owner_that_the_company_names() -> None:
    before = CATALOGUE.returns[CUSTOMER].rows[0].owners
    after = chosen(customer_to_account={"owner": {"Phone": "quickbooks"}}).returns[CUSTOMER].rows[0].owners
    assert after == {**before, "Phone": FieldOwner.QUICKBOOKS}
    assert before["Phone"] is FieldOwner.NEWEST


def test_the_default_of_a_company_leaves_fields_that_the_file_names() -> None:
    words = {"owner": {"default": "quickbooks", "Name": "newest"}}
    owners = chosen(customer_to_account=words).returns[CUSTOMER].rows[0].owners
    assert {name for name, owner in owners.items() if owner is not FieldOwner.QUICKBOOKS} == {"Name", "AccountNumber"}
    assert (owners["Name"], owners["AccountNumber"]) == (FieldOwner.NEWEST, FieldOwner.SALESFORCE)


def test_the_price_of_an_item_is_owned_by_the_word_of_the_company_too() -> None:
    flow = chosen(item_to_product={"owner": {"UnitPrice": "quickbooks"}}).returns["item_to_product"]
    assert [row.owners.get("UnitPrice") for row in flow.rows] == [None, FieldOwner.QUICKBOOKS]


def test_every_complaint_about_flows_comes_at_once() -> None:
    known = ", ".join([*CATALOGUE.flows, *CATALOGUE.returns])
    fields = ", ".join(sorted(CATALOGUE.returns[CUSTOMER].rows[0].owners))
    assert complaints(
        nothing={"enabled": True},
        customer_to_account={"bring": "some", "owner": {"Fone": "quickbooks"}, "enabled": "no", "send": "all"},
        item_to_product={"owner": {"Name": "finance"}},
        job_to_contact={"owner": "quickbooks"},
        account_to_customer={"bring": "all", "enabled": 0},
    ) == [
        f"flows.nothing: there is no such flow; there are {known}",
        "flows.customer_to_account.bring: 'some' is not a valid Bring",
        "flows.customer_to_account.enabled: 'no' is not true or false",
        "flows.customer_to_account.send: cannot be set for a company; these can: "
        "enabled, bring, owner, on_foreign_edit, on_deleted",
        f"flows.customer_to_account.owner.Fone: the flow fills no such field; it fills {fields}",
        "flows.item_to_product.owner: 'finance' is not a valid FieldOwner",
        "flows.job_to_contact.owner: this needs fields and their owners, as in {Phone: quickbooks} "
        "or {default: newest}",
        "flows.account_to_customer.bring: cannot be set for a company; these can: "
        "enabled, send, on_change, on_withdrawn, posting",
        "flows.account_to_customer.enabled: 0 is not true or false",
    ]


def test_words_of_a_pair_are_refused_for_a_mirror() -> None:
    words = {"bring": "all", "on_foreign_edit": "report", "on_deleted": "clear"}
    assert complaints(invoice_to_transaction=words) == [
        "flows.invoice_to_transaction.bring: only a flow whose target names a link can have this; "
        "its records have one side",
        "flows.invoice_to_transaction.on_foreign_edit: only a flow whose target names a link can have this; "
        "its records have one side",
        "flows.invoice_to_transaction.on_deleted: only a flow whose target names a link can clear",
    ]


def test_the_word_of_the_company_says_what_a_job_is() -> None:
    acme = "companies: [{key: acme, name: Acme%s}]"
    assert read_settings(acme % "", source="").companies[0].job_from is JobFrom.NONE
    said = read_settings(acme % ", job_from: child_account", source="").companies[0]
    assert said.job_from is JobFrom.CHILD_ACCOUNT
    with pytest.raises(SetupError, match=r"lead is not among the words here. Take contact, child_account, opportunity"):
        read_settings(acme % ", job_from: lead", source="")


def test_a_broken_file_of_the_way_back_stops_only_itself(tmp_path: Path) -> None:
    folder = copied(tmp_path, item_to_product=("title: FullName", "titel: FullName"))
    found, broken = load_flows(folder, {})
    assert list(broken) == ["item_to_product"]
    assert found.flows.keys() == CATALOGUE.flows.keys()
    assert found.returns.keys() == CATALOGUE.returns.keys() - {"item_to_product"}


def test_a_broken_file_of_the_way_there_stops_its_pair_and_no_mirror(tmp_path: Path) -> None:
    folder = copied(tmp_path, product_to_item=("title:", "titel:"))
    on = {name: {"enabled": True} for name in (CUSTOMER, "item_to_product")}
    found, broken = load_flows(folder, on)
    assert {"item_to_product", "opportunity_to_invoice", "product_to_item"} <= broken.keys()
    assert not broken.keys() & found.returns.keys() & on.keys()
    assert (
        broken["item_to_product"] == "item_to_product.yaml: depends_on: product_to_item cannot run. Correct that first."
    )
    mirrors = {flow.name for flow in CATALOGUE.returns.values() if flow.pair is None}
    assert {flow.name for flow in found.returning(JobFrom.NONE)} == {CUSTOMER, *mirrors}


def test_a_flow_that_is_switched_on_is_asked_for_its_references(tmp_path: Path) -> None:
    folder = copied(tmp_path, job_to_contact=("account_to_customer(", "account_to_client("))
    found, broken = load_flows(folder, {})
    assert "fields.AccountId: there is no flow account_to_client." in broken["job_to_contact"]
    assert "job_to_contact" not in found.returns


def test_links_of_jobs_need_no_flow_of_the_way_there() -> None:
    names = {name: {"enabled": True} for name in ("job_to_contact", "job_to_account", "job_to_opportunity")}
    found, broken = load_flows(MAPPINGS, names)
    assert broken == {}
    assert [flow.name for flow in found.returning(JobFrom.CHILD_ACCOUNT) if flow.job_from] == ["job_to_account"]
    assert not any(flow.job_from for flow in found.returning(JobFrom.NONE))
    assert replace(found.returns["job_to_account"], job_from=None).linked_flows == {
        "account_to_customer",
        "account_to_job",
    }


def test_a_flow_of_something_that_cannot_be_read_stops_only_itself(tmp_path: Path) -> None:
    folder = copied(tmp_path, customer_to_account=("quickbooks: Customer}", "quickbooks: Costumer}"))
    found, broken = load_flows(folder, {})
    assert list(broken) == [CUSTOMER]
    assert broken[CUSTOMER].startswith(
        "customer_to_account.yaml: source.quickbooks: Costumer cannot be read of QuickBooks by pages. There are: "
    )
    assert found.returns.keys() == CATALOGUE.returns.keys() - {CUSTOMER}
