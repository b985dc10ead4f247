"""Installs custom permissions, by which rules of the org tell users apart: `$Permission.Name`."""

from __future__ import annotations

from simulators.salesforce_org.deployment.documents import Element, children_of, read_document, text_of
from simulators.salesforce_org.deployment.package import Package
from simulators.salesforce_org.deployment.problems import DeployProblem, Report
from simulators.salesforce_org.org import Org

KIND = "CustomPermission"


def install_custom_permissions(org: Org, package: Package, report: Report) -> None:
    """Install the custom permissions of a package."""
    for name, path in sorted(package.of(KIND).items()):
        with report.component(KIND, name, path):
            root = read_document(package.files[path], KIND)
            if not text_of(root, "label"):
                raise DeployProblem("Required field is missing: label")
            known = org.database.one("SELECT 1 FROM _custom_permission WHERE name = ?", (name,))
            org.database.run("INSERT OR IGNORE INTO _custom_permission VALUES (?)", (name,))
            report.done(KIND, name, path, created=known is None)


def grant_custom_permissions(org: Org, permission_set: str, root: Element) -> None:
    """Give a permission set exactly the custom permissions that its file enables."""
    org.database.run("DELETE FROM _custom_grant WHERE permission_set = ?", (permission_set,))
    for element in children_of(root, "customPermissions"):
        name = text_of(element, "name")
        if org.database.one("SELECT 1 FROM _custom_permission WHERE name = ?", (name,)) is None:
            raise DeployProblem(f"In field: name - no CustomPermission named {name} found")
        if text_of(element, "enabled") == "true":
            org.database.run("INSERT INTO _custom_grant VALUES (?, ?)", (permission_set, name))
