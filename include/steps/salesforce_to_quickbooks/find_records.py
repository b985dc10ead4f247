"""Finds landed records for the mapping engine: what many documents ask for is read at once, and each record once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from include.currencies import PER_CURRENCY, currency_of
from include.mappings.engine.related import Conditions, Related, find_related
from include.mappings.language.expression import Expression
from include.mappings.language.spec import RECORD, Flow
from include.model import Values
from include.staging.door import Work
from include.staging.rows import portions
from include.steps.run import Run

#: The field of every record that holds its own id.
ID = "Id"


class Finder:
    """Landed records of one company, remembered for one portion of documents: a statement a read, not a document."""

    def __init__(self, db: Work, company: str, prices_in: str | None = None) -> None:
        """Of what there is one of for each currency, only that of `prices_in` is found; None: there is but one."""
        self._db = db
        self._company = company
        self._prices_in = prices_in
        self._known: dict[tuple[str, str, str], Sequence[Values]] = {}
        self._whole: dict[str, Sequence[Values]] = {}

    def find(self, object_name: str, wanted: Sequence[Conditions]) -> list[Sequence[Values]]:
        """For each of these conditions the records of an object that fulfil them, deleted ones left out."""
        leads = [_lead(conditions) for conditions in wanted]
        asked: dict[str, list[str]] = {}
        for lead, conditions in zip(leads, wanted, strict=True):
            if lead is not None:
                asked.setdefault(lead, []).append(conditions[lead])
        for field, values in asked.items():
            self._read(object_name, field, values)
        return [
            [
                values
                for values in self._candidates(object_name, lead, conditions)
                if _fulfils(values, conditions) and self._is_meant(object_name, values)
            ]
            for lead, conditions in zip(leads, wanted, strict=True)
        ]

    def foresee(self, flow: Flow, records: Sequence[Values]) -> None:
        """Read for all of these what the flow's condition and date are going to ask for, record by record."""
        if reads_on(flow.where) or reads_on(flow.document_date):
            find_related(flow, records, self.find)

    def _candidates(self, object_name: str, lead: str | None, conditions: Conditions) -> Sequence[Values]:
        return self._all(object_name) if lead is None else self._known[object_name, lead, conditions[lead]]

    def _is_meant(self, object_name: str, values: Values) -> bool:
        if self._prices_in is None or object_name not in PER_CURRENCY:
            return True
        return currency_of(values) == self._prices_in

    def _read(self, object_name: str, field: str, ids: Iterable[str]) -> None:
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

    def _all(self, object_name: str) -> Sequence[Values]:
        """Every record of a small object, such as the price books: asked for by constants only."""
        if object_name not in self._whole:
            self._whole[object_name] = [record.payload for record in self._db.records.all(self._company, object_name)]
        return self._whole[object_name]


def find_documents(db: Work, run: Run, flow: Flow, ids: Iterable[str]) -> Iterator[tuple[Values, Related]]:
    """Each of these records with what it reads, in a few statements a portion; unknown ids are left out."""
    for portion in portions(ids):
        records = [record.payload for record in db.records.fetch(run.key, flow.source.object, portion).values()]
        yield from zip(records, find_related(flow, records, Finder(db, run.key, run.prices_in).find), strict=True)


def reads_on(expression: Expression | None) -> bool:
    """Whether an expression looks at other records than the document itself."""
    return expression is not None and any(owner not in ("", RECORD) for owner, _ in expression.paths)


def _lead(conditions: Conditions) -> str | None:
    """The condition by which the records are looked up; None when they are asked for by constants only."""
    return next((field for field in (ID, *conditions) if isinstance(conditions.get(field), str)), None)


def _fulfils(values: Values, conditions: Conditions) -> bool:
    return all(values.get(field) == value for field, value in conditions.items())
