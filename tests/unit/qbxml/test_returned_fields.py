"""The fields that we read exist, and name all that a reader of the record needs."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from include.qbxml.tables.returned_fields import RETURNED_FIELDS

XSD = "{http://www.w3.org/2001/XMLSchema}"


@pytest.fixture(scope="module")
def returned(schema_folder: Path) -> dict[str, set[str]]:
    """What the schema lets each Ret hold."""
    tree = etree.parse(schema_folder / "qbxml130.xsd").getroot()
    groups = {node.get("name", ""): node for node in tree.findall(f"{XSD}group")}
    rets = {
        node.get("name", "").removesuffix("Ret"): node
        for node in tree.findall(f"{XSD}element")
        if node.get("name", "").endswith("Ret")
    }

    def names(node: etree._Element) -> set[str]:
        found: set[str] = set()
        for child in node:
            if child.tag == XSD + "element":
                found.add(child.get("ref") or child.get("name", ""))
            elif child.tag == XSD + "group":
                found |= names(groups[child.get("ref", "")])
            else:
                found |= names(child)
        return found

    return {name: names(node) for name, node in rets.items() if name in RETURNED_FIELDS}


@pytest.mark.parametrize("object_name", RETURNED_FIELDS)
def test_every_field_is_one_that_quickbooks_returns(returned: dict[str, set[str]], object_name: str) -> None:
    assert set(RETURNED_FIELDS[object_name]) - returned[object_name] == set()


@pytest.mark.parametrize(("object_name", "fields"), RETURNED_FIELDS.items())
def test_each_record_comes_with_its_id_its_state_and_its_birth_name(object_name: str, fields: tuple[str, ...]) -> None:
    assert len(set(fields)) == len(fields) <= 50
    assert {"EditSequence", "TimeModified", "ExternalGUID", "DataExtRet"} <= set(fields)
    assert {"ListID", "TxnID"} & set(fields)
