"""Tables by hand that stand for the batch query of a suite, filled with good rows that a test spoils."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from include.quality.check import Batch, check_batches
from include.quality.outcome import RuleOutcome
from include.quality.rule import ColumnType
from include.quality.suite import Suite, load_suites
from include.states import RuleStatus

SUITES = load_suites(Path(__file__).parents[2] / "include" / "quality")

GOOD: Mapping[str, Mapping[str, Any]] = {
    "opportunity": {
        "name": "Zenith renewal",
        "close_date": "2026-01-31",
        "amount": 100.5,
        "account_id": "001A",
        "account_found": "001A",
        "account_name": "Zenith",
        "billing_street": None,
        "billing_city": "Oslo",
        "billing_country": "Norway",
        "shipping_street": "Pier 4",
        "shipping_city": None,
        "shipping_country": "Norway",
        "line_count": 1,
    },
    "opportunity_line": {
        "document_name": "Zenith renewal",
        "document_amount": 100.5,
        "line_name": "Zenith renewal Support",
        "product_id": "01tA",
        "product_found": "01tA",
        "product_name": "Support",
        "item_type": "Service",
        "price_found": "01uA",
        "price_active": True,
        "quantity": 2,
        "total_price": 100.5,
    },
    "account": {
        "name": "Zenith",
        "billing_street": None,
        "billing_city": "Oslo",
        "billing_country": "Norway",
        "shipping_street": "Pier 4",
        "shipping_city": None,
        "shipping_country": "Norway",
        "email": "ada@zenith.example",
        "contact_id": "003A",
    },
    "product": {
        "name": "Support",
        "code": "SUP-1",
        "item_type": "Service",
        "standard_price": 50,
    },
}

TYPES = {
    ColumnType.TEXT: sa.Text,
    ColumnType.NUMBER: sa.Numeric,
    ColumnType.BOOL: sa.Boolean,
    ColumnType.DATE: sa.Text,
}


class Rows:
    """A table by hand that stands for the batch query of a suite; each row is a good one with some columns changed."""

    def __init__(self, url: str, suite: Suite) -> None:
        self.url, self.suite = url, suite
        self.engine = sa.create_engine(url, poolclass=sa.NullPool)
        columns: list[sa.Column[Any]] = [
            sa.Column("row_id", sa.Integer),
            sa.Column("document_id", sa.Text),
            sa.Column("record_id", sa.Text),
        ]
        if "line_count" in suite.fixed_columns:
            columns.append(sa.Column("line_count", sa.Integer))
        columns += [sa.Column(column.name, TYPES[column.type]) for column in suite.columns]
        self.table = sa.Table(f"rows_{suite.name}", sa.MetaData(), *columns)
        self.table.create(self.engine)
        self.query = f"SELECT * FROM rows_{suite.name}"
        self.count = 0

    def add(self, **changes: Any) -> int:
        return self.add_many(1, **changes)[0]

    def add_many(self, number: int, **changes: Any) -> list[int]:
        ids = list(range(self.count + 1, self.count + number + 1))
        self.count += number
        key = "name" if self.suite.name in ("account", "product") else None
        with self.engine.begin() as connection:
            for row_id in ids:
                fixed = {"row_id": row_id, "document_id": f"D{row_id}", "record_id": f"R{row_id}"}
                row = {**fixed, **GOOD.get(self.suite.name, {})}
                if key:
                    row |= {"name": f"Zenith {row_id}"} | ({"code": f"SUP-{row_id}"} if "code" in row else {})
                connection.execute(self.table.insert().values(**row | changes))
        return ids

    def check(self, query: str | None = None) -> dict[str, RuleOutcome]:
        population = self.query if self.suite.compared else None
        batch = Batch(suite=self.suite, query=query or self.query, population=population)
        found = check_batches(self.url, [batch])[batch.name]
        return {outcome.rule.id: outcome for outcome in found}

    def named(self, outcome: RuleOutcome) -> list[int]:
        """The failing rows of an outcome, found as whoever stores them finds them."""
        if outcome.sql is None:
            return list(outcome.row_ids)
        with self.engine.connect() as connection:
            ids = sorted(connection.execute(sa.text(outcome.sql)).scalars())
        outcome.confirm(len(ids))
        return ids

    def details(self, outcome: RuleOutcome) -> dict[int, str]:
        assert outcome.sql is not None
        with self.engine.connect() as connection:
            return {row.row_id: row.detail for row in connection.execute(sa.text(outcome.sql))}

    def failing(self) -> dict[str, list[int]]:
        failed = {rule: one for rule, one in self.check().items() if one.status is RuleStatus.FAIL}
        return {rule: self.named(outcome) for rule, outcome in failed.items()}
