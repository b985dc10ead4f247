"""Company files: identity, arming, what QuickBooks last said about itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa

from include.errors import SetupError
from include.rows import Company
from include.staging.rows import Part
from include.staging.tables import company

_WITH_KEY = sa.select(company).where(company.c.key == sa.bindparam("key"))
_OF_USER = sa.select(company).where(company.c.user_name == sa.bindparam("user"))


class Companies(Part):
    """Rows of `company`."""

    def create(self, values: Mapping[str, Any]) -> None:
        """A new company; its key, OwnerID and FileID stay for ever."""
        self._db.execute(sa.insert(company).values(created_at=self._now(), **values))

    def get(self, key: str) -> Company:
        """One company; `SetupError` when it was never set up."""
        found = self._row(Company, _WITH_KEY, key=key)
        if found is None:
            raise SetupError(f"Company {key!r} is not set up. Run: ./o2c company create {key}", field="company")
        return found

    def find(self, key: str) -> Company | None:
        """One company or None."""
        return self._row(Company, _WITH_KEY, key=key)

    def lock(self, key: str) -> Company:
        """One company, locked until the transaction ends (SQLite locks the whole file anyway)."""
        found = self._row(Company, _WITH_KEY.with_for_update(), key=key)
        if found is None:
            raise SetupError(f"Company {key!r} is not set up. Run: ./o2c company create {key}", field="company")
        return found

    def by_user(self, user_name: str) -> Company | None:
        """The company whose Web Connector signs on with this name."""
        return self._row(Company, _OF_USER, user=user_name)

    def all(self) -> list[Company]:
        """Every company, by key."""
        return self._rows(Company, sa.select(company).order_by(company.c.key))

    def paused(self) -> dict[str, str]:
        """Why each paused company is paused, by its key."""
        query = sa.select(company.c.key, company.c.paused_why).where(company.c.paused_at.is_not(None))
        return self._pairs(query)

    def pause(self, key: str, why: str) -> None:
        """From now on this company neither reads nor writes on either side; nothing of it is lost."""
        self.change(key, paused_at=self._now(), paused_why=why)

    def resume(self, key: str) -> None:
        """Go on where it stopped."""
        self.change(key, paused_at=None, paused_why=None)

    def change(self, key: str, **values: Any) -> None:
        """Set columns of one company."""
        self._change(company, key, values)

    def arm(self, key: str, *, start: date, by: str) -> None:
        """Let this company write to its books; transactions dated before `start` are never posted."""
        first = self.get(key).first_armed_at or self._now()
        self.change(key, posts_from=start, armed_by=by, armed_at=self._now(), first_armed_at=first)

    def pin_organization(self, key: str, organization_id: str) -> None:
        """Remember the Salesforce organisation; another one behind the same Connection is a `SetupError`."""
        known = self.get(key).salesforce_org_id
        if known is None:
            self.change(key, salesforce_org_id=organization_id)
        elif known != organization_id:
            raise SetupError(
                f"Company {key!r} belongs to the Salesforce organisation {known}, but {organization_id} answers behind "
                "its Connection. Nothing was read or written. Correct the Connection; or, where a sandbox was "
                "refreshed, put a new company key into the settings and run ./o2c company create KEY",
                field="salesforce",
            )
