"""find_duplicates: records of Salesforce that may be the ones which are about to be created, by their names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from include.comparing.name_key import like_pattern, name_key
from include.mappings.engine.salesforce_row import SalesforceRow
from include.model import Values
from include.salesforce.soql import name, quote
from include.staging.rows import portions
from include.states import LinkState
from include.steps.returning import Returning

#: A query travels in the URL; a name takes some 200 bytes of it, twice where two fields are searched.
NAMES_PER_QUERY: Final = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """A record of Salesforce that has the name and stands for nothing in QuickBooks."""

    object: str
    id: str
    name: str

    def __str__(self) -> str:
        return f'{self.object} "{self.name}" ({self.id})'


@dataclass(frozen=True, slots=True, kw_only=True)
class _Naming:
    """Where an object keeps its name: fields that stand together, others that are names too, and their parent."""

    parts: tuple[str, ...] = ("Name",)
    also: tuple[str, ...] = ()
    parent: str | None = None  #: two records of one name below different parents are two
    firm: bool = False


_NAMING: Final[Mapping[str, _Naming]] = MappingProxyType(
    {
        "Account": _Naming(parent="ParentId", firm=True),
        "Contact": _Naming(parts=("FirstName", "LastName"), parent="AccountId"),
        "Opportunity": _Naming(parent="AccountId"),
        "Product2": _Naming(also=("ProductCode",)),
    }
)


def find_duplicates(work: Returning, link: str, rows: Sequence[SalesforceRow]) -> dict[str, list[Duplicate]]:
    """Key of a row -> the records of the same name that are not linked by the flow `link`; without those of no
    duplicate.

    The rows are of one object. A record that an earlier run created by the same key is not a duplicate.
    """
    found: dict[str, list[Duplicate]] = {}
    if not rows:
        return found
    naming = _NAMING.get(rows[0].object, _Naming())
    for portion in portions(rows, NAMES_PER_QUERY):
        there = _asked(work, naming, portion)
        with work.staging.read() as db:
            linked = {
                record_id
                for record_id, row in db.links.of(work.key, link, [str(record["Id"]) for record in there]).items()
                if row.state == LinkState.ACTIVE
            }
        for row in portion:
            alike = [
                Duplicate(object=row.object, id=str(record["Id"]), name=_spoken(naming, record))
                for record in there
                if record["Id"] not in linked and _alike(naming, row, record)
            ]
            if alike:
                found[row.key] = alike
    return found


def _asked(work: Returning, naming: _Naming, rows: Sequence[SalesforceRow]) -> list[Values]:
    head = rows[0]
    fields = ["Id", head.key_field, *naming.parts, *naming.also, *([naming.parent] if naming.parent else [])]
    terms = list(dict.fromkeys(term for row in rows for term in _terms(naming, row)))
    if not terms:
        return []
    columns = ", ".join(name(field) for field in fields)
    where = f"IsDeleted = false AND ({' OR '.join(terms)})"
    return list(work.salesforce().query_all(f"SELECT {columns} FROM {name(head.object)} WHERE {where}"))


def _terms(naming: _Naming, row: SalesforceRow) -> Iterator[str]:
    for field in (naming.parts[-1], *naming.also):
        key = name_key(str(row.values.get(field) or ""), firm=naming.firm)
        if not key:
            continue
        for pattern in (like_pattern(key), *([f"the%{like_pattern(key)}"] if naming.firm else [])):
            yield f"{name(field)} LIKE {quote(pattern)}"


def _alike(naming: _Naming, row: SalesforceRow, record: Values) -> bool:
    other = record[row.key_field]
    if other is not None:  # it stands for a record of the books already: this one, or one of another company file
        return False
    parent = naming.parent
    if parent and parent in row.values and row.values[parent] != record[parent]:
        return False
    return bool(_keys(naming, row.values) & _keys(naming, record))


def _keys(naming: _Naming, values: Values) -> set[str]:
    names = [_spoken(naming, values), *(str(values.get(field) or "") for field in naming.also)]
    return {key for each in names if (key := name_key(each, firm=naming.firm))}


def _spoken(naming: _Naming, values: Values) -> str:
    return " ".join(str(values[part]) for part in naming.parts if values.get(part))
