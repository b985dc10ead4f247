"""A change can take away what stands in an element; a birth cannot."""

from __future__ import annotations

import pytest

from include.qbxml.element import EMPTIED
from include.qbxml.fragment import build_fragment
from tests.kit.fragments import check_staged


def test_change_empties_a_telephone_number() -> None:
    fragment = build_fragment("CustomerMod", {"Name": "Zenith", "Phone": EMPTIED})
    assert "<Phone></Phone>" in fragment
    check_staged(fragment)


def test_birth_says_nothing_where_there_is_nothing() -> None:
    assert "Phone" not in build_fragment("CustomerAdd", {"Name": "Zenith", "Phone": EMPTIED})


@pytest.mark.parametrize("element", ["IsActive", "Name"])
def test_what_cannot_be_empty_is_left_as_it_is(element: str) -> None:
    assert f"<{element}>" not in build_fragment("CustomerMod", {"Fax": "1", element: EMPTIED})


def test_address_of_a_change_says_every_line_so_that_none_of_an_older_one_stays() -> None:
    address = {"Addr1": "1 Main St", "City": "Erie"}
    fragment = build_fragment("CustomerMod", {"Name": "Zenith", "BillAddress": address})
    gone = "<Addr2></Addr2><Addr3></Addr3><Addr4></Addr4><Addr5></Addr5><City>Erie</City><State></State>"
    assert f"<BillAddress><Addr1>1 Main St</Addr1>{gone}<PostalCode></PostalCode><Country></Country>" in fragment
    assert "Note" not in fragment
    assert "Addr2" not in build_fragment("CustomerAdd", {"Name": "Zenith", "BillAddress": address})


def test_address_that_is_emptied_is_emptied_line_by_line() -> None:
    fragment = build_fragment("CustomerMod", {"Name": "Zenith", "ShipAddress": EMPTIED})
    block = fragment.partition("<ShipAddress>")[2].partition("</ShipAddress>")[0]
    assert block.startswith("<Addr1></Addr1>")
    assert block.count("></") == 9
