"""Installing the package in an org: deploy, wait, say what failed, and give the users their rights."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from include.salesforce.assignment import Assignment, assign_to_integration_user, assign_to_people
from include.salesforce.client import Salesforce
from include.salesforce.error_codes import SalesforceSetup, SalesforceTransient
from include.salesforce.metadata_calls import DeployStatus, read_deployment, start_deployment
from include.salesforce.package_source import read_package

_POLLS = (0.2, 0.5, 1.0, 2.0)  # seconds; the last one goes on
_LONGEST_WAIT = 1800.0  # seconds; a deployment may stand in the org's queue


@dataclass(frozen=True, slots=True, kw_only=True)
class DeployResult:
    """What a deployment did. `created` counts the components that the org did not have before."""

    id: str
    check_only: bool
    components: int
    created: int
    assignments: tuple[Assignment, ...] = ()


def deploy_package(
    salesforce: Salesforce,
    source: Path,
    *,
    check_only: bool = False,
    assign_to: str | Sequence[str] = "me",
    integration_user: str | None = None,
    report: Callable[[str], None],
    pause: Callable[[float], None] = time.sleep,
) -> DeployResult:
    """Install or upgrade the SFDX project at `source` and say so; repeating it changes nothing.

    The integration user always gets QuickBooks_Sync: the signed-on user, or the one with the user name
    `integration_user` when an administrator installs for it. `assign_to` says which people get QuickBooks_Sync_User
    besides: `me` (nobody), `admins`, `all`, `profile:<name>`, a user name, or user names. `check_only` validates and
    installs nothing. Raises SalesforceSetup with every component that the org refused.
    """
    package = read_package(source)
    for kind, members in sorted(package.members.items()):
        report(f"{kind}: {', '.join(members)}")
    status = _wait(salesforce, start_deployment(salesforce, package.zip(), check_only=check_only), report, pause)
    _refuse_failures(status)
    if check_only:
        report(f"Check complete: {status.deployed} components can be installed; nothing was changed")
        return DeployResult(id=status.id, check_only=True, components=status.deployed, created=status.created)
    assignments = _assign(salesforce, integration_user, assign_to, report)
    report(f"Installation or upgrade complete: {status.deployed} components")
    return DeployResult(
        id=status.id,
        check_only=False,
        components=status.deployed,
        created=status.created,
        assignments=assignments,
    )


def _wait(
    salesforce: Salesforce, deployment_id: str, report: Callable[[str], None], pause: Callable[[float], None]
) -> DeployStatus:
    waited, polls, last = 0.0, 0, ""
    while waited < _LONGEST_WAIT:
        status = read_deployment(salesforce, deployment_id)
        if status.done:
            return status
        if status.status != last:
            report(f"Deployment {deployment_id}: {status.status}")
            last = status.status
        seconds = _POLLS[min(polls, len(_POLLS) - 1)]
        pause(seconds)
        waited, polls = waited + seconds, polls + 1
    raise SalesforceTransient(
        f"Deployment {deployment_id} is still {last} after {_LONGEST_WAIT / 60:.0f} minutes. "
        "Look at Setup, Deployment Status, and run the command again when it has ended."
    )


def _refuse_failures(status: DeployStatus) -> None:
    if status.success:
        return
    reasons = [str(failure) for failure in status.failures] or [status.error or status.status]
    listed = "\n  ".join(reasons)
    raise SalesforceSetup(
        f"Deployment {status.id} ended as {status.status} and nothing was installed:\n  {listed}\n"
        "Mend what is named and deploy again.",
        status_code=status.status,
    )


def _assign(
    salesforce: Salesforce,
    integration_user: str | None,
    assign_to: str | Sequence[str],
    report: Callable[[str], None],
) -> tuple[Assignment, ...]:
    assignments = [assign_to_integration_user(salesforce, integration_user)]
    if assign_to and assign_to != "me":
        assignments.append(assign_to_people(salesforce, assign_to))
    for each in assignments:
        report(f"{each.permission_set}: assigned to {each.added} users, {each.present} had it before")
        for refusal in each.refused:
            report(f"{each.permission_set}: not assigned to {refusal}")
    return tuple(assignments)
