"""The document around requests."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from include.qbxml.envelope import forget, message_set, status_query

HOST = '<HostQueryRq requestID="1"/>'


def meaning(text: str | bytes) -> list[tuple[str, dict[str, str]]]:
    """Return the elements of a document with their attributes; how it is laid out has no meaning."""
    parser = etree.XMLParser(remove_comments=True, remove_pis=True, resolve_entities=False)
    root = etree.fromstring(text.encode() if isinstance(text, str) else text, parser)
    return [(str(node.tag), {str(name): str(value) for name, value in node.attrib.items()}) for node in root.iter()]


def test_a_document_is_compact_and_pure_ascii() -> None:
    document = message_set([HOST, HOST.replace("1", "2")], version="13.0", set_id="7f3a", old_set_id="7f39")
    assert document == (
        '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?>'
        '<QBXML><QBXMLMsgsRq newMessageSetID="7f3a" oldMessageSetID="7f39" onError="continueOnError">'
        '<HostQueryRq requestID="1"/><HostQueryRq requestID="2"/></QBXMLMsgsRq></QBXML>'
    )


def test_a_query_needs_no_message_set_id() -> None:
    assert '<QBXMLMsgsRq onError="stopOnError">' in message_set([HOST], version="9.0", on_error="stopOnError")


def test_asking_for_the_status_of_a_set_means_what_the_sample_means(reference_folder: Path) -> None:
    samples = reference_folder / "error_recovery"
    status = (samples / "IntuitDeveloper__legacy_ErrRecovery2.xml").read_bytes()
    delete = (samples / "IntuitDeveloper__legacy_ErrRecovery3.xml").read_bytes()
    assert meaning(status_query("AB1F2395", "13.0")) == meaning(status)
    assert meaning(forget("AB1F2395", "13.0")) == meaning(delete)


def test_asking_for_the_status_of_a_set_is_valid(schema: etree.XMLSchema) -> None:
    schema.assertValid(etree.fromstring(status_query("AB1F2395", "13.0").encode()))
    schema.assertValid(etree.fromstring(forget("AB1F2395", "13.0").encode()))


@pytest.mark.parametrize(
    ("requests", "more", "problem"),
    [
        (["<CustomerModRq>{{id}}</CustomerModRq>"], {}, r"still has the place \{\{id\}\}"),
        (["<CustomerModRq>é</CustomerModRq>"], {}, "beyond ASCII"),
        ([HOST], {"on_error": "rollbackOnError"}, "is not one of continueOnError, stopOnError"),
        ([HOST], {"set_id": "x" * 24}, "1 to 23 characters"),
        ([HOST], {"old_set_id": ""}, "1 to 23 characters"),
    ],
)
def test_what_quickbooks_would_refuse_is_not_packed(requests: list[str], more: dict[str, str], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        message_set(requests, version="13.0", **more)
