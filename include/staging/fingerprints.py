"""What something was like when it was last acted on: when it is another one now, the work is done again."""

from __future__ import annotations

import sqlalchemy as sa

from include.rows import Fingerprint
from include.staging.rows import Part
from include.staging.tables import fingerprint
from include.states import Remembered


class Fingerprints(Part):
    """Rows of `fingerprint`."""

    def get(self, company: str, subject: Remembered) -> Fingerprint | None:
        """The last one of a subject, or None when it was never acted on."""
        query = sa.select(fingerprint).where(fingerprint.c.company == company, fingerprint.c.subject == subject)
        return self._row(Fingerprint, query)

    def of_all(self, subject: Remembered) -> dict[str, str]:
        """What was acted on last, by company; those that never were are left out."""
        return self._pairs(
            sa.select(fingerprint.c.company, fingerprint.c.value).where(fingerprint.c.subject == subject)
        )

    def keep(self, company: str, subject: Remembered, value: str) -> None:
        """Remember what was acted on; nothing is written when it is the same as before."""
        known = self.get(company, subject)
        if known is None or known.value != value:
            row = {"company": company, "subject": subject, "value": value, "at": self._now()}
            self._upsert(fingerprint, [row], keys=("company", "subject"))
