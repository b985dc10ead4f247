"""The AppSupport page helps whoever opens it, and tells nothing of anybody."""

from __future__ import annotations

import re
from pathlib import Path

from lxml import etree, html

from include.qbxml.hresult import HRESULTS
from qbwc_operator.support_page import SHOWN, support_page

GUIDE = (Path(__file__).parents[3] / "docs" / "web-connector.md").read_text(encoding="utf-8")


def text_of(element: etree._Element) -> str:
    return "".join(str(piece) for piece in element.itertext())


def rows() -> list[tuple[str, str]]:
    lines = html.fromstring(support_page()).iter("tr")
    cells = [[text_of(cell) for cell in line.iter("td")] for line in lines]
    return [(line[0], line[1]) for line in cells if line]


def test_every_code_of_the_connection_has_its_own_advice_on_the_page() -> None:
    assert set(rows()) >= {(code, row.advice) for code, row in HRESULTS.items()}


def test_what_the_web_connector_shows_is_explained_in_the_words_of_the_guide_too() -> None:
    assert set(rows()) >= set(SHOWN)
    named = set(re.findall(r"QBWC\d{4}", support_page()))
    assert named <= set(re.findall(r"QBWC\d{4}", GUIDE))
    assert "QBWC1040" in named


def test_nothing_is_loaded_from_elsewhere_and_nothing_runs() -> None:
    assert "http" not in support_page()
    assert "src=" not in support_page()
    assert "<script" not in support_page()
