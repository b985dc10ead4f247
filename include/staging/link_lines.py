"""The lines of posted documents: which line of Salesforce is which line of the books, and what both said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from include.rows import LinkLine
from include.staging.rows import Part, columns_of, portions
from include.staging.tables import link_line


class LinkLines(Part):
    """Rows of `link_line`."""

    def put(self, lines: Sequence[LinkLine]) -> None:
        """Lines as they were posted, in one statement; those that are known already are brought up to date."""
        self._upsert(link_line, [columns_of(line) for line in lines], keys=("link_id", "position"))

    def of(self, links: Iterable[int]) -> dict[int, list[LinkLine]]:
        """The lines of each of these links, in their order."""
        found: dict[int, list[LinkLine]] = {}
        for portion in portions(links):
            query = sa.select(link_line).where(link_line.c.link_id.in_(portion))
            for row in self._rows(LinkLine, query.order_by(link_line.c.link_id, link_line.c.position)):
                found.setdefault(row.link_id, []).append(row)
        return found
