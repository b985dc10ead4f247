"""Every object that can be read is asked for in words that QuickBooks accepts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from lxml import etree

from include.qbxml.envelope import message_set
from include.qbxml.queries import by_ids
from include.qbxml.readable import DELETIONS, READABLE, deletion_types, has_custom_fields, is_list
from include.rows import ReadJob
from include.steps.read_quickbooks.read_query import local_bounds, read_query
from tests.kit.blank_rows import blank

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)
ONE = datetime(2026, 7, 1, 13, tzinfo=UTC)
ITERATOR = "{eb05f701-e727-472f-8ade-6753c4f67a46}"
WITHOUT_NUMBERS = {"TimeTracking"}


def window(object: str, **columns: Any) -> ReadJob:
    """What is asked between noon and one, on a machine in New York in summer."""
    times = {"start": NOON, "window_from": NOON, "window_to": ONE, "until": ONE, "offset_minutes": -240}
    return blank(ReadJob, object=object, **times | columns)


@pytest.mark.parametrize("iterator", [None, ITERATOR])
@pytest.mark.parametrize("name", sorted(READABLE | {*DELETIONS}))
def test_a_page_of_every_object_is_one_that_quickbooks_accepts(
    schema: etree.XMLSchema, name: str, iterator: str | None
) -> None:
    names = {} if name in WITHOUT_NUMBERS else {"name_from": "adams", "name_to": "m"}
    types = deletion_types(name, READABLE) if name in DELETIONS else ()
    query = read_query(window(name, **names), request_id="a.1", types=types, iterator=iterator, page=100)
    schema.assertValid(etree.fromstring(message_set([query], version="13.0").encode()))


@pytest.mark.parametrize("iterator", [None, ITERATOR])
@pytest.mark.parametrize("name", sorted(name for name in READABLE if not is_list(name)))
def test_a_page_of_the_transactions_of_some_days_is_one_that_quickbooks_accepts(
    schema: etree.XMLSchema, name: str, iterator: str | None
) -> None:
    names = {} if name in WITHOUT_NUMBERS else {"name_from": "adams", "name_to": "m"}
    query = read_query(window(name, basis="txn_date", **names), request_id="a.1", types=(), iterator=iterator, page=100)
    assert "<FromTxnDate>2026-07-01</FromTxnDate><ToTxnDate>2026-07-01</ToTxnDate>" in query
    schema.assertValid(etree.fromstring(message_set([query], version="13.0").encode()))


@pytest.mark.parametrize("name", sorted(READABLE))
def test_whole_records_by_their_ids_are_asked_for_as_quickbooks_accepts(schema: etree.XMLSchema, name: str) -> None:
    query = by_ids(name, ["8000001B-1", "8000001C-1"], request_id="a.1", whole=True)
    assert ("<OwnerID>0</OwnerID>" in query) == has_custom_fields(name)
    schema.assertValid(etree.fromstring(message_set([query], version="13.0").encode()))


def test_the_outer_edges_of_what_was_asked_are_widened_for_a_clock_that_may_be_wrong() -> None:
    """Six hours back where an hour begins, an hour and five minutes beside it, and three days ahead."""
    assert local_bounds(window("Customer")) == ("2026-07-01T00:55:00", "2026-07-04T09:00:00")


def test_window_within_an_hour_looks_back_no_further_than_the_overlap() -> None:
    half, quarter = NOON + timedelta(minutes=30), NOON + timedelta(minutes=15)
    within = window("Customer", start=quarter, window_from=quarter, window_to=half, until=half)
    assert local_bounds(within) == ("2026-07-01T07:10:00", "2026-07-04T08:30:00")


def test_windows_that_were_cut_share_their_edge() -> None:
    half = datetime(2026, 7, 1, 12, 30, tzinfo=UTC)
    first, second = window("Customer", window_to=half), window("Customer", window_from=half)
    assert local_bounds(first) == ("2026-07-01T00:55:00", "2026-07-01T08:30:00")
    assert local_bounds(second) == ("2026-07-01T08:30:00", "2026-07-04T09:00:00")


def test_an_unknown_zone_widens_by_the_widest_one() -> None:
    assert local_bounds(window("Customer", offset_minutes=None)) == ("2026-06-30T20:55:00", "2026-07-04T13:00:00")


def test_what_was_never_read_is_asked_from_the_beginning() -> None:
    assert local_bounds(window("Customer", start=None, window_from=None))[0] is None


def test_items_of_all_types_are_asked_for_when_item_is_read() -> None:
    assert deletion_types("ListDeleted", ["Item"]) == (
        "ItemService",
        "ItemNonInventory",
        "ItemInventory",
        "ItemOtherCharge",
        "ItemDiscount",
        "ItemSubtotal",
        "ItemGroup",
    )
    assert deletion_types("TxnDeleted", ["Item"]) == ()
