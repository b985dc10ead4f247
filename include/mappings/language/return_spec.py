"""The nouns of a mapping file of the way back: which records of QuickBooks become which rows of Salesforce."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from include.flow_words import Bring, OnDeleted
from include.mappings.language.expression import Expression
from include.mappings.language.spec import Constant, Ref
from include.owners import FieldOwner, OnForeignEdit
from include.settings import JobFrom

#: Names that an expression of the way back has without asking: what answered, whose books these are, what the org has.
ANSWER, COMPANY, ORG = "answer", "company", "org"
#: Number counts the parts of `each` from 1; Sort is Item, Text, Group or Subtotal of a line, and nothing else has one.
ANSWER_FIELDS: Final = ("Kind", "Number", "Sort")
COMPANY_FIELDS: Final = ("Key",)
ORG_FIELDS: Final = ("StandardPriceBook",)
#: The key by which a row is written whose id is known: every record has it.
RECORD_ID: Final = "Id"


#: Records of the books that only tell that another is gone; a flow that reads them alone makes no rows.
DELETIONS: Final = frozenset({"TxnDeleted", "ListDeleted"})
#: What is worked out from several records: the sums of a deal, and what a customer owes.
TOTAL: Final = "Total"
RECEIVABLE: Final = "Receivable"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerSource:
    """The QuickBooks objects that a flow reads, and the part that stands once for each line."""

    objects: tuple[str, ...]
    lines: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowTarget:
    """The Salesforce object that rows go to, and the external id by which they are found there.

    `link` is the flow of the way there whose links name the rows that were born in Salesforce. `mark` is what a row
    says whose record the books have no more.
    """

    object: str
    key: str
    link: str | None = None
    mark: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_known(self) -> bool:
        """Whether rows only fill in what was worked out on a record of Salesforce that is there anyway."""
        return self.key == RECORD_ID


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """The Salesforce id that is linked with an id of QuickBooks; of several references the first that has a link."""

    choices: tuple[Ref, ...]

    @property
    def optional(self) -> bool:
        """Whether the field stays empty when there is no link."""
        return any(choice.optional for choice in self.choices)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """Another row, named by its external id: `QB_Transaction__r: {QB_Id__c: ...}`.

    As the key of a row it says that there is one row for the other one, such as the standard price of a product.
    """

    key_field: str
    key: Expression


ReturnValue = Constant | Expression | Linked | Relation


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """How a record, or each of its parts named `each`, becomes one row."""

    target: RowTarget
    fields: Mapping[str, ReturnValue]  #: without the key field
    key: ReturnValue  #: the value of the key field
    each: str | None = None
    where: Expression | None = None  #: records, or parts, that it does not admit make no row
    owners: Mapping[str, FieldOwner] = field(default_factory=dict)  #: one for every field
    named_owners: frozenset[str] = frozenset()  #: the fields whose owner the file names, whatever its default


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnFlow:
    """One mapping file of the way back: which records come, as which rows, and whose word counts for each field."""

    name: str
    enabled: bool
    source: AnswerSource
    rows: tuple[Row, ...]  #: a row stands behind those of the same record that it refers to
    where: Expression | None = None
    title: Expression | None = None
    tables: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    job_from: JobFrom | None = None  #: carries jobs, and only where the company's word is this one
    bring: Bring = Bring.LINKED
    on_foreign_edit: OnForeignEdit = OnForeignEdit.PUT_BACK
    on_deleted: OnDeleted = OnDeleted.MARK

    @property
    def pair(self) -> str | None:
        """The flow of the way there whose links the record shares; None for a mirror."""
        return next((row.target.link for row in self.rows if row.target.link), None)

    @property
    def marks(self) -> Mapping[str, Mapping[str, object]]:
        """Object -> what a row of it says whose record the books have no more; a pair says it otherwise."""
        return {row.target.object: row.target.mark for row in self.rows if row.target.mark}

    @property
    def linked_flows(self) -> frozenset[str]:
        """The flows whose links this one asks for; a job's own are made by the way back itself, and need no flow."""
        values = [value for row in self.rows for value in (*row.fields.values(), row.key)]
        asked = {choice.flow for value in values if isinstance(value, Linked) for choice in value.choices}
        return frozenset(asked if self.job_from or self.pair is None else asked | {self.pair})
