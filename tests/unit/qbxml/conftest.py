"""The official schema and public samples of qbXML as oracles; they stay outside the project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from lxml import etree

ROOT = Path(__file__).resolve().parents[3]


def _folder(variable: str, default: str) -> Path:
    folder = ROOT / os.environ.get(variable, default)
    if not folder.is_dir():
        pytest.skip(f"{variable} names no folder: {folder}")
    return folder


@pytest.fixture(scope="session")
def schema_folder() -> Path:
    return _folder("QBXML_XSD_DIR", "../shared/reference/qbxml/xsd")


@pytest.fixture(scope="session")
def reference_folder() -> Path:
    return _folder("QBXML_REFERENCE_DIR", "../shared/reference/qbxml")


@pytest.fixture(scope="session")
def schema(schema_folder: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(schema_folder / "qbxmlops130.xsd"))
