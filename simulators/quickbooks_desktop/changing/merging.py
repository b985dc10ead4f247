"""What a Mod leaves: the fields that were there with the given ones laid over them."""

from __future__ import annotations

from simulators.quickbooks_desktop.qbxml.grammar import Fields

#: Of two fields that exclude each other, the one given last stays.
_EXCLUDES = {
    "SalesOrPurchase": ("SalesAndPurchase",),
    "SalesAndPurchase": ("SalesOrPurchase",),
    "Price": ("PricePercent",),
    "PricePercent": ("Price",),
    "DiscountRate": ("DiscountRatePercent",),
    "DiscountRatePercent": ("DiscountRate",),
}


def merged(before: Fields, given: Fields) -> Fields:
    """What was there with what is given laid over it; aggregates are merged, lists replaced, empty text clears."""
    body = dict(before)
    for name, value in given.items():
        if isinstance(value, dict) and isinstance(body.get(name), dict) and not name.endswith("Ref"):
            value = merged(body[name], value)
        if value in ("", {}, []):
            body.pop(name, None)
        else:
            body[name] = value
            for other in _EXCLUDES.get(name, ()):
                body.pop(other, None)
    if not before:
        return {name: _without_empty(value) for name, value in body.items()}
    return body


def _without_empty(value: object) -> object:
    if isinstance(value, dict):
        return {name: _without_empty(inner) for name, inner in value.items() if inner not in ("", {})}
    return value
