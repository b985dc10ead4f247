"""Whatever is written is valid by the official schema, and the tables say what the schema says."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from include.qbxml.element import Kind
from include.qbxml.fragment import FragmentError, build_fragment, check_fragment
from tests.kit.fragments import check_staged
from tests.kit.qbxml_documents import (
    WRITES,
    at_limit,
    document,
    each_element,
    filled,
    given_parts,
    put,
    smallest,
    values_of,
)

FEW = settings(
    max_examples=6,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
TEXTS = (Kind.TEXT, Kind.LINES, Kind.NAME)


def assert_valid(schema: etree.XMLSchema, content: bytes) -> None:
    schema.assertValid(etree.fromstring(content))


@pytest.mark.parametrize("request_name", WRITES)
def test_the_smallest_document_is_valid(schema: etree.XMLSchema, request_name: str) -> None:
    fragment = build_fragment(request_name, smallest(given_parts(request_name)))
    check_staged(fragment)
    assert_valid(schema, document(fragment))


@pytest.mark.parametrize("request_name", WRITES)
def test_each_element_is_valid_where_the_table_puts_it(schema: etree.XMLSchema, request_name: str) -> None:
    fragments = [build_fragment(request_name, values) for _, values in each_element(given_parts(request_name))]
    for fragment in fragments:
        check_staged(fragment)
    assert_valid(schema, document(*fragments))


@pytest.mark.parametrize("request_name", WRITES)
def test_every_text_at_its_limit_is_valid_and_one_more_character_is_refused(
    schema: etree.XMLSchema, request_name: str
) -> None:
    fragments = []
    for way, values in each_element(given_parts(request_name)):
        element = way[-1]
        if element.kind not in TEXTS or element.length is None:
            continue
        full = at_limit(element.length)
        fragment = build_fragment(request_name, put(values, way, full))
        check_staged(fragment)
        fragments.append(fragment)
        with pytest.raises(FragmentError) as refused:
            build_fragment(request_name, put(values, way, full + "é"))
        assert refused.value.limit == element.length
        assert refused.value.length == element.length + 1
        assert refused.value.path.endswith(element.name)
    assert_valid(schema, document(*fragments))


@pytest.mark.parametrize("request_name", WRITES)
@FEW
@given(data=st.data())
def test_random_values_in_random_order_give_a_valid_document(
    schema: etree.XMLSchema, request_name: str, data: st.DataObject
) -> None:
    fragment = build_fragment(request_name, data.draw(values_of(given_parts(request_name))))
    assert fragment.isascii()
    check_staged(fragment)
    assert_valid(schema, document(fragment))


#: What a mapping might bring, whatever element it is for.
ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.decimals(allow_nan=True, allow_infinity=True),
    st.dates(),
    st.text(max_size=50),
    st.sampled_from(["", "A:B", "true", "12.345", "2026-02-30", "{{id}}", "Inventory", "x" * 5000]),
)


@pytest.mark.parametrize("request_name", WRITES)
@FEW
@given(data=st.data())
def test_whatever_the_values_are_they_are_refused_when_written_or_pass_the_check(
    request_name: str, data: st.DataObject
) -> None:
    values: dict[str, Any] = data.draw(values_of(given_parts(request_name)))
    for name in data.draw(st.lists(st.sampled_from(sorted(values)), max_size=3)) if values else ():
        value = values[name]
        if isinstance(value, dict) and value:
            values[name] = {**value, data.draw(st.sampled_from(sorted(value))): data.draw(ANYTHING)}
        else:
            values[name] = data.draw(ANYTHING)
    try:
        fragment = build_fragment(request_name, values)
    except FragmentError:
        return
    check_staged(fragment)  # a request is staged as it was written: the writer is the only check before that


@pytest.mark.parametrize("request_name", WRITES)
@FEW
@given(data=st.data())
def test_the_order_of_the_mapping_changes_nothing(request_name: str, data: st.DataObject) -> None:
    values: dict[str, Any] = data.draw(values_of(given_parts(request_name)))
    backwards = dict(reversed(values.items()))
    assert build_fragment(request_name, values) == build_fragment(request_name, backwards)


def _spoil(root: etree._Element, data: st.DataObject) -> None:
    nodes = list(root.iter())[1:]
    node = data.draw(st.sampled_from(nodes))
    parent = node.getparent()
    assert parent is not None
    what = data.draw(st.sampled_from(["remove", "double", "move", "rename", "empty", "text"]))
    if what == "remove":
        parent.remove(node)
    elif what == "double":
        node.addnext(copy.deepcopy(node))
    elif what == "move":
        parent.insert(0, node)
    elif what == "rename":
        node.tag = data.draw(st.sampled_from(nodes)).tag
    elif what == "empty":
        for child in list(node):
            node.remove(child)
    else:
        node.text = data.draw(st.sampled_from(["12.345", "maybe", "2026-02-30", "x" * 60, "{8a9e2f10}", "1e5"]))


@pytest.mark.parametrize("request_name", WRITES)
@settings(FEW, max_examples=10)
@given(data=st.data())
def test_what_the_schema_refuses_the_check_refuses(
    schema: etree.XMLSchema, request_name: str, data: st.DataObject
) -> None:
    fragment = build_fragment(request_name, data.draw(values_of(given_parts(request_name))))
    root = etree.fromstring(filled(fragment))
    _spoil(root, data)
    spoiled = etree.tostring(root, encoding="ascii").decode()
    spoiled = spoiled.removeprefix("<?xml version='1.0' encoding='ascii'?>\n")
    try:
        check_fragment(spoiled)
    except FragmentError:
        return
    assert_valid(schema, f'<QBXML><QBXMLMsgsRq onError="stopOnError">{spoiled}</QBXMLMsgsRq></QBXML>'.encode())
