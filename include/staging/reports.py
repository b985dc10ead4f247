"""The pages that a run leaves for people."""

from __future__ import annotations

import sqlalchemy as sa

from include.rows import ReportLine
from include.staging.rows import Part
from include.staging.tables import report

KEPT = 500


class Reports(Part):
    """Rows of `report`."""

    def put(self, company: str, run_id: str, title: str, html: str) -> None:
        """Keep the page of a run; a repeated run replaces its own. The oldest beyond `KEPT` go."""
        row = {"company": company, "run_id": run_id, "created_at": self._now(), "title": title, "html": html}
        self._upsert(report, [row], keys=("company", "run_id"))
        oldest = (
            sa.select(report.c.id).where(report.c.company == company).order_by(report.c.id.desc()).offset(KEPT).limit(1)
        )
        boundary = self._db.scalar(oldest)
        if boundary is not None:
            self._db.execute(sa.delete(report).where(report.c.company == company, report.c.id <= boundary))

    def list(self, *, limit: int = 100) -> list[ReportLine]:
        """The newest pages, without their text."""
        columns = (report.c.id, report.c.company, report.c.run_id, report.c.created_at, report.c.title)
        return self._rows(ReportLine, sa.select(*columns).order_by(report.c.created_at.desc()).limit(limit))

    def html(self, report_id: int) -> str | None:
        """The text of one page."""
        found: str | None = self._db.scalar(sa.select(report.c.html).where(report.c.id == report_id))
        return found
