"""Rows of Salesforce that the way back keeps: what was last written, for which record of the books."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from include.model import Values
from include.names import ACCOUNT_ID
from include.rows import MirrorRow
from include.staging.rows import Part, load, portions
from include.staging.tables import ROW_PROBLEM, ROW_REFUSED, ROW_WAITING, mirror_row
from include.states import RowState

#: States of a row.
WRITTEN, WAITING, REFUSED, GONE = RowState.WRITTEN, RowState.WAITING, RowState.REFUSED, RowState.GONE
_EMPTY: Values = {"salesforce_id": None, "deal": None, "parent_key": None, "row_hash": None, "content": "{}"}


def is_of_record(row: MirrorRow) -> bool:
    """Whether it is the row of a record itself, not of a line or a payment of it: its key is the record's own."""
    return bool(row.key.partition(":")[2] == row.qb_id)


def _by_flow(row: MirrorRow) -> tuple[str, str]:
    """Their order; asked of SQLite, it would walk all rows in it to find those few."""
    return row.flow, row.key


class MirrorRows(Part):
    """Rows of `mirror_row`."""

    def of_ids(self, company: str, ids: Iterable[str]) -> list[MirrorRow]:
        """The rows of records of the books, whatever kind they are."""
        return self._among(company, mirror_row.c.qb_id, ids)

    def of_records(self, company: str, kind: str, ids: Iterable[str], *, flow: str | None = None) -> list[MirrorRow]:
        """The rows of records of one kind, of every flow or of one."""
        named = [mirror_row.c.kind == kind, *([mirror_row.c.flow == flow] if flow else [])]
        return self._among(company, mirror_row.c.qb_id, ids, *named)

    def fetch(self, company: str, flow: str, keys: Iterable[str]) -> dict[str, MirrorRow]:
        """Rows of one flow by their key."""
        rows = self._among(company, mirror_row.c.key, keys, mirror_row.c.flow == flow)
        return {row.key: row for row in rows}

    def written(self, company: str, keys: Iterable[str]) -> set[str]:
        """Which of these keys stand in Salesforce, whatever flow wrote them."""
        rows = self._among(company, mirror_row.c.key, keys)
        return {row.key for row in rows if row.salesforce_id is not None}

    def of_deals(self, company: str, deals: Iterable[str]) -> list[MirrorRow]:
        """The rows that are summed up on these deals."""
        return self._among(company, mirror_row.c.deal, deals)

    def accounts_of(self, rows: Iterable[MirrorRow]) -> set[str]:
        """What these rows say that may be the id of an Account, whatever their fields are called."""
        said = (value for row in rows for value in load(row.content).values())
        return {value for value in said if isinstance(value, str) and value.startswith(ACCOUNT_ID) and len(value) == 18}

    def ids_of(self, company: str, flow: str) -> set[str]:
        """The records that have a row of this flow."""
        query = sa.select(mirror_row.c.qb_id).where(mirror_row.c.company == company, mirror_row.c.flow == flow)
        return set(self._db.scalars(query))

    def summed(self, company: str, ids: Iterable[str]) -> dict[str, set[str]]:
        """Salesforce id -> the fields of it that are worked out from several records of the books."""
        found: dict[str, set[str]] = {}
        for row in self.of_salesforce(company, ids):
            if str(row.qb_id) == row.salesforce_id:
                found.setdefault(row.salesforce_id, set()).update(load(row.content))
        return found

    def of_salesforce(self, company: str, ids: Iterable[str]) -> list[MirrorRow]:
        """The rows that stand for these Salesforce records."""
        return self._among(company, mirror_row.c.salesforce_id, ids)

    def waiting_for(self, company: str, parent_keys: Iterable[str]) -> list[MirrorRow]:
        """The rows that wait for one of these to be written."""
        return self._among(company, mirror_row.c.parent_key, parent_keys, sa.text(ROW_WAITING))

    def refused(self, company: str) -> list[MirrorRow]:
        """The rows that Salesforce refused, for a person."""
        query = sa.select(mirror_row).where(mirror_row.c.company == company, sa.text(ROW_REFUSED))
        return sorted(self._rows(MirrorRow, query), key=_by_flow)

    def to_try_again(self, company: str) -> list[MirrorRow]:
        """The rows that Salesforce refused, and those that stand there with a look-up left empty or moved."""
        query = sa.select(mirror_row).where(mirror_row.c.company == company, sa.text(ROW_PROBLEM))
        return sorted(self._rows(MirrorRow, query), key=_by_flow)

    def keep(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Remember rows as they stand now; `last_synced` stays as it is unless every row names it."""
        complete = [{**_EMPTY, "problem": None, "changed_at": self._now(), **row} for row in rows]
        for portion in portions(complete):
            self._upsert(mirror_row, portion, keys=("company", "flow", "key"))

    def forget(self, company: str, flows: Sequence[str], kinds: Sequence[str]) -> None:
        """What was last written of these kinds is not known any more: it is written when it is looked at."""
        self._db.execute(
            sa.update(mirror_row)
            .where(
                mirror_row.c.company == company,
                mirror_row.c.flow.in_(list(flows)),
                mirror_row.c.kind.in_(list(kinds)),
            )
            .values(row_hash=None)
        )

    def forget_hashes(self, company: str, ids: Iterable[str]) -> None:
        """The rows of these records of the books may say something else in Salesforce: they are written again."""
        for portion in portions(dict.fromkeys(ids)):
            self._db.execute(
                sa.update(mirror_row)
                .where(mirror_row.c.company == company, mirror_row.c.qb_id.in_(portion))
                .values(row_hash=None)
            )

    def change(self, company: str, flow: str, key: str, **values: Any) -> None:
        """Set columns of one row."""
        self._db.execute(
            sa.update(mirror_row)
            .where(
                mirror_row.c.company == company,
                mirror_row.c.flow == flow,
                mirror_row.c.key == key,
            )
            .values(changed_at=self._now(), **values)
        )

    def change_each(self, company: str, flow: str, values: Mapping[str, Mapping[str, Any]]) -> None:
        """Set the same columns of each of these rows, by key, in one statement."""
        if not values:
            return
        names = next(iter(values.values()))
        these = (mirror_row.c.company == company, mirror_row.c.flow == flow, mirror_row.c.key == sa.bindparam("of_key"))
        columns = {name: sa.bindparam(f"new_{name}", type_=mirror_row.c[name].type) for name in names}
        update = sa.update(mirror_row).where(*these).values(changed_at=self._now(), **columns)
        rows = [
            {"of_key": key, **{f"new_{name}": value for name, value in each.items()}} for key, each in values.items()
        ]
        self._db.execute(update, rows)

    def _among(
        self,
        company: str,
        column: sa.Column[Any],
        values: Iterable[str],
        *conditions: sa.ColumnElement[bool] | sa.TextClause,
    ) -> list[MirrorRow]:
        """The rows whose column holds one of these values, a statement for each portion of them."""
        found: list[MirrorRow] = []
        for portion in portions(dict.fromkeys(values)):
            found += self._rows(
                MirrorRow,
                sa.select(mirror_row).where(mirror_row.c.company == company, *conditions, column.in_(portion)),
            )
        return found
