"""The printable block that QuickBooks makes of an address."""

from __future__ import annotations

from simulators.quickbooks_desktop.qbxml.grammar import Fields

_LINES = ("Addr1", "Addr2", "Addr3", "Addr4", "Addr5")


def with_blocks(fields: Fields) -> Fields:
    """The fields with `<Name>Block` beside each BillAddress, ShipAddress or VendorAddress that has content."""
    blocks = {
        f"{name}Block": _block(fields[name])
        for name in ("BillAddress", "ShipAddress", "VendorAddress")
        if fields.get(name)
    }
    return {**fields, **blocks}


def _block(address: Fields) -> Fields:
    place = ", ".join(part for part in (address.get("City"), address.get("State")) if part)
    lines = [
        *(address[name] for name in _LINES if address.get(name)),
        f"{place} {address.get('PostalCode', '')}".strip(),
        address.get("Country", ""),
    ]
    return dict(zip(_LINES, (line for line in lines if line), strict=False))
