"""Addresses, on customers and on transactions alike."""

from __future__ import annotations

from include.qbxml.element import Element, aggregate, text

#: Addr1 to Addr5 alone are the block form; with City and the rest they are the structured form. The two do not mix.
ADDRESS_PARTS = (
    text("Addr1", 41),
    text("Addr2", 41),
    text("Addr3", 41),
    text("Addr4", 41),
    text("Addr5", 41),
    text("City", 31),
    text("State", 21),
    text("PostalCode", 13),
    text("Country", 31),
    text("Note", 41),
)
#: What is ours to say of an address, in the order in which a person reads it; its Note is QuickBooks' own.
ADDRESS_LINES = tuple(part.name for part in ADDRESS_PARTS if part.name != "Note")


def address(name: str) -> Element:
    """Say that an address stands here."""
    return aggregate(name, *ADDRESS_PARTS)
