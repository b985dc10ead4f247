"""The kinds of values that a key of a file can have; a description ends the sentence "it needs ..."."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, StringConstraints


def _listed(said: Any) -> Any:
    """One text is a list of one."""
    return tuple(said) if isinstance(said, list) else (said,) if isinstance(said, str) else said


def _to_the_cent(said: Any) -> Any:
    """A number's text is what the file says."""
    return Decimal(str(said)) if isinstance(said, int | float) and not isinstance(said, bool) else said


_MAIL = r"^[^@\s]+@[^@\s]+$"

Text = Annotated[str, Field(pattern=r"\S", description="a text that is not empty")]
Words = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1), Field(description="a text that is not empty")
]
Name = Annotated[str, Field(pattern=r"^[A-Za-z]\w*$", description="one name, as in Opportunity or Entity__c")]
Address = Annotated[str, Field(pattern=_MAIL, description="an address, as in finance@example.com")]
Url = Annotated[
    str,
    Field(pattern=r"^https?://[^\s/]", description="an address that begins with https:// (or http:// on localhost)"),
]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$", description="the three letters of a currency, as in USD")]
Texts = Annotated[tuple[Text, ...], BeforeValidator(_listed, json_schema_input_type=Text | list[Text])]
Addresses = Annotated[tuple[Address, ...], BeforeValidator(_listed, json_schema_input_type=Address | list[Address])]
Day = Annotated[date, Field(description="a day, as in 2026-01-01")]
Days = Annotated[int, Field(ge=0, le=3650)]
Number = Annotated[int, Field(ge=1, le=500)]
Share = Annotated[float, Field(gt=0, le=1)]
Amount = Annotated[
    Decimal,
    BeforeValidator(_to_the_cent, json_schema_input_type=Annotated[float, Field(gt=0)]),
    Field(gt=0, max_digits=14, decimal_places=2, description="an amount above 0, to the cent"),
]
