"""Our table against the official 13.0 schema: both ways, on every request that is answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from simulators.quickbooks_desktop.qbxml.document import read_document
from simulators.quickbooks_desktop.qbxml.grammar import Malformed, attributes_of, request_names
from simulators.quickbooks_desktop.qbxml.notation import Choice, Element, Particle, definitions
from tests.kit.quickbooks_desk import REFERENCE_DIR, WITHOUT_SCHEMA, XSD_DIR, document, schema

pytestmark = pytest.mark.skipif(not XSD_DIR.exists(), reason=WITHOUT_SCHEMA)

VERSION = (13, 0)
SAMPLES = sorted((REFERENCE_DIR / "samples").glob("*.xml"))
SUPPORTED = ("1.0", "1.1", "2.0", "2.1", "3.0", "4.0", "4.1", *(f"{major}.0" for major in range(5, 14)))

#: Sample requests that the checker refuses, and why. None does.
REFUSED_SAMPLES: dict[str, str] = {}

_VALUES = {
    "bool": "true",
    "date": "2026-01-31",
    "datetime": "2026-01-31T12:00:00",
    "int": "1",
    "amount": "1.00",
    "price": "1.5",
    "quantity": "2",
    "percent": "3.5",
    "float": "1.25",
    "guid": "{11111111-2222-3333-4444-555555555555}",
    "interval": "PT1H30M0S",
}


def full(name: str, branch: int) -> str:
    """A request with every element that fits together, taking the same branch of every choice."""
    tables = definitions("requests_*.txt") | definitions("shared.txt")
    return f"<{name}>{_content(tables[name].children or (), branch, tables)}</{name}>"


def _content(particles: tuple[Particle, ...], branch: int, tables: dict[str, Element]) -> str:
    parts: list[str] = []
    for particle in particles:
        if isinstance(particle, Choice):
            parts.append(_content(particle.branches[branch % len(particle.branches)], branch, tables))
        elif particle.since <= VERSION:
            parts += [_element(particle, branch, tables)] * (2 if particle.repeats else 1)
    return "".join(parts)


def _element(element: Element, branch: int, tables: dict[str, Element]) -> str:
    kind = element.kind
    if element.children is not None or kind.startswith("&"):
        children = element.children if element.children is not None else tables[kind].children or ()
        return f"<{element.name}>{_content(children, branch, tables)}</{element.name}>"
    if kind.startswith("ref"):
        return f"<{element.name}><ListID>1</ListID><FullName>{_sized(kind)}</FullName></{element.name}>"
    if kind.startswith("enum("):
        words = kind[5:-1].split("|")
        return f"<{element.name}>{words[branch % len(words)]}</{element.name}>"
    return f"<{element.name}>{_VALUES.get(kind) or _sized(kind)}</{element.name}>"


def _sized(kind: str) -> str:
    digits = "".join(letter for letter in kind if letter.isdigit())
    return "x" * int(digits or "36")


def ours(text: str) -> bool:
    try:
        read_document(text, supported=SUPPORTED, strict=True)
    except Malformed:
        return False
    return True


def theirs(text: str) -> bool:
    checked = schema()
    assert checked is not None
    return bool(checked.validate(etree.fromstring(text.encode())))


@pytest.mark.parametrize("branch", range(4))
def test_every_full_request_of_our_table_is_valid_in_the_schema(branch: int) -> None:
    for name in sorted(request_names()):
        text = document(full(name, branch))
        assert ours(text), name
        checked = schema()
        assert checked is not None
        checked.assertValid(etree.fromstring(text.encode()))


@pytest.mark.parametrize("branch", range(2))
def test_every_damaged_request_gets_the_same_verdict_from_both(branch: int) -> None:
    differences = []
    verdicts = {True: 0, False: 0}
    for name in sorted(request_names()):
        for what, text in damaged(name, branch):
            verdict = ours(text)
            verdicts[verdict] += 1
            if verdict != theirs(text):
                differences.append((name, what, verdict))
    assert differences == []
    assert min(verdicts.values()) > 1000


def damaged(name: str, branch: int) -> list[tuple[str, str]]:
    """Each aggregate of a full request with two neighbours swapped, one child dropped, doubled or made too long."""
    found = []
    root = etree.fromstring(document(full(name, branch)).encode())
    for element in list(root[0].iter())[1:]:
        parent = element.getparent()
        assert parent is not None
        at = parent.index(element)
        if at + 1 < len(parent) and parent[at + 1].tag != element.tag:
            following = parent[at + 1]
            parent.insert(at, following)
            found.append((f"{following.tag} before {element.tag}", _text(root)))
            parent.insert(at, element)
        parent.remove(element)
        found.append((f"no {element.tag} in {parent.tag}", _text(root)))
        parent.insert(at, element)
        if not len(element):
            before, element.text = element.text, (element.text or "") + "x"
            found.append((f"longer {element.tag}", _text(root)))
            element.text = before
    return found


def _text(root: etree._Element) -> str:
    return '<?xml version="1.0"?><?qbxml version="13.0"?>' + etree.tostring(root).decode()


def test_iterators_and_metadata_are_allowed_where_the_schema_allows_them() -> None:
    for name in sorted(request_names()):
        for attribute, value in (("iterator", "Start"), ("iteratorID", "x"), ("metaData", "MetaDataOnly")):
            text = document(full(name, 0).replace(f"<{name}>", f'<{name} {attribute}="{value}">', 1))
            assert ours(text) == theirs(text) == (attribute in attributes_of(name)), (name, attribute)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_public_sample_is_read(path: Path) -> None:
    text = path.read_bytes().decode("latin-1").lstrip()
    if "QBXMLMsgsRs" in text:
        assert theirs_of(text)
    elif path.name in REFUSED_SAMPLES:
        assert not ours_of(text)
    else:
        assert ours_of(text)


def ours_of(text: str) -> bool:
    try:
        read_document(text, supported=SUPPORTED, strict=False)
    except Malformed:
        return False
    return True


def theirs_of(text: str) -> bool:
    checked = schema()
    assert checked is not None
    return bool(checked.validate(etree.fromstring(text.encode("latin-1"))))


def test_all_seventy_samples_are_there() -> None:
    assert len(SAMPLES) == 70


@pytest.mark.parametrize("path", sorted((REFERENCE_DIR / "error_recovery").glob("*.xml")), ids=lambda path: path.stem)
def test_error_recovery_samples_are_read(path: Path) -> None:
    assert ours_of(path.read_text(encoding="latin-1"))
