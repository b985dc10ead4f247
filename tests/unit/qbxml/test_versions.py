"""What an older qbXML does not know is left out of a request, and nothing that it cannot do without."""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from include.qbxml.element import Element, Kind, elements
from include.qbxml.fragment import build_fragment, check_fragment, fill_fragment
from include.qbxml.tables.catalogue import REQUESTS
from include.qbxml.versions import OLDEST, SPOKEN, fit_to_version, next_lower, version_number

CUSTOMER = {"Name": "Acme", "JobTitle": "Dr", "Cc": "cc@example.com", "PreferredDeliveryMethod": "Email", "Phone": "1"}


def customer() -> str:
    return fill_fragment(build_fragment("CustomerAdd", CUSTOMER), request_id="1.1", ids={})


@pytest.mark.parametrize("version", [version for version in SPOKEN if version < "12" or version == OLDEST])
def test_elements_of_a_newer_version_are_left_out_and_the_rest_stays(version: str) -> None:
    fitted = fit_to_version(customer(), version)
    check_fragment(fitted.text, version=version)
    assert fitted.left_out == ("CustomerAdd/JobTitle", "CustomerAdd/Cc", "CustomerAdd/PreferredDeliveryMethod")
    assert "<Name>Acme</Name><Phone>1</Phone>" in fitted.text


@pytest.mark.parametrize("version", ["12.0", "13.0", "16.0"])
def test_request_is_left_as_it_is_where_its_version_knows_all_of_it(version: str) -> None:
    assert fit_to_version(customer(), version).text == customer()


def test_aggregate_that_has_nothing_left_goes_too() -> None:
    line = {"ItemRef": {"FullName": "SV"}, "OptionForPriceRuleConflict": "Zero", "Quantity": "1"}
    values = {"CustomerRef": {"FullName": "Acme"}, "InvoiceLine": [line]}
    text = fill_fragment(build_fragment("InvoiceAdd", values), request_id="1.1", ids={})
    fitted = fit_to_version(text, "9.0")
    check_fragment(fitted.text, version="9.0")
    assert fitted.left_out == ("InvoiceAdd/InvoiceLineAdd/OptionForPriceRuleConflict",)


def test_no_request_needs_an_element_that_the_oldest_version_does_not_know() -> None:
    assert [path for table in REQUESTS.values() for path in _newer_and_required(table, table.name)] == []


def _newer_and_required(table: Element, path: str) -> Iterator[str]:
    for each in elements(table.parts):
        is_newer = bool(each.since) and version_number(each.since) > version_number(OLDEST)
        if is_newer and each.required:
            yield f"{path}/{each.name}"
        if each.kind is Kind.AGGREGATE and not is_newer:
            yield from _newer_and_required(each, f"{path}/{each.name}")


def test_each_element_came_in_the_version_that_the_reference_says(reference_folder: Path) -> None:
    with gzip.open(reference_folder / "fields160.tsv.gz", "rt", encoding="utf-8") as file:
        rows = csv.DictReader(file, delimiter="\t")
        since = {(row["request"], row["parent"], row["element"]): row["since"].removeprefix("v") for row in rows}
    told = [each for name, table in REQUESTS.items() for each in _since(name, table.parts, "")]
    wrong = [(at, ours, since[at]) for at, ours in told if _of(since[at]) and _of(ours) != _of(since[at])]
    assert wrong == []
    assert sum(_of(ours) > _of(OLDEST) for _, ours in told) > 100


def _since(request: str, parts: tuple[object, ...], parent: str) -> Iterator[tuple[tuple[str, str, str], str]]:
    for each in elements(parts):  # type: ignore[arg-type]
        yield (request, parent, each.name), each.since
        yield from _since(request, each.parts, f"{parent}/{each.name}".lstrip("/"))


def _of(version: str) -> tuple[int, ...]:
    """What came before 8.0 is known to every version that we speak; the tables say nothing of it."""
    number = version_number(version) if version else ()
    return number if number > (7, 9) else ()


@pytest.mark.parametrize(
    ("version", "named", "lower"),
    [
        ("13.0", ("12.0", "13.0", "16.0"), "12.0"),
        ("13.0", (), "12.0"),
        ("12.0", ("9.0", "12.0", "CA11.0"), "9.0"),
        ("9.0", ("8.0", "9.0"), None),
    ],
)
def test_next_lower_version_is_one_that_both_sides_speak(
    version: str, named: tuple[str, ...], lower: str | None
) -> None:
    assert next_lower(version, named) == lower
