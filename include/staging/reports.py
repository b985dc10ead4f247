"""The pages that a run leaves for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import sqlalchemy as sa

from include.rows import ReportLine
from include.rows.report import ReportKind
from include.staging.rows import Part, row_number
from include.staging.tables import report

#: So many of a company and kind are kept; a kind that is not named is kept for ever.
KEPT: Final[Mapping[ReportKind, int]] = {ReportKind.QUALITY: 500, ReportKind.COMPARISON: 500}
#: So many of these kinds are listed; of the others all.
LISTED: Final = 100


class Reports(Part):
    """Rows of `report`."""

    def put(self, company: str, run_id: str, kind: ReportKind, title: str, html: str) -> None:
        """Keep the page of a run; a repeated run replaces its own. The oldest of its kind beyond `KEPT` go."""
        row = {"company": company, "run_id": run_id, "kind": kind, "title": title, "html": html}
        self._upsert(report, [row | {"created_at": self._now()}], keys=("company", "run_id"))
        if (kept := KEPT.get(kind)) is None:
            return
        same = (report.c.company == company, report.c.kind == kind)
        oldest = sa.select(report.c.id).where(*same).order_by(report.c.id.desc()).offset(kept).limit(1)
        boundary = self._db.scalar(oldest)
        if boundary is not None:
            self._db.execute(sa.delete(report).where(*same, report.c.id <= boundary))

    def list(self) -> list[ReportLine]:
        """The newest pages of each kind, without their text, the newest first."""
        columns = (report.c.id, report.c.company, report.c.run_id, report.c.kind, report.c.created_at, report.c.title)
        found: list[ReportLine] = []
        for kind in ReportKind:
            query = (
                sa.select(*columns)
                .where(report.c.kind == kind)
                .order_by(report.c.created_at.desc(), report.c.id.desc())
            )
            found += self._rows(ReportLine, query.limit(LISTED) if kind in KEPT else query)
        return sorted(found, key=lambda row: (row.created_at, row.id), reverse=True)

    def html(self, number: str | int) -> str | None:
        """The text of the page that somebody names by its number; None when there is none, or this is no number."""
        report_id = row_number(number)
        found: str | None = self._db.scalar(sa.select(report.c.html).where(report.c.id == report_id))
        return found
