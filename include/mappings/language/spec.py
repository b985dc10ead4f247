"""The nouns of a mapping file: a flow, what it reads, and the values it makes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from include.flow_words import OnChange, OnWithdrawn, Send
from include.mappings.language.expression import Expression
from include.mappings.language.syntax import Path
from include.mappings.language.targets import Kind
from include.owners import Side

#: Names that an expression has without asking: the record itself, a line's document, the posting policy.
RECORD, DOCUMENT, POSTING = "record", "document", "posting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The Salesforce object that a flow reads, and its lines. `lines_key` is the line's field with the record's Id."""

    object: str
    lines: str | None = None
    lines_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One condition of a read: `field` of the other record equals a field that is known, or a constant."""

    field: str
    path: Path | None = None  #: (read, field); the read is empty for the record itself
    constant: Any = None  #: when there is no path


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A related record that a document reads: the one of `object` that fulfils every condition of `by`.

    When several do, the first by `order` (then by Id) is taken; the last when `last` is set.
    """

    name: str
    object: str
    by: tuple[Match, ...]
    order: str | None = None
    last: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """The QuickBooks object that a record becomes: always the same one (`name`), or as a field says (`chosen_by`)."""

    name: str | None = None
    chosen_by: Expression | None = None
    table: Mapping[str, str] = field(default_factory=dict)  #: the field's value -> QuickBooks object
    refuse: Mapping[str, str] = field(default_factory=dict)  #: the field's value -> why it cannot be sent

    @property
    def names(self) -> tuple[str, ...]:
        """Every QuickBooks object that it can be."""
        return (self.name,) if self.name else tuple(dict.fromkeys(self.table.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Constant:
    """A value that is the same for every record."""

    value: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """The QuickBooks id of the record that another flow carries: `account_to_customer(AccountId)`."""

    flow: str
    record_id: Expression
    optional: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Aggregate:
    """An element with elements in it. It is left out when all its fields are empty, its constants with it."""

    fields: Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """An element that stands several times."""

    members: tuple[Aggregate, ...]


Value = Constant | Expression | Ref | Aggregate | Repeated
Fields = Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """How the lines of a document become lines in QuickBooks."""

    fields: Fields
    reads: tuple[Read, ...] = ()
    where: Expression | None = None  #: lines that it does not admit are left out
    order: tuple[str, ...] = ()  #: the line's fields by which the lines are sorted, empty values last, then by Id


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Which side's word counts, by default and for single elements (an element of a line as `lines.Desc`)."""

    default: Side = Side.SALESFORCE
    elements: Mapping[str, Side] = field(default_factory=dict)

    def of(self, element: str) -> Side:
        """The side that owns an element."""
        return self.elements.get(element, self.default)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """One mapping file: which records go to QuickBooks, as what, and what happens afterwards."""

    name: str
    enabled: bool
    source: Source
    target: Target
    kind: Kind
    fields: Fields  #: with `depends_on`, which are fields that must be there
    where: Expression | None = None
    reads: tuple[Read, ...] = ()
    depends_on: Mapping[str, Ref] = field(default_factory=dict)
    target_fields: Mapping[str, Fields] = field(default_factory=dict)  #: QuickBooks object -> more fields
    lines: Lines | None = None
    ref_number: Expression | None = None  #: the number to send where Salesforce numbers
    send: Send = Send.NEEDED
    owner: Owner = field(default_factory=Owner)
    on_change: OnChange = OnChange.UPDATE
    on_withdrawn: OnWithdrawn = OnWithdrawn.IGNORE
    followed_by: tuple[str, ...] = ()  #: flows that may take the record next, which is not withdrawn then
    posting: Mapping[str, Any] = field(default_factory=dict)  #: this flow's own words in the posting policy
    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    write_back: Mapping[str, str] = field(default_factory=dict)  #: Salesforce field -> path in QuickBooks' answer
    title: Expression | None = None
    document_date: Expression | None = None
    deal: Expression | None = None  #: the id of the deal that a document belongs to; the record's own without it

    @property
    def create_only(self) -> frozenset[str]:
        """The elements that are sent with the first posting only, as `map_hash` wants them left out afterwards."""
        names = [*self.fields, *(name for more in self.target_fields.values() for name in more)]
        names += [f"lines.{name}" for name in self.lines.fields] if self.lines else []
        return frozenset(name for name in names if self.owner.of(name) is Side.QUICKBOOKS)

    @property
    def needed_flows(self) -> frozenset[str]:
        """The flows whose records must be in QuickBooks before this one's."""
        values = [*self.fields.values(), *(v for more in self.target_fields.values() for v in more.values())]
        values += self.lines.fields.values() if self.lines else []
        return frozenset(ref.flow for value in values for ref in refs_in(value))

    def owners(self, *, lines: bool = False) -> Mapping[str, str]:
        """Name that an expression uses -> Salesforce object behind it; the empty name is the record's own fields.

        With `lines`, the names that hold for a line.
        """
        names = {"": self.source.object, RECORD: self.source.object, **_objects(self.reads)}
        if not lines or self.lines is None or self.source.lines is None:
            return names
        own = {"": self.source.lines, RECORD: self.source.lines, DOCUMENT: self.source.object}
        return {**names, **own, **_objects(self.lines.reads)}

    @property
    def objects(self) -> frozenset[str]:
        """The Salesforce objects that a document of this flow is made of."""
        reads = (*self.reads, *(self.lines.reads if self.lines else ()))
        lines = {self.source.lines} if self.source.lines else set()
        return frozenset({self.source.object, *lines, *(read.object for read in reads)})


def _objects(reads: tuple[Read, ...]) -> dict[str, str]:
    return {read.name: read.object for read in reads}


def refs_in(value: Value) -> tuple[Ref, ...]:
    """The references in a value, however deep."""
    if isinstance(value, Ref):
        return (value,)
    if isinstance(value, Aggregate):
        return tuple(ref for inner in value.fields.values() for ref in refs_in(inner))
    if isinstance(value, Repeated):
        return tuple(ref for member in value.members for ref in refs_in(member))
    return ()


def expressions_in(value: Value) -> tuple[Expression, ...]:
    """The expressions in a value, however deep."""
    if isinstance(value, Expression):
        return (value,)
    if isinstance(value, Ref):
        return (value.record_id,)
    if isinstance(value, Aggregate):
        return tuple(found for inner in value.fields.values() for found in expressions_in(inner))
    if isinstance(value, Repeated):
        return tuple(found for member in value.members for found in expressions_in(member))
    return ()
