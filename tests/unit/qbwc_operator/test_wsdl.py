"""Our service description says the same as the public ones."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from lxml import etree

from qbwc_operator.wsdl import service_description

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / os.environ.get("QBXML_REFERENCE_DIR", "../shared/reference/qbxml")
SCHEMA = "{http://www.w3.org/2001/XMLSchema}"
WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
SOAP = "{http://schemas.xmlsoap.org/wsdl/soap/}"

Shape = dict[str, list[tuple[str, str, str]]]


def shape(root: etree._Element) -> Shape:
    """Each global element and the ArrayOfString with name, local type and minOccurs of its children."""
    shapes: Shape = {}
    for outer in root.iterfind(f".//{SCHEMA}schema/*"):
        shapes[outer.get("name", "")] = [
            (inner.get("name", ""), inner.get("type", "").split(":")[-1], inner.get("minOccurs", ""))
            for inner in outer.iter(f"{SCHEMA}element")
            if inner is not outer
        ]
    return shapes


def actions(root: etree._Element) -> dict[str, str]:
    return {
        operation.get("name", ""): soap.get("soapAction", "")
        for operation in root.iterfind(f"{WSDL}binding/{WSDL}operation")
        for soap in operation.iterfind(f"{SOAP}operation")  # a second binding of Intuit's file speaks SOAP 1.2
    }


@pytest.mark.parametrize(
    ("name", "parameterless"),
    [("QBWebConnectorSvc__consolibyte.wsdl", False), ("QBWebConnectorSvc__flowlink_intuit_asmx.wsdl", True)],
)
def test_names_types_and_actions_are_those_of_the_public_descriptions(name: str, parameterless: bool) -> None:
    path = REFERENCE / "wsdl" / name
    if not path.is_file():
        pytest.skip(f"public service description {name} is not here; set QBXML_REFERENCE_DIR")
    public = etree.parse(path).getroot()
    ours = etree.fromstring(service_description("https://sync.acme.example/qbwc/ws").encode())
    expected, own = shape(public), shape(ours)
    if parameterless:  # Intuit's own service asks serverVersion without the parameter that the classic file has
        assert expected.pop("serverVersion") == []
    assert {element: own[element] for element in expected} == expected
    assert actions(public).items() <= actions(ours).items()


def test_the_address_of_the_service_is_escaped() -> None:
    root = etree.fromstring(service_description('https://a.example/"><x>&').encode())
    address = root.find(f".//{SOAP}address")
    assert address is not None
    assert address.get("location") == 'https://a.example/"><x>&'


def test_the_interactive_methods_are_described_and_the_guides_second_name_is_not() -> None:
    names = actions(etree.fromstring(service_description("https://a.example/ws").encode()))
    assert len(names) == 11
    assert {"getInteractiveURL", "interactiveDone", "interactiveRejected"} <= names.keys()
    assert "getServerVersion" not in names
