"""One mapping file, from the words of its page to a `Flow`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from include.flow_words import OnChange, Send
from include.mappings.language.keys import (
    FLOW_KEYS,
    LINE_KEYS,
    LIST_KEYS,
    SOURCE_KEYS,
    TARGET_KEYS,
    TRANSACTION_KEYS,
    check_keys,
)
from include.mappings.language.parse_policies import Policies, items, texts
from include.mappings.language.parse_reads import parse_reads, with_reads
from include.mappings.language.parse_values import ValueReader
from include.mappings.language.spec import DOCUMENT, POSTING, RECORD, Fields, Flow, Lines, Source, Target
from include.mappings.language.syntax import Scope
from include.mappings.language.targets import TARGETS, Kind
from include.page import Complaints, Entry, unknown
from include.settings import POSTING_KEYS

FLOW_NAME = re.compile(r"[a-z][a-z0-9_]*")
_OBJECT = re.compile(r"[A-Za-z]\w*")


def flow_of(page: Entry, complaints: Complaints) -> Flow | None:
    """The flow that a page describes; None when complaints leave nothing to build on."""
    check_keys(page, FLOW_KEYS, complaints)
    flow = _Parser(page, complaints).flow()
    return None if complaints.found else flow


class _Parser:
    def __init__(self, page: Entry, complaints: Complaints) -> None:
        self.page = page
        self.complaints = complaints
        self.plain = frozenset(entry.text for entry in scalars(page) if entry.text and not entry.quoted)

    def flow(self) -> Flow:
        target = self._target()
        kind = self._kind(target)
        tables = read_tables(self._entry("tables"), self.complaints)
        own = Scope(reads=MappingProxyType({RECORD: None, POSTING: frozenset(POSTING_KEYS)}), tables=frozenset(tables))
        reads = parse_reads(self._entry("reads"), own, (RECORD, DOCUMENT, POSTING), self.complaints)
        scope = with_reads(own, reads)
        asking = _without_posting(scope)
        values = self._values(scope)
        depends_on = values.refs(self._entry("depends_on"))
        source = self._source()
        policies = Policies(page=self.page, complaints=self.complaints)
        return Flow(
            name=self._name(),
            enabled=policies.flag("enabled", default=True),
            source=source,
            target=target,
            kind=kind,
            where=self._values(asking).condition(self._entry("where")),
            reads=reads,
            depends_on=depends_on,
            fields={**depends_on, **self._fields(values, depends_on)},
            target_fields=self._target_fields(values, target),
            lines=self._lines(source, scope),
            ref_number=values.expression(self._entry("ref_number")),
            send=policies.word("send", Send, Send.NEEDED if kind is Kind.LIST else Send.ALL),
            owner=policies.owner(),
            on_change=policies.word("on_change", OnChange, OnChange.UPDATE if kind is Kind.LIST else OnChange.FLAG),
            on_withdrawn=policies.on_withdrawn(kind),
            followed_by=policies.followed_by(),
            posting=policies.posting(),
            tables=tables,
            write_back=policies.write_back(),
            title=values.expression(self._entry("title")),
            document_date=values.expression(self._entry("document_date")),
            deal=values.expression(self._entry("deal")),
        )

    def _entry(self, key: str) -> Entry | None:
        return self.page.members.get(key)

    def _values(self, scope: Scope) -> ValueReader:
        return ValueReader(scope=scope, complaints=self.complaints, plain=self.plain)

    def _name(self) -> str:
        entry = self._entry("flow")
        name = (entry.text if entry else None) or ""
        if entry and not FLOW_NAME.fullmatch(name):
            self.complaints.add(entry, "a flow has a name of small letters and _, as in account_to_customer")
        return name

    def _source(self) -> Source:
        entry = self._entry("source")
        if entry is None:
            return Source(object="")
        if entry.text:
            return Source(object=self._object(entry))
        check_keys(entry, SOURCE_KEYS, self.complaints)
        named = {key: self._object(member) for key, member in entry.members.items() if key in SOURCE_KEYS}
        object_, lines, lines_key = named.get("object", ""), named.get("lines"), named.get("lines_key")
        if lines and not lines_key:
            lines_key = f"{object_}Id"
            if object_.endswith("__c"):
                self.complaints.add(entry, f"lines_key is missing: name the field of {lines} that holds {object_}")
        return Source(object=object_, lines=lines, lines_key=lines_key)

    def _object(self, entry: Entry) -> str:
        name = entry.text or ""
        if not _OBJECT.fullmatch(name):
            self.complaints.add(entry, "this needs one name of Salesforce, as in Opportunity")
        return name

    def _target(self) -> Target:
        entry = self._entry("target")
        if entry is None:
            return Target()
        if entry.text is not None:
            self._check_target(entry)
            return Target(name=entry.text)
        check_keys(entry, TARGET_KEYS, self.complaints)
        table, refuse = entry.members.get("table"), entry.members.get("refuse")
        for row in table or ():
            self._check_target(row)
        chosen_by = self._values(Scope()).expression(entry.members.get("chosen_by"))
        return Target(chosen_by=chosen_by, table=texts(table, self.complaints), refuse=texts(refuse, self.complaints))

    def _check_target(self, entry: Entry) -> None:
        if entry.text not in TARGETS:
            self.complaints.add(entry, unknown(str(entry.text), TARGETS))

    def _kind(self, target: Target) -> Kind:
        kinds = {TARGETS[name] for name in target.names if name in TARGETS}
        if len(kinds) > 1:
            self.complaints.add(self.page.members["target"], "one flow cannot make both lists and transactions")
        kind = Kind.TRANSACTION if Kind.TRANSACTION in kinds else Kind.LIST
        misplaced = LIST_KEYS if kind is Kind.TRANSACTION else TRANSACTION_KEYS
        for key in misplaced if kinds else ():
            entry = self._entry(key)
            if entry is not None:
                self.complaints.add(entry, f"{key} has no meaning for a {kind} like {target.names[0]}. Remove it")
        return kind

    def _fields(self, values: ValueReader, depends_on: Mapping[str, Any]) -> Fields:
        entry = self._entry("fields")
        for name, member in entry.members.items() if entry else ():
            if name in depends_on:
                self.complaints.add(member, f"{name} stands under depends_on already. Remove one of them")
        return values.fields(entry, leave_out=depends_on)

    def _target_fields(self, values: ValueReader, target: Target) -> Mapping[str, Fields]:
        """A key may name several objects, with commas between them."""
        found: dict[str, Fields] = {}
        for names, member in items(self._entry("target_fields")):
            fields = values.fields(member)
            for name in (part.strip() for part in names.split(",")):
                if name not in target.names:
                    self.complaints.add(member, unknown(name, target.names))
                if name in found:
                    self.complaints.add(member, f"{name} has its fields above already. Put them together")
                found[name] = fields
        return found

    def _lines(self, source: Source, scope: Scope) -> Lines | None:
        entry = self._entry("lines")
        if entry is None:
            if source.lines:
                self.complaints.add(self.page.members["source"], "it has lines, but the file has no key lines. Add it")
            return None
        if not source.lines:
            self.complaints.add(entry, "source names no lines. Add them there, as in lines: OpportunityLineItem")
        around = replace(scope, reads=MappingProxyType({**scope.reads, DOCUMENT: None}))
        reads = parse_reads(entry.members.get("reads"), around, tuple(around.reads), self.complaints)
        values = self._values(with_reads(around, reads))
        return Lines(
            reads=reads,
            where=self._values(_without_posting(values.scope)).condition(entry.members.get("where")),
            order=self._order(entry.members.get("order")),
            fields=values.fields(entry, leave_out=LINE_KEYS),
        )

    def _order(self, entry: Entry | None) -> tuple[str, ...]:
        names = [name.strip() for name in (entry.text or "").split(",")] if entry else []
        if entry and not all(_OBJECT.fullmatch(name) for name in names):
            self.complaints.add(entry, "this needs fields of the line, as in SortOrder, CreatedDate")
        return tuple(names)


def read_tables(entry: Entry | None, complaints: Complaints) -> Mapping[str, Mapping[str, Any]]:
    """The tables for `lookup`, by name."""
    tables = {}
    for name, member in items(entry):
        if not member.members:
            complaints.add(member, "a table has rows, as in `Net 30 Days: Net 30`")
        tables[name] = {key: row.value for key, row in member.members.items()}
    return tables


def _without_posting(scope: Scope) -> Scope:
    return replace(scope, reads=MappingProxyType({k: v for k, v in scope.reads.items() if k != POSTING}))


def scalars(entry: Entry) -> Iterator[Entry]:
    """Every text of a page, however deep."""
    if isinstance(entry.value, str):
        yield entry
    for member in entry:
        yield from scalars(member)
