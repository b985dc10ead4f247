"""land_window: the documents of a flow that are dated on certain days, with all that they read; no watermark moves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Protocol

from include.errors import DataError, SetupError
from include.mappings.engine.engine import admits
from include.mappings.engine.references import references
from include.mappings.language.spec import DOCUMENT, Flow, Read
from include.model import SourceRecord, Values
from include.salesforce.soql import select_by_ids, select_changed, select_in, select_window
from include.staging.door import Staging
from include.staging.rows import portions
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.extract_records import PAGE, columns_of, source_record
from include.steps.salesforce_to_quickbooks.find_records import find_documents
from include.steps.salesforce_to_quickbooks.land_object import keep_page
from include.steps.salesforce_to_quickbooks.read_graph import ID, OWN, key_fields
from include.steps.salesforce_to_quickbooks.read_salesforce import fields_of, teller

Owners = dict[str, list[Values]]
#: Documents whose lines and parents are fetched together.
PORTION = 2000


class Door(Protocol):
    """The part of the Salesforce door that this step needs."""

    def query_all(self, soql: str) -> Iterator[dict[str, Any]]:
        """The records of a query, deleted ones included."""
        ...

    def bulk_query(self, soql: str) -> Iterator[dict[str, Any]]:
        """The same by a bulk job, in no order."""
        ...


def date_field(flow: Flow) -> str:
    """The field of the record by which the flow's documents are dated; `SetupError` when none can be asked for."""
    paths = flow.document_date.paths if flow.document_date is not None else frozenset()
    own = [name for owner, name in paths if owner in OWN]
    if len(own) != 1 or len(paths) != 1:
        raise SetupError(
            f"The history of flow {flow.name} cannot be read: its document_date is not one field of "
            f"{flow.source.object}. Correct it in {flow.name}.yaml, or leave the flow out.",
            field="document_date",
        )
    return own[0]


def land_window(
    staging: Staging, salesforce: Door, run: Run, flow: Flow, *, first_day: date, last_day: date
) -> list[str]:
    """Land the documents of these days, both included, by a bulk query, and their lines and parents; their ids."""
    land = _Landing(staging=staging, salesforce=salesforce, run=run)
    until = last_day + timedelta(days=1)
    columns = land.columns(flow.source.object)
    soql = select_window(flow.source.object, columns, date_field(flow), first_day, until, order=False)
    found: list[str] = []
    for page in portions(salesforce.bulk_query(soql), PORTION):
        documents = land.keep(flow.source.object, page)
        found += [record.id for record in documents]
        land.surroundings(flow, list(_taken(flow, documents)))
    return found


def _taken(flow: Flow, documents: Iterable[SourceRecord]) -> Iterator[Values]:
    """Those that the flow takes, as far as the record itself can tell: of the others nothing more is read."""
    is_own = flow.where is not None and all(owner in OWN for owner, _ in flow.where.paths)
    for record in documents:
        try:
            is_taken = not is_own or admits(flow, record.payload)
        except DataError:
            is_taken = True
        if is_taken and not record.deleted:
            yield record.payload


@dataclass(frozen=True, slots=True, kw_only=True)
class _Landing:
    """One landing: what it has asked for already is not asked for again."""

    staging: Staging
    salesforce: Door
    run: Run
    landed: dict[tuple[str, str, str], set[str]] = field(default_factory=dict)

    def columns(self, object_name: str) -> list[str]:
        """The same as the run reads, or every record would look changed to the next one."""
        return columns_of(object_name, fields_of(self.run, object_name, self._flows(object_name)))

    def keep(self, object_name: str, rows: Iterable[Mapping[str, Any]]) -> list[SourceRecord]:
        """Land records of one object; all of them, changed or not."""
        flows, kept = self._flows(object_name), list[SourceRecord]()
        keys, tell = key_fields(flows).get(object_name, ()), teller(self.run, object_name, flows)
        for page in portions((source_record(object_name, row) for row in rows), PAGE):
            keep_page(self.staging, self.run.key, page, sorted(keys), again=False, tell=tell)
            kept += page
        return kept

    def surroundings(self, flow: Flow, documents: Sequence[Values]) -> None:
        """The lines and parents of documents, and the records of other flows that they refer to, with theirs."""
        if not documents:
            return
        owners: Owners = {name: list(documents) for name in OWN}
        self._reads(flow.reads, owners)
        ids = [str(record[ID]) for record in documents]
        if flow.source.lines and flow.source.lines_key and flow.lines is not None:
            lines = self._ask(flow.source.lines, flow.source.lines_key, ids)
            owners |= dict.fromkeys(OWN, lines) | {DOCUMENT: list(documents)}
            self._reads(flow.lines.reads, owners)
        with self.staging.read() as db:
            named = {
                (key.flow, key.record_id)
                for record, related in find_documents(db, self.run, flow, ids)
                for key in references(flow, record, related)
            }
        for name in sorted({name for name, _ in named}):
            other = self.run.catalogue.flows[name]
            if not other.enabled:
                continue
            wanted = sorted(key for flow_name, key in named if flow_name == name)
            news = [key for key in wanted if key not in self.landed.get(("around", name, ID), ())]
            self.landed.setdefault(("around", name, ID), set()).update(news)
            self.surroundings(other, self._ask(other.source.object, ID, news))

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
        columns = self.columns(object_name)
        queries = (
            select_by_ids(object_name, columns, news)
            if field_name == ID
            else select_in(object_name, columns, field_name, news)
        )
        for soql in queries:
            self.keep(object_name, self.salesforce.query_all(soql))
        with self.staging.read() as db:
            if field_name == ID:
                found = list(db.records.fetch(self.run.key, object_name, values).values())
            else:
                holders = db.records.refer_to(self.run.key, object_name, field_name, values)
                found = [record for some in holders.values() for record in some]
        return [record.payload for record in found if not record.deleted]

    def _ask_whole(self, object_name: str) -> list[Values]:
        """A small object, such as the price books: asked for by constants only."""
        if ("whole", object_name, "") not in self.landed:
            self.landed["whole", object_name, ""] = set()
            self.keep(
                object_name,
                self.salesforce.query_all(select_changed(object_name, self.columns(object_name), since=None)),
            )
        with self.staging.read() as db:
            ids = db.records.living(self.run.key, object_name)
            return [record.payload for record in db.records.fetch(self.run.key, object_name, ids).values()]

    def _flows(self, object_name: str) -> list[Flow]:
        return [flow for flow in self.run.catalogue.enabled if object_name in flow.objects]
