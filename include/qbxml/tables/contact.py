"""Further ways to reach a customer."""

from __future__ import annotations

from include.qbxml.element import aggregate, text

#: A pair despite its name, not a reference; up to eight on a customer, up to five on a person [13.0 schema].
CONTACT_PAIR = aggregate(
    "AdditionalContactRef",
    text("ContactName", 40, required=True),
    text("ContactValue", 255, required=True),
    many=True,
    since="12.0",
)
