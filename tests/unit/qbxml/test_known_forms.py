"""A request of a known form is judged by its values alone, and never otherwise than a whole check would."""

from __future__ import annotations

import pytest

from include.qbxml.fragment import FragmentError, check_fragment
from include.qbxml.known_forms import cut, is_known

CUSTOMER = (
    '<CustomerAddRq requestID="%s"><CustomerAdd><Name>%s</Name><IsActive>%s</IsActive><BillAddress><City>%s</City>'
    "</BillAddress></CustomerAdd></CustomerAddRq>"
)


def _known(text: str, version: str = "13.0") -> bool:
    return is_known(*cut(text), version)


def test_a_second_request_of_a_form_is_known_whatever_its_number_and_values() -> None:
    check_fragment(CUSTOMER % ("a.1", "Acme", "true", "Austin"))
    assert _known(CUSTOMER % ("b.27", "Borealis", "false", "Boise"))
    check_fragment(CUSTOMER % ("b.27", "Borealis", "false", "Boise"))


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (("a.1", "Acme", "Y", "Austin"), r'CustomerAdd/IsActive: "Y" is not true or false'),
        (("a.1", "x" * 42, "true", "Austin"), r"CustomerAdd/Name: 42 characters are more than the 41"),
        (("a.1", "Ac:me", "true", "Austin"), r"Name: .*contains a colon"),
        (("a.1", "", "true", "Austin"), r"CustomerAdd/Name: is empty"),
        (("a.1", "Acme & Sons", "true", "Austin"), r"is not well-formed XML"),
        (("a.1", "Acme\x07", "true", "Austin"), r"is not well-formed XML"),
        (("a.1", "Acmé", "true", "Austin"), r"beyond ASCII"),
        (("a.1", "a ]]> b", "true", "Austin"), r"is not well-formed XML"),
        (("1" * 51, "Acme", "true", "Austin"), r"requestID is longer than 50"),
        (("a.1", "Acme</Name><Name>Other", "true", "Austin"), r"Name: stands in the wrong place, too often"),
        (("a.1", "Acme", "true", "Austin</City>stray<City>A"), r"BillAddress: holds elements, not text"),
        (("a.1", "&amp;" * 42, "true", "Austin"), r"Name: 42 characters"),
    ],
)
def test_a_wrong_value_of_a_known_form_is_refused_with_its_path(values: tuple[str, ...], message: str) -> None:
    check_fragment(CUSTOMER % ("a.1", "Acme", "true", "Austin"))
    with pytest.raises(FragmentError, match=message):
        check_fragment(CUSTOMER % values)


def test_text_that_stands_elsewhere_is_another_form() -> None:
    right = '<CustomerAddRq requestID="1"><CustomerAdd><Name>Acme</Name></CustomerAdd></CustomerAddRq>'
    check_fragment(right)
    wrong = '<CustomerAddRq requestID="1"><CustomerAdd>Acme<Name></Name></CustomerAdd></CustomerAddRq>'
    assert cut(wrong)[0] != cut(right)[0]
    with pytest.raises(FragmentError, match=r"holds elements, not text"):
        check_fragment(wrong)


def test_a_form_is_known_of_one_version_only() -> None:
    request = '<CustomerAddRq requestID="1"><CustomerAdd>%s</CustomerAdd></CustomerAddRq>'
    title = request % "<Name>A</Name><JobTitle>Buyer</JobTitle>"
    check_fragment(title, version="12.0")
    assert _known(title, "12.0")
    with pytest.raises(FragmentError, match=r"JobTitle: came with qbXML 12\.0"):
        check_fragment(title, version="11.0")


def test_a_request_with_character_references_is_checked_whole_each_time() -> None:
    city = CUSTOMER % ("a.1", "M&#252;ller", "true", "Austin")
    check_fragment(city)
    assert not _known(city)
