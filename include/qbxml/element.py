"""How a table says what QuickBooks expects: elements, choices, and the words to write them down with.

A table reads top to bottom in the order that QuickBooks demands. One line is one element: its name, its kind, how long
it may be, whether it is required, whether it may repeat, and the qbXML version that brought it (given from 8.0 on).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Final


class Kind(StrEnum):
    """What an element holds; the comment names the type in the schema."""

    TEXT = "text"  #: STRTYPE, one line
    LINES = "lines"  #: STRTYPE that keeps its line breaks: memos, notes, descriptions
    NAME = "name"  #: STRTYPE that names a list record, so it holds no colon
    ID = "id"  #: IDTYPE
    AMOUNT = "amount"  #: AMTTYPE
    PRICE = "price"  #: PRICETYPE
    QUANTITY = "quantity"  #: QUANTYPE
    PERCENT = "percent"  #: PERCENTTYPE
    FLAG = "flag"  #: BOOLTYPE
    DAY = "day"  #: DATETYPE
    MOMENT = "moment"  #: DATETIMETYPE
    INTERVAL = "interval"  #: TIMEINTERVALTYPE
    GUID = "guid"  #: GUIDTYPE
    INTEGER = "integer"  #: INTTYPE
    NUMBER = "number"  #: FLOATTYPE
    WORD = "word"  #: ENUMTYPE
    AGGREGATE = "aggregate"  #: holds other elements


class Emptied(Enum):
    """The value of an element whose text a change takes away."""

    EMPTIED = "emptied"


EMPTIED: Final = Emptied.EMPTIED
#: Elements that a change can empty.
CLEARABLE: Final = frozenset({Kind.TEXT, Kind.LINES})


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element of a request."""

    name: str
    kind: Kind
    length: int | None = None
    required: bool = False
    repeats: bool = False
    since: str = ""  #: first qbXML version that knows it; empty when every supported version does
    words: tuple[str, ...] = ()  #: the values of a WORD
    parts: tuple[Part, ...] = ()  #: the content of an AGGREGATE, in order
    attributes: tuple[str, ...] = ()
    #: What a mapping calls it: `InvoiceLine` for both InvoiceLineAdd and InvoiceLineMod.
    spoken: str = field(init=False, compare=False, repr=False)
    names: frozenset[str] = field(init=False, compare=False, repr=False)  #: what a mapping may call it
    inner: frozenset[str] = field(init=False, compare=False, repr=False)  #: what a mapping may call its parts
    #: Whether this points at another record by ListID or FullName.
    is_reference: bool = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Know from the beginning what is asked for at every element of every request."""
        holds = self.kind is Kind.AGGREGATE
        spoken = self.name.removesuffix("Add").removesuffix("Mod") if holds else self.name
        points = holds and [part.name for part in elements(self.parts)] == ["ListID", "FullName"]
        object.__setattr__(self, "spoken", spoken)
        object.__setattr__(self, "names", frozenset({self.name, spoken}))
        object.__setattr__(self, "inner", frozenset().union(*(part.names for part in self.parts)))
        object.__setattr__(self, "is_reference", points)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of several sequences may stand here; a repeating choice takes them in any mixture."""

    options: tuple[tuple[Part, ...], ...]
    required: bool = False
    repeats: bool = False
    names: frozenset[str] = field(init=False, compare=False, repr=False)  #: what a mapping may call its elements
    each: tuple[frozenset[str], ...] = field(init=False, compare=False, repr=False)  #: and those of each option
    alternatives: tuple[Element, ...] = field(init=False, compare=False, repr=False)  #: the elements of all options
    tags: tuple[frozenset[str], ...] = field(init=False, compare=False, repr=False)  #: the elements of each option

    def __post_init__(self) -> None:
        """Know the names from the beginning."""
        each = tuple(frozenset().union(*(part.names for part in option)) for option in self.options)
        object.__setattr__(self, "each", each)
        object.__setattr__(self, "names", frozenset().union(*each))
        object.__setattr__(self, "alternatives", tuple(elements((self,))))
        tags = tuple(frozenset(element.name for element in elements(option)) for option in self.options)
        object.__setattr__(self, "tags", tags)


Part = Element | Choice


def elements(parts: tuple[Part, ...]) -> Iterator[Element]:
    """Yield the elements of a sequence in order, those inside choices included."""
    for part in parts:
        if isinstance(part, Element):
            yield part
        else:
            for option in part.options:
                yield from elements(option)


def text(
    name: str, length: int | None = None, *, required: bool = False, many: bool = False, since: str = ""
) -> Element:
    """Say that one line of text stands here."""
    return Element(name=name, kind=Kind.TEXT, length=length, required=required, repeats=many, since=since)


def lines(name: str, length: int | None = None, *, required: bool = False) -> Element:
    """Say that text stands here whose line breaks QuickBooks keeps."""
    return Element(name=name, kind=Kind.LINES, length=length, required=required)


def title(name: str, length: int, *, required: bool = False) -> Element:
    """Say that the name of a list record stands here; a colon in it would mean a parent (status 3090)."""
    return Element(name=name, kind=Kind.NAME, length=length, required=required)


def ident(name: str, *, required: bool = False, many: bool = False, since: str = "") -> Element:
    """Say that an id of QuickBooks stands here, at most 36 characters."""
    return Element(name=name, kind=Kind.ID, length=36, required=required, repeats=many, since=since)


def plain(kind: Kind, name: str, *, required: bool = False, many: bool = False, since: str = "") -> Element:
    """Say that a value of this kind stands here; its kind alone limits it."""
    return Element(name=name, kind=kind, required=required, repeats=many, since=since)


def amount(name: str, *, required: bool = False) -> Element:
    """Say that money stands here, with two decimals."""
    return plain(Kind.AMOUNT, name, required=required)


def price(name: str, *, required: bool = False) -> Element:
    """Say that a price of one unit stands here, with up to five decimals."""
    return plain(Kind.PRICE, name, required=required)


def percent(name: str, *, required: bool = False) -> Element:
    """Say that a percentage stands here, with up to five decimals."""
    return plain(Kind.PERCENT, name, required=required)


def quantity(name: str, *, required: bool = False, since: str = "") -> Element:
    """Say that a quantity stands here, with up to five decimals."""
    return plain(Kind.QUANTITY, name, required=required, since=since)


def flag(name: str, *, required: bool = False, since: str = "") -> Element:
    """Say that true or false stands here."""
    return plain(Kind.FLAG, name, required=required, since=since)


def day(name: str, *, required: bool = False) -> Element:
    """Say that a date stands here."""
    return plain(Kind.DAY, name, required=required)


def moment(name: str, *, required: bool = False) -> Element:
    """Say that a date with a time stands here."""
    return plain(Kind.MOMENT, name, required=required)


def guid(name: str, *, required: bool = False, many: bool = False, since: str = "") -> Element:
    """Say that a GUID in braces, or 0, stands here."""
    return plain(Kind.GUID, name, required=required, many=many, since=since)


def integer(name: str, *, required: bool = False) -> Element:
    """Say that a whole number stands here."""
    return plain(Kind.INTEGER, name, required=required)


def number(name: str, *, required: bool = False, since: str = "") -> Element:
    """Say that a decimal number without a fixed scale stands here."""
    return plain(Kind.NUMBER, name, required=required, since=since)


def word(name: str, *words: str, required: bool = False, many: bool = False, since: str = "") -> Element:
    """Say that one of these words stands here, spelled exactly so."""
    return Element(name=name, kind=Kind.WORD, words=words, required=required, repeats=many, since=since)


def aggregate(
    name: str,
    *parts: Part,
    required: bool = False,
    many: bool = False,
    since: str = "",
    attributes: tuple[str, ...] = (),
) -> Element:
    """Say that an element with these parts stands here."""
    return Element(
        name=name,
        kind=Kind.AGGREGATE,
        parts=parts,
        required=required,
        repeats=many,
        since=since,
        attributes=attributes,
    )


def ref(
    name: str, length: int | None = None, *, required: bool = False, many: bool = False, since: str = ""
) -> Element:
    """Say that a reference to another record stands here; `length` is that of its FullName."""
    return aggregate(name, ident("ListID"), text("FullName", length), required=required, many=many, since=since)


def choice(*options: Part | tuple[Part, ...], required: bool = False, many: bool = False) -> Choice:
    """Say that at most one of these stands here, or with `many` any of them in any mixture."""
    sequences = tuple(option if isinstance(option, tuple) else (option,) for option in options)
    return Choice(options=sequences, required=required, repeats=many)
