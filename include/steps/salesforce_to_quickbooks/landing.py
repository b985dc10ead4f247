"""landing: chosen records, their lines and all that they read, asked for by id or key; no watermark moves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any, Protocol

from include.errors import DataError
from include.mappings.engine.engine import admits
from include.mappings.engine.references import references
from include.mappings.language.spec import DOCUMENT, Flow, Read
from include.model import SourceRecord, Values
from include.salesforce.soql import select_by_ids, select_changed, select_in
from include.staging.door import Staging
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.extract_records import columns_of, pages_of
from include.steps.salesforce_to_quickbooks.find_records import find_documents
from include.steps.salesforce_to_quickbooks.keep_page import keep_page
from include.steps.salesforce_to_quickbooks.land_needed import belonging
from include.steps.salesforce_to_quickbooks.read_graph import ID, OWN, key_fields
from include.steps.salesforce_to_quickbooks.read_salesforce import fields_of, teller

Owners = dict[str, list[Values]]


class Queries(Protocol):
    """The part of the Salesforce door that a landing needs."""

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """The records of a query, deleted ones included."""
        ...


@dataclass(slots=True, kw_only=True)
class Landing:
    """One landing: what it has asked for already is not asked for again.

    `missing_only`: of what documents read, only that is asked for of which nothing is landed.
    """

    staging: Staging
    salesforce: Queries
    run: Run
    missing_only: bool = False
    readers: Mapping[str, Sequence[Flow]] | None = None  #: for whom each object is read; None: for every enabled flow
    landed: dict[tuple[str, str, str], set[str]] = field(default_factory=dict)
    changed: list[str] = field(default_factory=list)  #: ids of records that were other than the landed ones, so far

    def columns(self, object_name: str) -> list[str]:
        """The same as the run reads, or every record would look changed to the next one."""
        return columns_of(object_name, fields_of(self.run, object_name, self._flows(object_name)))

    def belongs(self, object_name: str) -> bool:
        """Whether an object is kept of what is in use only."""
        return belonging(object_name, self._flows(object_name)) is not None

    def ask(self, object_name: str, queries: Iterable[str]) -> list[SourceRecord]:
        """Land what these queries bring; all of it, changed or not."""
        return self.keep(object_name, chain.from_iterable(map(self.salesforce.query_all, queries)))

    def keep(self, object_name: str, rows: Iterable[Mapping[str, Any]]) -> list[SourceRecord]:
        """Land records of one object; all of them, changed or not."""
        kept = list[SourceRecord]()
        for page in pages_of(object_name, rows):
            self.keep_records(object_name, page)
            kept += page
        return kept

    def keep_records(self, object_name: str, page: list[SourceRecord]) -> None:
        """Land a page of records of one object."""
        flows = self._flows(object_name)
        keys, tell = key_fields(flows).get(object_name, ()), teller(self.run, object_name, flows)
        kept = keep_page(self.staging, self.run.key, page, sorted(keys), again=False, tell=tell, asked_for=True)
        self.changed += kept.changed

    def surroundings(self, flow: Flow, documents: Sequence[Values]) -> None:
        """The lines and parents of documents, and the records of other flows that they refer to, with theirs."""
        if not documents:
            return
        owners: Owners = {name: list(documents) for name in OWN}
        self._reads(flow.reads, owners)
        ids = [str(record[ID]) for record in documents]
        if flow.source.lines and flow.lines is not None:
            owners |= dict.fromkeys(OWN, self.lines_of(flow, ids)) | {DOCUMENT: list(documents)}
            self._reads(flow.lines.reads, owners)
        with self.staging.read() as db:
            named = {
                (key.flow, key.record_id)
                for record, related in find_documents(db, self.run, flow, ids)
                for key in references(flow, record, related)
            }
        for name in sorted({name for name, _ in named}):
            other = self.run.catalogue.flows[name]
            if not other.enabled or name in self.run.excluded:
                continue
            wanted = sorted(key for flow_name, key in named if flow_name == name)
            news = [key for key in wanted if key not in self.landed.get(("around", name, ID), ())]
            self.landed.setdefault(("around", name, ID), set()).update(news)
            if self.missing_only:
                news = self._missing(other.source.object, ID, news)
            self.surroundings(other, self._ask(other.source.object, ID, news))

    def lines_of(self, flow: Flow, ids: Sequence[str]) -> list[Values]:
        """Land the lines of these documents as they are now; a landed line that does not come any more is gone."""
        name, key = flow.source.lines, flow.source.lines_key
        if not (name and key):
            return []
        asked = self.landed.setdefault((name, key, ""), set())
        news = [record_id for record_id in ids if record_id not in asked]
        asked.update(news)
        came = {line.id for line in self.ask(name, select_in(name, self.columns(name), key, news))}
        known = [line for lines in self._known(name, key, ids).values() for line in lines]
        fresh = set(news)
        gone = {line.id for line in known if line.payload.get(key) in fresh} - came
        self.keep_records(name, [replace(line, deleted=True) for line in known if line.id in gone])
        return [line.payload for line in known if line.id not in gone]

    def _reads(self, reads: Sequence[Read], owners: Owners) -> None:
        whole = {read.name for read in reads if all(match.path is None for match in read.by)}
        for read in reads:
            lead = next((match for match in read.by if match.path is not None and match.path[0] not in whole), None)
            if lead is None or lead.path is None:
                owners[read.name] = self._ask_whole(read.object)
                continue
            owner, name = lead.path
            values = {str(value) for values in owners.get(owner, ()) if (value := values.get(name))}
            owners[read.name] = self._ask(read.object, lead.field, sorted(values))

    def _ask(self, object_name: str, field_name: str, values: Sequence[str]) -> list[Values]:
        """Land the records whose field has one of these values, those of an earlier question left out of the query."""
        known = self.landed.setdefault((object_name, field_name, ""), set())
        news = [value for value in values if value not in known]
        known.update(news)
        there = self._known(object_name, field_name, values) if self.missing_only else {}
        if news := [value for value in news if value not in there]:
            columns = self.columns(object_name)
            select = select_by_ids(object_name, columns, news)
            self.ask(object_name, select if field_name == ID else select_in(object_name, columns, field_name, news))
            there = self._known(object_name, field_name, values)
        return [record.payload for some in there.values() for record in some]

    def _missing(self, object_name: str, field_name: str, values: Sequence[str]) -> list[str]:
        """The values of which no living record is landed."""
        known = self._known(object_name, field_name, values)
        return [value for value in values if value not in known]

    def _known(self, object_name: str, field_name: str, values: Sequence[str]) -> dict[str, list[SourceRecord]]:
        """The living records that are landed, by these values of a field."""
        with self.staging.read() as db:
            if field_name != ID:
                return db.records.refer_to(self.run.key, object_name, field_name, values)
            found = db.records.fetch(self.run.key, object_name, values)
            return {key: [record] for key, record in found.items() if not record.deleted}

    def _ask_whole(self, object_name: str) -> list[Values]:
        """A small object, such as the price books: asked for by constants only."""
        found = self._whole(object_name)
        if ("whole", object_name, "") not in self.landed and not (self.missing_only and found):
            self.landed["whole", object_name, ""] = set()
            self.ask(object_name, [select_changed(object_name, self.columns(object_name), since=None)])
            found = self._whole(object_name)
        return found

    def _whole(self, object_name: str) -> list[Values]:
        with self.staging.read() as db:
            return [record.payload for record in db.records.all(self.run.key, object_name)]

    def _flows(self, object_name: str) -> list[Flow]:
        if self.readers is not None and object_name in self.readers:
            return list(self.readers[object_name])
        return [flow for flow in self.run.catalogue.enabled if object_name in flow.objects]


def taken(flow: Flow, documents: Iterable[SourceRecord]) -> Iterator[Values]:
    """Those that the flow takes, as far as the record itself can tell: of the others nothing more is read."""
    is_own = flow.where is not None and all(owner in OWN for owner, _ in flow.where.paths)
    for record in documents:
        try:
            is_taken = not is_own or admits(flow, record.payload)
        except DataError:
            is_taken = True
        if is_taken and not record.deleted:
            yield record.payload
