"""pair_fields: which fields of Salesforce a pair of flows, there and back, holds on both sides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from include.mappings.language.catalogue import Catalogue
from include.mappings.language.expression import Expression
from include.mappings.language.return_spec import Relation, ReturnFlow, Row
from include.mappings.language.spec import Flow
from include.model import Values
from include.owners import FieldOwner
from include.places import address_of
from include.rows import MirrorRow
from include.staging.rows import load

#: Custom fields of QuickBooks: read with a record, never part of the answer to a write.
CUSTOM_FIELDS = "DataExtRet"
#: In the content of a row: field -> what both sides say while Salesforce refuses QuickBooks' word.
PENDING = "pending"


def linked_row(flow: ReturnFlow) -> Row:
    """The row that stands for the linked record itself."""
    return next(row for row in flow.rows if row.target.link)


def is_own(kept: MirrorRow, flow: ReturnFlow) -> bool:
    """Whether a row in the staging database is the linked record's own, and not that of its price."""
    return (kept.flow, kept.object) == (flow.name, linked_row(flow).target.object)


def pending_fields(kept: MirrorRow | None) -> Mapping[str, Sequence[Any]]:
    """Field -> [Salesforce's value, QuickBooks' value] of those that Salesforce refused to take from QuickBooks."""
    found: Mapping[str, Sequence[Any]] = load(kept.content or "{}").get(PENDING, {}) if kept is not None else {}
    return found


def compared_fields(row: Row) -> tuple[str, ...]:
    """The fields that both sides hold; one that names another row is that row's matter."""
    return tuple(name for name, value in row.fields.items() if not isinstance(value, Relation))


def written_fields(row: Row) -> tuple[str, ...]:
    """The fields that are in step once QuickBooks has taken a write of ours: not those that only QuickBooks fills."""
    return tuple(
        name
        for name in compared_fields(row)
        if row.owners[name] is not FieldOwner.QUICKBOOKS and CUSTOM_FIELDS not in names_read(row, name)
    )


def names_read(row: Row, field: str) -> frozenset[str]:
    """The elements of QuickBooks' answer that a field is made of."""
    return frozenset(path.partition(".")[0] for path in _paths_read(row, field))


def is_made_of(row: Row, field: str, element: str) -> bool:
    """Whether a field says what an element says: `Phone`, `BillAddress` with its parts, `SalesOrPurchase.Price`.

    That the name of a customer is left out of an address does not make the address say the name.
    """
    if (address_of(field) is not None) is not element.endswith("Address"):
        return False
    return any(f"{path}.".startswith(f"{element}.") for path in _paths_read(row, field))


def _paths_read(row: Row, field: str) -> frozenset[str]:
    value = row.fields[field]
    if not isinstance(value, Expression):
        return frozenset()
    return frozenset(name for owner, name in value.paths if owner in ("", "record"))


def pair_of(returns: Iterable[ReturnFlow], forward: str) -> ReturnFlow | None:
    """The flow of the way back that shares its links with this one of the way there."""
    return next((flow for flow in returns if flow.enabled and flow.pair == forward), None)


def fields_of_pairs(catalogue: Catalogue, flows: Iterable[Flow]) -> Mapping[str, frozenset[str]]:
    """Object of Salesforce -> the fields that the way back compares, so that an edit of each of them is seen."""
    found: dict[str, frozenset[str]] = {}
    for flow in flows:
        pair = pair_of(catalogue.returns.values(), flow.name)
        if pair is not None:
            fields = frozenset(compared_fields(linked_row(pair)))
            found[flow.source.object] = found.get(flow.source.object, frozenset()) | fields
    return found


def sent_fields(pair: ReturnFlow, payload: Values) -> dict[str, object]:
    """What Salesforce says in the fields of a pair."""
    return {name: payload.get(name) for name in compared_fields(linked_row(pair))}
