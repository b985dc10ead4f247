"""Lengths and element names against the published field table of qbXML, which is not part of the project."""

import csv
import gzip
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from include.mappings.language.spec import Aggregate, Fields, Flow, Repeated, Value
from include.mappings.language.targets import TARGETS
from include.mappings.transforms.lengths import LENGTHS, length_of
from tests.kit.mapped_records import CATALOGUE

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT / os.environ.get("QBXML_REFERENCE_DIR", "../shared/reference/qbxml")


@pytest.fixture(scope="module")
def lengths() -> dict[str, dict[str, str]]:
    """Add request of a target -> path of an element -> its length, or an empty text."""
    table = REFERENCE / "fields160.tsv.gz"
    if not table.exists():
        pytest.skip(f"no field table at {table}: set QBXML_REFERENCE_DIR to the folder that holds fields160.tsv.gz")
    found: dict[str, dict[str, str]] = {}
    with gzip.open(table, "rt", encoding="utf-8") as lines:
        for request, parent, element, _type, _required, length, *_ in csv.reader(lines, delimiter="\t"):
            inside = "/".join(parent.split("/")[1:])
            found.setdefault(request, {})[f"{inside}/{element}" if inside else element] = length
    return {target: found[f"{target}AddRq"] for target in TARGETS}


def paths(fields: Fields, before: str = "") -> Iterator[str]:
    for element, value in fields.items():
        yield f"{before}{element}"
        yield from inner_paths(value, f"{before}{element}/")


def inner_paths(value: Value, before: str) -> Iterator[str]:
    if isinstance(value, Aggregate):
        yield from paths(value.fields, before)
    for member in value.members if isinstance(value, Repeated) else ():
        yield from paths(member.fields, before)


def elements(flow: Flow) -> Iterator[tuple[str, str]]:
    for target in flow.target.names:
        yield from ((target, path) for path in paths({**flow.fields, **flow.target_fields.get(target, {})}))
        if flow.lines:
            yield from ((target, path) for path in paths(flow.lines.fields, f"{target}LineAdd/"))


@pytest.mark.parametrize("flow", CATALOGUE.flows.values(), ids=list(CATALOGUE.flows))
def test_every_element_of_a_shipped_mapping_exists(flow: Flow, lengths: dict[str, dict[str, str]]) -> None:
    named = list(elements(flow))
    assert len(named) > 8
    assert [(target, path) for target, path in named if path not in lengths[target]] == []


@pytest.mark.parametrize("target", [target for target in TARGETS if target != "TimeTracking"])
def test_lengths_are_those_of_the_table(target: str, lengths: dict[str, dict[str, str]]) -> None:
    published = {
        path: int(length)
        for path, length in lengths[target].items()
        if length and path.rpartition("/")[2] in LENGTHS and not path.startswith("CreditCard")
    }
    if "Name" in lengths[target]:
        published["Name"] = int(lengths[target]["Name"])
    assert published
    assert {path: length_of(target, path.rpartition("/")[2]) for path in published} == published
