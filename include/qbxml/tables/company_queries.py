"""Who answers: the program, the company file and its preferences."""

from __future__ import annotations

from include.qbxml.tables.query_parts import OWNER
from include.qbxml.tables.requests import RETURNED_FIELDS, query

COMPANY_QUERIES = (
    query("Host", RETURNED_FIELDS),
    query("Company", RETURNED_FIELDS, OWNER),
    query("Preferences", RETURNED_FIELDS),
)
