"""Deploys a zip: everything or nothing, or only a check."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from simulators.salesforce_org.access import Viewer
from simulators.salesforce_org.clock import stamp
from simulators.salesforce_org.deployment.custom_permissions import install_custom_permissions
from simulators.salesforce_org.deployment.layouts import install_applications, install_layouts, install_tabs
from simulators.salesforce_org.deployment.list_views import install_list_views
from simulators.salesforce_org.deployment.objects import install_objects
from simulators.salesforce_org.deployment.package import Package, open_package
from simulators.salesforce_org.deployment.permission_sets import install_permission_sets
from simulators.salesforce_org.deployment.problems import Component, DeployProblem, Report
from simulators.salesforce_org.errors import SalesforceError
from simulators.salesforce_org.org import Org

#: what later steps name has been installed by earlier ones
STEPS: tuple[Callable[[Org, Package, Report], None], ...] = (
    install_objects,
    install_list_views,
    install_tabs,
    install_layouts,
    install_applications,
    install_custom_permissions,
    install_permission_sets,
)


class _TakeBack(Exception):
    """Undoes a check or a failed deployment."""


def deploy(org: Org, viewer: Viewer, content: bytes, *, check_only: bool) -> str:
    """Deploy a zip on behalf of an administrator; the id under which the result is asked for."""
    if not viewer.administrator:
        message = "insufficient access rights on cross-reference id: the user may not modify metadata"
        raise SalesforceError("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", message, status=403)
    report = Report()
    with org.database.lock:
        try:
            with org.database.transaction():
                _install(org, content, report)
                if check_only or report.failures:
                    raise _TakeBack
        except _TakeBack:
            org.reload_schema()
        with org.database.transaction():
            deployment_id = org.database.next_id("0Af")
            result = _result(org, viewer, deployment_id, report, check_only=check_only)
            org.database.run("INSERT INTO _deployment VALUES (?, ?)", (deployment_id, json.dumps(result)))
    return deployment_id


def deploy_result(org: Org, deployment_id: str) -> dict[str, Any]:
    """The result of a deployment."""
    row = org.database.one("SELECT result FROM _deployment WHERE substr(id, 1, 15) = ?", (deployment_id[:15],))
    if row is None:
        raise SalesforceError("INVALID_CROSS_REFERENCE_KEY", f"invalid deployment id {deployment_id}", status=404)
    result: dict[str, Any] = json.loads(row[0])
    return result


def _install(org: Org, content: bytes, report: Report) -> None:
    try:
        package = open_package(content, report)
    except DeployProblem as problem:
        report.fail("", "package.xml", "package.xml", str(problem))
        return
    for step in STEPS:
        step(org, package, report)


def _result(org: Org, viewer: Viewer, deployment_id: str, report: Report, *, check_only: bool) -> dict[str, Any]:
    moment = stamp(org.clock.now()).replace("+0000", "Z")
    failures = report.failures
    good = [component for component in report.components if not component.problem]
    name = org.database.one('SELECT "Name" FROM "User" WHERE "Id" = ?', (viewer.user_id,))
    return {
        "checkOnly": check_only,
        "completedDate": moment,
        "createdBy": viewer.user_id[:15],
        "createdByName": name[0] if name else "",
        "createdDate": moment,
        "details": {
            "componentFailures": [_component(component, moment) for component in failures],
            "componentSuccesses": [_component(component, moment) for component in good],
            "runTestResult": {"numFailures": 0, "numTestsRun": 0, "totalTime": 0.0},
        },
        "done": True,
        "id": deployment_id,
        "ignoreWarnings": False,
        "lastModifiedDate": moment,
        "numberComponentErrors": len(failures),
        "numberComponentsDeployed": len(good),
        "numberComponentsTotal": len(report.components),
        "numberTestErrors": 0,
        "numberTestsCompleted": 0,
        "numberTestsTotal": 0,
        "rollbackOnError": True,
        "runTestsEnabled": False,
        "startDate": moment,
        "status": "Failed" if failures else "Succeeded",
        "success": not failures,
    }


def _component(component: Component, moment: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "changed": component.changed and not component.problem,
        "componentType": component.type,
        "created": component.created,
        "createdDate": moment,
        "deleted": False,
        "fileName": component.file,
        "fullName": component.name,
    }
    if component.problem:
        told |= {"problem": component.problem, "problemType": "Error"}
    return told | {"success": not component.problem}
