"""promote_company: a new company for the production org beside the one that was tried out, which is paused.

Nothing of the old company is taken along: its links name records of another org and of a copy of the books, its marks
say how far another org was read, and what waits in its queue was never meant for the real books.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from include.errors import SetupError
from include.events import EventAction
from include.rows import Company
from include.staging.door import Staging, Work
from include.steps.companies.verify_organization import Organization


def promote_company(
    staging: Staging, sandbox: str, row: Mapping[str, Any], organization: Organization, *, by: str
) -> str:
    """Create the company of `row` for the organisation that answers, and pause `sandbox`; answers the org's id.

    The OwnerID is the sandbox's, for it names this application; everything else of the row is new. Raises `SetupError`
    when there is nothing to promote, the key is taken, or it is the sandbox that answers; nothing is changed then.
    """
    key = str(row["key"])
    with staging.read() as db:
        old = _promotable(db, sandbox, key)
    answering = _other_organization(organization, row, old)
    with staging.begin() as db:
        db.companies.lock(sandbox)
        old = _promotable(db, sandbox, key)
        db.companies.create({**row, "owner_id": old.owner_id})
        db.companies.pin_organization(key, answering)
        db.companies.pause(sandbox, f"promoted to {key} by {by}")
        db.events.add(sandbox, EventAction.COMPANY_PAUSED, promoted_to=key)
        db.events.add(key, EventAction.COMPANY_CREATED, promoted_from=sandbox)
    return answering


def _promotable(db: Work, sandbox: str, key: str) -> Company:
    old = db.companies.get(sandbox)
    if db.companies.find(key) is not None:
        raise SetupError(
            f"Company {key!r} is there already, and its ids never change. Nothing was changed. Promote to a new key."
        )
    if old.paused_at is not None:
        raise SetupError(f"Company {sandbox!r} is paused: {old.paused_why}. Nothing was changed.")
    if old.salesforce_org_id is None:
        raise SetupError(
            f"Company {sandbox!r} has never read its org, so there is nothing to promote. Nothing was changed. For a "
            f"first company run: ./o2c company create {key}"
        )
    if db.message_sets.open_write(sandbox) is not None:
        raise SetupError(
            f"Company {sandbox!r} waits for an answer of QuickBooks. Nothing was changed. Run Update Selected in its "
            "Web Connector, then promote again."
        )
    return old


def _other_organization(organization: Organization, row: Mapping[str, Any], old: Company) -> str:
    answering, simulated = organization.organization_id(), organization.is_simulated()
    if answering == old.salesforce_org_id:
        raise SetupError(
            f"The organisation {answering} answers for company {row['key']!r}, and that is the one of {old.key!r}. "
            "Nothing was changed. Name the Connection of the production org in the settings.",
            field="salesforce",
        )
    if simulated != bool(row["simulated"]):
        kinds = {True: "a simulated", False: "a real"}
        raise SetupError(
            f"{kinds[simulated].capitalize()} organisation answers for company {row['key']!r}, which the settings call "
            f"{kinds[bool(row['simulated'])]} one. Nothing was changed. Correct the Connection, or the settings.",
            field="simulated",
        )
    return answering
