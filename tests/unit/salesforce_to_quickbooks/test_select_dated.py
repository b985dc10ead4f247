"""Records of certain days are asked for by the days, or by the hours that these have in the zone of the company."""

from __future__ import annotations

from datetime import date

import pytest

from include.rows import Company
from include.salesforce.descriptions import FieldDescription, ObjectDescription
from include.steps.salesforce_to_quickbooks.select_dated import select_dated
from tests.kit.blank_rows import blank

NEW_YORK = blank(Company, utc_offset_minutes=-300)


class Org:
    """Says of which type a field is."""

    def __init__(self, type: str) -> None:
        self._type = type

    def describe(self, object_name: str) -> ObjectDescription:
        return ObjectDescription(name=object_name, fields={"Day__c": FieldDescription(name="Day__c", type=self._type)})


@pytest.mark.parametrize(
    ("type", "first", "after"),
    [
        ("date", "2026-09-01", "2026-10-01"),
        ("datetime", "2026-09-01T05:00:00.000Z", "2026-10-01T05:00:00.000Z"),
    ],
)
def test_days_are_asked_for_as_the_type_of_the_field_wants_it(type: str, first: str, after: str) -> None:
    days = (date(2026, 9, 1), date(2026, 9, 30))
    soql = select_dated(Org(type), NEW_YORK, "Visit__c", ["Id"], "Day__c", days)
    assert soql == f"SELECT Id FROM Visit__c WHERE Day__c >= {first} AND Day__c < {after} ORDER BY Day__c, Id"
