"""Reads metadata XML and checks it against the types of Salesforce's own metadata WSDL.

The WSDL is the one that simple-salesforce ships (metadata API 63). A real org refuses an unknown element, a value that
an enumeration does not have, and a second value where there may be one; so does this.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from lxml import etree

from simulators.salesforce_org.deployment.problems import DeployProblem

NAMESPACE = "http://soap.sforce.com/2006/04/metadata"
XSD = "{http://www.w3.org/2001/XMLSchema}"
NUMBERS = ("int", "double", "long")

Element = etree._Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One child element that a type may have."""

    type: str
    required: bool
    many: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The WSDL's types: children of complex ones, values of enumerations."""

    children: dict[str, dict[str, Slot]]
    values: dict[str, frozenset[str]]


def parse_xml(content: bytes) -> Element:
    """The root of a document from outside; no entity, no network, no DTD."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_comments=True
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise DeployProblem(f"Error parsing file: {error}") from None


def read_document(content: bytes, kind: str) -> Element:
    """The root of a metadata file of a type; DeployProblem when it breaks the type's form."""
    root = parse_xml(content)
    if root.tag != f"{{{NAMESPACE}}}{kind}":
        raise DeployProblem(f"Error parsing file: root element {root.tag} is not {kind} of {NAMESPACE}")
    _check(root, kind)
    return root


def text_of(element: Element, name: str, default: str = "") -> str:
    """The text of a child element."""
    return (element.findtext(f"{{{NAMESPACE}}}{name}") or default).strip()


def children_of(element: Element, name: str) -> list[Element]:
    """The child elements of a name."""
    return element.findall(f"{{{NAMESPACE}}}{name}")


def _check(element: Element, kind: str) -> None:
    catalogue = metadata_catalogue()
    slots = catalogue.children[kind]
    seen: set[str] = set()
    for child in element:
        name = etree.QName(child).localname
        slot = slots.get(name)
        if slot is None or not str(child.tag).startswith(f"{{{NAMESPACE}}}"):
            raise DeployProblem(f"Error parsing file: Element {child.tag} invalid at this location in type {kind}")
        if name in seen and not slot.many:
            raise DeployProblem(f"Error parsing file: Element {name} is duplicated at this location in type {kind}")
        seen.add(name)
        if slot.type in catalogue.children:
            _check(child, slot.type)
        else:
            _check_value(child, slot.type, name)
    missing = [name for name, slot in slots.items() if slot.required and name not in seen]
    if missing:
        raise DeployProblem(f"Required field is missing: {missing[0]} (type {kind})")


def _check_value(element: Element, kind: str, name: str) -> None:
    text = (element.text or "").strip()
    values = metadata_catalogue().values.get(kind)
    if values is not None and text not in values:
        raise DeployProblem(f"'{text}' is not a valid value for the enum '{kind}'")
    if kind == "boolean" and text not in ("true", "false"):
        raise DeployProblem(f"'{text}' is not a valid value for the boolean element {name}")
    if kind in NUMBERS and not text.replace(".", "", 1).lstrip("-").isdigit():
        raise DeployProblem(f"'{text}' is not a valid value for the {kind} element {name}")


@cache
def metadata_catalogue() -> Catalogue:
    """The types of the metadata WSDL."""
    spec = find_spec("simple_salesforce")
    if spec is None or spec.origin is None:
        raise RuntimeError("simple-salesforce, whose metadata.wsdl the simulated org reads, is not installed")
    tree = etree.parse(Path(spec.origin).with_name("metadata.wsdl"))
    children: dict[str, dict[str, Slot]] = {}
    bases: dict[str, str] = {}
    for entry in tree.iter(f"{XSD}complexType"):
        name = entry.get("name")
        if name is None:
            continue
        children[name] = {str(item.get("name")): _slot(item) for item in entry.iter(f"{XSD}element")}
        extension = entry.find(f".//{XSD}extension")
        if extension is not None:
            bases[name] = _local(str(extension.get("base")))
    for name, base in bases.items():
        children[name] = children.get(base, {}) | children[name]
    values = {
        str(entry.get("name")): frozenset(str(item.get("value")) for item in entry.iter(f"{XSD}enumeration"))
        for entry in tree.iter(f"{XSD}simpleType")
        if entry.find(f".//{XSD}enumeration") is not None
    }
    return Catalogue(children=children, values=values)


def _slot(item: Element) -> Slot:
    return Slot(
        type=_local(str(item.get("type"))),
        required=item.get("minOccurs", "1") != "0",
        many=item.get("maxOccurs", "1") != "1",
    )


def _local(name: str) -> str:
    return name.rpartition(":")[2]
