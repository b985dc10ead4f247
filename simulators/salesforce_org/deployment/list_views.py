"""Checks list views: they have no effect on the API, but must name fields that are there."""

from __future__ import annotations

from simulators.salesforce_org.deployment.documents import Element, children_of, read_document, text_of
from simulators.salesforce_org.deployment.package import Package, missing_file
from simulators.salesforce_org.deployment.problems import DeployProblem, Report
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import ObjectType

KIND = "ListView"


def install_list_views(org: Org, package: Package, report: Report) -> None:
    """Check the list views inside the object files, and that those of the manifest are there."""
    for name, path in sorted(package.of("CustomObject").items()):
        entry = org.schema.find(name)
        if entry is None:
            continue
        with report.component("CustomObject", name, path):
            root = read_document(package.files[path], "CustomObject")
            for element in children_of(root, "listViews"):
                full_name = f"{entry.name}.{text_of(element, 'fullName')}"
                with report.component(KIND, full_name, path):
                    _check(entry, element)
                    known = org.database.setting(f"list view {full_name}")
                    org.database.remember(f"list view {full_name}", text_of(element, "label"))
                    report.done(KIND, full_name, path, created=known is None)
    for member in sorted(package.members.get(KIND, ())):
        if member not in {component.name for component in report.components if component.type == KIND}:
            report.fail(KIND, member, "package.xml", missing_file(KIND, member))


def _check(entry: ObjectType, element: Element) -> None:
    if not text_of(element, "label") or not text_of(element, "filterScope"):
        raise DeployProblem("Required field is missing: label and filterScope of a ListView")
    columns = [(column.text or "").strip() for column in children_of(element, "columns")]
    filtered = [text_of(each, "field") for each in children_of(element, "filters")]
    for name in (*columns, *filtered):
        if name.endswith("__c") and entry.find(name) is None:
            raise DeployProblem(f"Could not resolve list view column: {name}")
    for name in filtered:
        item = entry.find(name)
        if item is not None and item.long_text:
            raise DeployProblem(f"The field {name} cannot be filtered")
