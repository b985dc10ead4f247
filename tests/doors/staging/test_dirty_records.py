"""What is known of a change that nobody has looked at yet: which fields, or that anything may be other than before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from include.model import SourceRecord
from include.staging.door import Staging
from tests.kit.clock import NOVEMBER, Clock

COMPANY, PRODUCT, KEY = "acme", "Product2", "01t000000000001AAA"


@pytest.fixture
def staging(staging_url: str) -> Iterator[Staging]:
    """A database with one product that has been looked at."""
    made = Staging(staging_url, now=Clock(NOVEMBER))
    land(made, {"Name": "Desk", "Description": "Oak"})
    with made.begin() as db:
        db.records.clear_dirty(COMPANY, {PRODUCT: [KEY]})
    yield made
    made.close()


def land(staging: Staging, said: Mapping[str, Any]) -> None:
    """The product as Salesforce says it."""
    with staging.begin() as db:
        db.records.land(COMPANY, [SourceRecord(object=PRODUCT, id=KEY, payload=said)], key_fields=())


def changed(staging: Staging) -> object:
    with staging.read() as db:
        return db.records.dirty(COMPANY).get(PRODUCT, {}).get(KEY, "nothing")


def test_fields_of_several_changes_add_up_until_somebody_looks(staging: Staging) -> None:
    assert changed(staging) == "nothing"
    land(staging, {"Name": "Desk", "Description": "Ash"})
    land(staging, {"Name": "Table", "Description": "Ash"})
    assert changed(staging) == {"Name", "Description"}


def test_one_that_says_the_same_keeps_what_is_known_of_it(staging: Staging) -> None:
    with staging.begin() as db:
        db.records.mark_dirty(COMPANY, PRODUCT, [KEY], says_the_same=True)
    assert changed(staging) == frozenset()
    land(staging, {"Name": "Desk", "Description": "Ash"})
    with staging.begin() as db:
        db.records.mark_dirty(COMPANY, PRODUCT, [KEY], says_the_same=True)
    assert changed(staging) == {"Description"}
    with staging.begin() as db:
        db.records.mark_dirty(COMPANY, PRODUCT, [KEY])
    assert changed(staging) is None


def test_of_one_that_a_person_says_is_deleted_anything_may_be_other(staging: Staging) -> None:
    land(staging, {"Name": "Desk", "Description": "Ash"})
    assert changed(staging) == {"Description"}
    with staging.begin() as db:
        db.hidden.take_for_deleted(COMPANY, PRODUCT, [KEY])
    assert changed(staging) is None
