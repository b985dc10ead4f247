"""verify_organization: is it our organisation that answers, and does a simulated side meet a simulated one?"""

from __future__ import annotations

from typing import Protocol

from include.errors import SetupError
from include.rows import Company
from include.staging.door import Staging


class Organization(Protocol):
    """The part of the Salesforce door that tells who answers."""

    def organization_id(self) -> str:
        """The 18-character id of the org."""
        ...

    def is_simulated(self) -> bool:
        """Whether it is a rehearsal."""
        ...


def verify_organization(staging: Staging, salesforce: Organization, company: Company) -> None:
    """Pin the organisation at the first meeting; afterwards another one, or a real one in a rehearsal, is refused.

    Raises `SetupError`; nothing has been read or written then.
    """
    simulated = salesforce.is_simulated()
    if simulated != bool(company.simulated):
        kinds = ("a simulated", "a real") if simulated else ("a real", "a simulated")
        raise SetupError(
            f"{kinds[0].capitalize()} Salesforce organisation answers, but company {company.key!r} is {kinds[1]} "
            "one. Nothing was read or written. Correct the Connection, or the company's `simulated` in the settings.",
            field="salesforce",
        )
    organization = salesforce.organization_id()
    if company.salesforce_org_id != organization:
        with staging.begin() as db:
            db.companies.pin_organization(str(company.key), organization)
