"""Transforms of numbers: money to the cent, prices and quantities as QuickBooks counts them."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from include.mappings.transforms.refusal import Refusal
from include.model import CENT

FINEST = Decimal("0.00001")  #: PRICETYPE, QUANTYPE and PERCENTTYPE carry five decimals
_NUMBER = "map a field of type number or currency"


def money(value: object) -> Decimal:
    """An amount of money to the cent, half a cent rounded up."""
    return _rounded(value, CENT)


def price(value: object) -> Decimal:
    """A price per unit, with at most five decimals."""
    return _rounded(value, FINEST)


def quantity(value: object) -> Decimal:
    """A quantity, with at most five decimals."""
    return _rounded(value, FINEST)


def percent(value: object) -> Decimal:
    """A percentage (12.5 is 12.5 %), with at most five decimals."""
    return _rounded(value, FINEST)


def negate(value: object) -> Decimal:
    """The number with the other sign."""
    return -number(value)


def size(value: object) -> Decimal:
    """The number without its sign."""
    return abs(number(value))


def number(value: object) -> Decimal:
    """The value as a Decimal; a binary fraction is refused, because it has lost the exact amount already."""
    if isinstance(value, bool) or not isinstance(value, (str, int, Decimal)):
        raise Refusal(f"a {type(value).__name__} is not an exact number", set_up=_NUMBER)
    try:
        exact = Decimal(value)
    except InvalidOperation:
        raise Refusal("its value is not a number", set_up=_NUMBER) from None
    if not exact.is_finite():
        raise Refusal("its value is not a number", set_up=_NUMBER)
    return exact


def _rounded(value: object, step: Decimal) -> Decimal:
    try:
        return number(value).quantize(step, rounding=ROUND_HALF_UP)
    except InvalidOperation:
        raise Refusal("its value has more digits than an amount can have. Correct the record") from None
