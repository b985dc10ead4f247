"""One mapping file of the way back, from the words of its page to a `ReturnFlow`."""

from __future__ import annotations

from types import MappingProxyType

from include.flow_words import Bring, OnDeleted
from include.mappings.language.keys import check_keys
from include.mappings.language.parse_flow import FLOW_NAME, read_tables, scalars
from include.mappings.language.parse_marks import check_marks
from include.mappings.language.parse_policies import Policies
from include.mappings.language.parse_rows import NAME, RowReader, read_target
from include.mappings.language.parse_values import ValueReader
from include.mappings.language.return_keys import ANSWER_SOURCE_KEYS, PAIR_KEYS, RETURN_KEYS
from include.mappings.language.return_spec import (
    ANSWER,
    ANSWER_FIELDS,
    COMPANY,
    COMPANY_FIELDS,
    DELETIONS,
    ORG,
    ORG_FIELDS,
    AnswerSource,
    ReturnFlow,
    Row,
    RowTarget,
)
from include.mappings.language.spec import RECORD
from include.mappings.language.syntax import Scope
from include.owners import OnForeignEdit
from include.page import Complaints, Entry
from include.settings import JobFrom


def comes_back(page: Entry) -> bool:
    """Whether a page describes the way back: its source is QuickBooks."""
    source = page.members.get("source")
    return source is not None and "quickbooks" in source.members


def parse_return(page: Entry, complaints: Complaints) -> ReturnFlow | None:
    """The flow that a page of the way back describes; None when complaints leave nothing to build on."""
    check_keys(page, RETURN_KEYS, complaints)
    flow = _Parser(page, complaints).flow()
    return None if complaints.found else flow


class _Parser:
    def __init__(self, page: Entry, complaints: Complaints) -> None:
        self.page = page
        self.complaints = complaints
        parts = [
            entry for key, entry in page.members.items() if key != "source"
        ]  # its names are types of documents too
        found = [entry for part in parts for entry in scalars(part)]
        self.plain = frozenset(entry.text for entry in found if entry.text and not entry.quoted)

    def flow(self) -> ReturnFlow:
        tables = read_tables(self._entry("tables"), self.complaints)
        known = {ANSWER: ANSWER_FIELDS, COMPANY: COMPANY_FIELDS, ORG: ORG_FIELDS}
        reads = {RECORD: None, **{name: frozenset(fields) for name, fields in known.items()}}
        scope = Scope(reads=MappingProxyType(reads), tables=frozenset(tables), nested=True)
        values = ValueReader(scope=scope, complaints=self.complaints, plain=self.plain)
        source = self._source()
        policies = Policies(page=self.page, complaints=self.complaints)
        found = ReturnFlow(
            name=self._name(),
            enabled=policies.flag("enabled", default=True),
            source=source,
            rows=tuple(self._rows(source, scope)),
            where=values.condition(self._entry("where")),
            title=values.expression(self._entry("title")),
            tables=tables,
            job_from=policies.word("job_from", JobFrom, JobFrom.NONE) if self._entry("job_from") else None,
            bring=policies.word("bring", Bring, Bring.LINKED),
            on_foreign_edit=policies.word("on_foreign_edit", OnForeignEdit, OnForeignEdit.PUT_BACK),
            on_deleted=policies.word("on_deleted", OnDeleted, OnDeleted.MARK),
        )
        if found.pair is None:
            self._not_for_mirrors(found.on_deleted)
        if not self.complaints.found:
            check_marks(found, self._targets(), self.complaints)
        return found

    def _targets(self) -> list[Entry]:
        """Where the page says the target of each row; that of the file where a row says none."""
        fields, lines, also = (self._entry(key) for key in ("fields", "lines", "also"))
        rows = [entry for entry in (fields, lines, *(also or ())) if entry is not None]
        return [entry.members.get("target", self.page.members["target"]) for entry in rows]

    def _not_for_mirrors(self, on_deleted: OnDeleted) -> None:
        for key in PAIR_KEYS:
            if entry := self._entry(key):
                self.complaints.add(entry, "only a flow whose target names a link can have this key. Remove it")
        entry = self._entry("on_deleted")
        if entry and on_deleted is OnDeleted.CLEAR:
            self.complaints.add(entry, "only a flow whose target names a link can clear. Take mark or ignore")

    def _entry(self, key: str) -> Entry | None:
        return self.page.members.get(key)

    def _name(self) -> str:
        entry = self._entry("flow")
        name = (entry.text if entry else None) or ""
        if entry and not FLOW_NAME.fullmatch(name):
            self.complaints.add(entry, "a flow has a name of small letters and _, as in invoice_to_transaction")
        return name

    def _source(self) -> AnswerSource:
        entry = self.page.members["source"]
        check_keys(entry, ANSWER_SOURCE_KEYS, self.complaints)
        named = entry.members["quickbooks"]
        lines = entry.members.get("lines")
        objects = list(named) if isinstance(named.value, list) else [named]
        for member in (*objects, *([lines] if lines else [])):
            if not NAME.fullmatch(member.text or ""):
                self.complaints.add(member, "this needs a name of QuickBooks, as in Invoice or InvoiceLineRet")
        return AnswerSource(objects=tuple(one.text or "" for one in objects), lines=lines.text if lines else None)

    def _rows(self, source: AnswerSource, scope: Scope) -> list[Row]:
        if self._entry("target") is None:
            made = any(self._entry(key) for key in ("fields", "lines", "also"))
            if made or not DELETIONS.issuperset(source.objects):
                self.complaints.at(self.page.line, "target", "this key is missing. Add it")
            return []
        target = read_target(self._entry("target"), self.complaints) or RowTarget(object="", key="")
        reader = RowReader(scope=scope, complaints=self.complaints, plain=self.plain, target=target)
        fields, lines, also = (self._entry(key) for key in ("fields", "lines", "also"))
        rows = [reader.record(fields, self._entry("owner"))] if fields else []
        if (lines is None) is not (source.lines is None):
            self.complaints.add(
                lines or self.page.members["source"], "lines stand both under source, with their name, and as a key"
            )
        elif lines is not None and source.lines is not None:
            rows.append(reader.part(lines, source.lines))
        if also is not None and not isinstance(also.value, list):
            self.complaints.add(also, "this needs a list of rows, each with its fields")
        rows += [reader.part(entry) for entry in also or ()]
        if not rows:
            self.complaints.add(self.page, "it makes no rows. Add fields, lines or also")
        return rows
