"""land_needed: what only belongs to others, as contacts to their accounts, is read of those that are in use.

Of the others nothing is kept. When one of them comes into use, what belongs to it is asked for by its id, whatever its
stamps are (choose_current).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from include.flow_words import Send
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import SourceRecord
from include.salesforce.soql import select_in
from include.staging.door import Work
from include.steps.salesforce_to_quickbooks.extract_records import columns_of, pages_of
from include.steps.salesforce_to_quickbooks.land_object import ObjectReading
from include.steps.salesforce_to_quickbooks.read_graph import ID, OWN

#: From so long before now on, changes are asked for after the first reading; clocks are never so far apart.
MARGIN: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Belonging:
    """How records of an object name the records that they belong to, and the flows that carry those."""

    field: str
    flows: tuple[Flow, ...]


def belonging(object_name: str, flows: Collection[Flow]) -> Belonging | None:
    """How an object belongs to records of lists that are sent where they are needed; None where it is more than that.

    `flows` are all that read the object.
    """
    fields = {field for flow in flows for field in _fields(object_name, flow)}
    is_only_read = all(_is_needed(flow) and object_name != flow.source.object for flow in flows)
    field = next(iter(fields), None)
    return Belonging(field=field, flows=tuple(flows)) if field and is_only_read and len(fields) == 1 else None


def _is_needed(flow: Flow) -> bool:
    return flow.kind is Kind.LIST and flow.send is Send.NEEDED and flow.lines is None


def _fields(object_name: str, flow: Flow) -> Iterable[str | None]:
    """The field by which each read finds the object, where that holds the id of the record itself; else None."""
    for read in flow.reads:
        if read.object == object_name:
            paths = [match for match in read.by if match.path is not None]
            is_own = len(paths) == 1 and paths[0].path is not None and paths[0].path[0] in OWN
            yield paths[0].field if is_own and paths[0].path is not None and paths[0].path[1] == ID else None


class NeededReading(ObjectReading):
    """An object of which only that is kept that belongs to what is in use."""

    def __init__(self, belonging: Belonging, *what: Any, **who: Any) -> None:
        super().__init__(*what, **who)
        self._belonging = belonging

    def read_first(self) -> None:
        """Nothing is in use yet, or all that is."""
        self.read_all()

    def _read_shown(self, *, again: bool) -> set[str]:
        """Keep what belongs to records in use; from then on the changes are asked for."""
        seen = self._read_of(self._owners(), again=again)
        self._newest = max(filter(None, [self._newest, self.now - MARGIN]))
        return seen

    def _read_of(self, owners: Iterable[str], *, again: bool = False) -> set[str]:
        """Keep all that belongs to these records; the ids."""
        seen: set[str] = set()
        columns = columns_of(self._name, self._fields)
        for soql in select_in(self._name, columns, self._belonging.field, owners):
            for page in pages_of(self._name, self._salesforce.query_all(soql)):
                super()._keep(page, again=again, asked_for=True)
                seen.update(record.id for record in page)
        return seen

    def _keep(self, page: list[SourceRecord], *, again: bool, asked_for: bool = False) -> None:
        """Keep what is needed of a page; of a record of which nothing was kept before, all that belongs to it.

        So either all that belongs to a record is kept, or nothing, and what is missing is seen when it is needed.
        """
        needed, whole = self._needed(page)
        kept = page if asked_for else needed
        super()._keep(kept, again=again, asked_for=asked_for)
        owners = (each.payload.get(self._belonging.field) for each in kept if not each.deleted)
        self._read_of(sorted({str(owner) for owner in owners if owner} - whole))

    def _would_keep(self, page: list[SourceRecord]) -> bool:
        return super()._would_keep(self._needed(page)[0])

    def _needed(self, page: list[SourceRecord]) -> tuple[list[SourceRecord], set[str]]:
        """What is kept already or belongs to a record in use; and the owners of which everything is kept."""
        field = self._belonging.field
        owners = {str(owner) for record in page if (owner := record.payload.get(field))}
        with self._staging.read() as db:
            known = {*db.records.fetch(self._company, self._name, [record.id for record in page])}
            whole = {*db.records.refer_to(self._company, self._name, field, owners)}
            used = whole | self._used(db, owners)
        return [each for each in page if each.id in known or each.payload.get(field) in used], whole

    def _owners(self) -> list[str]:
        """Every record in use, and those of which something is kept."""
        with self._staging.read() as db:
            known = db.records.living(self._company, self._name)
            found = db.records.held_keys(self._company, self._name, self._belonging.field, known)
            for flow in self._belonging.flows:
                ids = db.records.ids(self._company, flow.source.object)
                found |= db.holders.known(self._company, flow.name, ids)
        return sorted(found)

    def _used(self, db: Work, owners: Collection[str]) -> set[str]:
        return {key for flow in self._belonging.flows for key in db.holders.known(self._company, flow.name, owners)}
