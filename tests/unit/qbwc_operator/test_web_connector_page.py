"""The page for the person who adds the Web Connector keeps pace with the code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "web-connector.md").read_text(encoding="utf-8")
RULES = (ROOT / "plugins" / "qbwc_operator" / "qwc_rules.py").read_text(encoding="utf-8")

#: Appendix A of the Programmer's Guide has no 1047.
CODES = [f"QBWC{number}" for number in range(1000, 1049) if number != 1047]


def test_every_code_of_the_web_connector_has_one_row_with_a_cure() -> None:
    rows = re.findall(r"^\| (QBWC\d{4}) \| ([^|]+) \| ([^|]+) \|$", PAGE, re.MULTILINE)
    assert [code for code, _, _ in rows] == CODES


def test_every_code_that_a_complaint_names_is_explained() -> None:
    named = set(re.findall(r"QBWC\d{4}", RULES))
    assert named == {"QBWC1000", "QBWC1001", "QBWC1002", "QBWC1010", "QBWC1035", "QBWC1039", "QBWC1048"}
    assert named <= set(CODES)


@pytest.mark.parametrize("words", ["/qbwc/ws", "/qbwc/support", "32 MB", "every 15 minutes", "not a SOAP envelope"])
def test_the_page_names_what_the_service_does(words: str) -> None:
    assert words in PAGE
