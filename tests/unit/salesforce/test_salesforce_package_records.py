"""The package's own objects: their look-ups, rights, list views, tabs and layouts."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from tests.kit.package_files import (
    FIELDS,
    HOME,
    KEPT,
    LOOKUPS,
    NS,
    PICKLISTS,
    RECORDS,
    field_name,
    layouts,
    parsed,
    permission_set,
    texts,
)


def rights_of(name: str) -> dict[str, set[str]]:
    """The rights that a permission set grants, by object."""
    return {
        str(each.findtext("m:object", namespaces=NS)): {
            etree.QName(right).localname for right in each if right.text == "true"
        }
        for each in permission_set(name).findall("m:objectPermissions", NS)
    }


def test_the_sync_keeps_its_own_records_and_people_only_read_them() -> None:
    assert rights_of("QuickBooks_Sync_User") == {each: {"allowRead"} for each in RECORDS}
    writes = {"allowEdit", "allowRead", "viewAllRecords"}
    assert rights_of("QuickBooks_Sync") == {
        **{name: {*writes, "allowCreate"} for name in ("Account", "Contact", "Opportunity")},
        "Pricebook2": {"allowCreate", "allowEdit", "allowRead"},
        "Product2": {"allowCreate", "allowEdit", "allowRead"},
        **{each: {*writes, "allowCreate"} for each in RECORDS},
    }


def test_nobody_may_delete() -> None:
    for name in ("QuickBooks_Sync", "QuickBooks_Sync_User"):
        assert set(texts(permission_set(name), "m:objectPermissions/m:allowDelete")) == {"false"}


@pytest.mark.parametrize("path", [path for path in FIELDS if field_name(path) in LOOKUPS], ids=field_name)
def test_our_records_outlive_what_they_belong_to(path: Path) -> None:
    root = parsed(path)
    found = [texts(root, f"m:{name}") for name in ("type", "deleteConstraint", "referenceTo", "relationshipName")]
    assert found == [["Lookup"], ["SetNull"], *([each] for each in LOOKUPS[field_name(path)])]


def test_only_the_look_ups_that_are_listed_point_at_other_records() -> None:
    assert {field_name(path) for path in FIELDS if texts(parsed(path), "m:type") == ["Lookup"]} == set(LOOKUPS)


@pytest.mark.parametrize("name", RECORDS)
def test_an_object_of_ours_is_named_shared_and_open_to_bulk_loads(name: str) -> None:
    root = parsed(HOME / f"objects/{name}/{name}.object-meta.xml")
    assert all(texts(root, f"m:{each}") for each in ("label", "pluralLabel", "description", "nameField/m:label"))
    found = [texts(root, f"m:{each}") for each in ("deploymentStatus", "sharingModel", "enableBulkApi")]
    assert found == [["Deployed"], ["ReadWrite"], ["true"]]


def test_list_views_name_fields_of_their_object_and_words_of_its_picklists() -> None:
    views = sorted(HOME.glob("objects/*/listViews/*.listView-meta.xml"))
    assert len(views) == 7
    for path in views:
        root, object_name = parsed(path), path.parts[-3]
        assert texts(root, "m:fullName") == [path.name.removesuffix(".listView-meta.xml")]
        named = {*texts(root, "m:columns"), *texts(root, "m:filters/m:field")}
        assert named <= {"NAME", *KEPT[object_name]}
        for each in root.findall("m:filters", NS):
            words = PICKLISTS.get(f"{object_name}.{each.findtext('m:field', namespaces=NS)}")
            if words:
                assert set(str(each.findtext("m:value", namespaces=NS)).split(",")) <= set(words)


def test_transactions_and_payments_have_tabs_that_both_permission_sets_show() -> None:
    tabs = sorted(path.name.removesuffix(".tab-meta.xml") for path in HOME.glob("tabs/*"))
    assert tabs == ["QB_Payment__c", "QB_Transaction__c"]
    for name in ("QuickBooks_Sync", "QuickBooks_Sync_User"):
        assert texts(permission_set(name), "m:tabSettings/m:tab") == tabs


def test_an_object_of_ours_takes_the_layout_that_salesforce_would_make_for_it() -> None:
    for name in RECORDS:
        (label,) = texts(parsed(HOME / f"objects/{name}/{name}.object-meta.xml"), "m:label")
        root = parsed(HOME / f"layouts/{name}-{label} Layout.layout-meta.xml")
        assert sorted(texts(root, ".//m:layoutItems/m:field")) == sorted((*KEPT[name], "Name"))


def test_related_lists_follow_a_look_up_and_show_fields_of_the_child() -> None:
    found: dict[str, list[str]] = {}
    for layout, root in layouts():
        for each in root.findall("m:relatedLists", NS):
            (name,) = texts(each, "m:relatedList")
            assert LOOKUPS[name][0] == layout.partition("-")[0]
            assert set(texts(each, "m:fields")) <= {"NAME", *KEPT[name.partition(".")[0]]}
            found.setdefault(layout.partition("-")[0], []).append(name)
    assert found == {
        "Account": ["QB_Transaction__c.QB_Account__c", "QB_Payment__c.QB_Account__c"],
        "Opportunity": ["QB_Transaction__c.QB_Opportunity__c", "QB_Payment__c.QB_Opportunity__c"],
        "QB_Transaction__c": ["QB_Transaction_Line__c.QB_Transaction__c", "QB_Payment__c.QB_Transaction__c"],
    }
