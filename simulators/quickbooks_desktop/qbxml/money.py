"""Amounts, prices and quantities as QuickBooks rounds and writes them; the books hold cents as integers."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
_PRICE = Decimal("0.00001")
ZERO = Decimal("0.00")


def to_cents(amount: Decimal) -> int:
    """Cents, rounded half up."""
    return int(rounded(amount) * 100)


def from_cents(cents: int) -> Decimal:
    """The amount of so many cents."""
    return Decimal(cents).scaleb(-2)


def rounded(amount: Decimal) -> Decimal:
    """To the cent, half up."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def amount_text(amount: Decimal) -> str:
    """Two decimals, as every AMTTYPE in an answer."""
    text = str(rounded(amount))
    return "0.00" if text == "-0.00" else text


def price_text(price: Decimal) -> str:
    """At least two and at most five decimals, as every PRICETYPE in an answer."""
    whole, _, fraction = str(price.quantize(_PRICE, ROUND_HALF_UP)).partition(".")
    return f"{whole}.{fraction.rstrip('0'):0<2}"


def quantity_text(quantity: Decimal) -> str:
    """No trailing zeros, as every QUANTYPE in an answer."""
    text = f"{quantity.quantize(_PRICE, ROUND_HALF_UP):f}".rstrip("0").rstrip(".")
    return text or "0"


def percent_text(percent: Decimal) -> str:
    """At least one decimal, as PERCENTTYPE in an answer."""
    whole, _, fraction = str(percent.quantize(_PRICE, ROUND_HALF_UP)).partition(".")
    return f"{whole}.{fraction.rstrip('0'):0<1}"
