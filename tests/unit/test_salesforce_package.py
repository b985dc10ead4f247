"""The Salesforce package fits together, before any org sees it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import simple_salesforce
from lxml import etree

from include.errors import SetupError
from include.model import SyncStatus
from include.salesforce.package_source import METADATA, read_package

ROOT = Path(__file__).parents[2] / "salesforce_package"
HOME = ROOT / "force-app/main/default"
SOURCES = sorted(HOME.rglob("*-meta.xml"))
FIELDS = sorted(HOME.glob("objects/*/fields/*.field-meta.xml"))
NS = {"m": METADATA}
XSD = "{http://www.w3.org/2001/XMLSchema}"

OBJECTS = ("Account", "Contact", "Opportunity", "Product2")
RECORDS = ("QB_Payment__c", "QB_Transaction_Line__c", "QB_Transaction__c")  #: objects of our own
EVERYWHERE = ("QB_Id__c", "QB_Sync_Message__c", "QB_Sync_Status__c", "QB_Synced_At__c")
OWN = {
    "Account": (
        "QB_Aging_1_30__c",
        "QB_Aging_31_60__c",
        "QB_Aging_61_90__c",
        "QB_Aging_Current__c",
        "QB_Aging_Over_90__c",
        "QB_Balance__c",
        "QB_Email__c",
        "QB_Last_Payment_Amount__c",
        "QB_Last_Payment_Date__c",
        "QB_Overdue__c",
    ),
    "Contact": (),
    "Opportunity": ("QB_Generate__c", "QB_Invoiced__c", "QB_Number__c", "QB_Open__c", "QB_Paid__c"),
    "Product2": ("QB_Income_Account__c", "QB_Item_Type__c", "QB_Quantity_On_Hand__c"),
}
KEPT: dict[str, tuple[str, ...]] = {
    "QB_Payment__c": (
        "QB_Account__c",
        "QB_Amount__c",
        "QB_Company__c",
        "QB_Date__c",
        "QB_Id__c",
        "QB_Method__c",
        "QB_Number__c",
        "QB_Opportunity__c",
        "QB_Status__c",
        "QB_Synced_At__c",
        "QB_Total__c",
        "QB_Transaction__c",
        "QB_Type__c",
    ),
    "QB_Transaction_Line__c": (
        "QB_Amount__c",
        "QB_Company__c",
        "QB_Deleted__c",
        "QB_Description__c",
        "QB_Id__c",
        "QB_Item__c",
        "QB_Line_Number__c",
        "QB_Product__c",
        "QB_Quantity__c",
        "QB_Rate__c",
        "QB_Synced_At__c",
        "QB_Tax_Code__c",
        "QB_Transaction__c",
    ),
    "QB_Transaction__c": (
        "QB_Account__c",
        "QB_Balance__c",
        "QB_Company__c",
        "QB_Customer__c",
        "QB_Date__c",
        "QB_Due_Date__c",
        "QB_Id__c",
        "QB_Number__c",
        "QB_Opportunity__c",
        "QB_Paid__c",
        "QB_Status__c",
        "QB_Subtotal__c",
        "QB_Synced_At__c",
        "QB_Tax__c",
        "QB_Total__c",
        "QB_Type__c",
    ),
}
#: look-up -> the object it points at, the name by which the parent reads its children
LOOKUPS = {
    "QB_Payment__c.QB_Account__c": ("Account", "QB_Payments"),
    "QB_Payment__c.QB_Opportunity__c": ("Opportunity", "QB_Payments"),
    "QB_Payment__c.QB_Transaction__c": ("QB_Transaction__c", "QB_Payments"),
    "QB_Transaction_Line__c.QB_Product__c": ("Product2", "QB_Transaction_Lines"),
    "QB_Transaction_Line__c.QB_Transaction__c": ("QB_Transaction__c", "QB_Lines"),
    "QB_Transaction__c.QB_Account__c": ("Account", "QB_Transactions"),
    "QB_Transaction__c.QB_Opportunity__c": ("Opportunity", "QB_Transactions"),
}
LONG_IDS = ("QB_Payment__c.QB_Id__c", "QB_Transaction_Line__c.QB_Id__c")
PICKLISTS = {
    "Opportunity.QB_Generate__c": (
        "Invoice",
        "Sales Order",
        "Estimate",
        "Sales Receipt",
        "Credit Memo",
        "Purchase Order",
    ),
    "Product2.QB_Item_Type__c": (
        "Service",
        "Non-Inventory Part",
        "Inventory Part",
        "Other Charge",
        "Discount",
        "Subtotal",
        "Group",
    ),
    "QB_Transaction__c.QB_Type__c": ("Invoice", "Sales Receipt", "Credit Memo", "Estimate", "Sales Order"),
    "QB_Transaction__c.QB_Status__c": ("Pending", "Open", "Partly Paid", "Paid", "Closed", "Voided", "Deleted"),
    "QB_Payment__c.QB_Type__c": ("Payment", "Credit", "Discount"),
    "QB_Payment__c.QB_Status__c": ("Applied", "Unapplied", "Voided", "Deleted"),
    **{f"{each}.QB_Sync_Status__c": tuple(SyncStatus) for each in OBJECTS},
}


def parsed(path: Path) -> etree._Element:
    return etree.fromstring(path.read_bytes(), etree.XMLParser(resolve_entities=False, no_network=True))


def texts(root: etree._Element, path: str) -> list[str]:
    return [str(each.text) for each in root.findall(path, NS)]


def field_name(path: Path) -> str:
    return f"{path.parts[-3]}.{path.name.split('.')[0]}"


def sorted_children(element: etree._Element) -> etree._Element:
    """The Metadata API reads children in any order; the schema is a sequence by name after fullName."""
    children = [sorted_children(child) for child in element]
    element[:] = sorted(children, key=lambda child: (etree.QName(child).localname != "fullName", child.tag))
    return element


@cache
def metadata_schema() -> etree.XMLSchema:
    """The schema of the Metadata API that simple-salesforce carries, with an element for each file of ours."""
    wsdl = etree.parse(str(Path(simple_salesforce.__file__).parent / "metadata.wsdl"))
    schema = next(each for each in wsdl.iter(f"{XSD}schema") if each.get("targetNamespace") == METADATA)
    for name in ("CustomField", "CustomObject", "CustomTab", "Layout", "ListView", "Package", "PermissionSet"):
        if schema.find(f"{XSD}element[@name='{name}']") is None:
            etree.SubElement(schema, f"{XSD}element", name=name, type=f"tns:{name}")
    return etree.XMLSchema(etree.fromstring(etree.tostring(schema)))


def test_the_package_carries_exactly_the_names_that_the_project_uses() -> None:
    expected = [f"{each}.{name}" for each in OBJECTS for name in (*EVERYWHERE, *OWN[each])]
    expected += [f"{each}.{name}" for each in RECORDS for name in KEPT[each]]
    assert sorted(map(field_name, FIELDS)) == sorted(expected)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_every_source_file_obeys_the_schema_of_the_metadata_api(path: Path) -> None:
    metadata_schema().assertValid(sorted_children(parsed(path)))


@pytest.mark.parametrize(
    "wrong",
    [
        "<CustomField xmlns='{0}'><type>Txt</type></CustomField>",
        "<CustomField xmlns='{0}'><lenght>80</lenght></CustomField>",
    ],
)
def test_the_schema_would_notice_a_misspelling(wrong: str) -> None:
    assert not metadata_schema().validate(etree.fromstring(wrong.format(METADATA)))


@pytest.mark.parametrize("path", FIELDS, ids=field_name)
def test_a_field_is_named_as_its_file_and_explains_itself(path: Path) -> None:
    root = parsed(path)
    assert texts(root, "m:fullName") == [path.name.removesuffix(".field-meta.xml")]
    (label,), (help_text,) = texts(root, "m:label"), texts(root, "m:inlineHelpText")
    assert 0 < len(label) <= 40
    assert 0 < len(help_text) <= 510
    assert texts(root, "m:description")


@pytest.mark.parametrize("path", [path for path in FIELDS if path.name.startswith("QB_Id__c")], ids=field_name)
def test_an_integration_id_is_unique_and_tells_capitals_apart(path: Path) -> None:
    root = parsed(path)
    found = {name: texts(root, f"m:{name}") for name in ("type", "length", "externalId", "unique", "caseSensitive")}
    assert found == {
        "type": ["Text"],
        "length": ["120" if field_name(path) in LONG_IDS else "80"],
        "externalId": ["true"],
        "unique": ["true"],
        "caseSensitive": ["true"],
    }


def test_picklists_hold_the_words_of_the_mappings_and_no_others() -> None:
    found = {}
    for path in FIELDS:
        root = parsed(path)
        if texts(root, "m:type") == ["Picklist"]:
            assert texts(root, "m:valueSet/m:restricted") == ["true"]
            found[field_name(path)] = tuple(texts(root, ".//m:value/m:fullName"))
    assert found == PICKLISTS


def test_no_field_is_required_so_that_no_users_save_is_stopped() -> None:
    assert [field_name(path) for path in FIELDS if texts(parsed(path), "m:required") == ["true"]] == []


def permission_set(name: str) -> etree._Element:
    return parsed(HOME / f"permissionsets/{name}.permissionset-meta.xml")


@pytest.mark.parametrize("name", ["QuickBooks_Sync", "QuickBooks_Sync_User"])
def test_a_permission_set_shows_every_field_of_the_package(name: str) -> None:
    root = permission_set(name)
    assert texts(root, "m:fieldPermissions/m:field") == sorted(map(field_name, FIELDS))
    assert set(texts(root, "m:fieldPermissions/m:readable")) == {"true"}


def test_the_integration_user_may_write_every_field() -> None:
    assert set(texts(permission_set("QuickBooks_Sync"), "m:fieldPermissions/m:editable")) == {"true"}


def test_people_may_only_write_what_people_decide() -> None:
    root = permission_set("QuickBooks_Sync_User")
    editable = [
        str(each.findtext("m:field", namespaces=NS))
        for each in root.findall("m:fieldPermissions", NS)
        if each.findtext("m:editable", namespaces=NS) == "true"
    ]
    assert editable == ["Opportunity.QB_Generate__c", "Product2.QB_Income_Account__c", "Product2.QB_Item_Type__c"]


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
        **dict.fromkeys(("Account", "Contact", "Opportunity"), writes),
        "Pricebook2": {"allowRead"},
        "Product2": {"allowEdit", "allowRead"},
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


def layouts() -> Iterator[tuple[str, etree._Element]]:
    for path in sorted(HOME.glob("layouts/*.layout-meta.xml")):
        yield path.name.removesuffix(".layout-meta.xml"), parsed(path)


def test_layouts_bear_names_of_their_own_so_that_none_is_replaced() -> None:
    assert [name for name, _ in layouts()] == [
        "Account-QuickBooks Sync Account Layout",
        "Contact-QuickBooks Sync Contact Layout",
        "Opportunity-QuickBooks Sync Opportunity Layout",
        "Product2-QuickBooks Sync Product Layout",
        "QB_Payment__c-QuickBooks Payment Layout",
        "QB_Transaction_Line__c-QuickBooks Transaction Line Layout",
        "QB_Transaction__c-QuickBooks Transaction Layout",
    ]


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


def test_each_layout_offers_every_field_of_its_object_to_copy() -> None:
    for name, root in layouts():
        object_name = name.partition("-")[0]
        if object_name in RECORDS:
            continue
        shown = [field for field in texts(root, ".//m:layoutItems/m:field") if field.startswith("QB_")]
        assert sorted(shown) == sorted((*EVERYWHERE, *OWN[object_name]))
        assert "QuickBooks (copy this section to your layout)" in texts(root, "m:layoutSections/m:label")


def test_the_manifest_lists_what_the_source_holds() -> None:
    package = read_package(ROOT)
    manifest = etree.canonicalize(package.manifest().decode(), strip_text=True)
    shipped = etree.canonicalize((ROOT / "manifest/package.xml").read_text("utf-8"), strip_text=True)
    assert manifest == shipped
    assert {kind: len(names) for kind, names in package.members.items()} == {
        "CustomField": 76,
        "CustomObject": 3,
        "CustomTab": 2,
        "Layout": 7,
        "ListView": 7,
        "PermissionSet": 2,
    }


def test_the_archive_holds_whole_objects_and_a_manifest_at_its_root() -> None:
    package = read_package(ROOT)
    with zipfile.ZipFile(io.BytesIO(package.zip())) as archive:
        assert archive.namelist()[0] == "package.xml"
        contact = etree.fromstring(archive.read("objects/Contact.object"))
        metadata_schema().assertValid(sorted_children(contact))
    assert texts(contact, "m:fields/m:fullName") == sorted(EVERYWHERE)


def test_the_same_source_makes_the_same_archive() -> None:
    assert read_package(ROOT).zip() == read_package(ROOT).zip()


def test_a_folder_without_a_package_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match=r"sfdx-project\.json is missing"):
        read_package(tmp_path)


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "sfdx-project.json").write_text('{"sourceApiVersion": "63.0"}')
    fields = tmp_path / "force-app/main/default/objects/Account/fields"
    fields.mkdir(parents=True)
    (fields / "QB_Id__c.field-meta.xml").write_text("<CustomField>")
    with pytest.raises(SetupError, match=r"QB_Id__c\.field-meta\.xml of the Salesforce package is not well-formed"):
        read_package(tmp_path)


def test_the_page_for_the_administrator_names_every_field_word_and_view_of_the_package() -> None:
    page = (ROOT.parent / "docs/salesforce.md").read_text("utf-8")
    package = read_package(ROOT)
    names = {member.rpartition(".")[2] for member in package.members["CustomField"]} | set(RECORDS)
    assert {name for name in names if f"`{name}`" not in page} == set()
    assert {word for words in PICKLISTS.values() for word in words if word not in page} == set()
    views = [texts(parsed(path), "m:label")[0] for path in HOME.glob("objects/*/listViews/*")]
    assert {view for view in views if view not in page} == set()
    assert f"`Installation or upgrade complete: {package.count} components`" in page
