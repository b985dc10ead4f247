"""The Salesforce package fits together, before any org sees it."""

from __future__ import annotations

import io
import zipfile
from functools import cache
from pathlib import Path

import pytest
import simple_salesforce
from lxml import etree

from include.errors import SetupError
from include.salesforce.package_source import METADATA, read_package
from tests.kit.package_files import (
    EVERYWHERE,
    FIELDS,
    HOME,
    KEPT,
    LONG_IDS,
    NS,
    OBJECTS,
    OWN,
    PICKLISTS,
    RECORDS,
    ROOT,
    SOURCES,
    field_name,
    layouts,
    parsed,
    permission_set,
    texts,
)

XSD = "{http://www.w3.org/2001/XMLSchema}"


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
    kinds = ("CustomField", "CustomObject", "CustomPermission", "CustomTab")
    for name in (*kinds, "Layout", "ListView", "Package", "PermissionSet"):
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
        "CustomField": 83,
        "CustomObject": 3,
        "CustomPermission": 1,
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
    assert texts(contact, "m:fields/m:fullName") == sorted((*EVERYWHERE, *OWN["Contact"]))


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
