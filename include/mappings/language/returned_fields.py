"""What the way back asks of an org: which objects it writes and creates, and by which fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from include.flow_words import Bring
from include.mappings.language.return_spec import RECORD_ID, Relation, ReturnFlow, Row


@dataclass(slots=True, kw_only=True)
class Asked:
    """What is asked of one object."""

    fields: set[str] = field(default_factory=set)  #: written at any time
    creates: bool = False


def returned_fields(flows: Iterable[ReturnFlow]) -> dict[str, Asked]:
    """Object -> what these flows need of it. What names another row is set once and left out here."""
    asked: dict[str, Asked] = {}
    for flow in flows:
        for row in flow.rows:
            found = asked.setdefault(row.target.object, Asked())
            found.fields |= _fields(row)
            found.creates |= not row.target.is_known and (flow.pair is None or flow.bring is Bring.ALL)
    return asked


def _fields(row: Row) -> set[str]:
    """The key is written too, unless it is the id or goes through another row, as that of a price does."""
    if isinstance(row.key, Relation):
        return {name for name in row.fields if not name.endswith("Id")}
    plain = {name for name, value in row.fields.items() if not isinstance(value, Relation)}
    return plain | ({row.target.key} - {RECORD_ID})
