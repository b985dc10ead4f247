"""Checks and keeps page layouts, tabs and applications: they have no effect on the API, but must be sound."""

from __future__ import annotations

from urllib.parse import unquote

from simulators.salesforce_org.deployment.documents import NAMESPACE, Element, children_of, read_document, text_of
from simulators.salesforce_org.deployment.package import Package
from simulators.salesforce_org.deployment.problems import DeployProblem, Report
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.schema import ObjectType


def install_layouts(org: Org, package: Package, report: Report) -> None:
    """Install layouts; a layout that names a field which is not there is refused."""
    for encoded, path in sorted(package.of("Layout").items()):
        name = unquote(encoded)
        with report.component("Layout", name, path):
            root = read_document(package.files[path], "Layout")
            entry = org.schema.find(name.partition("-")[0])
            if entry is None or "-" not in name:
                raise DeployProblem(f"Parent entity failed to deploy: {name.partition('-')[0]}")
            _check_items(entry, root)
            _check_related(org, entry, root)
            known = org.database.one("SELECT 1 FROM _layout WHERE name = ?", (name,))
            org.database.run("INSERT OR REPLACE INTO _layout VALUES (?, ?)", (name, package.files[path].decode()))
            report.done("Layout", name, path, created=known is None)


def install_tabs(org: Org, package: Package, report: Report) -> None:
    """Check tabs of custom objects; one that the org has is upgraded."""
    for name, path in sorted(package.of("CustomTab").items()):
        with report.component("CustomTab", name, path):
            root = read_document(package.files[path], "CustomTab")
            if text_of(root, "customObject") == "true" and org.schema.find(name) is None:
                raise DeployProblem(f"no CustomObject named {name} found")
            known = org.database.setting(f"tab {name}")
            org.database.remember(f"tab {name}", text_of(root, "motif"))
            report.done("CustomTab", name, path, created=known is None)


def install_applications(org: Org, package: Package, report: Report) -> None:
    """Check the tabs that an application shows."""
    tabs = {name.lower() for name in package.of("CustomTab")}
    for name, path in sorted(package.of("CustomApplication").items()):
        with report.component("CustomApplication", name, path):
            root = read_document(package.files[path], "CustomApplication")
            for element in children_of(root, "tabs"):
                tab = (element.text or "").strip()
                if tab.endswith("__c") and tab.lower() not in tabs:
                    raise DeployProblem(f"In field: tab - no CustomTab named {tab} found")
            report.done("CustomApplication", name, path, created=True)


def _check_items(entry: ObjectType, root: Element) -> None:
    shown: list[str] = []
    for element in root.iter(f"{{{NAMESPACE}}}layoutItems"):
        name = text_of(element, "field")
        if not name:
            continue
        if entry.find(name) is None:
            raise DeployProblem(f"In field: field - no CustomField named {entry.name}.{name} found")
        if name.lower() in shown:
            raise DeployProblem(f"Duplicate field {name} in the layout")
        shown.append(name.lower())
    for item in entry.fields.values():
        needed = (item.required and item.custom) or (item.is_name and entry.custom)
        if needed and item.name.lower() not in shown:
            raise DeployProblem(f"Layout must contain an item for required layout field: {item.name}")


def _check_related(org: Org, entry: ObjectType, root: Element) -> None:
    for element in children_of(root, "relatedLists"):
        name = text_of(element, "relatedList")
        if "__c" not in name:
            continue
        child_name, _, link_name = name.partition(".")
        child = org.schema.find(child_name)
        link = child.find(link_name) if child else None
        if child is None or link is None or link.reference_to != entry.name:
            raise DeployProblem(f"Invalid related list:{name}")
        for column in children_of(element, "fields"):
            text = (column.text or "").strip()
            if text.endswith("__c") and child.find(text) is None:
                raise DeployProblem(f"In field: fields - no CustomField named {child.name}.{text} found")
