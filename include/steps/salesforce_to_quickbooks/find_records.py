"""Finds landed records for the mapping engine: by the field and value it asks for, each page of answers read once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from include.mappings.engine.related import Related, find_related
from include.mappings.language.spec import Flow
from include.model import Values
from include.staging.door import Work
from include.staging.rows import portions
from include.steps.run import Run

#: The field of every record that holds its own id.
ID = "Id"


class Finder:
    """Landed records of one company, remembered for one portion of documents."""

    def __init__(self, db: Work, company: str) -> None:
        self._db = db
        self._company = company
        self._known: dict[tuple[str, str, str], Sequence[Values]] = {}
        self._whole: dict[str, Sequence[Values]] = {}

    def find(self, object_name: str, conditions: Mapping[str, Any]) -> Sequence[Values]:
        """The records of an object that have all these values, deleted ones left out."""
        lead = next((field for field in (ID, *conditions) if isinstance(conditions.get(field), str)), None)
        candidates = self._all(object_name) if lead is None else self._with(object_name, lead, conditions[lead])
        return [
            values for values in candidates if all(values.get(field) == value for field, value in conditions.items())
        ]

    def prefetch(self, object_name: str, field: str, ids: Iterable[str]) -> None:
        """Read in a few statements what many documents are going to ask for."""
        missing = [value for value in dict.fromkeys(ids) if (object_name, field, value) not in self._known]
        if field == ID:
            found = self._db.records.fetch(self._company, object_name, missing)
            for value in missing:
                record = found.get(value)
                self._known[object_name, field, value] = [record.payload] if record and not record.deleted else []
            return
        referring = self._db.records.refer_to(self._company, object_name, field, missing)
        for value in missing:
            self._known[object_name, field, value] = [record.payload for record in referring.get(value, ())]

    def _with(self, object_name: str, field: str, value: str) -> Sequence[Values]:
        if (object_name, field, value) not in self._known:
            self.prefetch(object_name, field, [value])
        return self._known[object_name, field, value]

    def _all(self, object_name: str) -> Sequence[Values]:
        """Every record of a small object, such as the price books: asked for by constants only."""
        if object_name not in self._whole:
            ids = self._db.records.ids(self._company, object_name)
            found = self._db.records.fetch(self._company, object_name, ids)
            self._whole[object_name] = [record.payload for record in found.values() if not record.deleted]
        return self._whole[object_name]


def find_documents(db: Work, run: Run, flow: Flow, ids: Iterable[str]) -> Iterator[tuple[Values, Related]]:
    """Each of these records with what it reads; unknown ids are left out."""
    for portion in portions(ids):
        finder = Finder(db, run.key)
        if flow.source.lines and flow.source.lines_key:
            finder.prefetch(flow.source.lines, flow.source.lines_key, portion)
        for record in db.records.fetch(run.key, flow.source.object, portion).values():
            yield record.payload, find_related(flow, record.payload, finder.find)
