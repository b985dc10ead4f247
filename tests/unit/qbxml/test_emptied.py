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
